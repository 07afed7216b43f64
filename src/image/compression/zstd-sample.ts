import { constants, zstdCompressSync } from "node:zlib";

/** The first part of a layer is compressed whole, of each other one an eighth: the beginning, long enough to be typical. */
const partBytes = 8 * 1024 * 1024;
const sampleBytes = 1024 * 1024;
/** What builders compress with when they are asked for zstd and no level. */
const level = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

/** Estimates what a layer that is stored as it is would take if it were compressed. */
export class ZstdSample {
  readonly #sample = Buffer.allocUnsafeSlow(sampleBytes);
  #held = 0;
  #bytes = 0;
  #sampledBytes = 0;
  #compressedBytes = 0;
  /** Compressed bytes of the first part; what is sampled behind it stands for more than itself. */
  #firstBytes = 0;

  /** The next bytes of the layer; they are not kept. */
  add(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length;) {
      const inPart = this.#bytes % partBytes;
      const isSampled = this.#bytes < partBytes || inPart < sampleBytes;
      const taken = Math.min(chunk.length - at, isSampled ? sampleBytes - this.#held : partBytes - inPart);
      if (isSampled) this.#take(chunk.subarray(at, at + taken));
      this.#bytes += taken;
      at += taken;
    }
  }

  /** Compressed bytes of all that was added; 0 for nothing. */
  finish(): number {
    this.#compress();
    if (this.#sampledBytes === 0) return this.#firstBytes;
    return Math.round(this.#firstBytes + (this.#compressedBytes / this.#sampledBytes) * (this.#bytes - partBytes));
  }

  #take(piece: Uint8Array): void {
    this.#sample.set(piece, this.#held);
    this.#held += piece.length;
    if (this.#held === sampleBytes) this.#compress();
  }

  #compress(): void {
    if (this.#held === 0) return;
    const compressedBytes = zstdCompressSync(this.#sample.subarray(0, this.#held), level).length;
    if (this.#bytes < partBytes) this.#firstBytes += compressedBytes;
    else {
      this.#compressedBytes += compressedBytes;
      this.#sampledBytes += this.#held;
    }
    this.#held = 0;
  }
}
