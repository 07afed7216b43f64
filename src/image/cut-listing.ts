import { kindCode, kindMask, type LayerListing, PathCursor } from "./listing.ts";
import { ListingBuilder } from "./listing-builder.ts";
import { type MutableBytes, noBytes } from "./waste.ts";

/**
 * A listing of directories only, each with the bytes of all that lies directly in it; what lies deeper than `depth`
 * components counts for the directory at that depth. Whiteouts stay as far as they are not deeper.
 */
export function cutToDirectories(listing: LayerListing, depth: number): LayerListing {
  const builder = new ListingBuilder();
  for (const [name, bytes] of directoriesOf(listing, depth)) {
    const path = Buffer.from(name, "latin1");
    const row = builder.add({
      ...plainDirectory,
      path: { bytes: path, start: 0, end: path.length },
      sizeBytes: bytes.uncompressedBytes,
    });
    builder.setCompressedSize(row, bytes.compressedBytes);
  }
  addMarks(builder, listing, depth);
  return { ...builder.finish(), isCut: true };
}

const plainDirectory = { link: null, kind: kindCode.directory, mode: 0o755, uid: 0, gid: 0, xattrs: 0 } as const;

/** Sums by directory, whether the layer lists the directory itself or not. */
function directoriesOf(listing: LayerListing, depth: number): ReadonlyMap<string, Readonly<MutableBytes>> {
  const directories = new Map<string, MutableBytes>();
  const cursor = new PathCursor(listing);
  while (cursor.next()) {
    const { row, path, pathBytes } = cursor;
    const code = (listing.kinds[row] ?? 0) & kindMask;
    if (code === kindCode.absent) continue;
    const end = code === kindCode.directory ? pathBytes : Math.max(0, path.lastIndexOf(0, pathBytes - 1));
    const name = path.toString("latin1", 0, endOfDepth(path, Math.min(end, pathBytes), depth));
    const sum = directories.get(name) ?? { ...noBytes };
    sum.uncompressedBytes += listing.sizes[row] ?? 0;
    sum.compressedBytes += listing.compressedSizes[row] ?? 0;
    directories.set(name, sum);
  }
  return directories;
}

function addMarks(builder: ListingBuilder, listing: LayerListing, depth: number): void {
  const cursor = new PathCursor(listing);
  while (cursor.next()) {
    const { row, path, pathBytes } = cursor;
    const marks = (listing.kinds[row] ?? 0) & ~kindMask;
    if (marks === 0 || endOfDepth(path, pathBytes, depth) < pathBytes) continue;
    builder.add({
      ...plainDirectory,
      kind: kindCode.absent | marks,
      path: { bytes: path, start: 0, end: pathBytes },
      sizeBytes: 0,
    });
  }
}

/** Where the first `depth` components of a path end. */
function endOfDepth(path: Buffer, pathBytes: number, depth: number): number {
  let components = 0;
  for (let at = 0; at < pathBytes; at += 1) {
    if (path[at] === 0) components += 1;
    if (components === depth) return at;
  }
  return pathBytes;
}
