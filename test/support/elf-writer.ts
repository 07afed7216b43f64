/** An ELF file as a test wants it; everything that is left out is what a usual 64-bit program has. */
export interface ElfOptions {
  /** Has an interpreter, and needs the C library. */
  readonly isDynamic?: boolean;
  /** `static-pie` has a dynamic section that names no library; `started library` has an interpreter, as the C library has; `object` is not linked; `debug` is what `objcopy --only-keep-debug` leaves. */
  readonly kind?: "program" | "pie" | "static-pie" | "library" | "started library" | "object" | "debug";
  readonly bits?: 32 | 64;
  readonly isBigEndian?: boolean;
  /** The machine code. */
  readonly code?: Buffer;
  /** Content of .symtab; its names are as long. */
  readonly symbols?: Buffer;
  /** Content of .debug_info. */
  readonly debug?: Buffer;
  /** More sections that are not loaded. */
  readonly others?: readonly ElfSection[];
  readonly sectionHeaders?: "at the end" | "at the start" | "none";
  /** The linkers of GNU and LLVM put the names of sections behind, or before, those of symbols. */
  readonly sectionNames?: "last" | "before the symbols' names";
  /** Content of a note, before the code. */
  readonly note?: Buffer;
  /** Counts and indexes stand in the first section header, as where there are more than 65,279 sections. */
  readonly isExtended?: boolean;
  /** DF_1_PIE: older linkers leave it out. */
  readonly isMarked?: boolean;
  /** DT_SONAME, which libraries usually have: what is loaded by its path needs none. */
  readonly hasLibraryName?: boolean;
}

export interface ElfSection {
  readonly name: string;
  readonly type: number;
  readonly content: Buffer;
  readonly flags?: number;
  /** Name of the section that it links to. */
  readonly link?: string;
}

interface Placed extends ElfSection {
  readonly start: number;
}

const loaded = 2;
const code = 4;
const noBits = 8;

/** A whole file. https://gabi.xinuos.com/ */
export function elfFile(options: ElfOptions = {}): Buffer {
  const write = new Words(options);
  const programs = programCount(options);
  const firstAt = write.headerBytes + programs * write.programBytes;
  const sections = sectionsOf(options, write);
  const tableBytes = (sections.length + 1) * write.sectionBytes;
  const isFirst = options.sectionHeaders === "at the start";
  const placed = place(sections, firstAt + (isFirst ? tableBytes : 0));
  const contentEnd = placed.reduce((end, section) => Math.max(end, endOf(section)), firstAt);
  const tableAt = isFirst ? firstAt : aligned(contentEnd);
  const file = Buffer.alloc(options.sectionHeaders === "none" ? contentEnd : Math.max(contentEnd, tableAt + tableBytes));
  writeHeader(file, { options, write, programs, tableAt, placed });
  writePrograms(file, { options, write, placed });
  for (const section of placed) if (section.type !== noBits) section.content.copy(file, section.start);
  if (options.sectionHeaders !== "none") writeSections(file, { options, write, tableAt, placed });
  return file;
}

/** Where a section of a file of `elfFile` is, by its content. */
export function rangeOf(file: Buffer, content: Buffer): { readonly start: number; readonly end: number } {
  const start = file.indexOf(content);
  return { start, end: start + content.length };
}

/** Names of the symbols, as `elfFile` writes them: as many bytes as there are of symbols. */
export function symbolNames(symbols: Buffer): Buffer {
  return Buffer.alloc(symbols.length, "_symbol\0");
}

function kindOf({ kind = "program" }: ElfOptions) {
  return kind;
}

function hasDynamic(options: ElfOptions): boolean {
  return options.isDynamic === true || kindOf(options) === "static-pie" || kindOf(options).endsWith("library");
}

function hasInterpreter(options: ElfOptions): boolean {
  return options.isDynamic === true && kindOf(options) !== "library";
}

function programCount(options: ElfOptions): number {
  if (kindOf(options) === "object") return 0;
  return 1 + Number(hasDynamic(options)) + Number(hasInterpreter(options)) + Number(options.note !== undefined);
}

