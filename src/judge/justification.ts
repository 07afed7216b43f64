import { boundOf } from "./bounds.ts";
import { joined, linesOf, sliced, spoken, withSingleBlanks, type MarkedText } from "./description/marked-text.ts";
import { passagesOf, type Passage } from "./description/passages.ts";
import { fewestLetters, plain, whyNoReason, wordsOf, type Refusal } from "./own-words.ts";

/** One statement of a PR description that claims to justify growth. */
export interface Claim {
  /** The image it speaks of; null: every image of the pull request. */
  readonly image: string | null;
  readonly text: string;
  /** `up to 130 MB`: no longer valid above this many bytes. */
  readonly upToBytes: number | null;
  /** Null when it is a reason. */
  readonly refusal: Refusal | null;
}

/** What a description claims, or why it could not be read. */
export type Claims =
  | { readonly kind: "read"; readonly claims: readonly Claim[] }
  | { readonly kind: "unreadable"; readonly because: string };

/** GitHub's limit for a description is 65,536 characters, each at most two UTF-16 units long. */
const longestBody = 131_072;

/**
 * Finds every claim in a pull request description: `Image-Size-Justification: …`, `Image-Size-Justification(api): …`,
 * or a heading `Image size justification` (`: api`) with text below. Comments, code blocks and quotes hold none, and
 * what a pull request template says is no reason.
 */
export function findClaims(body: string, templates: readonly string[]): readonly Claim[] {
  const markdown = body.slice(0, longestBody);
  if (!mention.test(markdown)) return [];
  const passages = passagesOf(markdown);
  const found = [...underHeadings(passages), ...passages.flatMap(trailersIn)];
  if (found.length === 0) return [];
  const untouched = new Set(templates.flatMap(statementsOf));
  return found.map((one) => claimOf(one, untouched));
}

/** A claim as it is written: paragraphs, of which some lines may be the template's. */
interface Draft {
  readonly image: string | null;
  readonly paragraphs: readonly MarkedText[];
}

// Hyphens as keyboards and editors write them.
const key = "image[-\\s\u2010-\u2015]+size[-\\s\u2010-\u2015]+justification";
const mention = new RegExp(key, "i");
/** An icon, a number or a tick may stand before it. */
const before = String.raw`^(?:(?:[^\P{So}\uFFFD]|[\s\p{Sk}\p{Mn}\p{Cf}\u2022\u00b7\u2013\u2014*_-])|:[a-z0-9_+-]+:|\d+[.)]|\[[ x]\])*`;
const colon = "[:：﹕]";
const named = String.raw`[(\uff08] ?([^()\uff08\uff09]+?) ?[)\uff09]`;
const trailer = new RegExp(`${before}${key} ?(?:${named})?[*_]* ?${colon}[*_]* ?`, "iu");
const otherTrailer = /^[A-Z][A-Za-z]*(?:-[A-Za-z]+)+(?:\([^()]*\))?:(?: |$)/;

/** A statement runs from its key to the end of the paragraph or to the next `Some-Key:` line. */
function trailersIn(passage: Passage): readonly Draft[] {
  if (passage.kind !== "paragraph" || !mention.test(passage.text.text)) return [];
  const drafts: { image: string | null; lines: MarkedText[] }[] = [];
  let isInside = false;
  for (const line of linesOf(passage.text).map(withSingleBlanks)) {
    const match = trailer.exec(line.text);
    if (match !== null && isSaid(line, match[0].length)) {
      drafts.push({ image: imageName(match[1]), lines: [sliced(line, match[0].length)] });
      isInside = true;
    } else {
      isInside &&= !otherTrailer.test(line.text);
      if (isInside) drafts.at(-1)?.lines.push(line);
    }
  }
  return drafts.map(({ image, lines }) => ({ image, paragraphs: [joined(lines, "\n")] }));
}

/** A key in code is an example; the name in it may be code, as the comment shows it. */
function isSaid({ text, voices }: MarkedText, length: number): boolean {
  const start = text.search(mention);
  const written = mention.exec(text)?.[0].length ?? 0;
  return start < length && !voices.slice(start, start + written).includes("c");
}

function imageName(written: string | undefined): string | null {
  return written === undefined || written === "" ? null : written;
}

const heading = new RegExp(`${before}(${key})(?: ?${named})?[.!?]*(?:(?: ?${colon}| [–—-](?= )) ?(.*))?$`, "iu");

