import { type FileRange, type ElfSection, sectionNoBits, sectionProgram, sectionStrings, sectionSymbols } from "./elf-records.ts";

/** A smaller section is not worth a word. */
const minDebugBytes = 4096;

/** What `objcopy --only-keep-debug` leaves of a program: everything but the program, and nothing that could be started. */
export function isDebugFile(sections: readonly ElfSection[]): boolean {
  const code = sections.filter(({ isAllocated, isCode }) => isAllocated && isCode);
  return code.length > 0 && code.every(({ type }) => type === sectionNoBits);
}

/** The symbol table and the string table with its names; a string table that names the sections as well stays. */
export function symbolSections(sections: readonly ElfSection[], index: number): readonly ElfSection[] {
  const symbols = sections.filter(({ type, isAllocated }) => type === sectionSymbols && !isAllocated);
  const strings = symbols.flatMap(({ link }) => (link === index ? [] : (sections[link] ?? [])));
  return [...symbols, ...new Set(strings.filter(({ type, isAllocated }) => type === sectionStrings && !isAllocated))];
}

const debugNames = [".debug_", ".zdebug_", ".gdb_index", ".stab"];
/** DWARF takes several sections; one that is alone and cannot be named may be what a program carries for itself. */
const fewestUnnamed = 3;

export function debugSections(sections: readonly ElfSection[], names: Buffer | null): readonly ElfSection[] {
  const unloaded = sections.filter(({ type, isAllocated }) => type === sectionProgram && !isAllocated);
  if (names === null && unloaded.length < fewestUnnamed) return [];
  return unloaded
    .filter(({ sizeBytes }) => sizeBytes > minDebugBytes)
    .filter(({ nameAt }) => names === null || debugNames.some((name) => startsWith(names, nameAt, name)));
}

/** A program has some thirty. */
const mostNamed = 500;
const longestName = 100;

/** Of sections with the same name the first one. */
export function namedSections(sections: readonly ElfSection[], names: Buffer | null): ReadonlyMap<string, FileRange> {
  const found = new Map<string, FileRange>();
  if (names === null) return found;
  for (const { nameAt, type, start, end } of sections.slice(0, mostNamed)) {
    const bytes = names.subarray(nameAt, nameAt + longestName);
    const length = bytes.indexOf(0);
    const name = length < 0 ? "" : bytes.toString("latin1", 0, length);
    if (type !== sectionNoBits && name !== "" && !found.has(name)) found.set(name, { start, end });
  }
  return found;
}

function startsWith(names: Buffer, at: number, name: string): boolean {
  return names.toString("latin1", at, at + name.length) === name;
}

export function apart(ranges: readonly FileRange[]): readonly FileRange[] {
  let passed = 0;
  return ranges
    .toSorted((one, other) => one.start - other.start)
    .flatMap(({ start, end }) => {
      if (start < passed) return [];
      passed = end;
      return [{ start, end }];
    });
}

/** In order, those that touch or overlap made one. */
export function joined(ranges: readonly FileRange[]): readonly FileRange[] {
  const found: FileRange[] = [];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    const isApart = last === undefined || start > last.end;
    if (!isApart) found.pop();
    found.push(isApart ? { start, end } : { start: last.start, end: Math.max(last.end, end) });
  }
  return found;
}

/** What of a range lies in none of these, which are in order and apart. */
export function outsideOf(ranges: readonly FileRange[], { start, end }: FileRange): readonly FileRange[] {
  const found: FileRange[] = [];
  let at = start;
  for (const range of ranges) {
    if (range.start > at && at < end) found.push({ start: at, end: Math.min(end, range.start) });
    at = Math.max(at, range.end);
  }
  if (at < end) found.push({ start: at, end });
  return found;
}
