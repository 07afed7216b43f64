import { createGunzip } from "node:zlib";
import type { Compression, Decoder, DecoderTarget } from "./decoder.ts";
import { GzipDecoder } from "./gzip-decoder.ts";
import { ZlibDecoder } from "./zlib-decoder.ts";
import { zstdDecoder } from "./zstd-decoder.ts";

/** A decoder on this thread for what the layer's first bytes have said. */
export function decoderHere(compression: Compression, target: DecoderTarget): Decoder {
  switch (compression) {
    case "none":
      return plainDecoder(target);
    case "gzip":
      return gzipDecoder(target);
    case "zstd":
      return zstdDecoder(target);
  }
}

/** This project's own decoder, unless Node's zlib is asked for: files' shares are then right to a few kilobytes. */
function gzipDecoder(target: DecoderTarget): Decoder {
  if (process.env["IMAGE_SIZE_BUDGET_INFLATE"] !== "zlib") return new GzipDecoder(target);
  return new ZlibDecoder(createGunzip({ chunkSize: 256 * 1024 }), target, { compression: "gzip", pieceBytes: 16 * 1024 });
}

function plainDecoder({ onChunk, onBytes }: DecoderTarget): Decoder {
  let bytes = 0;
  return {
    compression: "none",
    write: async (chunk) => {
      bytes += chunk.length;
      const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      onChunk(piece, bytes);
      onBytes(piece);
    },
    end: async () => ({ uncompressedBytes: bytes, problem: null }),
    close: () => {},
  };
}
