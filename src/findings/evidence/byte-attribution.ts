import type { ImageFile } from "../../image/tree/tree.ts";
import { type Attribution, comesFromBase, type Found, type InspectedImage, type Place, type Rest } from "../finding.ts";

interface Sum<Kind> {
  readonly kind: Kind;
  readonly layer: number;
  bytes: number;
  readonly places: Map<string, number>;
  readonly examples: Map<string, number>;
  /** What of it lies in each layer: a base image is one sum, and may have many. */
  readonly byLayer: Map<number, number>;
}

const mostNames = 10_000;
const mostExamples = 5;

/** Adds up bytes by what is to be done about them and by whom: one instruction of this Dockerfile, or its base image. */
export class ByteAttribution<Kind extends string> implements Rest {
  readonly #sums = new Map<string, Sum<Kind>>();
  readonly #files = new Set<ImageFile>();
  readonly #isBase: readonly boolean[];
  /** Stands for the whole base image. */
  readonly #baseLayer: number;
  /** The layer whose instruction made what is in each: one that changes owners and modes stores what is another's. */
  readonly #layerThatMade: readonly number[];
  /** What goes with each file of a layer: its header, and its share of those of directories and links. */
  readonly #headerBytes: readonly number[];

  constructor({ layers, tree }: Pick<InspectedImage, "layers" | "tree">) {
    this.#isBase = layers.map((_, position) => comesFromBase(layers, position));
    this.#baseLayer = this.#isBase.lastIndexOf(true);
    this.#layerThatMade = layers.map((_, position) => layerThatMade(tree, position));
    this.#headerBytes = layers.map(({ compressedBytes }, position) => {
      const { files = 0, compressedBytes: contentBytes = 0 } = tree.contents[position] ?? {};
      return files === 0 ? 0 : Math.max(0, compressedBytes - contentBytes) / files;
    });
  }

  isBase = (layer: number): boolean => this.#isBase[layer] === true;

  isAttributed = (file: ImageFile): boolean => this.#files.has(file);

  /** What is left of a layer when everything that was attributed is gone. */
  bytesOf = (layer: number, compressedBytes: number): number => {
    const attributed = [...this.#sums.values()].reduce((sum, { byLayer }) => sum + (byLayer.get(layer) ?? 0), 0);
    return Math.max(0, Math.floor(compressedBytes - attributed));
  };

  /** Attributes a whole file that no finding has yet. */
  addFile(kind: Kind, { layer, bytes }: ImageFile, place: Place): void {
    this.#add(kind, place, { layer, bytes: bytes.compressedBytes + (this.#headerBytes[layer] ?? 0) });
  }

  /** Attributes what a collector has found. */
  addAll(kind: Kind, attributions: readonly Attribution[]): void {
    for (const one of attributions) {
      if ("file" in one) {
        this.addFile(kind, one.file, one);
        this.#files.add(one.file);
      } else this.#add(kind, one, { layer: one.layer, bytes: one.compressedBytes });
    }
  }

  /** Takes back what was attributed to a finding in the base image. */
  dropBaseImage(kind: Kind): void {
    this.#sums.delete(`${kind} ${this.#baseLayer}`);
  }

  findings(): readonly (Found & { readonly kind: Kind })[] {
    return [...this.#sums.values()].map(({ kind, layer, bytes, places, examples, byLayer }) => ({
      kind,
      layer: this.isBase(layer) ? (largestFirst(byLayer)[0] ?? layer) : layer,
      bytes: Math.round(bytes),
      path: largestFirst(places)[0] ?? null,
      places: places.size,
      examples: largestFirst(examples).slice(0, mostExamples),
      saves: "image",
      history: null,
    }));
  }

  #add(kind: Kind, { directory, example }: Place, { layer, bytes }: { readonly layer: number; readonly bytes: number }): void {
    const made = this.#layerThatMade[layer] ?? layer;
    const at = this.isBase(layer) ? this.#baseLayer : this.isBase(made) ? layer : made;
    const key = `${kind} ${at}`;
    const sum = this.#sums.get(key) ?? emptySum(kind, at);
    sum.bytes += bytes;
    addTo(sum.byLayer, layer, bytes);
    if (directory !== null) addTo(sum.places, directory, bytes);
    if (example !== undefined) addTo(sum.examples, example, bytes);
    this.#sums.set(key, sum);
  }
}

/** Where half of a layer or more only is there again, most of it is from the layer that holds most of what is there again. */
function layerThatMade({ waste: { byLayer }, contents }: InspectedImage["tree"], layer: number): number {
  const againBytes = byLayer[layer]?.hidden.metadata.compressedBytes ?? 0;
  if (againBytes === 0 || againBytes * 2 < (contents[layer]?.compressedBytes ?? 0)) return layer;
  const heldBytes = byLayer.slice(0, layer).map(({ held }) => held.metadata.compressedBytes);
  return heldBytes.lastIndexOf(Math.max(...heldBytes));
}

function emptySum<Kind>(kind: Kind, layer: number): Sum<Kind> {
  return { kind, layer, bytes: 0, places: new Map(), examples: new Map(), byLayer: new Map() };
}

function addTo<Key>(sums: Map<Key, number>, name: Key, bytes: number): void {
  if (sums.has(name) || sums.size < mostNames) sums.set(name, (sums.get(name) ?? 0) + bytes);
}

function largestFirst<Name>(sums: ReadonlyMap<Name, number>): readonly Name[] {
  return [...sums].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
}
