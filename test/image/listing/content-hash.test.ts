import { expect, test } from "vitest";
import { bodyHasher } from "../../../src/image/listing/content-hash.ts";
import { noise } from "../../support/context.ts";

/** As `xxhsum -H1` prints them. */
const known = [
  { content: "", hash: "ef46db3751d8e999" },
  { content: "abc", hash: "44bc2cf5ad770999" },
  { content: "Nobody inspects the spammish repetition", hash: "fbcea83c8a378bf1" },
] as const;

test.for(known)("the content '$content' has the hash $hash, in one piece or byte by byte", async ({ content, hash }) => {
  for (const pieceBytes of [content.length || 1, 1]) expect(await hashOf(Buffer.from(content), pieceBytes)).toBe(hash);
});

test("files of layers that are read at the same time are not mixed up", async () => {
  const contents = [Buffer.from(noise(100_000, "one")), Buffer.from(noise(100_000, "other"))];
  const readers = await Promise.all(contents.map(async (content) => ({ content, hasher: await bodyHasher() })));
  for (const { hasher, content } of readers) hasher.start(content.length);
  for (let at = 0; at < 90_000; at += 10_000)
    for (const { hasher, content } of readers) hasher.add(content.subarray(at, at + 10_000));
  for (const { hasher, content } of readers) {
    hasher.add(content.subarray(90_000));
    expect(hex(hasher.finish())).toBe(await hashOf(content, content.length));
  }
});

async function hashOf(content: Buffer, pieceBytes: number): Promise<string> {
  const hasher = await bodyHasher();
  hasher.start(content.length);
  for (let at = 0; at === 0 || at < content.length; at += pieceBytes) hasher.add(content.subarray(at, at + pieceBytes));
  return hex(hasher.finish());
}

function hex([high, low]: readonly [number, number]): string {
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
