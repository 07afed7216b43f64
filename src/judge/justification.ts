import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Nodes, Root, RootContent } from "mdast";
import { parseBytes } from "../bytes.ts";

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

/** Why a claim justifies nothing. */
export type Refusal =
  | { readonly kind: "template" }
  | { readonly kind: "empty" }
  | { readonly kind: "placeholder"; readonly written: string }
  | { readonly kind: "too-short"; readonly written: string }
  | { readonly kind: "bound-unreadable"; readonly bound: string }
  | { readonly kind: "outgrown"; readonly upToBytes: number; readonly sizeBytes: number }
  | { readonly kind: "too-much-markup" };

/** What the description holds, or why it could not be read. */
export type Justification =
  | { readonly kind: "read"; readonly claims: readonly Claim[] }
  | { readonly kind: "unreadable"; readonly because: string };

/** GitHub's limit for a description is 65,536 characters, each at most two UTF-16 units long. */
const longestBody = 131_072;

/**
 * Finds every claim in a pull request description: `Image-Size-Justification: …`, `Image-Size-Justification(api): …`,
 * or a heading `Image size justification` (`: api`) with text below. Comments, code blocks and quotes hold none, and
 * what a pull request template says word for word is nobody's reason.
 */
export function findClaims(body: string, templates: readonly string[]): readonly Claim[] {
  if (isIntricate(body.slice(0, longestBody))) return [unreadableClaim];
  const untouched = new Set(templates.flatMap((template) => statements(template).map(({ text }) => normalise(text))));
  return statements(body).map((statement) => claim(statement, untouched));
}

interface Statement {
  readonly image: string | null;
  readonly text: string;
}

function statements(markdown: string): readonly Statement[] {
  const text = markdown.slice(0, longestBody);
  if (!mention.test(text) || isIntricate(text)) return [];
  const root = parse(text);
  return [...underHeadings(root.children), ...paragraphs(root).flatMap((node) => trailers(plainText(node)))];
}

const mention = /image[ -]size[ -]justification/i;
const deepNesting = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)]|\[\^[^\]\n]{1,99}\]:)){40}/m;
/** What emphasis, links, inline HTML and lazy continuation lines are made of. */
const mark = /[*~[\]]|(?<!\w)_|_(?!\w)|<[!?]|\r?\n|\r/g;
const mostMarks = 3000;

/** Markdown parsers take quadratic time, or all of the stack, for markup that no person writes. */
function isIntricate(markdown: string): boolean {
  return mention.test(markdown) && (deepNesting.test(markdown) || (markdown.match(mark)?.length ?? 0) > mostMarks);
}

const unreadableClaim: Claim = {
  image: null,
  text: "",
  upToBytes: null,
  refusal: { kind: "too-much-markup" },
};

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Stands where inline code stood at first: a key written as code is an example, code inside a reason is part of it. */
const codeMark = "\u0000";
const trailer = /^image-size-justification ?(?:\( ?([^()]+?) ?\))? ?: ?(.*)$/i;
const anyTrailer = /^[A-Z][A-Za-z]*(?:-[A-Za-z]+)+(?:\([^()]*\))?:(?: |$)/;

/** A statement runs from its key to the end of the paragraph or to the next `Some-Key:` line. */
function trailers(paragraph: string): readonly Statement[] {
  const found: { image: string | null; lines: string[] }[] = [];
  let isInside = false;
  for (const line of paragraph.split(/[\r\n]/).map(onOneLine)) {
    const match = trailer.exec(line);
    if (match !== null) found.push({ image: imageName(match[1]), lines: [match[2] ?? ""] });
    else if (isInside && !anyTrailer.test(line)) found.at(-1)?.lines.push(line);
    isInside = match !== null || (isInside && !anyTrailer.test(line));
  }
  return found.map(({ image, lines }) => ({ image, text: tidy(lines.join(" ")) }));
}

