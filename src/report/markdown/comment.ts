import { findingFold } from "./finding-fold.ts";
import {
  decidingRow,
  explanations,
  guidanceMarkdown,
  rowsToExplain,
  sizeTable,
  smallPrint,
  splitRows,
  totalLine,
  trendTable,
} from "./parts.ts";
import { fileFold, wasteFold } from "./file-folds.ts";
import { guide, sideNotes } from "../words/advice-to-reader.ts";
import { packageFold } from "./package-fold.ts";
import { layerFold } from "./layers.ts";
import { inMarkdown } from "../phrase/escape.ts";
import { details, firstThatFits, paragraph } from "./markup.ts";
import { count } from "../phrase/phrase.ts";
import { ruleLine } from "../words/rule-changes.ts";
import type { ImageReport, Report } from "../facts/report.ts";
import { trendOf } from "../facts/trend.ts";
import { byUrgency, fullReport, headline, imagesByUrgency, isChanged, provenance, unpacksFarMore } from "../words/sentences.ts";

export interface CommentOptions {
  /** The HTML comment by which this comment is found again, its first line; empty: none is wanted. */
  readonly marker: string;
  /** Most characters; GitHub takes 65,536. */
  readonly limit?: number;
  /** The run that keeps the full report. */
  readonly runUrl?: string | null;
}

/** How much is shown: the first level that fits is taken. */
interface CommentDetail {
  readonly rows: number;
  /** Images that are explained and get folds. */
  readonly explained: number;
  readonly layers: number;
  readonly trend: number;
  readonly notes: number;
  /** Without this, numbers only. */
  readonly hasWords: boolean;
}

const levels: readonly CommentDetail[] = [
  { rows: 100, explained: 8, layers: 40, trend: 15, notes: 20, hasWords: true },
  { rows: 60, explained: 5, layers: 20, trend: 10, notes: 10, hasWords: true },
  { rows: 40, explained: 3, layers: 10, trend: 5, notes: 5, hasWords: true },
  { rows: 20, explained: 1, layers: 5, trend: 0, notes: 3, hasWords: true },
  { rows: 10, explained: 1, layers: 0, trend: 0, notes: 0, hasWords: true },
  { rows: 3, explained: 0, layers: 0, trend: 0, notes: 0, hasWords: true },
  { rows: 1, explained: 0, layers: 0, trend: 0, notes: 0, hasWords: false },
];

const defaultLimit = 60_000;

/** The pull request comment, at most `limit` characters: rows are left out (and counted), markup is never cut. */
export function renderComment(report: Report, options: CommentOptions): string {
  return firstThatFits(levels, options.limit ?? defaultLimit, (detail) => renderWith(report, options, detail));
}

/** The one line that stays of a comment whose problem is gone. */
export function renderResolved(report: Report, options: CommentOptions): string {
  const isMeasured = report.images.every(({ baseline }) => baseline.kind === "found");
  const line = paragraph([`📦 Image size: ${isMeasured ? "resolved" : "no longer compared"}. `, ...headline(report), "."]);
  return `${firstLine(options)}${line}<br>${smallPrint(provenance(report))}\n`;
}

function firstLine({ marker }: CommentOptions): string {
  return marker === "" ? "" : `${marker}\n`;
}

