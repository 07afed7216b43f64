import { ownedPathsModule } from "../../generated/owned-paths-module.ts";
import type { Span } from "../listing/byte-order.ts";
import type { LayerListing } from "../listing/listing.ts";
import type { PathsElsewhere } from "./layer-packages.ts";
import { wasmModule } from "../compression/wasm-module.ts";

const instance = wasmModule<WebAssembly.OwnedPathsExports>(ownedPathsModule);

/** Of one layer. */
const mostPaths = 1_000_000;
/** Longer paths are in no listing. */
const mostPathBytes = 65_535;
/** V8 goes over to faster code when a function of WebAssembly is called again. */
const suffixBytesAtOnce = 8192;
const lineFeed = 0x0a;
/** As in wasm/owned-paths.ts. */
const rankShift = 30;
/** What was needed for more paths than any image has is not kept for the next ones. */
const mostIdleBytes = 16 * 1024 * 1024;

/** Whose paths are: a number, and how it ranks among owners of one path; the lowest rank wins, or the first of its kind. */
export interface PathOwner {
  readonly number: number;
  readonly rank: 0 | 1 | 2;
}

/** What is said of paths, and the rows that have them, by the paths' hashes, in memory of its own: images have paths by the hundred thousand. */
export class OwnedPaths {
  static readonly #idle: OwnedPaths[] = [];
  readonly #exports: WebAssembly.OwnedPathsExports;
  #bytes: Uint8Array;

  private constructor() {
    this.#exports = instance().exports;
    this.#bytes = new Uint8Array(this.#exports.memory.buffer);
  }

  /** Without any paths. V8 keeps 8 GB of addresses for each memory: it is to be given back. */
  static borrow(most = mostPaths): OwnedPaths {
    const paths = OwnedPaths.#idle.pop() ?? new OwnedPaths();
    paths.#exports.reset(most);
    return paths;
  }

