import { formatBytes, formatChange } from "../../bytes.ts";
import { ceilingRules } from "../../judge/reasons.ts";
import { paceSentence, pullTime, yearInBrief } from "../words/cost-words.ts";
import { ofWhich, type PartDetail } from "../words/causes/cause-parts.ts";
import { findCauses, type GrowthCause } from "../words/causes/causes.ts";
import type { Guidance } from "../words/advice-to-reader.ts";
import { inMarkdown } from "../phrase/escape.ts";
import { alert, fence, paragraph, quotation, table, type Column } from "./markup.ts";
import { count, join, type Block, type Phrase } from "../phrase/phrase.ts";
import type { ImageReport, PlatformReport, Report } from "../facts/report.ts";
import { day } from "../words/provenance.ts";
import {
  basisWords,
  budgetWords,
  byUrgency,
  ceilingBytes,
  changeWords,
  deciding,
  isChanged,
  sizeWords,
  subject,
  totalWords,
} from "../words/sentences.ts";
import { packagesIn } from "../words/package-words.ts";
import { withLineLinks } from "../words/line-links.ts";
import type { TrendSize } from "../facts/trend.ts";

// The Markdown parts that the comment and the job summary are put together from.

/** An image with one of its platforms: one row of the size table. */
export interface Row {
  readonly image: ImageReport;
  readonly platform: PlatformReport;
}

/** A column of words. */
export const left = (title: string): Column => ({ title, align: "left" });
/** A column of numbers. */
export const right = (title: string): Column => ({ title, align: "right" });

/** Sizes of both sides, at most `limit` rows; the rows that decide are bold. */
export function sizeTable(report: Report, rows: readonly Row[], limit: number): string {
  const [before, after] = sideNames(report);
  const columns = [left("Image · platform"), right(before), right(after), right("Change"), left("Budget")];
  const shown = report.mode === "record" ? columns.slice(0, 4) : columns;
  const body = rows.slice(0, limit).map((row) => sizeRow(row).slice(0, shown.length));
  return [table(shown, body), ...moreRows(rows.length - limit, "platform")].join("\n\n");
}

/** What all images take together, where there are several. */
export function totalLine(report: Report): readonly string[] {
  const words = totalWords(report);
  return words === null ? [] : [paragraph([words])];
}

/** What the two sides of a comparison are called in this run. */
export function sideNames({ mode, pullRequest }: Report): readonly [string, string] {
  if (mode === "record") return ["Before", "Now"];
  return ["Base", pullRequest === null ? "Now" : "This PR"];
}

function sizeRow({ image, platform }: Row): readonly Phrase[] {
  const { baselineBytes, verdict, red } = platform;
  const [before, after] = sizeWords(platform, image);
  const isOffender = red || (verdict !== "pass" && verdict !== "no-baseline");
  const emphasise = (text: string): Phrase => (isOffender ? [{ strong: [text] }] : [text]);
  const name = subject(image, platform);
  return [
    isOffender ? [{ strong: name }] : name,
    [before, ...beside(baselineBytes === null ? null : uncompressedBefore(image, platform))],
    [...emphasise(after), ...beside(besideHead(image, platform))],
    emphasise(changeWords(platform)),
    [...emphasise(budgetWords(platform, image)), ...beside(ceilingBeside(image, platform))],
  ];
}

function ceilingBeside({ budget }: ImageReport, { sizeBytes, uncompressedBytes }: PlatformReport): string | null {
  const sizes = { "max-size": sizeBytes, "max-uncompressed-size": uncompressedBytes ?? 0 };
  const kept = ceilingRules.flatMap((rule) => {
    const bytes = ceilingBytes(rule, budget);
    return bytes === null || sizes[rule] > bytes ? [] : [`${rule} ${formatBytes(bytes)}`];
  });
  return kept.length === 0 ? null : kept.join(", ");
}

function beside(remark: string | null): Phrase {
  return remark === null ? [] : [{ small: [remark] }];
}

function uncompressedBefore(image: ImageReport, platform: PlatformReport): string | null {
  const basis = basisWords(platform, image);
  if (basis !== null) return basis;
  const bytes = platform.baselineUncompressedBytes;
  return bytes === null ? null : `${formatBytes(bytes)} uncompressed`;
}

function besideHead(image: ImageReport, platform: PlatformReport): string | null {
  const basis = basisWords(platform, image);
  // An archive that keeps layers uncompressed has no other size.
  if (basis !== null && platform.sizeBytes === platform.judgedBytes) return basis;
  if (basis !== null)
    return `${basis}; ${formatBytes(platform.sizeBytes)} ${image.budget.count === "own" ? "in all" : "compressed"}`;
  return platform.uncompressedBytes === null ? null : `${formatBytes(platform.uncompressedBytes)} uncompressed`;
}