/** What stands between a heading `Image size justification` and the next one of its level. */
function underHeadings(passages: readonly Passage[]): readonly Draft[] {
  return passages.flatMap((passage, at) => {
    if (passage.kind !== "heading") return [];
    const title = withSingleBlanks(passage.text);
    const match = heading.exec(title.text);
    if (match === null || !isSaid(title, title.text.length)) return [];
    const [, written = "", name, value = ""] = match;
    const after = sliced(title, title.text.length - value.length);
    return underHeading({ isLine: /[^\s]-/.test(written), name: imageName(name), value: after }, sectionOf(passages, at));
  });
}

interface Title {
  /** The key is written as in a line, in which a colon stands before the reason. */
  readonly isLine: boolean;
  /** In brackets. */
  readonly name: string | null;
  /** What follows a colon: the name of an image, or the reason itself. */
  readonly value: MarkedText;
}

function underHeading({ isLine, name, value }: Title, section: readonly Passage[]): readonly Draft[] {
  const below = section.filter((passage) => passage.kind === "paragraph");
  const paragraphs = below.filter((passage) => trailersIn(passage).length === 0).map(({ text }) => text);
  // Those lines speak for themselves.
  if (paragraphs.length === 0 && below.length > 0) return [];
  if (value.text === "" || name !== null) return [{ image: name, paragraphs: [value, ...orHeadings(paragraphs, section)] }];
  const words = value.text.split(" ").length;
  const isName = isLine ? words === 1 && paragraphs.length > 0 : words < fewestWords && !isSentenceOfDenseScript(value.text);
  return isName ? [{ image: value.text, paragraphs }] : [{ image: null, paragraphs: [value, ...paragraphs] }];
}

/** A heading may say all there is to say. */
function orHeadings(paragraphs: readonly MarkedText[], section: readonly Passage[]): readonly MarkedText[] {
  return paragraphs.length > 0 ? paragraphs : section.flatMap((passage) => (passage.kind === "heading" ? [passage.text] : []));
}

/** Names of images have fewer. */
const fewestWords = 4;

function isSentenceOfDenseScript(text: string): boolean {
  return (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0) >= 2 * fewestLetters.ofWords;
}

function sectionOf(passages: readonly Passage[], at: number): readonly Passage[] {
  const [title, ...rest] = passages.slice(at);
  const level = title?.kind === "heading" ? title.level : 0;
  const end = rest.findIndex((passage) => passage.kind === "rule" || (passage.kind === "heading" && passage.level <= level));
  return end === -1 ? rest : rest.slice(0, end);
}

function claimOf({ image, paragraphs }: Draft, untouched: ReadonlySet<string>): Claim {
  const lines = paragraphs.map((paragraph) => (isUntouched(paragraph, untouched) ? [] : linesOf(paragraph)));
  const own = lines.flat().filter((line) => !isUntouched(line, untouched));
  const rest = withSingleBlanks(joined(own, "\n"));
  const text = spoken(rest, ["own", "code"]).trim();
  const bound = boundOf(plain(text));
  const written = { seen: text, own: spoken(rest, ["own"]), hasUnseen: wordsOf(spoken(rest, ["unseen"])) !== "" };
  const isTemplate =
    wordsOf(rest.text) === "" &&
    own.length < paragraphs.flatMap(linesOf).length &&
    paragraphs.some((one) => wordsOf(one.text) !== "");
  const refusal = isTemplate ? ({ kind: "template" } as const) : whyNoReason(written);
  return { image, text, upToBytes: bound.kind === "up-to" ? bound.bytes : null, refusal };
}

function isUntouched({ text }: MarkedText, untouched: ReadonlySet<string>): boolean {
  return untouched.has(wordsOf(text));
}

/** Everything that a template says, also in comments, in quotes and in code: as it is read, and line by line as it is written. */
function statementsOf(template: string): readonly string[] {
  const passages = passagesOf(template).flatMap((passage) => (passage.kind === "rule" ? [] : [passage.text]));
  const read = [...passages, ...passages.flatMap(linesOf)];
  const written = [...template.split(/\r\n|\r|\n/), ...template.split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/)];
  const all = [...read.map(({ text }) => text), ...written];
  return [...all, ...all.map(afterKey)].map(wordsOf).filter((words) => words !== "");
}

const keyAnywhere = new RegExp(`${key} ?(?:${named})? ?${colon}`, "iu");

function afterKey(text: string): string {
  const match = keyAnywhere.exec(text);
  return match === null ? "" : text.slice(match.index + match[0].length);
}
