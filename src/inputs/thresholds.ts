import { parseBytes, parseQuantity } from "./quantities.ts";

/** `10%`, `5 MB`, or `10% and 5 MB` (both must be reached). At least one of the two parts is there. */
export interface Threshold {
  /** As the user wrote it. */
  readonly text: string;
  /** Exact: growth reaches it when `growth * 100 * denominator >= baseline * numerator`. */
  readonly percent: { readonly numerator: bigint; readonly denominator: bigint } | null;
  readonly bytes: number | null;
}

/** Growth of the base branch from one recording to the next that is marked unless somebody asks for another. */
export const usualSpike = "5%";

/** `10%`, `5 MB` or both joined by `and`, in either order; null for anything else. */
export function parseThreshold(text: string): Threshold | null {
  const parts = text.trim().split(/\s+and\s+/i);
  const percents = parts.map(parsePercent).filter((part) => part !== null);
  const sizes = parts.filter((part) => parsePercent(part) === null).map(parseSize);
  const isOnce = percents.length <= 1 && sizes.length <= 1 && percents.length + sizes.length === parts.length;
  if (!isOnce || sizes.includes(null)) return null;
  return { text: text.trim(), percent: percents[0] ?? null, bytes: sizes[0] ?? null };
}

/** Here a number needs its unit: `10` would be 10 bytes, and is meant to be 10%. */
export function parseSize(text: string): number | null {
  return parseQuantity(text)?.unit === "" ? null : parseBytes(text);
}

function parsePercent(text: string): NonNullable<Threshold["percent"]> | null {
  const quantity = parseQuantity(text);
  if (quantity?.unit !== "%") return null;
  const { numerator, denominator } = quantity;
  return { numerator, denominator };
}
