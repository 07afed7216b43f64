import { shortenPaths } from "../../../shorten.ts";
import { isNoise } from "../../../compare/compare.ts";
import type { Layer } from "../../../measure/measurement.ts";
import { tellingPackages } from "../../../compare/packages.ts";
import { familiarName } from "../../../image/history/base-name.ts";
import type { Phrase } from "../../phrase/phrase.ts";
import type { PackageChangeReport, PackagesReport } from "../../facts/packages.ts";
import { findingsBehind, partsBeside, type FindingCause } from "./finding-causes.ts";
import type { FilesReport, ImageReport, LayerChangeReport, PlatformReport } from "../../facts/report.ts";

/** One part of a platform's growth, in the bytes that are judged. */
export interface GrowthCause {
  readonly what: Phrase;
  readonly growthBytes: number;
  /** The directories or files that most of it lies in, none within another; empty when that is not known. */
  readonly parts: readonly GrowthPart[];
  /** Packages that it brought, changed or took away, largest first; `parts` is what else there is then. */
  readonly packages: readonly PackageChangeReport[];
  /** All that it brought, changed or took away, these and others, by what they are and of which type. */
  readonly packageSums: readonly SumOfPackages[];
  /** What it replaced of lower layers, which stays there; null where that explains little of the growth. */
  readonly replacedBytes: number | null;
  /** What other instructions brought before, or bring now; null where that explains little of the growth. */
  readonly movedBytes: number | null;
  /** What could be done about it, most bytes first; `parts` is what else there is then. */
  readonly findings: readonly FindingCause[];
}

/** Packages of one type that a layer brought, changed or took away. */
export type SumOfPackages = PackagesReport["sums"][number];

type Directory = FilesReport["directories"][number];

/** A directory or a file; `sharedWith`: the types of the packages that have other bytes of the same files. */
export type GrowthPart = Directory & Pick<PackagesReport["others"][number], "sharedWith">;

export interface GrowthCauses {
  /** Biggest first. */
  readonly own: readonly GrowthCause[];
  /** What the base image brought; null when there is none, when it is not judged, or when it is not known what belongs to it. */
  readonly base: GrowthCause | null;
  /** Growth that none of the above explains; 0 when it is noise. */
  readonly restBytes: number;
  /** What is not known of the above, as a sentence; empty when that is nothing. */
  readonly doubt: Phrase;
}

/** Says which instructions a change comes from. Layers that were only rebuilt are never named. */
export function findCauses(platform: PlatformReport, image: ImageReport, limit: number): GrowthCauses {
  const changed = platform.layers.filter((layer) => isRealChange(layer, platform));
  const own = changed.filter((layer) => !isFromBase(layer)).toSorted((a, b) => size(b, platform) - size(a, platform));
  const named = own.slice(0, limit).map((layer) => causeOf(describeLayer(layer), [layer], { platform, image }));
  const base = image.budget.count === "own" ? null : baseImage(platform, image);
  const explained = [...named, ...(base === null ? [] : [base])].reduce((sum, { growthBytes }) => sum + growthBytes, 0);
  const rest = (platform.growthBytes ?? 0) - explained;
  // One instruction that changed is what it is: a base image that moved brings several.
  const doubt = own.length > 1 && own.some(mayBeFromBase) ? baseImageDoubt(image) : [];
  return { own: named, base, restBytes: isNoise(rest, platform.baselineBytes ?? 0) ? 0 : rest, doubt };
}

function mayBeFromBase({ head, baseline }: LayerChangeReport): boolean {
  return head?.origin === "unknown" || (head === null && baseline?.origin === "unknown");
}

/** Says so where layers of the base image may be among those that are told as instructions. */
function baseImageDoubt(image: ImageReport): Phrase {
  const name = baseNameOf(image.measurement);
  const [, ...words] = name === null ? [] : baseImageWords(image);
  const claim: Phrase = name === null ? [] : [name.told === "image" ? ", by its own labels " : " ", ...words];
  return [
    "Which of these layers came with the base image",
    ...claim,
    name?.told === "image" ? ", is not known." : " is not known.",
  ];
}

/** Findings are told in stored bytes. */
function isJudgedAsStored({ head }: LayerChangeReport, { basis }: PlatformReport): boolean {
  return basis === "compressed" || head?.compressedBytes === head?.uncompressedBytes;
}

