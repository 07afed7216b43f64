/** A part of a file: from `start` up to, not including, `end`; in bytes. */
export interface FileRange {
  readonly start: number;
  readonly end: number;
}

/** How wide a file's addresses are, and which of their bytes comes first. */
export interface ElfFormat {
  readonly wordBytes: 4 | 8;
  readonly isBigEndian: boolean;
}

/** Numbers of one structure of the file. */
export class Fields {
  readonly #bytes: Buffer;
  readonly #isBigEndian: boolean;
  readonly word: 4 | 8;

  constructor(bytes: Buffer, { wordBytes, isBigEndian }: ElfFormat) {
    this.#bytes = bytes;
    this.#isBigEndian = isBigEndian;
    this.word = wordBytes;
  }

  half(at: number): number {
    return this.#isBigEndian ? this.#bytes.readUInt16BE(at) : this.#bytes.readUInt16LE(at);
  }

  int(at: number): number {
    return this.intOf(this.#bytes, at);
  }

  /** A number of other bytes in the same order. Node makes an object of each unsigned number of 32 bits, and of no signed one. */
  intOf(bytes: Buffer, at: number): number {
    const signed = this.#isBigEndian ? bytes.readInt32BE(at) : bytes.readInt32LE(at);
    return signed < 0 ? signed + 2 ** 32 : signed;
  }

  /** Not exact above 2^53, where no file ends. */
  address(at: number): number {
    if (this.word === 4) return this.int(at);
    const high = this.int(this.#isBigEndian ? at : at + 4);
    const low = this.int(this.#isBigEndian ? at + 4 : at);
    // A product is no small integer to the runtime, whatever its value.
    return high === 0 ? low : high * 2 ** 32 + low;
  }

  /** The lower 32 bits of an address-wide set of bits. */
  flags(at: number): number {
    return this.int(this.#isBigEndian ? at + this.word - 4 : at);
  }
}

/** For loops over many numbers. */
export function viewOf({ buffer, byteOffset, length }: Buffer): DataView {
  return new DataView(buffer, byteOffset, length);
}

export function rows(bytes: Buffer, rowBytes: number): Buffer[] {
  const count = Math.floor(bytes.length / rowBytes);
  return Array.from({ length: count }, (_, row) => bytes.subarray(row * rowBytes, (row + 1) * rowBytes));
}

export const identBytes = 16;
const magic = Buffer.from("\x7fELF", "latin1");

/** https://gabi.xinuos.com/elf/02-eheader.html#elf-identification */
export function formatOf(ident: Buffer): ElfFormat | null {
  const [wordClass, byteOrder, version] = ident.subarray(4);
  if (!ident.subarray(0, 4).equals(magic) || version !== 1) return null;
  if ((wordClass !== 1 && wordClass !== 2) || (byteOrder !== 1 && byteOrder !== 2)) return null;
  return { wordBytes: wordClass === 1 ? 4 : 8, isBigEndian: byteOrder === 2 };
}

const typeExecutable = 2;
const typeShared = 3;

/** https://gabi.xinuos.com/elf/02-eheader.html */
export interface Header {
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
export function isUsual({ type, programCount, programEntryBytes }: Header, format: ElfFormat): boolean {
  const isLoaded = type === typeExecutable || type === typeShared;
  return isLoaded && programCount > 0 && programEntryBytes === programBytes(format);
}

export function headerBytes({ wordBytes }: ElfFormat): number {
  return 40 + 3 * wordBytes;
}

/** From what follows the identification. */
export function headerOf(fields: Fields): Header {
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

export const programLoad = 1;
export const programDynamic = 2;
const programInterpreter = 3;
export const programNote = 4;

const programCode = 1;
const programWritable = 2;

/** https://gabi.xinuos.com/elf/07-pheader.html */
export interface ProgramHeader extends FileRange {
  readonly type: number;
  readonly isCode: boolean;
  readonly isWritable: boolean;
}

/** Go's linker is the only one that puts section headers right behind the program headers. */
export function hasLayoutOfGo({ programStart, programCount, programEntryBytes, sectionStart }: Header): boolean {
  return sectionStart === programStart + programCount * programEntryBytes;
}

/** A note of Go's linker: four letters behind the type of the note. */
const goNotes = [Buffer.from("\x04\0\0\0Go\0\0", "latin1"), Buffer.from("\0\0\0\x04Go\0\0", "latin1")];

export function isNoteOfGo(note: Buffer): boolean {
  return goNotes.some((one) => note.includes(one));
}

export function programBytes({ wordBytes }: ElfFormat): number {
  return 8 + 6 * wordBytes;
}

export function programOf(fields: Fields): ProgramHeader {
  const { word } = fields;
  const start = fields.address(word);
  const flags = fields.int(word === 8 ? 4 : 24);
  return {
    type: fields.int(0),
    isCode: (flags & programCode) !== 0,
    isWritable: (flags & programWritable) !== 0,
    start,
    end: start + fields.address(4 * word),
  };
}

export function hasInterpreter(programs: readonly ProgramHeader[]): boolean {
  return programs.some(({ type }) => type === programInterpreter);
}

/** https://gabi.xinuos.com/elf/08-dynamic.html#dynamic-section */
export interface Dynamic {
  readonly needsLibraries: boolean;
  /** It says what other files know it as. */
  readonly hasLibraryName: boolean;
  /** The linker says that it is a program. */
  readonly isMarkedProgram: boolean;
}

export const noDynamic: Dynamic = { needsLibraries: false, hasLibraryName: false, isMarkedProgram: false };
const tagEnd = 0;
const tagNeeded = 1;
const tagLibraryName = 14;
/** GNU's: DT_FLAGS_1, and DF_1_PIE in it. */
const tagFlags = 0x6fff_fffb;
const flagProgram = 0x0800_0000;

export function dynamicOf(entries: readonly Fields[]): Dynamic {
  const end = entries.findIndex((entry) => entry.address(0) === tagEnd);
  const told = end < 0 ? entries : entries.slice(0, end);
  const has = (tag: number) => told.some((entry) => entry.address(0) === tag);
  const isMarkedProgram = told.some((entry) => entry.address(0) === tagFlags && (entry.flags(entry.word) & flagProgram) !== 0);
  return { needsLibraries: has(tagNeeded), hasLibraryName: has(tagLibraryName), isMarkedProgram };
}

/** The C library has an interpreter as well, so that it can be started to tell its version; its name gives it away. */
export function isProgram({ type, entry }: Header, programs: readonly ProgramHeader[], dynamic: Dynamic): boolean {
  if (type === typeExecutable) return true;
  if (entry === 0) return false;
  if (dynamic.isMarkedProgram) return true;
  // Before linkers marked them, a static program that can lie anywhere was known by what it has not.
  return !dynamic.hasLibraryName && (hasInterpreter(programs) || !dynamic.needsLibraries);
}

/** What is known before the dynamic section has come: a library has nowhere to be started. */
export function mayBeProgram({ type, entry }: Header, programs: readonly ProgramHeader[]): boolean {
  return type === typeExecutable || entry !== 0 || hasInterpreter(programs);
}

export const sectionProgram = 1;
export const sectionSymbols = 2;
export const sectionStrings = 3;
export const sectionNoBits = 8;
const flagAllocated = 2;
const flagCode = 4;
/** The header has no room for the index. */
const indexElsewhere = 0xffff;

/** https://gabi.xinuos.com/elf/03-sheader.html */
export interface ElfSection extends FileRange {
  readonly nameAt: number;
  readonly type: number;
  readonly isAllocated: boolean;
  readonly isCode: boolean;
  readonly sizeBytes: number;
  readonly link: number;
}

export function sectionBytes({ wordBytes }: ElfFormat): number {
  return 16 + 6 * wordBytes;
}

export function sectionOf(fields: Fields): ElfSection {
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

export function nameIndex(header: Header | null, sections: readonly ElfSection[]): number {
  const index = header?.nameIndex ?? 0;
  return index === indexElsewhere ? (sections[0]?.link ?? 0) : index;
}
