import { sharedStart } from "../listing/byte-order.ts";
import type { MergedPath } from "./layer-merge.ts";
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
  /** Length of the directory's path, which the path that was passed last starts with. */
  readonly pathBytes: number;
  readonly whiteouts: readonly Whiteout[];
}

/** The whiteouts of the directories around the present path, on a walk through sorted paths. */
export class WhiteoutStack {
  readonly #listings: readonly (LayerListing | null)[];
  readonly #frames: Frame[] = [];
  readonly #passed: (whiteout: PassedWhiteout) => void;
  #last = Buffer.alloc(256);
  #lastBytes = -1;
  #lastWhiteouts: readonly number[] = [];

  constructor(listings: readonly (LayerListing | null)[], passed: (whiteout: PassedWhiteout) => void) {
    this.#listings = listings;
    this.#passed = passed;
  }

  /** The walk has come to this path. */
  enter(merged: MergedPath): void {
    const { path, pathBytes } = merged;
    const shared = this.#lastBytes < 0 ? -1 : sharedStart(spanOf(this.#last, this.#lastBytes), spanOf(path, pathBytes));
    if (this.#lastWhiteouts.length > 0 && isBelow(this.#lastBytes, merged, shared))
      this.#frames.push({
        pathBytes: this.#lastBytes,
        whiteouts: this.#lastWhiteouts.map((layer) => ({ layer, bytesByLayer: new Map() })),
      });
    for (let top = this.#frames.at(-1); top !== undefined && !isBelow(top.pathBytes, merged, shared); top = this.#frames.at(-1))
      this.#pop(top);
    if (this.#last.length < pathBytes) this.#last = Buffer.alloc(2 * pathBytes);
    this.#lastBytes = path.copy(this.#last, 0, 0, pathBytes);
    this.#lastWhiteouts = this.#whiteoutsAt(merged);
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

  #pop(frame: Frame): void {
    this.#frames.pop();
    const path = this.#last.subarray(0, frame.pathBytes);
    for (const { layer, bytesByLayer } of frame.whiteouts) if (bytesByLayer.size > 0) this.#passed({ path, layer, bytesByLayer });
  }

  /** Layers that hide what lower ones have below this path. */
  #whiteoutsAt({ layers, rows, count }: MergedPath): readonly number[] {
    let whiteouts: number[] | null = null;
    for (let index = 0; index < count; index += 1) {
      const layer = layers[index] ?? 0;
      const kind = this.#listings[layer]?.kinds[rows[index] ?? 0] ?? 0;
      if (layer > 0 && hidesBelow(kind)) (whiteouts ??= []).push(layer);
    }
    return whiteouts ?? none;
  }
}

const none: readonly number[] = [];

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
function isBelow(directoryBytes: number, { path, pathBytes }: MergedPath, sharedWithLast: number): boolean {
  if (pathBytes <= directoryBytes || sharedWithLast < directoryBytes) return false;
  return directoryBytes === 0 || path[directoryBytes] === 0;
}

function spanOf(bytes: Buffer, end: number) {
  return { bytes, start: 0, end };
}
