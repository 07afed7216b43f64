import * as z from "zod";
import type { FileRange } from "../contents/elf-records.ts";
import { inflatedPart } from "./inflated.ts";
import type { PassingParser } from "./passing-reader.ts";
import { beginsWithOneOf, type FoundAt, PassingSearch } from "./passing-search.ts";

/** A crate that a Rust program was made of. */
export interface RustCrate {
  readonly name: string;
  readonly version: string;
}

const leastBytes = 64;
const maxBytes = 1024 * 1024;
const packing = { format: "zlib", mostBytes: 8 * 1024 * 1024 } as const;
/** Places that look like zlib data are tried, so many for each file and its bytes. */
const freeTries = 64;
const bytesPerTry = 8192;
/** What zlib data begin with, by how well they were compressed. https://www.rfc-editor.org/rfc/rfc1950#section-2.2 */
const beginningsOfZlib = [0x01, 0x5e, 0x9c, 0xda].map((second) => Buffer.from([0x78, second]));
const beginning = Buffer.from('{"packages":');
const sectionName = ".dep-v0";
const nothing = Buffer.alloc(0);

/**
 * Finds the list of crates that cargo-auditable puts into a program, in a section that nothing tells of before it has passed, and that is not
 * loaded: zlib data, at any place in one of `within`, which are in order and apart. https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md
 */
export function rustSearch(within: readonly FileRange[]): PassingSearch<readonly RustCrate[]> {
  let tries = 0;
  return new PassingSearch({
    look: beginsWithOneOf(beginningsOfZlib),
    within,
    tellingBytes: leastBytes,
    most: 1,
    mayBegin: (bytes, at, start) => {
      if (!mayBeZlib(bytes, at) || tries >= freeTries + start / bytesPerTry) return false;
      tries += 1;
      return isBeginning(bytes.subarray(at, at + leastBytes));
    },
    parserAt: auditParser,
  });
}

/** What is known of a program's sections when all of it has passed. */
export interface KnownSections {
  readonly sections: ReadonlyMap<string, FileRange>;
  /** Whether there can be one of this name: told at less cost. */
  readonly mayHaveSection: (name: string) => boolean;
  /** Null when not all of the range was kept. */
  readonly keptPart: (range: FileRange) => Buffer | null;
}

/** `found`: what looks like a list of crates, where nothing was kept. Null when the program has no such list. */
export function cratesIn(found: readonly FoundAt<readonly RustCrate[]>[], known: KnownSections): readonly RustCrate[] | null {
  if (found.length === 0 && !known.mayHaveSection(sectionName)) return null;
  const section = known.sections.get(sectionName);
  const kept = section === undefined ? null : known.keptPart(section);
  if (kept !== null) return cratesOf(inflatedPart(kept, packing)?.text ?? nothing);
  return found.find(({ start }) => section === undefined || section.start === start)?.found ?? null;
}

/** So cheap a look that a program's other bytes, which begin like this by chance, cost next to nothing. https://www.rfc-editor.org/rfc/rfc1951#section-3.2.7 */
function mayBeZlib(bytes: Buffer, at: number): boolean {
  const bits = bytes.readUIntLE(at + 2, 6);
  // Where the block has the usual code, it begins with `{"`.
  if ((bits & 6) === 2) return (bits & 0xfffe) === 0x56aa;
  if ((bits & 6) !== 4) return false;
  const lengths = 4 + (Math.floor(bits / 2 ** 13) & 15);
  // The code of the codes' lengths is complete: what its codes leave free is nothing.
  let free = 2 ** 7;
  for (let index = 0; index < lengths; index += 1) {
    const length = bitsAt(bytes, at + 2, 17 + 3 * index);
    if (length > 0) free -= 2 ** (7 - length);
  }
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
function* auditParser(start: number): PassingParser<readonly RustCrate[]> {
  let bytes = nothing;
  while (bytes.length < maxBytes) {
    const from = start + bytes.length;
    const more = yield { start: from, end: from + Math.max(leastBytes, Math.floor(bytes.length / 8)) };
    bytes = Buffer.concat([bytes, more]);
    const read = inflatedPart(bytes, packing);
    if (read === null) return null;
    if (read.usedBytes === bytes.length) continue;
    return cratesOf(read.text);
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
