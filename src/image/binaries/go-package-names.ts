import { ends, isPlain, type NameBytes, packageOfFunction } from "./go-names.ts";

const maxPackages = 50_000;
/** A package's path stands at the beginning of a name. */
export const maxNameBytes = 1024;
const maxRuns = 2_000_000;

/** Numbers for packages, by the names of their functions. */
export class PackageIndex {
  readonly paths: string[] = [""];
  readonly #numbers = new Map([["", 0]]);

  of(name: NameBytes): number {
    return this.#numberOf(packageOfFunction(name) ?? "");
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

const [dot, slash, letterG, letterT, bracket] = Buffer.from("./gt[");
const prime = 0x01000193;

/** Which package the name at an offset belongs to: names of one package mostly stand together, so only where it changes is kept. */
export class PackageRuns {
  readonly #index = new PackageIndex();
  /** Packages by the hash of how their functions' names begin: names of what was inlined stand between those of a package's own. */
  readonly #known = new Map<number, number>();
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

  /** One loop for all: a large program has ten megabytes of names, and is over before many functions are compiled. */
  add(piece: Buffer): void {
    let from = this.#endHeld(piece);
    let hash = 0;
    let hashOfPath = 0;
    let isPath = true;
    for (let at = from; at < piece.length; at += 1) {
      const byte = piece[at];
      if (byte === 0) {
        this.#name(this.#offset + from, hashOfPath, { bytes: piece, start: from, end: at });
        from = at + 1;
        hash = hashOfPath = 0;
        isPath = true;
      } else if (isPath && byte !== undefined) {
        // The path ends at the first dot of its last part: before type parameters, receivers and the like.
        if (byte === dot && hashOfPath === 0) hashOfPath = hash;
        else if (byte === slash) hashOfPath = 0;
        else if (ends[byte] === 1) isPath = false;
        hash = Math.imul(hash ^ byte, prime);
      }
    }
    if (from < piece.length || this.#heldBytes === 0) this.#held = Buffer.from(piece.subarray(from, from + maxNameBytes));
    this.#heldBytes += from < piece.length ? piece.length - from : 0;
    this.#offset += piece.length;
  }

  /** Ends the name that began in an earlier piece, and gives where the next one begins. */
  #endHeld(piece: Buffer): number {
    if (this.#heldBytes === 0) return 0;
    const end = piece.indexOf(0);
    const rest = piece.subarray(0, end < 0 ? maxNameBytes : Math.min(end, maxNameBytes));
    this.#held = Buffer.concat([this.#held, rest]).subarray(0, maxNameBytes);
    if (end >= 0)
      this.#run(this.#offset - this.#heldBytes, this.#index.of({ bytes: this.#held, start: 0, end: this.#held.length }));
    this.#heldBytes = end < 0 ? this.#heldBytes + piece.length : 0;
    return end < 0 ? piece.length : end + 1;
  }

  /** The number of the package; 0 when there is none. */
  packageAt(offset: number): number {
    // Functions mostly stand in the order of their names.
    if (!this.#holds(this.#lookedAt, offset))
      this.#lookedAt = this.#holds(this.#lookedAt + 1, offset) ? this.#lookedAt + 1 : this.#runOf(offset);
    return this.#packages[this.#lookedAt] ?? 0;
  }

  /** `hash`: of the path that the name begins with; 0 where it begins with none. */
  #name(offset: number, hash: number, name: NameBytes): void {
    const first = name.bytes[name.start];
    const isMade = (first === letterG || first === letterT || first === bracket) && !isPlain(name);
    const known = isMade || hash === 0 ? undefined : this.#known.get(hash);
    const number = known ?? this.#index.of({ ...name, end: Math.min(name.end, name.start + maxNameBytes) });
    if (known === undefined && !isMade && hash !== 0 && this.#known.size < maxPackages) this.#known.set(hash, number);
    this.#run(offset, number);
  }

  #run(offset: number, number: number): void {
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
