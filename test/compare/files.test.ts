import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ChangedDirectories } from "../../src/compare/directories.ts";
import { compareFiles, contentsOf, partsOf, treeOf } from "../../src/compare/files.ts";
import { cutToDirectories } from "../../src/image/listing/cut-listing.ts";
import { listLayer } from "../../src/image/layer/layer.ts";
import type { ImageTree } from "../../src/image/tree/tree.ts";
import { type Listings, storeListings } from "../../src/baseline/listings.ts";
import type { ComparedInMemory, LargeComparison } from "../support/large-comparison.ts";
import { listingOf } from "../support/listed.ts";
import { areAllTried } from "../support/random-cases.ts";
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
  expect(compareFiles(after, before)).toMatchObject({ changedFiles: 0, files: [], directories: [], moved: [] });
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

describe("the parts of a layer", () => {
  const listed = async (files: Files) => await listingOf(Object.entries(files).map(([path, content]) => ({ path, content })));
  const told = async (head: Files | null, baseline: Files | null) => {
    const parts = partsOf(head === null ? null : await listed(head), baseline === null ? null : await listed(baseline));
    return parts.map(({ path, growthBytes, changedFiles }) => [path, growthBytes, changedFiles]);
  };
  const { one, two, three } = noise;

  test("are directories, and the one file that is nearly all of one", async () => {
    const model = { "opt/model/weights": two, "opt/model/readme": Buffer.from("a few words") };
    expect(await told({ "etc/x": one, "var/lib/a": two, "var/lib/b": three }, { "etc/x": one })).toEqual([
      ["var/lib", 150_000, 2],
    ]);
    expect(await told(model, null)).toEqual([["opt/model/weights", 90_000, 1]]);
    expect(await told(null, { "old/a": three })).toEqual([["old/a", -60_000, 1]]);
  });

  test("tell what grew and what shrank apart, and no directory beside one around it", async () => {
    const site = "app/site-packages";
    const [head, baseline] = [
      { [`${site}/argon2/a.so`]: one, [`${site}/argon2/b.py`]: Buffer.alloc(500), [`${site}/cffi/api.so`]: three },
      {
        [`${site}/passlib/tests/a`]: Buffer.from(one.toReversed()),
        [`${site}/passlib/handlers/b`]: one.subarray(1),
        [`${site}/passlib/c`]: one.subarray(2),
      },
    ];
    expect(await told(head, baseline)).toEqual([
      [`${site}/passlib`, -119_997, 3],
      [`${site}/cffi/api.so`, 60_000, 1],
      [`${site}/argon2/a.so`, 40_000, 1],
    ]);
  });

  test("say more than that everything changed", async () => {
    const files = { "srv/a/x": one, "srv/a/y": two, "srv/b/x": three, "srv/b/y": one, "srv/c/x": two, "srv/c/y": three };
    expect(await told(files, null)).toEqual([
      ["srv/c", 150_000, 2],
      ["srv/a", 130_000, 2],
      ["srv/b", 100_000, 2],
    ]);
  });

  test("are those of what other layers hide, too", async () => {
    expect(await told({ "tmp/cache": two, "tmp/.wh.old": Buffer.alloc(0) }, null)).toEqual([["tmp/cache", 90_000, 1]]);
  });
});

