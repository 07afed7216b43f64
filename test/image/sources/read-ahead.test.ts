import { open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAhead } from "../../../src/image/sources/read-ahead.ts";
import { noise } from "../../support/context.ts";
import { temporaryDirectory } from "../../support/layouts.ts";

const bytes = Buffer.from(noise(1_700_000, "read ahead"));

async function openFile(content: Uint8Array) {
  const path = join(await temporaryDirectory(), "file");
  await writeFile(path, content);
  return await open(path);
}

test.for([
  { name: "a whole file", offset: 0, size: bytes.length },
  { name: "a part of a file", offset: 1001, size: 1_234_567 },
  { name: "less than one piece", offset: 3, size: 100 },
  { name: "nothing", offset: 5, size: 0 },
  { name: "a file that ends earlier", offset: 1_000_000, size: bytes.length },
  { name: "a file from behind its end", offset: 2_000_000, size: 10 },
])("$name is read byte by byte, in pieces of at most 512 kB", async ({ offset, size }) => {
  await using file = await openFile(bytes);
  const pieces: Buffer[] = [];
  for await (const piece of readAhead(file, offset, size)) pieces.push(Buffer.from(piece));
  expect(Buffer.concat(pieces).equals(bytes.subarray(offset, offset + size))).toBe(true);
  expect(Math.max(0, ...pieces.map(({ length }) => length))).toBeLessThanOrEqual(512 * 1024);
});

test("however large a file is, two buffers hold all of it", async () => {
  await using file = await openFile(bytes);
  const buffers = new Set<ArrayBufferLike>();
  for await (const { buffer } of readAhead(file, 0, bytes.length)) buffers.add(buffer);
  expect(buffers.size).toBe(2);
});

test("a reader that stops leaves no read behind when the file is closed", async () => {
  const file = await openFile(bytes);
  for await (const piece of readAhead(file, 0, bytes.length)) {
    expect(piece.length).toBeGreaterThan(0);
    break;
  }
  await file.close();
});

test("a file that cannot be read fails where its bytes are awaited", async () => {
  const file = await openFile(bytes);
  const pieces = readAhead(file, 0, bytes.length);
  await pieces.next();
  await file.close();
  await expect(Array.fromAsync(pieces)).rejects.toThrow(/closed|EBADF/);
});
