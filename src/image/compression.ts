import type { Transform } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { BlobCheck } from "./digest.ts";
import type { BlobDescriptor } from "./image.ts";
import { splitZstdFrames } from "./zstd-frames.ts";

export type Compression = "gzip" | "zstd" | "none";

/** What a layer turned out to be when it was read from end to end. */
export interface LayerReading {
  readonly compression: Compression;
  /** Null when the layer could not be decompressed to its end; `problem` then says why. */
  readonly uncompressedBytes: number | null;
  readonly problem: string | null;
}

/** Where decompression stops: a few kilobytes can pretend to be petabytes. */
export interface DecompressionLimits {
  readonly maxBytes: number;
  /** How many times its stored size a layer may grow to, once it has passed `ratioFromBytes`. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
}

/** gzip cannot exceed 1032 : 1; zstd gets there with sparse files, which are common below 1 GiB. */
export const usualLimits: DecompressionLimits = { maxBytes: 2 ** 36, maxRatio: 1100, ratioFromBytes: 2 ** 30 };

/** Takes decompressed bytes in order, and how many stored ones they came from so far; a chunk must not be kept after the call. */
export type ChunkConsumer = (chunk: Buffer, storedBytes: number) => void;

export interface LayerOptions {
  readonly onChunk?: ChunkConsumer;
  /** How many stored bytes to decompress next without a pause: fewer tell more exactly what decompressed bytes came from. */
  readonly nextBytes?: () => number;
  readonly limits?: DecompressionLimits;
}

/** What the first bytes say; media types are known to lie. */
export function sniffCompression(start: Uint8Array): Compression {
  const [a = 0, b = 0, c = 0, d = 0] = start;
  if (a === 0x1f && b === 0x8b) return "gzip";
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return "zstd";
  const isSkippableFrame = a >= 0x50 && a <= 0x5f && b === 0x2a && c === 0x4d && d === 0x18;
  return isSkippableFrame ? "zstd" : "none";
}

/**
 * Streams one layer: checks the stored bytes against size and digest (UserError `image-blob-corrupt`) and hands the
 * decompressed ones on. A layer that cannot be decompressed is no error, because its stored size is known all the same.
 */
export async function readLayer(
  stream: AsyncIterable<Uint8Array>,
  descriptor: BlobDescriptor,
  options: LayerOptions = {},
): Promise<LayerReading> {
  const check = new BlobCheck(descriptor);
  const { limits = usualLimits, onChunk = () => {}, nextBytes = () => Number.POSITIVE_INFINITY } = options;
  const maxBytes = Math.min(limits.maxBytes, Math.max(limits.ratioFromBytes, descriptor.size * limits.maxRatio));
  let decoder: Decoder | null = null;
  for await (const chunk of wholeMagic(stream)) {
    decoder ??= startDecoder(sniffCompression(chunk), { onChunk, maxBytes });
    for (let at = 0; at < chunk.length;) {
      const piece = chunk.subarray(at, at + nextBytes());
      const written = decoder.write(piece);
      check.add(piece);
      await written;
      at += piece.length;
    }
  }
  check.finish();
  if (decoder === null) return { compression: "none", uncompressedBytes: 0, problem: null };
  const outcome = await decoder.end();
  return { compression: decoder.compression, ...outcome };
}

/** The same chunks, the first of them long enough to be sniffed. */
async function* wholeMagic(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | null = new Uint8Array();
  for await (const chunk of stream) {
    const joined: Uint8Array = start === null || start.length === 0 ? chunk : Buffer.concat([start, chunk]);
    start = start !== null && joined.length < 4 ? joined : null;
    if (start === null) yield joined;
  }
  if (start !== null && start.length > 0) yield start;
}

interface Decoder {
  readonly compression: Compression;
  /** Settles when the chunk has been decompressed; never rejects. */
  write(chunk: Uint8Array): Promise<void>;
  end(): Promise<Omit<LayerReading, "compression">>;
}

interface Target {
  readonly onChunk: ChunkConsumer;
  readonly maxBytes: number;
}

function startDecoder(compression: Compression, target: Target): Decoder {
  switch (compression) {
    case "none":
      return plainDecoder(target);
    case "gzip":
      return streamDecoder(compression, createGunzip({ chunkSize: 256 * 1024 }), target);
    case "zstd":
      return zstdDecoder(streamDecoder(compression, createZstdDecompress({ chunkSize: 1024 * 1024 }), target));
  }
}

function plainDecoder({ onChunk }: Target): Decoder {
  let bytes = 0;
  return {
    compression: "none",
    write: async (chunk) => {
      bytes += chunk.length;
      onChunk(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length), bytes);
    },
    end: async () => ({ uncompressedBytes: bytes, problem: null }),
  };
}

/** What Node calls written is what its decoder has taken in, exact at each chunk that comes out. */
type ZlibTransform = Transform & { readonly bytesWritten: number };

/** Node's own decoders; an error closes them without ever calling back for the write that caused it. */
function streamDecoder(compression: Compression, stream: ZlibTransform, { onChunk, maxBytes }: Target): Decoder {
  let bytes = 0;
  let problem: string | null = null;
  let settle: (() => void) | null = null;
  const stop = (reason: string) => {
    problem ??= reason;
    stream.destroy();
  };
  stream.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maxBytes) stop(`it decompresses to more than ${maxBytes} bytes`);
    else onChunk(chunk, stream.bytesWritten);
  });
  stream.on("error", (error) => (problem ??= error.message));
  stream.on("close", () => settle?.());
  const untilClosed = (start: (done: () => void) => void) =>
    stream.closed || stream.destroyed ? Promise.resolve() : new Promise<void>((resolve) => start((settle = resolve)));
  return {
    compression,
    write: (chunk) => untilClosed((done) => stream.write(chunk, () => done())),
    end: async () => {
      await untilClosed(() => stream.end());
      return { uncompressedBytes: problem === null ? bytes : null, problem };
    },
  };
}

/** Node's zstd decoder drops what follows the end of a frame in the same write, so each frame is written by itself. */
function zstdDecoder(inner: Decoder): Decoder {
  const frames = splitZstdFrames();
  return {
    compression: "zstd",
    write: async (chunk) => {
      for (const piece of frames.next(chunk)) await inner.write(piece);
    },
    end: async () => {
      const outcome = await inner.end();
      if (!frames.isBroken || outcome.problem !== null) return outcome;
      return { uncompressedBytes: null, problem: "it holds bytes that are not zstd" };
    },
  };
}
