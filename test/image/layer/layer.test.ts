import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { usualListLimits } from "../../../src/image/layer/layer-analysis.ts";
import { TarScanner } from "../../../src/image/tar/tar.ts";
import { bitsOfBytes } from "../../support/bit-count.ts";
import type { ListedEntry } from "../../support/entries.ts";
import { noise } from "../../support/context.ts";
import { fixture } from "../../support/layouts.ts";
import { listed, listingOf, sureListing, table } from "../../support/listed.ts";
import { type Member, memberOf, tarOf } from "../../support/tar-writer.ts";

const kindOf = ({ kind }: ListedEntry) => kind;
const marksOf = ({ kind, isWhiteout, isOpaque }: ListedEntry) =>
  `${kind}${isWhiteout ? " whiteout" : ""}${isOpaque ? " opaque" : ""}`;

describe("paths", () => {
  test("are clean, sorted component by component, and each there once", async () => {
    const paths = ["./", "./b/", "a-b", "a/c/", "/a//d", "a/./e", "a/../../f", "a", "b/x/..", "a.b", "a/d"];
    expect(Object.keys(table(await listingOf(paths.map((path) => ({ path }))), kindOf))).toEqual([
      "",
      "a",
      "a/c",
      "a/d",
      "a/e",
      "a-b",
      "a.b",
      "b",
      "f",
    ]);
  });

  test("that occur twice are what the later member says", async () => {
    const listing = await listingOf([
      { path: "a", content: "first" },
      { path: "b" },
      { path: "a", content: "second one" },
      { path: "c/", type: "5" },
      { path: "c", type: "5" },
    ]);
    expect(table(listing, ({ sizeBytes }) => sizeBytes)).toEqual({ a: 10, b: 0, c: 0 });
  });

  test("are kept byte by byte and shown without ambiguity", async () => {
    const raw = [
      Buffer.from("bad\xffname", "latin1"),
      Buffer.from(String.raw`bad\xffname`),
      Buffer.from("é\u202e\n"),
      Buffer.from("sys\\x2d"),
    ];
    expect(Object.keys(table(await listingOf(raw.map((path) => ({ path }))), kindOf))).toEqual([
      String.raw`bad\x5cxffname`,
      String.raw`bad\xffname`,
      String.raw`sys\x5cx2d`,
      String.raw`é\xe2\x80\xae\x0a`,
    ]);
  });

  test("of 64 kB are kept, longer ones are cut and counted", async () => {
    const longest = `${"d/".repeat(32_767)}f`;
    const { listing, notes } = await listed(
      tarOf([{ path: longest, format: "pax" }, { path: `${longest}more`, format: "gnu" }, { path: "x" }]),
    );
    expect(listing?.count).toBe(2);
    expect(notes).toEqual(["1 of its paths are longer than 65535 bytes and were cut"]);
  });

  test("are listed the same in whatever order the tar has them", async () => {
    const members = fc.uniqueArray(
      fc.array(fc.constantFrom("a", "b", "-", "名", "a.b"), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/")),
      { maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(members, fc.infiniteStream(fc.nat()), async (paths, numbers) => {
        const given = paths.map((path, index): Member => ({ path, content: `content ${index % 3}`, uid: index }));
        const keyed = given.map((member) => ({ member, key: numbers.next().value ?? 0 }));
        const shuffled = keyed.toSorted((one, other) => one.key - other.key).map(({ member }) => member);
        const [one, other] = [await listed(tarOf(given)), await listed(tarOf(shuffled))];
        expect(one.contentDigest).toBe(other.contentDigest);
        expect(sureListing(one).count).toBe(paths.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("whiteouts", () => {
  test("become marks on the paths that they are about", async () => {
    const listing = await listingOf([
      { path: "dir/", type: "5" },
      { path: "dir/.wh..wh..opq" },
      { path: "dir/.wh.gone" },
      { path: "dir/again" },
      { path: "dir/.wh.again" },
      { path: ".wh.top" },
      { path: "bare/.wh..wh..opq" },
      { path: ".wh..wh.plnk", type: "5" },
      { path: ".wh." },
      { path: "dir/.wh..." },
      { path: ".whatever" },
    ]);
    expect(table(listing, marksOf)).toEqual({
      ".whatever": "file",
      bare: "absent opaque",
      dir: "directory opaque",
      "dir/again": "file whiteout",
      "dir/gone": "absent whiteout",
      top: "absent whiteout",
    });
  });

  test("are such by their name alone: a file with content is one too", async () => {
    expect(table(await listingOf([{ path: ".wh.real", content: "data" }]), ({ kind, sizeBytes }) => [kind, sizeBytes])).toEqual({
      real: ["absent", 0],
    });
  });

  test("are all found in a layer as Docker writes it: 254, and all but the first with a link name", async () => {
    const names = Array.from({ length: 254 }, (_, index) => `usr/share/doc/.wh.package-${String(index).padStart(3, "0")}`);
    const members = names.map((path, index): Member => ({
      path,
      mode: 0o600,
      mtime: 0,
      link: index === 0 ? "" : (names[0] ?? ""),
    }));
    const listing = await listingOf(members);
    expect(listing.count).toBe(254);
    expect(new Set(Object.values(table(listing, marksOf)))).toEqual(new Set(["absent whiteout"]));
  });
});

describe("links, devices and attributes", () => {
  test("hard links lead to the file that has the content, wherever it stands in the tar", async () => {
    const listing = await listingOf([
      { path: "z", content: "shared" },
      { path: "a", type: "1", link: "./z" },
      { path: "b", type: "1", link: "a" },
      { path: "c", type: "1", link: "elsewhere" },
      { path: "d", type: "2", link: "z" },
    ]);
    expect(table(listing, ({ kind, sizeBytes, linkedTo }) => [kind, sizeBytes, linkedTo])).toEqual({
      a: ["hard-link", 0, "z"],
      b: ["hard-link", 0, "z"],
      c: ["hard-link", 0, null],
      d: ["symbolic-link", 0, null],
      z: ["file", 6, null],
    });
  });

  test("links in a circle end nowhere", async () => {
    expect(
      table(
        await listingOf([
          { path: "a", type: "1", link: "b" },
          { path: "b", type: "1", link: "a" },
        ]),
        ({ linkedTo }) => linkedTo,
      ),
    ).toEqual({ a: null, b: null });
  });

  test("everything but the timestamp tells two layers apart", async () => {
    const plain: Member = { path: "a", content: "x" };
    const other: Member[] = [
      { ...plain, content: "y" },
      { ...plain, path: "b" },
      { ...plain, mode: 0o755 },
      { ...plain, uid: 1 },
      { ...plain, gid: 1 },
      { ...plain, pax: { "SCHILY.xattr.security.capability": Buffer.from([1, 0, 255]) } },
      { ...plain, pax: { "SCHILY.xattr.user.x": "1" } },
      { path: "a", type: "5" },
      { path: "a", type: "2", link: "x" },
      { path: "a", type: "2", link: "y" },
      { path: "a", type: "3", deviceMinor: 1 },
      { path: "a", type: "3", deviceMajor: 1 },
      { path: "a", type: "4", deviceMajor: 1 },
      { path: "a", type: "6" },
      { path: ".wh.a" },
      { path: "a/.wh..wh..opq" },
    ];
    const digests = await Promise.all([plain, ...other].map(async (member) => (await listed(tarOf([member]))).contentDigest));
    expect(new Set(digests).size).toBe(other.length + 1);
    expect((await listed(tarOf([{ ...plain, mtime: 5, pax: { mtime: "1.5" } }]))).contentDigest).toBe(digests[0]);
  });

  test("content is told by its hash, whether it comes in one piece or in many", async () => {
    const tar = tarOf([
      { path: "a", content: "x".repeat(5000) },
      { path: "b", content: "x".repeat(5000) },
      { path: "c", content: "x".repeat(4999) },
    ]);
    const whole = table(sureListing(await listed(tar)), ({ contentHash }) => contentHash);
    expect(table(sureListing(await listed(tar, { bytesAtOnce: 700 })), ({ contentHash }) => contentHash)).toEqual(whole);
    expect(whole["a"]).toBe(whole["b"]);
    expect(whole["a"]).not.toBe(whole["c"]);
  });

  test("members that no engine unpacks are passed over", async () => {
    expect(
      table(
        await listingOf([
          { path: "label", type: "V" },
          { path: "old/", type: "\0" },
          { path: "old/f", type: "\0" },
          { path: "c", type: "7" },
        ]),
        kindOf,
      ),
    ).toEqual({
      c: "file",
      old: "directory",
      "old/f": "file",
    });
  });
});

describe("compressed shares", () => {
  const files: readonly { readonly path: string; readonly content: Buffer }[] = [
    { path: "a", content: prose(4_000_000, "first") },
    { path: "b", content: Buffer.from(noise(3_000_000, "share")) },
    { path: "c", content: Buffer.alloc(3_000_000) },
    { path: "d", content: prose(2_000_000, "second") },
  ];
  const tar = tarOf(files);

  test.for([
    { name: "gzip", inflate: "", compress: (bytes: Buffer) => gzipSync(bytes) },
    { name: "gzip, read by zlib,", inflate: "zlib", compress: (bytes: Buffer) => gzipSync(bytes) },
    { name: "zstd", inflate: "", compress: (bytes: Buffer) => zstdCompressSync(bytes) },
  ])("of $name are within 2% of what each file takes by itself, and never more than the layer", async ({ inflate, compress }) => {
    vi.stubEnv("IMAGE_SIZE_BUDGET_INFLATE", inflate);
    const blob = compress(tar);
    const shares = table(sureListing(await listed(blob)), ({ compressedBytes }) => compressedBytes);
    expect(Object.values(shares).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(blob.length);
    for (const { path, content } of files.filter((file) => compress(file.content).length > 100_000)) {
      const alone = compress(content).length;
      expect(Math.abs((shares[path] ?? 0) - alone) / alone).toBeLessThan(0.02);
    }
  });

  test("of gzip are the bits that each file's content took", async () => {
    const small = Array.from({ length: 300 }, (_, index) => ({
      path: `small/${index}`,
      content: index % 3 === 0 ? Buffer.from(noise(index * 11, `${index}`)) : prose(index * 7, `${index}`),
    }));
    const stream = tarOf([...small.slice(0, 150), { path: "large", content: prose(150_000, "large") }, ...small.slice(150)]);
    const [blob, headerBytes] = [gzipSync(stream), 10];
    const used = bitsOfBytes(blob.subarray(headerBytes));
    const bytesUpTo = (offset: number) => Math.round(headerBytes + (used[offset] ?? 0) / 8);
    const shares = table(sureListing(await listed(blob)), ({ compressedBytes }) => compressedBytes);
    const expected: Record<string, number> = {};
    new TarScanner(
      {
        member: ({ path, pathBytes, sizeBytes }, offset) =>
          (expected[path.toString("utf8", 0, pathBytes)] = bytesUpTo(offset + sizeBytes) - bytesUpTo(offset)),
        body: () => {},
        bodyEnd: () => {},
      },
      { maxMembers: 1000 },
    ).feed(stream);
    expect(Object.keys(expected)).toHaveLength(301);
    expect(shares).toEqual(expected);
  });

  test("of a plain layer are the sizes", async () => {
    for (const { sizeBytes, compressedBytes } of Object.values(table(sureListing(await listed(tar)), (entry) => entry)))
      expect(compressedBytes).toBe(sizeBytes);
  });
});

describe("a layer that cannot be listed", () => {
  const tar = tarOf([{ path: "a", content: Buffer.from(noise(100_000, "cut")) }]);
  test.for([
    {
      name: "a gzip that is cut short",
      blob: gzipSync(tar).subarray(0, -2000),
      uncompressedBytes: null,
      problem: "unexpected end of file",
    },
    {
      name: "a tar that is cut short",
      blob: gzipSync(tar.subarray(0, 50_000)),
      uncompressedBytes: 50_000,
      problem: 'it ends inside "a", which claims 100000 bytes',
    },
    { name: "no tar", blob: Buffer.from("hello ".repeat(200)), uncompressedBytes: 1200, problem: "it is no tar" },
  ])("because it is $name says so and keeps what is known", async ({ blob, uncompressedBytes, problem }) => {
    expect(await listed(blob)).toMatchObject({ listing: null, contentDigest: null, uncompressedBytes, problem });
  });

  test("because it has too many members or too long names says so", async () => {
    const blob = tarOf([{ path: "a" }, { path: "b" }]);
    expect((await listed(blob, { limits: { ...usualListLimits, maxEntries: 1 } })).problem).toBe("it has more than 1 members");
  });

  test("with other bytes than its digest promises is refused", async () => {
    const [one, other] = [memberOf({ path: "a" }), memberOf({ path: "b" })];
    expect((await listed(one)).contentDigest).not.toBe((await listed(other)).contentDigest);
  });
});

describe("recorded layouts", () => {
  const layouts = readdirSync(fixture("."), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !["history", "metadata"].includes(entry.name),
  );
  const layers = layouts.flatMap(({ name }) => {
    const directory = join(fixture(name), "blobs/sha256");
    return readdirSync(directory)
      .map((digest) => ({ name, digest, path: join(directory, digest) }))
      .filter(({ path }) => isLayer(readFileSync(path)));
  });

  test.for(layers)("$name/$digest holds what tar lists", async ({ path }) => {
    const bytes = readFileSync(path);
    const listing = sureListing(await listed(bytes));
    const sizes = table(listing, ({ kind, sizeBytes }) => [kind, sizeBytes]);
    const names = Object.keys(table(listing, marksOf)).length;
    expect(names).toBe(new Set(tarNames(path)).size);
    expect(Object.values(sizes).reduce((sum, [, bytes_]) => sum + Number(bytes_), 0)).toBeLessThan(4_000_000);
  });

  test("there are some of each kind of compression", () => {
    expect(layers.length).toBeGreaterThan(20);
  });
});

/** The names that GNU tar gives, whiteouts as the paths that they are about. */
function tarNames(path: string): readonly string[] {
  const magic = readFileSync(path).readUInt16BE(0);
  const unpack = magic === 0x1f8b ? "gzip -dc" : magic === 0x28b5 ? "zstd -dcq" : "cat";
  const out = execFileSync("bash", ["-c", `${unpack} < "$1" | tar -t --quoting-style=literal -f -`, "bash", path], {
    encoding: "latin1",
  });
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) =>
      line
        .replace(/^\.\//, "")
        .replace(/\/$/, "")
        .replace(/(^|\/)\.wh\.\.wh\.\.opq$/, "")
        .replace(/(^|\/)\.wh\./, "$1"),
    );
}

function isLayer(bytes: Buffer): boolean {
  return bytes[0] !== 0x7b;
}

/** Text that compresses about as well as source code. */
function prose(bytes: number, seed: string): Buffer {
  const text = Buffer.from(noise(4096, `words of ${seed}`)).toString("base64");
  const random = noise(bytes, seed);
  const words = Array.from({ length: bytes / 4 }, (_, index) => text.slice(20 * (random[index] ?? 0)).slice(0, 3 + (index % 5)));
  return Buffer.from(words.join(" ")).subarray(0, bytes);
}
