import { compareSpans } from "../listing/byte-order.ts";
import { type LayerListing, PathCursor } from "../listing/listing.ts";

/** What every layer that knows a path has there. */
export interface MergedPath {
  /** Only the first `pathBytes` count; the same buffer is used for the next path. */
  readonly path: Buffer;
  readonly pathBytes: number;
  /** Layers that have a row for the path, lowest first, and their rows; only the first `count` count. */
  readonly layers: Uint32Array;
  readonly rows: Uint32Array;
  readonly count: number;
}

/**
 * Walks through all layers' paths at once, each path once, every directory followed by what is in it. Takes time in
 * proportion to the number of rows; memory does not grow with it. The yielded object is used again for the next path.
 */
export function* mergeListings(listings: readonly (LayerListing | null)[]): Generator<MergedPath> {
  const heap = new CursorHeap();
  for (const [layer, listing] of listings.entries()) if (listing !== null) heap.start(layer, new PathCursor(listing));
  const layers = new Uint32Array(listings.length);
  const rows = new Uint32Array(listings.length);
  const merged = { path: Buffer.alloc(256), pathBytes: 0, layers, rows, count: 0 };
  for (let first = heap.first; first !== undefined; first = heap.first) {
    const { path, pathBytes } = first.cursor;
    if (merged.path.length < pathBytes) merged.path = Buffer.alloc(2 * pathBytes);
    merged.pathBytes = path.copy(merged.path, 0, 0, pathBytes);
    merged.count = 0;
    const span = { bytes: merged.path, start: 0, end: pathBytes };
    for (let next = heap.first; next !== undefined && isAt(next.cursor, span); next = heap.first) {
      layers[merged.count] = next.layer;
      rows[merged.count] = next.cursor.row;
      merged.count += 1;
      heap.advanceFirst();
    }
    yield merged;
  }
}

interface LayerCursor {
  readonly layer: number;
  readonly cursor: PathCursor;
}

/** The cursor with the first path on top; of equal paths the lowest layer's. */
class CursorHeap {
  readonly #cursors: LayerCursor[] = [];

  get first(): LayerCursor | undefined {
    return this.#cursors[0];
  }

  start(layer: number, cursor: PathCursor): void {
    if (!cursor.next()) return;
    let at = this.#cursors.push({ layer, cursor }) - 1;
    for (let parent = (at - 1) >>> 1; at > 0 && this.#isBefore(at, parent); at = parent, parent = (at - 1) >>> 1)
      this.#swap(at, parent);
  }

  advanceFirst(): void {
    const last = this.#cursors.length - 1;
    if (this.#cursors[0]?.cursor.next() !== true) {
      this.#swap(0, last);
      this.#cursors.pop();
    }
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const smaller = this.#isBefore(left + 1, left) ? left + 1 : left;
      if (!this.#isBefore(smaller, at)) return;
      this.#swap(at, smaller);
      at = smaller;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#cursors[one], this.#cursors[other]];
    if (a === undefined || b === undefined) return false;
    const order = compareSpans(spanOf(a.cursor), spanOf(b.cursor));
    return order < 0 || (order === 0 && a.layer < b.layer);
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#cursors[one], this.#cursors[other]];
    if (a === undefined || b === undefined) return;
    this.#cursors[one] = b;
    this.#cursors[other] = a;
  }
}

function spanOf({ path, pathBytes }: PathCursor) {
  return { bytes: path, start: 0, end: pathBytes };
}

function isAt(cursor: PathCursor, span: { readonly bytes: Buffer; readonly start: number; readonly end: number }): boolean {
  return compareSpans(spanOf(cursor), span) === 0;
}
