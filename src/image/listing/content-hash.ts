import { createHash } from "node:crypto";
import type { IHasher } from "hash-wasm";
import hashes from "hash-wasm/dist/xxhash64.umd.min.js";

/** The 64 bits of an xxHash, as two numbers. */
export type ContentHash = readonly [number, number];

let loaded: Promise<IHasher> | null = null;

/** A hasher for one layer; all of them share the one WebAssembly instance of this process. */
export async function bodyHasher(): Promise<BodyHasher> {
  loaded ??= hashes.createXXHash64();
  return new BodyHasher(await loaded);
}

/**
 * Hashes the content of one file after the other: XXH64 (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md), six
 * times as fast as sha256. It says which files are the same for people to read, and is no proof against someone who makes two
 * different contents with one hash; what is judged are sizes, and layers are known by the digests of their blobs.
 */
export class BodyHasher {
  readonly #hasher: IHasher;
  /** What comes after this many bytes more is the next file's. */
  #left = 0;
  /** What is known of a body that came in part; others use the same instance until the next piece. */
  #state: Uint8Array | null = null;

  constructor(hasher: IHasher) {
    this.#hasher = hasher;
  }

  start(bytes: number): void {
    this.#left = bytes;
    this.#state = null;
  }

  add(piece: Buffer): void {
    if (this.#state === null) this.#hasher.init();
    else this.#hasher.load(this.#state);
    this.#hasher.update(piece);
    this.#left -= piece.length;
    if (this.#left > 0) this.#state = this.#hasher.save();
  }

  /** Must follow the last piece at once. */
  finish(): ContentHash {
    const digest = this.#hasher.digest("binary");
    return [wordAt(digest, 0), wordAt(digest, 4)];
  }
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0;
}

/** 32 bits that tell sets of extended attributes apart; 0 for none. */
export function hashOfXattrs(xattrs: ReadonlyMap<string, Buffer> | null): number {
  if (xattrs === null) return 0;
  const digest = createHash("sha256");
  for (const [key, value] of [...xattrs].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    digest.update(`${key.length} ${value.length} `).update(key, "latin1").update(value);
  return digest.digest().readUInt32BE(0) || 1;
}
