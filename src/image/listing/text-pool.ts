import type { Span } from "./byte-order.ts";

const blockBits = 20;
const blockBytes = 2 ** blockBits;
/** Before each text stands how long it is. */
const lengthBytes = 2;

/**
 * Keeps many short texts (each below 64 kB) in a few large blocks; grows without copying. They are compared where they lie, by the
 * addresses that `add` gives: sorting asks a million times.
 */
export class TextPool {
  /** Of all texts that were added. */
  bytes = 0;
  readonly #blocks: Buffer<ArrayBuffer>[] = [];
  #used = blockBytes;

  /** Copies a text and gives its address. */
  add({ bytes, start, end }: Span): number {
    const length = end - start;
    if (this.#used + lengthBytes + length > blockBytes) {
      this.#blocks.push(Buffer.allocUnsafeSlow(blockBytes));
      this.#used = 0;
    }
    const address = (this.#blocks.length - 1) * blockBytes + this.#used;
    const block = this.#blockOf(address);
    let to = this.#used;
    block[to++] = length & 0xff;
    block[to++] = length >>> 8;
    block.set(bytes.subarray(start, end), to);
    this.#used = to + length;
    this.bytes += length;
    return address;
  }

  /** How long the text is. */
  bytesAt(address: number): number {
    return lengthIn(this.#blockOf(address), offsetOf(address));
  }

  at(address: number): Span {
    const bytes = this.#blockOf(address);
    const offset = offsetOf(address);
    const start = offset + lengthBytes;
    return { bytes, start, end: start + lengthIn(bytes, offset) };
  }

  /** How many bytes two texts have in common at their start. */
  shared(one: number, other: number): number {
    const oneBlock = this.#blockOf(one);
    const otherBlock = this.#blockOf(other);
    const oneStart = offsetOf(one) + lengthBytes;
    const otherStart = offsetOf(other) + lengthBytes;
    const most = Math.min(this.bytesAt(one), this.bytesAt(other));
    let shared = 0;
    while (shared < most && oneBlock[oneStart + shared] === otherBlock[otherStart + shared]) shared += 1;
    return shared;
  }

  /** Negative when `one` comes first, 0 when they are equal; `shared` is what they have in common. */
  compare(one: number, other: number, shared: number): number {
    const oneBytes = this.bytesAt(one);
    const otherBytes = this.bytesAt(other);
    if (shared === oneBytes || shared === otherBytes) return oneBytes - otherBytes;
    const at = lengthBytes + shared;
    return (this.#blockOf(one)[offsetOf(one) + at] ?? 0) - (this.#blockOf(other)[offsetOf(other) + at] ?? 0);
  }

  /** Frees the memory at once; no text can be read afterwards. */
  release(): void {
    for (const { buffer } of this.#blocks.splice(0)) buffer.transfer(0);
  }

  #blockOf(address: number): Buffer {
    return this.#blocks[address >>> blockBits] ?? empty;
  }
}

const empty = Buffer.alloc(0);

function offsetOf(address: number): number {
  return address & (blockBytes - 1);
}

function lengthIn(block: Buffer, offset: number): number {
  return (block[offset] ?? 0) | ((block[offset + 1] ?? 0) << 8);
}