function renderWith(report: Report, options: CommentOptions, detail: CommentDetail): string {
  const images = imagesByUrgency(report.images);
  const blocks = [
    `${firstLine(options)}### 📦 Image size: ${inMarkdown(headline(report))}`,
    ...ruleParagraph(report),
    ...sizes(report, images, detail),
    ...totalLine(report),
    ...causes(images, detail),
    ...(detail.hasWords
      ? guidanceMarkdown(guide(report))
      : ["There was no room for more; the job summary has the whole report."]),
    ...folds(report, images, detail),
    smallPrint([...provenance(report), ...fullReport(options.runUrl ?? null)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Directly below the title: who changes the rules must be seen before what they say. */
function ruleParagraph(report: Report): readonly string[] {
  const line = ruleLine(report);
  return line.length === 0 ? [] : [paragraph(line)];
}

function sizes(report: Report, images: readonly ImageReport[], { rows }: CommentDetail): readonly string[] {
  const [main, quiet] = splitRows(images, ({ platforms }) => byUrgency(platforms));
  const table = sizeTable(report, main, rows);
  if (quiet.length === 0) return [table];
  return [table, details([`Unchanged (${quiet.length})`], sizeTable(report, quiet, rows))];
}

function changedImages(images: readonly ImageReport[]): readonly ImageReport[] {
  return images.filter((image) => isChanged(decidingRow(image).platform));
}

function causes(images: readonly ImageReport[], { explained }: CommentDetail): readonly string[] {
  const isAlone = images.length === 1 && images[0]?.platforms.length === 1;
  const rows = changedImages(images).slice(0, explained).flatMap(rowsToExplain);
  return explanations(rows.slice(0, 2 * explained), isAlone);
}

function folds(report: Report, images: readonly ImageReport[], detail: CommentDetail): readonly string[] {
  const isAlone = images.length === 1 && images[0]?.platforms.length === 1;
  const shown = changedImages(images).slice(0, detail.explained);
  const layers = shown.flatMap((image) => layerFold(decidingRow(image), report, { limit: detail.layers, isAlone }));
  const rows = shown.map(decidingRow);
  // A byte that changed is worth a line even where no size tells it.
  const touched = images
    .map(decidingRow)
    .filter(({ platform }) => isChanged(platform) || (platform.files?.changedFiles ?? 0) > 0);
  const options = { limit: detail.layers, isAlone };
  const explained = touched.slice(0, detail.explained);
  const files = explained.flatMap((row) => [packageFold(row, report, options), fileFold(row, report, options)].flat());
  // What costs a node's disk and nothing else has a remedy, too.
  const mended = images.map(decidingRow).filter(({ platform }) => isChanged(platform) || unpacksFarMore(platform));
  const findings = detail.layers === 0 ? [] : mended.slice(0, detail.explained).flatMap((row) => findingFold(row, isAlone));
  const waste = rows.flatMap((row) => wasteFold(row, { limit: detail.layers, isAlone }));
  return [
    ...layers,
    ...files,
    ...findings,
    ...waste,
    ...trendFold(report, images, detail),
    ...notesFold(report, detail),
    measuredFold,
  ];
}

function trendFold(report: Report, images: readonly ImageReport[], { trend: limit }: CommentDetail): readonly string[] {
  const [image] = images;
  if (image === undefined || images.length > 1 || limit === 0) return [];
  const { platform } = decidingRow(image);
  const trend = trendOf(image, platform, report);
  if (trend.length < 3) return [];
  const of = image.platforms.length === 1 ? "" : `, ${platform.platform}`;
  const shown = Math.min(limit, trend.length);
  const title = shown === trend.length ? count(shown, "size") : `last ${shown} of ${count(trend.length, "size")}`;
  return [details([`Trend on the base branch (${title}${of})`], trendTable(trend, shown))];
}

function notesFold(report: Report, { notes: limit }: CommentDetail): readonly string[] {
  const notes = sideNotes(report);
  if (notes.length === 0 || limit === 0) return [];
  return [
    details(
      [`Notes (${notes.length})`],
      notes
        .slice(0, limit)
        .map((note) => `- ${paragraph([note])}`)
        .join("\n"),
    ),
  ];
}

const measuredFold = details(
  ["How this is measured"],
  [
    "The size of an image is its config plus its distinct compressed layers: what a registry stores and a node downloads.",
    "The baseline is what was recorded for the commit this change merges into, or for its nearest ancestor that has one.",
    "Differences below 1 kB or 0.01% count as unchanged, and a layer that was only rebuilt is nobody's growth.",
  ].join(" "),
);
