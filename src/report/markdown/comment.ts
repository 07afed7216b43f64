import { findingFold } from "./finding-fold.ts";
import { columnsOf, headOf, sizeRows, worstRow } from "./head.ts";
import {
  decidingRow,
  explainBriefly,
  freshLayers,
  inBlocks,
  moreRows,
  pushedWords,
  rowsToExplain,
  smallPrint,
  splitRows,
  totalLine,
  traffic,
  trendTable,
  type Row,
} from "./parts.ts";
import { fileFold, wasteFold } from "./file-folds.ts";
import { acceptedReasons } from "../words/advice-to-reader.ts";
import { sideNotes } from "../words/guidance/remarks.ts";
import { furtherClaims } from "../words/blocked.ts";
import { yearInBrief } from "../words/cost-words.ts";
import { quietUpgradeSentences } from "../words/quiet-upgrades.ts";
import { withLineLinks } from "../words/line-links.ts";
import { packageFold } from "./package-fold.ts";
import { layerFold } from "./layers.ts";
import { clean, inMarkdown } from "../phrase/escape.ts";
import { details, firstThatFits, paragraph, quotation, table } from "./markup.ts";
import { count, join, type Phrase } from "../phrase/phrase.ts";
import type { ImageReport, Report } from "../facts/report.ts";
import { trendOf } from "../facts/trend.ts";
import { fullReport, measuredSentences, provenance } from "../words/provenance.ts";
import { byUrgency, headline, imagesByUrgency, isChanged, subject, unpacksFarMore } from "../words/sentences.ts";

