import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Nodes, Root, RootContent } from "mdast";
import { parseBytes } from "./bytes.ts";

/** One statement of a PR description that claims to justify growth. */
export interface Claim {
  /** The image it speaks of; null: every image of the pull request. */
  readonly image: string | null;
  readonly text: string;
  /** `up to 130 MB`: no longer valid above this many bytes. */
  readonly upToBytes: number | null;
  /** Why it is no reason (placeholder, too short, template text); null when it is one. */
  readonly refusedBecause: string | null;
}

/** What the description holds, or why it could not be read. */
export type Justification =
  | { readonly kind: "read"; readonly claims: readonly Claim[] }
  | { readonly kind: "unreadable"; readonly because: string };

/** GitHub's own limit for a description; what comes after it cannot be there. */
const longestBody = 262_144;

/**
 * Finds every claim in a pull request description: `Image-Size-Justification: …`, `Image-Size-Justification(api): …`,
 * or a heading `Image size justification` (`: api`) with text below. Comments, code blocks and quotes hold none, and
 * what a pull request template says word for word is nobody's reason.
 */
export function findClaims(body: string, templates: readonly string[]): readonly Claim[] {
  const untouched = new Set(templates.flatMap((template) => statements(template).map(({ text }) => normalise(text))));
  return statements(body).map((statement) => claim(statement, untouched));
}

interface Statement {
  readonly image: string | null;
  readonly text: string;
}

function statements(markdown: string): readonly Statement[] {
  const root = parse(markdown.slice(0, longestBody));
  return [...underHeadings(root.children), ...paragraphs(root).flatMap((node) => trailers(plainText(node)))];
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Stands where inline code stood at first: a key written as code is an example, code inside a reason is part of it. */
const codeMark = "\u0000";
const trailer = /^[ \t]*image-size-justification[ \t]*(?:\([ \t]*([^()\n]+?)[ \t]*\))?[ \t]*:[ \t]*(.*)$/i;
const anyTrailer = /^[ \t]*[A-Z][A-Za-z]*(?:-[A-Za-z]+)+(?:\([^()\n]*\))?:[ \t]/;

/** A statement runs from its key to the end of the paragraph or to the next `Some-Key:` line. */
function trailers(paragraph: string): readonly Statement[] {
  const found: { image: string | null; lines: string[] }[] = [];
  let isInside = false;
  for (const line of paragraph.split("\n")) {
    const match = trailer.exec(line);
    if (match !== null) found.push({ image: match[1] ?? null, lines: [match[2] ?? ""] });
    else if (isInside && !anyTrailer.test(line)) found.at(-1)?.lines.push(line);
    isInside = match !== null || (isInside && !anyTrailer.test(line));
  }
  return found.map(({ image, lines }) => ({ image, text: tidy(lines.join(" ")) }));
}

const headingText = /^\s*image[ -]size[ -]justification\s*(?:[:(]\s*(.+?)\s*\)?)?\s*:?\s*$/i;

/** What stands between a heading `Image size justification` and the next heading. */
function underHeadings(nodes: readonly RootContent[]): readonly Statement[] {
  return nodes.flatMap((node, at) => {
    const match = node.type === "heading" ? headingText.exec(plainText(node)) : null;
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
    return trailer.test(text) ? [] : [{ image: match[1] ?? null, text }];
  });
}

/** Every paragraph that its author says in their own voice: not in a quote, not in code, not in HTML. */
function paragraphs(node: Nodes): readonly Nodes[] {
  if (node.type === "paragraph") return [node];
  if (node.type === "blockquote" || node.type === "heading" || node.type === "table") return [];
  return "children" in node ? node.children.flatMap((child) => paragraphs(child)) : [];
}

function plainText(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "inlineCode") return `${codeMark}${node.value}`;
  if (node.type === "break") return "\n";
  if (node.type === "delete" || !("children" in node)) return "";
  return node.children.map((child) => plainText(child)).join("");
}

function tidy(text: string): string {
  return text.replaceAll(codeMark, "").replaceAll(/\s+/g, " ").trim();
}

function normalise(text: string): string {
  return tidy(text).toLowerCase();
}

const bound = /\(?\bup to\s+(\d[\d.,]*)\s*([kmgt]i?b|bytes|b)\b\)?/i;

function claim({ image, text }: Statement, untouched: ReadonlySet<string>): Claim {
  const written = bound.exec(text);
  const upToBytes = written === null ? null : boundBytes(written[1] ?? "", written[2] ?? "");
  const unreadable =
    written !== null && upToBytes === null ? `the bound "${written[0]}" cannot be read; write for example "up to 130 MB"` : null;
  const refusedBecause = unreadable ?? whyNoReason({ text, reason: text.replace(bound, ""), untouched });
  return { image, text, upToBytes, refusedBecause };
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
const fewestLetters = 10;

function whyNoReason({ text, reason, untouched }: Stated): string | null {
  const core = reason.replaceAll(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, "");
  if (untouched.has(normalise(text))) return "the justification is the untouched text of the pull request template";
  if (core === "") return "the justification is empty (comments and text in <angle brackets> do not count)";
  if (placeholder.test(core)) return `"${core}" is a placeholder, not a reason`;
  const letters = core.match(/\p{L}/gu)?.length ?? 0;
  return letters < fewestLetters ? `"${core}" is too short to be a reason (fewer than ${fewestLetters} letters)` : null;
}