interface PlatformOfImage {
  readonly platform: PlatformReport;
  readonly image: ImageReport;
}

function causeOf(what: Phrase, layers: readonly LayerChangeReport[], { platform, image }: PlatformOfImage): GrowthCause {
  const growthBytes = layers.reduce((sum, layer) => sum + layerGrowth(layer, platform), 0);
  const { changes = [], others = [], sums = [], moved = [] } = platform.packages ?? {};
  const rows = new Set(layers.map((layer) => platform.layers.indexOf(layer)));
  const packages = tellingPackages(
    changes.filter(({ row }) => row !== null && rows.has(row)),
    growthBytes,
  );
  const packageSums = sums.filter(({ row }) => rows.has(row));
  const replacedBytes = replacedBy(layers, { growthBytes, packageSums });
  const movedBytes =
    replacedBytes === null
      ? movedIn(
          moved.filter(({ row }) => rows.has(row)),
          { growthBytes, packageSums },
        )
      : null;
  const isTold = replacedBytes !== null || movedBytes !== null || areWorthTelling(packageSums, { growthBytes, packageSums });
  const hasPackages = packages.length > 0 || isTold;
  const directories = () => layers.flatMap((layer) => layer.parts.map((part): GrowthPart => ({ ...part, sharedWith: [] })));
  const known = hasPackages ? others.filter(({ row }) => rows.has(row)) : directories();
  const findings = layers
    .filter((layer) => !isFromBase(layer) && isJudgedAsStored(layer, platform))
    .flatMap((layer) => findingsBehind(layer, { platform, image }, { parts: known, hasPackages }));
  const parts = partsBeside(telling(known, growthBytes), findings, growthBytes);
  return { what, growthBytes, parts, packages, packageSums, replacedBytes, movedBytes, findings };
}

const mostParts = 2;
const leastShare = 0.1;

/** Whether several packages that are not named come to a tenth of a growth or more, or nobody can say what any comes to. */
export function areWorthTelling(
  unnamed: readonly SumOfPackages[],
  { growthBytes, packageSums }: Pick<GrowthCause, "growthBytes" | "packageSums">,
): boolean {
  const [packages, bytes] = [unnamed.reduce((sum, one) => sum + one.packages, 0), bytesOf(unnamed)];
  const areWeighed = packageSums.some((one) => one.growthBytes !== 0);
  return packages > 1 && (!areWeighed || Math.abs(bytes) >= leastShare * Math.abs(growthBytes));
}

/**
 * Packages that are installed again above what was there have grown by little, and their instruction by all of it. Only where packages
 * and what they replaced are no more than the growth: what was deleted costs nothing anew.
 */
function replacedBy(
  layers: readonly LayerChangeReport[],
  { growthBytes, packageSums }: Pick<GrowthCause, "growthBytes" | "packageSums">,
): number | null {
  const bytes = layers.reduce((sum, { hiddenGrowthBytes }) => sum + hiddenGrowthBytes, 0);
  const isWithin = bytes + bytesOf(packageSums) <= growthBytes;
  return packageSums.length > 0 && isWithin && bytes >= leastShare * growthBytes && bytes > 0 ? bytes : null;
}

/** Packages that another instruction installs now have not grown, and both instructions have changed by all of them. */
function movedIn(
  moved: PackagesReport["moved"],
  { growthBytes, packageSums }: Pick<GrowthCause, "growthBytes" | "packageSums">,
): number | null {
  const bytes = bytesOf(moved);
  const [least, explained] = [leastShare * Math.abs(growthBytes), bytes + bytesOf(packageSums)];
  const isAlong = bytes > 0 === growthBytes > 0 && Math.abs(explained) <= Math.abs(growthBytes);
  return isAlong && bytes !== 0 && Math.abs(bytes) >= least ? bytes : null;
}

function bytesOf(sums: readonly Pick<SumOfPackages, "growthBytes">[]): number {
  return sums.reduce((total, { growthBytes }) => total + growthBytes, 0);
}

