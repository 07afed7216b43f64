import * as fc from "fast-check";
import { createXXHash64 } from "hash-wasm";
import { expect, test } from "vitest";
import { newMemory } from "../../../src/image/compression/shared-memory.ts";
import { BodyHasher } from "../../../src/image/listing/content-hash.ts";
import { noise } from "../../support/context.ts";

/** As `xxhsum -H1` prints them. */
const known = [
  { content: "", hash: "ef46db3751d8e999" },
  { content: "abc", hash: "44bc2cf5ad770999" },
  { content: "Nobody inspects the spammish repetition", hash: "fbcea83c8a378bf1" },
] as const;

test.for(known)("the content '$content' has the hash $hash, in one piece or byte by byte", ({ content, hash }) => {
  for (const pieceBytes of [content.length || 1, 1]) expect(hashOf(Buffer.from(content), pieceBytes)).toBe(hash);
});

test("files of layers that are read at the same time are not mixed up", () => {
  const contents = [Buffer.from(noise(100_000, "one")), Buffer.from(noise(100_000, "other"))];
  const readers = contents.map((content) => ({ content, hasher: new BodyHasher() }));
  for (const { hasher, content } of readers) hasher.start(content.length);
  for (let at = 0; at < 90_000; at += 10_000)
    for (const { hasher, content } of readers) hasher.add(content.subarray(at, at + 10_000));
  for (const { hasher, content } of readers) {
    hasher.add(content.subarray(90_000));
    expect(hex(hasher.finish())).toBe(hashOf(content, content.length));
  }
});

test("a content of any length has the hash that another program gives it, whatever pieces it comes in and wherever they lie", async () => {
  const other = await createXXHash64();
  const pieceBytes = fc.oneof(fc.nat(40), fc.integer({ min: 65_500, max: 65_600 }), fc.nat(130_000));
  const pieces = fc.array(
    fc.record({ bytes: pieceBytes, isInPlace: fc.boolean(), address: fc.integer({ min: 100_000, max: 900_000 }) }),
    {
      maxLength: 6,
    },
  );
  const memory = Buffer.from(newMemory().buffer);
  fc.assert(
    fc.property(pieces, (lengths) => {
      const all = lengths.reduce((sum, { bytes }) => sum + bytes, 0);
      const content = Buffer.from(noise(all, JSON.stringify(lengths)));
      const hasher = new BodyHasher();
      hasher.start(content.length);
      let at = 0;
      for (const { bytes, isInPlace, address } of [{ bytes: 0, isInPlace: false, address: 0 }, ...lengths]) {
        const piece = content.subarray(at, (at += bytes));
        const place = memory.subarray(address, address + bytes);
        if (isInPlace) place.set(piece);
        hasher.add(isInPlace ? place : piece);
      }
      expect(hex(hasher.finish())).toBe(other.init().update(content).digest());
    }),
  );
});

function hashOf(content: Buffer, pieceBytes: number): string {
  const hasher = new BodyHasher();
  hasher.start(content.length);
  for (let at = 0; at === 0 || at < content.length; at += pieceBytes) hasher.add(content.subarray(at, at + pieceBytes));
  return hex(hasher.finish());
}

function hex([high, low]: readonly [number, number]): string {
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
