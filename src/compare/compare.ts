import { distinctLayers, type Layer, type Measurement, type PlatformMeasurement } from "../measure/measurement.ts";
import { matchLayers, type LayerChange } from "./layers.ts";
import {
  countedBytes,
  keepsUncompressed,
  twinBytes,
  yardstickOf,
  type Basis,
  type Comparable,
  type Count,
  type Obstacle,
  type Side,
  type SizeUnknown,
  type YardstickNote,
} from "./yardstick.ts";

/** Both sides of one platform, measured by the same yardstick. */
export interface ComparedPlatform {
  readonly kind: "compared";
  readonly platform: string;
  readonly basis: Basis;
  readonly notes: readonly YardstickNote[];
  readonly head: PlatformMeasurement;
  readonly baseline: PlatformMeasurement;
  /** What is judged of the head: all of it or its own layers, in the basis' bytes. */
  readonly headBytes: number;
  readonly baselineBytes: number;
  /** `headBytes - baselineBytes`; noise included, see `isNoise`. */
  readonly growthBytes: number;
  /** Set where not all of the head's bytes are known: it grew by this, or by more. */
  readonly shortfall: SizeUnknown | null;
  /** Below 1 kB or 0.01%: what repeating the same build yields. */
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
  readonly basis: Basis;
  readonly obstacle: Obstacle;
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

/** Holds `head` against `baseline`; never guesses where the two cannot be compared. */
export function compare(head: Measurement, baseline: Measurement, count: Count): Comparison {
  const byPlatform = new Map(baseline.platforms.map((platform) => [platform.platform, platform]));
  const platforms = head.platforms.map((platform): PlatformComparison => {
    const other = byPlatform.get(platform.platform);
    const side = { image: head, platform };
    if (other === undefined) return notCompared(side, count, newPlatform(platform, baseline));
    const yardstick = yardstickOf({ head: side, baseline: { image: baseline, platform: other }, count });
    if (yardstick.kind === "none") return notCompared(side, count, yardstick.obstacle);
    return comparePlatform(platform, other, { yardstick, held: heldBy(baseline.platforms, yardstick.basis) });
  });
  const kept = new Set(head.platforms.map(({ platform }) => platform));
  const gonePlatforms = baseline.platforms.map(({ platform }) => platform).filter((name) => !kept.has(name));
  return { platforms, gonePlatforms };
}

/** Every platform of a head for which there is no baseline at all. */
export function withoutBaseline(head: Measurement, count: Count, because: string): Comparison {
  const obstacle = { kind: "no-baseline", because } as const;
  const platforms = head.platforms.map((platform) => notCompared({ image: head, platform }, count, obstacle));
  return { platforms, gonePlatforms: [] };
}

function notCompared(side: Side, count: Count, obstacle: Obstacle): UncomparedPlatform {
  const { platform: head } = side;
  const headBytes = countedBytes(head, count) ?? head.sizeBytes;
  const basis = keepsUncompressed(side) ? "uncompressed" : "compressed";
  return { kind: "not-compared", platform: head.platform, basis, obstacle, head, headBytes };
}

function newPlatform({ platform }: PlatformMeasurement, { platforms }: Measurement): Obstacle {
  return { kind: "new-platform", platform, recorded: platforms.map((one) => one.platform) };
}

interface Measure {
  readonly yardstick: Comparable;
  readonly held: Held;
}

function comparePlatform(
  head: PlatformMeasurement,
  baseline: PlatformMeasurement,
  { yardstick, held }: Measure,
): ComparedPlatform {
  const { basis, headBytes, baselineBytes, shortfall, notes } = yardstick;
  const growthBytes = headBytes - baselineBytes;
  const changes = matchLayers(head.layers, baseline.layers);
  return {
    kind: "compared",
    platform: head.platform,
    basis,
    notes,
    head,
    baseline,
    headBytes,
    baselineBytes,
    growthBytes,
    shortfall,
    isNoise: isNoise(growthBytes, baselineBytes),
    newBytes: newBytes(head, held),
    againBytes: againBytes(changes, held),
    layers: basis === "compressed" ? changes : inTarBytes(changes, twinBytes(head, baseline)),
  };
}

/** Where tars are compared, how one is stored is no change, and what one side knows of it holds for the other. */
function inTarBytes(changes: readonly LayerChange[], twins: ReadonlyMap<string, number>): readonly LayerChange[] {
  const known = (layer: LayerChange["head"]) =>
    layer === null ? null : { ...layer, uncompressedBytes: layer.uncompressedBytes ?? twins.get(layer.diffId ?? "") ?? null };
  return changes.map((change) => ({
    ...change,
    kind: change.kind === "stored-another-way" ? "unchanged" : change.kind,
    head: known(change.head),
    baseline: known(change.baseline),
  }));
}

/** Differences that repeating the same build yields: below 1 kB or below 0.01% of the baseline. */
export function isNoise(growthBytes: number, baselineBytes: number): boolean {
  const size = BigInt(Math.abs(growthBytes));
  return size < 1000n || size * 10_000n < BigInt(baselineBytes);
}

/** Whether a registry or a node with the baseline holds a layer. */
interface Held {
  readonly configs: ReadonlySet<string>;
  holds(layer: Layer): boolean;
}

/** A layer is held under its digest; where an archive has taken its compression, and so that digest, under its diff ID. */
function heldBy(platforms: readonly PlatformMeasurement[], basis: Basis): Held {
  const layers = platforms.flatMap((platform) => platform.layers);
  const names = (layer: Layer) => (basis === "compressed" ? layer.digest : (layer.diffId ?? layer.digest));
  const held = new Set(layers.map(names));
  return { configs: new Set(platforms.map(({ configDigest }) => configDigest)), holds: (layer) => held.has(names(layer)) };
}

function newBytes(platform: PlatformMeasurement, held: Held): number {
  const layers = distinctLayers(platform.layers).filter((layer) => !held.holds(layer));
  const config = held.configs.has(platform.configDigest) ? 0 : platform.configBytes;
  return layers.reduce((sum, { compressedBytes }) => sum + compressedBytes, config);
}

function againBytes(changes: readonly LayerChange[], held: Held): number | null {
  const again = new Map<string, number>();
  for (const { kind, head, baseline } of changes) {
    if (head === null || held.holds(head)) continue;
    if (kind === "same-content" || kind === "stored-another-way") again.set(head.digest, head.compressedBytes);
    else if (head.contentDigest === null || baseline?.contentDigest === null) return null;
  }
  return [...again.values()].reduce((sum, bytes) => sum + bytes, 0);
}
