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
  readonly pathStarts: Uint32Array<ArrayBuffer>;
  readonly pathBytes: Uint16Array<ArrayBuffer>;
  readonly linkStarts: Uint32Array<ArrayBuffer>;
  readonly linkBytes: Uint16Array<ArrayBuffer>;
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly sizes: Float64Array<ArrayBuffer>;
  readonly compressedSizes: Float64Array<ArrayBuffer>;
  readonly modes: Uint16Array<ArrayBuffer>;
  readonly uids: Uint32Array<ArrayBuffer>;
  readonly gids: Uint32Array<ArrayBuffer>;
  readonly xattrs: Uint32Array<ArrayBuffer>;
  readonly hashes: Uint32Array<ArrayBuffer>;
}

type Column = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

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

  /** The listing of all rows; the builder must not be used afterwards. */
  finish(): LayerListing {
    const rows = this.#isSorted ? everyRow(this.#rows) : this.#onePerPath(this.#sorted());
    const paths = this.#frontCoded(rows);
    const targets = this.#targetsOf(rows);
    this.#texts.release();
    const values = this.#isSorted ? trimmed(this.#columns, this.#rows) : picked(this.#columns, rows);
    return { count: rows.length, isCut: false, ...paths, ...values, targets };
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

/** The same columns with twice the room; the old ones can no longer be used. */
function grown(columns: Columns): Columns {
  return {
    pathStarts: new Uint32Array(doubled(columns.pathStarts)),
    pathBytes: new Uint16Array(doubled(columns.pathBytes)),
    linkStarts: new Uint32Array(doubled(columns.linkStarts)),
    linkBytes: new Uint16Array(doubled(columns.linkBytes)),
    kinds: new Uint8Array(doubled(columns.kinds)),
    sizes: new Float64Array(doubled(columns.sizes)),
    compressedSizes: new Float64Array(doubled(columns.compressedSizes)),
    modes: new Uint16Array(doubled(columns.modes)),
    uids: new Uint32Array(doubled(columns.uids)),
    gids: new Uint32Array(doubled(columns.gids)),
    xattrs: new Uint32Array(doubled(columns.xattrs)),
    hashes: new Uint32Array(doubled(columns.hashes)),
  };
}

/** Moves memory instead of leaving the old one to the garbage collector, which would come late. */
function doubled({ buffer }: Column): ArrayBuffer {
  return buffer.transfer(2 * buffer.byteLength);
}

type Values = Pick<LayerListing, "kinds" | "sizes" | "compressedSizes" | "modes" | "uids" | "gids" | "xattrs" | "hashes">;

function everyRow(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) rows[row] = row;
  return rows;
}

/** The columns as they are, without the room behind them. */
function trimmed(columns: Columns, count: number): Values {
  return {
    kinds: columns.kinds.subarray(0, count),
    sizes: columns.sizes.subarray(0, count),
    compressedSizes: columns.compressedSizes.subarray(0, count),
    modes: columns.modes.subarray(0, count),
    uids: columns.uids.subarray(0, count),
    gids: columns.gids.subarray(0, count),
    xattrs: columns.xattrs.subarray(0, count),
    hashes: columns.hashes.subarray(0, 2 * count),
  };
}

/** The columns in another order; the old ones can no longer be used. */
function picked(columns: Columns, rows: Uint32Array): Values {
  return {
    kinds: pick(new Uint8Array(rows.length), columns.kinds, rows),
    sizes: pick(new Float64Array(rows.length), columns.sizes, rows),
    compressedSizes: pick(new Float64Array(rows.length), columns.compressedSizes, rows),
    modes: pick(new Uint16Array(rows.length), columns.modes, rows),
    uids: pick(new Uint32Array(rows.length), columns.uids, rows),
    gids: pick(new Uint32Array(rows.length), columns.gids, rows),
    xattrs: pick(new Uint32Array(rows.length), columns.xattrs, rows),
    hashes: pickPairs(new Uint32Array(2 * rows.length), columns.hashes, rows),
  };
}

function pick<Target extends Column>(target: Target, source: Column, rows: Uint32Array): Target {
  for (let index = 0; index < rows.length; index += 1) target[index] = source[rows[index] ?? 0] ?? 0;
  source.buffer.transfer(0);
  return target;
}

function pickPairs(target: Uint32Array, source: Uint32Array<ArrayBuffer>, rows: Uint32Array): Uint32Array {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    target[2 * index] = source[2 * row] ?? 0;
    target[2 * index + 1] = source[2 * row + 1] ?? 0;
  }
  source.buffer.transfer(0);
  return target;
}
