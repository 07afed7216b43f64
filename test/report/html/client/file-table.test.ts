import { expect, test } from "vitest";
import type { LayerData } from "../../../../src/report/html/data.ts";
import { FileTable } from "../../../../src/report/html/client/file-table.ts";
import { fileOrders } from "../../../../src/report/html/client/state.ts";
import { packFiles } from "../../../../src/report/html/files.ts";
import { manyFiles, sideBySide } from "../../../support/details.ts";

function layer(origin: LayerData["origin"]): LayerData {
  return { title: origin, place: "", origin, bytes: 0, uncompressedBytes: null, baselineBytes: null, growthBytes: null };
}

const [files, baseline] = [manyFiles(["a", "b", "c"], 3000), manyFiles(["b", "c"], 2900)];
const rows = new Map([...["a", "b", "c"].entries()].map(([row, digest]) => [digest, row]));
const details = { image: "x", platform: "y", ...sideBySide(files, baseline), waste: [], notes: [] };
const table = new FileTable(packFiles(details, { layers: rows, packages: new Map() }), [
  layer("base"),
  layer("own"),
  layer("unknown"),
]);

function found(words: string, scope: "all" | "own" | "base" = "all", by = "path"): readonly string[] {
  return Array.from(table.find(words, scope, by), (row) => table.path(row));
}

test.for(["", "file-1", "LIB python", "file-29 pe", "e", "no such file", "zoneinfo/file-2999", "file-2999.", "usr/ usr/"])(
  "a search for %j finds what a slow one finds",
  (words) => {
    const wanted = words.toLowerCase().split(" ");
    expect(found(words)).toEqual(table.paths.filter((path) => wanted.every((word) => path.toLowerCase().includes(word))));
  },
);

test("a search can be limited to layers of one origin", () => {
  const origins = [found("", "own").length, found("", "base").length, found("").length];
  expect(origins).toEqual([1000, 1000, 3000]);
});

test.for([...fileOrders])("files sorted by %s come in rising order, and with a minus sign in falling order", (by) => {
  const values = {
    bytes: "bytes",
    uncompressed: "uncompressedBytes",
    growth: "growth",
    waste: "wastedBytes",
    layer: "layer",
  } as const;
  const valueOf = (row: number): number => (by === "path" ? row : table[values[by]](row));
  const rising = Array.from(table.find("", "all", by), valueOf);
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  expect(Array.from(table.find("", "all", `-${by}`), valueOf)).toEqual(rising.toReversed());
});
