import type { Decoder, DecoderTarget, LayerReading } from "./decoder.ts";
import { type GzipPart, readGzipHeader, readNumber } from "./gzip-header.ts";
import { borrowInflate, giveBack, type Inflate } from "./inflate.ts";

/** No more is handed on at once: a part of a file is known to so many bytes, and stays in the processor's cache. */
const maxPieceBytes = 64 * 1024;

/**
 * Members of gzip one behind the other, https://www.rfc-editor.org/rfc/rfc1952, decompressed in place: where each piece ends, it is
 * known to the bit what it came from. Behind a member, a zero and all that follows it is padding, as it is to Node.
 */
export class GzipDecoder implements Decoder {
  readonly compression = "gzip";
  readonly #target: DecoderTarget;
  readonly #inflate: Inflate;
  readonly #reading: GzipPart<string | null>;
  #isOver = false;
  #mayEnd = false;
  #problem: string | null = null;
  /** Of all members, handed on. */
  #bytes = 0;
  /** Address of what comes next to be handed on. */
  #next: number;
  /** Address up to which to decode before something is handed on. */
  #stop: number;
  /** The member's length, up to an address. */
  #memberBytes = 0;
  #checked: number;

  constructor(target: DecoderTarget) {
    this.#target = target;
    this.#inflate = borrowInflate();
    this.#next = this.#checked = this.#inflate.outputStart;
    this.#stop = this.#nextStop();
    this.#reading = this.#read();
  }

  async write(chunk: Uint8Array): Promise<void> {
    const { inputBytes } = this.#inflate;
    for (let at = 0; at < chunk.length && !this.#isOver; at += inputBytes) {
      this.#inflate.take(chunk.subarray(at, at + inputBytes));
      const { done, value } = this.#reading.next();
      if (done === true) this.#finish(value);
      else this.#mayEnd = value;
    }
  }

  async end(): Promise<Omit<LayerReading, "compression">> {
    if (!this.#isOver) this.#finish(this.#mayEnd ? null : "unexpected end of file");
    return { uncompressedBytes: this.#problem === null ? this.#bytes : null, problem: this.#problem };
  }

  close(): void {
    giveBack(this.#inflate);
  }

  #finish(problem: string | null): void {
    this.#isOver = true;
    this.#problem = problem ?? this.#handOn(this.#inflate.outputEnd);
    if (problem !== null) this.#handOn(this.#inflate.outputEnd);
  }

  /** Reads member after member; says what is wrong. */
  *#read(): GzipPart<string | null> {
    const input = this.#inflate;
    for (;;) {
      const problem = (yield* readGzipHeader(input)) ?? (yield* this.#readContent()) ?? (yield* this.#readTrailer());
      if (problem !== null) return problem;
      while (input.at === input.end) yield true;
      if (input.bytes[input.at] === 0) return null;
      input.restart();
    }
  }

  *#readContent(): GzipPart<string | null> {
    for (;;) {
      const status = this.#inflate.run(this.#stop);
      switch (status.kind) {
        case "needs-input":
          yield false;
          break;
        case "stopped": {
          const problem = this.#handOn(this.#stop);
          if (problem !== null) return problem;
          break;
        }
        case "full": {
          const problem = this.#handOn(this.#inflate.outputEnd);
          if (problem !== null) return problem;
          this.#slide();
          break;
        }
        case "ended":
          return null;
        case "broken":
          return status.problem;
      }
    }
  }

  *#readTrailer(): GzipPart<string | null> {
    this.#check();
    const bytes = this.#memberBytes;
    this.#memberBytes = 0;
    if ((yield* readNumber(this.#inflate, 4)) !== this.#inflate.checksum()) return "incorrect data check";
    return (yield* readNumber(this.#inflate, 4)) === bytes % 2 ** 32 ? null : "incorrect length check";
  }

  /** Hands on what there is up to an address, if that is not too much. */
  #handOn(end: number): string | null {
    const { maxBytes, onChunk } = this.#target;
    const bytes = this.#bytes + end - this.#next;
    if (bytes > maxBytes) {
      this.#next = this.#inflate.outputEnd;
      return `it decompresses to more than ${maxBytes} bytes`;
    }
    if (end > this.#next) {
      this.#bytes = bytes;
      onChunk(this.#inflate.bytes.subarray(this.#next, end), Math.round(this.#inflate.bitsUpTo(end) / 8));
    }
    this.#next = end;
    this.#stop = this.#nextStop();
    if (end - this.#checked >= maxPieceBytes) this.#check();
    return null;
  }

  #nextStop(): number {
    return this.#next + Math.max(1, Math.min(maxPieceBytes, this.#target.nextStop() - this.#bytes));
  }

  /** Takes into account what has come since it was last done: while the processor has it at hand, but each call costs. */
  #check(): void {
    const end = this.#inflate.outputEnd;
    const bytes = this.#inflate.bytes.subarray(this.#checked, end);
    this.#inflate.addToChecksum();
    this.#target.onBytes(bytes);
    this.#memberBytes += end - this.#checked;
    this.#checked = end;
  }

  #slide(): void {
    this.#check();
    const moved = this.#inflate.slide(this.#target.nextSpan?.() ?? 0);
    this.#next -= moved;
    this.#checked -= moved;
    this.#stop -= moved;
  }
}
