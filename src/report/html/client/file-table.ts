import type { FileColumns, LayerData } from "../data.ts";
import type { Scope } from "./state.ts";

/** The files of one section with what is needed to search, sort and add them up. */
export class FileTable {
  readonly paths: readonly string[];
  readonly columns: FileColumns;
  readonly #layers: readonly LayerData[];
  readonly #orders = new Map<string, Uint32Array>();
  /** All paths in lower case, one after the other: one search through it is faster than 100,000 small ones. */
  #haystack = "";
  #ends = new Uint32Array();

  constructor(columns: FileColumns, layers: readonly LayerData[]) {
    this.columns = columns;
    this.#layers = layers;
    this.paths = unpack(columns);
  }

  get length(): number {
    return this.paths.length;
  }

  path(row: number): string {
    return this.paths[row] ?? "";
  }

  layer(row: number): number {
    return this.columns.layer[row] ?? 0;
  }

  bytes(row: number): number {
    return this.columns.bytes[row] ?? 0;
  }

  uncompressedBytes(row: number): number {
    return this.columns.uncompressedBytes[row] ?? 0;
  }

  wastedBytes(row: number): number {
    return this.columns.wastedBytes[row] ?? 0;
  }

  /** Position among the packages; -1 where it belongs to none of them. */
  owner(row: number): number {
    return this.columns.owner?.[row] ?? -1;
  }

  /** 0 where nothing is known of the baseline. */
  growth(row: number): number {
    const before = this.columns.baselineBytes?.[row];
    return before === undefined ? 0 : this.bytes(row) - Math.max(0, before);
  }

  /** `new` or `gone`; empty for a file that both sides have, or when that is not known. */
  word(row: number): string {
    const before = this.columns.baselineBytes?.[row];
    const isHere = this.uncompressedBytes(row) > 0 || this.bytes(row) > 0;
    if (before === undefined || before < 0) return before === -1 && isHere ? "new" : "";
    return isHere ? "" : "gone";
  }

  isIn(row: number, scope: Scope): boolean {
    return scope === "all" || this.#layers[this.layer(row)]?.origin === scope;
  }

  /** Rows that hold all words and lie in `scope`, in the wanted order. */
  find(words: string, scope: Scope, by: string): Uint32Array {
    const matches = this.#matches(
      words
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ""),
    );
    return this.#order(by).filter((row) => (matches === null || matches[row] === 1) && this.isIn(row, scope));
  }

  /** 1 for each row that holds all words; null when there are none. */
  #matches(words: readonly string[]): Uint8Array | null {
    const [longest, ...others] = words.toSorted((a, b) => b.length - a.length);
    if (longest === undefined) return null;
    this.prepare();
    const matches = new Uint8Array(this.length);
    let row = 0;
    for (let at = this.#haystack.indexOf(longest); at >= 0; at = this.#haystack.indexOf(longest, this.#ends[row])) {
      row = this.#rowAt(at, row);
      const text = others.length === 0 ? "" : this.#haystack.slice(this.#ends[row - 1] ?? 0, this.#ends[row]);
      if (others.every((word) => text.includes(word))) matches[row] = 1;
    }
    return matches;
  }

  /** The row that a position of the haystack lies in, at or after `from`. */
  #rowAt(position: number, from: number): number {
    let [low, high] = [from, this.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Done before the first key is pressed, if there is time. */
  prepare(): void {
    if (this.#ends.length === this.length) return;
    let end = 0;
    // Words hold no white space, so none can reach from one path into the next.
    const lines = this.paths.map((path) => `${path.toLowerCase()}\n`);
    this.#ends = Uint32Array.from(lines, (line) => (end += line.length));
    this.#haystack = lines.join("");
  }

  #order(by: string): Uint32Array {
    const known = this.#orders.get(by);
    if (known !== undefined) return known;
    const rows = Uint32Array.from(this.paths.keys());
    const key = by.replace(/^-/, "");
    const value = this.#valueOf(key);
    const sorted = value === null ? rows : sortBy(rows, value);
    const made = by.startsWith("-") ? sorted.toReversed() : sorted;
    this.#orders.set(by, made);
    return made;
  }

  /** Null: the order the files are in already. */
  #valueOf(key: string): ((row: number) => number) | null {
    switch (key) {
      case "layer":
        return (row) => this.layer(row);
      case "uncompressed":
        return (row) => this.uncompressedBytes(row);
      case "growth":
        return (row) => this.growth(row);
      case "waste":
        return (row) => this.wastedBytes(row);
      case "bytes":
        return (row) => this.bytes(row);
    }
    return null;
  }
}

function unpack({ shared, rest }: FileColumns): readonly string[] {
  let path = "";
  return rest.map((end, row) => (path = path.slice(0, shared[row]) + end));
}

function sortBy(rows: Uint32Array, value: (row: number) => number): Uint32Array {
  const values = Float64Array.from(rows, value);
  return rows.toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}
