import type { ElfFormat, FileRange } from "../contents/elf-records.ts";
import { outsideOf } from "../contents/elf-sections.ts";
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
const markPartAt = 12;
const markPart = moduleInfoMark.subarray(markPartAt);
/** Of numbers that begin with their last byte, what they have in common, and two zeros behind. */
const tableMark = Buffer.from([0xff, 0xff, 0xff, 0, 0]);

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
  readonly #readOnly: readonly FileRange[];
  /** Part of each of the numbers that a function table begins with, and where. */
  readonly #tableMark: Buffer;
  readonly #tableMarkAt: number;
  readonly #infos = new PassingSearch<GoBuildInfo>(buildInfoParser);
  readonly #marked = new PassingSearch<GoBuildInfo>(markedInfoParser);
  readonly #tables: PassingSearch<CodeOfPackages>;
  /** The last bytes that have passed: what is looked for may begin in them. */
  #edge: Buffer = Buffer.alloc(0);
  #position: number;
  /** Of the sections' starts, those that were looked at. */
  #sections = 0;

  /** `position`: where in the file the first piece will begin; `places` are asked for sections again with each piece. */
  constructor(format: ElfFormat, position: number, places: GoPlaces = anywhere) {
    this.#format = format;
    this.#position = position;
    this.#places = places;
    this.#code = places.code;
    this.#readOnly = places.readOnly;
    [this.#tableMark, this.#tableMarkAt] = format.isBigEndian ? [tableMark.subarray(0, 3), 0] : [tableMark, 1];
    this.#tables = new PassingSearch((start) => functionTableParser(start, format));
  }

  add(piece: Buffer): void {
    const before = this.#edge;
    const around = { piece, before, position: this.#position };
    if (before.length > 0) {
      const across = Buffer.concat([before, piece.subarray(0, tellingBytes - 1)]);
      this.#look({ bytes: across, start: this.#position - before.length, around });
    }
    this.#look({ bytes: piece, start: this.#position, around });
    for (const search of [this.#infos, this.#marked, this.#tables]) search.pass(piece, this.#position);
    this.#position += piece.length;
    const last = piece.subarray(1 - tellingBytes);
    this.#edge = Buffer.from(piece.length < tellingBytes - 1 ? Buffer.concat([before, last]).subarray(1 - tellingBytes) : last);
  }

  get traces(): GoTraces {
    return { infos: this.#infos.found, tables: this.#tables.found, marked: this.#marked.found };
  }

  #look(window: Window): void {
    const range = { start: window.start, end: window.start + window.bytes.length };
    const { sectionStarts } = this.#places;
    for (const part of outsideOf(this.#code, range)) {
      for (const at of placesOf(markPart, window, part)) this.#lookAtMark(window, at - markPartAt);
      if (sectionStarts !== null) continue;
      for (const at of placesOf(this.#tableMark, window, part)) this.#lookAt(window, at - this.#tableMarkAt);
    }
    if (sectionStarts !== null) this.#lookAtSections(window, sectionStarts);
    else
      for (const part of outsideOf(this.#readOnly, range))
        for (const at of placesOf(buildInfoMagic, window, part)) this.#lookAt(window, at);
  }

  #lookAtMark({ bytes, start, around }: Window, at: number): void {
    const isWhole = at >= 0 && at + moduleInfoMark.length <= bytes.length;
    if (isWhole && moduleInfoMark.compare(bytes, at, at + moduleInfoMark.length) === 0) this.#marked.beginsAt(start + at, around);
  }

  #lookAtSections(window: Window, starts: readonly number[]): void {
    const last = window.start + window.bytes.length - tellingBytes;
    for (; (starts[this.#sections] ?? Infinity) <= last; this.#sections += 1)
      this.#lookAt(window, (starts[this.#sections] ?? 0) - window.start);
  }

  /** Go's linker begins both at a multiple of an address's length, or of more. */
  #lookAt({ bytes, start, around }: Window, at: number): void {
    if (at < 0 || at + tellingBytes > bytes.length || (start + at) % this.#format.wordBytes !== 0) return;
    if (buildInfoMagic.compare(bytes, at, at + buildInfoMagic.length) === 0) this.#infos.beginsAt(start + at, around);
    else if (mayBeFunctionTable(bytes, at, this.#format)) this.#tables.beginsAt(start + at, around);
  }
}

const nowhere: readonly never[] = [];

/** Where in a window a mark begins that lies in a part of it: searches by the runtime are over before a loop of our own would be compiled. */
function placesOf(mark: Buffer, { bytes, start }: Window, part: FileRange): readonly number[] {
  const from = part.start - start;
  const some = bytes.subarray(from, part.end - start);
  const first = some.indexOf(mark);
  if (first < 0) return nowhere;
  const found: number[] = [];
  for (let at = first; at >= 0; at = some.indexOf(mark, at + 1)) found.push(from + at);
  return found;
}

const anywhere: GoPlaces = { sectionStarts: null, code: [], readOnly: [] };
