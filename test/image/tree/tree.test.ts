import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutToDirectories } from "../../../src/image/listing/cut-listing.ts";
import type { LayerListing } from "../../../src/image/listing/listing.ts";
import { type ImageTree, mergeLayers } from "../../../src/image/tree/tree.ts";
import { listingOf } from "../../support/listed.ts";
import type { Member } from "../../support/tar-writer.ts";

/** The same members are the same blob. */
async function stack(...layers: readonly (readonly Member[])[]): Promise<ImageTree> {
  const listings = new Map<readonly Member[], LayerListing>();
  for (const members of layers) if (!listings.has(members)) listings.set(members, await listingOf(members));
  return merged(layers.map((members) => listings.get(members) ?? null));
}

function merged(listings: readonly (LayerListing | null)[], baseLayers = 0): ImageTree {
  return mergeLayers(listings.map((listing, index) => ({ listing, isBase: index < baseLayers })));
}

function filesOf(tree: ImageTree): Record<string, string> {
  return Object.fromEntries(
    [...tree.files()].map(({ path, layer, bytes }) => [path, `${bytes.uncompressedBytes} from ${layer}`]),
  );
}

function wasteOf({ waste }: ImageTree) {
  return waste.topPaths
    .map(({ path, kind, layer, hiddenBy, bytes }) => `${kind} ${path} ${bytes.uncompressedBytes} ${layer}<${hiddenBy}`)
    .toSorted();
}

const file = (path: string, bytes: number, more: Partial<Member> = {}): Member => ({ path, content: "x".repeat(bytes), ...more });
const plain = (amount: number) => ({ uncompressedBytes: amount, compressedBytes: amount });
const directory = (path: string): Member => ({ path, type: "5" });
/** One blob, wherever it stands. */
const thrice = [file("a", 10), { path: "b", type: "1", link: "a" }];

