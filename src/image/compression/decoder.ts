import type { Transform } from "node:stream";
import { constants, createGunzip, createZstdDecompress } from "node:zlib";
import { inTurns } from "../../parallel.ts";
import { splitZstdFrames } from "./zstd-frames.ts";

/** Decompresses one layer. */
export interface Decoder {
  /** Null where the bytes are only taken for their digest. */
  readonly compression: Compression | null;
  /** Settles when the chunk has been taken in; never rejects. What it came to may be handed on later. */
  write(chunk: Uint8Array): Promise<void>;
  /** Hands on what is left. */
  end(): Promise<Omit<LayerReading, "compression">>;
  /** Gives back what it holds, whether it has come to its end or not. */
  close(): void;
}

export interface DecoderTarget {
  readonly onChunk: ChunkConsumer;
  readonly nextBytes: (decompressedBytes: number) => number;
  readonly maxBytes: number;
}

/**
 * Windows of up to 512 MB, the most that engines take: containerd and Docker decompress with
 * https://pkg.go.dev/github.com/klauspost/compress/zstd#MaxWindowSize. Node takes 128 MB unless told otherwise.
 */
const zstdOptions = { chunkSize: 1024 * 1024, params: { [constants.ZSTD_d_windowLogMax]: 29 } };

/** A decoder for what the layer's first bytes have said. */
export function startDecoder(compression: Compression, target: DecoderTarget): Decoder {
  switch (compression) {
    case "none":
      return plainDecoder(target);
    case "gzip":
      return new StreamDecoder(compression, createGunzip({ chunkSize: 256 * 1024 }), target);
    case "zstd":
      return zstdDecoder(new StreamDecoder(compression, createZstdDecompress(zstdOptions), target));
  }
}

function plainDecoder({ onChunk }: DecoderTarget): Decoder {
  let bytes = 0;
  return {
    compression: "none",
    write: async (chunk) => {
      bytes += chunk.length;
      onChunk(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length), bytes);
    },
    end: async () => ({ uncompressedBytes: bytes, problem: null }),
    close: () => {},
  };
}

/** What Node calls written is what its decoder has taken in, exact at each chunk that comes out. */
type ZlibTransform = Transform & { readonly bytesWritten: number };

/** Shorter pieces are asked for to see at once what they come to. */
const shortBytes = 4096;
/** More is not held back: a small piece may decompress to a thousand times its size. */
const maxHeldBytes = 1024 * 1024;

/**
 * Node's own decoders, which work on other threads: what one piece came to is looked at while the next one is decompressed.
 * An error closes them without ever calling back for the write that caused it.
 */
class StreamDecoder implements Decoder {
  readonly compression: Compression;
  readonly #stream: ZlibTransform;
  readonly #target: DecoderTarget;
  #bytes = 0;
  #problem: string | null = null;
  #settle: (() => void) | null = null;
  #held: { readonly chunk: Buffer; readonly storedBytes: number }[] = [];
  #heldBytes = 0;

  constructor(compression: Compression, stream: ZlibTransform, target: DecoderTarget) {
    this.compression = compression;
    this.#stream = stream;
    this.#target = target;
    stream.on("data", (chunk: Buffer) => this.#take(chunk));
    stream.on("error", (error) => (this.#problem ??= error.message));
    stream.on("close", () => this.#settle?.());
  }

  async write(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.length;) {
      const piece = chunk.subarray(at, at + this.#target.nextBytes(this.#bytes));
      const written = this.#untilClosed((done) => this.#stream.write(piece, () => done()));
      this.#handOn();
      await written;
      if (piece.length < shortBytes) this.#handOn();
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

/** What every decoder may take: Node's own usual maximum. */
const usualWindowBytes = 2 ** 27;
/** Of layers that ask for more, one is decompressed at a time in this process, however many are read at once. */
const inTurnForLargeWindow = inTurns(1);

/** Node's zstd decoder drops what follows the end of a frame in the same write, so each frame is written by itself. */
function zstdDecoder(inner: Decoder): Decoder {
  const frames = splitZstdFrames();
  let leave: (() => void) | null = null;
  const untilTurn = () =>
    new Promise<void>((resolve) => {
      void inTurnForLargeWindow(async () => {
        await new Promise<void>((left) => {
          leave = left;
          resolve();
        });
      });
    });
  return {
    compression: "zstd",
    write: async (chunk) => {
      const pieces = frames.next(chunk);
      if (frames.windowBytes > usualWindowBytes && leave === null) await untilTurn();
      for (const piece of pieces) await inner.write(piece);
    },
    close: () => {
      inner.close();
      leave?.();
    },
    end: async () => {
      const outcome = await inner.end();
      if (!frames.isBroken || outcome.problem !== null) return outcome;
      return { uncompressedBytes: null, problem: "it holds bytes that are not zstd" };
    },
  };
}

export type Compression = "gzip" | "zstd" | "none";

/** What a layer turned out to be when it was read from end to end. */
export interface LayerReading {
  /** Null for a format that is not read. */
  readonly compression: Compression | null;
  /** Null when the layer could not be decompressed to its end; `problem` then says why. */
  readonly uncompressedBytes: number | null;
  readonly problem: string | null;
}

/** Takes decompressed bytes in order, and how many stored ones they came from so far; a chunk must not be kept after the call. */
export type ChunkConsumer = (chunk: Buffer, storedBytes: number) => void;
