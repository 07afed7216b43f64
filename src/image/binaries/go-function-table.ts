import { type CodeOfPackages, GoFunctions } from "./go-functions.ts";
import type { PassingParser } from "./passing-reader.ts";
import { beginsWithOneOf, type QuickLook } from "./passing-search.ts";
import { type ElfFormat, Fields } from "../contents/elf-records.ts";

/** Larger tables are those of programs that nobody puts into an image: 2,000,000 functions. */
const maxFunctionTableBytes = 32 * 1024 * 1024;
const maxNamesBytes = 32 * 1024 * 1024;
const maxOldTableBytes = 24 * 1024 * 1024;
const minHeaderBytes = 8;

/** Layouts of the table, by the magic number that they begin with. https://cs.opensource.google/go/go/+/master:src/internal/abi/symtab.go */
type Layout = "1.2" | "1.16" | "1.18";
const layouts: ReadonlyMap<number, Layout> = new Map<number, Layout>([
  [0xffff_fffb, "1.2"],
  [0xffff_fffa, "1.16"],
  [0xffff_fff0, "1.18"],
  [0xffff_fff1, "1.18"],
]);

/** Looks for what a function table begins with, in each layout: its magic, and two zeros. */
export function lookForFunctionTable({ isBigEndian }: ElfFormat): QuickLook {
  const marks = Array.from(layouts.keys(), (magic) => {
    const mark = Buffer.alloc(6);
    if (isBigEndian) mark.writeUInt32BE(magic);
    else mark.writeUInt32LE(magic);
    return mark;
  });
  return beginsWithOneOf(marks);
}

/** Whether a function table may begin here: magic, two zeros, the least length of an instruction, the length of an address. */
export function mayBeFunctionTable(bytes: Buffer, at: number, { isBigEndian, wordBytes }: ElfFormat): boolean {
  const quantum = bytes[at + 6] ?? 0;
  if (bytes[at + 7] !== wordBytes || bytes[at + 4] !== 0 || bytes[at + 5] !== 0) return false;
  const magic = isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
  return layouts.has(magic) && (quantum === 1 || quantum === 2 || quantum === 4);
}

/**
 * Reads the function table (pclntab) that begins at `start`, where tracebacks find names: stripped programs have it as well. Null when it
 * is none, or is not in the order in which Go's linker writes it. https://go.dev/s/go12symtab
 */
export function* functionTableParser(start: number, format: ElfFormat): PassingParser<CodeOfPackages> {
  const header = yield { start, end: start + minHeaderBytes };
  const layout = layouts.get(new Fields(header, format).int(0));
  const table = { start, format, quantum: header[6] ?? 1 };
  if (layout === undefined) return null;
  return layout === "1.2" ? yield* oldTable(table) : yield* newTable(table, layout);
}

interface Table {
  readonly start: number;
  readonly format: ElfFormat;
  /** The least length of an instruction. */
  readonly quantum: number;
}

function* newTable({ start, format, quantum }: Table, layout: "1.16" | "1.18"): PassingParser<CodeOfPackages> {
  const { wordBytes } = format;
  const words = layout === "1.16" ? 7 : 8;
  const from = start + minHeaderBytes;
  const header = new Fields(yield { start: from, end: from + words * wordBytes }, format);
  const word = (index: number) => header.address(index * wordBytes);
  const [count, namesAt, namesEnd, tableAt] = [word(0), word(words - 5), word(words - 4), word(words - 1)];
  const fieldBytes = layout === "1.16" ? wordBytes : 4;
  const tableBytes = bytesOfRows(count, fieldBytes);
  const namesBytes = namesEnd - namesAt;
  const isUsual = count > 0 && tableBytes <= maxFunctionTableBytes && namesBytes >= 0 && namesBytes <= maxNamesBytes;
  if (!isUsual || namesEnd > tableAt) return null;

  const code = GoFunctions.borrow({ namesBytes, functions: count, fieldBytes });
  try {
    yield { start: start + namesAt, end: start + namesEnd, onPiece: (piece) => code.addNames(piece) };
    const rowsEnd = start + tableAt + tableBytes;
    yield { start: start + tableAt, end: rowsEnd, onPiece: (piece) => code.addRows(piece) };
    const recordsEnd = code.start({ ...format, quantum, recordsAt: tableBytes, namesAt: 0 });
    yield { start: rowsEnd, end: start + tableAt + recordsEnd, onPiece: (piece) => code.addRecords(piece) };
    return code.finish();
  } finally {
    code.giveBack();
  }
}

/** Two fields for each function, and one more for the end of the last. */
function bytesOfRows(count: number, fieldBytes: number): number {
  return (2 * count + 1) * fieldBytes;
}

/** Until Go 1.15 names stand between the functions' records, before or behind whoever has them: all of it is kept. */
function* oldTable({ start, format, quantum }: Table): PassingParser<CodeOfPackages> {
  const { wordBytes } = format;
  const tableAt = minHeaderBytes + wordBytes;
  const count = new Fields(yield { start: start + minHeaderBytes, end: start + tableAt }, format).address(0);
  const tableEnd = tableAt + bytesOfRows(count, wordBytes);
  if (!(count > 0 && tableEnd <= maxOldTableBytes)) return null;
  const table = yield { start: start + tableAt, end: start + tableEnd + 4 };
  const filesAt = new Fields(table, format).int(table.length - 4);
  const restAt = tableEnd + 4;
  if (!(filesAt >= restAt && filesAt <= maxOldTableBytes)) return null;

  const code = GoFunctions.borrow({ namesBytes: filesAt - restAt, functions: count, fieldBytes: wordBytes });
  try {
    code.addRows(table.subarray(0, -4));
    yield { start: start + restAt, end: start + filesAt, onPiece: (piece) => code.keepNames(piece) };
    code.start({ ...format, quantum, recordsAt: restAt, namesAt: restAt });
    code.addKeptRecords();
    return code.finish();
  } finally {
    code.giveBack();
  }
}
