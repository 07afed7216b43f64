import { BodyHasher, type BodyHashes, type ContentHash } from "../../../image/listing/content-hash.ts";

/** Hashes of bodies that another thread has made, for one layer: of one span at a time, in order. */
export class ToldHashes implements BodyHashes {
  #notes: Float64Array = new Float64Array();
  #at = 0;

  /** Three numbers for each body that ends in the span: where in the tar it ends, and the two halves of its hash. */
  tell(notes: Float64Array): void {
    this.#notes = notes;
    this.#at = 0;
  }

  start(): void {}

  add(): void {}

  finish(end: number): ContentHash {
    const notes = this.#notes;
    while (this.#at < notes.length && notes[this.#at] !== end) this.#at += 3;
    const [, high, low] = notes.subarray(this.#at, this.#at + 3);
    if (high === undefined || low === undefined) throw new Error(`no hash was told of the body that ends at byte ${end}`);
    return [high, low];
  }
}

/** Hashes of a layer's bodies: made here, unless a thread takes the layer before its first body comes. */
export class PlacedHashes implements BodyHashes {
  #hashes: BodyHashes = new BodyHasher();

  fromThread(): ToldHashes {
    const hashes = new ToldHashes();
    this.#hashes = hashes;
    return hashes;
  }

  start(bytes: number): void {
    this.#hashes.start(bytes);
  }

  add(piece: Uint8Array): void {
    this.#hashes.add(piece);
  }

  finish(end: number): ContentHash {
    return this.#hashes.finish(end);
  }
}