/** The parts that explain a growth, none within another, what grew and what shrank apart: each a tenth of the larger side or more. */
function telling(parts: readonly GrowthPart[], growthBytes: number): readonly GrowthPart[] {
  const sum = (sign: number) => parts.reduce((total, part) => total + Math.max(0, sign * part.growthBytes), 0);
  const least = leastShare * Math.max(sum(1), sum(-1), Math.abs(growthBytes));
  const large = parts
    .filter((part) => Math.abs(part.growthBytes) >= least)
    .toSorted((a, b) => Math.abs(b.growthBytes) - Math.abs(a.growthBytes));
  const [same, other] = [true, false].map((isSame) =>
    large.filter((part) => (part.growthBytes > 0 === growthBytes > 0) === isSame).slice(0, mostParts),
  );
  return [...(same ?? []), ...(other ?? [])];
}

/** The layer of this Dockerfile that grew most; null when none did. */
export function findLargestOwnLayer(platform: PlatformReport): Layer | null {
  const grown = platform.layers.filter(
    (layer) => isRealChange(layer, platform) && !isFromBase(layer) && layerGrowth(layer, platform) > 0,
  );
  const [largest] = grown.toSorted((a, b) => size(b, platform) - size(a, platform));
  return largest?.head ?? null;
}

/** Head minus baseline of one layer in the bytes that are judged. */
export function layerGrowth({ head, baseline, growthBytes }: LayerChangeReport, { basis }: PlatformReport): number {
  return basis === "compressed" ? growthBytes : (head?.uncompressedBytes ?? 0) - (baseline?.uncompressedBytes ?? 0);
}

/** Another digest alone is not a change: nearly every layer has a new one on another machine. */
export function isRealChange(layer: LayerChangeReport, platform: PlatformReport): boolean {
  switch (layer.change) {
    case "unchanged":
    case "same-content":
      return false;
    case "new":
    case "gone":
      return true;
    case "stored-another-way":
    case "grew":
    case "shrank":
      return !isNoise(layerGrowth(layer, platform), platform.baselineBytes ?? 0);
  }
}

/** Dockerfile and line of a layer, such as `Dockerfile:14`; null when they are not known. */
export function whereIs(layer: Pick<Layer, "lines">): string | null {
  return layer.lines === null ? null : `${layer.lines.file}:${layer.lines.startLine}`;
}

/** The instruction of a layer, or that it is not known. */
export function instructionOf(layer: Pick<Layer, "instruction">): Phrase {
  return layer.instruction === null ? ["an unknown instruction"] : [{ code: withoutMounts(layer.instruction) }];
}

/** Without what a RUN mounts, which leaves no room for the command that it runs. */
export function withoutMounts(instruction: string): string {
  return instruction.replace(mountsOfRun, "RUN ");
}

/** Of a COPY or an ADD, the end says where to. */
export function isCopy(instruction: string): boolean {
  return /^(?:COPY|ADD) /u.test(instruction);
}

/** The side of a layer that the pull request brings; of one that is gone, the side it takes away. */
export function newerSide({ head, baseline }: LayerChangeReport): Layer {
  const layer = head ?? baseline;
  if (layer === null) throw new Error("a layer change needs a side");
  return layer;
}

/** What the base image brings, and what the one before it has brought. */
export function baseLayers({ layers }: PlatformReport): readonly LayerChangeReport[] {
  return layers.filter(isFromBase);
}

export function isFromBase(layer: LayerChangeReport): boolean {
  return newerSide(layer).origin === "base";
}

/** Without what another instruction brought before, or brings now. */
function size(layer: LayerChangeReport, platform: PlatformReport): number {
  const row = platform.layers.indexOf(layer);
  const moved = platform.packages?.moved.find((one) => one.row === row)?.growthBytes ?? 0;
  return Math.abs(layerGrowth(layer, platform) - moved);
}

function describeLayer(layer: LayerChangeReport): Phrase {
  return described(newerSide(layer), [...changeRemarks[layer.change], ...sharedRemarks(layer)]);
}

/** Why one row stands for several instructions; nothing where it stands for one. */
export function sharedRemarks({ sharedBy }: LayerChangeReport): readonly string[] {
  return sharedBy > 1 ? [`${sharedBy} instructions share it`] : [];
}

/** What the numbers alone would tell wrongly. */
const changeRemarks = {
  new: [],
  gone: ["removed"],
  grew: [],
  shrank: [],
  unchanged: [],
  "same-content": [],
  "stored-another-way": ["same content, stored another way"],
} as const satisfies Record<LayerChangeReport["change"], readonly string[]>;

