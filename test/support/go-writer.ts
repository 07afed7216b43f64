import { type ElfOptions, type ElfSection, elfFile } from "./elf-writer.ts";

/** A program of Go as a test wants it, stripped. */
export interface GoOptions {
  readonly layout?: GoLayout;
  readonly functions?: readonly GoFunction[];
  /** All names in the order of the table, functions' or not; as functions come when it is not given. Not of Go 1.2, which has them among the records. */
  readonly names?: readonly string[] | undefined;
  /** Lines as `go version -m` shows them. */
  readonly info?: readonly string[];
  /** Before Go 1.18 the build information points at the text, which lies among the program's other strings. */
  readonly isInfoPointedAt?: boolean;
  readonly version?: string;
  readonly elf?: ElfOptions;
  /** Bytes before the program's own tables: what it embeds. */
  readonly embedded?: Buffer;
  /** What the table is damaged by. */
  readonly damage?: (table: Buffer) => Buffer;
}

export type GoLayout = "1.2" | "1.16" | "1.18" | "1.20";
export const goLayouts: readonly GoLayout[] = ["1.2", "1.16", "1.18", "1.20"];

export interface GoFunction {
  readonly name: string;
  readonly bytes: number;
}

const magics = { "1.2": 0xffff_fffb, "1.16": 0xffff_fffa, "1.18": 0xffff_fff0, "1.20": 0xffff_fff1 } as const;
const loaded = 2;
const recordBytes = 40;

/** A whole file. */
export function goFile(options: GoOptions = {}): Buffer {
  const { embedded = Buffer.alloc(0), elf = {}, damage = (table: Buffer) => table } = options;
  const section = (name: string, content: Buffer): ElfSection => ({ name, type: 1, flags: loaded, content });
  const strings = options.isInfoPointedAt === true ? markedInfo(options) : Buffer.from("strings of the program");
  const others = [
    section(".rodata", Buffer.concat([embedded, strings])),
    section(".gopclntab", damage(functionTable(options))),
    section(".go.buildinfo", buildInfo(options)),
  ];
  // Go's linker puts section headers first.
  return elfFile({ sectionHeaders: "at the start", ...elf, others: [...others, ...(elf.others ?? [])] });
}

/** pclntab. https://go.dev/s/go12symtab */
export function functionTable({ layout = "1.20", functions = [], names, elf = {} }: GoOptions): Buffer {
  const write = new Numbers(elf);
  const header = write.header(magics[layout]);
  return layout === "1.2" ? oldTable(write, header, functions) : newTable(write, header, { layout, functions, names });
}

function newTable(
  write: Numbers,
  header: Buffer,
  {
    layout,
    functions,
    names = functions.map(({ name }) => name),
  }: Required<Pick<GoOptions, "layout" | "functions">> & Pick<GoOptions, "names">,
): Buffer {
  const texts = ["an.inlined/one.F", ...names].map((name) => Buffer.from(`${name}\0`, "latin1"));
  const nameTable = Buffer.concat(texts);
  const places = new Map<string, number>();
  let end = texts[0]?.length ?? 0;
  for (const [index, name] of names.entries()) {
    places.set(name, end);
    end += texts[index + 1]?.length ?? 0;
  }
  const field = (value: number) => (layout === "1.16" ? write.word(value) : write.int(value));
  const words = layout === "1.16" ? 7 : 8;
  const namesAt = header.length + words * write.wordBytes;
  const [unitsAt, filesAt, valuesAt] = [0, 8, 24].map((more) => namesAt + nameTable.length + more);
  const tableAt = Math.ceil(((valuesAt ?? 0) + 32) / 8) * 8;
  const counts = [functions.length, 1, ...(layout === "1.16" ? [] : [0])];
  const offsets = [namesAt, unitsAt ?? 0, filesAt ?? 0, valuesAt ?? 0, tableAt];
  const tableBytes = (2 * functions.length + 1) * field(0).length;
  const records = functions.map(({ name }) =>
    Buffer.concat([field(0), write.int(places.get(name) ?? 0), Buffer.alloc(recordBytes - 4 - field(0).length, 0xff)]),
  );
  const table = rows(functions).flatMap(({ entry, index }) =>
    index === null ? [field(entry)] : [field(entry), field(tableBytes + index * recordBytes)],
  );
  const before = Buffer.concat([header, ...[...counts, ...offsets].map((value) => write.word(value)), nameTable]);
  return Buffer.concat([before, Buffer.alloc(tableAt - before.length), ...table, ...records]);
}

