import { parseQuantity } from "../inputs/quantities.ts";

/** What a price, a bandwidth and a retention policy say; each is told of only where it was given. */
export interface CostRules {
  readonly price: Price | null;
  readonly bandwidth: Bandwidth | null;
  /** Null: every version is kept. */
  readonly retention: Retention | null;
}

export const noCostRules: CostRules = { price: null, bandwidth: null, retention: null };

/** What storing a gigabyte (10⁹ bytes) for a month costs, exactly, in whatever currency the user thinks in. */
export interface Price {
  /** As the user wrote it. */
  readonly text: string;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export interface Bandwidth {
  /** As the user wrote it. */
  readonly text: string;
  readonly bitsPerSecond: bigint;
}

/** Which versions a registry keeps; the newest one is always among them. */
export type Retention = { readonly kind: "last"; readonly versions: number } | { readonly kind: "days"; readonly days: number };

/** `0.10`, or null for what is no positive number. */
export function parsePrice(text: string): Price | null {
  const quantity = parseQuantity(text);
  if (quantity === null || quantity.unit !== "" || quantity.numerator === 0n) return null;
  const { numerator, denominator } = quantity;
  return { text: text.trim(), numerator, denominator };
}

const bitUnits = ["bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s"];

/** `100 Mbit/s`, or null for what is no bandwidth. */
export function parseBandwidth(text: string): Bandwidth | null {
  const quantity = parseQuantity(text);
  const power = bitUnits.indexOf(quantity?.unit ?? "");
  if (quantity === null || power === -1) return null;
  const bitsPerSecond = (quantity.numerator * 1000n ** BigInt(power)) / quantity.denominator;
  return bitsPerSecond === 0n ? null : { text: text.trim(), bitsPerSecond };
}

/** `last 10` or `30 days`, or null for what is no policy. */
export function parseRetention(text: string): Retention | null {
  const [, last, days] = /^(?:last ([1-9]\d{0,4})|([1-9]\d{0,4}) days?)$/.exec(text.trim()) ?? [];
  if (last !== undefined) return { kind: "last", versions: Number(last) };
  return days === undefined ? null : { kind: "days", days: Number(days) };
}

/** How a price and a bandwidth may be written. */
export const priceExample = "a number such as 0.10, without a currency";
export const bandwidthExample = "a bandwidth such as 100 Mbit/s or 1 Gbit/s";

/** The price of storing `bytes` for a month as a decimal number with four digits, cut: `0.4312`. */
export function monthlyPrice(bytes: number, { numerator, denominator }: Price): string {
  const tenThousandths = (BigInt(bytes) * numerator * 10_000n) / (denominator * 1_000_000_000n);
  return `${tenThousandths / 10_000n}.${(tenThousandths % 10_000n).toString().padStart(4, "0")}`;
}

/** How long `bytes` are on the way, latency and unpacking left out; a part of a millisecond counts as one. */
export function pullMilliseconds(bytes: number, { bitsPerSecond }: Bandwidth): number {
  return Number((BigInt(bytes) * 8000n + bitsPerSecond - 1n) / bitsPerSecond);
}
