import { hash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync, zstdCompressSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOfContent } from "../../../src/image/listing/content-digest.ts";
import { cutToDirectories } from "../../../src/image/listing/cut-listing.ts";
import { decodeListing, encodeListing, maxListingChars } from "../../../src/image/listing/listing-codec.ts";
import { type LayerFacts, noFacts } from "../../../src/image/listing/layer-facts.ts";
import { entriesOf } from "../../support/entries.ts";
import type { LayerListing } from "../../../src/image/listing/listing.ts";
import { ListingBuilder } from "../../../src/image/listing/listing-builder.ts";
import { noise } from "../../support/context.ts";
import { listingOf, table } from "../../support/listed.ts";
import type { Member } from "../../support/tar-writer.ts";

const members: readonly Member[] = [
  { path: "bin/", type: "5", mode: 0o755 },
  { path: "bin/busybox", content: "x".repeat(9000), mode: 0o4755, uid: 7, gid: 4_000_000_000, pax: { gid: "4000000000" } },
  { path: "bin/cat", type: "1", link: "bin/busybox" },
  { path: "bin/lost", type: "1", link: "nowhere" },
  { path: "bin/sh", type: "2", link: "busybox" },
  { path: "dev/null", type: "3", deviceMajor: 1, deviceMinor: 3 },
  { path: "empty" },
  { path: "large", content: "y".repeat(300_000), pax: { "SCHILY.xattr.user.a": "b" } },
  { path: "tmp/.wh..wh..opq" },
  { path: "tmp/.wh.gone" },
];

const [busybox, bin, large] = [1, 0, 7];
const binary = { row: busybox, isDynamic: false, isProgram: true, strippableBytes: 9000, strippableCompressedBytes: 8000 };
const facts: LayerFacts = {
  binaries: [binary],
  nodePackages: [{ row: large, name: "a", needs: ["b"], devNeeds: [] }],
  pythonPackages: [{ row: large, name: "a", needs: ["b[c];d"], devNeeds: [] }],
  recommended: [{ name: "fonts", recommendedBy: "a", rows: [busybox, large] }],
  zstdBytes: 17,
};

describe("a listing", () => {
  test("comes back as it was", async () => {
    const listing = await listingOf(members);
    const read = decodeListing(encodeListing(listing));
    expect(read).toEqual(listing);
    expect([...entriesOf(read)]).toEqual([...entriesOf(listing)]);
    expect(digestOfContent(read)).toBe(digestOfContent(listing));
  });

  test("of nothing comes back too", async () => {
    const listing = await listingOf([]);
    expect(decodeListing(encodeListing(listing))).toEqual(listing);
  });

  test("comes back with what was seen inside of its files", async () => {
    const listing = { ...(await listingOf(members)), facts };
    expect(decodeListing(encodeListing(listing))).toEqual(listing);
  });

  test("of directories tells nothing of files", async () => {
    expect(cutToDirectories({ ...(await listingOf(members)), facts }, Number.POSITIVE_INFINITY).facts).toEqual(noFacts);
  });

  test("of any rows comes back as it was", () => {
    const row = fc.record({
      path: fc.uint8Array({ maxLength: 12 }),
      kind: fc.integer({ min: 1, max: 7 }),
      marks: fc.constantFrom(0, 0x10, 0x20, 0x30),
      sizeBytes: fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1), fc.constant(2 ** 45)),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      mode: fc.nat(0o7777),
      uid: fc.nat(2 ** 31 - 1),
      content: fc.tuple(fc.nat(2 ** 31 - 1), fc.nat(2 ** 31 - 1)),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (given) => {
        const builder = new ListingBuilder();
        for (const { path, kind, marks, sizeBytes, share, mode, uid, content } of given) {
          const isFile = kind === 1;
          const at = builder.add({
            path: { bytes: path, start: 0, end: path.length },
            link: null,
            kind: kind | marks,
            sizeBytes: isFile ? sizeBytes : 0,
            mode,
            uid,
            gid: uid,
            xattrs: mode,
          });
          if (!isFile) continue;
          builder.setCompressedSize(at, Math.round(sizeBytes * share));
          if (sizeBytes > 0) builder.setHash(at, content);
        }
        const listing = builder.finish();
        expect(decodeListing(encodeListing(listing))).toEqual(listing);
      }),
      { numRuns: 300 },
    );
  });

  test("of real files costs at most 5 bytes a file and 8 for its hash", () => {
    const listing = treeOf(filesBelow(fileURLToPath(new URL("../../../node_modules", import.meta.url))));
    const bytes = (encodeListing(listing).length * 3) / 4;
    expect(listing.count).toBeGreaterThan(3000);
    expect(bytes / listing.count).toBeLessThan(13);
  });

  test("of 20,000 files costs an artifact less than 300 kB", () => {
    const listing = treeOf(variedFiles(20_000));
    const text = encodeListing(listing);
    expect(gzipSync(text).length).toBeLessThan(300_000);
    expect(areSame(decodeListing(text), listing)).toBe(true);
  });
});