describe("stacked layers", () => {
  test.for<{ name: string; layers: readonly (readonly Member[])[]; files: Record<string, string>; waste: readonly string[] }>([
    {
      name: "a single layer wastes nothing",
      layers: [[file("a", 10), file("b/c", 20)]],
      files: { a: "10 from 0", "b/c": "20 from 0" },
      waste: [],
    },
    {
      name: "a file that is removed is wasted below",
      layers: [[file("a", 10), file("b", 20)], [file(".wh.a", 0)]],
      files: { b: "20 from 0" },
      waste: ["deleted a 10 0<1"],
    },
    {
      name: "a directory that is removed by one whiteout is one wasted path",
      layers: [
        [directory("d"), file("d/a", 10), file("d/e/b", 20), file("dd", 1), file("d.x", 2)],
        [file("d/c", 5)],
        [file(".wh.d", 0)],
      ],
      files: { "d.x": "2 from 0", dd: "1 from 0" },
      waste: ["deleted d 30 0<2", "deleted d 5 1<2"],
    },
    {
      name: "an opaque directory hides what lower layers have in it, and nothing of its own",
      layers: [
        [directory("d"), file("d/a", 10), file("d/b", 20)],
        [directory("d"), file("d/.wh..wh..opq", 0), file("d/b", 7)],
      ],
      files: { "d/b": "7 from 1" },
      waste: ["deleted d 10 0<1", "replaced d/b 20 0<1"],
    },
    {
      name: "a directory that is removed and made again hides its old files by a whiteout each",
      layers: [
        [directory("d"), file("d/a", 10), file("d/b", 20)],
        [directory("d"), file("d/.wh.a", 0), file("d/.wh.b", 0), file("d/b", 7)],
      ],
      files: { "d/b": "7 from 1" },
      waste: ["deleted d/a 10 0<1", "replaced d/b 20 0<1"],
    },
    {
      name: "a file in place of a directory hides it without any whiteout",
      layers: [[directory("d"), file("d/a", 10), file("d/b/c", 20)], [file("d", 3)]],
      files: { d: "3 from 1" },
      waste: ["deleted d 30 0<1"],
    },
    {
      name: "a symbolic link in place of a directory does too",
      layers: [[directory("d"), file("d/a", 10)], [{ path: "d", type: "2", link: "e" }]],
      files: { d: "0 from 1" },
      waste: ["deleted d 10 0<1"],
    },
    {
      name: "a directory in place of a file replaces it",
      layers: [[file("d", 10)], [directory("d"), file("d/a", 5)]],
      files: { "d/a": "5 from 1" },
      waste: ["replaced d 10 0<1"],
    },
    {
      name: "the last copy is never waste, whatever came before",
      layers: [[file("a", 10)], [file("a", 11)], [file("a", 12)]],
      files: { a: "12 from 2" },
      waste: ["replaced a 10 0<1", "replaced a 11 1<2"],
    },
    {
      name: "a file that only got a capability is a copy of itself",
      layers: [[file("a", 10)], [file("a", 10, { pax: { "SCHILY.xattr.security.capability": Buffer.from([1, 0, 0, 2]) } })]],
      files: { a: "10 from 1" },
      waste: ["metadata a 10 0<1"],
    },
    {
      name: "a hard link to a file of a lower layer is a copy of it",
      layers: [[file("a", 10)], [file("a", 10), { path: "b", type: "1", link: "a" }]],
      files: { a: "10 from 1", b: "0 from 1" },
      waste: ["metadata a 10 0<1"],
    },
    {
      name: "one blob three times is there once",
      layers: [thrice, thrice, thrice],
      files: { a: "10 from 0", b: "0 from 0" },
      waste: [],
    },
    {
      name: "a blob that comes back after it was deleted wastes nothing",
      layers: [thrice, [file(".wh.a", 0)], thrice],
      files: { a: "10 from 0", b: "0 from 0" },
      waste: [],
    },
    {
      name: "a blob that comes back hides what came between, and is wasted once where it is deleted at last",
      layers: [thrice, [file("a", 20)], thrice, [file(".wh.a", 0), file(".wh.b", 0)]],
      files: {},
      waste: ["deleted a 10 0<3", "replaced a 20 1<2"],
    },
    {
      name: "a copy of the same content is told from other content of the same size",
      layers: [
        [file("a", 10), file("b", 10)],
        [file("a", 10, { mode: 0o755, uid: 5 }), { path: "b", content: "y".repeat(10) }],
      ],
      files: { a: "10 from 1", b: "10 from 1" },
      waste: ["metadata a 10 0<1", "replaced b 10 0<1"],
    },
    {
      name: "what was overwritten before its directory went counts where it was overwritten",
      layers: [[directory("d"), file("d/a", 10)], [file("d/a", 20)], [file(".wh.d", 0)], [directory("d"), file("d/a", 30)]],
      files: { "d/a": "30 from 3" },
      waste: ["deleted d 20 1<2", "replaced d/a 10 0<1"],
    },
    {
      name: "a directory that was removed in between hides what lies before, not after",
      layers: [
        [directory("d"), file("d/a", 10)],
        [file(".wh.d", 0)],
        [directory("d"), file("d/b", 30)],
        [directory("d"), file("d/.wh.b", 0)],
      ],
      files: {},
      waste: ["deleted d 10 0<1", "deleted d/b 30 2<3"],
    },
    {
      name: "hard links share their bytes: one name that is left keeps them",
      layers: [[file("a", 10), { path: "b", type: "1", link: "a" }], [file(".wh.a", 0)]],
      files: { b: "10 from 0" },
      waste: [],
    },
    {
      name: "hard links that all go are wasted once",
      layers: [
        [file("z", 10), { path: "a", type: "1", link: "z" }, { path: "d/b", type: "1", link: "z" }],
        [file(".wh.a", 0), file(".wh.d", 0), file(".wh.z", 0)],
      ],
      files: {},
      waste: ["deleted z 10 0<1"],
    },
    {
      name: "a copy of a whole group of hard links is metadata",
      layers: [
        [file("a", 10), { path: "b", type: "1", link: "a" }],
        [file("a", 10, { uid: 1 }), { path: "b", type: "1", link: "a" }],
      ],
      files: { a: "10 from 1", b: "0 from 1" },
      waste: ["metadata a 10 0<1"],
    },
    {
      name: "a whiteout of what is not there changes nothing",
      layers: [[file("a", 10)], [file(".wh.b", 0), file("c/.wh..wh..opq", 0)]],
      files: { a: "10 from 0" },
      waste: [],
    },
    {
      name: "an opaque root hides everything",
      layers: [
        [file("a", 10), file("b/c", 5)],
        [file(".wh..wh..opq", 0), file("d", 1)],
      ],
      files: { d: "1 from 1" },
      waste: ["deleted  15 0<1"],
    },
  ])("$name", async ({ layers, files, waste }) => {
    const tree = await stack(...layers);
    expect(filesOf(tree)).toEqual(files);
    expect(wasteOf(tree)).toEqual(waste);
    expect(tree.isComplete).toBe(true);
  });
});

