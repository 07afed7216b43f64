import type { SectionData } from "../data.ts";
import type { FileTable } from "./file-table.ts";
import { byLayer, byPackage } from "./groupings.ts";
import type { State } from "./state.ts";
import { Tree } from "./tree.ts";

/** The trees of one section, each made when it is first looked at. */
export class Trees {
  readonly #section: SectionData;
  readonly #files: FileTable | null;
  readonly #made = new Map<string, Tree>();

  constructor(section: SectionData, files: FileTable | null) {
    this.#section = section;
    this.#files = files;
  }

  of({ by, of }: Pick<State, "by" | "of">): Tree {
    const { layers, packages } = this.#section;
    const isByLayer = by === "layers" || packages.length === 0;
    const key = isByLayer ? "" : of;
    const grouping = () => (isByLayer ? byLayer(layers, this.#files) : byPackage(this.#section, this.#files, of));
    const tree = this.#made.get(key) ?? new Tree("The image", grouping(), this.#files);
    this.#made.set(key, tree);
    return tree;
  }
}
