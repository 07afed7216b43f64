import { inflateModule } from "../../generated/inflate-module.ts";
import { copyShared, newMemory } from "./shared-memory.ts";
import { wasmModule } from "./wasm-module.ts";

const instance = wasmModule<WebAssembly.InflateExports>(inflateModule);

/** What a decoder came to: what it waits for, or what is wrong with the stream in zlib's words. */
export type InflateStatus =
  | { readonly kind: "needs-input" | "stopped" | "full" | "ended" }
  | { readonly kind: "broken"; readonly problem: string };

/** In the order of `Status` in wasm/inflate.ts. */
const statuses: readonly InflateStatus[] = [
  { kind: "needs-input" },
  { kind: "stopped" },
  { kind: "full" },
  { kind: "ended" },
  ...[
    "invalid block type",
    "invalid stored block lengths",
    "too many length or distance symbols",
    "invalid code lengths set",
    "invalid bit length repeat",
    "invalid code -- missing end-of-block",
    "invalid literal/lengths set",
    "invalid distances set",
    "invalid literal/length code",
    "invalid distance code",
    "invalid distance too far back",
  ].map((problem) => ({ kind: "broken", problem }) as const),
];

/**
 * A decoder of raw DEFLATE streams in memory of its own: `bytes`, in which input and output are addresses. It knows to the bit
 * which part of its input any part of its output came from. Its output goes to one of several spans, of which this thread needs only
 * the first, and another one can look at those before.
 */
export class Inflate {
  readonly memory: SharedArrayBuffer;
  readonly bytes: Buffer;
  /** No more input is taken at once. */
  readonly inputBytes: number;
  readonly #exports: WebAssembly.InflateExports;
  readonly #inputStart: number;
  readonly #outputStart: number;
  /** See `tell` in wasm/inflate.ts. */
  readonly #told: Int32Array;
  readonly #usedBits: Float64Array;
  #inputEnd = 0;

  constructor() {
    const memory = newMemory();
    this.#exports = instance(memory).exports;
    this.memory = memory.buffer;
    const { inputAt, inputSize, outputAt, toldAt } = this.#exports;
    this.bytes = Buffer.from(memory.buffer);
    this.inputBytes = inputSize();
    this.#inputStart = inputAt();
    this.#outputStart = outputAt();
    this.#told = new Int32Array(memory.buffer, toldAt(), 4);
    this.#usedBits = new Float64Array(memory.buffer, toldAt() + 16, 1);
  }

  /** Forgets all that it has read. */
  reset(): void {
    this.#exports.reset();
    this.#inputEnd = this.#inputStart;
  }

  /** The next stream begins where the input stands, and its output behind the output that is there. */
  restart(): void {
    this.#exports.restart();
  }

  /** The next piece of input; all of the one before must have been used. */
  take(piece: Uint8Array): void {
    this.#exports.setInput(piece.length);
    copyShared(piece, this.bytes, this.#inputStart);
    this.#inputEnd = this.#inputStart + piece.length;
  }

  /** Where the input stands. */
  get at(): number {
    return this.#told[1] ?? 0;
  }

  /** Where the input ends. */
  get end(): number {
    return this.#inputEnd;
  }

  /** Passes over input between two streams. */
  passTo(address: number): void {
    this.#exports.passTo(address);
  }

  get outputStart(): number {
    return this.#outputStart;
  }

  get outputEnd(): number {
    return this.#told[0] ?? 0;
  }

  /** Decodes until the output has come to an address: a little further, where a symbol passes it. */
  run(stop: number): InflateStatus {
    const status = statuses[this.#exports.run(stop)];
    if (status === undefined) throw new Error("a status is missing");
    return status;
  }

  get spans(): number {
    return this.#exports.spans();
  }

  /** How many bytes a span has room for. */
  get spanBytes(): number {
    return this.#exports.spanSize();
  }

  spanAt(span: number): number {
    return this.#exports.spanAt(span);
  }

  /** Goes on in a span when one is full, with the last of the output: by how much that has moved to the front. */
  slide(span: number): number {
    return this.#exports.slide(span);
  }

  /** Adds to the stream's checksum what has come since it was last done. */
  addToChecksum(): void {
    this.#exports.addToChecksum();
  }

  /** CRC-32 of the stream, which has ended. */
  checksum(): number {
    return this.#exports.checksum() >>> 0;
  }

  /**
   * How many bits of the input the output up to an address came from: the end of it, or inside of the latest symbol, of which a
   * part counts by its bytes. What stands before a symbol, such as the header of a block, counts with it.
   */
  bitsUpTo(address: number): number {
    const told = this.#told;
    const end = told[0] ?? 0;
    const used = this.#usedBits[0] ?? 0;
    return address === end ? used : used - ((told[3] ?? 0) * (end - address)) / (told[2] ?? 0);
  }
}

/** V8 keeps 8 GB of addresses for each memory, so those that were given back are used again. */
const idle: Inflate[] = [];

export function borrowInflate(): Inflate {
  const inflate = idle.pop() ?? new Inflate();
  inflate.reset();
  return inflate;
}

export function giveBack(inflate: Inflate): void {
  idle.push(inflate);
}