describe("another name", () => {
  const compared = async (head: Files, baseline: Files) => {
    const { files, moved, changedFiles } = compareFiles(await imageOf(head), await imageOf(baseline));
    const rows = files.map(({ path, from, change }) => (from === null ? `${change} ${path}` : `${from} → ${path}`));
    return { rows, moved: moved.map(({ path, from, files: amount }) => `${amount} ${from} → ${path}`), changedFiles };
  };
  const { one, two, three } = noise;
  const other = Buffer.from(two.toReversed());

  test.for([
    ["fb62009ad6f7d3457273__mypyc.so", "4c842c94c09923bae9e4__mypyc.so"],
    ["libcrypto-e7530dde.so.3", "libcrypto-1a2b3c4d.so.3"],
    ["index-D5C8ej05.js", "index-BX_3-a1Q.js"],
    ["chunk.4f3a9b2c.css", "chunk.00112233.css"],
  ])("with another hash in it is one row: %s was %s", async ([now, before]) => {
    const { rows, changedFiles } = await compared({ [`app/${now}`]: two }, { [`app/${before}`]: one });
    expect({ rows, changedFiles }).toEqual({ rows: [`app/${before} → app/${now}`], changedFiles: 1 });
  });

  test.for([
    ["libfoo-1.2.3.so", "libfoo-1.2.4.so"],
    ["report-20250101.csv", "report-20250102.csv"],
    ["python3.11", "python3.12"],
    ["SomeWidget.js", "MoreWidget.js"],
    ["index-D5C8ej05.js", "index-D5C8ej05a.js"],
    ["index-D5C8ej05.js", "main-D5C8ej05.js"],
  ])("without one is two rows: %s and %s", async ([now, before]) => {
    expect((await compared({ [`app/${now}`]: two }, { [`app/${before}`]: one })).changedFiles).toBe(2);
    expect((await compared({ "a/x-4f3a9b2c.js": two }, { "b/x-00112233.js": one })).changedFiles).toBe(2);
  });

  test("of several like it, the one of the nearest size is taken", async () => {
    const { rows } = await compared(
      { "js/a-0a1b2c3d.js": three, "js/a-1a1b2c3d.js": other, "js/a-2a1b2c3d.js": one },
      { "js/a-f00d1234.js": one.subarray(100), "js/a-f11d1234.js": two.subarray(100) },
    );
    expect(rows).toEqual(["new js/a-0a1b2c3d.js", "js/a-f11d1234.js → js/a-1a1b2c3d.js", "js/a-f00d1234.js → js/a-2a1b2c3d.js"]);
  });

  test("or another place for the same content is no change, and is told as moved", async () => {
    const files = { "lib/a": one, "lib/sub/b": two, "lib/c": Buffer.from("small") };
    const at = (place: string) =>
      Object.fromEntries(Object.entries(files).map(([path, content]) => [`${place}/${path}`, content]));
    expect(await compared({ ...at("srv/app"), "etc/new": three }, at("app"))).toEqual({
      rows: ["new etc/new"],
      moved: ["3 app → srv/app"],
      changedFiles: 1,
    });
    expect(await compared({ "models/b.bin": two, "etc/x": one }, { "tmp/a.bin": two, "etc/x": one })).toEqual({
      rows: [],
      moved: ["1 tmp/a.bin → models/b.bin"],
      changedFiles: 0,
    });
  });

  test("beside the old one is a copy, and no move", async () => {
    expect(await compared({ "a/x": two, "b/x": two }, { "a/x": two })).toMatchObject({ rows: ["new b/x"], moved: [] });
  });
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
  const directories = new ChangedDirectories({ limit: 3, inPlaceOf: 2, tellsFiles: true });
  for (let index = 0; index < 300_000; index += 1)
    directories.add({ path: `a/${String(index).padStart(6, "0")}/file`, growthBytes: index, from: null });
  expect(directories.finish()).toEqual([{ path: "a", growthBytes: 44_999_850_000, changedFiles: 300_000, from: null }]);
});

describe("two images of very many files", () => {
  // A million each once a night.
  const [files, mostMebibytes] = areAllTried ? [1_000_000, 300] : [250_000, 200];
  const script = fileURLToPath(new URL("../support/large-comparison.ts", import.meta.url));
  const cases: readonly { readonly name: LargeComparison; readonly expected: Partial<ComparedInMemory> }[] = [
    { name: "every file with other content", expected: { changedFiles: files, files: 100, directories: ["srv/bucket"] } },
    {
      name: "every file in a directory of its own, none of them in both",
      expected: { changedFiles: 2 * files, files: 100, directories: expect.arrayContaining(["srv/old", "srv/new"]) },
    },
  ];
  // The first needs less of everything: it is tried once a night.
  test.for(cases.slice(areAllTried ? 0 : 1))(
    `($name) are compared in less than ${mostMebibytes} MB`,
    async ({ name, expected }) => {
      const { stdout } = await promisify(execFile)(process.execPath, [script, name, String(files)]);
      const { maxRssBytes, ...compared }: ComparedInMemory = JSON.parse(stdout);
      expect(compared).toMatchObject(expected);
      expect(maxRssBytes).toBeLessThan(mostMebibytes * 1024 * 1024);
    },
  );
});
