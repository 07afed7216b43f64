import { formatBoundAbove } from "../bytes.ts";
import { parseBytes } from "../inputs/quantities.ts";
import type { Threshold } from "../inputs/thresholds.ts";
import { withCeilings, writtenCeilings, type WrittenCeiling } from "../inputs/written-ceilings.ts";
import type { DashboardImage, DashboardPlatform } from "./dashboard.ts";

/** A ceiling, and the recorded size that decides what it could be. */
export interface Ratcheted extends Pick<WrittenCeiling, "rule" | "text" | "images" | "isDefault"> {
  /** The largest of all platforms and images that it is for. */
  readonly sizeBytes: number;
  /** What it becomes, as it is written. */
  readonly lowered: string;
}

export interface Ratchet {
  /** The whole file after it. */
  readonly text: string;
  readonly lowered: readonly Ratcheted[];
  /** Ceilings that are as low as the headroom allows, or lower: none is ever raised. */
  readonly kept: number;
  /** Images with a ceiling, and nothing recorded that could lower it. */
  readonly unrecorded: readonly string[];
}

/** Lowers the ceilings of a configuration file to what is recorded plus headroom: growth that a later pull request may take. */
export function ratchet(file: string, images: readonly DashboardImage[], headroom: Threshold): Ratchet {
  const ceilings = writtenCeilings(file);
  const known = ceilings.map((at) => ({ at, sizes: at.images.map((name) => ({ name, bytes: largestOf(name, at, images) })) }));
  const unrecorded = known.flatMap(({ sizes }) => sizes.flatMap(({ name, bytes }) => (bytes === null ? [name] : [])));
  const decided = known.flatMap(({ at, sizes }) => {
    const bytes = sizes.map((size) => size.bytes);
    // A default that one image may need is left to all of them.
    if (bytes.includes(null)) return [];

    const sizeBytes = Math.max(...bytes.filter((size) => size !== null));
    const lowered = formatBoundAbove(sizeBytes + headroomBytes(sizeBytes, headroom));
    return [{ at, sizeBytes, lowered, isLower: (parseBytes(lowered) ?? Infinity) < at.bytes }];
  });
  const lower = decided.filter(({ isLower }) => isLower);
  return {
    text: withCeilings(
      file,
      lower.map(({ at, lowered }) => ({ at, text: lowered })),
    ),
    lowered: lower.map(({ at: { rule, text, images: whose, isDefault }, sizeBytes, lowered }) => {
      return { rule, text, images: whose, isDefault, sizeBytes, lowered };
    }),
    kept: decided.length - lower.length,
    unrecorded: [...new Set(unrecorded)],
  };
}

/** Null where nothing is recorded of the image, or not that of it. */
function largestOf(name: string, { rule }: WrittenCeiling, images: readonly DashboardImage[]): number | null {
  const platforms = images.filter((image) => image.name === name).flatMap((image) => image.platforms);
  const sizes = platforms.map((platform) => sizeOf(platform, rule));
  if (sizes.length === 0 || sizes.includes(null)) return null;
  return Math.max(...sizes.filter((size) => size !== null));
}

function sizeOf({ sizeBytes, uncompressedBytes }: DashboardPlatform, rule: WrittenCeiling["rule"]): number | null {
  switch (rule) {
    case "max-size":
      return sizeBytes;
    case "max-uncompressed-size":
      return uncompressedBytes;
  }
}

/** `5% and 10 MB`: room for the larger of the two. */
function headroomBytes(sizeBytes: number, { percent, bytes }: Threshold): number {
  const share = percent === null ? 0n : (BigInt(sizeBytes) * percent.numerator) / (100n * percent.denominator);
  return Math.max(Number(share), bytes ?? 0);
}
