import { formatBytes, formatChange } from "../../bytes.ts";
import { left, moreRows, right, sideNames, type Row } from "./parts.ts";
import { instructionOf, isRealChange, layerGrowth, newerSide, sharedRemarks, whereIs } from "../words/causes.ts";
import { clean } from "../phrase/escape.ts";
import { details, table } from "./markup.ts";
import { count, type Phrase } from "../phrase/phrase.ts";
import type { LayerChangeReport, PlatformReport, Report } from "../facts/report.ts";
import { sizePair, subject } from "../words/sentences.ts";

/** A fold with the layers of both sides: changed ones by size of the change, the others as a sum. */
export function layerFold(
  row: Row,
  report: Report,
  { limit, isAlone }: { readonly limit: number; readonly isAlone: boolean },
): readonly string[] {
  const { image, platform } = row;
  if (platform.layers.length === 0 || limit === 0) return [];
  const changed = platform.layers
    .filter((layer) => isRealChange(layer, platform))
    .toSorted((a, b) => Math.abs(layerGrowth(b, platform)) - Math.abs(layerGrowth(a, platform)));
  const [before, after] = sideNames(report);
  const columns = [left("Layer"), right(before), right(after), right("Change")];
  const rows = [...changed.slice(0, limit).map((layer) => layerRow(layer, platform)), ...unchangedRows(platform)];
  const who: Phrase = isAlone ? [] : [" of ", ...subject(image, platform)];
  const title: Phrase = ["Layers", ...who, ` (${changed.length} changed of ${platform.layers.length})`];
  const body = [table(columns, rows), ...moreRows(changed.length - limit, "changed layer"), ...withoutFiles(platform)];
  return [details(title, body.join("\n\n"))];
}

/** Readers ask next which files it was. */
function withoutFiles({ files }: PlatformReport): readonly string[] {
  return files === null ? ["Which files changed is not known: the files of one of the two sides are not listed."] : [];
}

function layerRow(layer: LayerChangeReport, platform: PlatformReport): readonly Phrase[] {
  const newer = newerSide(layer);
  const origin = newer.origin === "base" ? "base image" : null;
  const remarks = [whereIs(newer), origin, changeNames[layer.change], ...sharedRemarks(layer)].filter((part) => part !== null);
  const [before, after] = sides(layer, platform);
  const small: Phrase = remarks.length === 0 ? [] : [{ small: [clean(remarks.join(" · "), 120)] }];
  return [[...instructionOf(newer), ...small], [before], [after], [formatChange(layerGrowth(layer, platform))]];
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

function unchangedRows(platform: PlatformReport): readonly (readonly Phrase[])[] {
  const rest = platform.layers.filter((layer) => !isRealChange(layer, platform));
  if (rest.length === 0) return [];
  const rebuilt = rest.filter(({ change }) => change !== "unchanged").length;
  const small: Phrase = rebuilt === 0 ? [] : [{ small: [`${rebuilt} of them rebuilt with the same content or size`] }];
  const sum = (side: "head" | "baseline") =>
    formatBytes(rest.reduce((total, layer) => total + (sideBytes(layer[side], platform) ?? 0), 0));
  return [[[count(rest.length, "unchanged layer"), ...small], [sum("baseline")], [sum("head")], ["unchanged"]]];
}

function sideBytes(layer: LayerChangeReport["head"], { basis }: PlatformReport): number | null {
  if (layer === null) return null;
  return basis === "compressed" ? layer.compressedBytes : layer.uncompressedBytes;
}