function sectionsOf(options: ElfOptions, write: Words): readonly ElfSection[] {
  const { symbols, debug, others = [] } = options;
  const isDebug = kindOf(options) === "debug";
  const text = {
    name: ".text",
    type: isDebug ? noBits : 1,
    flags: loaded | code,
    content: options.code ?? Buffer.alloc(64, 0xc3),
  };
  const first: ElfSection[] = [];
  if (hasInterpreter(options))
    first.push({ name: ".interp", type: 1, flags: loaded, content: Buffer.from("/lib64/ld-linux-x86-64.so.2\0") });
  if (options.note !== undefined) first.push({ name: ".note", type: 7, flags: loaded, content: options.note });
  first.push(text);
  if (hasDynamic(options)) first.push({ name: ".dynamic", type: 6, flags: loaded, content: write.dynamic(options) });
  if (debug !== undefined) first.push({ name: ".debug_info", type: 1, content: debug });
  const symbolTable: ElfSection[] =
    symbols === undefined ? [] : [{ name: ".symtab", type: 2, content: symbols, link: ".strtab" }];
  const names: ElfSection[] = symbols === undefined ? [] : [{ name: ".strtab", type: 3, content: symbolNames(symbols) }];
  const all = [...first, ...others, ...symbolTable, ...names];
  const sectionNames = { name: ".shstrtab", type: 3, content: nameTable([...all.map(({ name }) => name), ".shstrtab"]) };
  return options.sectionNames === "before the symbols' names"
    ? [...first, ...others, ...symbolTable, sectionNames, ...names]
    : [...all, sectionNames];
}

function nameTable(names: readonly string[]): Buffer {
  return Buffer.from(`\0${names.map((name) => `${name}\0`).join("")}`);
}

function place(sections: readonly ElfSection[], from: number): readonly Placed[] {
  let at = from;
  return sections.map((section) => {
    const start = aligned(at);
    at = endOf({ ...section, start });
    return { ...section, start };
  });
}

function endOf({ type, start, content }: Placed): number {
  return type === noBits ? start : start + content.length;
}

function aligned(at: number): number {
  return Math.ceil(at / 8) * 8;
}

interface Parts {
  readonly options: ElfOptions;
  readonly write: Words;
  readonly placed: readonly Placed[];
}

function writeHeader(
  file: Buffer,
  { options, write, programs, tableAt, placed }: Parts & { readonly programs: number; readonly tableAt: number },
): void {
  const { wordBytes } = write;
  const hasTable = options.sectionHeaders !== "none";
  const kind = kindOf(options);
  const isExtended = options.isExtended === true;
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, wordBytes / 4, options.isBigEndian === true ? 2 : 1, 1]).copy(file);
  write.half(file, 16, kind === "object" ? 1 : kind === "program" || kind === "debug" ? 2 : 3);
  write.half(file, 18, 62);
  write.int(file, 20, 1);
  write.address(file, 24, kind === "library" || kind === "object" ? 0 : 0x1000);
  write.address(file, 24 + wordBytes, write.headerBytes);
  write.address(file, 24 + 2 * wordBytes, hasTable ? tableAt : 0);
  const at = 24 + 3 * wordBytes;
  write.half(file, at + 4, write.headerBytes);
  write.half(file, at + 6, write.programBytes);
  write.half(file, at + 8, programs);
  write.half(file, at + 10, write.sectionBytes);
  write.half(file, at + 12, hasTable && !isExtended ? placed.length + 1 : 0);
  write.half(file, at + 14, isExtended ? 0xffff : hasTable ? indexOf(placed, ".shstrtab") : 0);
}

function indexOf(placed: readonly Placed[], wanted: string): number {
  return 1 + placed.findIndex(({ name }) => name === wanted);
}

