import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OwnedPaths, pathHash } from "../../../src/image/packages/owned-paths.ts";
import { listingOf } from "../../support/listed.ts";
import { membersOf } from "../../support/package-files.ts";
import { randomCases } from "../../support/random-cases.ts";

describe("the hash of a path", () => {
  test("is the one that stored listings have, and a slash counts as their separator", () => {
    const hashes = ["", "usr/bin/curl", "usr\0bin\0curl", "ä"].map((path) => pathHash(span(path)));
    expect(hashes).toEqual([6919370945573516, 1824993892877121, 1824993892877121, 2342686628139695]);
  });

  test("does not depend on what was hashed before", () => {
    const path = fc.array(fc.constantFrom("a", "b", "/", "\0", "\n", "usr", "lib/python3"), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(path, { maxLength: 10 }), (paths) => {
        const texts = paths.map((parts) => parts.join(""));
        expect(texts.map((text) => pathHash(span(text)))).toEqual(texts.map(plainHash));
      }),
      { numRuns: randomCases(100) },
    );
  });
});

describe("whose paths are", () => {
  test("is told of a listing's rows, and of the rest by their hashes", async () => {
    const listing = await listingOf(membersOf({ "etc/a": "1", "usr/bin/a": "2", "usr/bin/b": "3" }));
    const paths = OwnedPaths.borrow();
    paths.add(span("usr/bin/b"), { number: 7, rank: 0 });
    paths.add(span("usr/bin/c"), { number: 8, rank: 0 });
    paths.add(span("usr/bin"), { number: 9, rank: 0 });
    expect([...paths.ownersIn(listing)].filter((owner) => owner > 0)).toEqual([8]);
    const { hashes, owners } = paths.rest();
    expect(new Map(Array.from(hashes, (hash, at) => [hash, owners[at]]))).toEqual(
      new Map([
        [plainHash("usr/bin/c"), 8],
        [plainHash("usr/bin"), 9],
      ]),
    );
    paths.giveBack();
  });

  test("is for the better one to say, and for the first of two that are as good", async () => {
    const listing = await listingOf(membersOf({ a: "1", b: "2", c: "3" }));
    const paths = OwnedPaths.borrow();
    paths.add(span("a"), { number: 1, rank: 2 });
    paths.add(span("a"), { number: 2, rank: 2 });
    paths.add(span("b"), { number: 3, rank: 2 });
    paths.add(span("b"), { number: 4, rank: 0 });
    paths.add(span("b"), { number: 5, rank: 1 });
    expect([...paths.ownersIn(listing)]).toEqual([2, 5, 0]);
    expect(paths.count).toBe(0);
    paths.giveBack();
  });

  test("is needed of paths that some layer has, where not all that have them know it", async () => {
    const listings = await Promise.all(
      [{ a: "1", b: "2" }, { b: "3" }, { c: "4", "b/d": "5" }].map((files) => listingOf(membersOf(files))),
    );
    expect(listings.map(({ count }) => count)).toEqual([2, 1, 2]);
    const [five, six, better] = [
      { number: 5, rank: 2 },
      { number: 6, rank: 2 },
      { number: 7, rank: 0 },
    ] as const;
    const paths = OwnedPaths.borrow();
    paths.placeRows(listings);
    paths.tellOwners(0, Uint32Array.of(1, 1), [five]);
    paths.tellOwners(2, new Uint32Array(), [six]);
    paths.tellOwners(3, Uint32Array.of(2, 0), [five, six]);
    const said: readonly (readonly [string, number])[] = [
      ["nowhere", 0],
      ["a", 0],
      ["b", 0],
      ["b/d", 0],
      ["b/d", 1],
      ["c", 1],
      ["c", 2],
      ["c", 0],
    ];
    const elsewhere = {
      hashes: Float64Array.from(said, ([path]) => plainHash(path)),
      owners: Uint32Array.from(said, ([, at]) => at),
    };
    const { hashes, owners } = paths.needed(elsewhere, [five, six, better]);
    expect(Array.from(hashes, (hash, at) => [hash, owners[at]])).toEqual([
      [plainHash("b"), 0],
      [plainHash("b/d"), 0],
      [plainHash("c"), 2],
    ]);
    paths.giveBack();
  });

  test("is told by hundreds of thousands as by one, and no more than were asked for are kept", () => {
    const names = Array.from({ length: 200_000 }, (_, index) => `usr/share/doc/${index}`);
    const paths = OwnedPaths.borrow(150_000);
    paths.addList(Buffer.from(names.map((name) => `/${name}\n`).join("")), { number: 1, rank: 0 });
    expect(paths.count).toBe(150_000);
    expect(new Set(ownersOf(paths).keys())).toEqual(new Set(names.slice(0, 150_000).map(plainHash)));
  });
});

describe("a list of dpkg's", () => {
  const line = fc.oneof(
    {
      weight: 20,
      arbitrary: fc
        .array(fc.constantFrom("bin", "usr", "lib64", "a", ".", "b c"), { maxLength: 6 })
        .map((parts) => `/${parts.join("/")}`),
    },
    fc.constantFrom(
      "",
      ".",
      "no slash",
      "/.",
      "/",
      `/${"long/".repeat(400)}`,
      `/${"x".repeat(65_535)}`,
      `/${"y".repeat(70_000)}`,
      `/${"z".repeat(140_000)}`,
    ),
  );

  test("names whatever is no directory of the next line, and what was moved to /usr in both places", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom("", "\n"), (lines, end) => {
        const paths = OwnedPaths.borrow();
        paths.addList(Buffer.from(lines.join("\n") + end), { number: 3, rank: 0 });
        expect(new Set(ownersOf(paths).keys())).toEqual(new Set(pathsIn(lines).map(plainHash)));
      }),
      { numRuns: randomCases(200) },
    );
  });
});

function pathsIn(lines: readonly string[]): readonly string[] {
  return lines
    .filter(
      (one, at) =>
        one.startsWith("/") &&
        one.length > 1 &&
        one !== "/." &&
        one.length <= 65_536 &&
        lines[at + 1]?.startsWith(`${one}/`) !== true,
    )
    .map((one) => one.slice(1))
    .flatMap((one) => (/^(?:bin|sbin|lib|lib32|lib64|libx32)\//.test(one) ? [one, `usr/${one}`] : [one]));
}

/** By the hashes of their paths; they are given back. */
function ownersOf(paths: OwnedPaths): ReadonlyMap<number, number> {
  const { hashes, owners } = paths.rest();
  paths.giveBack();
  return new Map(Array.from(hashes, (hash, at) => [hash, owners[at] ?? -1]));
}

function span(path: string) {
  const bytes = Buffer.from(path, "latin1");
  return { bytes, start: 0, end: bytes.length };
}

/** Byte after byte. */
function plainHash(path: string): number {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (const byte of Buffer.from(path.replaceAll("/", "\0"), "latin1")) {
    high = Math.imul(high ^ byte, 0x01000193);
    low = Math.imul((low + byte + 1) | 0, 0x85ebca6b);
    low ^= low >>> 15;
  }
  return (((high ^ (high >>> 13)) >>> 0) & 0x1f_ffff) * 2 ** 32 + (low >>> 0);
}
