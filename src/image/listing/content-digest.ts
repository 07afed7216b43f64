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
  let batch = Buffer.allocUnsafe(64 * 1024);
  let used = 0;
  while (cursor.next()) {
    if (batch.length - used < rowBytes + cursor.pathBytes) {
      digest.update(batch.subarray(0, used));
      used = 0;
      if (batch.length < rowBytes + cursor.pathBytes) batch = Buffer.allocUnsafe(2 * (rowBytes + cursor.pathBytes));
    }
    used = writeRow(batch, used, { listing, cursor });
  }
  return `sha256:${digest.update(batch.subarray(0, used)).digest("hex")}`;
}

function writeRow(batch: Buffer, start: number, { listing, cursor }: { listing: LayerListing; cursor: PathCursor }): number {
  const { row, path, pathBytes } = cursor;
  let at = batch.writeUInt32LE(pathBytes, start);
  at += path.copy(batch, at, 0, pathBytes);
  at = batch.writeUInt8(listing.kinds[row] ?? 0, at);
  at = batch.writeUInt16LE(listing.modes[row] ?? 0, at);
  at = batch.writeUInt32LE(listing.uids[row] ?? 0, at);
  at = batch.writeUInt32LE(listing.gids[row] ?? 0, at);
  at = batch.writeDoubleLE(listing.sizes[row] ?? 0, at);
  at = batch.writeUInt32LE(listing.hashes[2 * row] ?? 0, at);
  at = batch.writeUInt32LE(listing.hashes[2 * row + 1] ?? 0, at);
  at = batch.writeInt32LE(listing.targets[row] ?? -1, at);
  return batch.writeUInt32LE(listing.xattrs[row] ?? 0, at);
}
