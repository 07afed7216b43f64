import type { Span } from "./byte-order.ts";

const blockBits = 20;
const blockBytes = 2 ** blockBits;

/** Keeps many short texts (each below 1 MB) in a few large blocks; grows without copying. */
export class TextPool {
  /** Of all texts that were added. */
  bytes = 0;
  readonly #blocks: Buffer<ArrayBuffer>[] = [];
  #used = blockBytes;

  /** Copies a text and says where it starts. */
  add({ bytes, start, end }: Span): number {
    if (this.#used + end - start > blockBytes) {
      this.#blocks.push(Buffer.allocUnsafeSlow(blockBytes));
      this.#used = 0;
    }
    const at = (this.#blocks.length - 1) * blockBytes + this.#used;
    this.#blocks.at(-1)?.set(bytes.subarray(start, end), this.#used);
    this.#used += end - start;
    this.bytes += end - start;
    return at;
  }

  /** The text that `add` put at `start`. */
  at(start: number, bytes: number): Span {
    const offset = start & (blockBytes - 1);
    return { bytes: this.#blocks[start >>> blockBits] ?? empty, start: offset, end: offset + bytes };
  }

  /** Frees the memory at once; no text can be read afterwards. */
  release(): void {
    for (const { buffer } of this.#blocks.splice(0)) buffer.transfer(0);
  }
}

const empty = Buffer.alloc(0);
