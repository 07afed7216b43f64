import {
  type Dynamic,
  dynamicOf,
  Fields,
  type FileRange,
  type ElfFormat,
  formatOf,
  hasInterpreter,
  hasLayoutOfGo,
  type Header,
  headerBytes,
  headerOf,
  identBytes,
  isNoteOfGo,
  isProgram,
  isUsual,
  mayBeProgram,
  nameIndex,
  noDynamic,
  type ProgramHeader,
  programBytes,
  programDynamic,
  programLoad,
  programNote,
  programOf,
  rows,
  type ElfSection,
  sectionBytes,
  sectionNoBits,
  sectionOf,
} from "./elf-records.ts";
import { apart, debugSections, isDebugFile, joined, namedSections, outsideOf, symbolSections } from "./elf-sections.ts";

export interface ElfFacts {
  /** It needs a dynamic linker or shared libraries of the file system. A static program that can lie anywhere (static-PIE) does not, though it has a dynamic section. */
  readonly isDynamic: boolean;
  /** Something that is started, and no shared library. */
  readonly isProgram: boolean;
  /** What `strip` would take away: the symbol table with its names, and debug information; in order, not overlapping. */
  readonly strippable: readonly FileRange[];
}

/** Most bytes of each part that is kept; what is larger is not understood, or known in part. */
const maxProgramHeaderBytes = 64 * 1024;
const maxSectionHeaderBytes = 4 * 1024 * 1024;
const maxDynamicBytes = 64 * 1024;
/** Notes that stand before the code, where linkers put them. */
const maxNoteBytes = 4096;
const maxNoteStart = 64 * 1024;
const maxNameBytes = 64 * 1024;
/** Between segments, linkers leave less than that. */
const pageBytes = 4096;
/** A usual program has fewer than 50. */
const maxStrippable = 256;

/**
 * Reads an ELF file as its bytes pass by: keeps its header, program headers, dynamic section and section headers only.
 * What it says does not depend on how the bytes are cut into pieces. https://gabi.xinuos.com/
 */
export class ElfScan {
  #sizeBytes = 0;
  #position = 0;
  #wanted: Capture[] = [];
  #isWrong = true;
  #format: ElfFormat = { wordBytes: 4, isBigEndian: false };
  #header: Header | null = null;
  #programs: readonly ProgramHeader[] = [];
  #dynamic: Dynamic = noDynamic;
  #hasGoNote = false;
  #sections: readonly ElfSection[] = [];
  #sectionStarts: readonly number[] | null = null;
  /** The bytes before the section headers: most linkers put the sections' names there, before anything tells where they are. */
  #before: Capture | null = null;
  #names: Buffer | null = null;

  /** Must be called before the first piece. */
  start(sizeBytes: number): void {
    this.#sizeBytes = sizeBytes;
    this.#position = 0;
    this.#wanted = [];
    this.#header = null;
    this.#programs = [];
    this.#dynamic = noDynamic;
    this.#hasGoNote = false;
    this.#sections = [];
    this.#sectionStarts = null;
    this.#before = null;
    this.#names = null;
    this.#isWrong = this.#want({ start: 0, end: identBytes }, 0, (ident) => this.#readIdent(ident)) === null;
  }

  /** Where the next byte is that it wants; what passes before that need not be added. */
  get nextAt(): number {
    return this.#wanted.reduce((next, { wantedAt }) => Math.min(next, wantedAt), Infinity);
  }

  /** Everything before that has passed. */
  passOver(until: number): void {
    this.#position = until;
  }

