import { compareSpans, sharedStart, type Span } from "./byte-order.ts";
import type { ContentHash } from "./content-hash.ts";
import { kindCode, kindMask, type LayerListing } from "./listing.ts";
import { TextPool } from "./text-pool.ts";

/** A row as it is met in the tar. */
export interface NewRow {
  /** Clean: no empty components, no dots. */
  readonly path: Span;
  /** What a hard link names, as clean as a path; null on everything else. */
  readonly link: Span | null;
  /** A kind code and marks. */
  readonly kind: number;
  readonly sizeBytes: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly xattrs: number;
}

/** Columns in the order of the tar, with room for rows to come. */
interface Columns {
  readonly pathStarts: Uint32Array;
  readonly pathBytes: Uint16Array;
  readonly linkStarts: Uint32Array;
  readonly linkBytes: Uint16Array;
  readonly kinds: Uint8Array;
  readonly sizes: Float64Array;
  readonly compressedSizes: Float64Array;
  readonly modes: Uint16Array;
  readonly uids: Uint32Array;
  readonly gids: Uint32Array;
  readonly xattrs: Uint32Array;
  readonly hashes: Uint32Array;
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Collects a layer's rows in the tar's order, then puts them in the listing's. */
export class ListingBuilder {
  #rows = 0;
  #isSorted = true;
  #columns = columnsFor(256);
  readonly #texts = new TextPool();

  /** Of all paths and link targets that were added. */
  get textBytes(): number {
    return this.#texts.bytes;
  }

