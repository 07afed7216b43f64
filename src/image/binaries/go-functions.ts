import { goFunctionsModule } from "../../generated/go-functions-module.ts";
import { wasmModule } from "../compression/wasm-module.ts";

const instance = wasmModule<WebAssembly.GoFunctionsExports>(goFunctionsModule);

/** Bytes of machine code for each package, by its import path; "" for functions of no package. */
export type CodeOfPackages = ReadonlyMap<string, number>;

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
  #namesEnd = 0;
  #rowsEnd = 0;

  private constructor() {
    this.#exports = instance().exports;
    this.#bytes = Buffer.from(this.#exports.memory.buffer);
  }

  static readonly #idle: GoFunctions[] = [];

  /** Makes room, where an earlier program has had it if there was one. */
  static borrow({ namesBytes, functions, fieldBytes }: TableSizes): GoFunctions {
    const one = GoFunctions.#idle.pop() ?? new GoFunctions();
    one.#rowsEnd = one.#exports.reserve(namesBytes, functions, fieldBytes === 8);
    one.#namesEnd = one.#exports.namesAt();
    if (one.#bytes.length === 0) one.#bytes = Buffer.from(one.#exports.memory.buffer);
    return one;
  }

  addNames(piece: Buffer): void {
    this.#bytes.set(piece, this.#namesEnd);
    this.#namesEnd += piece.length;
  }

  /** Rows have two fields for each function, and one more for the end of the last. */
  addRows(piece: Buffer): void {
    this.#bytes.set(piece, this.#rowsEnd);
    this.#rowsEnd += piece.length;
  }

  /** Names and rows are there. Says where what is read of the last record ends, in the table's own count. */
  start({ quantum, isBigEndian, recordsAt, namesAt }: TableForm): number {
    this.#exports.countFrom(recordsAt, namesAt);
    this.#exports.start(quantum, isBigEndian);
    return this.#exports.recordsEnd();
  }

  addRecords(piece: Buffer): void {
    const { inputAt, inputSize, add } = this.#exports;
    for (let at = 0; at < piece.length; at += inputSize()) {
      const part = piece.subarray(at, at + inputSize());
      this.#bytes.set(part, inputAt());
      add(inputAt(), part.length);
    }
  }

  /** Old tables have the records among the names. */
  addRecordsInNames(): void {
    const { namesAt, add } = this.#exports;
    add(namesAt(), this.#namesEnd - namesAt());
  }

  /** Null when the table is wrong. */
  finish(): CodeOfPackages | null {
    const { memory, packagesAt, finish } = this.#exports;
    const count = finish();
    const places = new Uint32Array(memory.buffer, packagesAt(), 4 * count);
    const sums = new Float64Array(memory.buffer, packagesAt(), 2 * count);
    const code = new Map<string, number>();
    for (let number = 0; number < count; number += 1) {
      const [start, length] = [places[4 * number] ?? 0, places[4 * number + 1] ?? 0];
      const path = unescaped(this.#bytes.toString("latin1", start, start + length));
      code.set(path, (code.get(path) ?? 0) + (sums[2 * number + 1] ?? 0));
    }
    return count === 0 ? null : code;
  }

  giveBack(): void {
    if (this.#bytes.length <= mostIdleBytes) GoFunctions.#idle.push(this);
  }
}

/** Dots in the last part of a path, control characters, `"`, `%` and whatever is not ASCII are written so. https://pkg.go.dev/cmd/internal/objabi#PathToPrefix */
function unescaped(path: string): string {
  return path.includes("%")
    ? path.replaceAll(/%([\da-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : path;
}
