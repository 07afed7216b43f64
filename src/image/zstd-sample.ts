import { constants, zstdCompressSync } from "node:zlib";

/** Of each part of a layer the beginning is compressed: an eighth of it all, in stretches that are long enough to be typical. */
const partBytes = 16 * 1024 * 1024;
const sampleBytes = 2 * 1024 * 1024;
/** What builders compress with when they are asked for zstd and no level. */
const level = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

/** Estimates what a layer that is stored as it is would take if it were compressed. */
export class ZstdSample {
  readonly #sample = Buffer.allocUnsafeSlow(sampleBytes);
  #held = 0;
  #bytes = 0;
  #sampledBytes = 0;
  #compressedBytes = 0;

  /** The next bytes of the layer; they are not kept. */
  add(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length;) {
      const inPart = this.#bytes % partBytes;
      const isSampled = inPart < sampleBytes;
      const taken = Math.min(chunk.length - at, (isSampled ? sampleBytes : partBytes) - inPart);
      if (isSampled) this.#take(chunk.subarray(at, at + taken));
      this.#bytes += taken;
      at += taken;
    }
  }

  /** Compressed bytes of all that was added; 0 for nothing. */
  finish(): number {
    this.#compress();
    return this.#sampledBytes === 0 ? 0 : Math.round((this.#compressedBytes / this.#sampledBytes) * this.#bytes);
  }

  #take(piece: Uint8Array): void {
    this.#sample.set(piece, this.#held);
    this.#held += piece.length;
    if (this.#held === sampleBytes) this.#compress();
  }

  #compress(): void {
    if (this.#held === 0) return;
    this.#compressedBytes += zstdCompressSync(this.#sample.subarray(0, this.#held), level).length;
    this.#sampledBytes += this.#held;
    this.#held = 0;
  }
}
