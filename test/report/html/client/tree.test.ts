import { describe, expect, test } from "vitest";
import type { LayerData } from "../../../../src/report/html/data.ts";
import { FileTable } from "../../../../src/report/html/client/file-table.ts";
import { byLayer } from "../../../../src/report/html/client/groupings.ts";
import type { Measure } from "../../../../src/report/html/client/state.ts";
import { Tree, type Folder } from "../../../../src/report/html/client/tree.ts";
import { packFiles } from "../../../../src/report/html/files.ts";
import { sideBySide } from "../../../support/details.ts";

const layers: readonly LayerData[] = [
  {
    title: "ADD rootfs",
    place: "base image",
    origin: "base",
    bytes: 100,
    uncompressedBytes: null,
    baselineBytes: 100,
    growthBytes: 0,
  },
  { title: "COPY app", place: "", origin: "own", bytes: 50, uncompressedBytes: null, baselineBytes: 20, growthBytes: 30 },
];

function file(path: string, compressedBytes: number, layer: string) {
  return { path, layer, compressedBytes, sizeBytes: compressedBytes };
}

const files = [
  file("usr/share/doc/a", 30, "0"),
  file("usr/share/doc/b", 20, "0"),
  file("bin", 10, "0"),
  file("app/x/main.js", 45, "1"),
];
const baseline = [file("usr/share/doc/a", 30, "0"), file("usr/share/doc/old", 7, "0"), file("app/x/main.js", 15, "1")];
const waste = [{ path: "tmp/cache", layer: "0", wastedBytes: 12 }];

function treeOf(given: Partial<{ files: typeof files; baseline: typeof baseline | null }> = {}): Tree {
  const both = { files, baseline, ...given };
  const details = { image: "x", platform: "y", ...sideBySide(both.files, both.baseline), waste, notes: [] };
  const rows = new Map([...layers.keys()].map((row) => [String(row), row]));
  const table = new FileTable(packFiles(details, { layers: rows, packages: new Map() }), layers);
  return new Tree("image", byLayer(layers, table), table);
}

function told(tree: Tree, folder: Folder, measure: Measure) {
  return tree.items(folder, measure, "all").map(({ name, amount }) => [name, amount]);
}

describe("the tree", () => {
  test("has layers as large as their blobs, with what files do not explain", () => {
    const tree = treeOf();
    expect(told(tree, tree.image, "size")).toEqual([
      ["ADD rootfs (base image)", 100],
      ["COPY app", 50],
    ]);
    expect(told(tree, tree.folderAt("0"), "size")).toEqual([
      ["usr/share/doc", 50],
      ["not in the final image, and headers", 40],
      ["bin", 10],
    ]);
  });

  test("adds growth up with its sign, and sorts by how much moved", () => {
    const tree = treeOf();
    expect(told(tree, tree.image, "growth")).toEqual([
      ["ADD rootfs (base image)", 23],
      ["COPY app", 30],
    ]);
    expect(told(tree, tree.folderAt("0/usr/share/doc"), "growth")).toEqual([
      ["b", 20],
      ["old", -7],
    ]);
  });

  test("knows where waste lies", () => {
    const tree = treeOf();
    expect(told(tree, tree.image, "waste")).toEqual([["ADD rootfs (base image)", 12]]);
    expect([tree.has("waste"), treeOf({ baseline: null }).has("growth")]).toEqual([true, false]);
  });

  test("shows only the layers of one origin", () => {
    const tree = treeOf();
    expect(tree.items(tree.image, "size", "own").map(({ name }) => name)).toEqual(["COPY app"]);
  });

  test.for([
    ["", ""],
    ["0/usr/share/doc", "0/usr/share/doc"],
    ["0/usr/share/doc/a", "0/usr/share/doc"],
    ["0/usr", "0"],
    ["1/app/x", "1/app/x"],
    ["7/nowhere", ""],
    ["__proto__", ""],
  ])("finds for %j the nearest folder, %j, and the way up from it", ([at, path]) => {
    const tree = treeOf();
    let folder: Folder | null = tree.folderAt(at ?? "");
    expect(folder.path).toBe(path);
    while (folder.parent !== null) folder = folder.parent;
    expect(folder).toBe(tree.image);
  });

  test("holds every byte of odd paths once, however deep", () => {
    const paths = [
      "a",
      "a/b",
      "a//b",
      "/a",
      "a/",
      "__proto__/x",
      "constructor",
      "deep/".repeat(400),
      "deep/".repeat(400) + "x",
      "",
    ];
    const odd = paths.map((path, index) => file(path, 2 ** index, "0"));
    const tree = treeOf({ files: odd, baseline: null });
    const sum = (folder: Folder): number =>
      tree
        .items(folder, "size", "all")
        .filter(({ files: amount }) => amount > 0)
        .reduce((total, item) => total + (item.folder === null ? item.amount : sum(item.folder)), 0);
    expect(sum(tree.folderAt("0"))).toBe(2 ** paths.length - 1);
  });

  test("ends at the layers where files are not known", () => {
    const tree = new Tree("image", byLayer(layers, null), null);
    expect(told(tree, tree.image, "growth")).toEqual([["COPY app", 30]]);
    expect(tree.items(tree.image, "size", "all").every(({ folder }) => folder === null)).toBe(true);
  });
});
