import { separator } from "../listing/display-path.ts";
import type { CleanPath } from "../tar/tar-path.ts";
import type { PackageReader } from "./package-reader.ts";

/** How a path begins or ends, and whose files such paths are. */
interface PlaceMark {
  readonly reader: PackageReader;
  /** As a path has it: with separators. */
  readonly bytes: Buffer;
}

/** Four bytes of a mark, by which it is looked up. */
const keyBytes = 4;
const none: readonly never[] = [];
const isBeginning = 1;
const isEnding = 2;

/** Finds the readers that may want a file, from the bytes of its path: a layer has a hundred thousand files that nobody wants. */
export class PlacedReaders {
  /** Of two bytes: whether a beginning begins with them (`isBeginning`), and whether an ending ends with them (`isEnding`). */
  readonly #pairs = new Uint8Array(0x1_0000);
  readonly #beginnings: ReadonlyMap<number, readonly PlaceMark[]>;
  readonly #endings: ReadonlyMap<number, readonly PlaceMark[]>;

  constructor(readers: readonly PackageReader[]) {
    const marksOf = (texts: (reader: PackageReader) => readonly string[]) =>
      readers.flatMap((reader) => texts(reader).map((text) => ({ reader, bytes: markBytes(text) })));
    this.#beginnings = Map.groupBy(
      marksOf(({ beginnings = [] }) => beginnings),
      ({ bytes }) => bytes.readInt32BE(0),
    );
    this.#endings = Map.groupBy(
      marksOf(({ endings }) => endings),
      ({ bytes }) => bytes.readInt32BE(bytes.length - keyBytes),
    );
    for (const key of this.#beginnings.keys()) this.#note(key >>> 16, isBeginning);
    for (const key of this.#endings.keys()) this.#note(key & 0xffff, isEnding);
  }

  #note(pair: number, mark: number): void {
    this.#pairs[pair] = (this.#pairs[pair] ?? 0) | mark;
  }

  /** As cheap as can be: it says no of nearly all files. */
  mayWant({ bytes, end }: CleanPath): boolean {
    if (end < keyBytes) return false;
    const first = this.#pairs[((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)] ?? 0;
    const last = this.#pairs[((bytes[end - 2] ?? 0) << 8) | (bytes[end - 1] ?? 0)] ?? 0;
    return (first & isBeginning) + (last & isEnding) > 0;
  }

  /** In the order of the readers, those with a beginning of the file's path first. */
  of(path: CleanPath): readonly PackageReader[] {
    if (!this.mayWant(path)) return none;
    const { bytes, end } = path;
    const found: PackageReader[] = [];
    for (const mark of this.#beginnings.get(bytes.readInt32BE(0)) ?? none) if (isAt(mark, path, 0)) found.push(mark.reader);
    for (const mark of this.#endings.get(bytes.readInt32BE(end - keyBytes)) ?? none)
      if (isAt(mark, path, end - mark.bytes.length)) found.push(mark.reader);
    return found;
  }
}

/** Byte by byte: marks are short. */
function isAt({ bytes: mark }: PlaceMark, { bytes, end }: CleanPath, at: number): boolean {
  if (at < 0 || at + mark.length > end) return false;
  for (let index = 0; index < mark.length; index += 1) if (bytes[at + index] !== mark[index]) return false;
  return true;
}

function markBytes(text: string): Buffer {
  return Buffer.from(text.replaceAll("/", String.fromCharCode(separator)), "latin1");
}
