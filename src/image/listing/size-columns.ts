import type { ByteReader, VarintWriter } from "./varints.ts";

interface Sizes {
  readonly sizes: Float64Array;
  readonly compressedSizes: Float64Array;
}

/** Sizes in parts, because the low bits of a file's size are noise and the high ones are much like its neighbours'. */
const parts = [
  { unit: 1, count: 128 },
  { unit: 128, count: 128 },
  { unit: 128 * 128, count: Number.MAX_SAFE_INTEGER },
] as const;

/** Writes the sizes of some rows; shares of the compressed layer as differences from what the rows before let expect. */
export function writeSizes(writer: VarintWriter, rows: Uint32Array, { sizes, compressedSizes }: Sizes): void {
  for (const { unit, count } of parts) for (const row of rows) writer.add(Math.floor((sizes[row] ?? 0) / unit) % count);
  const share = new ExpectedShare();
  for (const row of rows) {
    const [bytes, compressedBytes] = [sizes[row] ?? 0, compressedSizes[row] ?? 0];
    const difference = compressedBytes - share.of(bytes);
    writer.add(difference < 0 ? -2 * difference - 1 : 2 * difference);
    share.learn(bytes, compressedBytes);
  }
}

/** Throws a RangeError at numbers that are no sizes. */
export function readSizes(reader: ByteReader, rows: Uint32Array, { sizes, compressedSizes }: Sizes): void {
  for (const { unit, count } of parts)
    for (const row of rows) sizes[row] = (sizes[row] ?? 0) + unit * reader.varint(Math.min(count - 1, Number.MAX_SAFE_INTEGER));
  const share = new ExpectedShare();
  for (const row of rows) {
    const bytes = sizes[row] ?? 0;
    const coded = reader.varint(Number.MAX_SAFE_INTEGER);
    const compressedBytes = share.of(bytes) + (coded % 2 === 0 ? coded / 2 : -(coded + 1) / 2);
    if (!Number.isSafeInteger(bytes) || !Number.isSafeInteger(compressedBytes) || compressedBytes < 0)
      throw new RangeError("it has a size that cannot be");
    compressedSizes[row] = compressedBytes;
    share.learn(bytes, compressedBytes);
  }
}

/** Small files that lie side by side were given the same compression ratio, because their borders are interpolated. */
class ExpectedShare {
  #bytes = 1;
  #compressedBytes = 1;

  of(bytes: number): number {
    return Math.min(bytes, Math.round((bytes * this.#compressedBytes) / this.#bytes));
  }

  learn(bytes: number, compressedBytes: number): void {
    if (bytes === 0) return;
    const isAsExpected = Math.abs(this.of(bytes) - compressedBytes) <= 1;
    this.#bytes = isAsExpected ? this.#bytes + bytes : bytes;
    this.#compressedBytes = isAsExpected ? this.#compressedBytes + compressedBytes : compressedBytes;
  }
}