describe("sums", () => {
  test("are kept for the layer that holds the bytes and for the one that hides them", async () => {
    const layers = [[file("a", 10), file("b", 100)], [file("a", 10, { mode: 0o600 }), file("b", 200)], [file(".wh.a", 0)]];
    const { waste } = merged(await Promise.all(layers.map(listingOf)), 2);
    expect(waste.total).toEqual(plain(120));
    expect(waste.byKind).toEqual({ metadata: plain(10), replaced: plain(100), deleted: plain(10) });
    expect(waste.own).toEqual(plain(10));
    expect(
      waste.byLayer.map(({ held, hidden }) =>
        [held.metadata, held.replaced, held.deleted, hidden.metadata, hidden.replaced, hidden.deleted].map(
          (kind) => kind.uncompressedBytes,
        ),
      ),
    ).toEqual([
      [10, 100, 0, 0, 0, 0],
      [0, 0, 10, 10, 100, 0],
      [0, 0, 0, 0, 0, 10],
    ]);
  });

  test("know the hundred largest paths, largest first, however many there are", async () => {
    const files = Array.from({ length: 900 }, (_, index) => file(`f${index}`, ((index * 37) % 900) + 1));
    const { topPaths, total } = (
      await stack(
        files,
        files.map(({ path }) => file(`.wh.${String(path)}`, 0)),
      )
    ).waste;
    expect(topPaths.map(({ bytes }) => bytes.uncompressedBytes)).toEqual(Array.from({ length: 100 }, (_, index) => 900 - index));
    expect(total.uncompressedBytes).toBe((900 * 901) / 2);
  });
});

describe("layers of which less is known", () => {
  test("one that could not be listed is taken for empty, and the tree says that it is not complete", async () => {
    const tree = merged([await listingOf([file("a", 10)]), null]);
    expect(filesOf(tree)).toEqual({ a: "10 from 0" });
    expect(tree.isComplete).toBe(false);
  });

  test("one that was cut to directories still knows which directories went", async () => {
    const whole = await listingOf([directory("d"), file("d/a", 10), file("d/e/b", 20), file("f", 5)]);
    const tree = merged([
      cutToDirectories(whole, Number.POSITIVE_INFINITY),
      await listingOf([file("d/.wh.e", 0), file("d/a", 10)]),
    ]);
    expect(filesOf(tree)).toEqual({ "": "5 from 0", d: "10 from 0", "d/a": "10 from 1" });
    expect(wasteOf(tree)).toEqual(["deleted d/e 20 0<1"]);
    expect(tree.isComplete).toBe(false);
  });

  test("no layers at all are an empty tree", () => {
    const tree = mergeLayers([]);
    expect([[...tree.files()], tree.waste.total.uncompressedBytes, tree.isComplete]).toEqual([[], 0, true]);
  });
});

type Operation = {
  readonly path: readonly string[];
  readonly how: "file" | "directory" | "link" | "whiteout" | "opaque";
  readonly bytes: number;
};

const operation: fc.Arbitrary<Operation> = fc.record({
  path: fc.array(fc.constantFrom("a", "b", "a.b", "c"), { minLength: 1, maxLength: 3 }),
  how: fc.constantFrom("file", "file", "file", "directory", "link", "whiteout", "opaque"),
  bytes: fc.integer({ min: 1, max: 40 }),
});

const lowerLayers = fc.array(fc.array(operation, { maxLength: 8 }), { minLength: 1, maxLength: 5 });
/** Layers that come again on top of all of them, by their numbers. */
const repeats = fc.array(fc.nat({ max: 4 }), { maxLength: 3 });

