import { endOfPackage, isPlain, type NameBytes, packageOfFunction } from "./go-names.ts";

const maxPackages = 50_000;
/** A package's path stands at the beginning of a name. */
export const maxNameBytes = 1024;
const maxRuns = 2_000_000;

/** Numbers for packages, by the names of their functions. */
export class PackageIndex {
  readonly paths: string[] = [""];
  readonly #numbers = new Map([["", 0]]);
  /** As the latest name that was looked up begins. */
  #latest: Buffer = Buffer.alloc(0);
  #latestNumber = 0;

  of(name: NameBytes): number {
    const end = isPlain(name) ? endOfPackage(name) : name.start;
    // Functions of one package mostly stand together.
    if (end > name.start && this.#isLatest(name.bytes, name.start, end)) return this.#latestNumber;
    this.#latestNumber = this.#numberOf(packageOfFunction(name) ?? "");
    this.#latest = Buffer.from(name.bytes.subarray(name.start, end));
    return this.#latestNumber;
  }

  #isLatest(bytes: Buffer, start: number, end: number): boolean {
    if (end - start !== this.#latest.length) return false;
    for (let at = end - 1; at >= start; at -= 1) if (bytes[at] !== this.#latest[at - start]) return false;
    return true;
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

/** Which package the name at an offset belongs to: names of one package mostly stand together, so only where it changes is kept. */
export class PackageRuns {
  readonly #index = new PackageIndex();
  #starts = new Uint32Array(4096);
  #packages = new Uint32Array(4096);
  #count = 0;
  #offset = 0;
  /** The beginning of a name that goes on in the next piece. */
  #held: Buffer = Buffer.alloc(0);
  /** How long that name is so far. */
  #heldBytes = 0;
  #lookedAt = 0;

  get packages(): readonly string[] {
    return this.#index.paths;
  }

  add(piece: Buffer): void {
    let from = 0;
    for (let end = piece.indexOf(0); end >= 0; end = piece.indexOf(0, from)) {
      if (this.#heldBytes === 0)
        this.#name(this.#offset + from, { bytes: piece, start: from, end: Math.min(end, from + maxNameBytes) });
      else this.#heldName(piece.subarray(0, Math.min(end, maxNameBytes)));
      this.#heldBytes = 0;
      from = end + 1;
    }
    const rest = piece.subarray(from, from + maxNameBytes);
    this.#held = this.#heldBytes === 0 ? Buffer.from(rest) : Buffer.concat([this.#held, rest]).subarray(0, maxNameBytes);
    this.#heldBytes += piece.length - from;
    this.#offset += piece.length;
  }

  /** A name that began in an earlier piece. */
  #heldName(rest: Buffer): void {
    const name = Buffer.concat([this.#held, rest]).subarray(0, maxNameBytes);
    this.#name(this.#offset - this.#heldBytes, { bytes: name, start: 0, end: name.length });
  }

  /** The number of the package; 0 when there is none. */
  packageAt(offset: number): number {
    // Functions mostly stand in the order of their names.
    if (!this.#holds(this.#lookedAt, offset))
      this.#lookedAt = this.#holds(this.#lookedAt + 1, offset) ? this.#lookedAt + 1 : this.#runOf(offset);
    return this.#packages[this.#lookedAt] ?? 0;
  }

  #name(offset: number, name: NameBytes): void {
    const number = this.#index.of(name);
    if ((this.#count > 0 && this.#packages[this.#count - 1] === number) || this.#count >= maxRuns) return;
    if (this.#count === this.#starts.length) {
      this.#starts = grown(this.#starts);
      this.#packages = grown(this.#packages);
    }
    this.#starts[this.#count] = offset;
    this.#packages[this.#count] = number;
    this.#count += 1;
  }

  #holds(run: number, offset: number): boolean {
    const next = run + 1 < this.#count ? (this.#starts[run + 1] ?? 0) : Infinity;
    return run < this.#count && (this.#starts[run] ?? 0) <= offset && offset < next;
  }

  #runOf(offset: number): number {
    let [from, to] = [0, this.#count];
    while (from + 1 < to) {
      const middle = (from + to) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) from = middle;
      else to = middle;
    }
    return from;
  }
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
