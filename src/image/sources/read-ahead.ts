import type { FileHandle } from "node:fs/promises";

const pieceBytes = 512 * 1024;

/**
 * Bytes of a file from `offset` on, `size` of them or as many as there are. While one piece is looked at, the next one is
 * read; two buffers take turns, so a piece is only good until the next one is asked for.
 */
export async function* readAhead(file: FileHandle, offset: number, size: number): AsyncGenerator<Buffer> {
  const end = offset + size;
  let at = offset;
  let free = Buffer.allocUnsafeSlow(Math.min(pieceBytes, size));
  let taken = Buffer.allocUnsafeSlow(free.length);
  const next = () => {
    const reading = file.read(free, 0, Math.min(free.length, end - at), at);
    // The caller that awaits this handles a rejection; silence the unhandled one.
    reading.catch(() => {});
    return reading;
  };
  let coming = next();
  try {
    for (;;) {
      const { bytesRead } = await coming;
      if (bytesRead === 0) return;
      at += bytesRead;
      [free, taken] = [taken, free];
      coming = next();
      yield taken.subarray(0, bytesRead);
    }
  } finally {
    await coming.catch(() => {});
  }
}
