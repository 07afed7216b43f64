import type { FileColumns } from "./data.ts";
import type { ListedFile, PlatformDetails, WastedFile } from "./details.ts";

/** More would make the page slow to open; the smallest are left out. */
const mostFiles = 200_000;
const mostPathCharacters = 24_000_000;
const longestPath = 1000;

interface Row {
  readonly path: string;
  readonly layer: number;
  bytes: number;
  uncompressedBytes: number;
  baselineBytes: number;
  wastedBytes: number;
}

/** Puts files of both sides and waste into columns; `rowOf` says where a layer, named by its digest, stands in the table. */
export function packFiles(details: PlatformDetails, rowOf: ReadonlyMap<string, number>, limit: number = mostFiles): FileColumns {
  const rows = new Rows(rowOf);
  for (const file of details.files) rows.addFile(file);
  for (const file of details.baseline ?? []) rows.addBaseline(file);
  for (const file of details.waste) rows.addWaste(file);
  const kept = largest(rows.all, limit).toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.layer - b.layer));
  return columnsOf(kept, { hasBaseline: details.baseline !== null, omitted: rows.all.length - kept.length });
}

class Rows {
  readonly all: Row[] = [];
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #byPath = new Map<string, Row>();
  /** One map for each layer. */
  readonly #seen = new Map<number, Map<string, Row>>();

  constructor(rowOf: ReadonlyMap<string, number>) {
    this.#rowOf = rowOf;
  }

  addFile({ path, layer, sizeBytes, compressedBytes }: ListedFile): void {
    const row = this.#row(path, layer);
    if (row === null) return;
    row.bytes += compressedBytes;
    row.uncompressedBytes += sizeBytes;
    this.#byPath.set(path, row);
  }

  /** A path that both sides have is one row, whichever layer it came with before. */
  addBaseline({ path, layer, compressedBytes }: ListedFile): void {
    const row = this.#byPath.get(path) ?? this.#row(path, layer);
    if (row !== null) row.baselineBytes = Math.max(0, row.baselineBytes) + compressedBytes;
  }

  addWaste({ path, layer, wastedBytes }: WastedFile): void {
    const row = this.#row(path, layer);
    if (row !== null) row.wastedBytes += wastedBytes;
  }

  /** Null for a layer that the report does not have. */
  #row(path: string, digest: string): Row | null {
    const layer = this.#rowOf.get(digest);
    if (layer === undefined) return null;
    const seen = this.#seen.get(layer) ?? new Map<string, Row>();
    const known = seen.get(path);
    if (known !== undefined) return known;
    const row = { path: readable(path), layer, bytes: 0, uncompressedBytes: 0, baselineBytes: -1, wastedBytes: 0 };
    this.#seen.set(layer, seen.set(path, row));
    this.all.push(row);
    return row;
  }
}

/** Invisible and direction-changing characters could make one path look like another. */
function readable(path: string): string {
  const cut = path.length > longestPath ? `${path.slice(0, longestPath - 1)}…` : path;
  // Nearly all paths are plain, and there are many.
  if (/^[ -~]*$/.test(cut)) return cut;
  return cut.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\uFFFD");
}

function largest(rows: readonly Row[], limit: number): readonly Row[] {
  const characters = rows.reduce((sum, { path }) => sum + path.length, 0);
  if (rows.length <= limit && characters <= mostPathCharacters) return rows;
  let room = mostPathCharacters;
  return rows
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, limit)
    .filter(({ path }) => (room -= path.length) >= 0);
}

function weight({ bytes, baselineBytes, wastedBytes }: Row): number {
  return Math.max(bytes, baselineBytes, wastedBytes);
}

interface Extent {
  readonly hasBaseline: boolean;
  readonly omitted: number;
}

function columnsOf(rows: readonly Row[], { hasBaseline, omitted }: Extent): FileColumns {
  const shared = rows.map(({ path }, index) => commonLength(rows[index - 1]?.path ?? "", path));
  return {
    shared,
    rest: rows.map(({ path }, index) => path.slice(shared[index])),
    layer: rows.map(({ layer }) => layer),
    bytes: rows.map(({ bytes }) => bytes),
    uncompressedBytes: rows.map(({ uncompressedBytes }) => uncompressedBytes),
    baselineBytes: hasBaseline ? rows.map(({ baselineBytes }) => baselineBytes) : null,
    wastedBytes: rows.map(({ wastedBytes }) => wastedBytes),
    omitted,
  };
}

function commonLength(before: string, path: string): number {
  let length = 0;
  while (length < before.length && before.charCodeAt(length) === path.charCodeAt(length)) length += 1;
  return length;
}