/** People write the name as the comment shows it: as code. */
function imageName(written: string | undefined): string | null {
  return tidy(written ?? "") || null;
}

const headingText = /^image[ -]size[ -]justification ?(?:\( ?([^()]+?) ?\) ?:?|: ?(.*))?$/i;

/** What stands between a heading `Image size justification` and the next heading. */
function underHeadings(nodes: readonly RootContent[]): readonly Statement[] {
  return nodes.flatMap((node, at) => {
    const match = node.type === "heading" ? headingText.exec(onOneLine(plainText(node))) : null;
    if (match === null) return [];
    const rest = nodes.slice(at + 1);
    const end = rest.findIndex(({ type }) => type === "heading" || type === "thematicBreak");
    const section = end === -1 ? rest : rest.slice(0, end);
    const text = tidy(
      section
        .flatMap((block) => paragraphs(block))
        .map(plainText)
        .join(" "),
    );
    return trailer.test(text) ? [] : [{ image: imageName(match[1] ?? match[2]), text }];
  });
}

/** Every paragraph that its author says in their own voice: not in a quote, not in code, not in HTML. */
function paragraphs(node: Nodes): readonly Nodes[] {
  if (node.type === "paragraph") return [node];
  if (node.type === "blockquote") return [];
  return "children" in node ? node.children.flatMap((child) => paragraphs(child)) : [];
}

function plainText(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "inlineCode") return `${codeMark}${node.value}`;
  if (node.type === "break") return "\n";
  if (node.type === "delete" || !("children" in node)) return "";
  return node.children.map((child) => plainText(child)).join("");
}

/** Runs of blanks become one: the patterns above are slow on long ones. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function tidy(text: string): string {
  return onOneLine(text.replaceAll(codeMark, ""));
}

function normalise(text: string): string {
  return tidy(text).toLowerCase();
}

const bound = /\(?\bup to\s+(\d[\d.,]*)\s*([kmgt]i?b|bytes|b)\b\)?/i;

function claim({ image, text }: Statement, untouched: ReadonlySet<string>): Claim {
  const written = bound.exec(text);
  const upToBytes = written === null ? null : boundBytes(written[1] ?? "", written[2] ?? "");
  const unreadable: Refusal | null =
    written !== null && upToBytes === null ? { kind: "bound-unreadable", bound: written[0] } : null;
  const refusal = unreadable ?? whyNoReason({ text, reason: text.replace(bound, ""), untouched });
  return { image, text, upToBytes, refusal };
}

/** `1,300` is a thousand and three hundred; `1,3` is refused rather than misread. Units in any case: people write `mb`. */
function boundBytes(amount: string, unit: string): number | null {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(amount) ? amount.replaceAll(",", "") : amount;
  const [prefix = "", ...rest] = unit.toUpperCase().replace("BYTES", "B");
  const canonical = rest.length === 0 ? "B" : `${prefix}${rest.length === 2 ? "i" : ""}B`;
  return parseBytes(`${plain} ${canonical === "KB" ? "kB" : canonical}`);
}

interface Stated {
  readonly text: string;
  readonly reason: string;
  readonly untouched: ReadonlySet<string>;
}

const placeholder =
  /^(?:n\/?a|none|nothing|tbd|tba|todo|fixme|wip|see above|not applicable|to be done|to be determined|\.{3}|x+)$/i;
/** Fewer are no reason. */
export const fewestLetters = 10;

function whyNoReason({ text, reason, untouched }: Stated): Refusal | null {
  const written = /[^\s\p{P}\p{S}](?:.*[^\s\p{P}\p{S}])?/su.exec(reason)?.[0] ?? "";
  if (untouched.has(normalise(text))) return { kind: "template" };
  if (written === "") return { kind: "empty" };
  if (placeholder.test(written)) return { kind: "placeholder", written };
  const letters = written.match(/\p{L}/gu)?.length ?? 0;
  return letters < fewestLetters ? { kind: "too-short", written } : null;
}
