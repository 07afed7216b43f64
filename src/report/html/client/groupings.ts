import type { LayerData, PackedData, SectionData } from "../data.ts";
import type { FileTable } from "./file-table.ts";
import type { Scope } from "./state.ts";

/** One part of an image on the first level of the map. */
export interface MapGroup {
  readonly name: string;
  /** What it has at least, whatever files explain. */
  readonly bytes: number;
  readonly growthBytes: number;
  /** Null: it is shown whichever layers are looked at. */
  readonly origin: LayerData["origin"] | null;
}

/** How the files of an image are put together on the map. */
export interface Grouping {
  readonly groups: readonly MapGroup[];
  /** Position of the group that a file's row is in; -1: it is not shown. */
  groupOf(row: number): number;
  /** What of a file's row is in other groups than the row. */
  readonly packed: ReadonlyMap<number, PackedData>;
  /** Of everything; null: the groups are all there is. */
  readonly wholeBytes: number | null;
  /** Whether the growth of a group is known where none of its files is listed. */
  readonly knowsGrowth: boolean;
  /** What a group has and no file explains. */
  readonly restName: string;
  /** What the image has beside its groups. */
  readonly besideName: string;
  layerGrowth(scope: Scope): number;
}

const notInImage = "not in the final image, and headers";
const nothingPacked: ReadonlyMap<number, PackedData> = new Map();

/** Every file in the layer that holds it. */
export function byLayer(layers: readonly LayerData[], files: FileTable | null): Grouping {
  return {
    groups: layers.map(({ title, place, bytes, growthBytes, origin }) => {
      return { name: place === "" ? title : `${title} (${place})`, bytes, growthBytes: growthBytes ?? 0, origin };
    }),
    groupOf: (row) => files?.layer(row) ?? -1,
    packed: nothingPacked,
    wholeBytes: null,
    knowsGrowth: false,
    restName: notInImage,
    besideName: "",
    layerGrowth: (scope) => layers.reduce((sum, layer) => sum + (isIn(layer, scope) ? (layer.growthBytes ?? 0) : 0), 0),
  };
}

/** Every file of the layers in `scope` in the package that it belongs to; the last group is of files that belong to none. */
export function byPackage({ layers, packages }: SectionData, files: FileTable | null, scope: Scope): Grouping {
  const nobodys = packages.length;
  const looked = layers.filter((layer) => isIn(layer, scope));
  const groups = packages.map(({ name, baseBytes, ownBytes, growthBytes }): MapGroup => {
    const bytes = { all: baseBytes + ownBytes, own: ownBytes, base: baseBytes }[scope];
    return { name, bytes, growthBytes: scope === "all" ? growthBytes : 0, origin: null };
  });
  const ownerOf = (row: number): number => {
    if (files === null || !files.isIn(row, scope)) return -1;
    const owner = files.owner(row);
    return owner < 0 ? nobodys : owner;
  };
  return {
    ...byLayer(layers, files),
    groups: [...groups, { name: "files of no listed package", bytes: 0, growthBytes: 0, origin: null }],
    groupOf: ownerOf,
    packed: new Map(files?.columns.packed.map((packed) => [packed.row, packed])),
    wholeBytes: looked.reduce((sum, { bytes }) => sum + bytes, 0),
    knowsGrowth: true,
    restName: "within programs and archives",
    besideName: files === null ? "in no listed package" : notInImage,
  };
}

function isIn({ origin }: LayerData, scope: Scope): boolean {
  return scope === "all" || origin === scope;
}