/** "`RUN apt-get install …` (Dockerfile:14)". */
export function described(layer: Pick<Layer, "instruction" | "lines">, remarks: readonly string[] = []): Phrase {
  const { instruction, lines } = layer;
  if (instruction !== null && lines !== null && remarks.length === 0)
    return [{ code: shortInstruction(instruction), at: { file: lines.file, line: lines.startLine } }];
  const place = whereIs(layer);
  const all = [...remarks, ...(place === null ? [] : [place])];
  const named = instruction === null ? instructionOf(layer) : [{ code: shortInstruction(instruction) }];
  return [...named, all.length === 0 ? "" : ` (${all.join(", ")})`];
}

const longestInstruction = 80;

/** As much as has room; of a COPY with its end, which says where to. */
function shortInstruction(instruction: string): string {
  const told = withoutMounts(instruction);
  if (isCopy(told)) return shortenPaths(told, longestInstruction);
  return told.length <= longestInstruction ? told : wholeWords(told);
}

const longestWord = 40;

/** With the whole word that has its end beyond the longest that is told: the last one often says what it is about. */
function wholeWords(told: string): string {
  const end = told.indexOf(" ", longestInstruction - 1);
  const whole = end < 0 ? told.length : end;
  const cut =
    whole <= longestInstruction + longestWord ? whole : Math.max(told.lastIndexOf(" ", longestInstruction), longestWord);
  return cut === told.length ? told : `${told.slice(0, cut)} …`;
}

const mountsOfRun = /^RUN (?:--[a-z]+=\S+ )+/u;

function baseImage(platform: PlatformReport, image: ImageReport): GrowthCause | null {
  const layers = baseLayers(platform);
  const how = isStoredAnotherWay(layers, platform) ? ` (${changeRemarks["stored-another-way"].join(", ")})` : "";
  return layers.length === 0 ? null : causeOf([...baseImageWords(image), how], layers, { platform, image });
}

/** Whether nothing but the compression of these layers has changed. */
export function isStoredAnotherWay(layers: readonly LayerChangeReport[], platform: PlatformReport): boolean {
  const changed = layers.filter((layer) => isRealChange(layer, platform));
  return changed.length > 0 && changed.every(({ change }) => change === "stored-another-way");
}

/** "base image `node:18.16.0` (was `node:12.18.3`)". */
export function baseImageWords({ measurement, baseline }: Pick<ImageReport, "measurement" | "baseline">): Phrase {
  const now = baseNameOf(measurement);
  const earlier = baseline.kind === "found" ? baseNameOf(baseline) : null;
  return [...baseImageName(measurement), ...(now === null ? [] : movedFrom(earlier, now))];
}

/** "base image `node:18.16.0`", or without a name where nobody tells it. */
export function baseImageName(measurement: NamedImage): Phrase {
  const name = baseNameOf(measurement);
  return name === null ? ["base image"] : ["base image ", { code: nameOf(name) }];
}

type NamedImage = Pick<ImageReport["measurement"], "base" | "baseImages">;

/** Older documents have no name of its own for it, only what the build began with. */
function baseNameOf({ base, baseImages }: NamedImage): BaseName | null {
  const [only, ...others] = baseImages;
  return base ?? (only === undefined || others.length > 0 ? null : { ...only, told: "build" });
}

type BaseName = NonNullable<ImageReport["measurement"]["base"]>;

/** What it was before: another image, or the same name with another digest. */
function movedFrom(earlier: BaseName | null, now: BaseName): Phrase {
  if (earlier === null) return [];
  if (familiarName(earlier.reference) !== familiarName(now.reference)) return [" (was ", { code: nameOf(earlier) }, ")"];
  if (earlier.digest === null || now.digest === null || earlier.digest === now.digest) return [];
  return [" (now ", { code: shortDigest(now.digest) }, ", was ", { code: shortDigest(earlier.digest) }, ")"];
}

function nameOf({ reference }: BaseName): string {
  return reference.replace(/^docker\.io\/(?:library\/)?/, "");
}

function shortDigest(digest: string): string {
  return digest.slice("sha256:".length, "sha256:".length + 12);
}
