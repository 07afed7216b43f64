import { compareSpans, sharedStart, type Span } from "./byte-order.ts";
import type { ContentHash } from "./content-hash.ts";
import { noFacts } from "./layer-facts.ts";
import { noPackages } from "../packages/layer-packages.ts";
import { kindCode, kindMask, type LayerListing } from "./listing.ts";
import { columnsFor, everyRow, grown, picked, trimmed } from "./listing-columns.ts";
import { sortedRows } from "./sorted-rows.ts";
import { TextPool } from "./text-pool.ts";

/** A row as it is met in the tar. */
interface NewRow {
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

/** Collects a layer's rows in the tar's order, then puts them in the listing's. */
export class ListingBuilder {
  #rows = 0;
  #isSorted = true;
  #columns = columnsFor(256);
  readonly #texts = new TextPool();
  /** Rows in the order of the listing, once it is finished. */
  #order: Uint32Array = new Uint32Array();

  /** Of all paths and link targets that were added. */
  get textBytes(): number {
    return this.#texts.bytes;
  }

  /** Adds a row and gives its number. */
  add({ path, link, kind, sizeBytes, mode, uid, gid, xattrs }: NewRow): number {
    const row = this.#rows;
    if (row === this.#columns.kinds.length) this.#columns = grown(this.#columns);
    const columns = this.#columns;
    columns.pathStarts[row] = this.#texts.add(path);
    columns.pathBytes[row] = path.end - path.start;
    if (link !== null) {
      columns.linkStarts[row] = this.#texts.add(link);
      columns.linkBytes[row] = link.end - link.start;
    }
    columns.kinds[row] = kind;
    columns.sizes[row] = sizeBytes;
    columns.modes[row] = mode;
    columns.uids[row] = uid;
    columns.gids[row] = gid;
    columns.xattrs[row] = xattrs;
    this.#rows += 1;
    if (row > 0 && this.#isSorted) this.#isSorted = compareSpans(this.#pathOf(row - 1), this.#pathOf(row)) < 0;
    return row;
  }

  /** Adds to what a row holds. */
  addBytes(row: number, sizeBytes: number, compressedBytes: number): void {
    this.#columns.sizes[row] = (this.#columns.sizes[row] ?? 0) + sizeBytes;
    this.#columns.compressedSizes[row] = (this.#columns.compressedSizes[row] ?? 0) + compressedBytes;
  }

  setCompressedSize(row: number, bytes: number): void {
    this.#columns.compressedSizes[row] = bytes;
  }

  setHash(row: number, [first, second]: ContentHash): void {
    this.#columns.hashes[2 * row] = first;
    this.#columns.hashes[2 * row + 1] = second;
  }

  /** The listing of all rows; the builder must not be used afterwards. */
  finish(): LayerListing {
    const rows = this.#isSorted ? everyRow(this.#rows) : this.#onePerPath(this.#sorted());
    const paths = this.#frontCoded(rows);
    const targets = this.#targetsOf(rows);
    this.#texts.release();
    this.#order = rows;
    const values = this.#isSorted ? trimmed(this.#columns, this.#rows) : picked(this.#columns, rows);
    return { count: rows.length, isCut: false, ...paths, ...values, targets, facts: noFacts, packages: noPackages };
  }

  /** Where rows stand in the listing that was finished; those that another row of the same path has replaced are missing. */
  placesOf(rows: ReadonlySet<number>): ReadonlyMap<number, number> {
    const places = new Map<number, number>();
    for (let place = 0; place < this.#order.length && places.size < rows.size; place += 1) {
      const row = this.#order[place] ?? 0;
      if (rows.has(row)) places.set(row, place);
    }
    return places;
  }

  #pathOf(row: number): Span {
    return this.#texts.at(this.#columns.pathStarts[row] ?? 0, this.#columns.pathBytes[row] ?? 0);
  }

  /** By path, rows of one path in the tar's order. */
  #sorted(): Uint32Array {
    return sortedRows(this.#rows, (one, other) => compareSpans(this.#pathOf(one), this.#pathOf(other)));
  }

  /**
   * What comes later in a tar overwrites what came earlier; a whiteout beside it remains as a mark, wherever it stands. Keeps
   * rows in place: it never writes ahead of where it reads.
   */
  #onePerPath(kept: Uint32Array): Uint32Array {
    const { kinds } = this.#columns;
    let count = 0;
    for (const row of kept) {
      const last = kept[count - 1] ?? -1;
      const isRepeated = count > 0 && compareSpans(this.#pathOf(last), this.#pathOf(row)) === 0;
      if (!isRepeated) kept[count++] = row;
      else if (((kinds[row] ?? 0) & kindMask) === kindCode.absent) kinds[last] = (kinds[last] ?? 0) | (kinds[row] ?? 0);
      else {
        kinds[row] = (kinds[row] ?? 0) | ((kinds[last] ?? 0) & ~kindMask);
        kept[count - 1] = row;
      }
    }
    return kept.subarray(0, count);
  }

  #frontCoded(rows: Uint32Array): Pick<LayerListing, "sharedBytes" | "suffixEnds" | "suffixes"> {
    const sharedBytes = new Uint16Array(rows.length);
    const suffixEnds = new Uint32Array(rows.length);
    let end = 0;
    for (let index = 0; index < rows.length; index += 1) {
      const path = this.#pathOf(rows[index] ?? 0);
      const shared = index === 0 ? 0 : sharedStart(this.#pathOf(rows[index - 1] ?? 0), path);
      end += path.end - path.start - shared;
      sharedBytes[index] = shared;
      suffixEnds[index] = end;
    }
    const suffixes = Buffer.allocUnsafeSlow(end);
    for (let index = 0; index < rows.length; index += 1) {
      const path = this.#pathOf(rows[index] ?? 0);
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
