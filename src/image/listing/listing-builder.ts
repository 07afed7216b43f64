import type { Span } from "./byte-order.ts";
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

/** Rows in the order of the listing, and what each path has in common with the one before. */
interface OrderedRows {
  readonly rows: Uint32Array;
  readonly sharedBytes: Uint16Array;
}

/** Collects a layer's rows in the tar's order, then puts them in the listing's. */
export class ListingBuilder {
  #rows = 0;
  #isSorted = true;
  #columns = columnsFor(256);
  readonly #texts = new TextPool();
  /** Rows in the order of the listing, once it is finished. */
  #order: Uint32Array = new Uint32Array();
  /** For each row 1 + its place in that order, or 0; null while nobody has asked. */
  #places: Uint32Array | null = null;

  /** Of all paths and link targets that were added. */
  get textBytes(): number {
    return this.#texts.bytes;
  }

  /** Adds a row and gives its number. */
  add({ path, link, kind, sizeBytes, mode, uid, gid, xattrs }: NewRow): number {
    const row = this.#rows;
    if (row === this.#columns.kinds.length) this.#columns = grown(this.#columns);
    const columns = this.#columns;
    columns.paths[row] = this.#texts.add(path);
    if (link !== null) columns.links[row] = this.#texts.add(link);
    columns.kinds[row] = kind;
    columns.sizes[row] = sizeBytes;
    columns.modes[row] = mode;
    columns.uids[row] = uid;
    columns.gids[row] = gid;
    columns.xattrs[row] = xattrs;
    this.#rows += 1;
    if (row > 0) this.#compareWithLast(row);
    return row;
  }

  #compareWithLast(row: number): void {
    const { paths, sharedBytes, follows } = this.#columns;
    const last = paths[row - 1] ?? 0;
    const path = paths[row] ?? 0;
    const shared = this.#texts.shared(last, path);
    sharedBytes[row] = shared;
    if (this.#texts.compare(last, path, shared) < 0) follows[row] = 1;
    else this.#isSorted = false;
  }

  /** Adds to what a row holds. */
  addBytes(row: number, sizeBytes: number, compressedBytes: number): void {
    this.#columns.sizes[row] = (this.#columns.sizes[row] ?? 0) + sizeBytes;
    this.#columns.compressedSizes[row] = (this.#columns.compressedSizes[row] ?? 0) + compressedBytes;
  }

  setCompressedSize(row: number, bytes: number): void {
    this.#columns.compressedSizes[row] = bytes;
  }

  setHash(row: number, hash: ContentHash): void {
    this.#columns.hashes[2 * row] = hash[0];
    this.#columns.hashes[2 * row + 1] = hash[1];
  }

  /** The listing of all rows; the builder must not be used afterwards. */
  finish(): LayerListing {
    const { rows, sharedBytes } = this.#isSorted ? this.#asTheyAre() : this.#onePerPath(this.#sorted());
    const suffixes = this.#suffixesOf(rows, sharedBytes);
    const targets = this.#targetsOf(rows);
    this.#texts.release();
    this.#order = rows;
    const values = this.#isSorted ? trimmed(this.#columns, this.#rows) : picked(this.#columns, rows);
    return {
      count: rows.length,
      isCut: false,
      sharedBytes,
      ...suffixes,
      ...values,
      targets,
      facts: noFacts,
      packages: noPackages,
    };
  }

  /** Where a row stands in the listing that was finished; -1 where another row of the same path has replaced it. */
  placeOf(row: number): number {
    return ((this.#places ??= placesIn(this.#order, this.#rows))[row] ?? 0) - 1;
  }

  #asTheyAre(): OrderedRows {
    return { rows: everyRow(this.#rows), sharedBytes: this.#columns.sharedBytes.subarray(0, this.#rows) };
  }

  /** By path, rows of one path in the tar's order. */
  #sorted(): Uint32Array {
    const { paths, follows } = this.#columns;
    const compare = (one: number, other: number) => this.#compare(paths[one] ?? 0, paths[other] ?? 0);
    return sortedRows(this.#rows, compare, (row) => follows[row] === 1);
  }

  #compare(one: number, other: number): number {
    return this.#texts.compare(one, other, this.#texts.shared(one, other));
  }

  /**
   * What comes later in a tar overwrites what came earlier; a whiteout beside it remains as a mark, wherever it stands. Keeps
   * rows in place: it never writes ahead of where it reads.
   */
  #onePerPath(kept: Uint32Array): OrderedRows {
    const { kinds } = this.#columns;
    const sharedBytes = new Uint16Array(kept.length);
    let count = 0;
    for (const row of kept) {
      const last = kept[count - 1] ?? -1;
      const shared = this.#sharedBetween(last, row);
      if (!this.#isSamePath(last, row, shared)) {
        sharedBytes[count] = shared;
        kept[count++] = row;
      } else if (((kinds[row] ?? 0) & kindMask) === kindCode.absent) kinds[last] = (kinds[last] ?? 0) | (kinds[row] ?? 0);
      else {
        kinds[row] = (kinds[row] ?? 0) | ((kinds[last] ?? 0) & ~kindMask);
        kept[count - 1] = row;
      }
    }
    return { rows: kept.subarray(0, count), sharedBytes: sharedBytes.subarray(0, count) };
  }

  /** What a row's path has in common with that of the row that the listing has before it; -1 is none. */
  #sharedBetween(last: number, row: number): number {
    const { paths, sharedBytes } = this.#columns;
    if (last < 0) return 0;
    return last === row - 1 ? (sharedBytes[row] ?? 0) : this.#texts.shared(paths[last] ?? 0, paths[row] ?? 0);
  }

  #isSamePath(last: number, row: number, shared: number): boolean {
    const { paths } = this.#columns;
    return last >= 0 && shared === this.#texts.bytesAt(paths[last] ?? 0) && shared === this.#texts.bytesAt(paths[row] ?? 0);
  }