export interface CommentOptions {
  /** The HTML comment by which this comment is found again, its last line; empty: none is wanted. */
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

/** Sentences. */
const longestResolved = 5;

/** The one line that stays of a comment whose problem is gone. */
export function renderResolved(report: Report, options: CommentOptions): string {
  const isMeasured = report.images.every(({ baseline }) => baseline.kind === "found");
  const state = isMeasured ? "resolved" : "no longer compared";
  const sentences: readonly Phrase[] = [
    [`📦 Image size: ${state}.`],
    [...headline(report), "."],
    ...quietUpgradeSentences(report),
  ];
  const line = paragraph(join(sentences.slice(0, longestResolved), " "));
  // GitHub breaks comments where their source does; a mail shows the source.
  return `${line}\n${smallPrint(provenance(report))}\n${lastLine(options)}`;
}

/** The last line: what shows the source instead (a message in a chat, the text part of a mail) begins with the title. */
function lastLine({ marker }: CommentOptions): string {
  return marker === "" ? "" : `${marker}\n`;
}

function renderWith(report: Report, options: CommentOptions, detail: CommentDetail): string {
  const images = imagesByUrgency(report.images);
  const [main, quiet] = splitRows(images, ({ platforms }) => byUrgency(platforms));
  const head = headOf(report, main, detail.rows);
  const blocks = [
    ...(detail.hasWords ? head.blocks : numbersOnly(report, main, detail.rows)),
    ...(detail.hasWords ? claimsFold(report) : []),
    ...quietFold(report, quiet, detail),
    ...folds(report, { images, left: head.left }, detail),
    smallPrint([...provenance(report), ...fullReport(options.runUrl ?? null), ...howMeasured(report)]),
  ];
  return `${blocks.join("\n\n")}\n${lastLine(options)}`;
}

function numbersOnly(report: Report, rows: readonly Row[], limit: number): readonly string[] {
  const cells = sizeRows(report, rows);
  return [
    `### 📦 Image size: ${inMarkdown(headline(report))}`,
    ...(cells.length === 0 ? [] : [table(columnsOf(report), cells.slice(0, limit))]),
    "There was no room for more; the job summary has the whole report.",
  ];
}

/** Lines to paste that had no room in the box. */
function claimsFold(report: Report): readonly string[] {
  const blocks = furtherClaims(report);
  const amount = blocks.reduce((sum, block) => sum + (block.kind === "paste" ? block.lines.length : 0), 0);
  return amount === 0 ? [] : [details([`Lines for ${count(amount, "more image")}`], inBlocks(blocks).join("\n\n"))];
}

function quietFold(report: Report, quiet: readonly Row[], { rows }: CommentDetail): readonly string[] {
  if (quiet.length === 0) return [];
  const shown = table(columnsOf(report), sizeRows(report, quiet).slice(0, rows));
  return [details([`Unchanged (${quiet.length})`], [shown, ...moreRows(quiet.length - rows, "platform")].join("\n\n"))];
}

function changedImages(images: readonly ImageReport[]): readonly ImageReport[] {
  return images.filter((image) => isChanged(decidingRow(image).platform));
}

interface Told {
  readonly images: readonly ImageReport[];
  /** What had no room before the folds. */
  readonly left: readonly Phrase[];
}

function folds(report: Report, { images, left: notes }: Told, detail: CommentDetail): readonly string[] {
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
  const findings =
    detail.layers === 0 ? [] : mended.slice(0, detail.explained).flatMap((row) => findingFold(row, { isAlone, report }));
  const waste = rows.flatMap((row) => wasteFold(row, { limit: detail.layers, isAlone }));
  return [
    ...(detail.hasWords ? reasonFold(images, detail) : []),
    ...othersFold(report, images, detail),
    ...layers,
    ...files,
    ...findings,
    ...waste,
    ...pushFold(report, rows, detail),
    ...trendFold(report, images, detail),
    ...notesFold(report, notes, detail),
    ...(report.docsUrl === null ? [measuredFold(report)] : []),
  ];
}

/** Why an image may grow, for those who merge. */
function reasonFold(images: readonly ImageReport[], { explained }: CommentDetail): readonly string[] {
  return acceptedReasons(images)
    .slice(0, explained)
    .map(({ image, bound, text }) => {
      const who: Phrase = images.length === 1 ? [] : [" of ", { code: image.name }];
      return details(["The reason", ...who, `, ${bound}: ${clean(text, 60)}`], quotation(text));
    });
}

/** What the changes of the images come from that are not explained before the folds. */
function othersFold(report: Report, images: readonly ImageReport[], { explained }: CommentDetail): readonly string[] {
  const told = worstRow(report)?.platform;
  const rows = changedImages(images)
    .slice(0, explained)
    .flatMap(rowsToExplain)
    .filter(({ platform }) => platform !== told && platform.growthBytes !== null && isChanged(platform))
    .slice(0, 2 * explained);
  if (rows.length === 0) return [];
  const items = rows.map((row) => `- ${inMarkdown(withLineLinks(explainBriefly(row, false), report))}`);
  const title = images.length === 1 ? "Where it comes from on other platforms" : "Where other images changed";
  return [details([`${title} (${rows.length})`], items.join("\n"))];
}

/** What pushing and pulling costs now: for one row a sentence, for several a list and what they come to. */
function pushFold(report: Report, rows: readonly Row[], { explained }: CommentDetail): readonly string[] {
  const pushed = rows
    .slice(0, explained)
    .flatMap((row) => (row.platform.newBytes === null ? [] : [{ ...row, newBytes: row.platform.newBytes }]));
  const [only, ...others] = pushed;
  if (only === undefined) return [];
  if (others.length === 0 && report.images.length === 1)
    return [
      details(
        [`What a push costs (${pushedWords(only.platform, only.newBytes)})`],
        paragraph([traffic(only.platform, only.newBytes)]),
      ),
    ];
  const items = pushed.map(({ image, platform, newBytes }) => {
    const words = `: a push adds ${pushedWords(platform, newBytes)} (${freshLayers(platform)}${yearInBrief(platform)})`;
    return `- ${inMarkdown([{ strong: subject(image, platform) }, words])}`;
  });
  return [details([`What pushes cost (${pushed.length})`], [items.join("\n"), ...totalLine(report)].join("\n\n"))];
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

function notesFold(report: Report, notes: readonly Phrase[], { notes: limit }: CommentDetail): readonly string[] {
  const all = [...notes, ...sideNotes(report).map((note): Phrase => [note])];
  if (all.length === 0 || limit === 0) return [];
  const items = all.slice(0, limit).map((note) => `- ${paragraph(note)}`);
  return [details([`Notes (${all.length})`], items.join("\n"))];
}

function howMeasured({ docsUrl }: Report): Phrase {
  return docsUrl === null ? [] : [" · ", { link: "how this is measured", to: `${docsUrl}docs/yardstick.md` }];
}

function measuredFold(report: Report): string {
  return details(
    ["How this is measured"],
    paragraph(
      join(
        measuredSentences(report).map((one) => [one]),
        " ",
      ),
    ),
  );
}
