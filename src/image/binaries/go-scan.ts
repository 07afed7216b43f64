import type { ElfFormat } from "../contents/elf-records.ts";
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
/** No first byte of these is smaller, in either order of bytes: 0xf0, 0xf1, 0xfa, 0xfb, 0xff. */
const leastFirstByte = 0xf0;

/** Few bytes are looked for faster than many. */
const markBegin = moduleInfoMark.subarray(0, 4);

/** Finds what Go's linker left in a program as its bytes pass by. */
export class GoScan {
  readonly #format: ElfFormat;
  readonly #infos = new PassingSearch<GoBuildInfo>(buildInfoParser);
  readonly #marked = new PassingSearch<GoBuildInfo>(markedInfoParser);
  readonly #tables: PassingSearch<CodeOfPackages>;
  /** The last bytes that have passed: what is looked for may begin in them. */
  #edge: Buffer = Buffer.alloc(0);
  #position: number;

  /** `position`: where in the file the first piece will begin. */
  constructor(format: ElfFormat, position: number) {
    this.#format = format;
    this.#position = position;
    this.#tables = new PassingSearch((start) => functionTableParser(start, format));
  }

  add(piece: Buffer): void {
    const before = this.#edge;
    if (before.length > 0) {
      const across = Buffer.concat([before, piece.subarray(0, tellingBytes - 1)]);
      this.#look(across, { piece, before, start: this.#position - before.length });
    }
    this.#look(piece, { piece, before, start: this.#position });
    for (const search of [this.#infos, this.#marked, this.#tables]) search.pass(piece, this.#position);
    this.#position += piece.length;
    const last = piece.subarray(1 - tellingBytes);
    this.#edge = Buffer.from(piece.length < tellingBytes - 1 ? Buffer.concat([before, last]).subarray(1 - tellingBytes) : last);
  }

  get traces(): GoTraces {
    return { infos: this.#infos.found, tables: this.#tables.found, marked: this.#marked.found };
  }

  /** Looks for what begins, and has its magic, in `bytes`, which begin at `start`. */
  #look(
    bytes: Buffer,
    { piece, before, start }: { readonly piece: Buffer; readonly before: Buffer; readonly start: number },
  ): void {
    const around = { piece, before, position: this.#position };
    for (let at = bytes.indexOf(markBegin); at >= 0; at = bytes.indexOf(markBegin, at + 1))
      if (bytes.subarray(at, at + moduleInfoMark.length).equals(moduleInfoMark)) this.#marked.beginsAt(start + at, around);
    const last = bytes.length - tellingBytes;
    // Go's linker begins both at a multiple of an address's length, or of more.
    const { wordBytes } = this.#format;
    for (let at = (wordBytes - (start % wordBytes)) % wordBytes; at <= last; at += wordBytes) {
      if ((bytes[at] ?? 0) < leastFirstByte) continue;
      if (bytes[at + 1] === buildInfoMagic[1] && buildInfoMagic.compare(bytes, at, at + buildInfoMagic.length) === 0)
        this.#infos.beginsAt(start + at, around);
      else if (mayBeFunctionTable(bytes, at, this.#format)) this.#tables.beginsAt(start + at, around);
    }
  }
}
