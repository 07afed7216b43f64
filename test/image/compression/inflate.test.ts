import { readdirSync, readFileSync } from "node:fs";
import { constants, createGzip, deflateRawSync, gunzipSync, gzipSync } from "node:zlib";
import { buffer } from "node:stream/consumers";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bitsOfBytes } from "../../support/bit-count.ts";
import { noise } from "../../support/context.ts";
import { gunzipped } from "../../support/gunzipped.ts";
import { randomCases } from "../../support/random-cases.ts";

const text = Buffer.from(Array.from({ length: 20_000 }, (_, index) => `${index * index}\n`).join(""));
const mixed = Buffer.concat([text, noise(200_000, "mixed"), Buffer.alloc(300_000), text.subarray(0, 50_000)]);

describe("gzip", () => {
  const files = new URL("../../fixtures/gzip/", import.meta.url);
  const names = readdirSync(files);

  test("of other encoders is at hand", () => {
    expect(names.length).toBeGreaterThanOrEqual(10);
  });

  test.for(names)("as %s is gives the same bytes as zlib", async (name) => {
    const blob = readFileSync(new URL(name, files));
    const expected = gunzipSync(blob);
    for (const pieceBytes of [blob.length, 1000, 1]) {
      const { output, problem } = await gunzipped(blob, { pieceBytes });
      expect(problem).toBeNull();
      expect(output.equals(expected)).toBe(true);
    }
  });

  test.for([0, 1, 2, 6, 9])("of more than its memory, level %i, comes out whole", async (level) => {
    const content = Buffer.concat(Array.from({ length: 6 }, () => mixed));
    const { output, problem } = await gunzipped(gzipSync(content, { level }), { pieceBytes: 50_000 });
    expect(problem).toBeNull();
    expect(output.equals(content)).toBe(true);
  });

  test("whose blocks are flushed, empty and of all kinds comes out whole", async () => {
    const stream = createGzip();
    const compressed = buffer(stream);
    for (const piece of [text, Buffer.alloc(0), noise(70_000, "stored"), text.subarray(0, 20)]) {
      stream.write(piece);
      await new Promise<void>((done) => stream.flush(constants.Z_FULL_FLUSH, done));
    }
    stream.end();
    const blob = await compressed;
    expect((await gunzipped(blob, { pieceBytes: 999 })).output.equals(gunzipSync(blob))).toBe(true);
  });
});

describe("what stored bytes the output came from", () => {
  const content = fc
    .array(
      fc.oneof(
        fc.nat(text.length).map((at) => text.subarray(at, at + 3000)),
        fc.uint8Array({ maxLength: 500 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => Buffer.concat(parts));
  const how = fc.record({ level: fc.integer({ min: 0, max: 9 }), strategy: fc.integer({ min: 0, max: 4 }) });

  test("is known to the bit wherever a piece ends, as a count bit by bit has it", async () => {
    await fc.assert(
      fc.asyncProperty(content, how, fc.integer({ min: 1, max: 700 }), async (bytes, options, step) => {
        const blob = gzipSync(bytes, options);
        const used = bitsOfBytes(deflateRawSync(bytes, options));
        const headerBytes = 10;
        const { ends } = await gunzipped(blob, { pieceBytes: 100, nextStop: (come) => come + step });
        const inside = ends.slice(0, -1);
        expect(inside).toEqual(inside.map(([at]) => [at, Math.round(headerBytes + (used[at] ?? 0) / 8)]));
        expect(inside.map(([at]) => at)).toEqual(inside.map((_, index) => (index + 1) * step));
      }),
      { numRuns: randomCases(500) },
    );
  });

  test("counts on from member to member, and to the blob's end", async () => {
    const members = [text.subarray(0, 5000), text.subarray(5000, 5001), Buffer.alloc(0), text.subarray(5001)].map((part) =>
      gzipSync(part),
    );
    const blob = Buffer.concat(members);
    const { ends } = await gunzipped(blob, { nextStop: (come) => (come < 5000 ? 5000 : come + 1) });
    const trailerBytes = 8;
    expect(ends[0]?.[0]).toBe(5000);
    // The last symbol says that the block ends: it is in the last byte or two.
    expect((members[0]?.length ?? 0) - trailerBytes - (ends[0]?.[1] ?? 0)).toBeLessThanOrEqual(2);
    expect(ends.at(-1)?.[0]).toBe(text.length);
    expect(ends.at(-1)?.[1]).toBeLessThanOrEqual(blob.length);
    expect(ends.at(-1)?.[1]).toBeGreaterThanOrEqual(blob.length - trailerBytes - 2);
  });
});
