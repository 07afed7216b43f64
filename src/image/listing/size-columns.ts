import { storedColumns } from "./stored-columns.ts";
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
  const picked = (column: Float64Array) => Float64Array.from(rows, (row) => column[row] ?? 0);
  for (const code of storedColumns().codesOf(picked(sizes), picked(compressedSizes))) writer.add(code);
}

/** Throws a RangeError at numbers that are no sizes. */
export function readSizes(reader: ByteReader, rows: Uint32Array, { sizes, compressedSizes }: Sizes): void {
  const bytes = new Float64Array(rows.length);
  for (const { unit, count } of parts) {
    const part = reader.numbers(new Float64Array(rows.length), Math.min(count - 1, Number.MAX_SAFE_INTEGER));
    for (let index = 0; index < rows.length; index += 1) bytes[index] = (bytes[index] ?? 0) + unit * (part[index] ?? 0);
  }
  const shares = storedColumns().sharesOf(bytes, reader.numbers(new Float64Array(rows.length), Number.MAX_SAFE_INTEGER));
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    sizes[row] = bytes[index] ?? 0;
    compressedSizes[row] = shares[index] ?? 0;
  }
}