describe("a listing that is too large", () => {
  test("is cut to directories that hold the sums, and says so", async () => {
    const listing = await listingOf(members);
    const cut = cutToDirectories(listing, Number.POSITIVE_INFINITY);
    expect(cut.isCut).toBe(true);
    expect(table(cut, ({ kind, sizeBytes, isOpaque, isWhiteout }) => [kind, sizeBytes, isOpaque, isWhiteout])).toEqual({
      "": ["directory", 300_000, false, false],
      bin: ["directory", 9000, false, false],
      dev: ["directory", 0, false, false],
      tmp: ["absent", 0, true, false],
      "tmp/gone": ["absent", 0, false, true],
    });
    expect(sum(cut.compressedSizes)).toBe(sum(listing.compressedSizes));
    expect(decodeListing(encodeListing(cut))).toEqual(cut);
    expect(cutToDirectories(cut, Number.POSITIVE_INFINITY)).toEqual(cut);
  });

  test("is cut at a depth, down to its root", async () => {
    const listing = await listingOf([
      { path: "a/b/c/d", content: "1234" },
      { path: "a/b/e", content: "12" },
      { path: "a/.wh.x" },
      { path: "f", content: "1" },
    ]);
    expect(table(cutToDirectories(listing, 2), ({ sizeBytes }) => sizeBytes)).toEqual({ "": 1, "a/b": 6, "a/x": 0 });
    expect(table(cutToDirectories(listing, 0), ({ sizeBytes }) => sizeBytes)).toEqual({ "": 7 });
  });

  test("is stored within the limit, with every byte counted", () => {
    const listing = treeOf(variedFiles(20_000));
    expect(encodeListing(listing).length).toBeGreaterThan(150_000);
    const text = encodeListing(listing, 150_000);
    const read = decodeListing(text);
    expect(text.length).toBeLessThanOrEqual(150_000);
    expect(read.isCut).toBe(true);
    expect(read.count).toBeLessThan(2500);
    expect([sum(read.sizes), sum(read.compressedSizes)]).toEqual([sum(listing.sizes), sum(listing.compressedSizes)]);
  });
});

