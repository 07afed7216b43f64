import { createHash } from "node:crypto";
import { type LayerListing, PathCursor } from "./listing.ts";

/** Of one row, without its path. */
const rowBytes = 39;

/**
 * sha256 over all rows of a listing (path, kind, marks, mode, owner, size, content, link target, extended attributes), in
 * its order. Timestamps are left out, and so is how the layer was compressed: equal for layers that do the same. It rests on
 * the contents' own hashes, so it is no proof against someone who makes collisions; a layer's identity is its blob's digest.
 */
export function digestOfContent(listing: LayerListing): string {
  const digest = createHash("sha256");
  const cursor = new PathCursor(listing);
  let batch = new RowBatch(64 * 1024);
  while (cursor.next()) {
    if (!batch.hasRoomFor(cursor)) {
      digest.update(batch.written);
      batch = batch.emptiedFor(cursor);
    }
    batch.add(listing, cursor);
  }
  return `sha256:${digest.update(batch.written).digest("hex")}`;
}

/** Rows one behind the other, to be hashed together. */
class RowBatch {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  /** Node's own functions check each number that they write. */
  readonly #numbers: DataView;
  #used = 0;

  constructor(bytes: number) {
    this.#bytes = new Uint8Array(bytes);
    this.#numbers = new DataView(this.#bytes.buffer);
  }

  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#used);
  }

  hasRoomFor({ pathBytes }: PathCursor): boolean {
    return this.#bytes.length - this.#used >= rowBytes + pathBytes;
  }

  emptiedFor(cursor: PathCursor): RowBatch {
    this.#used = 0;
    return this.hasRoomFor(cursor) ? this : new RowBatch(2 * (rowBytes + cursor.pathBytes));
  }

  add(listing: LayerListing, { row, path, pathBytes }: PathCursor): void {
    const [bytes, numbers] = [this.#bytes, this.#numbers];
    let at = this.#used;
    numbers.setUint32(at, pathBytes, true);
    at += 4;
    for (let from = 0; from < pathBytes; from += 1) bytes[at++] = path[from] ?? 0;
    numbers.setUint8(at, listing.kinds[row] ?? 0);
    numbers.setUint16(at + 1, listing.modes[row] ?? 0, true);
    numbers.setUint32(at + 3, listing.uids[row] ?? 0, true);
    numbers.setUint32(at + 7, listing.gids[row] ?? 0, true);
    numbers.setFloat64(at + 11, listing.sizes[row] ?? 0, true);
    numbers.setUint32(at + 19, listing.hashes[2 * row] ?? 0, true);
    numbers.setUint32(at + 23, listing.hashes[2 * row + 1] ?? 0, true);
    numbers.setInt32(at + 27, listing.targets[row] ?? -1, true);
    numbers.setUint32(at + 31, listing.xattrs[row] ?? 0, true);
    this.#used = at + 35;
  }
}
