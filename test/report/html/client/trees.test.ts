import { expect, test } from "vitest";
import type { LayerData, PackageData, SectionData } from "../../../../src/report/html/data.ts";
import { FileTable } from "../../../../src/report/html/client/file-table.ts";
import type { Measure, Scope } from "../../../../src/report/html/client/state.ts";
import { Trees } from "../../../../src/report/html/client/trees.ts";
import { packFiles } from "../../../../src/report/html/files.ts";
import { sideBySide, type HeadFile } from "../../../support/details.ts";

function layer(title: string, origin: LayerData["origin"], bytes: number, growthBytes: number): LayerData {
  return { title, place: "", origin, bytes, uncompressedBytes: null, baselineBytes: bytes - growthBytes, growthBytes };
}

function found(name: string, baseBytes: number, ownBytes: number, growthBytes: number): PackageData {
  return { name, baseBytes, ownBytes, baselineBytes: null, growthBytes };
}

/** A base image with curl, and a program that was made of two modules. */
const layers = [layer("ADD rootfs", "base", 100, 0), layer("COPY server", "own", 80, 25)];
const packages = [found("curl (deb)", 40, 0, 0), found("grpc (golang)", 0, 30, 10), found("zap (golang)", 0, 20, 0)];

function file(path: string, digest: string, bytes: number, whose: Partial<HeadFile> = {}): HeadFile {
  return { path, layer: digest, compressedBytes: bytes, sizeBytes: bytes, ...whose };
}

const curl = { package: "deb curl" };
const server = { package: null, packedBytes: 50, packedBaselineBytes: 40 };
const files = [
  file("etc/hosts", "0", 5),
  file("server", "1", 75, server),
  file("usr/bin/curl", "0", 25, curl),
  file("usr/lib/libcurl.so", "0", 15, curl),
];
const before = [file("etc/hosts", "0", 5), file("server", "1", 50, server), ...files.slice(2)];

function trees(listed: readonly HeadFile[] | null = files): Trees {
  const section: SectionData = { image: "x", platform: "y", layers, packages, trend: [], registry: null, files: null };
  if (listed === null) return new Trees(section, null);
  const details = { image: "x", platform: "y", ...sideBySide(listed, before), waste: [], notes: [] };
  const places = {
    layers: new Map([
      ["0", 0],
      ["1", 1],
    ]),
    packages: new Map([["deb curl", 0]]),
  };
  return new Trees(section, new FileTable(packFiles(details, places), layers));
}

function told({ at = "", measure = "size", of = "all" }: { at?: string; measure?: Measure; of?: Scope }, made = trees()) {
  const tree = made.of({ by: "packages", of });
  return tree.items(tree.folderAt(at), measure, of).map(({ name, amount }) => [name, amount]);
}

test("by package, every byte of the image is told once: also those that a program was made of", () => {
  const items = told({});
  expect(items).toEqual([
    ["not in the final image, and headers", 60],
    ["curl (deb)", 40],
    ["grpc (golang)", 30],
    ["files of no listed package", 30],
    ["zap (golang)", 20],
  ]);
  expect(items.reduce((sum, [, amount]) => sum + Number(amount), 0)).toBe(180);
});

test("a package opens to its files; one within a program says so", () => {
  expect(told({ at: "0" })).toEqual([["usr", 40]]);
  expect(told({ at: "1" })).toEqual([["within programs and archives", 30]]);
  expect(told({ at: "3" })).toEqual([
    ["server", 25],
    ["etc", 5],
  ]);
});

test("a program's growth is not told again where its modules' growth is", () => {
  expect(told({ measure: "growth" })).toEqual([
    ["files of no listed package", 15],
    ["grpc (golang)", 10],
  ]);
});

test("base image and own layers have their own packages", () => {
  expect(told({ of: "base" }).map(([name]) => name)).toEqual([
    "not in the final image, and headers",
    "curl (deb)",
    "files of no listed package",
  ]);
  expect(told({ of: "own" }).find(([name]) => name === "curl (deb)")).toBeUndefined();
});

test("without files, the report's own sizes are the map", () => {
  expect(told({}, trees(null))).toEqual([
    ["in no listed package", 90],
    ["curl (deb)", 40],
    ["grpc (golang)", 30],
    ["zap (golang)", 20],
  ]);
});
