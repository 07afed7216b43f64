import type { ImageFile } from "../image/tree/tree.ts";
import { type Advice, type AdvisedImage, type AdviceKind, comesFromBase } from "./advice.ts";
import type { Claim } from "./places.ts";

interface Sum {
  readonly kind: AdviceKind;
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
export class Ledger {
  readonly #sums = new Map<string, Sum>();
  readonly #isBase: readonly boolean[];
  /** Stands for the whole base image. */
  readonly #baseLayer: number;
  /** The layer whose instruction made what is in each: one that changes owners and modes stores what is another's. */
  readonly #madeIn: readonly number[];
  /** What goes with each file of a layer: its header, and its share of those of directories and links. */
  readonly #headerBytes: readonly number[];

  constructor({ layers, tree }: Pick<AdvisedImage, "layers" | "tree">) {
    this.#isBase = layers.map((_, position) => comesFromBase(layers, position));
    this.#baseLayer = this.#isBase.lastIndexOf(true);
    this.#madeIn = layers.map((_, position) => madeIn(tree, position));
    this.#headerBytes = layers.map(({ compressedBytes }, position) => {
      const { files = 0, compressedBytes: contentBytes = 0 } = tree.contents[position] ?? {};
      return files === 0 ? 0 : Math.max(0, compressedBytes - contentBytes) / files;
    });
  }

  isBase(layer: number): boolean {
    return this.#isBase[layer] === true;
  }

  /** A whole file that is not yet claimed. */
  add({ layer, bytes }: ImageFile, claim: Claim): void {
    this.addBytes(layer, claim, bytes.compressedBytes + (this.#headerBytes[layer] ?? 0));
  }

  /** Bytes that are not yet claimed, and are no whole file. */
  addBytes(layer: number, claim: Claim, partBytes: number): void {
    const made = this.#madeIn[layer] ?? layer;
    const at = this.isBase(layer) ? this.#baseLayer : this.isBase(made) ? layer : made;
    const key = `${claim.kind} ${at}`;
    const sum = this.#sums.get(key) ?? emptySum(claim.kind, at);
    sum.bytes += partBytes;
    sum.byLayer.set(layer, (sum.byLayer.get(layer) ?? 0) + partBytes);
    if (claim.place !== null) addTo(sum.places, claim.place, partBytes);
    if (claim.example !== undefined) addTo(sum.examples, claim.example, partBytes);
    this.#sums.set(key, sum);
  }

  /** Takes back what was claimed of the base image: it turned out to be no evidence. */
  forgetBase(kind: AdviceKind): void {
    this.#sums.delete(`${kind} ${this.#baseLayer}`);
  }

  /** What is left of a layer when everything that was claimed is gone. */
  unclaimed(layer: number, compressedBytes: number): number {
    const claimed = [...this.#sums.values()].reduce((sum, { byLayer }) => sum + (byLayer.get(layer) ?? 0), 0);
    return Math.max(0, Math.floor(compressedBytes - claimed));
  }

  advice(): readonly Advice[] {
    return [...this.#sums.values()].map(({ kind, layer, bytes, places, examples }) => ({
      kind,
      layer,
      bytes: Math.round(bytes),
      path: largestFirst(places)[0] ?? null,
      places: places.size,
      examples: largestFirst(examples).slice(0, mostExamples),
      saves: "image",
      history: null,
    }));
  }
}

/** Where half of a layer or more only is there again, most of it is from the layer that holds most of what is there again. */
function madeIn({ waste: { byLayer }, contents }: AdvisedImage["tree"], layer: number): number {
  const againBytes = byLayer[layer]?.hidden.metadata.compressedBytes ?? 0;
  if (againBytes === 0 || againBytes * 2 < (contents[layer]?.compressedBytes ?? 0)) return layer;
  const heldBytes = byLayer.slice(0, layer).map(({ held }) => held.metadata.compressedBytes);
  return heldBytes.lastIndexOf(Math.max(...heldBytes));
}

function emptySum(kind: AdviceKind, layer: number): Sum {
  return { kind, layer, bytes: 0, places: new Map(), examples: new Map(), byLayer: new Map() };
}

function addTo(sums: Map<string, number>, name: string, bytes: number): void {
  if (sums.has(name) || sums.size < mostNames) sums.set(name, (sums.get(name) ?? 0) + bytes);
}

function largestFirst(sums: ReadonlyMap<string, number>): readonly string[] {
  return [...sums].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
}
