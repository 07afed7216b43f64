import { GzipDecoder } from "../../src/image/compression/gzip-decoder.ts";

export interface Gunzipped {
  /** All that was handed on, what came before a mistake, too. */
  readonly output: Buffer;
  readonly problem: string | null;
  /** Where each piece ended, and how many stored bytes it and those before it came from. */
  readonly ends: readonly (readonly [decompressedBytes: number, storedBytes: number])[];
}

export interface GunzipOptions {
  /** How many stored bytes arrive at once. */
  readonly pieceBytes?: number;
  /** Where pieces shall end, for a number of bytes that have come. */
  readonly nextStop?: (decompressedBytes: number) => number;
}

/** What this project's own decoder makes of a blob. */
export async function gunzipped(blob: Uint8Array, options: GunzipOptions = {}): Promise<Gunzipped> {
  const { pieceBytes = 65_536, nextStop = () => Infinity } = options;
  const pieces: Buffer[] = [];
  const ends: [number, number][] = [];
  let bytes = 0;
  const decoder = new GzipDecoder({
    onChunk: (chunk, storedBytes) => {
      pieces.push(Buffer.from(chunk));
      bytes += chunk.length;
      ends.push([bytes, storedBytes]);
    },
    onBytes: () => {},
    nextStop: () => nextStop(bytes),
    largeWindow: async () => () => {},
    maxBytes: Infinity,
  });
  try {
    for (let at = 0; at < blob.length; at += pieceBytes) await decoder.write(blob.subarray(at, at + pieceBytes));
    const { problem } = await decoder.end();
    return { output: Buffer.concat(pieces), problem, ends };
  } finally {
    decoder.close();
  }
}