describe("a text that is no listing", () => {
  test.for([
    { name: "nothing", text: "", error: /./ },
    { name: "text", text: "hello", error: /./ },
    { name: "too long a text", text: "A".repeat(maxListingChars + 1), error: /longer than 6000000 characters/ },
    {
      name: "a bomb",
      text: zstdCompressSync(Buffer.alloc(200 * 1024 * 1024)).toString("base64"),
      error: /larger than|134217728/,
    },
    { name: "another version", text: raw(1, 0, 0), error: /another version/ },
    { name: "an absurd count", text: raw(4, 0, 0xff, 0xff, 0xff, 0x7f), error: /larger than 1000000/ },
    {
      name: "a number without an end",
      text: raw(4, 0, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80),
      error: /does not end/,
    },
    { name: "more rows than bytes", text: raw(4, 0, 5, 0), error: /ends too early/ },
    { name: "more bytes than rows", text: raw(4, 0, 0, 0, 0, 7), error: /goes on behind its end/ },
    {
      name: "a path that shares what is not there",
      text: raw(4, 0, 1, 3, 1, 0x61, 1, 0, 0, 0, 0, 0, 0, 0, 0),
      error: /not in order/,
    },
    { name: "paths out of order", text: raw(4, 0, 2, 0, 0, 1, 1, 0x62, 0x61), error: /not in order/ },
    { name: "the same path twice", text: raw(4, 0, 2, 0, 1, 1, 0, 0x62), error: /not in order/ },
    { name: "an unknown kind", text: raw(4, 0, 1, 0, 1, 0x61, 9), error: /unknown kind/ },
    { name: "an absent path that marks nothing", text: raw(4, 0, 1, 0, 1, 0x61, 0), error: /unknown kind/ },
    { name: "a mode that cannot be", text: raw(4, 0, 1, 0, 1, 0x61, 6, 0xff, 0x7f), error: /larger than 4095/ },
    {
      name: "a hard link to a directory",
      text: raw(4, 0, 2, 0, 0, 1, 1, 0x61, 0x62, 6, 2, ...Array.from({ length: 8 }, () => 0), 1),
      error: /hard link to no file/,
    },
    { name: "a negative share", text: raw(4, 0, 1, 0, 1, 0x61, 1, 0, 0, 0, 0, 1, 0, 0, 9), error: /size that cannot be/ },
  ])("because it is $name is refused", ({ text, error }) => {
    expect(() => decodeListing(text)).toThrow(error);
  });

  test.for<readonly [string, Partial<LayerFacts>, RegExp]>([
    ["of what is no file", { binaries: [{ ...binary, row: bin }] }, /what is no file/],
    ["of what is not there", { recommended: [{ name: "a", recommendedBy: "b", rows: [99] }] }, /what is no file/],
    ["of more bytes than a file has", { binaries: [{ ...binary, strippableBytes: 9001 }] }, /more could be taken/],
    ["without an end", { nodePackages: [{ row: large, name: "a".repeat(215), needs: [], devNeeds: [] }] }, /cannot be read/],
  ])("because it tells %s is refused", async ([, told, error]) => {
    const text = encodeListing({ ...(await listingOf(members)), facts: { ...facts, ...told } });
    expect(() => decodeListing(text)).toThrow(error);
  });

  test("is refused or is a whole listing, whatever bytes were changed in it", async () => {
    const whole = Buffer.from(encodeListing(await listingOf(members)), "base64");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }), (changes) => {
        const changed = Buffer.from(whole);
        for (const [at, byte] of changes) changed[at] = byte;
        expect(isRefusedOrWhole(changed.toString("base64"))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("is refused or is a whole listing, whatever it unpacks to", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(isRefusedOrWhole(zstdCompressSync(Buffer.concat([Buffer.from([4, 0]), bytes])).toString("base64"))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

function raw(...bytes: readonly number[]): string {
  return zstdCompressSync(Buffer.from(bytes)).toString("base64");
}

/** What is accepted must be writable again and read the same. */
function isRefusedOrWhole(text: string): boolean {
  let listing: LayerListing;
  try {
    listing = decodeListing(text);
  } catch (error) {
    return error instanceof RangeError || (error instanceof Error && "code" in error);
  }
  return (
    encodeListing(decodeListing(encodeListing(listing))) === encodeListing(listing) &&
    [...entriesOf(listing)].length === listing.count
  );
}

interface SizedFile {
  readonly path: string;
  readonly sizeBytes: number;
}

/** A listing of these files, compressed to about a third; files of one name and size are taken for the same. */
function treeOf(files: readonly SizedFile[]): LayerListing {
  const builder = new ListingBuilder();
  for (const [index, { path, sizeBytes }] of files.entries()) {
    const bytes = Buffer.from(path.replaceAll("/", "\0"));
    const span = { bytes, start: 0, end: bytes.length };
    const row = builder.add({ path: span, link: null, kind: 1, sizeBytes, mode: 0o644, uid: 0, gid: 0, xattrs: 0 });
    builder.setCompressedSize(row, Math.round(sizeBytes * (0.25 + ((index >>> 6) % 8) / 40)));
    const digest = hash("sha256", `${sizeBytes} ${basename(path)}`, "buffer");
    if (sizeBytes > 0) builder.setHash(row, [digest.readUInt32LE(0), digest.readUInt32LE(4)]);
  }
  return builder.finish();
}

/** Without what tools keep beside the packages, which comes and goes while the tests run. */
function filesBelow(directory: string): readonly SizedFile[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.slice(directory.length).startsWith("/."))
    .map((path) => ({ path: path.slice(1), sizeBytes: statSync(path).size }));
}

/** Packages of 32 files each, with random names and sizes. */
function variedFiles(files: number): readonly SizedFile[] {
  const random = Buffer.from(noise(files * 8, "names"));
  const words = ["index", "utils", "types", "parse", "stream", "helper", "constants", "compile", "create", "is", "to", "from"];
  return Array.from({ length: files }, (_, index) => {
    const word = (at: number) => words[(random[8 * index + at] ?? 0) % words.length] ?? "";
    const name = `${word(0)}-${word(1)}${(random[8 * index + 2] ?? 0) % 16}${index % 32}.${index % 3 === 0 ? "js" : "d.ts"}`;
    const sizeBytes = Math.floor(2 ** (6 + (random.readUInt16LE(8 * index + 3) / 65_536) * 9));
    return { path: `app/node_modules/package-${index >>> 5}/${index % 2 === 0 ? "dist" : "lib"}/${name}`, sizeBytes };
  });
}

/** Faster than a deep comparison of long columns. */
function areSame(one: LayerListing, other: LayerListing): boolean {
  const [columns, others] = [columnsOf(one), columnsOf(other)];
  return columns.every((column, index) => column === others[index]);
}

function columnsOf(listing: LayerListing): readonly string[] {
  return Object.entries(listing)
    .map(([name, column]) => `${name} ${ArrayBuffer.isView(column) ? hashOf(column) : JSON.stringify(column)}`)
    .toSorted();
}

function hashOf({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return hash("sha256", Buffer.from(buffer, byteOffset, byteLength));
}

function sum(column: Float64Array): number {
  return column.reduce((total, value) => total + value, 0);
}
