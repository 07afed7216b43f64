import { displayPath } from "../../src/image/listing/display-path.ts";
import {
  contentHashAt,
  type Kind,
  kindMask,
  kinds,
  type LayerListing,
  opaqueMark,
  PathCursor,
  whiteoutMark,
} from "../../src/image/listing/listing.ts";

/** One row, spelt out. */
export interface ListedEntry {
  /** As text, see `displayPath`. */
  readonly path: string;
  readonly kind: Kind;
  readonly isWhiteout: boolean;
  readonly isOpaque: boolean;
  readonly sizeBytes: number;
  readonly compressedBytes: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly hasXattrs: boolean;
  /** 64 bits of a hash as 16 hexadecimal digits: equal for equal contents. */
  readonly contentHash: string;
  /** Path of the file that a hard link in this layer shares its content with. */
  readonly linkedTo: string | null;
}

/** Every row of a listing as an object. */
export function* entriesOf(listing: LayerListing): Generator<ListedEntry> {
  const linked = linkedPaths(listing);
  const cursor = new PathCursor(listing);
  while (cursor.next()) yield entryAt(listing, cursor, linked);
}

function entryAt(listing: LayerListing, { row, path, pathBytes }: PathCursor, linked: ReadonlyMap<number, string>): ListedEntry {
  const kind = listing.kinds[row] ?? 0;
  return {
    path: displayPath(path.subarray(0, pathBytes)),
    kind: kinds[kind & kindMask] ?? "absent",
    isWhiteout: (kind & whiteoutMark) !== 0,
    isOpaque: (kind & opaqueMark) !== 0,
    sizeBytes: listing.sizes[row] ?? 0,
    compressedBytes: listing.compressedSizes[row] ?? 0,
    mode: listing.modes[row] ?? 0,
    uid: listing.uids[row] ?? 0,
    gid: listing.gids[row] ?? 0,
    hasXattrs: listing.xattrs[row] !== 0,
    contentHash: contentHashAt(listing, row),
    linkedTo: linked.get(listing.targets[row] ?? -1) ?? null,
  };
}

/** Paths of the rows that hard links point to. */
function linkedPaths(listing: LayerListing): ReadonlyMap<number, string> {
  const wanted = new Set(listing.targets);
  wanted.delete(-1);
  const paths = new Map<number, string>();
  const cursor = new PathCursor(listing);
  while (paths.size < wanted.size && cursor.next())
    if (wanted.has(cursor.row)) paths.set(cursor.row, displayPath(cursor.path.subarray(0, cursor.pathBytes)));
  return paths;
}
