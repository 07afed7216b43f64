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

/** Finds the readers that may want a file, from the bytes of its path: a layer has a hundred thousand files that nobody wants. */
export class PlacedReaders {
  readonly #beginnings: ReadonlyMap<number, readonly PlaceMark[]>;
  readonly #endings: ReadonlyMap<number, readonly PlaceMark[]>;

  constructor(readers: readonly PackageReader[]) {
    const marksOf = (texts: (reader: PackageReader) => readonly string[]) =>
      readers.flatMap((reader) => texts(reader).map((text) => ({ reader, bytes: markBytes(text) })));
    this.#beginnings = Map.groupBy(
      marksOf(({ directories = [] }) => directories),
      ({ bytes }) => bytes.readUInt32BE(0),
    );
    this.#endings = Map.groupBy(
      marksOf(({ endings }) => endings),
      ({ bytes }) => bytes.readUInt32BE(bytes.length - keyBytes),
    );
  }

  /** In the order of the readers, those with the file's directory first. */
  of(path: CleanPath): readonly PackageReader[] {
    const { bytes, end } = path;
    if (end < keyBytes) return none;
    const beginnings = this.#beginnings.get(bytes.readUInt32BE(0)) ?? none;
    const endings = this.#endings.get(bytes.readUInt32BE(end - keyBytes)) ?? none;
    return beginnings.length + endings.length === 0 ? none : readersOf(path, beginnings, endings);
  }
}

function readersOf(path: CleanPath, beginnings: readonly PlaceMark[], endings: readonly PlaceMark[]): readonly PackageReader[] {
  return [
    ...beginnings.filter((mark) => isAt(mark, path, 0)),
    ...endings.filter((mark) => isAt(mark, path, path.end - mark.bytes.length)),
  ].map(({ reader }) => reader);
}

function isAt({ bytes: mark }: PlaceMark, { bytes, end }: CleanPath, at: number): boolean {
  return at >= 0 && at + mark.length <= end && mark.compare(bytes, at, at + mark.length) === 0;
}

function markBytes(text: string): Buffer {
  return Buffer.from(text.replaceAll("/", String.fromCharCode(separator)), "latin1");
}
