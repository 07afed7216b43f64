/** A part of a file: from `start` up to, not including, `end`; in bytes. */
export interface FileRange {
  readonly start: number;
  readonly end: number;
}

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
const maxNameBytes = 64 * 1024;
/** A usual program has fewer than 50. */
const maxStrippable = 256;
/** A smaller section is not worth a word. */
const minDebugBytes = 4096;

/**
 * Reads an ELF file as its bytes pass by: keeps its header, program headers, dynamic section and section headers only.
 * What it says does not depend on how the bytes are cut into pieces. https://gabi.xinuos.com/
 */
export class ElfScan {
  #sizeBytes = 0;
  #position = 0;
  #wanted: Capture[] = [];
  #isWrong = true;
  #format: Format = { wordBytes: 4, isBigEndian: false };
  #header: Header | null = null;
  #programs: readonly Program[] = [];
  #dynamic: Dynamic = noDynamic;
  #sections: readonly Section[] = [];
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
    this.#sections = [];
    this.#before = null;
    this.#names = null;
    this.#isWrong = this.#want({ start: 0, end: identBytes }, 0, (ident) => this.#readIdent(ident)) === null;
  }

  /** True while more bytes may tell more (false: not an ELF, so that the caller can stop feeding it). Pieces are not kept after the call. */
  add(piece: Buffer): boolean {
    // What one part tells of another is often in the same piece: the list grows while it is read.
    for (const capture of this.#wanted) if (!this.#isWrong) capture.take(piece, this.#position);
    if (this.#wanted.some(({ isComplete }) => isComplete)) this.#wanted = this.#wanted.filter(({ isComplete }) => !isComplete);
    this.#position += piece.length;
    return !this.#isWrong && this.#wanted.length > 0;
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
    this.#before = this.#want({ start: Math.max(knownAt, start - maxNameBytes), end: start }, knownAt, () => {});
  }

  /** The first section header says what the header has no room for. https://gabi.xinuos.com/elf/02-eheader.html (e_shnum) */
  #readFirstSection(header: Header, first: Buffer): void {
    const start = header.sectionStart + first.length;
    const count = header.sectionCount || sectionOf(new Fields(first, this.#format)).sizeBytes;
    const end = header.sectionStart + count * first.length;
    if (end - header.sectionStart > maxSectionHeaderBytes) return;
    this.#want({ start, end }, start, (rest) => this.#readSections(Buffer.concat([first, rest]), end));
  }

  #readSections(bytes: Buffer, knownAt: number): void {
    this.#sections = rows(bytes, sectionBytes(this.#format)).map((row) => sectionOf(new Fields(row, this.#format)));
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

/** Takes one range of a file out of the pieces it comes in. */
class Capture {
  readonly #start: number;
  readonly #bytes: Buffer;
  readonly #then: (bytes: Buffer) => void;
  #filled = 0;
  isComplete = false;

  constructor({ start, end }: FileRange, then: (bytes: Buffer) => void) {
    this.#start = start;
    this.#bytes = Buffer.allocUnsafe(end - start);
    this.#then = then;
  }

  take(piece: Buffer, position: number): void {
    const from = this.#start + this.#filled - position;
    if (from < piece.length) this.#filled += piece.copy(this.#bytes, this.#filled, from);
    if (this.#filled < this.#bytes.length) return;
    this.isComplete = true;
    this.#then(this.#bytes);
  }

  /** Null when not all of the range is here. */
  part({ start, end }: FileRange): Buffer | null {
    const isInside = start >= this.#start && end <= this.#start + this.#bytes.length;
    return isInside && this.isComplete ? this.#bytes.subarray(start - this.#start, end - this.#start) : null;
  }
}

/** How wide a file's addresses are, and which of their bytes comes first. */
interface Format {
  readonly wordBytes: 4 | 8;
  readonly isBigEndian: boolean;
}

/** Numbers of one structure of the file. */
class Fields {
  readonly #bytes: Buffer;
  readonly #isBigEndian: boolean;
  readonly word: 4 | 8;

  constructor(bytes: Buffer, { wordBytes, isBigEndian }: Format) {
    this.#bytes = bytes;
    this.#isBigEndian = isBigEndian;
    this.word = wordBytes;
  }

  half(at: number): number {
    return this.#isBigEndian ? this.#bytes.readUInt16BE(at) : this.#bytes.readUInt16LE(at);
  }

  int(at: number): number {
    return this.#isBigEndian ? this.#bytes.readUInt32BE(at) : this.#bytes.readUInt32LE(at);
  }

  /** Not exact above 2^53, where no file ends. */
  address(at: number): number {
    if (this.word === 4) return this.int(at);
    const [high, low] = this.#isBigEndian ? [at, at + 4] : [at + 4, at];
    return this.int(high) * 2 ** 32 + this.int(low);
  }

  /** The lower 32 bits of an address-wide set of bits. */
  flags(at: number): number {
    return this.int(this.#isBigEndian ? at + this.word - 4 : at);
  }
}

function rows(bytes: Buffer, rowBytes: number): Buffer[] {
  const count = Math.floor(bytes.length / rowBytes);
  return Array.from({ length: count }, (_, row) => bytes.subarray(row * rowBytes, (row + 1) * rowBytes));
}

const identBytes = 16;
const magic = Buffer.from("\x7fELF", "latin1");

/** https://gabi.xinuos.com/elf/02-eheader.html#elf-identification */
function formatOf(ident: Buffer): Format | null {
  const [wordClass, byteOrder, version] = ident.subarray(4);
  if (!ident.subarray(0, 4).equals(magic) || version !== 1) return null;
  if ((wordClass !== 1 && wordClass !== 2) || (byteOrder !== 1 && byteOrder !== 2)) return null;
  return { wordBytes: wordClass === 1 ? 4 : 8, isBigEndian: byteOrder === 2 };
}

const typeExecutable = 2;
const typeShared = 3;

/** https://gabi.xinuos.com/elf/02-eheader.html */
interface Header {
  readonly type: number;
  readonly entry: number;
  readonly programStart: number;
  readonly programEntryBytes: number;
  readonly programCount: number;
  readonly sectionStart: number;
  readonly sectionEntryBytes: number;
  /** 0 when there are too many for it, or none. */
  readonly sectionCount: number;
  readonly nameIndex: number;
}

/** Of the sizes and kinds that are run or loaded. */
function isUsual({ type, programCount, programEntryBytes }: Header, format: Format): boolean {
  const isLoaded = type === typeExecutable || type === typeShared;
  return isLoaded && programCount > 0 && programEntryBytes === programBytes(format);
}

function headerBytes({ wordBytes }: Format): number {
  return 40 + 3 * wordBytes;
}

/** From what follows the identification. */
function headerOf(fields: Fields): Header {
  const { word } = fields;
  const end = 8 + 3 * word;
  return {
    type: fields.half(0),
    entry: fields.address(8),
    programStart: fields.address(8 + word),
    sectionStart: fields.address(8 + 2 * word),
    programEntryBytes: fields.half(end + 6),
    programCount: fields.half(end + 8),
    sectionEntryBytes: fields.half(end + 10),
    sectionCount: fields.half(end + 12),
    nameIndex: fields.half(end + 14),
  };
}

const programLoad = 1;
const programDynamic = 2;
const programInterpreter = 3;

/** https://gabi.xinuos.com/elf/07-pheader.html */
interface Program extends FileRange {
  readonly type: number;
}

function programBytes({ wordBytes }: Format): number {
  return 8 + 6 * wordBytes;
}

function programOf(fields: Fields): Program {
  const start = fields.address(fields.word);
  return { type: fields.int(0), start, end: start + fields.address(4 * fields.word) };
}

function hasInterpreter(programs: readonly Program[]): boolean {
  return programs.some(({ type }) => type === programInterpreter);
}

/** https://gabi.xinuos.com/elf/08-dynamic.html#dynamic-section */
interface Dynamic {
  readonly needsLibraries: boolean;
  /** It says what other files know it as. */
  readonly hasLibraryName: boolean;
  /** The linker says that it is a program. */
  readonly isMarkedProgram: boolean;
}

const noDynamic: Dynamic = { needsLibraries: false, hasLibraryName: false, isMarkedProgram: false };
const tagEnd = 0;
const tagNeeded = 1;
const tagLibraryName = 14;
/** GNU's: DT_FLAGS_1, and DF_1_PIE in it. */
const tagFlags = 0x6fff_fffb;
const flagProgram = 0x0800_0000;

function dynamicOf(entries: readonly Fields[]): Dynamic {
  const end = entries.findIndex((entry) => entry.address(0) === tagEnd);
  const told = end < 0 ? entries : entries.slice(0, end);
  const has = (tag: number) => told.some((entry) => entry.address(0) === tag);
  const isMarkedProgram = told.some((entry) => entry.address(0) === tagFlags && (entry.flags(entry.word) & flagProgram) !== 0);
  return { needsLibraries: has(tagNeeded), hasLibraryName: has(tagLibraryName), isMarkedProgram };
}

/** The C library has an interpreter as well, so that it can be started to tell its version; its name gives it away. */
function isProgram({ type, entry }: Header, programs: readonly Program[], dynamic: Dynamic): boolean {
  if (type === typeExecutable) return true;
  if (entry === 0) return false;
  if (dynamic.isMarkedProgram) return true;
  // Before linkers marked them, a static program that can lie anywhere was known by what it has not.
  return !dynamic.hasLibraryName && (hasInterpreter(programs) || !dynamic.needsLibraries);
}

const sectionProgram = 1;
const sectionSymbols = 2;
const sectionStrings = 3;
const sectionNoBits = 8;
const flagAllocated = 2;
const flagCode = 4;
/** The header has no room for the index. */
const indexElsewhere = 0xffff;

/** https://gabi.xinuos.com/elf/03-sheader.html */
interface Section extends FileRange {
  readonly nameAt: number;
  readonly type: number;
  readonly isAllocated: boolean;
  readonly isCode: boolean;
  readonly sizeBytes: number;
  readonly link: number;
}

function sectionBytes({ wordBytes }: Format): number {
  return 16 + 6 * wordBytes;
}

function sectionOf(fields: Fields): Section {
  const { word } = fields;
  const flags = fields.flags(8);
  const start = fields.address(8 + 2 * word);
  const sizeBytes = fields.address(8 + 3 * word);
  return {
    nameAt: fields.int(0),
    type: fields.int(4),
    isAllocated: (flags & flagAllocated) !== 0,
    isCode: (flags & flagCode) !== 0,
    start,
    end: start + sizeBytes,
    sizeBytes,
    link: fields.int(8 + 4 * word),
  };
}

function nameIndex(header: Header | null, sections: readonly Section[]): number {
  const index = header?.nameIndex ?? 0;
  return index === indexElsewhere ? (sections[0]?.link ?? 0) : index;
}

/** What `objcopy --only-keep-debug` leaves of a program: everything but the program, and nothing that could be started. */
function isDebugFile(sections: readonly Section[]): boolean {
  const code = sections.filter(({ isAllocated, isCode }) => isAllocated && isCode);
  return code.length > 0 && code.every(({ type }) => type === sectionNoBits);
}

/** The symbol table and the string table with its names; a string table that names the sections as well stays. */
function symbolSections(sections: readonly Section[], index: number): readonly Section[] {
  const symbols = sections.filter(({ type, isAllocated }) => type === sectionSymbols && !isAllocated);
  const strings = symbols.flatMap(({ link }) => (link === index ? [] : (sections[link] ?? [])));
  return [...symbols, ...new Set(strings.filter(({ type, isAllocated }) => type === sectionStrings && !isAllocated))];
}

const debugNames = [".debug_", ".zdebug_", ".gdb_index", ".stab"];
/** DWARF takes several sections; one that is alone and cannot be named may be what a program carries for itself. */
const fewestUnnamed = 3;

function debugSections(sections: readonly Section[], names: Buffer | null): readonly Section[] {
  const unloaded = sections.filter(({ type, isAllocated }) => type === sectionProgram && !isAllocated);
  if (names === null && unloaded.length < fewestUnnamed) return [];
  return unloaded
    .filter(({ sizeBytes }) => sizeBytes > minDebugBytes)
    .filter(({ nameAt }) => names === null || debugNames.some((name) => startsWith(names, nameAt, name)));
}

function startsWith(names: Buffer, at: number, name: string): boolean {
  return names.toString("latin1", at, at + name.length) === name;
}

function apart(ranges: readonly FileRange[]): readonly FileRange[] {
  let passed = 0;
  return ranges
    .toSorted((one, other) => one.start - other.start)
    .flatMap(({ start, end }) => {
      if (start < passed) return [];
      passed = end;
      return [{ start, end }];
    });
}
