import type { FileColumns, PackedData } from "./data.ts";
import type { PlatformDetails, WastedFile } from "./page-details.ts";

/** More would make the page slow to open; the smallest are left out. */
const mostFiles = 100_000;
const mostPathCharacters = 24_000_000;
const longestPath = 1000;

interface FileRow {
  readonly path: string;
  readonly layer: number;
  readonly bytes: number;
  readonly uncompressedBytes: number;
  /** -1 when the baseline does not have it. */
  readonly baselineBytes: number;
  readonly wastedBytes: number;
  readonly owner: number;
  readonly packedBytes: number;
  readonly packedBaselineBytes: number;
}

/** Where a file's layer and package stand in the tables of its section. */
export interface FilePlaces {
  /** By digest. */
  readonly layers: ReadonlyMap<string, number>;
  /** By type and name. */
  readonly packages: ReadonlyMap<string, number>;
}

/** Puts files of both sides and waste into columns. */
export function packFiles(details: PlatformDetails, places: FilePlaces, limit: number = mostFiles): FileColumns {
  const { rows, total } = largestRows(() => rowsOf(details, places), limit);
  const sorted = rows.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.layer - b.layer));
  return columnsOf(sorted, { hasBaseline: details.isCompared, total });
}

/** Layers that the report does not have are left out. */
function* rowsOf({ files, waste }: PlatformDetails, { layers, packages }: FilePlaces): Generator<FileRow> {
  const wasted = wasteByPath(waste);
  for (const file of files) {
    const layer = layers.get(file.layer);
    if (layer === undefined) continue;
    const wastedBytes = wasted.get(file.layer)?.get(file.path) ?? 0;
    wasted.get(file.layer)?.delete(file.path);
    yield {
      path: readable(file.path),
      layer,
      bytes: file.compressedBytes,
      uncompressedBytes: file.sizeBytes,
      baselineBytes: file.baselineBytes ?? -1,
      wastedBytes,
      owner: file.package === null ? -1 : (packages.get(file.package) ?? -1),
      packedBytes: file.packedBytes,
      packedBaselineBytes: file.packedBaselineBytes,
    };
  }
  for (const [digest, paths] of wasted) {
    const layer = layers.get(digest);
    if (layer === undefined) continue;
    for (const [path, wastedBytes] of paths) yield { ...nothing, path: readable(path), layer, wastedBytes };
  }
}

const nothing = { bytes: 0, uncompressedBytes: 0, baselineBytes: -1, owner: -1, packedBytes: 0, packedBaselineBytes: 0 };

function wasteByPath(waste: Iterable<WastedFile>): Map<string, Map<string, number>> {
  const layers = new Map<string, Map<string, number>>();
  for (const { path, layer, wastedBytes } of waste) {
    const paths = layers.get(layer) ?? new Map<string, number>();
    layers.set(layer, paths.set(path, (paths.get(path) ?? 0) + wastedBytes));
  }
  return layers;
}

interface KeptRows {
  readonly rows: readonly FileRow[];
  /** How many there were. */
  readonly total: number;
}

/** Of more rows than there is room for, which may be a million, only the weights are looked at before the largest are made. */
function largestRows(all: () => Iterable<FileRow>, limit: number): KeptRows {
  const weights = new Weights();
  for (const row of all()) weights.add(weight(row));
  const { least, equals } = weights.heaviest(limit);
  const rows: FileRow[] = [];
  let room = mostPathCharacters;
  let equalsLeft = equals;
  for (const row of all()) {
    if (weight(row) < least || row.path.length > room) continue;
    if (weight(row) === least && --equalsLeft < 0) continue;
    room -= row.path.length;
    rows.push(row);
  }
  return { rows, total: weights.count };
}

class Weights {
  count = 0;
  #all = new Float64Array(1024);

  add(bytes: number): void {
    if (this.count === this.#all.length) this.#all = new Float64Array(this.#all.buffer.transfer(2 * this.#all.byteLength));
    this.#all[this.count] = bytes;
    this.count += 1;
  }

  /** What the lightest of the `amount` heaviest weighs, and how many of them weigh as much. */
  heaviest(amount: number): { readonly least: number; readonly equals: number } {
    const heaviest = this.#all.subarray(0, this.count).toSorted().slice(-amount);
    const [least = 0] = heaviest;
    return { least, equals: heaviest.lastIndexOf(least) + 1 };
  }
}

/** Invisible and direction-changing characters could make one path look like another. */
function readable(path: string): string {
  const cut = path.length > longestPath ? `${path.slice(0, longestPath - 1)}…` : path;
  // Nearly all paths are plain, and there are many.
  if (/^[ -~]*$/.test(cut)) return cut;
  return cut.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\uFFFD");
}

function weight({ bytes, baselineBytes, wastedBytes }: FileRow): number {
  return Math.max(bytes, baselineBytes, wastedBytes);
}

interface Extent {
  readonly hasBaseline: boolean;
  /** Rows there were before the smallest were left out. */
  readonly total: number;
}

function columnsOf(rows: readonly FileRow[], { hasBaseline, total }: Extent): FileColumns {
  const shared = rows.map(({ path }, index) => commonLength(rows[index - 1]?.path ?? "", path));
  return {
    shared,
    rest: rows.map(({ path }, index) => path.slice(shared[index])),
    layer: rows.map(({ layer }) => layer),
    bytes: rows.map(({ bytes }) => bytes),
    uncompressedBytes: rows.map(({ uncompressedBytes }) => uncompressedBytes),
    baselineBytes: hasBaseline ? rows.map(({ baselineBytes }) => baselineBytes) : null,
    wastedBytes: rows.map(({ wastedBytes }) => wastedBytes),
    owner: rows.some(({ owner }) => owner >= 0) ? rows.map(({ owner }) => owner) : null,
    packed: rows.flatMap(packedOf),
    omitted: total - rows.length,
  };
}

function packedOf({ packedBytes, packedBaselineBytes }: FileRow, row: number): readonly PackedData[] {
  return packedBytes + packedBaselineBytes === 0 ? [] : [{ row, bytes: packedBytes, baselineBytes: packedBaselineBytes }];
}

function commonLength(before: string, path: string): number {
  let length = 0;
  while (length < before.length && before.charCodeAt(length) === path.charCodeAt(length)) length += 1;
  return length;
}
