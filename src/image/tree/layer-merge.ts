import { compareSpans, sharedStart, type Span } from "../listing/byte-order.ts";
import { type LayerListing, PathCursor } from "../listing/listing.ts";

/**
 * Walks through all layers' paths at once, each path once, every directory followed by what is in it. Takes time in
 * proportion to the number of rows; memory does not grow with it.
 */
export class MergedPaths {
  /** Only the first `pathBytes` count; the same buffer is used for the next path. */
  path = Buffer.alloc(256);
  pathBytes = 0;
  /** How many bytes it has in common with the path before; -1 at the first one. */
  sharedBytes = -1;
  /** Layers that have a row for the path, lowest first, and their rows; only the first `count` count. */
  readonly layers: Uint32Array;
  readonly rows: Uint32Array;
  count = 0;
  readonly #heap = new CursorHeap();
  #isFirst = true;

  constructor(listings: readonly (LayerListing | null)[]) {
    this.layers = new Uint32Array(listings.length);
    this.rows = new Uint32Array(listings.length);
    for (const [layer, listing] of listings.entries()) if (listing !== null) this.#heap.start(layer, new PathCursor(listing));
  }

  /** False when there are no more paths. */
  next(): boolean {
    let first = this.#heap.first;
    if (first === undefined) return false;
    this.#read(first.cursor);
    this.count = 0;
    do {
      this.layers[this.count] = first.layer;
      this.rows[this.count] = first.cursor.row;
      this.count += 1;
      this.#heap.advanceFirst();
      first = this.#heap.first;
    } while (first !== undefined && this.#isAt(first.cursor));
    return true;
  }

  #read({ path, pathBytes }: PathCursor): void {
    const shared = sharedStart(spanOf(this), spanOf({ path, pathBytes }));
    if (this.path.length < pathBytes) this.path = Buffer.concat([this.path], 2 * pathBytes);
    path.copy(this.path, shared, shared, pathBytes);
    this.pathBytes = pathBytes;
    this.sharedBytes = this.#isFirst ? -1 : shared;
    this.#isFirst = false;
  }

  #isAt(cursor: PathCursor): boolean {
    return cursor.pathBytes === this.pathBytes && compareSpans(spanOf(cursor), spanOf(this)) === 0;
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

function spanOf({ path, pathBytes }: Pick<PathCursor, "path" | "pathBytes">): Span {
  return { bytes: path, start: 0, end: pathBytes };
}
