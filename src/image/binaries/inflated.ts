import { constants, inflateRawSync, inflateSync } from "node:zlib";
import * as z from "zod";

/** As much as could be unpacked. */
export interface InflatedPart {
  readonly text: Buffer;
  /** Packed bytes that were taken: fewer than were given where the packed content ends before them. */
  readonly usedBytes: number;
}

/** Unpacks the beginning of something packed, which need not be all of it; null when it is nothing of the kind, or unpacks to more than `mostBytes`. */
export function inflatedPart(
  bytes: Buffer,
  { format, mostBytes }: { readonly format: "zlib" | "raw"; readonly mostBytes: number },
): InflatedPart | null {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostBytes, info: true };
  try {
    const read = Inflated.parse(format === "zlib" ? inflateSync(bytes, options) : inflateRawSync(bytes, options));
    return { text: read.buffer, usedBytes: read.engine.bytesWritten };
  } catch {
    return null;
  }
}

/** What Node gives with `info`, of which its types say nothing. https://nodejs.org/docs/latest-v24.x/api/zlib.html#class-options */
const Inflated = z.object({ buffer: z.instanceof(Buffer), engine: z.object({ bytesWritten: z.int() }) });
