import { goFunctionsModule } from "../../generated/go-functions-module.ts";
import { copyShared } from "../compression/shared-memory.ts";
import { wasmModule } from "../compression/wasm-module.ts";

const instance = wasmModule<WebAssembly.GoFunctionsExports>(goFunctionsModule);

/** Bytes of machine code of each package, by its import path; "" for functions of no package. A path may come twice. */
export type CodeOfPackages = readonly CodeOfPackage[];

interface CodeOfPackage {
  readonly path: string;
  readonly bytes: number;
}

/** A program with larger tables is seldom, and what was kept for it is not kept for the next one. */
const mostIdleBytes = 16 * 1024 * 1024;

/** What is known of a function table before it has passed. */
interface TableSizes {
  readonly namesBytes: number;
  readonly functions: number;
  readonly fieldBytes: 4 | 8;
}

/** How a function table is to be read. */
interface TableForm {
  readonly isBigEndian: boolean;
  /** The least length of an instruction. */
  readonly quantum: number;
  /** Where the first record is that will come, in the table's own count. */
  readonly recordsAt: number;
  /** Where the names begin, as the records count. */
  readonly namesAt: number;
}

/** Adds up functions' bytes by their packages, in memory of its own: first come the names, then the table of functions, then their records. */
export class GoFunctions {
  readonly #exports: WebAssembly.GoFunctionsExports;
  #bytes: Buffer;
  /** Where the next bytes are copied to. */
  #rowsEnd = 0;
  #keptStart = 0;
  #keptEnd = 0;

  private constructor() {
    this.#exports = instance().exports;
    this.#bytes = Buffer.from(this.#exports.memory.buffer);
  }

  static readonly #idle: GoFunctions[] = [];

  /** Makes room, where an earlier program has had it if there was one. */
  static borrow({ namesBytes, functions, fieldBytes }: TableSizes): GoFunctions {
    const one = GoFunctions.#idle.pop() ?? new GoFunctions();
    one.#exports.reserve(namesBytes, functions, fieldBytes === 8);
    one.#rowsEnd = one.#exports.rowsAt();
    one.#keptStart = 0;
    return one;
  }

  /** Zeros are between the names. */
  addNames(piece: Buffer): void {
    this.#addParts(piece, (bytes) => this.#exports.addNames(bytes));
  }

  /** Names with records among them: all of it is kept. */
  keepNames(piece: Buffer): void {
    if (this.#keptStart === 0) this.#keptStart = this.#keptEnd = this.#exports.keepNames();
    copyShared(piece, this.#memory, this.#keptEnd);
    this.#keptEnd += piece.length;
  }

  /** Rows have two fields for each function, and one more for the end of the last. */
  addRows(piece: Buffer): void {
    copyShared(piece, this.#memory, this.#rowsEnd);
    this.#rowsEnd += piece.length;
  }

  /** Names and rows are there. Says where what is read of the last record ends, in the table's own count. */
  start({ quantum, isBigEndian, recordsAt, namesAt }: TableForm): number {
    this.#exports.countFrom(recordsAt, namesAt);
    this.#exports.start(quantum, isBigEndian);
    return this.#exports.recordsEnd();
  }

  addRecords(piece: Buffer): void {
    this.#addParts(piece, (bytes, at) => this.#exports.add(at, bytes));
  }

  addKeptRecords(): void {
    this.#exports.add(this.#keptStart, this.#keptEnd - this.#keptStart);
  }

  /** Null when the table is wrong. */
  finish(): CodeOfPackages | null {
    const { packagesAt, pathsAt, pathsEnd, finish } = this.#exports;
    const count = finish();
    const sums = new Float64Array(this.#memory.buffer, packagesAt(), 2 * count);
    const paths = this.#memory.toString("latin1", pathsAt(), pathsEnd()).split("\0", count);
    if (count === 0) return null;
    const all = paths.map((path, number) => ({ path: unescaped(path), bytes: sums[2 * number + 1] ?? 0 }));
    // Of some packages all functions are parts of others'.
    return all.filter(({ bytes }) => bytes > 0);
  }

  giveBack(): void {
    if (this.#memory.length <= mostIdleBytes) GoFunctions.#idle.push(this);
  }

  #addParts(piece: Buffer, add: (bytes: number, at: number) => void): void {
    const at = this.#exports.inputAt();
    const size = this.#exports.inputSize();
    for (let from = 0; from < piece.length; from += size) {
      const part = piece.subarray(from, from + size);
      copyShared(part, this.#memory, at);
      add(part.length, at);
    }
  }

  /** Memory that has grown is another buffer. */
  get #memory(): Buffer {
    if (this.#bytes.length === 0) this.#bytes = Buffer.from(this.#exports.memory.buffer);
    return this.#bytes;
  }
}

/** Dots in the last part of a path, control characters, `"`, `%` and whatever is not ASCII are written so. https://pkg.go.dev/cmd/internal/objabi#PathToPrefix */
function unescaped(path: string): string {
  return path.includes("%")
    ? path.replaceAll(/%([\da-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : path;
}
