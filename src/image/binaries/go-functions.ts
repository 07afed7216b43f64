import { type ElfFormat, viewOf } from "../contents/elf-records.ts";
import { PackageNames } from "./go-package-names.ts";

/** Bytes of machine code for each package, by its import path; "" for functions of no package. */
export type CodeOfPackages = ReadonlyMap<string, number>;

const maxFunctionBytes = 2 ** 31;
/** Addresses of functions are multiples of no more than this. */
const mostAlignment = 64;

/** The table of functions, sorted by address: where the code of each begins, and where its record is. */
export class FunctionRows {
  readonly count: number;
  readonly #fields: DataView;
  readonly #isLittleEndian: boolean;
  readonly #fieldBytes: number;
  /** Where the lower four bytes of a field are: they are enough to tell how long a function is, and no table is longer. */
  readonly #low: number;

  /** `bytes` have two fields for each function, and one more for the end of the last. */
  constructor(bytes: Buffer, fieldBytes: number, { isBigEndian }: ElfFormat) {
    this.count = Math.floor(bytes.length / fieldBytes / 2);
    this.#fields = viewOf(bytes);
    this.#isLittleEndian = !isBigEndian;
    this.#fieldBytes = fieldBytes;
    this.#low = isBigEndian ? fieldBytes - 4 : 0;
  }

  static bytesOf(count: number, fieldBytes: number): number {
    return (2 * count + 1) * fieldBytes;
  }

  /** Where the function's record has the place of its name: behind its address. */
  nameAt(index: number): number {
    return this.#field(2 * index + 1) + this.#fieldBytes;
  }

  /** Up to where the next one begins. */
  codeBytes(index: number): number {
    return (this.#field(2 * index + 2) - this.#field(2 * index)) >>> 0;
  }

  /** Bytes that are left free behind a function on average, so that the next one begins at a multiple of what the architecture likes. */
  slackBytes(quantum: number): number {
    let bits = mostAlignment;
    for (let index = 0; index < this.count; index += 1) bits |= this.#field(2 * index) % mostAlignment;
    return Math.max(0, ((bits & -bits) - quantum) / 2);
  }

  #field(index: number): number {
    return this.#fields.getUint32(index * this.#fieldBytes + this.#low, this.#isLittleEndian);
  }
}

/** Adds up functions' bytes by their packages. */
export class PackageCode {
  readonly #rows: FunctionRows;
  readonly #slackBytes: number;
  readonly #packages: PackageNames;
  readonly #sums: number[] = [];
  /** No function can be so long, and none ends before it begins. */
  #isWrong = false;

  constructor(rows: FunctionRows, names: Buffer, quantum: number) {
    this.#rows = rows;
    this.#slackBytes = rows.slackBytes(quantum);
    this.#packages = new PackageNames(names);
  }

  /** `nameOffset`: where among the names that of the function begins. */
  add(index: number, nameOffset: number): void {
    const bytes = this.#rows.codeBytes(index);
    const number = this.#packages.at(nameOffset);
    this.#isWrong ||= bytes >= maxFunctionBytes;
    this.#sums[number] = (this.#sums[number] ?? 0) + Math.max(0, bytes - this.#slackBytes);
  }

  /** Null when the table is wrong. */
  finish(): CodeOfPackages | null {
    return this.#isWrong ? null : new Map(this.#packages.paths.map((path, number) => [path, this.#sums[number] ?? 0]));
  }
}

/** The functions' records as they pass by behind the table: each has the place of its function's name. */
export class FunctionRecords {
  readonly #rows: FunctionRows;
  readonly #code: PackageCode;
  readonly #isLittleEndian: boolean;
  #next = 0;
  /** Where the next piece begins, in the table's own count. */
  #offset: number;
  /** The last bytes of what has passed. */
  #edge: Buffer = Buffer.alloc(0);
  /** They are not in the order of the functions. */
  isWrong = false;

  /** `start`: where the first piece will begin. */
  constructor(rows: FunctionRows, code: PackageCode, { start, isBigEndian }: ElfFormat & { readonly start: number }) {
    this.#rows = rows;
    this.#code = code;
    this.#offset = start;
    this.#isLittleEndian = !isBigEndian;
  }

  /** Where what is read of the last one ends. */
  get end(): number {
    return this.#rows.nameAt(this.#rows.count - 1) + 4;
  }

  add(piece: Buffer): void {
    const view = viewOf(piece);
    const [rows, offset] = [this.#rows, this.#offset];
    let next = this.#next;
    for (; next < rows.count; next += 1) {
      const at = rows.nameAt(next) - offset;
      if (at + 4 > piece.length) break;
      this.#code.add(next, at < 0 ? this.#acrossEdge(at, piece) : view.getUint32(at, this.#isLittleEndian));
    }
    this.#next = next;
    this.#edge = Buffer.from((piece.length < 3 ? Buffer.concat([this.#edge, piece]) : piece).subarray(-3));
    this.#offset = offset + piece.length;
  }

  /** Of bytes that were passed over before, nothing is known. */
  #acrossEdge(at: number, piece: Buffer): number {
    this.isWrong ||= at < -this.#edge.length;
    if (this.isWrong) return 0;
    const bytes = Buffer.concat([this.#edge.subarray(at), piece.subarray(0, 4 + at)]);
    return viewOf(bytes).getUint32(0, this.#isLittleEndian);
  }
}
