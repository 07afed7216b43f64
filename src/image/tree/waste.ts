import { displayPath } from "../listing/display-path.ts";

/** An amount both as it is stored and as it is unpacked. */
export interface Bytes {
  readonly uncompressedBytes: number;
  readonly compressedBytes: number;
}

export type MutableBytes = { -readonly [Each in keyof Bytes]: Bytes[Each] };

export const noBytes: Bytes = { uncompressedBytes: 0, compressedBytes: 0 };

/**
 * Why bytes are wasted. `metadata`: a later layer stores the same content again (chown, chmod, touch, COPY of an unchanged
 * file). `replaced`: a later layer stores other content. `deleted`: a later layer removes the path or a directory around it.
 */
export const wasteKinds = ["metadata", "replaced", "deleted"] as const;
export type WasteKind = (typeof wasteKinds)[number];
export type BytesByKind = Readonly<Record<WasteKind, Bytes>>;

/** Bytes of one path that lie in one layer and that another one hides. */
export interface WastedPath {
  /** As text; of a directory that was removed as a whole, the directory. */
  readonly path: string;
  readonly kind: WasteKind;
  /** Which layer holds the bytes, counted from 0. */
  readonly layer: number;
  /** Which later layer hides them. */
  readonly hiddenBy: number;
  readonly bytes: Bytes;
}

interface LayerWaste {
  /** Of this layer's bytes, those that later layers hide. */
  readonly held: BytesByKind;
  /** Bytes of lower layers that this one hides: what its instruction would have saved one step earlier. */
  readonly hidden: BytesByKind;
}

/** Bytes that are pulled and stored but are not in the final image; tar headers are not counted. */
export interface Waste {
  readonly total: Bytes;
  readonly byKind: BytesByKind;
  /** The part that this Dockerfile's own layers cause; the rest was in the base image already. */
  readonly own: Bytes;
  /** Lowest layer first. */
  readonly byLayer: readonly LayerWaste[];
  /** The most wasteful, most compressed bytes first. */
  readonly topPaths: readonly WastedPath[];
}

type MutableByKind = Record<WasteKind, MutableBytes>;

const topCount = 100;

/** Adds up waste as a walk through the layers finds it. */
export class WasteSums {
  readonly #layers: readonly { readonly isBase: boolean }[];
  readonly #held: readonly MutableByKind[];
  readonly #hidden: readonly MutableByKind[];
  readonly #own: MutableBytes = { ...noBytes };
  #top: TopCandidate[] = [];
  /** Less is not worth remembering: so many larger ones are known. */
  #leastCompressedBytes = 0;

  constructor(layers: readonly { readonly isBase: boolean }[]) {
    this.#layers = layers;
    this.#held = layers.map(byKindOfNothing);
    this.#hidden = layers.map(byKindOfNothing);
  }

  /** Counts bytes of one path. */
  add(path: Uint8Array, waste: Omit<WastedPath, "path">): void {
    const { kind, layer, hiddenBy, bytes } = waste;
    addTo(this.#held[layer]?.[kind], bytes);
    addTo(this.#hidden[hiddenBy]?.[kind], bytes);
    if (this.#layers[hiddenBy]?.isBase === false) addTo(this.#own, bytes);
    if (bytes.compressedBytes < this.#leastCompressedBytes) return;
    this.#top.push({ path: Uint8Array.from(path), waste });
    if (this.#top.length >= 4 * topCount) this.#keepTop();
  }

  finish(): Waste {
    this.#keepTop();
    const byKind = {
      metadata: sum(this.#held.map(({ metadata }) => metadata)),
      replaced: sum(this.#held.map(({ replaced }) => replaced)),
      deleted: sum(this.#held.map(({ deleted }) => deleted)),
    };
    return {
      total: sum(Object.values(byKind)),
      byKind,
      own: this.#own,
      byLayer: this.#held.map((held, layer) => ({ held, hidden: this.#hidden[layer] ?? byKindOfNothing() })),
      topPaths: this.#top.map(({ path, waste }) => Object.assign({ path: displayPath(path) }, waste)),
    };
  }

  #keepTop(): void {
    this.#top = this.#top.toSorted(bySize).slice(0, topCount);
    if (this.#top.length === topCount) this.#leastCompressedBytes = this.#top.at(-1)?.waste.bytes.compressedBytes ?? 0;
  }
}

/** Spelling a path out takes longer than all the rest, and most are not among the first in the end. */
interface TopCandidate {
  readonly path: Uint8Array;
  readonly waste: Omit<WastedPath, "path">;
}

function bySize({ waste: one }: TopCandidate, { waste: other }: TopCandidate): number {
  return (
    other.bytes.compressedBytes - one.bytes.compressedBytes ||
    other.bytes.uncompressedBytes - one.bytes.uncompressedBytes ||
    one.layer - other.layer
  );
}

function byKindOfNothing(): MutableByKind {
  return { metadata: { ...noBytes }, replaced: { ...noBytes }, deleted: { ...noBytes } };
}

function addTo(amount: MutableBytes | undefined, bytes: Bytes): void {
  if (amount === undefined) return;
  amount.uncompressedBytes += bytes.uncompressedBytes;
  amount.compressedBytes += bytes.compressedBytes;
}

function sum(amounts: readonly Bytes[]): Bytes {
  const total = { ...noBytes };
  for (const amount of amounts) addTo(total, amount);
  return total;
}