function writePrograms(file: Buffer, { options, write, placed }: Parts): void {
  if (kindOf(options) === "object") return;
  const find = (wanted: string) => placed.find(({ name }) => name === wanted);
  const last = find(".dynamic") ?? find(".text");
  const rows = [
    { type: 1, start: 0, end: last === undefined ? 0 : endOf(last) },
    ...[find(".dynamic")].flatMap((found) => (found === undefined ? [] : [{ type: 2, start: found.start, end: endOf(found) }])),
    ...[find(".note")].flatMap((found) => (found === undefined ? [] : [{ type: 4, start: found.start, end: endOf(found) }])),
    ...[find(".interp")].flatMap((found) => (found === undefined ? [] : [{ type: 3, start: found.start, end: endOf(found) }])),
  ];
  for (const [index, { type, start, end }] of rows.entries()) {
    const at = write.headerBytes + index * write.programBytes;
    write.int(file, at, type);
    write.address(file, at + write.wordBytes, start);
    write.address(file, at + 4 * write.wordBytes, end - start);
  }
}

function writeSections(file: Buffer, { options, write, tableAt, placed }: Parts & { readonly tableAt: number }): void {
  const { wordBytes } = write;
  const table = placed.find(({ name }) => name === ".shstrtab")?.content ?? Buffer.alloc(0);
  if (options.isExtended === true) {
    write.address(file, tableAt + 8 + 3 * wordBytes, placed.length + 1);
    write.int(file, tableAt + 8 + 4 * wordBytes, indexOf(placed, ".shstrtab"));
  }
  for (const [index, { name, type, flags = 0, start, content, link }] of placed.entries()) {
    const at = tableAt + (index + 1) * write.sectionBytes;
    write.int(file, at, table.indexOf(`\0${name}\0`) + 1);
    write.int(file, at + 4, type);
    write.address(file, at + 8, flags);
    write.address(file, at + 8 + 2 * wordBytes, start);
    write.address(file, at + 8 + 3 * wordBytes, content.length);
    write.int(file, at + 8 + 4 * wordBytes, link === undefined ? 0 : indexOf(placed, link));
  }
}

/** Writes numbers as wide, and in the order, that the file has them. */
class Words {
  readonly wordBytes: 4 | 8;
  readonly headerBytes: number;
  readonly programBytes: number;
  readonly sectionBytes: number;
  readonly #isBig: boolean;

  constructor({ bits = 64, isBigEndian = false }: ElfOptions) {
    this.wordBytes = bits === 64 ? 8 : 4;
    this.headerBytes = 40 + 3 * this.wordBytes;
    this.programBytes = 8 + 6 * this.wordBytes;
    this.sectionBytes = 16 + 6 * this.wordBytes;
    this.#isBig = isBigEndian;
  }

  half(file: Buffer, at: number, value: number): void {
    if (this.#isBig) file.writeUInt16BE(value, at);
    else file.writeUInt16LE(value, at);
  }

  int(file: Buffer, at: number, value: number): void {
    if (this.#isBig) file.writeUInt32BE(value, at);
    else file.writeUInt32LE(value, at);
  }

  address(file: Buffer, at: number, value: number): void {
    if (this.wordBytes === 4) this.int(file, at, value);
    else if (this.#isBig) file.writeBigUInt64BE(BigInt(value), at);
    else file.writeBigUInt64LE(BigInt(value), at);
  }

  /** DT_NEEDED, DT_SONAME and DT_FLAGS_1 as far as they are wanted, then DT_NULL. */
  dynamic(options: ElfOptions): Buffer {
    const { isDynamic = false, isMarked = true, hasLibraryName = kindOf(options).endsWith("library") } = options;
    const entries: [number, number][] = [];
    if (isDynamic) entries.push([1, 1]);
    if (hasLibraryName) entries.push([14, 1]);
    if (kindOf(options).endsWith("pie") && isMarked) entries.push([0x6fff_fffb, 0x0800_0001]);
    const bytes = Buffer.alloc((entries.length + 1) * 2 * this.wordBytes);
    for (const [index, [tag, value]] of entries.entries()) {
      this.address(bytes, index * 2 * this.wordBytes, tag);
      this.address(bytes, (index * 2 + 1) * this.wordBytes, value);
    }
    return bytes;
  }
}
