import { viewOf } from "../contents/elf-records.ts";
import { endOfPackage, ends, isPlain, packageOfFunction } from "./go-names.ts";

const maxPackages = 50_000;
/** A package's path stands at the beginning of a name. */
const maxNameBytes = 1024;
/** No longer ones are what the compiler's own names begin with: `go.(*struct { … })`, `type..eq.…`. */
const longestMade = "type".length;
const slash = 0x2f;

/** Numbers for packages, by the names of their functions. */
export class PackageNames {
  readonly paths: string[] = [""];
  readonly #numbers = new Map([["", 0]]);
  readonly #names: Buffer;
  readonly #view: DataView;
  /** Where a name begins with the path that was read last, how long that is, and the number of its package. */
  #start = 0;
  #pathBytes = 0;
  #number = 0;

  /** Behind each of the names is a zero. */
  constructor(names: Buffer) {
    this.#names = names;
    this.#view = viewOf(names);
  }

  /** The package of the function whose name begins there. Functions of one package stand together: few names are read. */
  at(start: number): number {
    return this.#isOfLast(start) ? this.#number : this.#read(start);
  }

  /** Whether a name begins with the last path, a dot, and nothing that makes this dot a part of a longer path. */
  #isOfLast(start: number): boolean {
    const [names, view] = [this.#names, this.#view];
    const last = this.#start;
    const behind = this.#pathBytes + 1;
    if (this.#pathBytes === 0 || start + behind > names.length) return false;
    // Four bytes at a time, the last four whatever has been compared before: a path and its dot have no fewer.
    for (let at = 0; at < behind; at += 4) {
      const from = Math.min(at, behind - 4);
      if (view.getInt32(start + from) !== view.getInt32(last + from)) return false;
    }
    const end = start + maxNameBytes;
    let at = start + behind;
    while (at < end && ends[names[at] ?? 0] === 0 && names[at] !== slash) at += 1;
    return names[at] !== slash;
  }

  #read(start: number): number {
    const name = { bytes: this.#names, start, end: this.#endOf(start) };
    const number = this.#numberOf(packageOfFunction(name) ?? "");
    const pathBytes = isPlain(name) ? endOfPackage(name) - start : 0;
    if (pathBytes > longestMade) [this.#start, this.#pathBytes, this.#number] = [start, pathBytes, number];
    return number;
  }

  #endOf(start: number): number {
    const bytes = this.#names.subarray(start, start + maxNameBytes);
    const length = bytes.indexOf(0);
    return start + (length < 0 ? bytes.length : length);
  }

  #numberOf(path: string): number {
    const known = this.#numbers.get(path);
    if (known !== undefined) return known;
    if (this.paths.length >= maxPackages) return 0;
    const number = this.paths.push(path) - 1;
    this.#numbers.set(path, number);
    return number;
  }
}
