import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { TarScanner } from "../../src/image/tar/tar.ts";
import { bitsOfBytes } from "../support/bit-count.ts";
import { noise } from "../support/context.ts";
import { listed, sureListing, table } from "../support/listed.ts";
import { randomCases } from "../support/random-cases.ts";
import { tarOf } from "../support/tar-writer.ts";

const sources = { noise: Buffer.from(noise(200_000, "shares")), zeros: Buffer.alloc(200_000), words: words(200_000) };

function words(bytes: number): Buffer {
  const known = ["layer", "image", "budget", "\n", "the ", "of ", "size"];
  const picked = noise(bytes, "words");
  return Buffer.from(Array.from(picked, (byte) => known[byte % known.length] ?? "").join("")).subarray(0, bytes);
}

/** Mostly small, some of 64 kB and more; what a file begins with may be like what the one before ended with. */
const file = fc
  .record({
    of: fc.constantFrom("noise" as const, "zeros" as const, "words" as const),
    from: fc.nat(60_000),
    bytes: fc.oneof({ weight: 9, arbitrary: fc.nat(3000) }, { weight: 1, arbitrary: fc.integer({ min: 64_000, max: 120_000 }) }),
  })
  .map(({ of, from, bytes }) => sources[of].subarray(from, from + bytes));
const layers = fc.record({
  files: fc.array(file, { minLength: 1, maxLength: 12 }),
  level: fc.integer({ min: 0, max: 9 }),
  bytesAtOnce: fc.constantFrom(997, 65_536, 1_000_000),
});

const headerBytes = 10;
const trailerBytes = 8;

test("in any gzip layer, files' shares and what lies between them add up to the blob, each of them what an independent count of bits says", async () => {
  await fc.assert(
    fc.asyncProperty(layers, async ({ files, level, bytesAtOnce }) => {
      const tar = tarOf(files.map((content, index) => ({ path: `file-${index}`, content })));
      const blob = gzipSync(tar, { level });
      const used = bitsOfBytes(blob.subarray(headerBytes));
      const upTo = (offset: number) => Math.round(headerBytes + (used[offset] ?? 0) / 8);
      const expected: Record<string, number> = {};
      let [between, last] = [0, 0];
      new TarScanner(
        {
          member: ({ path, pathBytes, sizeBytes }, offset) => {
            const [start, end] = [upTo(offset), upTo(offset + sizeBytes)];
            expected[path.toString("utf8", 0, pathBytes)] = sizeBytes === 0 ? 0 : end - start;
            between += (sizeBytes === 0 ? end : start) - last;
            last = end;
          },
          body: () => {},
          bodyEnd: () => {},
        },
        { maxMembers: 100 },
      ).feed(tar);
      const shares = table(sureListing(await listed(blob, { bytesAtOnce })), ({ compressedBytes }) => compressedBytes);
      expect(shares).toEqual(expected);
      const sum = Object.values(shares).reduce((all, bytes) => all + bytes, 0);
      expect(sum + between + (blob.length - last)).toBe(blob.length);
      expect(blob.length - last).toBeGreaterThanOrEqual(trailerBytes);
    }),
    { numRuns: randomCases(500) },
  );
});
