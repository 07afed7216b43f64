import type { Binary } from "../../image/listing/layer-facts.ts";
import type { ImageFile } from "../../image/tree/tree.ts";
import { comesFromBase, type InspectedImage } from "../finding.ts";

/** Collects programs and libraries of this Dockerfile's own layers. */
export class OwnBinaries {
  readonly found: { readonly file: ImageFile; readonly binary: Binary }[] = [];
  /** By row; of a base image's layers none. */
  readonly #byLayer: readonly ReadonlyMap<number, Binary>[];

  constructor({ layers, tree }: InspectedImage) {
    this.#byLayer = tree.facts.map(({ binaries }, layer) =>
      comesFromBase(layers, layer) ? new Map() : new Map(binaries.map((binary) => [binary.row, binary])),
    );
  }

  note(file: ImageFile): void {
    const binary = this.#byLayer[file.layer]?.get(file.row);
    if (binary !== undefined) this.found.push({ file, binary });
  }
}