/** Each function's name behind its record. */
function oldTable(write: Numbers, header: Buffer, functions: readonly GoFunction[]): Buffer {
  const tableAt = header.length + write.wordBytes;
  let at = tableAt + (2 * functions.length + 1) * write.wordBytes + 4;
  const placed = functions.map(({ name }) => {
    const text = Buffer.from(`${name}\0`, "latin1");
    const place = { record: at, name: at + recordBytes, text };
    at += recordBytes + text.length;
    return place;
  });
  const table = rows(functions).flatMap(({ entry, index }) =>
    index === null ? [write.word(entry)] : [write.word(entry), write.word(placed[index]?.record ?? 0)],
  );
  const records = placed.flatMap(({ name, text }) => {
    const rest = Buffer.alloc(recordBytes - 4 - write.wordBytes, 0xff);
    return [write.word(0), write.int(name), rest, text];
  });
  return Buffer.concat([header, write.word(functions.length), ...table, write.int(at), ...records, Buffer.from("files")]);
}

function rows(functions: readonly GoFunction[]): readonly { readonly entry: number; readonly index: number | null }[] {
  let entry = 0;
  const all = functions.map(({ bytes }, index) => {
    const row = { entry, index };
    entry += bytes;
    return row;
  });
  return [...all, { entry, index: null }];
}

const markStart = Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex");
const markEnd = Buffer.from("f932433186182072008242104116d8f2", "hex");

function markedInfo({ info = [] }: GoOptions): Buffer {
  return Buffer.concat([markStart, Buffer.from(info.map((line) => `${line}\n`).join("")), markEnd]);
}

/** https://pkg.go.dev/debug/buildinfo */
function buildInfo(options: GoOptions): Buffer {
  const { version = "go1.26.1", isInfoPointedAt = false, elf = {} } = options;
  const header = Buffer.alloc(32);
  header.write("\xff Go buildinf:", "latin1");
  header[14] = elf.bits === 32 ? 4 : 8;
  if (isInfoPointedAt) return header;
  header[15] = 2;
  return Buffer.concat([header, ...[Buffer.from(version), markedInfo(options)].flatMap((text) => [varint(text.length), text])]);
}

function varint(value: number): Buffer {
  return value < 0x80 ? Buffer.from([value]) : Buffer.concat([Buffer.from([0x80 | (value & 0x7f)]), varint(value >>> 7)]);
}

class Numbers {
  readonly wordBytes: 4 | 8;
  readonly #isBig: boolean;

  constructor({ bits = 64, isBigEndian = false }: ElfOptions) {
    this.wordBytes = bits === 64 ? 8 : 4;
    this.#isBig = isBigEndian;
  }

  header(magic: number): Buffer {
    return Buffer.concat([this.int(magic), Buffer.from([0, 0, 1, this.wordBytes])]);
  }

  int(value: number): Buffer {
    const bytes = Buffer.alloc(4);
    if (this.#isBig) bytes.writeUInt32BE(value);
    else bytes.writeUInt32LE(value);
    return bytes;
  }

  word(value: number): Buffer {
    const [zeros, low] = [Buffer.alloc(this.wordBytes - 4), this.int(value)];
    return Buffer.concat(this.#isBig ? [zeros, low] : [low, zeros]);
  }
}