  /** True while more bytes may tell more (false: not an ELF, so that the caller can stop feeding it). Pieces are not kept after the call. */
  add(piece: Buffer): boolean {
    // What one part tells of another is often in the same piece: the list grows while it is read.
    for (const capture of this.#wanted) if (!this.#isWrong) capture.take(piece, this.#position);
    if (this.#wanted.some(({ isComplete }) => isComplete)) this.#wanted = this.#wanted.filter(({ isComplete }) => !isComplete);
    this.#position += piece.length;
    return !this.#isWrong && this.#wanted.length > 0;
  }

  /** How numbers are written, once it is known to be something that is started, or that may be; null before that, and of libraries. */
  get programFormat(): ElfFormat | null {
    if (this.#isWrong || this.#header === null || this.#programs.length === 0) return null;
    return mayBeProgram(this.#header, this.#programs) ? this.#format : null;
  }

  /** Null when it is no ELF executable or shared object (object files, core files and debug information in a file of its own are null), or cannot be understood. */
  finish(): ElfFacts | null {
    if (this.#isWrong || this.#header === null || this.#wanted.length > 0 || isDebugFile(this.#sections)) return null;
    return {
      isDynamic: hasInterpreter(this.#programs) || this.#dynamic.needsLibraries,
      isProgram: isProgram(this.#header, this.#programs, this.#dynamic),
      strippable: this.#strippable(this.#header),
    };
  }

  /** Whether Go's linker says that it made it: before its code has passed. False as well where nobody says. */
  get isOfGo(): boolean {
    return this.#hasGoNote || (this.#header !== null && hasLayoutOfGo(this.#header));
  }

  /** Whether it tells where its sections are. */
  get hasSections(): boolean {
    return this.#header !== null && this.#header.sectionStart > 0;
  }

  /**
   * Where its sections with a content begin, in order: null when that is told behind them or nowhere; empty while it is still to come, before
   * any of them.
   */
  get sectionStarts(): readonly number[] | null {
    return this.#sectionStarts;
  }

  /**
   * What is neither loaded, nor kept, nor tells of sections: in order and apart. The few bytes that linkers leave free between segments are no
   * part of it.
   */
  get unknown(): readonly FileRange[] {
    const loaded = this.#programs.filter(({ type }) => type === programLoad);
    const { sectionStart = 0, sectionCount = 0, sectionEntryBytes = 0 } = this.#header ?? {};
    const kept =
      this.#before === null ? [] : [{ start: this.#before.start, end: sectionStart + sectionCount * sectionEntryBytes }];
    const isBetween = ({ start, end }: FileRange) => end - start < pageBytes && loaded.some((segment) => segment.start === end);
    return outsideOf(joined([...loaded, ...kept]), { start: 0, end: this.#sizeBytes }).filter((range) => !isBetween(range));
  }

  /** Loaded code without data: nothing where linkers put both into one segment. */
  get code(): readonly FileRange[] {
    const loaded = this.#programs.filter(({ type }) => type === programLoad);
    const isApart = loaded.some(({ isCode, isWritable }) => !isCode && !isWritable);
    return joined(loaded.filter(({ isCode }) => isApart && isCode));
  }

  /** What is loaded to be read only, code as well: nothing where linkers put all into one segment. */
  get readOnly(): readonly FileRange[] {
    const loaded = this.#programs.filter(({ type }) => type === programLoad);
    const isApart = loaded.some(({ isWritable }) => isWritable);
    return joined(loaded.filter(({ isWritable }) => isApart && !isWritable));
  }

  /** Its sections with a content, by their names, when all of it has passed; empty where names cannot be read. */
  get sections(): ReadonlyMap<string, FileRange> {
    return namedSections(this.#sections, this.#names);
  }

  /** Whether one of `sections` may have this name: told at less cost. */
  mayHaveSection(name: string): boolean {
    return this.#names?.toString("latin1").includes(name) ?? false;
  }

  /** What is kept of the bytes before the section headers, when all has passed; null when it is not all of the range. */
  keptPart(range: FileRange): Buffer | null {
    return this.#before?.part(range) ?? null;
  }

  /** Null when the range is not in the file, or has passed where it became known: the same for pieces of any length. */
  #want({ start, end }: FileRange, knownAt: number, then: (bytes: Buffer) => void): Capture | null {
    if (!(start >= knownAt && end >= start && end <= this.#sizeBytes)) return null;
    const capture = new Capture({ start, end }, then);
    this.#wanted.push(capture);
    return capture;
  }

  #readIdent(ident: Buffer): void {
    const format = formatOf(ident);
    if (format !== null) this.#format = format;
    const rest = { start: identBytes, end: headerBytes(this.#format) };
    this.#isWrong = format === null || this.#want(rest, identBytes, (bytes) => this.#readHeader(bytes)) === null;
  }

  #readHeader(bytes: Buffer): void {
    const header = headerOf(new Fields(bytes, this.#format));
    const start = header.programStart;
    const end = start + header.programCount * programBytes(this.#format);
    this.#header = header;
    this.#isWrong =
      !isUsual(header, this.#format) ||
      end - start > maxProgramHeaderBytes ||
      this.#want({ start, end }, headerBytes(this.#format), (found) => this.#readPrograms(found, end)) === null;
    if (!this.#isWrong) this.#wantSections(header);
  }

  #readPrograms(bytes: Buffer, knownAt: number): void {
    this.#programs = rows(bytes, programBytes(this.#format)).map((row) => programOf(new Fields(row, this.#format)));
    for (const { type, start, end } of this.#programs)
      if (type === programNote && start <= maxNoteStart && end - start <= maxNoteBytes)
        this.#want({ start, end }, knownAt, (note) => (this.#hasGoNote ||= isNoteOfGo(note)));
    const dynamic = this.#programs.find(({ type }) => type === programDynamic);
    if (dynamic === undefined) return;
    const range = { start: dynamic.start, end: Math.min(dynamic.end, dynamic.start + maxDynamicBytes) };
    const isInFile = dynamic.end <= this.#sizeBytes;
    this.#isWrong = !isInFile || this.#want(range, knownAt, (found) => this.#readDynamic(found)) === null;
  }

  #readDynamic(bytes: Buffer): void {
    this.#dynamic = dynamicOf(rows(bytes, 2 * this.#format.wordBytes).map((row) => new Fields(row, this.#format)));
  }

  /** Nothing needs section headers to run: where they cannot be read, there is just nothing to strip. */
  #wantSections(header: Header): void {
    const knownAt = headerBytes(this.#format);
    const { sectionStart: start, sectionEntryBytes } = header;
    if (sectionEntryBytes !== sectionBytes(this.#format)) return;
    const first = { start, end: start + sectionEntryBytes };
    if (this.#want(first, knownAt, (bytes) => this.#readFirstSection(header, bytes)) === null) return;
    if (hasLayoutOfGo(header)) this.#sectionStarts = [];
    this.#before = this.#want({ start: Math.max(knownAt, start - maxNameBytes), end: start }, knownAt, () => {});
  }

  /** The first section header says what the header has no room for. https://gabi.xinuos.com/elf/02-eheader.html (e_shnum) */
  #readFirstSection(header: Header, first: Buffer): void {
    const start = header.sectionStart + first.length;
    const count = header.sectionCount || sectionOf(new Fields(first, this.#format)).sizeBytes;
    const end = header.sectionStart + count * first.length;
    const isKept = end - header.sectionStart <= maxSectionHeaderBytes;
    const rest = isKept
      ? this.#want({ start, end }, start, (found) => this.#readSections(Buffer.concat([first, found]), end))
      : null;
    if (rest === null) this.#sectionStarts = null;
  }

  #readSections(bytes: Buffer, knownAt: number): void {
    this.#sections = rows(bytes, sectionBytes(this.#format)).map((row) => sectionOf(new Fields(row, this.#format)));
    if (this.#sectionStarts !== null) this.#sectionStarts = startsOf(this.#sections, knownAt);
    const names = this.#sections[nameIndex(this.#header, this.#sections)];
    if (names === undefined) return;
    this.#names = this.#before?.part(names) ?? null;
    const range = { start: names.start, end: Math.min(names.end, names.start + maxNameBytes) };
    if (this.#names === null) this.#want(range, knownAt, (found) => (this.#names = found));
  }

  #strippable(header: Header): readonly FileRange[] {
    const loaded = this.#programs.filter(({ type }) => type === programLoad);
    const index = nameIndex(header, this.#sections);
    const found = [...symbolSections(this.#sections, index), ...debugSections(this.#sections, this.#names)]
      .filter((section) => section.end > section.start && section.end <= this.#sizeBytes)
      .slice(0, maxStrippable)
      .filter((section) => !loaded.some((program) => program.start < section.end && section.start < program.end));
    return apart(found);
  }
}

function startsOf(sections: readonly ElfSection[], from: number): readonly number[] {
  const filled = sections.filter(({ type, sizeBytes, start }) => type !== sectionNoBits && sizeBytes > 0 && start >= from);
  return filled.map(({ start }) => start).toSorted((one, other) => one - other);
}

/** Takes one range of a file out of the pieces it comes in. */
class Capture {
  readonly start: number;
  readonly #bytes: Buffer;
  readonly #then: (bytes: Buffer) => void;
  #filled = 0;
  isComplete = false;

  constructor({ start, end }: FileRange, then: (bytes: Buffer) => void) {
    this.start = start;
    this.#bytes = Buffer.allocUnsafe(end - start);
    this.#then = then;
  }

  get wantedAt(): number {
    return this.start + this.#filled;
  }

  take(piece: Buffer, position: number): void {
    const from = this.start + this.#filled - position;
    if (from < piece.length) this.#filled += piece.copy(this.#bytes, this.#filled, from);
    if (this.#filled < this.#bytes.length) return;
    this.isComplete = true;
    this.#then(this.#bytes);
  }

  /** Null when not all of the range is here. */
  part({ start, end }: FileRange): Buffer | null {
    const isInside = start >= this.start && end <= this.start + this.#bytes.length;
    return isInside && this.isComplete ? this.#bytes.subarray(start - this.start, end - this.start) : null;
  }
}
