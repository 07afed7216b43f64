import { formatChange } from "../../bytes.ts";
import { shorten } from "../../shorten.ts";
import { decidingRow, sideNames, traffic } from "../markdown/parts.ts";
import { inText } from "../phrase/escape.ts";
import type { PlatformReport, ImageReport, Report } from "../facts/report.ts";
import { guide } from "../words/advice-to-reader.ts";
import { besideSentences } from "../words/baseline/beside-words.ts";
import { ofWhich } from "../words/causes/cause-parts.ts";
import { findCauses } from "../words/causes/causes.ts";
import { quietUpgradeSentences } from "../words/quiet-upgrades.ts";
import { ruleSentences } from "../words/rule-changes.ts";
import { provenance } from "../words/provenance.ts";
import {
  budgetWords,
  byUrgency,
  changeWords,
  deciding,
  imagesByUrgency,
  isChanged,
  sizeWords,
  subject,
  totalWords,
  unpackedWords,
} from "../words/sentences.ts";
import { analysisText } from "./analysis.ts";
import { amounts, layoutOf, padded, type Layout, type TextOptions } from "./paint.ts";
import { blockLines, findingLines, inSections, noteLines, titleLines } from "./parts.ts";
import { width } from "./wrap.ts";

/** The report for a terminal or a log, in lines that fit: plain words in columns. */
export function renderText(report: Report, options: TextOptions): string {
  const layout = layoutOf(options);
  if (report.mode === "analyze") return analysisText(report, layout);
  const { paint, lines } = layout;
  const images = imagesByUrgency(report.images);
  const { red, loud, calm } = guide(report);
  return inSections([
    titleLines(report, tone(report), layout),
    ruleSentences(report).flatMap((sentence) => lines(inText(sentence))),
    sizeLines(report, images, layout),
    lines(totalWords(report) ?? ""),
    ...images.slice(0, mostImages).map((image) => causeLines(image, deciding(image), layout)),
    besideSentences(report).flatMap((sentence) => lines(inText(sentence))),
    quietUpgradeSentences({ images: images.slice(0, mostImages) }).flatMap((sentence) => lines(inText(sentence))),
    ...[...red, ...loud, ...calm].map((block) => blockLines(block, layout)),
    ...images.slice(0, mostImages).map((image) => findingLines(decidingRow(image), layout)),
    ...noteLines(report, layout),
    lines(inText(provenance({ ...report, runUrl: null }))).map((line) => paint("dim", line)),
  ]);
}

const mostImages = 20;

function tone({ verdict, red }: Report): "red" | "green" | "yellow" {
  const calm: readonly Report["verdict"][] = ["pass", "no-baseline"];
  return red ? "red" : calm.includes(verdict) ? "green" : "yellow";
}

/** Sizes of both sides. What is said besides has a line of its own where there is no room beside the numbers. */
function sizeLines(report: Report, images: readonly ImageReport[], layout: Layout): readonly string[] {
  const [before, after] = sideNames(report);
  const platforms = images.flatMap((image) => byUrgency(image.platforms).map((platform) => ({ image, platform })));
  const rows = platforms.map(({ image, platform }) => sizeCells(image, platform));
  const [head = [], ...body] = padded(withRoom([["Image · platform", before, after, "Change"], ...rows], layout), [1, 2]);
  const isJudged = report.mode !== "record";
  const titles = ["Uncompressed", ...(isJudged ? ["Budget"] : [])];
  const beside = padded([titles, ...platforms.map(({ image, platform }) => besides(image, platform, isJudged))], [0]);
  const hasRoom = beside.every((cells) => widthOf(head.concat(cells)) <= layout.columns);
  const lines = platforms.map(({ image, platform }, row) => {
    const [name = "", old = "", now = "", change = ""] = body[row] ?? [];
    const cells = [name, old, layout.paint("bold", now), layout.paint(toneOf(platform), change)];
    if (hasRoom) return [inColumns(cells.concat(beside[row + 1] ?? []))];
    return [inColumns(cells)].concat(lineBelow(image, platform, { isJudged, layout }));
  });
  return [layout.paint("dim", inColumns(hasRoom ? head.concat(beside[0] ?? []) : head)), ...lines.flat()];
}

function besides(image: ImageReport, platform: PlatformReport, isJudged: boolean): readonly string[] {
  return [unpackedWords(platform), ...(isJudged ? [budgetWords(platform, image)] : [])];
}

/** Of what did not change there is nothing more to say. */
function lineBelow(
  image: ImageReport,
  platform: PlatformReport,
  { isJudged, layout }: { readonly isJudged: boolean; readonly layout: Layout },
): readonly string[] {
  if (platform.verdict === "pass" && platform.why.length === 0 && !isChanged(platform)) return [];
  const [size = "", ...budget] = besides(image, platform, isJudged);
  const words = [...(platform.uncompressedBytes === null ? [] : [`${size} uncompressed`]), ...budget];
  return layout.lines(`    ${words.join(" · ")}`, "    ").map((line) => layout.paint("dim", line));
}

/** The same cells, with the first of each row as long as the others leave room for. */
function withRoom(rows: readonly (readonly string[])[], { columns: most }: Layout): readonly (readonly string[])[] {
  const others = padded(rows, [])[0]?.slice(1) ?? [];
  const room = Math.max(leastName, most - widthOf(others) - gap.length);
  return rows.map(([name = "", ...cells]) => [shorten(name, room)].concat(cells));
}

const gap = "  ";
/** Of a longer name, the middle is left out. */
const leastName = 16;

function inColumns(cells: readonly string[]): string {
  return `${gap}${cells.join(gap)}`.trimEnd();
}

function widthOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + gap.length + width(cell), 0);
}

function toneOf({ red, verdict, growthBytes }: PlatformReport): "red" | "yellow" | "green" | "bold" {
  if (red) return "red";
  if (verdict !== "pass" && verdict !== "no-baseline") return "yellow";
  return growthBytes !== null && growthBytes < 0 ? "green" : "bold";
}

function sizeCells(image: ImageReport, platform: PlatformReport): readonly string[] {
  const [before, after] = sizeWords(platform, image);
  return [inText(subject(image, platform)), before, after, changeWords(platform)];
}

function causeLines(image: ImageReport, platform: PlatformReport, layout: Layout): readonly string[] {
  if (platform.growthBytes === null || !isChanged(platform)) return [];
  const { own, base, restBytes, doubt } = findCauses(platform, image, 8);
  const causes = [...own, ...(base === null || base.growthBytes === 0 ? [] : [base])];
  const told = causes.map((cause) => ({
    amount: formatChange(cause.growthBytes),
    what: inText([...cause.what, ...ofWhich(cause)]),
  }));
  const rows = [...told, ...(restBytes === 0 ? [] : [{ amount: formatChange(restBytes), what: "everything else" }])];
  const title = layout.lines(inText(["Where it comes from, ", ...subject(image, platform), ":"]));
  const cost = platform.newBytes === null ? [] : layout.lines(inText([traffic(platform, platform.newBytes)]));
  const unsure = doubt.length === 0 ? [] : layout.lines(inText(doubt));
  return [...(rows.length === 0 ? [] : [...title, ...amounts(rows, layout), ...unsure]), ...cost];
}
