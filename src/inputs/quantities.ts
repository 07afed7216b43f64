/** A decimal number exactly as it is written, and the unit behind it; empty without one. */
export interface Quantity {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly unit: string;
}

/** What can be written for any amount: percentages, sizes, prices and bandwidths. Null for anything else. */
export function parseQuantity(text: string): Quantity | null {
  const match = /^(\d{1,18})(?:\.(\d{1,9}))?\s*([^\d\s.]\S*)?$/.exec(text.trim());
  if (match === null) return null;
  const [, whole = "", fraction = "", unit = ""] = match;
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length), unit };
}

/** Units are decimal (`kB MB GB TB`) or binary (`KiB MiB GiB TiB`). */
const bytesIn: Readonly<Record<string, bigint>> = {
  "": 1n,
  B: 1n,
  bytes: 1n,
  kB: 1000n,
  KB: 1000n,
  MB: 1000n ** 2n,
  GB: 1000n ** 3n,
  TB: 1000n ** 4n,
  KiB: 1024n,
  MiB: 1024n ** 2n,
  GiB: 1024n ** 3n,
  TiB: 1024n ** 4n,
};

/** Integer bytes, a part of one cut off; null when the text is no size. */
export function parseBytes(text: string): number | null {
  const quantity = parseQuantity(text);
  const scale = quantity === null || !Object.hasOwn(bytesIn, quantity.unit) ? undefined : bytesIn[quantity.unit];
  if (quantity === null || scale === undefined) return null;
  const bytes = (quantity.numerator * scale) / quantity.denominator;
  return bytes > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(bytes);
}
