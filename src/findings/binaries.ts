import type { Binary } from "../image/listing/layer-facts.ts";
import type { ImageFile } from "../image/tree/tree.ts";
import type { AdvisedImage } from "./advice.ts";
import type { Ledger } from "./ledger.ts";
import { directoryOf } from "./places.ts";

interface FoundBinary {
  readonly file: ImageFile;
  readonly binary: Binary;
}

/** Collects the programs and libraries of this Dockerfile's own layers that nothing else is to be done about. */
export class Binaries {
  readonly #byRow: readonly ReadonlyMap<number, Binary>[];
  readonly #found: FoundBinary[] = [];

  constructor({ tree: { facts } }: AdvisedImage) {
    this.#byRow = facts.map(({ binaries }) => new Map(binaries.map((binary) => [binary.row, binary])));
  }

  note(file: ImageFile): void {
    const binary = this.#byRow[file.layer]?.get(file.row);
    if (binary !== undefined) this.#found.push({ file, binary });
  }

  /** Claims symbols and debug information, which nothing needs when it runs. */
  claimSymbols(ledger: Ledger, others: ReadonlySet<ImageFile>): void {
    for (const { file, binary } of this.#found) {
      if (others.has(file) || file.bytes.compressedBytes === 0 || binary.strippableCompressedBytes === 0) continue;
      const claim = { kind: "unstripped", place: directoryOf(file.path), example: file.path } as const;
      ledger.addBytes(file.layer, claim, binary.strippableCompressedBytes);
    }
  }

  /** Nothing here needs a dynamic linker or libraries, and the program that containers start is one of these. */
  areSelfContained(programs: readonly string[]): boolean {
    return this.#found.every(({ binary }) => !binary.isDynamic) && this.#starts(programs);
  }

  /** The first of the places where the program may be that is anything at all decides; another one would be the base's. */
  #starts(programs: readonly string[]): boolean {
    return this.#found.some(({ file, binary }) => binary.isProgram && programs.includes(`/${file.path}`));
  }
}
