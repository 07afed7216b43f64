import { formatBytes } from "../../bytes.ts";
import { decidingRow, type Row } from "../markdown/parts.ts";
import { inText } from "../phrase/escape.ts";
import type { Report } from "../facts/report.ts";
import { guide } from "../words/advice-to-reader.ts";
import { analysisTitles, contentParts, layerParts, packageParts, unreadWords, wasteWords, type Part } from "../words/analysis.ts";
import { provenance } from "../words/provenance.ts";
import { byUrgency, subject } from "../words/sentences.ts";
import { amounts, type Layout } from "./paint.ts";
import { blockLines, findingLines, inSections, noteLines, titleLines } from "./parts.ts";

/** What is in one image, for a terminal. */
export function analysisText(report: Report, layout: Layout): string {
  const { red, loud, calm } = guide(report);
  const rows = report.images.flatMap((image) => byUrgency(image.platforms).map((platform) => ({ image, platform })));
  return inSections([
    titleLines(report, report.red ? "red" : "bold", layout),
    ...rows.flatMap((row) => platformSections(row, rows.length === 1, layout)),
    ...[...red, ...loud, ...calm].map((block) => blockLines(block, layout)),
    ...report.images.map((image) => findingLines(decidingRow(image), layout)),
    ...noteLines(report, layout),
    layout.lines(inText(provenance({ ...report, runUrl: null }))).map((line) => layout.paint("dim", line)),
  ]);
}

function platformSections(row: Row, isAlone: boolean, layout: Layout): readonly (readonly string[])[] {
  const { directories, files } = contentParts(row);
  const [waste, unread] = [wasteWords(row), unreadWords(row)];
  return [
    isAlone ? [] : layout.lines(inText([...subject(row.image, row.platform), `: ${formatBytes(row.platform.sizeBytes)}`])),
    partLines(analysisTitles.layers, layerParts(row), layout),
    partLines(analysisTitles.packages, packageParts(row), layout),
    partLines(analysisTitles.directories, directories, layout),
    partLines(analysisTitles.files, files, layout),
    waste === null ? [] : layout.lines(inText(waste)),
    unread === null ? [] : layout.lines(inText(unread)),
  ];
}

function partLines(title: string, parts: readonly Part[], layout: Layout): readonly string[] {
  if (parts.length === 0) return [];
  const rows = parts.map(({ bytes, what }) => ({ amount: formatBytes(bytes), what: inText(what) }));
  return [layout.paint("bold", `${title}:`), ...amounts(rows, layout)];
}
