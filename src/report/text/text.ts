import { formatChange } from "../../bytes.ts";
import { findingWords } from "../words/finding-words.ts";
import { findCauses, ofWhich, type GrowthCause } from "../words/causes.ts";
import { decidingRow, type Row, sideNames, traffic } from "../markdown/parts.ts";
import { guide, sideNotes, type Block } from "../words/advice-to-reader.ts";
import { clean, cleanLine, inText } from "../phrase/escape.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { ruleSentences } from "../words/rule-changes.ts";
import type { PlatformReport, ImageReport, Report } from "../facts/report.ts";
import {
  budgetWords,
  byUrgency,
  changeWords,
  deciding,
  headline,
  imagesByUrgency,
  isChanged,
  provenance,
  sizeWords,
  subject,
  totalWords,
  unpackedWords,
} from "../words/sentences.ts";

type Style = "bold" | "dim" | "red" | "yellow" | "green";
type Paint = (style: Style, text: string) => string;

const codes = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 } as const satisfies Record<Style, number>;

/** The report for a terminal or a log: plain words in columns; ANSI colours only when asked for. */
export function renderText(report: Report, { colours }: { readonly colours: boolean }): string {
  const paint: Paint = (style, text) => (colours ? `\u001B[${codes[style]}m${text}\u001B[0m` : text);
  const images = imagesByUrgency(report.images);
  const { red, loud, calm } = guide(report);
  const sections = [
    [paint(tone(report), paint("bold", inText(["Image size: ", ...headline(report)])))],
    ruleSentences(report).map((sentence) => inText(sentence)),
    sizeLines(report, images, paint),
    [totalWords(report) ?? []].flat(),
    ...images.slice(0, 20).map((image) => causeLines(image, deciding(image))),
    ...[...red, ...loud, ...calm].map(blockLines),
    ...images.slice(0, 20).map((image) => findingLines(decidingRow(image))),
    sideNotes(report).map((note) => inText([`Note: ${note}`])),
    [paint("dim", inText(provenance({ ...report, runUrl: null })))],
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function tone({ verdict, red }: Report): Style {
  const calm: readonly Report["verdict"][] = ["pass", "no-baseline"];
  return red ? "red" : calm.includes(verdict) ? "green" : "yellow";
}

function sizeLines(report: Report, images: readonly ImageReport[], paint: Paint): readonly string[] {
  const [before, after] = sideNames(report);
  const rows = images.flatMap((image) => byUrgency(image.platforms).map((platform) => sizeCells(image, platform)));
  const shown = report.mode === "record" ? 5 : 6;
  const titles = ["Image · platform", before, after, "Uncompressed", "Change", "Budget"];
  const table = [titles, ...rows].map((cells) => cells.slice(0, shown));
  const [head = "", ...lines] = columns(table, [1, 2, 3]);
  return [paint("dim", head), ...lines];
}

function sizeCells(image: ImageReport, platform: PlatformReport): readonly string[] {
  const [before, after] = sizeWords(platform, image);
  return [
    inText(subject(image, platform)),
    before,
    after,
    unpackedWords(platform),
    changeWords(platform),
    budgetWords(platform, image),
  ];
}

/** Pads every column to its longest cell; columns named in `right` stand to the right. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => width(cells[at] ?? ""))));
  return rows.map((cells) => {
    const padded = cells.map((text, at) => {
      const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - width(text)));
      return right.includes(at) ? `${space}${text}` : `${text}${space}`;
    });
    return `  ${padded.join("   ")}`.trimEnd();
  });
}

/** Code points; letters of double width are rare enough in names and instructions. */
function width(text: string): number {
  return Array.from(text).length;
}

function causeLines(image: ImageReport, platform: PlatformReport): readonly string[] {
  if (platform.growthBytes === null || !isChanged(platform)) return [];
  const { own, base, restBytes } = findCauses(platform, image, 8);
  const rest: readonly GrowthCause[] =
    restBytes === 0 ? [] : [{ what: ["everything else"], growthBytes: restBytes, parts: [], packages: [] }];
  const causes = [...own, ...(base === null || base.growthBytes === 0 ? [] : [base]), ...rest];
  const lines = columns(
    causes.map((cause) => [formatChange(cause.growthBytes), inText([...cause.what, ...ofWhich(cause)])]),
    [0],
  );
  const title = inText(["Where it comes from, ", ...subject(image, platform), ":"]);
  const cost = platform.newBytes === null ? [] : [inText([traffic(platform, platform.newBytes)])];
  return [...(causes.length === 0 ? [] : [title, ...lines]), ...cost];
}

function findingLines(row: Row): readonly string[] {
  const words = findingWords(row);
  if (words.length === 0) return [];
  const lines = words.flatMap(({ found, change, unless }) =>
    [[`  ${inText(found)}`], change.map((line) => `      ${cleanLine(line)}`), [`    ${inText(unless)}`]].flat(),
  );
  return [inText(["How to make ", ...subject(row.image, row.platform), " smaller:"]), ...lines];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "say":
      return [inText(block.phrase)];
    case "paste":
      return block.lines.map((line) => `    ${inText([line])}`);
    case "quote":
      return [`    "${inText([clean(block.text)] satisfies Phrase)}"`];
  }
}
