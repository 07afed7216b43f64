import { everyRow } from "./listing-columns.ts";

type Compare = (one: number, other: number) => number;

/**
 * The rows 0 to `count` - 1 in order, equal ones as they were. A merge sort between two columns, because sorting an array of a
 * million rows would take more memory than all that the layer's reader has else.
 */
export function sortedRows(count: number, compare: Compare): Uint32Array {
  let from: Uint32Array = everyRow(count);
  let to: Uint32Array = new Uint32Array(count);
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) mergeRuns({ from, to, compare }, start, width);
    [from, to] = [to, from];
  }
  return from;
}

interface Merging {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly compare: Compare;
}

/** Merges the run of `width` rows at `start` with the one behind it. */
function mergeRuns({ from, to, compare }: Merging, start: number, width: number): void {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(middle + width, from.length);
  let [left, right, at] = [start, middle, start];
  while (left < middle && right < end) {
    const firstRight = from[right] ?? 0;
    const leftEnd = endOfFitting(left, middle, (index) => compare(from[index] ?? 0, firstRight) <= 0);
    while (left < leftEnd) to[at++] = from[left++] ?? 0;
    if (left === middle) break;
    const firstLeft = from[left] ?? 0;
    const rightEnd = endOfFitting(right, end, (index) => compare(from[index] ?? 0, firstLeft) < 0);
    while (right < rightEnd) to[at++] = from[right++] ?? 0;
  }
  while (left < middle) to[at++] = from[left++] ?? 0;
  while (right < end) to[at++] = from[right++] ?? 0;
}

/**
 * Where those end that fit, which come first. It asks at once for twice as many as before, because tars hold one directory after the
 * other: what is merged is mostly a few long stretches.
 */
function endOfFitting(start: number, end: number, fits: (index: number) => boolean): number {
  let count = 1;
  while (start + count <= end && fits(start + count - 1)) count *= 2;
  let from = start + (count >>> 1);
  let to = Math.min(end, start + count - 1);
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (fits(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
