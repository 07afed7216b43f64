import { type LayerListing, PathCursor } from "../listing/listing.ts";

/**
 * Walks through all layers' paths at once, each path once, every directory followed by what is in it; memory does not grow with the
 * number of rows. Of two paths behind another one, the one that has more in common with it comes first: few have to be compared.
 */
export class MergedPaths {
  /** Only the first `pathBytes` count, and only until the next path is asked for. */
  path = Buffer.alloc(0);
  pathBytes = 0;
  /** How many bytes it has in common with the path before; -1 at the first one. */
  sharedBytes = -1;
  /** Layers that have a row for the path, lowest first, and their rows; only the first `count` count. */
  readonly layers: Uint32Array;
  readonly rows: Uint32Array;
  count = 0;
  /** The lowest layer's first. */
  readonly #cursors: LayerCursor[] = [];

  constructor(listings: readonly (LayerListing | null)[]) {
    this.layers = new Uint32Array(listings.length);
    this.rows = new Uint32Array(listings.length);
    for (const [layer, listing] of listings.entries()) {
      if (listing === null) continue;
      const cursor = new PathCursor(listing);
      this.#cursors.push({ layer, cursor, sharedBytes: cursor.next() ? 0 : atEnd });
    }
  }

  /** False when there are no more paths. */
  next(): boolean {
    const isFirst = this.count === 0;
    if (!isFirst) this.#leave();
    const first = this.#first();
    if (first === null) return false;
    this.sharedBytes = isFirst ? -1 : first.sharedBytes;
    this.path = first.cursor.path;
    this.pathBytes = first.cursor.pathBytes;
    this.#enter(first);
    return true;
  }

  /** Moves on where the path is. */
  #leave(): void {
    for (const one of this.#cursors) if (this.#isAt(one)) one.sharedBytes = one.cursor.next() ? one.cursor.sharedBytes : atEnd;
  }

  #first(): LayerCursor | null {
    let first: LayerCursor | null = null;
    for (const one of this.#cursors) {
      if (one.sharedBytes === atEnd || (first !== null && one.sharedBytes < first.sharedBytes)) continue;
      if (first === null || one.sharedBytes > first.sharedBytes || isBefore(one, first)) first = one;
    }
    return first;
  }

  /** The path is where `first` is: what had less in common with the one before has as much with this one. */
  #enter(first: LayerCursor): void {
    const known = first.sharedBytes;
    this.count = 0;
    for (const one of this.#cursors) {
      if (one.sharedBytes !== known) continue;
      one.sharedBytes = one === first ? this.pathBytes : sharedBytesOf(one.cursor, first.cursor, known);
      if (!this.#isAt(one)) continue;
      this.layers[this.count] = one.layer;
      this.rows[this.count] = one.cursor.row;
      this.count += 1;
    }
  }

  #isAt({ cursor, sharedBytes }: LayerCursor): boolean {
    return sharedBytes === this.pathBytes && cursor.pathBytes === sharedBytes;
  }
}

interface LayerCursor {
  readonly layer: number;
  readonly cursor: PathCursor;
  /** How many bytes its path has in common with that of the walk; `atEnd` when there are no more. */
  sharedBytes: number;
}

const atEnd = -1;

/** Of two paths that have as much in common with the one before. */
function isBefore({ cursor: one, sharedBytes }: LayerCursor, { cursor: other }: LayerCursor): boolean {
  const shared = sharedBytesOf(one, other, sharedBytes);
  if (shared === one.pathBytes || shared === other.pathBytes) return one.pathBytes < other.pathBytes;
  return (one.path[shared] ?? 0) < (other.path[shared] ?? 0);
}

/** The first `known` bytes are the same. */
function sharedBytesOf(one: PathCursor, other: PathCursor, known: number): number {
  const most = Math.min(one.pathBytes, other.pathBytes);
  let shared = known;
  while (shared < most && one.path[shared] === other.path[shared]) shared += 1;
  return shared;
}