  #suffixesOf(rows: Uint32Array, sharedBytes: Uint16Array): Pick<LayerListing, "suffixEnds" | "suffixes"> {
    const { paths } = this.#columns;
    const suffixEnds = new Uint32Array(rows.length);
    let end = 0;
    for (let index = 0; index < rows.length; index += 1) {
      end += this.#texts.bytesAt(paths[rows[index] ?? 0] ?? 0) - (sharedBytes[index] ?? 0);
      suffixEnds[index] = end;
    }
    const suffixes = Buffer.allocUnsafeSlow(end);
    let at = 0;
    for (let index = 0; index < rows.length; index += 1) {
      const path = this.#texts.at(paths[rows[index] ?? 0] ?? 0);
      for (let from = path.start + (sharedBytes[index] ?? 0); from < path.end; from += 1) suffixes[at++] = path.bytes[from] ?? 0;
    }
    return { suffixEnds, suffixes };
  }

  /** Hard links to rows of files; a link to a link leads to the file behind it. */
  #targetsOf(rows: Uint32Array): Int32Array {
    const { kinds, links } = this.#columns;
    const targets = new Int32Array(rows.length).fill(-1);
    const next = (index: number) => this.#find(rows, links[rows[index] ?? 0] ?? 0);
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
  #find(rows: Uint32Array, path: number): number {
    const { paths } = this.#columns;
    const compareTo = (index: number) => this.#compare(paths[rows[index] ?? 0] ?? 0, path);
    let from = 0;
    let to = rows.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (compareTo(middle) < 0) from = middle + 1;
      else to = middle;
    }
    return from < rows.length && compareTo(from) === 0 ? from : -1;
  }
}

function placesIn(order: Uint32Array, rows: number): Uint32Array {
  const places = new Uint32Array(rows);
  for (let place = 0; place < order.length; place += 1) places[order[place] ?? 0] = place + 1;
  return places;
}
