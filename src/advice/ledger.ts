import type { ImageFile } from "../image/tree.ts";
import type { Layer } from "../measurement.ts";
import type { Advice, AdviceKind } from "./advice.ts";
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

  constructor(layers: readonly Layer[]) {
    this.#isBase = layers.map(({ origin }) => origin === "base");
    this.#baseLayer = this.#isBase.lastIndexOf(true);
  }

  isBase(layer: number): boolean {
    return this.#isBase[layer] === true;
  }

  /** Bytes that are not yet claimed; a part of a file unless all of it is given. */
  add({ layer, bytes }: Pick<ImageFile, "layer" | "bytes">, claim: Claim, partBytes: number = bytes.compressedBytes): void {
    const at = this.isBase(layer) ? this.#baseLayer : layer;
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
    return Math.max(0, compressedBytes - claimed);
  }

  advice(): readonly Advice[] {
    return [...this.#sums.values()].map(({ kind, layer, bytes, places, examples }) => ({
      kind,
      layer,
      bytes,
      path: largestFirst(places)[0] ?? null,
      places: places.size,
      examples: largestFirst(examples).slice(0, mostExamples),
      saves: "image",
      history: null,
    }));
  }
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
