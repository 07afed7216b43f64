const decimalUnits = ["B", "kB", "MB", "GB", "TB"] as const;

/** `245.1 MB`; bytes below 1 kB exactly (`486 B`). Decimal units, one digit after the point. */
export function formatBytes(bytes: number): string {
  let unit = 0;
  let value = Math.abs(bytes);
  while (unit < decimalUnits.length - 1 && value >= (unit === 0 ? 1000 : 999.95)) {
    value /= 1000;
    unit += 1;
  }
  const sign = bytes < 0 ? "−" : "";
  return `${sign}${unit === 0 ? value : value.toFixed(1)} ${decimalUnits[unit] ?? "B"}`;
}

/**
 * A round size such as `277 MB` that is at least 0.1% above `bytes`: what a justification should be bound to, so that
 * rebuilding the same image does not make it void. `parseBytes` reads it back.
 */
export function formatBoundAbove(bytes: number): string {
  const least = (BigInt(bytes) * 1001n + 999n) / 1000n;
  const power = Math.min(4, Math.floor((least.toString().length - 1) / 3));
  const digits = power === 0 ? 0 : Math.max(0, 2 - (least.toString().length - 1 - 3 * power));
  const step = 10n ** BigInt(3 * power - digits);
  const steps = (least + step - 1n) / step;
  const scale = 10n ** BigInt(digits);
  const fraction = digits === 0 ? "" : `.${(steps % scale).toString().padStart(digits, "0")}`;
  return `${steps / scale}${fraction} ${decimalUnits[power] ?? "B"}`;
}

/** `1,234,567 B`, for places where rounding would hide a difference. */
export function formatExactBytes(bytes: number): string {
  return `${bytes < 0 ? "−" : ""}${Math.abs(bytes).toLocaleString("en-US")} B`;
}

/** `+31.4 MB`, `−2.0 MB` or `±0 B`. */
export function formatChange(bytes: number): string {
  if (bytes === 0) return "±0 B";
  return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
}

/**
 * `+12.8%` of a base, cut towards zero so that a value below a threshold never reads as the threshold itself
 * (9.999% is `+9.9%`); more digits for what is not zero but would look so. Null when the base is 0.
 */
export function formatPercent(changeBytes: number, baseBytes: number): string | null {
  if (baseBytes === 0) return null;
  if (changeBytes === 0) return "±0%";
  const sign = changeBytes > 0 ? "+" : "−";
  const thousandths = (BigInt(Math.abs(changeBytes)) * 100_000n) / BigInt(baseBytes);
  if (thousandths === 0n) return `${sign}<0.001%`;
  const digits = thousandths < 100n ? 3 : 1;
  const cut = digits === 3 ? thousandths : thousandths / 100n;
  const scale = digits === 3 ? 1000n : 10n;
  return `${sign}${cut / scale}.${(cut % scale).toString().padStart(digits, "0")}%`;
}
