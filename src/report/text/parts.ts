import { clean, cleanLine, inText } from "../phrase/escape.ts";
import type { Block, Phrase } from "../phrase/phrase.ts";
import type { Row } from "../markdown/parts.ts";
import { sideNotes } from "../words/guidance/remarks.ts";
import { findingWords } from "../words/finding-words.ts";
import { headline, subject } from "../words/sentences.ts";
import type { Report } from "../facts/report.ts";
import type { Layout } from "./paint.ts";

// The parts that the texts for a terminal are put together from.

/** Sections with an empty line between them; those without a line are left out. */
export function inSections(sections: readonly (readonly string[])[]): string {
  const filled = sections.filter((lines) => lines.some((line) => line !== ""));
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** What is told, in one line where it fits. */
export function titleLines(
  report: Report,
  tone: "red" | "yellow" | "green" | "bold",
  { paint, lines }: Layout,
): readonly string[] {
  const title = lines(inText(["Image size: ", ...headline(report)]));
  return title.map((line) => (tone === "bold" ? paint("bold", line) : paint(tone, paint("bold", line))));
}

/** What could be left out, with the lines to write. */
export function findingLines(row: Row, { lines, paint }: Layout): readonly string[] {
  const words = findingWords(row);
  if (words.length === 0) return [];
  const title = lines(inText(["How to make ", ...subject(row.image, row.platform), " smaller:"]));
  const found = words.map((finding) => {
    // To be copied: never broken.
    const change = finding.change.map((line) => paint("bold", `      ${cleanLine(line)}`));
    const unless = lines(`    ${inText(finding.unless)}`, "    ").map((line) => paint("dim", line));
    return lines(`  ${inText(finding.found)}`, "    ").concat(change, unless);
  });
  return title.concat(found.flat());
}

export function blockLines(block: Block, { lines, paint }: Layout): readonly string[] {
  switch (block.kind) {
    case "say":
      return lines(inText(block.phrase));
    case "paste":
      return block.lines.map((line) => paint("bold", `    ${inText([line])}`));
    case "quote":
      return lines(`    "${inText([clean(block.text)] satisfies Phrase)}"`, "    ");
  }
}

export function noteLines(report: Report, { lines }: Layout): readonly (readonly string[])[] {
  return [sideNotes(report).flatMap((note) => lines(inText([`Note: ${note}`]), "  "))];
}
