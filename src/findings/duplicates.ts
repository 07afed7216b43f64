import type { ImageFile } from "../image/tree/tree.ts";
import type { Ledger } from "./ledger.ts";
import { directoryOf } from "./places.ts";

/** What packages of a distribution bring is theirs to share. */
const distribution = /^(?:usr\/(?!local\/|src\/)|lib|bin\/|sbin\/|etc\/|var\/lib\/)/;
/** Smaller ones are licences and empty modules, which nobody would do anything about. */
const leastBytes = 32_000;
const mostFiles = 100_000;

/** Finds contents that are stored under several names which share nothing. */
export class Duplicates {
  readonly #files: ImageFile[] = [];

  note(file: ImageFile): void {
    if (
      file.kind !== "file" ||
      distribution.test(file.path) ||
      file.bytes.compressedBytes < leastBytes ||
      this.#files.length >= mostFiles
    )
      return;
    this.#files.push(file);
  }

  /** Claims every copy but the one in the lowest layer, as far as this Dockerfile's own instructions have made it. */
  claim(ledger: Ledger): ReadonlySet<ImageFile> {
    const claimed = new Set<ImageFile>();
    const same = Map.groupBy(this.#files, ({ contentHash, bytes }) => `${contentHash} ${bytes.uncompressedBytes}`);
    for (const files of same.values()) {
      const [first, ...copies] = files.toSorted((one, other) => one.layer - other.layer);
      for (const copy of first === undefined ? [] : copies) {
        if (ledger.isBase(copy.layer)) continue;
        ledger.add(copy, { kind: "duplicates", place: directoryOf(copy.path), example: first?.path ?? "" });
        claimed.add(copy);
      }
    }
    return claimed;
  }
}
