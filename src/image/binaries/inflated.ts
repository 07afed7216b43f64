import { constants, inflateRawSync, inflateSync } from "node:zlib";

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
    const read: unknown = format === "zlib" ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
    return isWithInfo(read) ? { text: read.buffer, usedBytes: read.engine.bytesWritten } : null;
  } catch {
    return null;
  }
}

/** What Node gives with `info`, of which its types say nothing. https://nodejs.org/docs/latest-v24.x/api/zlib.html#class-options */
interface WithInfo {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

function isWithInfo(read: unknown): read is WithInfo {
  if (typeof read !== "object" || read === null || !("buffer" in read) || !("engine" in read)) return false;
  const { buffer, engine } = read;
  return Buffer.isBuffer(buffer) && typeof engine === "object" && engine !== null && "bytesWritten" in engine;
}
