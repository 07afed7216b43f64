import { boundOf, withoutBounds } from "./bounds.ts";

/** Why a claim justifies nothing. */
export type Refusal =
  | { readonly kind: "template" }
  | { readonly kind: "empty" }
  /** There are words, and none of them is both seen and its author's. */
  | { readonly kind: "unseen" }
  | { readonly kind: "placeholder"; readonly written: string }
  | { readonly kind: "repetition"; readonly written: string }
  | { readonly kind: "link-only"; readonly written: string }
  | { readonly kind: "too-short"; readonly written: string }
  | { readonly kind: "bound-unreadable"; readonly bound: string }
  | { readonly kind: "outgrown"; readonly upToBytes: number; readonly sizeBytes: number };

/** What the line to paste asks for; with or without its angle brackets it is no reason. */
export const askedReason = "why the image must grow";

/** The line that asks its reader for a reason. With `image` null it covers every image. */
export function claimToPaste(image: string | null, bound: string): string {
  // The grammar has no way to quote a bracket in a name; the plain form covers that image, too.
  const name = image === null || /[()]/.test(image) ? "" : `(${image})`;
  return `Image-Size-Justification${name}: <${askedReason}> (up to ${bound})`;
}

/** Fewer are no reason: of scripts that write a sound with a letter, and of those that write a syllable or a word with one. */
export const fewestLetters = { ofSounds: 10, ofWords: 4 };

/** The same text for comparisons: compatible forms are one, blanks are single ones, and what nobody can see is left out. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2800\u{1D159}]/gu, (sign) =>
      /\s/.test(sign) ? " " : "",
    )
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The words of a text in lower case with single blanks between them; no punctuation, no bounds. */
export function wordsOf(text: string): string {
  return (
    withoutBounds(plain(text))
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(" ");
}

interface Written {
  /** What a reader sees. */
  readonly seen: string;
  /** The part of it that its author says: no code. */
  readonly own: string;
  /** Something was written that is not seen. */
  readonly hasUnseen: boolean;
}

const longestQuote = 200;

/** Null for a reason. */
export function whyNoReason({ seen, own, hasUnseen }: Written): Refusal | null {
  const readable = plain(seen);
  const bound = boundOf(readable);
  if (bound.kind === "unreadable") return { kind: "bound-unreadable", bound: bound.written };
  const written = coreOf(withoutBounds(readable)).slice(0, longestQuote);
  if (written === "") return { kind: hasUnseen ? "unseen" : "empty" };
  const sentence = wordsOf(withoutLinks(seen));
  if (sentence === "") return { kind: "link-only", written };
  const said = withoutPhrases(sentence);
  if (said === "") return { kind: "placeholder", written };
  if (weightOf(said.match(letters) ?? []) < enough)
    return hasLink(seen) ? { kind: "link-only", written } : { kind: "too-short", written };
  if (!isVaried(said)) return { kind: "repetition", written };
  return isVaried(withoutPhrases(wordsOf(withoutLinks(own)))) ? null : { kind: "unseen" };
}

/** Without the punctuation around it. */
function coreOf(text: string): string {
  return /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(text)?.[0] ?? "";
}

const link = /\b(?:https?:\/\/|www\.)\S+/gi;

function withoutLinks(text: string): string {
  return text.replaceAll(link, " ");
}

function hasLink(text: string): boolean {
  return text.search(link) !== -1;
}

/** What stands where a reason is missing, as `wordsOf` writes it; the key itself and the words that the comment asks to replace are of them. */
const noReasons = new RegExp(
  `(?<![^ ])(?:${[
    "image size justification",
    askedReason,
    "n a|na|nil|null|none needed|none|nope|nothing|no comment|not (?:needed|required|applicable|available|necessary)|unnecessary|self explanatory",
    "tb[acd]|t b [acd]|todo|to do|fixme|wip|pending|later|placeholder|fill (?:me |this )?in|coming soon|x+",
    "to be (?:added|announced|confirmed|decided|defined|determined|discussed|done|filled in)",
    "no (?:particular |special |specific |good |real )?(?:reason|justification|explanation)(?: given| needed| required)?",
    "(?:as|see|same as|cf) (?:the )?(?:above|below|before|(?:pr |pull request |issue |ticket |commit )?(?:title|description|message)|pr|pull request|issue|ticket|commit)",
    "(?:your |the |a |my |some )?(?:reason|justification|explanation)(?: (?:goes )?here)?",
    "无|暂无|没有|不适用|待定|特になし|該当なし|なし|해당 ?없음|없음",
  ].join("|")})(?![^ ])`,
  "gu",
);

function withoutPhrases(words: string): string {
  return words.replaceAll(noReasons, " ").replaceAll(/ +/g, " ").trim();
}

const letters = /\p{L}/gu;
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}]/u;
const enough = fewestLetters.ofSounds * fewestLetters.ofWords;

function weightOf(each: readonly string[]): number {
  return each.reduce((sum, letter) => sum + (dense.test(letter) ? fewestLetters.ofSounds : fewestLetters.ofWords), 0);
}

const fewestSounds = 4;

/** Enough letters in different words, and enough different letters in them: `aaaaaaaaaa` and `ab ab ab ab ab` say nothing. */
function isVaried(words: string): boolean {
  const different = new Set(words.split(" ").map(repeatedPart));
  const all = [...different].join("").match(letters) ?? [];
  const isOneSound = !all.some((letter) => dense.test(letter)) && new Set(all).size < fewestSounds;
  return weightOf(all) >= enough && !isOneSound;
}

const longestRepeated = 64;

/** `ab` of `ababab`; a word that repeats nothing as it is. */
function repeatedPart(word: string): string {
  const period = (word + word).slice(0, 2 * longestRepeated).indexOf(word.slice(0, longestRepeated), 1);
  return period > 0 && period < word.length && isRepetition(word, period) ? word.slice(0, period) : word;
}

function isRepetition(word: string, period: number): boolean {
  return (
    word ===
    word
      .slice(0, period)
      .repeat(Math.ceil(word.length / period))
      .slice(0, word.length)
  );
}
