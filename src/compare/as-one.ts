import { distinctLayers, type Layer, type Measurement, type PlatformMeasurement } from "../measure/measurement.ts";

/**
 * Several images as if they were one: of each platform all layers of all of them, what they share counted once. For sums and
 * verdicts only; the digests are those of the first.
 */
export function asOne(images: readonly Measurement[]): Measurement {
  const [first] = images;
  if (first === undefined) throw new Error("no image is no image");
  const platforms = Map.groupBy(
    images.flatMap((image) => image.platforms),
    ({ platform }) => platform,
  );
  // Each was built from a target of its own.
  return { ...first, target: "", platforms: [...platforms.values()].map(platformAsOne) };
}

function platformAsOne(parts: readonly PlatformMeasurement[]): PlatformMeasurement {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first ?? never();
  const layers = parts.flatMap((part) => part.layers);
  const configBytes = parts.reduce((sum, part) => sum + part.configBytes, 0);
  return {
    ...first,
    configBytes,
    layers,
    sizeBytes: distinctLayers(layers).reduce((sum, { compressedBytes }) => sum + compressedBytes, configBytes),
    uncompressedBytes: layers.reduce<number | null>(plus, 0),
  };
}

function plus(sum: number | null, { uncompressedBytes }: Layer): number | null {
  return sum === null || uncompressedBytes === null ? null : sum + uncompressedBytes;
}

function never(): never {
  throw new Error("a group is never empty");
}
