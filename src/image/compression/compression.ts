import { formatOf, isEncrypted, type LayerFormat } from "./formats.ts";
import { BlobCheck } from "../oci/digest.ts";
import type { BlobDescriptor } from "../oci/content.ts";
import type { ChunkConsumer, Compression, Decoder, LayerReading } from "./decoder.ts";
import { startDecoder } from "./start-decoder.ts";

/** Where decompression stops: a few kilobytes can pretend to be petabytes. */
export interface DecompressionLimits {
  readonly maxBytes: number;
  /** How many times its stored size a layer may grow to, once it has passed `ratioFromBytes`. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
}

/** gzip cannot exceed 1032 : 1; zstd gets there with sparse files, which are common below 1 GiB. */
export const usualLimits: DecompressionLimits = { maxBytes: 2 ** 36, maxRatio: 1100, ratioFromBytes: 2 ** 30 };

const usualBytes = 64 * 1024;

export interface LayerOptions {
  /** What the layer's first bytes say, before any of it is handed on. */
  readonly onStart?: (compression: Compression) => void;
  readonly onChunk?: ChunkConsumer;
  /** Takes the decompressed bytes, too, in fewer pieces where `onChunk` has small ones: for a digest, of which each call costs. */
  readonly onBytes?: (bytes: Buffer) => void;
  /**
   * How many bytes of zstd to decompress next without a pause, when so many decompressed ones have come: fewer tell more
   * exactly what decompressed bytes came from.
   */
  readonly nextBytes?: (decompressedBytes: number) => number;
  /** How many decompressed bytes of gzip shall have come when the next piece ends, at most: what they came from is exact there. */
  readonly nextStop?: () => number;
  readonly limits?: DecompressionLimits;
}

/** What the first bytes say; media types are known to lie. Null for what this project does not decompress. */
export function sniffCompression(start: Uint8Array): Compression | null {
  const format = formatOf(start);
  return format === "gzip" || format === "zstd" || format === "none" ? format : null;
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
  const {
    limits = usualLimits,
    onChunk = () => {},
    onBytes = () => {},
    nextBytes = () => usualBytes,
    nextStop = () => Infinity,
  } = options;
  const maxBytes = Math.min(limits.maxBytes, Math.max(limits.ratioFromBytes, descriptor.size * limits.maxRatio));
  const started = (format: LayerFormat): Decoder => {
    if (format !== "gzip" && format !== "zstd" && format !== "none") return unreadable(format);
    options.onStart?.(format);
    return startDecoder(format, { onChunk, onBytes, nextBytes, nextStop, maxBytes });
  };
  let decoder: Decoder | null = null;
  try {
    for await (const chunk of wholeMagic(stream)) {
      decoder ??= started(isEncrypted(descriptor.mediaType) ? "encrypted" : formatOf(chunk));
      const written = decoder.write(chunk);
      // A decompressor works on another thread meanwhile.
      check.add(chunk);
      await written;
    }
    check.finish();
    if (decoder === null) return { compression: "none", uncompressedBytes: 0, problem: null };
    const outcome = await decoder.end();
    return { compression: decoder.compression, ...outcome };
  } finally {
    decoder?.close();
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

/** The same chunks, the first of them long enough to be sniffed: a tar's own mark is at its 257th byte. */
async function* wholeMagic(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | null = new Uint8Array();
  for await (const chunk of stream) {
    const joined: Uint8Array = start === null || start.length === 0 ? chunk : Buffer.concat([start, chunk]);
    start = start !== null && joined.length < 512 ? joined : null;
    if (start === null) yield joined;
  }
  if (start !== null && start.length > 0) yield start;
}
