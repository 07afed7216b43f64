import { Parser, type Node } from "commonmark";
import { afterHtml, isUnseen, type OpenElements } from "./html.ts";
import { withoutTraps } from "./traps.ts";
import { joined, marked, noText, sliced, type MarkedText } from "./marked-text.ts";

/** A block of a description, in the order in which it is read. What others say (quotes) and code blocks are none. */
export type Passage =
  | { readonly kind: "heading"; readonly level: number; readonly text: MarkedText }
  | { readonly kind: "paragraph"; readonly text: MarkedText }
  | { readonly kind: "rule" };

/** The blocks of a Markdown text, in linear time. What GitHub adds to CommonMark (struck-out text, footnotes, tasks) is known here. */
export function passagesOf(markdown: string): readonly Passage[] {
  const found: Passage[] = [];
  const walker = new Parser().parse(readable(markdown)).walker();
  const outside: OpenElements[] = [];
  let open: OpenElements = [];
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step;
    // An element that is left open ends with the list item it is in.
    if (node.type === "item" && entering) outside.push(open);
    else if (node.type === "item") open = outside.pop() ?? [];
    else if (node.type === "html_block") open = afterHtml(node.literal ?? "", open);
    else if (node.type === "thematic_break") found.push({ kind: "rule" });
    else if (entering && (node.type === "paragraph" || node.type === "heading")) found.push(passageOf(node, open));
    if (entering && isDone.has(node.type)) walker.resumeAt(node, false);
  }
  return found;
}

/** What has nothing of its author's in it, or was read as a whole. */
const isDone: ReadonlySet<Node["type"]> = new Set(["block_quote", "paragraph", "heading"]);

/** A footnote is no definition of a link, and no text of the paragraph before it. */
function readable(markdown: string): string {
  return withoutTraps(markdown).replaceAll("[^", "&#91;^");
}

function passageOf(node: Node, open: OpenElements): Passage {
  const text = struckOut(textOf(node, open));
  // Headings in lists are not on the page's outline.
  if (node.type === "heading" && node.parent?.type === "document") return { kind: "heading", level: node.level, text };
  return { kind: "paragraph", text: withoutTable(footnote(text)) };
}

/** Everything below one block, as it is read. Pictures have no words of their own. */
function textOf(block: Node, outside: OpenElements): MarkedText {
  const parts: MarkedText[] = [];
  let open = outside;
  const say = (text: string, voice: "own" | "code") => parts.push(marked(text, isUnseen(open) ? "unseen" : voice));
  const walker = block.walker();
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step;
    const literal = node.literal ?? "";
    if (node.type === "text") say(literal, "own");
    else if (node.type === "code") say(literal, "code");
    else if (isLineEnd(node)) say("\n", "own");
    else if (node.type === "html_inline") open = afterHtml(literal, open);
    else if (node.type === "image" && entering) walker.resumeAt(node, false);
  }
  return parts.length === 0 ? noText : joined(parts);
}

function isLineEnd({ type, literal }: Node): boolean {
  return type === "softbreak" || type === "linebreak" || (type === "html_inline" && /^<br\b/i.test(literal ?? ""));
}

/** `~~so~~` and `~so~`; and formulas, in which text can be made invisible. */
function struckOut({ text, voices }: MarkedText): MarkedText {
  const formulas = [...text.matchAll(/\$[^$]*\$/g)].filter(([formula]) => formula.includes("\\"));
  const ranges = formulas.map(({ 0: formula, index }): Range => [index, index + formula.length]);
  const unseen = [...ranges, ...strikes(text, 1), ...strikes(text, 2)];
  if (unseen.length === 0) return { text, voices };
  const units = voices.split("");
  for (const [start, end] of unseen) units.fill("u", start, end);
  return { text, voices: units.join("") };
}

type Range = readonly [start: number, end: number];

/** Pairs of `~` in runs of one length, the first of which stands before a word and the second behind one. */
function strikes(text: string, length: number): readonly Range[] {
  const pairs: Range[] = [];
  let start = -1;
  for (const { 0: run, index } of text.matchAll(/~+/g)) {
    if (run.length !== length) continue;
    const end = index + length;
    if (start !== -1 && /\S/.test(text.charAt(index - 1))) {
      pairs.push([start, end]);
      start = -1;
    } else if (start === -1 && /\S/.test(text.charAt(end))) start = index;
  }
  return pairs;
}

/** Nobody has to refer to a footnote, and then nobody sees it. */
function footnote({ text, voices }: MarkedText): MarkedText {
  const label = /^\[\^[^\]]*\]:[ \t]*/.exec(text)?.[0] ?? "";
  return label === "" ? { text, voices } : marked(text.slice(label.length), "unseen");
}

/** The row below a table's head. */
const delimiterRow = /\n[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?)?[ \t]*(?=\n|$)/;

/** CommonMark reads a table as text; its head is the last line before the row of dashes. */
function withoutTable(passage: MarkedText): MarkedText {
  const row = delimiterRow.exec(passage.text);
  return row === null ? passage : sliced(passage, 0, Math.max(0, passage.text.lastIndexOf("\n", row.index - 1)));
}
