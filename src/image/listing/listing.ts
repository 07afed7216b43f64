import type { ContentHash } from "./content-hash.ts";
import type { LayerFacts } from "./layer-facts.ts";
import type { LayerPackages } from "../packages/layer-packages.ts";

/** What a path is in a layer. `absent`: the layer only takes it away. */
export const kinds = [
  "absent",
  "file",
  "hard-link",
  "symbolic-link",
  "character-device",
  "block-device",
  "directory",
  "fifo",
] as const;
export type Kind = (typeof kinds)[number];

/** The same as numbers, in the order of `kinds`; half a byte each. */
export const kindCode = {
  absent: 0,
  file: 1,
  hardLink: 2,
  symbolicLink: 3,
  characterDevice: 4,
  blockDevice: 5,
  directory: 6,
  fifo: 7,
} as const;
export const kindMask = 0x0f;
/** Whatever lower layers have at this path is gone. https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts */
export const whiteoutMark = 0x10;
/** Whatever lower layers have below this directory is gone. */
export const opaqueMark = 0x20;

/** Longer paths are cut; Linux itself stops at 4,096 bytes. */
export const maxPathBytes = 65_535;
export const maxEntries = 1_000_000;
/** All paths of a layer together, none of them shortened. */
export const maxAllPathBytes = 96 * 1024 * 1024;

/**
 * What a layer holds, one row per path, sorted: a column each instead of an object per row, because layers have up to a
 * million of them. Paths are kept as the bytes by which each differs from the one before.
 */
export interface LayerListing {
  readonly count: number;
  /** Rows are directories only, each standing for all that lies directly in it as well. */
  readonly isCut: boolean;
  /** How many bytes each path has in common with the one before. */
  readonly sharedBytes: Uint16Array;
  /** Where the rest of each path ends in `suffixes`. */
  readonly suffixEnds: Uint32Array;
  /** Without leading or trailing separators; the root directory's path is empty. */
  readonly suffixes: Buffer;
  /** A kind code and marks. */
  readonly kinds: Uint8Array;
  /** Bytes of content in the tar. */
  readonly sizes: Float64Array;
  /** Its share of the compressed layer; the rest of the layer is headers. */
  readonly compressedSizes: Float64Array;
  readonly modes: Uint16Array;
  readonly uids: Uint32Array;
  readonly gids: Uint32Array;
  /** Digest of the extended attributes, 0 where there are none. */
  readonly xattrs: Uint32Array;
  /** Two numbers per row: the hash of the content or of a symbolic link's target (see `BodyHasher`), or a device's numbers. */
  readonly hashes: Uint32Array;
  /** The row of the file that a hard link names; -1 where there is none. */
  readonly targets: Int32Array;
  /** What was seen inside of files; nothing where rows are directories. */
  readonly facts: LayerFacts;
  /** What package managers' files say; nothing where rows are directories. */
  readonly packages: LayerPackages;
}

/** Walks through a listing's paths, in order. */
export class PathCursor {
  /** The row it stands on; -1 before the first `next`. */
  row = -1;
  /** Only the first `pathBytes` count; the same buffer is used for the next row. */
  path = Buffer.alloc(256);
  pathBytes = 0;
  /** How many bytes it has in common with the row before. */
  sharedBytes = 0;
  readonly #listing: LayerListing;

  constructor(listing: LayerListing) {
    this.#listing = listing;
  }

  /** False when there are no more rows. */
  next(): boolean {
    const { count, sharedBytes, suffixEnds, suffixes } = this.#listing;
    this.row += 1;
    if (this.row >= count) return false;
    const shared = sharedBytes[this.row] ?? 0;
    const start = this.row === 0 ? 0 : (suffixEnds[this.row - 1] ?? 0);
    const end = suffixEnds[this.row] ?? 0;
    this.sharedBytes = shared;
    this.pathBytes = shared + end - start;
    if (this.pathBytes > this.path.length) this.path = Buffer.concat([this.path, Buffer.alloc(this.pathBytes)]);
    for (let at = start; at < end; at += 1) this.path[shared + at - start] = suffixes[at] ?? 0;
    return true;
  }
}

/** 16 hexadecimal digits, equal for equal contents. */
export function contentHashAt({ hashes }: LayerListing, row: number): string {
  return contentHashText([hashes[2 * row] ?? 0, hashes[2 * row + 1] ?? 0]);
}

export function contentHashText([high, low]: ContentHash): string {
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return word.toString(16).padStart(8, "0");
}
