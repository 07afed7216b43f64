import { isNoise, type PlatformComparison } from "../compare/compare.ts";
import { unpackedGrowth } from "../compare/unpacked.ts";
import type { Budget } from "../inputs/inputs.ts";
import type { CeilingReason } from "./reasons.ts";

/**
 * What the ceilings say of one platform; empty where it is below both. With `isCompared` one that is no larger than its baseline is
 * innocent; without a comparison a ceiling holds whatever was there before.
 */
export function heldToCeilings(one: PlatformComparison, isCompared: boolean, budget: Budget): readonly CeilingReason[] {
  return [...stored(one, isCompared, budget), ...unpacked(one, isCompared, budget)];
}

function stored(one: PlatformComparison, isCompared: boolean, { maxSizeBytes }: Budget): readonly CeilingReason[] {
  const { sizeBytes } = one.head;
  if (maxSizeBytes === null || sizeBytes <= maxSizeBytes) return [];
  const isInnocent = isCompared && one.kind === "compared" && (one.growthBytes <= 0 || one.isNoise);
  const kind = isInnocent ? "over-ceiling-before" : "over-ceiling";
  return [{ kind, rule: "max-size", sizeBytes, maxSizeBytes, overBytes: sizeBytes - maxSizeBytes }];
}

/** What is known suffices where it is too much already; else what is not known must not pass for little. */
function unpacked(one: PlatformComparison, isCompared: boolean, budget: Budget): readonly CeilingReason[] {
  const { maxUncompressedBytes: maxSizeBytes } = budget;
  if (maxSizeBytes === null) return [];
  const sizes = one.head.layers.map(({ uncompressedBytes }) => uncompressedBytes);
  const sizeBytes = one.head.uncompressedBytes ?? sizes.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0);
  const isInnocent = isCompared && one.kind === "compared" && isNoLarger(one);
  const rule = "max-uncompressed-size";
  if (sizeBytes > maxSizeBytes) {
    const kind = isInnocent ? "over-ceiling-before" : "over-ceiling";
    return [{ kind, rule, sizeBytes, maxSizeBytes, overBytes: sizeBytes - maxSizeBytes }];
  }
  if (one.head.uncompressedBytes !== null) return [];
  const kind = isInnocent ? "ceiling-unknown-before" : "ceiling-unknown";
  return [{ kind, rule, leastBytes: sizeBytes, maxSizeBytes, cause: bringsUnread(one) ? "head" : "elsewhere" }];
}

/** There is a baseline, and a layer that could not be opened is none of its. */
function bringsUnread(one: PlatformComparison): boolean {
  if (one.kind === "not-compared") return one.obstacle.kind !== "no-baseline";
  const unread = new Set(
    one.baseline.layers.flatMap(({ digest, uncompressedBytes }) => (uncompressedBytes === null ? [digest] : [])),
  );
  return one.head.layers.some(({ digest, uncompressedBytes }) => uncompressedBytes === null && !unread.has(digest));
}

function isNoLarger(compared: Extract<PlatformComparison, { kind: "compared" }>): boolean {
  const growth = unpackedGrowth(compared);
  return growth !== null && (growth.growthBytes <= 0 || isNoise(growth.growthBytes, growth.baselineBytes));
}