test("any stack of layers has the files and the waste that applying one layer after the other to a file system gives", async () => {
  await fc.assert(
    fc.asyncProperty(lowerLayers, repeats, async (given, again) => {
      const made = given.map(membersOf);
      const layers = [...made, ...again.flatMap((number) => made.slice(number, number + 1))];
      const tree = await stack(...layers);
      const { alive, wastedBytes } = applied(layers);
      const files = [...tree.files()];
      expect(files.map(({ path, layer }) => `${path} ${layer}`).toSorted()).toEqual(alive);
      expect(tree.waste.total.uncompressedBytes).toBe(wastedBytes);
      expect(tree.waste.topPaths.reduce((sum, { bytes }) => sum + bytes.uncompressedBytes, 0)).toBe(wastedBytes);
      const all = made.flat().reduce((sum, { content = "" }) => sum + content.length, 0);
      expect(files.reduce((sum, { bytes }) => sum + bytes.uncompressedBytes, 0)).toBe(all - wastedBytes);
    }),
    { numRuns: 400 },
  );
});

/** A layer as a builder would write it: parents before children, nothing below a file. */
function membersOf(operations: readonly Operation[]): readonly Member[] {
  const members = new Map<string, Member>();
  const isFile = (path: string) => members.has(path) && members.get(path)?.type !== "5";
  for (const { path, how, bytes } of operations) {
    const parents = path.slice(0, -1).map((_, depth) => path.slice(0, depth + 1).join("/"));
    const full = path.join("/");
    const hasChildren = [...members.keys()].some((known) => known.startsWith(`${full}/`));
    if (parents.some(isFile) || members.has(full)) continue;
    if (hasChildren && how !== "directory" && how !== "opaque") continue;
    for (const parent of parents) members.set(parent, directory(parent));
    const target = [...members].find(([, { type, content }]) => type === undefined && content !== "")?.[0];
    if (how === "file") members.set(full, file(full, bytes));
    else if (how === "link" && target !== undefined) members.set(full, { path: full, type: "1", link: target });
    else if (how === "whiteout")
      members.set(
        [...parents.slice(-1), `.wh.${path.at(-1)}`].join("/"),
        file([...parents.slice(-1), `.wh.${path.at(-1)}`].join("/"), 0),
      );
    else members.set(full, directory(full));
    if (how === "opaque") members.set(`${full}/.wh..wh..opq`, file(`${full}/.wh..wh..opq`, 0));
  }
  return [...members.values()];
}

/** What an engine does: whiteouts against the layers below, then the layer's own files, one by one. What a blob has is wasted where no place of it shows it. */
function applied(layers: readonly (readonly Member[])[]) {
  const system = new Map<string, { readonly layer: number; readonly node: string; readonly isDirectory: boolean }>();
  const removeBelow = (path: string, layer: number) => {
    for (const [known, { layer: from }] of system) if (from < layer && known.startsWith(`${path}/`)) system.delete(known);
  };
  for (const [layer, members] of layers.entries()) {
    for (const member of members) {
      const path = String(member.path);
      const [, parent = "", name = ""] = /^(.*\/)?\.wh\.(.*)$/.exec(path) ?? [];
      if (name === ".wh..opq") removeBelow(parent.slice(0, -1), layer);
      else if (name !== "") {
        removeBelow(parent + name, layer);
        system.delete(parent + name);
      }
    }
    for (const member of members) {
      const path = String(member.path);
      if (path.includes(".wh.")) continue;
      const isDirectory = member.type === "5";
      if (!isDirectory) removeBelow(path, layer);
      const node = `${layers.indexOf(members)} ${member.type === "1" ? String(member.link) : path}`;
      system.set(path, { layer, node, isDirectory });
    }
  }
  const nodes = new Set([...system.values()].map(({ node }) => node));
  const contents = [...new Set(layers)].flatMap((members) =>
    members.map(({ path, content = "" }) => ({ node: `${layers.indexOf(members)} ${String(path)}`, bytes: content.length })),
  );
  return {
    alive: [...system]
      .filter(([, { isDirectory }]) => !isDirectory)
      .map(([path, { layer }]) => `${path} ${layers.findIndex((members) => members === layers[layer])}`)
      .toSorted(),
    wastedBytes: contents.filter(({ node }) => !nodes.has(node)).reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
