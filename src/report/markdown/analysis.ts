import { formatBytes } from "../../bytes.ts";
import type { Report } from "../facts/report.ts";
import { inMarkdown } from "../phrase/escape.ts";
import { guide } from "../words/advice-to-reader.ts";
import { analysisTitles, contentParts, layerParts, packageParts, unreadWords, wasteWords, type Part } from "../words/analysis.ts";
import { provenance } from "../words/provenance.ts";
import { byUrgency, headline, subject } from "../words/sentences.ts";
import { wasteFold } from "./file-folds.ts";
import { findingFold } from "./finding-fold.ts";
import { details, paragraph, table } from "./markup.ts";
import { guidanceMarkdown, left, right, smallPrint, type Row } from "./parts.ts";

const mostRows = 40;

/** What is in one image, in Markdown. */
export function renderAnalysis(report: Report): string {
  const rows = report.images.flatMap((image) => byUrgency(image.platforms).map((platform) => ({ image, platform })));
  const blocks = [
    `### 📦 Image size: ${inMarkdown(headline(report))}`,
    ...guidanceMarkdown(guide(report)),
    ...rows.flatMap((row) => platformBlocks(row, { isAlone: rows.length === 1, report })),
    smallPrint(provenance(report)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function platformBlocks(
  row: Row,
  { isAlone, report }: { readonly isAlone: boolean; readonly report: Report },
): readonly string[] {
  const { directories, files } = contentParts(row);
  const size = [...subject(row.image, row.platform), `: ${formatBytes(row.platform.sizeBytes)}`];
  const [waste, unread] = [wasteWords(row), unreadWords(row)];
  return [
    ...(isAlone ? [] : [paragraph([{ strong: size }])]),
    partFold(analysisTitles.layers, layerParts(row)),
    partFold(analysisTitles.packages, packageParts(row)),
    partFold(analysisTitles.directories, directories),
    partFold(analysisTitles.files, files),
    ...(waste === null ? [] : [paragraph(waste)]),
    ...wasteFold(row, { limit: mostRows, isAlone }),
    ...findingFold(row, { isAlone, report }),
    ...(unread === null ? [] : [paragraph(unread)]),
  ].filter((block) => block !== "");
}

function partFold(title: string, parts: readonly Part[]): string {
  if (parts.length === 0) return "";
  const rows = parts.map(({ bytes, what }) => [[formatBytes(bytes)], what]);
  return details([title], table([right("Compressed"), left("What")], rows));
}
