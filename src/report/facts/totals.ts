import type { Measurement } from "../../measure/measurement.ts";
import type { ImageResult } from "../../results.ts";
import type { Report } from "./report.ts";

/** What all images take together: what they share is stored, and fetched, once. */
export function totalsOf(results: readonly ImageResult[]): Report["totals"] {
  const head = blobsOf(results.map(({ measurement }) => measurement));
  const baselines = results.flatMap(({ baseline }) => (baseline.kind === "found" ? [baseline.document.measurement] : []));
  const before = blobsOf(baselines);
  const fresh = [...head].filter(([digest]) => !before.has(digest));
  return {
    distinctBytes: sumOf(head.values()),
    baselineDistinctBytes: baselines.length === results.length ? sumOf(before.values()) : null,
    newBytes: sumOf(fresh.map(([, bytes]) => bytes)),
  };
}

/** Compressed bytes of every config and layer, by digest. */
export function blobsOf(measurements: readonly Pick<Measurement, "platforms">[]): ReadonlyMap<string, number> {
  const platforms = measurements.flatMap((measurement) => measurement.platforms);
  const configs = platforms.map(({ configDigest, configBytes }) => [configDigest, configBytes] as const);
  const layers = platforms.flatMap((platform) => platform.layers);
  return new Map([...configs, ...layers.map(({ digest, compressedBytes }) => [digest, compressedBytes] as const)]);
}

/** Adds up byte counts. */
export function sumOf(bytes: Iterable<number>): number {
  return [...bytes].reduce((total, count) => total + count, 0);
}
