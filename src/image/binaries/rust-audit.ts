import * as z from "zod";
import type { FileRange } from "../contents/elf-records.ts";
import { outsideOf } from "../contents/elf-sections.ts";
import { inflatedPart } from "./inflated.ts";
import { type PassingParser, PassingReader } from "./passing-reader.ts";

/** A crate that a Rust program was made of. */
export interface RustCrate {
  readonly name: string;
  readonly version: string;
}

export interface RustAudit {
  /** Where in the file it begins. */
  readonly start: number;
  readonly crates: readonly RustCrate[];
}

const leastBytes = 64;
const maxBytes = 1024 * 1024;
const packing = { format: "zlib", mostBytes: 8 * 1024 * 1024 } as const;
/** Places that look like zlib data are tried, so many for each file and its bytes. */
const freeTries = 64;
const bytesPerTry = 8192;
/** https://www.rfc-editor.org/rfc/rfc1950#section-2.2 */
const zlibHeaders = ["7801", "785e", "789c", "78da"].map((hex) => Buffer.from(hex, "hex"));
const beginning = Buffer.from('{"packages":');
const nothing = Buffer.alloc(0);

/**
 * Finds the list of crates that cargo-auditable puts into a program, in a section that nothing tells of before it has passed, and that is not
 * loaded: zlib data, at any place outside of what is. https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md
 */
export class RustScan {
  /** What looks like a list of crates; the section that it must lie in is known when all has passed. */
  readonly found: RustAudit[] = [];
  #reader: PassingReader<RustAudit> | null = null;
  readonly #loaded: readonly FileRange[];
  #edge: Buffer = nothing;
  /** Where the edge ends. */
  #position = 0;
  /** Where in the file the next piece begins. */
  #passed: number;
  #tries = 0;

  /** `position`: where in the file the first piece will begin. `loaded`: what is not looked through, in order and apart. */
  constructor(position: number, loaded: readonly FileRange[]) {
    this.#passed = position;
    this.#loaded = loaded;
  }

  add(piece: Buffer): void {
    const start = this.#passed;
    this.#passed += piece.length;
    // Most of a program is loaded.
    for (const range of this.#loaded) if (range.start <= start && range.end >= this.#passed) return;
    for (const part of outsideOf(this.#loaded, { start, end: this.#passed }))
      this.#addPart(piece.subarray(part.start - start, part.end - start), part.start);
  }

  #addPart(piece: Buffer, start: number): void {
    if (start !== this.#position) {
      this.#edge = nothing;
      this.#reader = null;
      this.#position = start;
    }
    const before = this.#edge;
    this.#reader?.add(piece, start);
    if (before.length > 0) this.#look(Buffer.concat([before, piece.subarray(0, leastBytes - 1)]), before.length, piece);
    this.#look(piece, 0, piece);
    this.#takeFound();
    this.#position += piece.length;
    const last = piece.subarray(1 - leastBytes);
    this.#edge = Buffer.from(last.length < leastBytes - 1 ? Buffer.concat([before, last]).subarray(1 - leastBytes) : last);
  }

  /** `bytes` begin so many before `piece`. */
  #look(bytes: Buffer, before: number, piece: Buffer): void {
    const last = bytes.length - leastBytes;
    for (const at of headersIn(bytes)) {
      if (at > last) return;
      const start = this.#position - before + at;
      if (!mayBeZlib(bytes, at) || !this.#canTry(start)) continue;
      this.#tries += 1;
      if (!isBeginning(bytes.subarray(at, at + leastBytes))) continue;
      this.#reader = new PassingReader(auditParser(start), start);
      this.#reader.add(bytes.subarray(at, before === 0 ? undefined : before), start);
      if (before > 0) this.#reader.add(piece, this.#position);
    }
  }

  #canTry(start: number): boolean {
    const isBusy = this.#reader !== null && (this.#reader.endedAt ?? Infinity) > start;
    return !isBusy && this.found.length === 0 && this.#tries < freeTries + start / bytesPerTry;
  }

  #takeFound(): void {
    const found = this.#reader?.found ?? null;
    if (found !== null && !this.found.includes(found)) this.found.push(found);
  }
}

/** Null when the program has no such list. */
export function cratesIn({ found }: RustScan, sections: ReadonlyMap<string, FileRange>): readonly RustCrate[] | null {
  const section = sections.get(".dep-v0");
  return found.find(({ start }) => section === undefined || section.start === start)?.crates ?? null;
}

/** Where zlib data may begin, in order: searches for two bytes at once are over before a loop over all that have the first one. */
function headersIn(bytes: Buffer): readonly number[] {
  const found: number[] = [];
  for (const header of zlibHeaders)
    for (let at = bytes.indexOf(header); at >= 0; at = bytes.indexOf(header, at + 1)) found.push(at);
  return found.toSorted((one, other) => one - other);
}

/** So cheap a look that a program's other bytes, which begin like this by chance, cost next to nothing. https://www.rfc-editor.org/rfc/rfc1951#section-3.2.7 */
function mayBeZlib(bytes: Buffer, at: number): boolean {
  const bits = bytes.readUIntLE(at + 2, 6);
  // Where the block has the usual code, it begins with `{"`.
  if ((bits & 6) === 2) return (bits & 0xfffe) === 0x56aa;
  if ((bits & 6) !== 4) return false;
  const lengths = 4 + (Math.floor(bits / 2 ** 13) & 15);
  // The code of the codes' lengths is complete: what its codes leave free is nothing.
  const free = Array.from({ length: lengths }, (_, index) => bitsAt(bytes, at + 2, 17 + 3 * index)).reduce(
    (left, length) => (length === 0 ? left : left - 2 ** (7 - length)),
    2 ** 7,
  );
  return free === 0;
}

/** Three bits, the lowest first. */
function bitsAt(bytes: Buffer, start: number, bit: number): number {
  const at = start + (bit >>> 3);
  return (((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) >>> (bit & 7)) & 7;
}

function isBeginning(bytes: Buffer): boolean {
  return inflatedPart(bytes, packing)?.text.subarray(0, beginning.length).equals(beginning) ?? false;
}

/** Nothing says how long it is: a little more is asked for until its end is in it, and little of what follows, which may be the end of the file. */
function* auditParser(start: number): PassingParser<RustAudit> {
  let bytes = Buffer.alloc(0);
  while (bytes.length < maxBytes) {
    const from = start + bytes.length;
    const more = yield { start: from, end: from + Math.max(leastBytes, Math.floor(bytes.length / 8)) };
    bytes = Buffer.concat([bytes, more]);
    const read = inflatedPart(bytes, packing);
    if (read === null) return null;
    if (read.usedBytes === bytes.length) continue;
    const crates = cratesOf(read.text);
    return crates === null ? null : { start, crates };
  }
  return null;
}

const Audit = z.object({
  packages: z.array(z.object({ name: z.string(), version: z.string(), kind: z.string().optional() })).max(20_000),
});

/** What only the build needed is not in the program. */
function cratesOf(text: Buffer): readonly RustCrate[] | null {
  const read = Audit.safeParse(parsedOrNull(text));
  if (!read.success) return null;
  return read.data.packages.filter(({ kind }) => kind !== "build").map(({ name, version }) => ({ name, version }));
}

function parsedOrNull(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString("utf8"));
  } catch {
    return null;
  }
}
