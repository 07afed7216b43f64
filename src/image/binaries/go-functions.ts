import { Fields } from "../contents/elf-records.ts";
import type { PackageRuns } from "./go-package-names.ts";

/** Bytes of machine code for each package, by its import path; "" for functions of no package. */
export type CodeOfPackages = ReadonlyMap<string, number>;

const maxFunctionBytes = 2 ** 31;
/** Addresses of functions are multiples of no more than this. */
const mostAlignment = 64;

/** The table of functions, sorted by address: where the code of each begins, and where its record is. */
export class FunctionRows {
  readonly count: number;
  readonly #fields: Fields;

  /** `fields`: two for each function, and one more for the end of the last. */
  constructor(fields: Fields, count: number) {
    this.#fields = fields;
    this.count = count;
  }

  static bytesOf(count: number, fieldBytes: number): number {
    return (2 * count + 1) * fieldBytes;
  }

  /** Where the function's record has the place of its name: behind its address. */
  nameAt(index: number): number {
    const { word } = this.#fields;
    return this.#fields.address((2 * index + 1) * word) + word;
  }

  /** Up to where the next one begins. */
  codeBytes(index: number): number {
    return this.#entry(index + 1) - this.#entry(index);
  }

  /** Bytes that are left free behind a function on average, so that the next one begins at a multiple of what the architecture likes. */
  slackBytes(quantum: number): number {
    let bits = mostAlignment;
    for (let index = 0; index < this.count; index += 1) bits |= this.#entry(index) % mostAlignment;
    return Math.max(0, ((bits & -bits) - quantum) / 2);
  }

  #entry(index: number): number {
    return this.#fields.address(2 * index * this.#fields.word);
  }
}

/** Adds up functions' bytes by their packages' numbers. */
export class PackageCode {
  readonly #rows: FunctionRows;
  readonly #slackBytes: number;
  readonly #bytes: number[] = [];
  /** No function can be so long, or so short. */
  isWrong = false;

  constructor(rows: FunctionRows, quantum: number) {
    this.#rows = rows;
    this.#slackBytes = rows.slackBytes(quantum);
  }

  add(index: number, packageNumber: number): void {
    const bytes = this.#rows.codeBytes(index);
    this.isWrong ||= !(bytes >= 0 && bytes < maxFunctionBytes);
    this.#bytes[packageNumber] = (this.#bytes[packageNumber] ?? 0) + Math.max(0, bytes - this.#slackBytes);
  }

  /** Null when the table is wrong. */
  byPath(paths: readonly string[]): CodeOfPackages | null {
    return this.isWrong ? null : new Map(paths.map((path, number) => [path, this.#bytes[number] ?? 0]));
  }
}

/** The functions' records as they pass by behind the table. */
export class FunctionRecords {
  readonly #fields: Fields;
  readonly #rows: FunctionRows;
  readonly #names: PackageRuns;
  #next = 0;
  /** Where the next piece begins, in the table's own count. */
  #offset: number;
  /** The last bytes of what has passed. */
  #edge: Buffer = Buffer.alloc(0);
  /** They are not in the order of the functions. */
  isWrong = false;

  /** `start`: where the first piece will begin. */
  constructor(
    start: number,
    { fields, rows, names }: { readonly fields: Fields; readonly rows: FunctionRows; readonly names: PackageRuns },
  ) {
    this.#offset = start;
    this.#fields = fields;
    this.#rows = rows;
    this.#names = names;
  }

  /** Where what is read of the last one ends. */
  get end(): number {
    return this.#rows.nameAt(this.#rows.count - 1) + 4;
  }

  add(piece: Buffer, code: PackageCode): void {
    const end = this.#offset + piece.length;
    for (; this.#next < this.#rows.count && !this.isWrong; this.#next += 1) {
      const at = this.#rows.nameAt(this.#next);
      if (at + 4 > end) break;
      const from = at - this.#offset;
      if (from < -this.#edge.length) this.isWrong = true;
      else
        code.add(this.#next, this.#names.packageAt(from < 0 ? this.#acrossEdge(from, piece) : this.#fields.intOf(piece, from)));
    }
    this.#edge = Buffer.from((piece.length < 3 ? Buffer.concat([this.#edge, piece]) : piece).subarray(-3));
    this.#offset = end;
  }

  #acrossEdge(from: number, piece: Buffer): number {
    return this.#fields.intOf(Buffer.concat([this.#edge.subarray(from), piece.subarray(0, 4 + from)]), 0);
  }
}