  giveBack(): void {
    if (this.#memory.length <= mostIdleBytes) OwnedPaths.#idle.push(this);
  }

  get count(): number {
    return this.#exports.pathCount();
  }

  add(path: Span, { number, rank }: PathOwner): void {
    if (path.end - path.start > mostPathBytes) return;
    this.#exports.setOwner(number, rank);
    this.#exports.addPath(this.#takeInput(path.bytes, path.start, path.end));
  }

  /** A list of dpkg's: one path a line, each directory followed by what is in it. What it has below directories that became links to others in /usr is there as well. */
  addList(list: Uint8Array, { number, rank }: PathOwner): void {
    const { setOwner, startLines, addLines, endLines, inputSize } = this.#exports;
    setOwner(number, rank);
    startLines();
    for (let start = 0; start < list.length;) {
      const end = endOfLines(list, start, inputSize());
      // No path is as long as a line that does not fit.
      if (end - start <= inputSize()) addLines(this.#takeInput(list, start, end));
      start = end;
    }
    endLines();
  }

  /** 1 + the owner of each row's path, or 0: of directories and what only takes away as well. Nothing more must be said of paths. */
  ownersIn(listing: LayerListing): Uint32Array {
    const { match, ownersAt } = this.#exports;
    this.placeRows([listing]);
    match();
    return new Uint32Array(this.#memory.buffer, ownersAt(), listing.count).slice();
  }

  /** Paths of which something was said, one after the other, but for those that `ownersIn` has found. */
  rest(): PathsElsewhere {
    const { saidAt, saidOwnersAt } = this.#exports;
    const { count } = this;
    const { buffer } = this.#memory;
    return {
      hashes: new Float64Array(buffer, saidAt(), count).slice(),
      owners: new Uint32Array(buffer, saidOwnersAt(), count).slice(),
    };
  }

  /** Rows of these listings are what is looked for, but for directories and what only takes away. They are numbered through all of them. */
  placeRows(listings: readonly LayerListing[]): void {
    this.#exports.startRows(listings.reduce((sum, { count }) => sum + count, 0));
    for (const listing of listings) this.#addRows(listing);
  }

  #addRows({ count, suffixEnds, sharedBytes, kinds, suffixes }: LayerListing): void {
    const { columnsFor, addSuffixes } = this.#exports;
    const at = columnsFor(count);
    const bytes = this.#memory;
    new Uint32Array(bytes.buffer, at, count).set(suffixEnds.subarray(0, count));
    new Uint16Array(bytes.buffer, at + 4 * count, count).set(sharedBytes.subarray(0, count));
    bytes.set(kinds.subarray(0, count), at + 6 * count);
    const end = count === 0 ? 0 : (suffixEnds[count - 1] ?? 0);
    for (let from = 0; from < end; from += suffixBytesAtOnce)
      addSuffixes(this.#takeInput(suffixes, from, Math.min(end, from + suffixBytesAtOnce)));
    addSuffixes(0);
  }

  /** Which owners the rows of a listing have that begin at `first`: 1 + their position in `owners` for each row, or 0. No two packages have the same number. */
  tellOwners(first: number, ownerOfRow: Uint32Array, owners: readonly PathOwner[]): void {
    const at = this.#exports.toldFor(ownerOfRow.length, owners.length + 1);
    const numbers = Uint32Array.from([0, ...owners.map(({ number }) => 1 + number)]);
    new Uint32Array(this.#memory.buffer, at, ownerOfRow.length).set(ownerOfRow);
    new Uint32Array(this.#memory.buffer, at + 4 * ownerOfRow.length, numbers.length).set(numbers);
    this.#exports.tell(first, ownerOfRow.length);
  }

  /** What is left of paths elsewhere if those are left out that no row has, and those of which all rows that have them are told. Of several owners of one path the best is left. */
  needed({ hashes, owners: positions }: PathsElsewhere, owners: readonly PathOwner[]): PathsElsewhere {
    const amount = hashes.length;
    const at = this.#exports.elsewhereFor(amount, owners.length);
    const whoseAt = at + 8 * amount;
    const numbers = Uint32Array.from(owners, ({ number, rank }) => rank * 2 ** rankShift + 1 + number);
    new Float64Array(this.#memory.buffer, at, amount).set(hashes);
    new Uint32Array(this.#memory.buffer, whoseAt, amount).set(positions);
    new Uint32Array(this.#memory.buffer, whoseAt + 4 * amount, owners.length).set(numbers);
    const left = this.#exports.leaveNeeded(amount, owners.length);
    const { buffer } = this.#memory;
    return { hashes: new Float64Array(buffer, at, left).slice(), owners: new Uint32Array(buffer, whoseAt, left).slice() };
  }

  /** 53 bits of a path's bytes; a slash counts as the separator that listings have in its place. Quick where paths come sorted. */
  hashOf({ bytes, start, end }: Span): number {
    return this.#exports.hashAtInput(this.#takeInput(bytes, start, Math.min(end, start + mostPathBytes)));
  }

  /** How many bytes are at the input now. */
  #takeInput(bytes: Uint8Array, start: number, end: number): number {
    this.#memory.set(bytes.subarray(start, end), this.#exports.inputAt());
    return end - start;
  }

  /** Memory that has grown is another buffer. */
  get #memory(): Uint8Array {
    if (this.#bytes.length === 0) this.#bytes = new Uint8Array(this.#exports.memory.buffer);
    return this.#bytes;
  }
}

/** Where so many bytes of whole lines end, or the one line that is longer. */
function endOfLines(list: Uint8Array, start: number, most: number): number {
  if (list.length - start <= most) return list.length;
  const end = list.lastIndexOf(lineFeed, start + most - 1) + 1;
  if (end > start) return end;
  const next = list.indexOf(lineFeed, start);
  return next < 0 ? list.length : next + 1;
}

let shared: OwnedPaths | null = null;

/** The hash by which a path is looked up: see `OwnedPaths.hashOf`. */
export function pathHash(path: Span): number {
  return (shared ??= OwnedPaths.borrow()).hashOf(path);
}
