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
  let [left, right] = [start, middle];
  for (let at = start; at < end; at += 1) {
    const isLeft = right === end || (left < middle && compare(from[left] ?? 0, from[right] ?? 0) <= 0);
    to[at] = (isLeft ? from[left++] : from[right++]) ?? 0;
  }
}
