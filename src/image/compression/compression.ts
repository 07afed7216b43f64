import { formatOf, isEncrypted, type LayerFormat } from "./formats.ts";
import { BlobCheck } from "../oci/digest.ts";
import type { BlobDescriptor } from "../oci/content.ts";
import type { ChunkConsumer, Compression, Decoder, DecoderTarget, LayerReading, StartDecoder } from "./decoder.ts";
import { decoderHere } from "./start-decoder.ts";
import { turnForLargeWindow } from "./zstd-decoder.ts";

/** Where decompression stops: a few kilobytes can pretend to be petabytes. */
export interface DecompressionLimits {
  readonly maxBytes: number;
  /** How many times its stored size a layer may grow to, once it has passed `ratioFromBytes`. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
}

/** gzip cannot exceed 1032 : 1; zstd gets there with sparse files, which are common below 1 GiB. */
export const usualLimits: DecompressionLimits = { maxBytes: 2 ** 36, maxRatio: 1100, ratioFromBytes: 2 ** 30 };

export interface LayerOptions {
  /** What the layer's first bytes say, before any of it is handed on. */
  readonly onStart?: (compression: Compression) => void;
  readonly onChunk?: ChunkConsumer;
  /** Takes the decompressed bytes, too, in fewer pieces where `onChunk` has small ones: for a digest, of which each call costs. */
  readonly onBytes?: (bytes: Buffer) => void;
  /** How many decompressed bytes of gzip shall have come when the next piece ends, at most: what they came from is exact there. */
  readonly nextStop?: () => number;
  readonly limits?: DecompressionLimits;
  /** See `DecoderTarget`. */
  readonly largeWindow?: DecoderTarget["largeWindow"];
  /** Where it is decompressed: on this thread, unless told otherwise. */
  readonly startDecoder?: StartDecoder;
}

/** What the first bytes say; media types are known to lie. Null for what this project does not decompress. */
export function sniffCompression(start: Uint8Array): Compression | null {
  const format = formatOf(start);
  return format === "gzip" || format === "zstd" || format === "none" ? format : null;
}

/** Takes the stored bytes of one layer, in order, and comes to something at their end. */
export interface LayerTaker<Result> {
  /** Settles when the next chunk can be taken; the chunk must not be kept after that. */
  write(chunk: Uint8Array): Promise<void>;
  end(): Promise<Result>;
  /** Gives back what it holds, whether it has come to its end or not. */
  close(): void;
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
  return await readChecked(stream, descriptor, new LayerDecoder(descriptor, options));
}

/** Hands a layer's stored bytes on, and checks them meanwhile; throws a UserError `image-blob-corrupt` where they are others. */
export async function readChecked<Result>(
  stream: AsyncIterable<Uint8Array>,
  descriptor: BlobDescriptor,
  taker: LayerTaker<Result>,
): Promise<Result> {
  const check = new BlobCheck(descriptor);
  try {
    for await (const chunk of stream) {
      const written = taker.write(chunk);
      // It is decompressed on another thread meanwhile.
      check.add(chunk);
      await written;
    }
    check.finish();
    return await taker.end();
  } finally {
    taker.close();
  }
}

/** A tar's own mark is at its 257th byte. */
const sniffedBytes = 512;

/** Decompresses one layer, whatever its first bytes say that it is. */
export class LayerDecoder implements LayerTaker<LayerReading> {
  readonly #descriptor: Pick<BlobDescriptor, "mediaType" | "size">;
  readonly #options: LayerOptions;
  #decoder: Decoder | null = null;
  /** What came before it was long enough to be sniffed. */
  #start: Uint8Array = new Uint8Array();
  #isClosed = false;

  constructor(descriptor: Pick<BlobDescriptor, "mediaType" | "size">, options: LayerOptions) {
    this.#descriptor = descriptor;
    this.#options = options;
  }

  async write(chunk: Uint8Array): Promise<void> {
    if (this.#decoder !== null) return await this.#decoder.write(chunk);
    this.#start = Buffer.concat([this.#start, chunk]);
    if (this.#start.length >= sniffedBytes) await this.#begin();
  }

  async end(): Promise<LayerReading> {
    if (this.#decoder === null && this.#start.length > 0) await this.#begin();
    if (this.#decoder === null) return { compression: "none", uncompressedBytes: 0, problem: null };
    const outcome = await this.#decoder.end();
    return { compression: this.#decoder.compression, ...outcome };
  }

  close(): void {
    this.#isClosed = true;
    this.#decoder?.close();
  }

  async #begin(): Promise<void> {
    const start = this.#start;
    this.#start = new Uint8Array();
    const decoder = await this.#decoderOf(isEncrypted(this.#descriptor.mediaType) ? "encrypted" : formatOf(start));
    // It may have been given up while it waited for a decoder.
    if (this.#isClosed) return decoder.close();
    this.#decoder = decoder;
    await decoder.write(start);
  }

  async #decoderOf(format: LayerFormat): Promise<Decoder> {
    if (format !== "gzip" && format !== "zstd" && format !== "none") return unreadable(format);
    const {
      limits = usualLimits,
      onStart = () => {},
      onChunk = () => {},
      onBytes = () => {},
      nextStop = () => Infinity,
      largeWindow = turnForLargeWindow,
      startDecoder = async (compression, target) => decoderHere(compression, target),
    } = this.#options;
    onStart(format);
    const maxBytes = Math.min(limits.maxBytes, Math.max(limits.ratioFromBytes, this.#descriptor.size * limits.maxRatio));
    return await startDecoder(format, { onChunk, onBytes, nextStop, largeWindow, maxBytes });
  }
}

/** Takes the bytes for their digest alone. */
function unreadable(format: LayerFormat): Decoder {
  const how = format === "squashfs" || format === "erofs" ? `it is a ${format} image` : `it is ${wordOf(format)}`;
  return {
    compression: null,
    write: async () => {},
    end: async () => ({ uncompressedBytes: null, problem: `${how}, which is not read` }),
    close: () => {},
  };
}

function wordOf(format: LayerFormat): string {
  return format === "encrypted" ? "encrypted" : `compressed with ${format}`;
}
