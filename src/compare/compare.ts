import type { Layer, Measurement, PlatformMeasurement } from "../measure/measurement.ts";

/** What is judged: registry bytes, or tar bytes when only the compression (or the builder) differs. */
export type Basis = "compressed" | "uncompressed";

export type LayerChangeKind = "new" | "gone" | "grew" | "shrank" | "unchanged" | "same-content";

/** One instruction's layer on both sides; at least one side is there. */
export interface LayerChange {
  readonly kind: LayerChangeKind;
  readonly head: Layer | null;
  readonly baseline: Layer | null;
  /** Compressed bytes of head minus those of the baseline. */
  readonly growthBytes: number;
}

/** Both sides of one platform, measured by the same yardstick. */
export interface ComparedPlatform {
  readonly kind: "compared";
  readonly platform: string;
  readonly basis: Basis;
  /** Why the basis is not the usual one; null when it is. */
  readonly note: string | null;
  readonly head: PlatformMeasurement;
  readonly baseline: PlatformMeasurement;
  /** What is judged of the head: all of it or its own layers, in the basis' bytes. */
  readonly headBytes: number;
  readonly baselineBytes: number;
  /** `headBytes - baselineBytes`; noise included, see `isNoise`. */
  readonly growthBytes: number;
  /** Below 1 kB or 0.01 %: what repeating the same build yields. */
  readonly isNoise: boolean;
  /** Compressed bytes that a registry or a node holding the baseline must take in. */
  readonly newBytes: number;
  /** The part of `newBytes` in layers whose content was there before, built again; null when not every layer's content is known. */
  readonly againBytes: number | null;
  readonly layers: readonly LayerChange[];
}

/** A platform with nothing to compare with. */
export interface UncomparedPlatform {
  readonly kind: "not-compared";
  readonly platform: string;
  readonly because: string;
  readonly head: PlatformMeasurement;
  readonly headBytes: number;
}

export type PlatformComparison = ComparedPlatform | UncomparedPlatform;

/** A head measurement held against a baseline, platform by platform. */
export interface Comparison {
  /** Never empty, in the head's order. */
  readonly platforms: readonly PlatformComparison[];
  /** Platforms that the baseline has and the head has not. */
  readonly gonePlatforms: readonly string[];
}

/** Which layers count towards the size: design's `count` input. */
export type Count = "all" | "own";

/** Holds `head` against `baseline`; never guesses where the two cannot be compared. */
export function compare(head: Measurement, baseline: Measurement, count: Count): Comparison {
  const byPlatform = new Map(baseline.platforms.map((platform) => [platform.platform, platform]));
  const held = blobDigests(baseline.platforms);
  const platforms = head.platforms.map((platform) => {
    const other = byPlatform.get(platform.platform);
    const obstacle = other === undefined ? newPlatform(baseline) : differentTarget(head, baseline);
    if (other === undefined || obstacle !== null) {
      return notCompared(platform, count, obstacle ?? "");
    }
    const yardstick = chooseBasis({ head, baseline, platform, other });
    return comparePlatform({ platform, other, count, yardstick, held });
  });
  const kept = new Set(head.platforms.map(({ platform }) => platform));
  const gonePlatforms = baseline.platforms.map(({ platform }) => platform).filter((name) => !kept.has(name));
  return { platforms, gonePlatforms };
}

/** Every platform of a head for which there is no baseline at all. */
export function withoutBaseline(head: Measurement, count: Count, because: string): Comparison {
  return { platforms: head.platforms.map((platform) => notCompared(platform, count, because)), gonePlatforms: [] };
}

/** Bytes that are judged when there is something to hold them against; null when the layers do not tell. */
export function countedBytes(platform: PlatformMeasurement, count: Count, basis: Basis): number | null {
  if (count === "all") return basis === "compressed" ? platform.sizeBytes : platform.uncompressedBytes;
  if (platform.layers.some(({ origin }) => origin === "unknown")) return null;
  const own = distinctLayers(platform).filter(({ origin }) => origin === "own");
  const sizes = own.map((layer) => (basis === "compressed" ? layer.compressedBytes : layer.uncompressedBytes));
  return sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}

/** Layers of a manifest, each digest once. */
export function distinctLayers(platform: PlatformMeasurement): readonly Layer[] {
  return [...new Map(platform.layers.map((layer) => [layer.digest, layer])).values()];
}

function notCompared(head: PlatformMeasurement, count: Count, because: string): UncomparedPlatform {
  const headBytes = countedBytes(head, count, "compressed") ?? head.sizeBytes;
  return { kind: "not-compared", platform: head.platform, because, head, headBytes };
}

function newPlatform(baseline: Measurement): string {
  const names = baseline.platforms.map(({ platform }) => platform).join(", ");
  return `the baseline has no such platform (it has ${names})`;
}

function differentTarget(head: Measurement, baseline: Measurement): string | null {
  if (head.target === baseline.target) return null;
  return `the baseline was built from ${showTarget(baseline.target)}, this image from ${showTarget(head.target)}`;
}

function showTarget(target: string): string {
  return target === "" ? "the last stage" : `target "${target}"`;
}

interface Yardstick {
  readonly basis: Basis;
  readonly note: string | null;
}

interface Sides {
  readonly head: Measurement;
  readonly baseline: Measurement;
  readonly platform: PlatformMeasurement;
  readonly other: PlatformMeasurement;
}

