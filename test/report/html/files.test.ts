import { describe, expect, test } from "vitest";
import type { PlatformDetails } from "../../../src/report/html/page-details.ts";
import { packFiles } from "../../../src/report/html/files.ts";
import { type HeadFile, sideBySide } from "../../support/details.ts";
import { FileTable } from "../../../src/report/html/client/file-table.ts";

const layers = new Map([
  ["sha256:a", 0],
  ["sha256:b", 1],
]);
const rows = {
  layers,
  packages: new Map([
    ["deb curl", 0],
    ["golang example.com/a", 1],
  ]),
};

interface Given extends Partial<Pick<PlatformDetails, "waste">> {
  readonly files: readonly HeadFile[];
  readonly baseline?: readonly HeadFile[];
}

function details({ files, baseline, waste = [] }: Given): PlatformDetails {
  return { image: "api", platform: "linux/amd64", ...sideBySide(files, baseline ?? null), waste, notes: [] };
}

function file(path: string, compressedBytes: number, layer = "sha256:a") {
  return { path, layer, compressedBytes, sizeBytes: compressedBytes * 2 };
}

describe("packed files", () => {
  test("come out as they went in, sorted by path", () => {
    const packed = packFiles(
      details({ files: [file("usr/lib/z", 1), file("usr/lib", 2, "sha256:b"), file("usr/lib/y", 3)] }),
      rows,
    );
    const table = new FileTable(packed, []);
    expect(table.paths).toEqual(["usr/lib", "usr/lib/y", "usr/lib/z"]);
    expect(packed).toMatchObject({ shared: [0, 7, 8], rest: ["usr/lib", "/y", "z"], layer: [1, 0, 0], bytes: [2, 3, 1] });
    expect(packed).toMatchObject({ uncompressedBytes: [4, 6, 2], baselineBytes: null, wastedBytes: [0, 0, 0], omitted: 0 });
  });

  test("are held against the baseline by path, whichever layer they are in", () => {
    const files = [file("grew", 30), file("moved", 5, "sha256:b"), file("new", 7)];
    const baseline = [file("grew", 10, "sha256:b"), file("moved", 5), file("gone", 9, "sha256:b")];
    const table = new FileTable(packFiles(details({ files, baseline }), rows), []);
    const told = table.paths.map((path, row) => [path, table.layer(row), table.growth(row), table.word(row)]);
    expect(told).toEqual([
      ["gone", 1, -9, "gone"],
      ["grew", 0, 20, ""],
      ["moved", 1, 0, ""],
      ["new", 0, 7, "new"],
    ]);
  });

  test("tell waste in the layer that holds it, apart from the file that is left", () => {
    const waste = [{ path: "app", layer: "sha256:a", wastedBytes: 50 }];
    const table = new FileTable(packFiles(details({ files: [file("app", 60, "sha256:b")], waste }), rows), []);
    const told = table.paths.map((path, row) => [path, table.layer(row), table.bytes(row), table.wastedBytes(row)]);
    expect(told).toEqual([
      ["app", 0, 0, 50],
      ["app", 1, 60, 0],
    ]);
  });

  test("of layers that the report does not have are left out", () => {
    expect(packFiles(details({ files: [file("x", 1, "sha256:c")] }), rows).rest).toEqual([]);
  });

  test("are the largest where there are too many, and how many are missing is told", () => {
    const files = Array.from({ length: 10 }, (_, index) => file(`file-${index}`, index));
    expect(packFiles(details({ files }), rows, 3)).toMatchObject({ bytes: [7, 8, 9], omitted: 7 });
    expect(packFiles(details({ files: files.toReversed() }), rows, 4)).toMatchObject({ bytes: [6, 7, 8, 9], omitted: 6 });
    const alike = [file("a", 5), file("b", 5), file("c", 5), file("d", 9)];
    expect(packFiles(details({ files: alike }), rows, 3)).toMatchObject({ bytes: [5, 5, 9], omitted: 1 });
  });

  test("have names that cannot pass for others", () => {
    const files = [file("a\u202Eb\u0000c\nd", 1), file("x".repeat(5000), 2), file("\uD800", 3)];
    const { paths } = new FileTable(packFiles(details({ files }), rows), []);
    expect(paths).toEqual(["a\uFFFDb\uFFFDc\uFFFDd", `${"x".repeat(999)}…`, "\uFFFD"]);
  });

  test("tell whose they are, and what of a program its modules have", () => {
    const own = { package: "deb curl", packedBytes: 0, packedBaselineBytes: 0 };
    const program = { package: null, packedBytes: 40, packedBaselineBytes: 30 };
    const stranger = { package: "deb wget", packedBytes: 0, packedBaselineBytes: 0 };
    const files = [
      { ...file("a", 60), ...program },
      { ...file("b", 5), ...own },
      { ...file("c", 5), ...stranger },
    ];
    const packed = packFiles(details({ files }), rows);
    expect(packed.owner).toEqual([-1, 0, -1]);
    expect(packed.packed).toEqual([{ row: 0, bytes: 40, baselineBytes: 30 }]);
    expect(packFiles(details({ files: [file("a", 1)] }), rows)).toMatchObject({ owner: null, packed: [] });
  });
});
