import { sharedStart } from "../listing/byte-order.ts";
import type { MergedPath } from "./layer-merge.ts";
import { kindCode, kindMask, type LayerListing, opaqueMark, whiteoutMark } from "../listing/listing.ts";
import { type Bytes, type MutableBytes, noBytes } from "./waste.ts";

/** A layer takes away all that lower layers have below one path, and often at it. */
export interface Clear {
  readonly layer: number;
  /** Bytes it takes away, by the layer they lie in. */
  readonly bytesByLayer: Map<number, MutableBytes>;
}

/** A clear whose directory has been passed: what it took away in all. */
export interface PassedClear {
  readonly path: Uint8Array;
  readonly layer: number;
  readonly bytesByLayer: ReadonlyMap<number, Bytes>;
}

interface Frame {
  /** Length of the directory's path, which the path that was passed last starts with. */
  readonly pathBytes: number;
  readonly clears: readonly Clear[];
}

/** Knows, on a walk through sorted paths, which of the directories around the present one a layer has cleared. */
export class ClearsAround {
  readonly #listings: readonly (LayerListing | null)[];
  readonly #frames: Frame[] = [];
  readonly #passed: (clear: PassedClear) => void;
  #last = Buffer.alloc(256);
  #lastBytes = -1;
  #lastClears: readonly number[] = [];

  constructor(listings: readonly (LayerListing | null)[], passed: (clear: PassedClear) => void) {
    this.#listings = listings;
    this.#passed = passed;
  }

  /** The walk has come to this path. */
  enter(merged: MergedPath): void {
    const { path, pathBytes } = merged;
    const shared = this.#lastBytes < 0 ? -1 : sharedStart(spanOf(this.#last, this.#lastBytes), spanOf(path, pathBytes));
    if (this.#lastClears.length > 0 && isBelow(this.#lastBytes, merged, shared))
      this.#frames.push({
        pathBytes: this.#lastBytes,
        clears: this.#lastClears.map((layer) => ({ layer, bytesByLayer: new Map() })),
      });
    for (let top = this.#frames.at(-1); top !== undefined && !isBelow(top.pathBytes, merged, shared); top = this.#frames.at(-1))
      this.#pop(top);
    if (this.#last.length < pathBytes) this.#last = Buffer.alloc(2 * pathBytes);
    this.#lastBytes = path.copy(this.#last, 0, 0, pathBytes);
    this.#lastClears = this.#clearsAt(merged);
  }

  /** The first clear above `layer` of a directory around the present path; null when there is none. */
  firstAbove(layer: number): Clear | null {
    let first: Clear | null = null;
    for (const { clears } of this.#frames)
      for (const clear of clears) if (clear.layer > layer && (first === null || clear.layer < first.layer)) first = clear;
    return first;
  }

  /** The walk is over. */
  finish(): void {
    for (let top = this.#frames.at(-1); top !== undefined; top = this.#frames.at(-1)) this.#pop(top);
  }

  #pop(frame: Frame): void {
    this.#frames.pop();
    const path = this.#last.subarray(0, frame.pathBytes);
    for (const { layer, bytesByLayer } of frame.clears) if (bytesByLayer.size > 0) this.#passed({ path, layer, bytesByLayer });
  }

  /** Layers that take away what lower ones have below this path. */
  #clearsAt({ layers, rows, count }: MergedPath): readonly number[] {
    let clears: number[] | null = null;
    for (let index = 0; index < count; index += 1) {
      const layer = layers[index] ?? 0;
      const kind = this.#listings[layer]?.kinds[rows[index] ?? 0] ?? 0;
      if (layer > 0 && clearsBelow(kind)) (clears ??= []).push(layer);
    }
    return clears ?? none;
  }
}

const none: readonly number[] = [];

/** A whiteout, an opaque directory, or something that is no directory and so can have nothing below it. */
export function clearsBelow(kind: number): boolean {
  const code = kind & kindMask;
  return (kind & (whiteoutMark | opaqueMark)) !== 0 || (code !== kindCode.directory && code !== kindCode.absent);
}

/** Adds bytes that a clear takes away from a layer. */
export function addCleared({ bytesByLayer }: Clear, layer: number, bytes: Bytes): void {
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
