/**
 * Where in the compressed layer an offset of the uncompressed one lies: known exactly at the ends of the pieces that a
 * decompressor hands out, interpolated between.
 */
export class CompressedOffsets {
  #start = 0;
  #bytes = 0;
  #compressedStart = 0;
  #compressedEnd = 0;

  /** The next piece: how long it is, and how many compressed bytes had been taken in when it was complete. */
  startChunk(bytes: number, compressedEnd: number): void {
    this.#start += this.#bytes;
    this.#compressedStart = this.#compressedEnd;
    this.#bytes = bytes;
    this.#compressedEnd = compressedEnd;
  }

  /** In whole bytes, so that differences of offsets add up; only for offsets inside the latest piece. */
  at(offset: number): number {
    const share = this.#bytes === 0 ? 1 : (offset - this.#start) / this.#bytes;
    return Math.round(this.#compressedStart + share * (this.#compressedEnd - this.#compressedStart));
  }
}