/** Says how many rows are missing; nothing when none is. */
export function moreRows(rest: number, noun: string): readonly string[] {
  return rest > 0 ? [paragraph([`… and ${count(rest, `more ${noun}`)} that ${rest === 1 ? "is" : "are"} not shown here.`])] : [];
}

/** "Where it comes from: …" and what a push and a pull cost now, for each row that changed; a list when there may be several. */
export function explanations(
  rows: readonly Row[],
  { isAlone, report }: { readonly isAlone: boolean; readonly report: Report },
): readonly string[] {
  const changed = rows.filter(({ platform }) => platform.growthBytes !== null && isChanged(platform));
  if (changed.length === 0) return [];
  const linked = (phrase: Phrase) => withLineLinks(phrase, report);
  if (isAlone) return changed.flatMap(explain).map(linked).map(paragraph);
  const items = changed.map((row) => `- ${inMarkdown(linked(explainBriefly(row, true)))}`);
  return [["Where it comes from:", ...items].join("\n")];
}

function explain({ image, platform }: Row): readonly Phrase[] {
  const parts = causeParts(image, platform, inFull);
  const { doubt } = findCauses(platform, image, inFull.most);
  const more: Phrase = doubt.length === 0 ? [] : [". ", ...doubt];
  const where: readonly Phrase[] = parts.length === 0 ? [] : [["Where it comes from: ", ...join(parts, " · "), ...more]];
  return platform.newBytes === null ? where : [...where, [traffic(platform, platform.newBytes)]];
}

/** "**`api` · linux/amd64**: …", one line of a list; with what a push costs if that is wanted, too. */
export function explainBriefly({ image, platform }: Row, hasPush: boolean): Phrase {
  const causes = causeParts(image, platform, inBrief);
  const push: readonly Phrase[] =
    !hasPush || platform.newBytes === null
      ? []
      : [[`a push adds ${pushedWords(platform, platform.newBytes)} (${freshLayers(platform)}${yearInBrief(platform)})`]];
  const parts = [...(causes.length === 0 ? [] : [join(causes, " · ")]), ...push];
  return [{ strong: subject(image, platform) }, ": ", ...join(parts, "; ")];
}

/** How much is said of what a change comes from. */
export interface CauseDetail {
  /** Most instructions. */
  readonly most: number;
  /** Of how many of them it is said where their bytes are. */
  readonly withParts: number;
  /** Of each of these. */
  readonly parts: PartDetail;
  /** A base image that did not change is named, too. */
  readonly saysUnchanged: boolean;
  /** What all others come to. */
  readonly saysRest: boolean;
  /** Of instructions and base image only what changed most. */
  readonly saysLargestAlone: boolean;
}

export const inFull: CauseDetail = {
  most: 4,
  withParts: 2,
  parts: { most: 8, isWhole: true },
  saysUnchanged: true,
  saysRest: true,
  saysLargestAlone: false,
};
const inBrief: CauseDetail = { ...inFull, withParts: 1, saysUnchanged: false };

/** The parts of a change as phrases, biggest first, the base image apart: before all others where none is as large, else after them. */
export function causeParts(image: ImageReport, platform: PlatformReport, detail: CauseDetail): readonly Phrase[] {
  const { own, base, restBytes } = findCauses(platform, image, detail.most);
  const isBaseFirst = base !== null && Math.abs(base.growthBytes) > Math.abs(own[0]?.growthBytes ?? 0);
  const nothing: PartDetail = { most: 0, isWhole: false };
  const partsAt = (index: number) => (index < detail.withParts ? detail.parts : nothing);
  const parts = own.map((cause, index) => causePart(cause, index === 0 && !isBaseFirst, partsAt(index)));
  const unchanged: readonly Phrase[] = base === null || !detail.saysUnchanged ? [] : [[...base.what, " unchanged"]];
  const basePart =
    base === null || base.growthBytes === 0 ? unchanged : [causePart(base, isBaseFirst, isBaseFirst ? detail.parts : nothing)];
  const rest: readonly Phrase[] = restBytes === 0 || !detail.saysRest ? [] : [[`everything else ${formatChange(restBytes)}`]];
  if (own.length === 0 && base === null) return [];
  if (detail.saysLargestAlone) return isBaseFirst ? basePart : parts.slice(0, 1);
  return isBaseFirst ? [...basePart, ...parts, ...rest] : [...parts, ...basePart, ...rest];
}

function causePart(cause: GrowthCause, isFirst: boolean, parts: PartDetail): Phrase {
  const change = formatChange(cause.growthBytes);
  return [...cause.what, " ", isFirst ? { strong: [change] } : change, ...ofWhich(cause, parts)];
}

