import { parseBytes } from "../inputs/quantities.ts";

/** The sizes that a text binds itself to. */
type Bound =
  | { readonly kind: "none" }
  | { readonly kind: "up-to"; readonly bytes: number }
  /** `written`: what is meant as a bound and cannot be read. */
  | { readonly kind: "unreadable"; readonly written: string };

const lead = String.raw`(?:\bup(?: |-)?to|\bmax(?:imum)?\b\.?(?: of)?|\bat most|\b(?:no|not) (?:more|larger|bigger) than|\blimit(?:ed)? (?:to|of)|\u2264|<=)`;
const about =
  "(?:[~≈:=+]|about|approx\\.?|approximately|around|circa|ca\\.?|roughly|nearly|almost|some|half|an?|one|two|three|five|ten|twenty|fifty|hundred|thousand|a few)";
const amount = String.raw`\p{Nd}[\p{Nd}.,'_]*(?: ?(?:-|\u2013|\u2014|to) ?\p{Nd}[\p{Nd}.,'_]*)?(?: \p{Nd}{3}\b)*`;
const unit =
  "(?:[kmgtp](?:i?b)?|[kmgtp]i|b|bytes?|octets?|[kmgt]o|(?:kilo|mega|giga|tera|kibi|mebi|gibi|tebi)-?(?:bytes?|s)?|megs?|gigs?|[кмгт]б)";
const end = String.raw`(?![\p{L}\p{N}]|/(?:s|sec|min)\b)`;

const size = `(?:${about} ?)*${amount} ?${unit}${end}`;
/** Only in brackets, where a bound is written, do these begin one. */
const otherLead =
  "(?:under|below|less than|smaller than|not (?:above|over|exceeding)|<|(?:size )?(?:limit|bound|cap|budget|max)|until|till|within|only) ?:?";

/** Whatever looks like a bound, with an amount or with words for one. */
const looksLikeBound = new RegExp(
  [
    `(?:\\( ?)?${lead} ?(?:${size}|(?:${about} ){1,3}[kmgtp]i?b${end}|(?:${about} ){1,3}(?:mega|giga)bytes?${end})(?: ?\\))?`,
    `\\( ?${otherLead} ?${size} ?\\)`,
    `\\( ?${size} ?(?:max(?:imum)?\\.?|at most|or less|limit) ?\\)`,
    // What is left in the brackets of the line that the comment asks to paste.
    String.raw`\( ?up[ -]?to[^\p{L}()]{0,40}\)`,
  ].join("|"),
  "giu",
);

/** The form that counts; units in any case, because people write `mb`. */
const plainBound = /^\(? ?up to (\d[\d.,]*) ?([kmgt]i?b|bytes|b)(?: ?\))?$/i;

/** The smallest of all bounds in a text, whose blanks are single ones; one that cannot be read makes all of them unreadable. */
export function boundOf(text: string): Bound {
  let least = Infinity;
  for (const [written] of text.matchAll(looksLikeBound)) {
    const [, digits = "", letters = ""] = plainBound.exec(written) ?? [];
    const bytes = boundBytes(digits, letters);
    if (bytes === null) return { kind: "unreadable", written };
    least = Math.min(least, bytes);
  }
  return least === Infinity ? { kind: "none" } : { kind: "up-to", bytes: least };
}

export function withoutBounds(text: string): string {
  return text.replaceAll(looksLikeBound, " ");
}

/** `1,300` is a thousand and three hundred; `1,3` is refused rather than misread. */
function boundBytes(digits: string, letters: string): number | null {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(",", "") : digits;
  const [prefix = "", ...rest] = letters.toUpperCase().replace("BYTES", "B");
  const canonical = rest.length === 0 ? "B" : `${prefix}${rest.length === 2 ? "i" : ""}B`;
  return parseBytes(`${plain} ${canonical === "KB" ? "kB" : canonical}`);
}
