import { sharedStart, type Span } from "./byte-order.ts";
import { separator } from "./display-path.ts";
import { kindCode, kindMask, type LayerListing, PathCursor } from "./listing.ts";
import { ListingBuilder } from "./listing-builder.ts";

/**
 * A listing of directories only, each with the bytes of all that lies directly in it; what lies deeper than `depth`
 * components counts for the directory at that depth. Whiteouts stay as far as they are not deeper.
 */
export function cutToDirectories(listing: LayerListing, depth: number): LayerListing {
  const builder = new ListingBuilder();
  addDirectories(builder, listing, depth);
  addMarks(builder, listing, depth);
  // Nothing can be told of files any more.
  return { ...builder.finish(), isCut: true };
}

const plainDirectory = { link: null, kind: kindCode.directory, mode: 0o755, uid: 0, gid: 0, xattrs: 0 } as const;

/** Every directory that something lies in, whether the layer lists the directory itself or not. */
function addDirectories(builder: ListingBuilder, listing: LayerListing, depth: number): void {
  const open = new OpenDirectories(builder);
  const cursor = new PathCursor(listing);
  while (cursor.next()) {
    const { row, path, pathBytes } = cursor;
    const code = (listing.kinds[row] ?? 0) & kindMask;
    if (code === kindCode.absent) continue;
    const end = code === kindCode.directory ? pathBytes : Math.max(0, path.lastIndexOf(separator, pathBytes - 1));
    const directory = open.rowOf({ bytes: path, start: 0, end: endOfDepth(path, Math.min(end, pathBytes), depth) });
    builder.addBytes(directory, listing.sizes[row] ?? 0, listing.compressedSizes[row] ?? 0);
  }
}

/** The directories around the path that was asked for last: paths come sorted, so that none is needed again once it is left. */
class OpenDirectories {
  readonly #builder: ListingBuilder;
  readonly #rows: { readonly row: number; readonly pathBytes: number }[] = [];
  #path = Buffer.alloc(256);

  constructor(builder: ListingBuilder) {
    this.#builder = builder;
  }

  rowOf(path: Span): number {
    while (!this.#isAround(path, this.#rows.at(-1)?.pathBytes ?? 0)) this.#rows.pop();
    const around = this.#rows.at(-1);
    if (around?.pathBytes === path.end) return around.row;
    if (this.#path.length < path.end) this.#path = Buffer.concat([this.#path, Buffer.alloc(path.end)]);
    this.#path.set(path.bytes.subarray(0, path.end));
    const row = this.#builder.add({ ...plainDirectory, path, sizeBytes: 0 });
    this.#rows.push({ row, pathBytes: path.end });
    return row;
  }

  #isAround({ bytes, end }: Span, pathBytes: number): boolean {
    if (pathBytes > end || (pathBytes > 0 && pathBytes < end && bytes[pathBytes] !== separator)) return false;
    return sharedStart({ bytes, start: 0, end: pathBytes }, { bytes: this.#path, start: 0, end: pathBytes }) === pathBytes;
  }
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
