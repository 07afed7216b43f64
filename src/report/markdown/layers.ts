import { formatBytes, formatChange } from "../../bytes.ts";
import { left, moreRows, right, sideNames, type Row } from "./parts.ts";
import {
  baseImageWords,
  baseLayers,
  instructionOf,
  isStoredAnotherWay,
  isRealChange,
  layerGrowth,
  newerSide,
  sharedRemarks,
  whereIs,
  withoutMounts,
} from "../words/causes/causes.ts";
import { rewrittenFrom } from "../../compare/layers.ts";
import { clean } from "../phrase/escape.ts";
import { details, table } from "./markup.ts";
import { count, type Phrase } from "../phrase/phrase.ts";
import type { ImageReport, LayerChangeReport, PlatformReport, Report } from "../facts/report.ts";
import { sizePair, subject } from "../words/sentences.ts";

/** A fold with the layers of both sides: changed ones by size of the change, the others as a sum. */
export function layerFold(
  row: Row,
  report: Report,
  { limit, isAlone }: { readonly limit: number; readonly isAlone: boolean },
): readonly string[] {
  const { image, platform } = row;
  if (platform.layers.length === 0 || limit === 0) return [];
  const changed = platform.layers.filter((layer) => isRealChange(layer, platform));
  const { shown, together } = rowsOf(platform);
  const [before, after] = sideNames(report);
  const columns = [left("Layer"), right(before), right(after), right("Change")];
  const rows = [...shown.slice(0, limit).map((one) => rowWords(one, image, platform)), ...unchangedRows(together, platform)];
  const who: Phrase = isAlone ? [] : [" of ", ...subject(image, platform)];
  const title: Phrase = ["Layers", ...who, ` (${changed.length} changed of ${platform.layers.length})`];
  const body = [table(columns, rows), ...moreRows(shown.length - limit, "changed layer"), ...withoutFiles(platform)];
  return [details(title, body.join("\n\n"))];
}

/** One changed layer, or all that the base image brings: nobody here wrote its instructions. */
type LayerRow = LayerChangeReport | readonly LayerChangeReport[];

/** What has a row of its own, by size of the change, and what is told as a sum. */
function rowsOf(platform: PlatformReport): {
  readonly shown: readonly LayerRow[];
  readonly together: readonly LayerChangeReport[];
} {
  const isChanged = (layer: LayerChangeReport) => isRealChange(layer, platform);
  const base = baseLayers(platform);
  const apart = base.some(isChanged) ? base : [];
  const others = platform.layers.filter((layer) => !apart.includes(layer));
  const all: readonly LayerRow[] = [...others.filter(isChanged), ...(apart.length === 0 ? [] : [apart])];
  const bytes = (row: LayerRow) => Math.abs(growthOf(row, platform));
  return { shown: all.toSorted((a, b) => bytes(b) - bytes(a)), together: others.filter((layer) => !isChanged(layer)) };
}

function growthOf(row: LayerRow, platform: PlatformReport): number {
  return [row].flat().reduce((sum, layer) => sum + layerGrowth(layer, platform), 0);
}

function rowWords(row: LayerRow, image: ImageReport, platform: PlatformReport): readonly Phrase[] {
  return isOne(row) ? layerRow(row, platform) : baseRow(row, image, platform);
}

function isOne(row: LayerRow): row is LayerChangeReport {
  return "change" in row;
}

function baseRow(layers: readonly LayerChangeReport[], image: ImageReport, platform: PlatformReport): readonly Phrase[] {
  const changed = layers.filter((layer) => isRealChange(layer, platform));
  const how = isStoredAnotherWay(layers, platform) ? [changeNames["stored-another-way"]] : [];
  const small: Phrase = [{ small: [[`${changed.length} changed of ${count(layers.length, "layer")}`, ...how].join(" · ")] }];
  const [before, after] = sizePair(sumOf(layers, "baseline", platform), sumOf(layers, "head", platform));
  return [[...baseImageWords(image), ...small], [before], [after], [formatChange(growthOf(layers, platform))]];
}

/** Readers ask next which files it was. */
function withoutFiles({ files }: PlatformReport): readonly string[] {
  return files === null ? ["Which files changed is not known: the files of one of the two sides are not listed."] : [];
}

function layerRow(layer: LayerChangeReport, platform: PlatformReport): readonly Phrase[] {
  const newer = newerSide(layer);
  const before = rewrittenFrom(layer);
  const was = before === null ? null : `was ${withoutMounts(before)}`;
  const remarks = [whereIs(newer), changeNames[layer.change], ...sharedRemarks(layer), was].filter((part) => part !== null);
  const [then, now] = sides(layer, platform);
  const small: Phrase = remarks.length === 0 ? [] : [{ small: [clean(remarks.join(" · "), 120)] }];
  return [[...instructionOf(newer), ...small], [then], [now], [formatChange(layerGrowth(layer, platform))]];
}

/** Kinds of layer change in words; null where the numbers say it. */
export const changeNames = {
  new: "new",
  gone: "removed",
  grew: null,
  shrank: null,
  unchanged: "unchanged",
  "same-content": "rebuilt, same content",
  "stored-another-way": "same content, stored another way",
} as const satisfies Record<LayerChangeReport["change"], string | null>;

/** Sizes of both sides of one layer in the bytes that are judged. */
export function sides({ head, baseline }: LayerChangeReport, platform: PlatformReport): readonly [string, string] {
  const [before, after] = [sideBytes(baseline, platform), sideBytes(head, platform)];
  if (before !== null && after !== null) return sizePair(before, after);
  return [sideWords(baseline, before), sideWords(head, after)];
}

function sideWords(layer: LayerChangeReport["head"], bytes: number | null): string {
  if (layer === null) return "–";
  return bytes === null ? "unknown" : formatBytes(bytes);
}

function unchangedRows(rest: readonly LayerChangeReport[], platform: PlatformReport): readonly (readonly Phrase[])[] {
  if (rest.length === 0) return [];
  const rebuilt = rest.filter(({ change }) => change !== "unchanged").length;
  const small: Phrase = rebuilt === 0 ? [] : [{ small: [`${rebuilt} of them rebuilt with the same content or size`] }];
  const sum = (side: "head" | "baseline") => formatBytes(sumOf(rest, side, platform));
  return [[[count(rest.length, "unchanged layer"), ...small], [sum("baseline")], [sum("head")], ["unchanged"]]];
}

function sumOf(layers: readonly LayerChangeReport[], side: "head" | "baseline", platform: PlatformReport): number {
  return layers.reduce((total, layer) => total + (sideBytes(layer[side], platform) ?? 0), 0);
}

function sideBytes(layer: LayerChangeReport["head"], { basis }: PlatformReport): number | null {
  if (layer === null) return null;
  return basis === "compressed" ? layer.compressedBytes : layer.uncompressedBytes;
}
