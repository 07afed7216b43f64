import type { LayerListing } from "./listing.ts";

/** Columns in the order of the tar, with room for rows to come. */
export interface Columns {
  /** Addresses in the pool of texts. */
  readonly paths: Uint32Array<ArrayBuffer>;
  readonly links: Uint32Array<ArrayBuffer>;
  /** How many bytes each path has in common with the one before. */
  readonly sharedBytes: Uint16Array<ArrayBuffer>;
  /** 1 where a path belongs behind the one before. */
  readonly follows: Uint8Array<ArrayBuffer>;
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly sizes: Float64Array<ArrayBuffer>;
  readonly compressedSizes: Float64Array<ArrayBuffer>;
  readonly modes: Uint16Array<ArrayBuffer>;
  readonly uids: Uint32Array<ArrayBuffer>;
  readonly gids: Uint32Array<ArrayBuffer>;
  readonly xattrs: Uint32Array<ArrayBuffer>;
  readonly hashes: Uint32Array<ArrayBuffer>;
}

type ListingColumn = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** Empty columns with room for so many rows. */
export function columnsFor(rows: number): Columns {
  return {
    paths: new Uint32Array(rows),
    links: new Uint32Array(rows),
    sharedBytes: new Uint16Array(rows),
    follows: new Uint8Array(rows),
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
export function grown(columns: Columns): Columns {
  return {
    paths: new Uint32Array(doubled(columns.paths)),
    links: new Uint32Array(doubled(columns.links)),
    sharedBytes: new Uint16Array(doubled(columns.sharedBytes)),
    follows: new Uint8Array(doubled(columns.follows)),
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
function doubled({ buffer }: ListingColumn): ArrayBuffer {
  return buffer.transfer(2 * buffer.byteLength);
}

type ListingValues = Pick<LayerListing, "kinds" | "sizes" | "compressedSizes" | "modes" | "uids" | "gids" | "xattrs" | "hashes">;

/** Row numbers in the order of the tar. */
export function everyRow(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) rows[row] = row;
  return rows;
}

/** The columns as they are, without the room behind them. */
export function trimmed(columns: Columns, count: number): ListingValues {
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

/**
 * The columns in another order; the old ones can no longer be used. Each kind of array has a loop of its own: one loop for all would be
 * compiled anew for each. The result has its fields in the order of `trimmed`: V8 takes listings for different things otherwise.
 */
export function picked(columns: Columns, rows: Uint32Array): ListingValues {
  const { kinds, modes } = pickedSmall(columns, rows);
  return {
    kinds,
    sizes: pickNumbers(columns.sizes, rows),
    compressedSizes: pickNumbers(columns.compressedSizes, rows),
    modes,
    uids: pickWords(columns.uids, rows),
    gids: pickWords(columns.gids, rows),
    xattrs: pickWords(columns.xattrs, rows),
    hashes: pickPairs(columns.hashes, rows),
  };
}

function pickedSmall(columns: Columns, rows: Uint32Array): Pick<ListingValues, "kinds" | "modes"> {
  const [kinds, modes] = [new Uint8Array(rows.length), new Uint16Array(rows.length)];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    kinds[index] = columns.kinds[row] ?? 0;
    modes[index] = columns.modes[row] ?? 0;
  }
  release(columns.kinds);
  release(columns.modes);
  return { kinds, modes };
}

function pickNumbers(source: Float64Array<ArrayBuffer>, rows: Uint32Array): Float64Array {
  const target = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) target[index] = source[rows[index] ?? 0] ?? 0;
  release(source);
  return target;
}

function pickWords(source: Uint32Array<ArrayBuffer>, rows: Uint32Array): Uint32Array {
  const target = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) target[index] = source[rows[index] ?? 0] ?? 0;
  release(source);
  return target;
}

function pickPairs(source: Uint32Array<ArrayBuffer>, rows: Uint32Array): Uint32Array {
  const target = new Uint32Array(2 * rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    target[2 * index] = source[2 * row] ?? 0;
    target[2 * index + 1] = source[2 * row + 1] ?? 0;
  }
  release(source);
  return target;
}

function release({ buffer }: ListingColumn): void {
  buffer.transfer(0);
}
