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

/** What a size and its share of the compressed layer are taken for, by what the rows before were. Integers, so that all machines guess alike. */
interface Guess {
  of(bytes: number): number;
  learn(bytes: number, compressedBytes: number): void;
}

/** The better of two guesses, by the digits that each was wrong by of late. */
class ExpectedShare implements Guess {
  readonly #interpolated = new SameRatio();
  readonly #counted = new SameSize();
  #interpolatedWrong = 0;
  #countedWrong = 0;

  of(bytes: number): number {
    return (this.#interpolatedWrong <= this.#countedWrong ? this.#interpolated : this.#counted).of(bytes);
  }

  learn(bytes: number, compressedBytes: number): void {
    if (bytes === 0) return;
    this.#interpolatedWrong = wrongNow(this.#interpolatedWrong, this.#interpolated.of(bytes) - compressedBytes);
    this.#countedWrong = wrongNow(this.#countedWrong, this.#counted.of(bytes) - compressedBytes);
    this.#interpolated.learn(bytes, compressedBytes);
    this.#counted.learn(bytes, compressedBytes);
  }
}

/** The last eight differences count most. */
function wrongNow(before: number, difference: number): number {
  return before - Math.floor(before / 8) + 16 * octaveOf(1 + Math.abs(difference));
}

/** Small files that lie side by side are given the same compression ratio where their borders are interpolated. */
class SameRatio implements Guess {
  #bytes = 1;
  #compressedBytes = 1;

  of(bytes: number): number {
    return Math.min(bytes, Math.round((bytes * this.#compressedBytes) / this.#bytes));
  }

  learn(bytes: number, compressedBytes: number): void {
    const isAsExpected = Math.abs(this.of(bytes) - compressedBytes) <= 1;
    this.#bytes = isAsExpected ? this.#bytes + bytes : bytes;
    this.#compressedBytes = isAsExpected ? this.#compressedBytes + compressedBytes : compressedBytes;
  }
}

/** Where shares are exact, files of one size compress to much the same; a mean for each half of an octave, in 256ths of a byte. */
class SameSize implements Guess {
  readonly #means = new Float64Array(128);

  of(bytes: number): number {
    const mean = this.#means[halfOctaveOf(bytes)] ?? 0;
    return Math.min(bytes, Math.floor(mean === 0 ? bytes / 3 : (mean + 128) / 256));
  }

  learn(bytes: number, compressedBytes: number): void {
    const [at, exact] = [halfOctaveOf(bytes), 256 * compressedBytes];
    const mean = this.#means[at] ?? 0;
    this.#means[at] = mean === 0 ? exact : mean + Math.trunc((exact - mean) / 16);
  }
}

function halfOctaveOf(bytes: number): number {
  const octave = octaveOf(bytes);
  return 2 * octave + (bytes >= 1.5 * 2 ** octave ? 1 : 0);
}

/** How often it can be halved before it is less than 2. */
function octaveOf(count: number): number {
  const high = Math.floor(count / 2 ** 32);
  return high > 0 ? 63 - Math.clz32(high) : Math.max(0, 31 - Math.clz32(count));
}
