import type { Layer, PlatformMeasurement } from "../measure/measurement.ts";
import { twinBytes } from "./yardstick.ts";

/** What two images unpack to, in bytes of their tars. */
export interface UnpackedGrowth {
  /** Of the layers that are known. */
  readonly baselineBytes: number;
  readonly growthBytes: number;
}

/**
 * How much more a node unpacks of the head than of the baseline. A layer that nobody could open counts for nothing where both sides
 * have it; where one has it alone, the growth is not known: null.
 */
export function unpackedGrowth(sides: {
  readonly head: PlatformMeasurement;
  readonly baseline: PlatformMeasurement;
}): UnpackedGrowth | null {
  // What the head says of a layer is known; that the baseline's has its diff ID was recorded.
  const twins = twinBytes(sides.head);
  const head = sides.head.layers.map((layer) => ({ layer, bytes: layer.uncompressedBytes }));
  const baseline = sides.baseline.layers.map((layer) => ({
    layer,
    bytes: layer.uncompressedBytes ?? twins.get(layer.diffId ?? "") ?? null,
  }));
  if (unknownIn(head) !== unknownIn(baseline)) return null;
  const baselineBytes = knownIn(baseline);
  return { baselineBytes, growthBytes: knownIn(head) - baselineBytes };
}

interface Unpacked {
  readonly layer: Layer;
  readonly bytes: number | null;
}

function unknownIn(layers: readonly Unpacked[]): string {
  const digests = layers.flatMap(({ layer, bytes }) => (bytes === null ? [layer.digest] : []));
  return digests.toSorted().join(" ");
}

function knownIn(layers: readonly Unpacked[]): number {
  return layers.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
}