function chooseBasis({ head, baseline, platform, other }: Sides): Yardstick {
  const [now, before] = [compressions(platform), compressions(other)];
  if (now !== "" && before !== "" && now !== before) {
    const note = `the compression changed from ${before} to ${now}; uncompressed sizes are compared instead`;
    return { basis: "uncompressed", note };
  }
  if ((head.builder === null) !== (baseline.builder === null)) {
    const note =
      "only one of the two images was built here, and builders compress differently; uncompressed sizes are compared instead";
    return { basis: "uncompressed", note };
  }
  return { basis: "compressed", note: null };
}

function compressions(platform: PlatformMeasurement): string {
  const known = platform.layers.map(({ compression }) => compression).filter((name) => name !== null);
  return [...new Set(known)].toSorted().join(" and ");
}

interface ComparePlatform {
  readonly platform: PlatformMeasurement;
  readonly other: PlatformMeasurement;
  readonly count: Count;
  readonly yardstick: Yardstick;
  readonly held: ReadonlySet<string>;
}

function comparePlatform({ platform, other, count, yardstick, held }: ComparePlatform): PlatformComparison {
  const { basis, note } = yardstick;
  const headBytes = countedBytes(platform, count, basis);
  const baselineBytes = countedBytes(other, count, basis);
  if (headBytes === null || baselineBytes === null) {
    return notCompared(platform, count, whyUncountable(count, note));
  }
  const growthBytes = headBytes - baselineBytes;
  const layers = matchLayers(platform.layers, other.layers);
  return {
    kind: "compared",
    platform: platform.platform,
    basis,
    note,
    head: platform,
    baseline: other,
    headBytes,
    baselineBytes,
    growthBytes,
    isNoise: isNoise(growthBytes, baselineBytes),
    newBytes: newBytes(platform, held),
    againBytes: againBytes(layers, held),
    layers,
  };
}

function whyUncountable(count: Count, note: string | null): string {
  return count === "own"
    ? "it is not known which layers belong to the base image"
    : `${note ?? "the sizes are not known"}, but one side's uncompressed size is not known`;
}

/** Differences that repeating the same build yields: below 1 kB or below 0.01 % of the baseline. */
export function isNoise(growthBytes: number, baselineBytes: number): boolean {
  const size = BigInt(Math.abs(growthBytes));
  return size < 1000n || size * 10_000n < BigInt(baselineBytes);
}

function blobDigests(platforms: readonly PlatformMeasurement[]): ReadonlySet<string> {
  return new Set(platforms.flatMap(({ configDigest, layers }) => [configDigest, ...layers.map(({ digest }) => digest)]));
}

function newBytes(platform: PlatformMeasurement, held: ReadonlySet<string>): number {
  const layers = distinctLayers(platform).filter(({ digest }) => !held.has(digest));
  const config = held.has(platform.configDigest) ? 0 : platform.configBytes;
  return layers.reduce((sum, { compressedBytes }) => sum + compressedBytes, config);
}

function againBytes(changes: readonly LayerChange[], held: ReadonlySet<string>): number | null {
  const again = new Map<string, number>();
  for (const { kind, head, baseline } of changes) {
    if (head === null || held.has(head.digest)) continue;
    if (kind === "same-content") again.set(head.digest, head.compressedBytes);
    else if (head.contentDigest === null || baseline?.contentDigest === null) return null;
  }
  return [...again.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** Pairs layers by digest, then diff ID, then content, then instruction; each layer is used once, in manifest order. */
export function matchLayers(head: readonly Layer[], baseline: readonly Layer[]): readonly LayerChange[] {
  const partners = new Map<Layer, Layer>();
  const free = new Set(baseline);
  for (const key of [byDigest, byDiffId, byContent, byInstruction]) {
    pairUp({ head: head.filter((layer) => !partners.has(layer)), free, partners, key });
  }
  const here = head.map((layer) => layerChange(layer, partners.get(layer) ?? null));
  return [...here, ...[...free].map((layer) => layerChange(null, layer))];
}

type LayerKey = (layer: Layer) => string | null;
const byDigest: LayerKey = ({ digest }) => digest;
const byDiffId: LayerKey = ({ diffId }) => diffId;
const byContent: LayerKey = ({ contentDigest }) => contentDigest;
const byInstruction: LayerKey = ({ instruction }) => instruction;

interface PairUp {
  readonly head: readonly Layer[];
  readonly free: Set<Layer>;
  readonly partners: Map<Layer, Layer>;
  readonly key: LayerKey;
}

function pairUp({ head, free, partners, key }: PairUp): void {
  const waiting = Map.groupBy(free, key);
  for (const layer of head) {
    const name = key(layer);
    const partner = name === null ? undefined : waiting.get(name)?.shift();
    if (partner === undefined) continue;
    partners.set(layer, partner);
    free.delete(partner);
  }
}

function layerChange(head: Layer | null, baseline: Layer | null): LayerChange {
  const growthBytes = (head?.compressedBytes ?? 0) - (baseline?.compressedBytes ?? 0);
  return { kind: layerChangeKind(head, baseline, growthBytes), head, baseline, growthBytes };
}

function layerChangeKind(head: Layer | null, baseline: Layer | null, growthBytes: number): LayerChangeKind {
  if (baseline === null) return "new";
  if (head === null) return "gone";
  if (head.digest === baseline.digest) return "unchanged";
  if (isSame(head.diffId, baseline.diffId) || isSame(head.contentDigest, baseline.contentDigest)) return "same-content";
  return growthBytes >= 0 ? "grew" : "shrank";
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}
