import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ChangedDirectories, telling } from "../../src/compare/directories.ts";
import { compareFiles, contentsOf, treeOf } from "../../src/compare/files.ts";
import { cutToDirectories } from "../../src/image/listing/cut-listing.ts";
import { listLayer } from "../../src/image/layer/layer.ts";
import type { ImageTree } from "../../src/image/tree/tree.ts";
import { type Listings, storeListings } from "../../src/baseline/listings.ts";
import type { ComparedInMemory, LargeComparison } from "../support/large-comparison.ts";
import { listingOf } from "../support/listed.ts";
import { layer, measurement, platform } from "../support/values.ts";
import { tarOf, type Member } from "../support/tar-writer.ts";

type Files = Readonly<Record<string, Buffer>>;

/** The tree of an image with one gzip layer per record. */
async function imageOf(...layers: readonly Files[]): Promise<ImageTree> {
  const listings = new Map<string, NonNullable<Awaited<ReturnType<typeof listLayer>>["listing"]>>();
  const measured = [];
  for (const files of layers) {
    const members = Object.entries(files).map(([path, content]): Member => ({ path, content }));
    const blob = gzipSync(tarOf(members));
    const digest = `sha256:${createHash("sha256").update(blob).digest("hex")}`;
    const descriptor = { mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", digest, size: blob.length };
    const { listing, problem } = await listLayer(streamOf(blob), descriptor);
    expect(problem).toBeNull();
    if (listing !== null) listings.set(digest, listing);
    measured.push(layer({ digest, compressedBytes: blob.length }));
  }
  const tree = treeOf(platform({ layers: measured }), listings);
  if (tree === null) throw new Error("the tree is not complete");
  return tree;
}

async function* streamOf(blob: Buffer): AsyncGenerator<Uint8Array> {
  yield blob;
}

const noise = { one: randomBytes(40_000), two: randomBytes(90_000), three: randomBytes(60_000) };

test("a change is told by path in compressed bytes, the largest first", async () => {
  const before = await imageOf({ "app/a": noise.one, "app/gone": noise.three });
  const after = await imageOf({ "app/a": noise.one, "app/new": noise.two });
  const { files, changedFiles } = compareFiles(after, before);
  expect(changedFiles).toBe(2);
  expect(files.map(({ path, change }) => [path, change])).toEqual([
    ["app/new", "new"],
    ["app/gone", "gone"],
  ]);
  expect(files[0]?.growthBytes).toBeGreaterThan(88_200);
  expect(files[0]?.growthBytes).toBeLessThan(92_000);
});

test("the same content among other neighbours is no change", async () => {
  const text = Buffer.from("the same words again and again ".repeat(3000));
  const before = await imageOf({ "a/text": text });
  const after = await imageOf({ "a/noise": noise.one, "a/text": text });
  expect(compareFiles(after, before).files.map(({ path }) => path)).toEqual(["a/noise"]);
});

test("one changed byte in one file names that file", async () => {
  const changed = Buffer.from(noise.one);
  changed.writeUInt8(changed.readUInt8(7) ^ 1, 7);
  const { files } = compareFiles(await imageOf({ x: changed, y: noise.two }), await imageOf({ x: noise.one, y: noise.two }));
  expect(files.map(({ path, change }) => [path, change])).toEqual([["x", "changed"]]);
});

test("a file that a later layer deletes is not in the image", async () => {
  const before = await imageOf({ keep: noise.one });
  const after = await imageOf({ keep: noise.one, "tmp/x": noise.two }, { "tmp/.wh.x": Buffer.alloc(0) });
  expect(compareFiles(after, before)).toEqual({ changedFiles: 0, files: [], directories: [], byLayer: new Map() });
});

test("the directory named is the one that says most, not the ones around it", async () => {
  const before = await imageOf({ "etc/x": noise.one });
  const after = await imageOf({
    "etc/x": noise.one,
    "var/lib/apt/lists/a": noise.two,
    "var/lib/apt/lists/b": noise.three,
    "usr/bin/tool": Buffer.from(noise.one.toReversed()),
  });
  const { directories } = compareFiles(after, before);
  expect(directories.map(({ path, changedFiles }) => [path, changedFiles])).toEqual([
    ["var/lib/apt/lists", 2],
    ["usr/bin", 1],
  ]);
});

test("each layer tells its own directories, and the one file that is nearly all of one", async () => {
  const before = await imageOf({ "etc/x": noise.one }, { "old/a": noise.three });
  const after = await imageOf(
    { "etc/x": noise.one, "var/lib/a": noise.two, "var/lib/b": noise.three },
    { "opt/model/weights": Buffer.from(noise.two.toReversed()), "opt/model/readme": Buffer.from("a few words") },
  );
  const { byLayer } = compareFiles(after, before, { head: [7, 8], baseline: [7, 9] });
  const sorted = [...byLayer].toSorted(([one], [other]) => one - other);
  const told = sorted.map(([row, parts]) => [row, parts.map(({ path, changedFiles }) => [path, changedFiles])]);
  expect(told).toEqual([
    [7, [["var/lib", 2]]],
    [8, [["opt/model/weights", 1]]],
    [9, [["old/a", 1]]],
  ]);
  expect(byLayer.get(9)?.[0]?.growthBytes).toBeLessThan(-57_000);
});

test("where a listing was cut to its directories, files are not compared, and it is said why", async () => {
  const whole = await listingOf([{ path: "usr/lib/x", content: Buffer.from("x") }]);
  const image = measurement();
  const [only] = image.platforms;
  const known = new Map(only?.layers.map(({ digest }) => [digest, whole]));
  const cut = new Map(only?.layers.map(({ digest }) => [digest, cutToDirectories(whole, 1)]));
  const contents = contentsOf({ measurement: image, listings: known }, { measurement: image, listings: storeListings(cut) });
  expect(contents.get("linux/amd64")).toEqual({
    head: expect.objectContaining({ digests: [...known.keys()] }),
    baseline: null,
    notes: [
      expect.stringMatching(/^Files are not compared one by one: (\d+) of the \1 layers of the baseline \(linux\/amd64\) held /),
    ],
  });
  const same = contentsOf({ measurement: image, listings: known }, { measurement: image, listings: storeListings(known) });
  expect(same.get("linux/amd64")).toMatchObject({ baseline: { digests: [...known.keys()] }, notes: [] });
});

test("there is no tree where a layer is not known", () => {
  const none: Listings = new Map();
  expect(treeOf(platform(), none)).toBeNull();
});

test("more directories than a call has room for are added up", () => {
  const directories = new ChangedDirectories(3, telling);
  for (let index = 0; index < 300_000; index += 1)
    directories.add({ path: `a/${String(index).padStart(6, "0")}/file`, growthBytes: index });
  expect(directories.finish().map(({ path, growthBytes, changedFiles }) => [path, growthBytes, changedFiles])).toEqual([
    ["a", 44_999_850_000, 300_000],
    ["a/299999", 299_999, 1],
    ["a/299998", 299_998, 1],
  ]);
});

describe("two images of a million files each", () => {
  const script = fileURLToPath(new URL("../support/large-comparison.ts", import.meta.url));
  test.for<{ name: LargeComparison; expected: Partial<ComparedInMemory> }>([
    { name: "every file with other content", expected: { changedFiles: 1_000_000, files: 100, directories: ["srv/bucket"] } },
    {
      name: "every file in a directory of its own, none of them in both",
      expected: { changedFiles: 2_000_000, files: 100, directories: expect.arrayContaining(["srv/old", "srv/new"]) },
    },
  ])("($name) are compared in less than 300 MB", async ({ name, expected }) => {
    const { stdout } = await promisify(execFile)(process.execPath, [script, name]);
    const { maxRssBytes, ...compared }: ComparedInMemory = JSON.parse(stdout);
    expect(compared).toMatchObject(expected);
    expect(maxRssBytes).toBeLessThan(300 * 1024 * 1024);
  });
});
