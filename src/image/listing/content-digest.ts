import { createHash } from "node:crypto";
import { listingRowsModule } from "../../generated/listing-rows-module.ts";
import type { LayerListing } from "./listing.ts";
import { wasmModule } from "../compression/wasm-module.ts";

const instance = wasmModule<WebAssembly.ListingRowsExports>(listingRowsModule);

/**
 * sha256 over all rows of a listing (path, kind, marks, mode, owner, size, content, link target, extended attributes), in
 * its order. Timestamps are left out, and so is how the layer was compressed: equal for layers that do the same. It rests on
 * the contents' own hashes, so it is no proof against someone who makes collisions; a layer's identity is its blob's digest.
 */
export function digestOfContent(listing: LayerListing): string {
  const digest = createHash("sha256");
  const rows = (writer ??= new RowWriter());
  for (let row = 0; row < listing.count;) row += rows.write(listing, row, (bytes) => void digest.update(bytes));
  return `sha256:${digest.digest("hex")}`;
}

/** Writes rows one behind the other, to be hashed together. */
class RowWriter {
  readonly #exports: WebAssembly.ListingRowsExports;
  readonly #bytes: Uint8Array;

  constructor() {
    this.#exports = instance().exports;
    this.#bytes = new Uint8Array(this.#exports.memory.buffer);
  }

  /** Hands on some rows, from one on: how many. What was handed on must not be kept. */
  write(listing: LayerListing, first: number, handOn: (bytes: Uint8Array) => void): number {
    const { suffixesAt, rowLimit, suffixLimit, take, write, outputAt } = this.#exports;
    const start = first === 0 ? 0 : (listing.suffixEnds[first - 1] ?? 0);
    const endOf = (rows: number) => listing.suffixEnds[first + rows - 1] ?? 0;
    let count = Math.min(rowLimit(), listing.count - first);
    while (endOf(count) - start > suffixLimit()) count = Math.ceil(count / 2);
    this.#bytes.set(listing.suffixes.subarray(start, endOf(count)), suffixesAt());
    this.#copyColumns(listing, first, count);
    take(count, start);
    for (let bytes = write(); bytes > 0; bytes = write()) handOn(this.#bytes.subarray(outputAt(), outputAt() + bytes));
    return count;
  }

  /** In the order in which they are in the memory. */
  #copyColumns(listing: LayerListing, first: number, count: number): void {
    const { sizes, hashes, suffixEnds, uids, gids, targets, xattrs, sharedBytes, modes, kinds } = listing;
    let at = this.#exports.columnsAt();
    for (const column of [sizes, hashes, suffixEnds, uids, gids, targets, xattrs, sharedBytes, modes, kinds]) {
      const bytes = column.BYTES_PER_ELEMENT * (column === hashes ? 2 : 1);
      this.#bytes.set(new Uint8Array(column.buffer, column.byteOffset + first * bytes, count * bytes), at);
      at += this.#exports.rowLimit() * bytes;
    }
  }
}

let writer: RowWriter | null = null;