/** What the change costs those who push and pull. */
export function traffic(platform: PlatformReport, newBytes: number): string {
  const amount = pushedWords(platform, newBytes);
  const layers = freshLayers(platform);
  if (isKeptUncompressed(platform))
    return `Pushing this image adds ${amount} to the registry (${layers}; a push compresses what it sends), and a node that runs the base version pulls as much.`;
  return `Pushing this image adds ${amount} to the registry (${layers}), and a node that runs the base version pulls the same ${amount}${pullTime(platform)}.${rebuilt(platform)}${paceSentence(platform)}`;
}

/** What a push adds, as an amount; a bound where the layers are yet to be compressed. */
export function pushedWords(platform: PlatformReport, newBytes: number): string {
  return `${isKeptUncompressed(platform) && newBytes > 0 ? "up to " : ""}${formatBytes(newBytes)}`;
}

/** As an engine without a content store saves them: no size of theirs is what a push stores. */
function isKeptUncompressed({ basis, layers }: PlatformReport): boolean {
  const head = layers.flatMap((layer) => layer.head ?? []);
  return basis === "uncompressed" && head.length > 0 && head.every(({ compression }) => compression === "none");
}

const worthTelling = 1_000_000;

/** What is pushed again without having changed. */
function rebuilt({ layers }: PlatformReport): string {
  const ways = [
    { change: "same-content", how: "built again with other timestamps" },
    { change: "stored-another-way", how: "compressed another way" },
  ] as const;
  const told = ways.flatMap(({ change, how }) => {
    const again = layers.filter((layer) => layer.change === change);
    const bytes = again.reduce((sum, { head }) => sum + (head?.compressedBytes ?? 0), 0);
    return bytes < worthTelling ? [] : [` ${formatBytes(bytes)} of it is what was there before, ${how}.`];
  });
  return told.join("");
}

export function freshLayers({ layers }: PlatformReport): string {
  const head = layers.filter((layer) => layer.head !== null);
  const fresh = head.filter(({ change }) => change !== "unchanged").length;
  return `${fresh} of ${count(head.length, "layer")} ${fresh === 1 ? "is" : "are"} new`;
}

/** What a reader has to know or do; GitHub asks for at most two coloured boxes, so there is at most one. */
export function guidanceMarkdown({ red, loud, calm }: Guidance): readonly string[] {
  if (red.length > 0) return [alert("IMPORTANT", inBlocks(red)), ...inBlocks([...loud, ...calm])];
  return [...(loud.length > 0 ? [alert("WARNING", inBlocks(loud))] : []), ...inBlocks(calm)];
}

export function inBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case "say":
        return paragraph(block.phrase);
      case "paste":
        return fence("text", block.lines);
      case "quote":
        return quotation(block.text);
    }
  });
}

/** The last `limit` sizes, newest first. */
export function trendTable(trend: readonly TrendSize[], limit: number): string {
  const columns = [left("Recorded"), left("Commit"), right("Size"), right("Change")];
  const rows = trend
    .slice(-limit)
    .toReversed()
    .map(({ commit, recordedAt, sizeBytes, changeBytes, packages }): readonly Phrase[] => [
      [day(recordedAt)],
      commit === null ? ["this run"] : [{ code: commit.slice(0, 7) }],
      [formatBytes(sizeBytes)],
      [changeBytes === null ? "–" : formatChange(changeBytes), ...packagesIn(packages)],
    ]);
  return table(columns, rows);
}

/** The rows that are worth a look, and the rest: images in which nothing changed. */
export function splitRows(
  images: readonly ImageReport[],
  platformsOf: (image: ImageReport) => readonly PlatformReport[],
): readonly [readonly Row[], readonly Row[]] {
  const rows = images.flatMap((image) => platformsOf(image).map((platform) => ({ image, platform })));
  const isQuiet = ({ platform }: Row) => platform.verdict === "pass" && !isChanged(platform);
  const quiet = rows.filter(isQuiet);
  return quiet.length === rows.length || quiet.length < 2 ? [rows, []] : [rows.filter((row) => !isQuiet(row)), quiet];
}

/** The platform that stands for an image where there is room for one. */
export function decidingRow(image: ImageReport): Row {
  return { image, platform: deciding(image) };
}

/** The platforms of an image whose growth somebody has to be told about; where there is none, the one that decides. */
export function rowsToExplain(image: ImageReport): readonly Row[] {
  const offending = byUrgency(image.platforms).filter(({ verdict }) => !["pass", "no-baseline", "unknown"].includes(verdict));
  return offending.length === 0 ? [decidingRow(image)] : offending.map((platform) => ({ image, platform }));
}

/** One line in small print. */
export function smallPrint(phrase: Phrase): string {
  return `<sub>${inMarkdown(phrase)}</sub>`;
}
