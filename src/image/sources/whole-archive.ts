import { createReadStream, createWriteStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { userError } from "../../failure.ts";
import { formatOf, type LayerFormat } from "../compression/formats.ts";

/** More than any image takes. */
const maxBytes = 2 ** 36;
/** gzip cannot exceed 1032 : 1. */
const maxRatio = 1100;
const ratioFromBytes = 2 ** 30;

/** How a file is compressed as a whole; `none` for what cannot be opened, whose error the reader reports. */
export async function formatOfFile(path: string): Promise<LayerFormat> {
  const file = await open(path, "r").catch(() => null);
  if (file === null) return "none";
  try {
    if (!(await file.stat()).isFile()) return "none";
    const start = Buffer.alloc(512);
    const { bytesRead } = await file.read(start, 0, start.length, 0);
    return formatOf(start.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** Decompresses an archive that is compressed as a whole, so that it can be read by seeking. Throws UserErrors that name it. */
export async function decompressArchive(path: string, format: "gzip" | "zstd", to: string): Promise<void> {
  const decoder = format === "gzip" ? createGunzip() : createZstdDecompress();
  const { size } = await stat(path);
  try {
    await pipeline(
      createReadStream(path),
      decoder,
      bounded(Math.min(maxBytes, Math.max(ratioFromBytes, size * maxRatio))),
      createWriteStream(to),
    );
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOSPC")
      throw userError("build-disk-full", {}, { cause: error });
    const reason = error instanceof Error ? error.message : String(error);
    throw userError("image-archive-unreadable", { path, reason: `it cannot be decompressed (${reason})` }, { cause: error });
  }
}

function bounded(most: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > most) done(new Error(`it holds more than ${most} bytes`));
      else done(null, chunk);
    },
  });
}
