import { storedListingModule } from "../../generated/stored-listing-module.ts";
import { wasmModule } from "../compression/wasm-module.ts";
import type { LayerListing } from "./listing.ts";

const instance = wasmModule<WebAssembly.StoredListingExports>(storedListingModule);

/** What a stored listing is made of; the runtime would take longer to compile such loops than they take. */
class StoredColumns {
  readonly #exports = instance().exports;
  readonly #bytes = new Uint8Array(this.#exports.memory.buffer);
  readonly #numbers = this.#columnAt(this.#exports.numbersAt());
  readonly #others = this.#columnAt(this.#exports.othersAt());

  /** Reads numbers from 0 to `most`, as many as the column has room for and the bytes hold: how many, and of how many bytes. Null at one that is larger. */
  readNumbers(
    bytes: Uint8Array,
    column: NumberColumn,
    most: number,
  ): { readonly count: number; readonly usedBytes: number } | null {
    const { inputAt, inputSize, readNumbers, usedBytes } = this.#exports;
    const window = bytes.subarray(0, Math.min(inputSize(), mostNumberBytes * column.length));
    this.#bytes.set(window, inputAt());
    const count = readNumbers(window.length, Math.min(column.length, this.#numbers.length), most);
    if (count < 0) return null;
    column.set(this.#numbers.subarray(0, count));
    return { count, usedBytes: usedBytes() };
  }

  /** Shares of the compressed layer, given the sizes, as they are stored: by what the rows before let expect. */
  codesOf(sizes: Float64Array, shares: Float64Array): Float64Array {
    const codes = shares.slice();
    this.#exports.startShares();
    this.#eachPart(sizes, codes, (rows) => this.#exports.writeShares(rows));
    return codes;
  }

  /** Throws a RangeError at sizes and shares that cannot be. */
  sharesOf(sizes: Float64Array, codes: Float64Array): Float64Array {
    const shares = codes.slice();
    this.#exports.startShares();
    this.#eachPart(sizes, shares, (rows) => {
      if (this.#exports.readShares(rows) === 0) throw new RangeError("it has a size that cannot be");
    });
    return shares;
  }

  /** Throws a RangeError unless front-coded paths are sorted, distinct and of reasonable length. */
  checkPaths({ sharedBytes, suffixEnds, suffixes }: Pick<LayerListing, "sharedBytes" | "suffixEnds" | "suffixes">): void {
    const { numbersAt, othersAt, suffixesAt, rowLimit, suffixLimit, startPaths, checkPaths } = this.#exports;
    startPaths();
    for (let row = 0; row < sharedBytes.length;) {
      const start = row === 0 ? 0 : (suffixEnds[row - 1] ?? 0);
      let rows = Math.min(rowLimit(), sharedBytes.length - row);
      while ((suffixEnds[row + rows - 1] ?? 0) - start > suffixLimit()) rows = Math.ceil(rows / 2);
      this.#bytes.set(bytesOf(sharedBytes.subarray(row, row + rows)), numbersAt());
      this.#bytes.set(bytesOf(suffixEnds.subarray(row, row + rows)), othersAt());
      this.#bytes.set(suffixes.subarray(start, suffixEnds[row + rows - 1]), suffixesAt());
      const fault = pathFaults[checkPaths(rows, start)];
      if (fault !== undefined) throw new RangeError(fault);
      row += rows;
    }
  }

  #eachPart(sizes: Float64Array, column: Float64Array, change: (rows: number) => void): void {
    const most = this.#numbers.length;
    for (let row = 0; row < sizes.length; row += most) {
      const part = column.subarray(row, row + most);
      this.#numbers.set(sizes.subarray(row, row + most));
      this.#others.set(part);
      change(part.length);
      part.set(this.#others.subarray(0, part.length));
    }
  }

  #columnAt(address: number): Float64Array {
    return new Float64Array(this.#exports.memory.buffer, address, this.#exports.rowLimit());
  }
}

export type NumberColumn = Uint16Array | Uint32Array | Int32Array | Float64Array;

const mostNumberBytes = 8;
const pathFaults = [undefined, "its paths are not in order", "it has a path that is too long", "its paths are too long"] as const;

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

let columns: StoredColumns | null = null;

export function storedColumns(): StoredColumns {
  return (columns ??= new StoredColumns());
}
