import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOfContent } from "../../src/image/listing/content-digest.ts";
import { decodeListing, encodeListing } from "../../src/image/listing/listing-codec.ts";
import { anyText } from "../support/any-text.ts";
import { entriesOf } from "../support/entries.ts";
import { mergeLayers } from "../../src/image/tree/tree.ts";
import { listed } from "../support/listed.ts";
import { type Member, paxRecords, tarOf, withChecksum } from "../support/tar-writer.ts";
import { randomCases } from "../support/random-cases.ts";

/** Runs per property; a longer hunt is `FUZZ_RUNS=100000 npx vitest run test/fuzz`. */
const numRuns = randomCases(300);
/** Seeds that once found a mistake are run first, for ever. */
const corpus = fileURLToPath(new URL("corpus", import.meta.url));

/** True, or a failed expectation: whatever it is given, the reader says either what is in it or what is wrong with it, and what it says holds together. */
async function holds(blob: Buffer, bytesAtOnce = 4096): Promise<boolean> {
  const { listing, problem, contentDigest, uncompressedBytes } = await listed(blob, { bytesAtOnce });
  expect(listing === null).toBe(problem !== null);
  if (listing === null) return true;
  const entries = [...entriesOf(listing)];
  const paths = entries.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)).toBeLessThanOrEqual(uncompressedBytes ?? 0);
  expect(entries.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0)).toBeLessThanOrEqual(blob.length);
  const again = decodeListing(encodeListing(listing));
  expect(digestOfContent(again)).toBe(contentDigest);
  const tree = mergeLayers(
    [again, listing, decodeListing(encodeListing(listing))].map((each) => ({ listing: each, isBase: false })),
  );
  const alive = [...tree.files()].reduce((sum, { bytes }) => sum + bytes.uncompressedBytes, 0);
  expect(alive + tree.waste.total.uncompressedBytes).toBe(3 * entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
  return true;
}

const members: readonly Member[] = [
  { path: "./", type: "5" },
  { path: "etc/passwd", content: "root:x:0:0\n".repeat(80) },
  { path: `${"long/".repeat(30)}name`, content: "pax", format: "pax" },
  { path: `${"long/".repeat(30)}other`, content: "gnu", format: "gnu" },
  { path: "etc/.wh.shadow" },
  { path: "var/.wh..wh..opq" },
  { path: "etc/link", type: "1", link: "etc/passwd" },
  { path: "etc/symlink", type: "2", link: "passwd" },
  { path: "caps", content: "x", pax: { "SCHILY.xattr.security.capability": Buffer.from([1, 2, 3]) } },
  { path: "big", content: "y".repeat(3000), isBase256: true },
];
const whole = tarOf(members);
const headers = Array.from({ length: whole.length / 512 }, (_, block) => block).filter(
  (block) => whole.toString("latin1", block * 512 + 257, block * 512 + 262) === "ustar",
);

describe("damaged tars", () => {
  test.for(readdirSync(corpus).toSorted())("%s of the corpus is read or told to be unreadable", async (name) => {
    const blob = readFileSync(join(corpus, name));
    for (const bytesAtOnce of [blob.length, 512, 100]) expect(await holds(blob, bytesAtOnce)).toBe(true);
  });

  test("with any bytes changed are read or told to be unreadable", async () => {
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, fc.integer({ min: 1, max: 5000 }), async (given, bytesAtOnce) => {
        const damaged = Buffer.from(whole);
        for (const [at, byte] of given) damaged[at] = byte;
        expect(await holds(damaged, bytesAtOnce)).toBe(true);
      }),
      { numRuns },
    );
  });

  test("with any bytes of their headers changed, and checksums that fit, are too", async () => {
    const changes = fc.array(fc.tuple(fc.constantFrom(...headers), fc.nat(511), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, async (given) => {
        const damaged = Buffer.from(whole);
        for (const [block, at, byte] of given) {
          damaged[block * 512 + at] = byte;
          withChecksum(damaged.subarray(block * 512, block * 512 + 512));
        }
        expect(await holds(damaged)).toBe(true);
      }),
      { numRuns },
    );
  });

  test("that are cut anywhere are too, compressed or not", async () => {
    const compressed = gzipSync(whole);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(compressed.length), async (at, compressedAt) => {
        expect(await holds(whole.subarray(0, at))).toBe(true);
        expect(await holds(compressed.subarray(0, compressedAt))).toBe(true);
      }),
      { numRuns },
    );
  });

  test("of any members, however they lie about themselves, are too", async () => {
    const name = fc.oneof(
      anyText(120),
      fc.constantFrom("a", "a/b", "../a", ".wh.a", "a/.wh.b", "a/.wh..wh..opq", ".", "/", "a//b/."),
    );
    const member: fc.Arbitrary<Member> = fc.record(
      {
        path: name,
        type: fc.constantFrom("0", "\0", "1", "2", "3", "5", "6", "7", "S", "x", "g", "L", "K", "V"),
        content: fc.oneof(
          fc.string({ maxLength: 1000 }),
          fc.constantFrom(paxRecords({ path: "p" }).toString("latin1"), "13 size=9999\n", "9 size=\n"),
        ),
        link: name,
        claimedBytes: fc.oneof(fc.nat(5000), fc.constant(8_589_934_591)),
        pax: fc.dictionary(
          fc.constantFrom("path", "linkpath", "size", "uid", "mtime", "SCHILY.xattr.a"),
          fc.oneof(fc.string({ maxLength: 20 }), fc.nat(2000).map(String)),
          { maxKeys: 3 },
        ),
        isBase256: fc.boolean(),
        format: fc.constantFrom("pax", "gnu", "ustar"),
      },
      { requiredKeys: ["path"] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(member, { maxLength: 6 }), async (given) => {
        expect(await holds(tarOf(given))).toBe(true);
      }),
      { numRuns },
    );
  });
});
