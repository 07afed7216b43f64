import type { Transform } from "node:stream";
import type { Compression, Decoder, DecoderTarget, LayerReading } from "./decoder.ts";

/** What Node calls written is what its decoder has taken in, exact at each chunk that comes out. */
type ZlibTransform = Transform & { readonly bytesWritten: number };

/** More is not held back: a small piece may decompress to a thousand times its size. */
const maxHeldBytes = 1024 * 1024;

/**
 * Node's own decoders, which work on other threads: what one piece came to is looked at while the next one is decompressed.
 * An error closes them without ever calling back for the write that caused it.
 */
export class ZlibDecoder implements Decoder {
  readonly compression: Compression;
  readonly #stream: ZlibTransform;
  readonly #target: DecoderTarget;
  #bytes = 0;
  #problem: string | null = null;
  #settle: (() => void) | null = null;
  #held: { readonly chunk: Buffer; readonly storedBytes: number }[] = [];
  #heldBytes = 0;
  readonly #pieceBytes: number;

  /** `pieceBytes`: how much is decompressed at once, at most. What came from which bytes is known at the ends of the pieces. */
  constructor(
    stream: ZlibTransform,
    target: DecoderTarget,
    { compression, pieceBytes }: { compression: Compression; pieceBytes: number },
  ) {
    this.#pieceBytes = pieceBytes;
    this.compression = compression;
    this.#stream = stream;
    this.#target = target;
    stream.on("data", (chunk: Buffer) => this.#take(chunk));
    stream.on("error", (error) => (this.#problem ??= error.message));
    stream.on("close", () => this.#settle?.());
  }

  async write(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.length;) {
      const piece = chunk.subarray(at, at + this.#pieceBytes);
      const written = this.#untilClosed((done) => this.#stream.write(piece, () => done()));
      this.#handOn();
      await written;
      at += piece.length;
    }
  }

  async end(): Promise<Omit<LayerReading, "compression">> {
    const ended = this.#untilClosed(() => this.#stream.end());
    this.#handOn();
    await ended;
    this.#handOn();
    return { uncompressedBytes: this.#problem === null ? this.#bytes : null, problem: this.#problem };
  }

  close(): void {
    this.#stream.destroy();
  }

  #untilClosed(start: (done: () => void) => void): Promise<void> {
    if (this.#stream.closed || this.#stream.destroyed) return Promise.resolve();
    return new Promise((resolve) => start((this.#settle = resolve)));
  }

  #take(chunk: Buffer): void {
    const { maxBytes } = this.#target;
    this.#bytes += chunk.length;
    if (this.#bytes > maxBytes) {
      this.#problem ??= `it decompresses to more than ${maxBytes} bytes`;
      this.#stream.destroy();
      return;
    }
    this.#held.push({ chunk, storedBytes: this.#stream.bytesWritten });
    this.#heldBytes += chunk.length;
    if (this.#heldBytes > maxHeldBytes) this.#handOn();
  }

  #handOn(): void {
    for (const { chunk, storedBytes } of this.#held) {
      this.#target.onChunk(chunk, storedBytes);
      this.#target.onBytes(chunk);
      release(chunk);
    }
    this.#held = [];
    this.#heldBytes = 0;
  }
}

/**
 * Frees the memory of an output buffer once its last part has been looked at: a layer fills thousands of them, and the
 * garbage collector would run again and again for their sake.
 */
function release({ buffer, byteOffset, length }: Buffer): void {
  if (byteOffset + length === buffer.byteLength && buffer instanceof ArrayBuffer) buffer.transfer(0);
}
