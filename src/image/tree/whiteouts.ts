import type { MergedPaths } from "./layer-merge.ts";
import { kindCode, kindMask, type LayerListing, opaqueMark, whiteoutMark } from "../listing/listing.ts";
import { type Bytes, type MutableBytes, noBytes } from "./waste.ts";

/** A layer hides all that lower layers have below one path: a whiteout, an opaque directory, or something that is no directory. */
export interface Whiteout {
  readonly layer: number;
  /** Bytes it hides, by the layer they lie in. */
  readonly bytesByLayer: Map<number, MutableBytes>;
}

/** A whiteout whose directory has been passed: what it hid in all. */
export interface PassedWhiteout {
  readonly path: Uint8Array;
  readonly layer: number;
  readonly bytesByLayer: ReadonlyMap<number, Bytes>;
}

interface Frame {
  /** The directory's. */
  readonly path: Uint8Array;
  readonly whiteouts: readonly Whiteout[];
}

/** The whiteouts of the directories around the present path, on a walk through sorted paths. */
export class WhiteoutStack {
  readonly #listings: readonly (LayerListing | null)[];
  readonly #frames: Frame[] = [];
  readonly #passed: (whiteout: PassedWhiteout) => void;
  /** What was passed last: how long its path is, and who has it. */
  #lastBytes = 0;
  readonly #layers: Uint32Array;
  readonly #rows: Uint32Array;
  #count = 0;

  constructor(listings: readonly (LayerListing | null)[], passed: (whiteout: PassedWhiteout) => void) {
    this.#listings = listings;
    this.#passed = passed;
    this.#layers = new Uint32Array(listings.length);
    this.#rows = new Uint32Array(listings.length);
  }

  /** The walk has come to this path. */
  enter(merged: MergedPaths): void {
    if (isBelow(this.#lastBytes, merged)) this.#push(merged.path.subarray(0, this.#lastBytes));
    for (let top = this.#frames.at(-1); top !== undefined && !isBelow(top.path.length, merged); top = this.#frames.at(-1))
      this.#pop(top);
    this.#lastBytes = merged.pathBytes;
    this.#count = merged.count;
    for (let index = 0; index < merged.count; index += 1) {
      this.#layers[index] = merged.layers[index] ?? 0;
      this.#rows[index] = merged.rows[index] ?? 0;
    }
  }

  /** The first whiteout above `layer` of a directory around the present path; null when there is none. */
  firstAbove(layer: number): Whiteout | null {
    let first: Whiteout | null = null;
    for (const { whiteouts } of this.#frames)
      for (const whiteout of whiteouts)
        if (whiteout.layer > layer && (first === null || whiteout.layer < first.layer)) first = whiteout;
    return first;
  }

  /** The walk is over. */
  finish(): void {
    for (let top = this.#frames.at(-1); top !== undefined; top = this.#frames.at(-1)) this.#pop(top);
  }

  #push(directory: Uint8Array): void {
    const whiteouts = this.#lastWhiteouts();
    if (whiteouts.length > 0) this.#frames.push({ path: Uint8Array.from(directory), whiteouts });
  }

  #pop({ path, whiteouts }: Frame): void {
    this.#frames.pop();
    for (const { layer, bytesByLayer } of whiteouts) if (bytesByLayer.size > 0) this.#passed({ path, layer, bytesByLayer });
  }

  /** Of the path that was passed last: layers that hide what lower ones have below it. */
  #lastWhiteouts(): readonly Whiteout[] {
    const whiteouts: Whiteout[] = [];
    for (let index = 0; index < this.#count; index += 1) {
      const layer = this.#layers[index] ?? 0;
      const kind = this.#listings[layer]?.kinds[this.#rows[index] ?? 0] ?? 0;
      if (layer > 0 && hidesBelow(kind)) whiteouts.push({ layer, bytesByLayer: new Map() });
    }
    return whiteouts;
  }
}

/** A whiteout, an opaque directory, or something that is no directory and so can have nothing below it. */
export function hidesBelow(kind: number): boolean {
  const code = kind & kindMask;
  return (kind & (whiteoutMark | opaqueMark)) !== 0 || (code !== kindCode.directory && code !== kindCode.absent);
}

/** Adds bytes of a layer that a whiteout hides. */
export function addHidden({ bytesByLayer }: Whiteout, layer: number, bytes: Bytes): void {
  const sum = bytesByLayer.get(layer) ?? { ...noBytes };
  sum.uncompressedBytes += bytes.uncompressedBytes;
  sum.compressedBytes += bytes.compressedBytes;
  bytesByLayer.set(layer, sum);
}

/** Whether a path lies below the directory that the first `directoryBytes` bytes of the last path name. */
function isBelow(directoryBytes: number, { path, pathBytes, sharedBytes }: MergedPaths): boolean {
  if (pathBytes <= directoryBytes || sharedBytes < directoryBytes) return false;
  return directoryBytes === 0 || path[directoryBytes] === 0;
}
