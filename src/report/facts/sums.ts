import type { BuiltContext } from "../../context/built-context.ts";
import { distinctLayers } from "../../measure/measurement.ts";
import type { ImageReport, LayerChangeReport, PlatformReport } from "./report.ts";
import { sumOf } from "./totals.ts";

/** What of a platform's report can be left out, so that no number that is not true is shown. */
export const summedParts = ["layers", "files", "packages", "waste", "advice", "cost"] as const;
export type SummedPart = (typeof summedParts)[number];

/** The same report without the parts whose numbers contradict the sizes that were judged, and which those are. */
export interface CheckedPlatform {
  readonly platform: PlatformReport;
  readonly leftOut: readonly SummedPart[];
}

/** What is in the rows of both sides, and in neither of their sizes. */
type Uncounted = BuiltContext["uncounted"][number];

/** A config is a document, and not more. https://github.com/opencontainers/image-spec/blob/main/config.md */
const largestConfigBytes = 4 * 1024 * 1024;

/**
 * Whether every sum adds up: rows and their parts to both sizes, waste, files, packages and findings to no more than the image, pushes
 * to what a registry holds. Sizes themselves come from the manifest and stand. A stored listing may lie, and code may err.
 */
export function checkSums(
  platform: PlatformReport,
  image: Pick<ImageReport, "budget" | "measurement">,
  uncounted: readonly Uncounted[] = [],
): CheckedPlatform {
  const measured = image.measurement.platforms.find((one) => one.platform === platform.platform);
  const layers = distinctLayers(measured?.layers ?? []);
  const storedBytes = sumOf(layers.map(({ compressedBytes }) => compressedBytes));
  const judgedBytes =
    platform.basis === "compressed" ? storedBytes : sumOf(layers.map(({ uncompressedBytes }) => uncompressedBytes ?? Infinity));
  const sound: Readonly<Record<SummedPart, boolean>> = {
    layers: areSoundRows(platform, { ...image, configBytes: measured?.configBytes ?? 0, off: offOf(platform, uncounted) }),
    files: sumOf(platform.files?.files.map(({ headBytes }) => headBytes) ?? []) <= judgedBytes,
    packages: sumOf(platform.packages?.list.map(({ baseBytes, ownBytes }) => baseBytes + ownBytes) ?? []) <= judgedBytes,
    waste: isSoundWaste(platform.waste, storedBytes),
    advice: isSoundAdvice(platform),
    cost: isSoundCost(platform.cost),
  };
  const leftOut = summedParts.filter((part) => !sound[part]);
  return { platform: leftOut.reduce(without, platform), leftOut };
}

function without(platform: PlatformReport, part: SummedPart): PlatformReport {
  switch (part) {
    case "layers":
    case "advice":
      return { ...platform, [part]: [] };
    case "files":
    case "packages":
    case "waste":
    case "cost":
      return { ...platform, [part]: null };
  }
}

interface Judged extends Pick<ImageReport, "budget"> {
  readonly configBytes: number;
  /** Compressed bytes of each side that its size has not. */
  readonly off: Readonly<Record<"head" | "baseline", number>>;
}

function offOf({ platform }: PlatformReport, uncounted: readonly Uncounted[]): Judged["off"] {
  const found = uncounted.find((one) => one.platform === platform);
  return { head: found?.head.compressedBytes ?? 0, baseline: found?.baseline.compressedBytes ?? 0 };
}

/** Where tars are compared, not all of their sizes need be known. */
function areSoundRows(
  { layers, basis, baselineBytes, judgedBytes }: PlatformReport,
  { budget, configBytes, off }: Judged,
): boolean {
  if (layers.length === 0 || baselineBytes === null) return true;
  if (!layers.every((layer) => hasSoundParts(layer, basis))) return false;
  if (basis === "uncompressed") return true;
  const sideBytes = (side: "head" | "baseline") =>
    sumOf(
      layers.flatMap((layer) => {
        const one = layer[side];
        return one === null || (budget.count === "own" && one.origin !== "own") ? [] : [one.compressedBytes];
      }),
    ) - off[side];
  const restBytes = baselineBytes - sideBytes("baseline");
  if (budget.count === "own") return judgedBytes === sideBytes("head") && restBytes === 0;
  return judgedBytes === configBytes + sideBytes("head") && restBytes >= 0 && restBytes <= largestConfigBytes;
}

function hasSoundParts({ growthBytes, head, baseline, parts }: LayerChangeReport, basis: PlatformReport["basis"]): boolean {
  const signed = (sign: number) => sumOf(parts.map((part) => Math.max(0, sign * part.growthBytes)));
  const mostBytes = (side: LayerChangeReport["head"]) =>
    side === null ? 0 : basis === "compressed" ? side.compressedBytes : (side.uncompressedBytes ?? Infinity);
  return (
    growthBytes === (head?.compressedBytes ?? 0) - (baseline?.compressedBytes ?? 0) &&
    signed(1) <= mostBytes(head) &&
    signed(-1) <= mostBytes(baseline)
  );
}

function isSoundWaste(waste: PlatformReport["waste"], storedBytes: number): boolean {
  if (waste === null) return true;
  const totalBytes = waste.total.compressedBytes;
  const kinds = [waste.metadata, waste.replaced, waste.deleted].map(({ compressedBytes }) => compressedBytes);
  return (
    totalBytes <= storedBytes &&
    waste.own.compressedBytes <= totalBytes &&
    sumOf(kinds) === totalBytes &&
    sumOf(waste.paths.map(({ bytes }) => bytes.compressedBytes)) <= totalBytes
  );
}

function isSoundAdvice({ advice, sizeBytes, newBytes }: PlatformReport): boolean {
  const saved = (saves: "image" | "push") => sumOf(advice.filter((one) => one.saves === saves).map(({ bytes }) => bytes));
  return saved("image") <= sizeBytes && saved("push") <= (newBytes ?? sizeBytes);
}

function isSoundCost(cost: PlatformReport["cost"]): boolean {
  const points = cost?.registry?.points ?? [];
  return points.every(({ addedBytes, storedBytes, retainedBytes }, at) => {
    const before = points[at - 1]?.storedBytes ?? 0;
    // A history may hold any numbers: a sum ends where integers are no longer exact.
    const isSum = addedBytes === null || storedBytes === Math.min(Number.MAX_SAFE_INTEGER, before + addedBytes);
    return isSum && storedBytes >= before && (retainedBytes ?? 0) <= storedBytes;
  });
}