  /** Adds a row and gives its number. */
  add({ path, link, ...values }: NewRow): number {
    const row = this.#rows;
    if (row === this.#columns.kinds.length) this.#columns = grown(this.#columns);
    const columns = this.#columns;
    columns.pathStarts[row] = this.#texts.add(path);
    columns.pathBytes[row] = path.end - path.start;
    if (link !== null) {
      columns.linkStarts[row] = this.#texts.add(link);
      columns.linkBytes[row] = link.end - link.start;
    }
    columns.kinds[row] = values.kind;
    columns.sizes[row] = values.sizeBytes;
    columns.modes[row] = values.mode;
    columns.uids[row] = values.uid;
    columns.gids[row] = values.gid;
    columns.xattrs[row] = values.xattrs;
    this.#rows += 1;
    if (row > 0 && this.#isSorted) this.#isSorted = compareSpans(this.#pathOf(row - 1), this.#pathOf(row)) < 0;
    return row;
  }

  setCompressedSize(row: number, bytes: number): void {
    this.#columns.compressedSizes[row] = bytes;
  }

  setHash(row: number, [first, second]: ContentHash): void {
    this.#columns.hashes[2 * row] = first;
    this.#columns.hashes[2 * row + 1] = second;
  }

  /** The listing of all rows; the builder is empty afterwards. */
  finish(): LayerListing {
    const rows = this.#isSorted ? Uint32Array.from({ length: this.#rows }, (_, row) => row) : this.#onePerPath(this.#sorted());
    const columns = this.#columns;
    const targets = this.#targetsOf(rows);
    return {
      count: rows.length,
      isCut: false,
      ...this.#frontCoded(rows),
      kinds: picked(new Uint8Array(rows.length), columns.kinds, rows),
      sizes: picked(new Float64Array(rows.length), columns.sizes, rows),
      compressedSizes: picked(new Float64Array(rows.length), columns.compressedSizes, rows),
      modes: picked(new Uint16Array(rows.length), columns.modes, rows),
      uids: picked(new Uint32Array(rows.length), columns.uids, rows),
      gids: picked(new Uint32Array(rows.length), columns.gids, rows),
      xattrs: picked(new Uint32Array(rows.length), columns.xattrs, rows),
      hashes: pickedPairs(columns.hashes, rows),
      targets,
    };
  }

  #pathOf(row: number): Span {
    return this.#texts.at(this.#columns.pathStarts[row] ?? 0, this.#columns.pathBytes[row] ?? 0);
  }

  /** By path, rows of one path in the tar's order. */
  #sorted(): readonly number[] {
    const rows = Array.from({ length: this.#rows }, (_, row) => row);
    return rows.toSorted((one, other) => compareSpans(this.#pathOf(one), this.#pathOf(other)));
  }

  /** What comes later in a tar overwrites what came earlier; a whiteout beside it remains as a mark, wherever it stands. */
  #onePerPath(sorted: readonly number[]): Uint32Array {
    const { kinds } = this.#columns;
    const kept = new Uint32Array(sorted.length);
    let count = 0;
    for (const row of sorted) {
      const last = kept[count - 1] ?? -1;
      const isRepeated = count > 0 && compareSpans(this.#pathOf(last), this.#pathOf(row)) === 0;
      if (!isRepeated) kept[count++] = row;
      else if (((kinds[row] ?? 0) & kindMask) === kindCode.absent) kinds[last] = (kinds[last] ?? 0) | (kinds[row] ?? 0);
      else {
        kinds[row] = (kinds[row] ?? 0) | ((kinds[last] ?? 0) & ~kindMask);
        kept[count - 1] = row;
      }
    }
    return kept.slice(0, count);
  }

  #frontCoded(rows: Uint32Array): Pick<LayerListing, "sharedBytes" | "suffixEnds" | "suffixes"> {
    const sharedBytes = new Uint16Array(rows.length);
    const suffixEnds = new Uint32Array(rows.length);
    let end = 0;
    for (const [index, row] of rows.entries()) {
      const path = this.#pathOf(row);
      const shared = index === 0 ? 0 : sharedStart(this.#pathOf(rows[index - 1] ?? 0), path);
      end += path.end - path.start - shared;
      sharedBytes[index] = shared;
      suffixEnds[index] = end;
    }
    const suffixes = Buffer.allocUnsafeSlow(end);
    for (const [index, row] of rows.entries()) {
      const path = this.#pathOf(row);
      const suffix = path.bytes.subarray(path.start + (sharedBytes[index] ?? 0), path.end);
      suffixes.set(suffix, (suffixEnds[index] ?? 0) - suffix.length);
    }
    return { sharedBytes, suffixEnds, suffixes };
  }

  /** Hard links to rows of files; a link to a link leads to the file behind it. */
  #targetsOf(rows: Uint32Array): Int32Array {
    const { kinds, linkStarts, linkBytes } = this.#columns;
    const targets = new Int32Array(rows.length).fill(-1);
    const next = (index: number) => {
      const row = rows[index] ?? 0;
      return this.#find(rows, this.#texts.at(linkStarts[row] ?? 0, linkBytes[row] ?? 0));
    };
    const kindAt = (index: number) => (kinds[rows[index] ?? 0] ?? 0) & kindMask;
    for (let index = 0; index < rows.length; index += 1) {
      if (kindAt(index) !== kindCode.hardLink) continue;
      let target = next(index);
      for (let hops = 0; target >= 0 && kindAt(target) === kindCode.hardLink && hops < 8; hops += 1) target = next(target);
      if (target >= 0 && kindAt(target) === kindCode.file) targets[index] = target;
    }
    return targets;
  }

  /** Where a path stands among sorted rows; -1 when it does not. */
  #find(rows: Uint32Array, path: Span): number {
    let from = 0;
    let to = rows.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (compareSpans(this.#pathOf(rows[middle] ?? 0), path) < 0) from = middle + 1;
      else to = middle;
    }
    return from < rows.length && compareSpans(this.#pathOf(rows[from] ?? 0), path) === 0 ? from : -1;
  }
}

function columnsFor(rows: number): Columns {
  return {
    pathStarts: new Uint32Array(rows),
    pathBytes: new Uint16Array(rows),
    linkStarts: new Uint32Array(rows),
    linkBytes: new Uint16Array(rows),
    kinds: new Uint8Array(rows),
    sizes: new Float64Array(rows),
    compressedSizes: new Float64Array(rows),
    modes: new Uint16Array(rows),
    uids: new Uint32Array(rows),
    gids: new Uint32Array(rows),
    xattrs: new Uint32Array(rows),
    hashes: new Uint32Array(2 * rows),
  };
}

function grown(columns: Columns): Columns {
  const larger = columnsFor(2 * columns.kinds.length);
  larger.pathStarts.set(columns.pathStarts);
  larger.pathBytes.set(columns.pathBytes);
  larger.linkStarts.set(columns.linkStarts);
  larger.linkBytes.set(columns.linkBytes);
  larger.kinds.set(columns.kinds);
  larger.sizes.set(columns.sizes);
  larger.compressedSizes.set(columns.compressedSizes);
  larger.modes.set(columns.modes);
  larger.uids.set(columns.uids);
  larger.gids.set(columns.gids);
  larger.xattrs.set(columns.xattrs);
  larger.hashes.set(columns.hashes);
  return larger;
}

function picked<Target extends Column>(target: Target, source: Column, rows: Uint32Array): Target {
  for (const [index, row] of rows.entries()) target[index] = source[row] ?? 0;
  return target;
}

function pickedPairs(source: Uint32Array, rows: Uint32Array): Uint32Array {
  const target = new Uint32Array(2 * rows.length);
  for (const [index, row] of rows.entries()) {
    target[2 * index] = source[2 * row] ?? 0;
    target[2 * index + 1] = source[2 * row + 1] ?? 0;
  }
  return target;
}
