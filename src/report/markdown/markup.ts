import type { Phrase } from "../phrase/phrase.ts";
import {
  glued,
  zeroWidthSpace,
  prose,
  inMarkdown,
  inHtml,
  cleanLine,
  breakMarker,
  defang,
  longestRun,
} from "../phrase/escape.ts";

/** One paragraph; whatever it starts with, it stays a paragraph. */
export function paragraph(phrase: Phrase): string {
  const line = inMarkdown(phrase).trimStart();
  return /^(?:[-+=#]|\d+[.)])/.test(line) ? `&#8203;${line}` : line;
}

/** A quotation of somebody else's words. */
export function quotation(text: string): string {
  // Word for word: also the blanks that a number of ours would not have.
  return `> ${paragraph([text]).replaceAll("\u00A0", " ")}`;
}

export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

/** A table; columns that are not named in `columns` cannot appear, however many pipes a cell holds. */
export function table(columns: readonly Column[], rows: readonly (readonly Phrase[])[]): string {
  const head = `| ${columns.map(({ title }) => prose(title)).join(" | ")} |`;
  const rule = `|${columns.map(({ align }) => (align === "right" ? " ---: " : " :--- ")).join("|")}|`;
  return [head, rule, ...rows.map((cells) => `| ${cells.map(cell).join(" | ")} |`)].join("\n");
}

function cell(phrase: Phrase): string {
  // Renderers disagree about `\\|`: what stands before a pipe must not be a backslash.
  const text = inMarkdown(phrase).replaceAll(String.raw`\|`, `\\${zeroWidthSpace}|`);
  return text.replaceAll("|", String.raw`\|`);
}

/** A fold. The blank lines make GitHub read its content as Markdown. */
export function details(summary: Phrase, body: string): string {
  return `<details><summary>${glued(defangHtml(inHtml(summary)))}</summary>\n\n${body}\n\n</details>`;
}

/** The entities of escaped text are not to be broken: they hold a `#` of our own. */
function defangHtml(html: string): string {
  const pieces = html.split(/(&#\d+;)/);
  return pieces.map((piece, index) => (index % 2 === 0 ? defang(piece) : piece)).join("");
}

/** A fenced block; lines cannot close it. */
export function fence(language: string, lines: readonly string[]): string {
  const safe = lines.map((line) => breakMarker(cleanLine(line)));
  const ticks = "`".repeat(Math.max(3, ...safe.map((line) => longestRun(line) + 1)));
  return [`${ticks}${language}`, ...safe, ticks].join("\n");
}

/** A coloured box of GitHub's; elsewhere it reads as a quotation. */
export function alert(kind: "IMPORTANT" | "WARNING" | "NOTE", blocks: readonly string[]): string {
  const lines = blocks.join("\n\n").split("\n");
  return [`> [!${kind}]`, ...lines.map((line) => `> ${line}`.trimEnd())].join("\n");
}

/**
 * The most detailed rendering of at most `limit` characters: less detail means fewer rows, never cut markup.
 * UTF-16 units are counted, which is never fewer than code points and at least a third of the UTF-8 bytes.
 */
export function firstThatFits<Detail>(levels: readonly Detail[], limit: number, render: (detail: Detail) => string): string {
  let text = "";
  for (const level of levels) {
    text = render(level);
    if (text.length <= limit) return text;
  }
  return text;
}
