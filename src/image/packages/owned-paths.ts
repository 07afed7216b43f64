import { kindCode, kindMask, type LayerListing, PathCursor } from "../listing/listing.ts";

const slash = 0x2f;

/** What a path has in common with the one before is looked for in so many bytes. */
const keptBytes = 1024;

/** Hashes paths: quickly where they come sorted, because what one begins with as the one before is not hashed again. */
export class PathHasher {
  readonly #last = new Uint8Array(keptBytes);
  #lastBytes = 0;
  /** Halves of the hash behind so many bytes of the last path. */
  readonly #highs = new Int32Array(keptBytes + 1).fill(0x811c9dc5);
  readonly #lows = new Int32Array(keptBytes + 1).fill(0x9747b28c);

  /** 53 bits of a path's bytes; a slash counts as the separator that listings have in its place. */
  of(bytes: Uint8Array, start: number, end: number): number {
    const [last, highs, lows] = [this.#last, this.#highs, this.#lows];
    const kept = Math.min(end - start, keptBytes);
    const most = Math.min(kept, this.#lastBytes);
    this.#lastBytes = kept;
    let at = 0;
    while (at < most && last[at] === bytes[start + at]) at += 1;
    // Called for every path, long before it is compiled: whole numbers of 32 bits only.
    let high = highs[at] ?? 0;
    let low = lows[at] ?? 0;
    for (; at < end - start; at += 1) {
      const byte = bytes[start + at] ?? 0;
      const one = byte === slash ? 0 : byte;
      high = Math.imul(high ^ one, 0x01000193);
      low = Math.imul((low + one + 1) | 0, 0x85ebca6b);
      low ^= low >>> 15;
      if (at >= kept) continue;
      last[at] = byte;
      highs[at + 1] = high;
      lows[at + 1] = low;
    }
    high ^= high >>> 13;
    return ((high >>> 0) & 0x1f_ffff) * 2 ** 32 + (low >>> 0);
  }
}

/** Hashes of the paths in a listing, by their rows; -1 for directories and what only takes away. */
export function pathHashes(listing: LayerListing): Float64Array {
  const hashes = new Float64Array(listing.count).fill(-1);
  const hasher = new PathHasher();
  const cursor = new PathCursor(listing);
  while (cursor.next()) {
    const code = (listing.kinds[cursor.row] ?? 0) & kindMask;
    if (code !== kindCode.directory && code !== kindCode.absent) hashes[cursor.row] = hasher.of(cursor.path, 0, cursor.pathBytes);
  }
  return hashes;
}

const fewest = 1024;
/** More than any honest paths need at half load; hostile ones may all ask for one slot, and are dropped then. */
const mostProbes = 256;

/** Which path is whose, by the path's hash: a hash table in columns, because images have them by the hundred thousand. */
export class OwnedPaths {
  #hashes = new Float64Array(fewest).fill(-1);
  /** The owner, and whether the path was found. */
  #owners = new Uint32Array(fewest);
  #found = new Uint8Array(fewest);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** `isBetter` says whether `owner` comes before another one of the same path. */
  add(hash: number, owner: number, isBetter: (other: number) => boolean): void {
    if (2 * this.#count >= this.#hashes.length) this.#grow();
    const at = this.#slotOf(hash);
    if (at < 0) return;
    if (this.#hashes[at] === hash) {
      if (isBetter(this.#owners[at] ?? 0)) this.#owners[at] = owner;
      return;
    }
    this.#hashes[at] = hash;
    this.#owners[at] = owner;
    this.#count += 1;
  }

  /** The owner of a path, or -1. A path that was asked for is found. */
  take(hash: number): number {
    const at = this.#slotOf(hash);
    if (at < 0 || this.#hashes[at] !== hash) return -1;
    this.#found[at] = 1;
    return this.#owners[at] ?? -1;
  }

  /** The paths that nobody has asked for, with their owners, in no order. */
  rest(): { readonly hashes: Float64Array; readonly owners: Uint32Array } {
    const hashes = new Float64Array(this.#count);
    const owners = new Uint32Array(this.#count);
    let count = 0;
    for (let at = 0; at < this.#hashes.length; at += 1) {
      const hash = this.#hashes[at] ?? -1;
      if (hash < 0 || this.#found[at] === 1) continue;
      hashes[count] = hash;
      owners[count] = this.#owners[at] ?? 0;
      count += 1;
    }
    return { hashes: hashes.slice(0, count), owners: owners.slice(0, count) };
  }

  /** Where the hash is or may be put; -1 when too many others are in the way. */
  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    // The lower half of the hash is the better mixed one.
    let at = hash & mask;
    for (let probes = 0; probes < mostProbes; probes += 1, at = (at + 1) & mask)
      if (this.#hashes[at] === -1 || this.#hashes[at] === hash) return at;
    return -1;
  }

  #grow(): void {
    const [hashes, owners, found] = [this.#hashes, this.#owners, this.#found];
    this.#hashes = new Float64Array(4 * hashes.length).fill(-1);
    this.#owners = new Uint32Array(4 * hashes.length);
    this.#found = new Uint8Array(4 * hashes.length);
    for (let from = 0; from < hashes.length; from += 1) {
      const hash = hashes[from] ?? -1;
      const at = hash < 0 ? -1 : this.#slotOf(hash);
      if (at < 0) continue;
      this.#hashes[at] = hash;
      this.#owners[at] = owners[from] ?? 0;
      this.#found[at] = found[from] ?? 0;
    }
  }
}
