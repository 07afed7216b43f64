import type { ElfFormat, FileRange } from "../contents/elf-records.ts";
import { buildInfoMagic, buildInfoParser, type GoBuildInfo, markedInfoParser, moduleInfoMark } from "./go-build-info.ts";
import { functionTableParser, mayBeFunctionTable } from "./go-function-table.ts";
import type { CodeOfPackages } from "./go-functions.ts";
import { type FoundAt, PassingSearch } from "./passing-search.ts";

/** What Go's linker left in a program; or what looks like it, such as in another program within. */
export interface GoTraces {
  readonly infos: readonly FoundAt<GoBuildInfo>[];
  readonly tables: readonly FoundAt<CodeOfPackages>[];
  /** Modules of programs whose build information only points at them: Go before 1.18. */
  readonly marked: readonly FoundAt<GoBuildInfo>[];
}

/** What is looked for is told by so many bytes. */
const tellingBytes = 16;
/** Few bytes are looked for faster than many, and fastest of all if the first one is seldom in a program. */
const modulesMarkAt = 12;
/** Of the numbers that a function table begins with, what they have in common: with two zeros behind, where the last byte comes first. */
const tableMark = Buffer.from([0xff, 0xff, 0xff, 0, 0]);

/** Bytes that are looked for in a program. */
interface Search {
  readonly mark: Buffer;
  /** Where they are in what they are a part of. */
  readonly markAt: number;
  /** They are none where they begin in one of these. */
  readonly without: readonly FileRange[];
  /** Also where it is known which sections there are. */
  readonly isForAll: boolean;
}

function searchesFor({ isBigEndian }: ElfFormat, { code, readOnly }: GoPlaces): readonly Search[] {
  const table = isBigEndian ? { mark: tableMark.subarray(0, 3), markAt: 0 } : { mark: tableMark, markAt: 1 };
  return [
    { mark: moduleInfoMark.subarray(modulesMarkAt), markAt: modulesMarkAt, without: code, isForAll: true },
    { ...table, without: code, isForAll: false },
    { mark: buildInfoMagic, markAt: 0, without: readOnly, isForAll: false },
  ];
}

/** Where a program can have what is looked for. */
export interface GoPlaces {
  /** What is looked for begins a section where these are known; empty while they are still to come. */
  readonly sectionStarts: readonly number[] | null;
  /** There is none of it in these: in order and apart. */
  readonly code: readonly FileRange[];
  /** There is no build information in these, in order and apart either: it is written to. */
  readonly readOnly: readonly FileRange[];
}

/** Some bytes of a program that are looked through. */
interface Window {
  readonly bytes: Buffer;
  /** Where in the file they begin. */
  readonly start: number;
  /** The piece that is passing by, and what was before it. */
  readonly around: { readonly piece: Buffer; readonly before: Buffer; readonly position: number };
}

/** Finds what Go's linker left in a program as its bytes pass by. */
export class GoScan {
  readonly #format: ElfFormat;
  readonly #places: GoPlaces;
  readonly #code: readonly FileRange[];
  readonly #searches: readonly Search[];
  readonly #infos = new PassingSearch<GoBuildInfo>(buildInfoParser);
  readonly #marked = new PassingSearch<GoBuildInfo>(markedInfoParser);
  readonly #tables: PassingSearch<CodeOfPackages>;
  /** The last bytes that have passed: what is looked for may begin in them. */
  #edge: Buffer = Buffer.alloc(0);
  #position: number;
  /** They are code, or in the midst of a function table: nothing that is looked for begins there. */
  #isEdgePassedOver = false;
  /** Of the sections' starts, those that were looked at. */
  #sections = 0;

  /** `position`: where in the file the first piece will begin; `places` are asked for sections again with each piece. */
  constructor(format: ElfFormat, position: number, places: GoPlaces = anywhere) {
    this.#format = format;
    this.#position = position;
    this.#places = places;
    this.#code = places.code;
    this.#searches = searchesFor(format, places);
    this.#tables = new PassingSearch((start) => functionTableParser(start, format));
  }

  add(piece: Buffer): void {
    const [before, position] = [this.#edge, this.#position];
    const end = position + piece.length;
    const isPassedOver = isWithin(this.#code, position, end) || this.#tables.isWithin(position, end);
    if (!isPassedOver || !this.#isEdgePassedOver) {
      const around = { piece, before, position };
      if (before.length > 0) {
        const across = Buffer.concat([before, piece.subarray(0, tellingBytes - 1)]);
        this.#look({ bytes: across, start: position - before.length, around });
      }
      if (!isPassedOver) this.#look({ bytes: piece, start: position, around });
    }
    this.#infos.pass(piece, position);
    this.#marked.pass(piece, position);
    this.#tables.pass(piece, position);
    this.#position = end;
    this.#isEdgePassedOver = isPassedOver;
    const last = piece.subarray(1 - tellingBytes);
    this.#edge = Buffer.from(piece.length < tellingBytes - 1 ? Buffer.concat([before, last]).subarray(1 - tellingBytes) : last);
  }

  /** Must be called once no more passes, whatever has passed. */
  finish(): GoTraces {
    for (const search of [this.#infos, this.#marked, this.#tables]) search.end();
    return { infos: this.#infos.found, tables: this.#tables.found, marked: this.#marked.found };
  }

  #look(window: Window): void {
    const { sectionStarts } = this.#places;
    for (const search of this.#searches)
      if (sectionStarts === null || search.isForAll)
        for (const at of placesOf(search, window)) this.#lookAt(window, at - search.markAt);
    if (sectionStarts !== null) this.#lookAtSections(window, sectionStarts);
  }

  #lookAtSections(window: Window, starts: readonly number[]): void {
    const last = window.start + window.bytes.length - tellingBytes;
    for (; (starts[this.#sections] ?? Infinity) <= last; this.#sections += 1)
      this.#lookAt(window, (starts[this.#sections] ?? 0) - window.start);
  }

  #lookAt({ bytes, start, around }: Window, at: number): void {
    if (at < 0 || at + tellingBytes > bytes.length) return;
    if (isAt(moduleInfoMark, bytes, at)) this.#marked.beginsAt(start + at, around);
    // Go's linker begins the others at a multiple of an address's length, or of more.
    if ((start + at) % this.#format.wordBytes !== 0) return;
    if (isAt(buildInfoMagic, bytes, at)) this.#infos.beginsAt(start + at, around);
    else if (mayBeFunctionTable(bytes, at, this.#format)) this.#tables.beginsAt(start + at, around);
  }
}

function isAt(mark: Buffer, bytes: Buffer, at: number): boolean {
  return mark.compare(bytes, at, at + mark.length) === 0;
}

/** Where in a window a mark is found: searches by the runtime are over before a loop of our own would be compiled. */
function placesOf({ mark, without }: Search, { bytes, start }: Window): readonly number[] {
  const found: number[] = [];
  if (isWithin(without, start, start + bytes.length)) return found;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1))
    if (!isWithin(without, start + at, start + at + 1)) found.push(at);
  return found;
}

function isWithin(ranges: readonly FileRange[], start: number, end: number): boolean {
  for (const range of ranges) if (range.start <= start && range.end >= end) return true;
  return false;
}

const anywhere: GoPlaces = { sectionStarts: null, code: [], readOnly: [] };
