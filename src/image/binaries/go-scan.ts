import type { ElfFormat, FileRange } from "../contents/elf-records.ts";
import { outsideOf } from "../contents/elf-sections.ts";
import { buildInfoMagic, buildInfoParser, type GoBuildInfo, markedInfoParser, moduleInfoMark } from "./go-build-info.ts";
import { functionTableParser, lookForFunctionTable, mayBeFunctionTable } from "./go-function-table.ts";
import type { CodeOfPackages } from "./go-functions.ts";
import { beginsWith, type FoundAt, PassingSearch, type Sought } from "./passing-search.ts";

/** What Go's linker left in a program; or what looks like it, such as in another program within. */
export interface GoTraces {
  readonly infos: readonly FoundAt<GoBuildInfo>[];
  readonly tables: readonly FoundAt<CodeOfPackages>[];
  /** Modules of programs whose build information only points at them: Go before 1.18. */
  readonly marked: readonly FoundAt<GoBuildInfo>[];
}

/** What is looked for is told by so many bytes. */
const tellingBytes = 16;
const lookForModules = beginsWith(moduleInfoMark, { at: 12, bytes: 4 });
const lookForInfo = beginsWith(buildInfoMagic, { at: 2, bytes: 6 });
/** A program that carries more programs is not understood. */
const mostFound = 4;

/** Where a program can have what is looked for. */
export interface GoPlaces {
  /** Function table and build information each begin a section, where these are known. */
  readonly sectionStarts: readonly number[] | null;
  /** There is none of it in these: in order and apart. */
  readonly code: readonly FileRange[];
  /** There is no build information in these, in order and apart either: it is written to. */
  readonly readOnly: readonly FileRange[];
}

/** Finds what Go's linker left in a program as its bytes pass by. */
export class GoScan {
  readonly #infos: PassingSearch<GoBuildInfo>;
  readonly #marked: PassingSearch<GoBuildInfo>;
  readonly #tables: PassingSearch<CodeOfPackages>;
  /** Where the next byte is that it wants; what passes before that need not be added. */
  nextAt = 0;

  constructor(format: ElfFormat, places: GoPlaces = anywhere) {
    this.#infos = new PassingSearch(soughtInfo(format, places));
    this.#marked = new PassingSearch(soughtModules(places));
    this.#tables = new PassingSearch(soughtTable(format, places));
  }

  /** `position`: where in the file the piece begins. */
  add(piece: Buffer, position: number): void {
    const infos = this.#infos;
    const marked = this.#marked;
    const tables = this.#tables;
    const end = position + piece.length;
    if (infos.nextAt < end) infos.add(piece, position);
    if (marked.nextAt < end) marked.add(piece, position);
    if (tables.nextAt < end) tables.add(piece, position);
    if (tables.nextAt === end) {
      // In the midst of what a table is made of, nothing else begins.
      infos.passOver(tables.readsUntil);
      marked.passOver(tables.readsUntil);
    }
    this.nextAt = Math.min(infos.nextAt, marked.nextAt, tables.nextAt);
  }

  /** Must be called once no more passes, whatever has passed. */
  finish(): GoTraces {
    for (const search of [this.#infos, this.#marked, this.#tables]) search.end();
    return { infos: this.#infos.found, tables: this.#tables.found, marked: this.#marked.found };
  }
}

function soughtInfo({ wordBytes }: ElfFormat, { sectionStarts, readOnly }: GoPlaces): Sought<GoBuildInfo> {
  return {
    look: sectionStarts === null ? lookForInfo : null,
    within: sectionStarts === null ? outsideOf(readOnly, wholeFile) : sectionStarts.map(placeAt),
    tellingBytes,
    most: mostFound,
    mayBegin: (bytes, at, start) => isAligned(start, wordBytes) && isAt(buildInfoMagic, bytes, at),
    parserAt: buildInfoParser,
  };
}

/** Of these the first one counts. */
function soughtModules({ code }: GoPlaces): Sought<GoBuildInfo> {
  return {
    look: lookForModules,
    within: outsideOf(code, wholeFile),
    tellingBytes,
    most: 1,
    mayBegin: (bytes, at) => isAt(moduleInfoMark, bytes, at),
    parserAt: markedInfoParser,
  };
}

function soughtTable(format: ElfFormat, { sectionStarts, code }: GoPlaces): Sought<CodeOfPackages> {
  return {
    look: sectionStarts === null ? lookForFunctionTable(format) : null,
    within: sectionStarts === null ? outsideOf(code, wholeFile) : sectionStarts.map(placeAt),
    tellingBytes,
    most: mostFound,
    mayBegin: (bytes, at, start) => isAligned(start, format.wordBytes) && mayBeFunctionTable(bytes, at, format),
    parserAt: (start) => functionTableParser(start, format),
  };
}

function placeAt(start: number): FileRange {
  return { start, end: start + 1 };
}

/** Go's linker begins these at a multiple of an address's length, or of more. */
function isAligned(start: number, wordBytes: number): boolean {
  return start % wordBytes === 0;
}

function isAt(mark: Buffer, bytes: Buffer, at: number): boolean {
  return mark.compare(bytes, at, at + mark.length) === 0;
}

const wholeFile: FileRange = { start: 0, end: Infinity };
const anywhere: GoPlaces = { sectionStarts: null, code: [], readOnly: [] };
