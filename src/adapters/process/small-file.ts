import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** A file that somebody else may have written or put there. */
export type SmallFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  /** A clause: "it is a directory". */
  | { readonly kind: "refused"; readonly because: string };

interface SmallFileOptions {
  readonly limitBytes: number;
  /** False unless said otherwise: a link in a checkout can lead anywhere. */
  readonly followsLinks?: boolean;
}

/**
 * Reads a whole text file. Nothing that stands in its place makes us wait or fills memory: no FIFO, no device, nothing longer
 * than `limitBytes`, whatever size it says it has.
 */
export async function readSmallFile(path: string, { limitBytes, followsLinks = false }: SmallFileOptions): Promise<SmallFile> {
  let file: FileHandle | null = null;
  try {
    // Without O_NONBLOCK, opening a FIFO waits for somebody to write to it.
    const flags = constants.O_RDONLY | constants.O_NONBLOCK | (followsLinks ? 0 : constants.O_NOFOLLOW);
    file = await open(path, flags);
    const stats = await file.stat();
    if (stats.isDirectory()) return refused("it is a directory");
    if (!stats.isFile()) return refused("it is no regular file");
    const bytes = stats.size > limitBytes ? null : await readUpTo(file, limitBytes);
    return bytes === null ? refused(`it has more than ${limitBytes} bytes`) : textOf(bytes);
  } catch (error) {
    return failure(error, followsLinks);
  } finally {
    await file?.close();
  }
}

function refused(because: string): SmallFile {
  return { kind: "refused", because };
}

/** Null when there is more: a file can grow while it is read, and those of /proc say that they have no bytes. */
async function readUpTo(file: FileHandle, limitBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(chunkBytes, limitBytes + 1 - bytes)));
    if (bytesRead === 0) return Buffer.concat(chunks);
    chunks.push(buffer.subarray(0, bytesRead));
    bytes += bytesRead;
    if (bytes > limitBytes) return null;
  }
}

const chunkBytes = 65_536;

function textOf(bytes: Buffer): SmallFile {
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasMark || bytes.subarray(0, 4).includes(0)) return refused("it is UTF-16, not UTF-8 text");
  return { kind: "text", text: new TextDecoder().decode(bytes) };
}

function failure(error: unknown, followsLinks: boolean): SmallFile {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { kind: "missing" };
    case "ELOOP":
      return refused(followsLinks ? "its links lead in a circle" : "it is a link, or its links lead in a circle");
    case "EACCES":
    case "EPERM":
      return refused("this user may not read it");
    case "ENXIO":
      return refused("it is no regular file");
    default:
      return refused(`it cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
