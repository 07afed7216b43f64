import { everyRow } from "./listing-columns.ts";

type Compare = (one: number, other: number) => number;

/**
 * The rows 0 to `count` - 1 in order, equal ones as they were; `isBehind` says whether a row belongs behind the one before it. A merge sort between
 * two columns, because sorting an array of a million rows would take more memory than all that the layer's reader has else. It begins with what is
 * in order already: tars hold one directory after the other.
 */
export function sortedRows(count: number, compare: Compare, isBehind: (row: number) => boolean): Uint32Array {
  let from: Uint32Array = everyRow(count);
  let to: Uint32Array = new Uint32Array(count);
  const ends = endsOfRuns(count, isBehind);
  for (let runs = ends.length; runs > 1; runs = Math.ceil(runs / 2)) {
    let start = 0;
    for (let run = 0; run < runs; run += 2) {
      const [middle, end] = [ends[run] ?? 0, ends[Math.min(run + 1, runs - 1)] ?? 0];
      mergeRuns({ from, to, compare }, { start, middle, end });
      ends[run >>> 1] = start = end;
    }
    [from, to] = [to, from];
  }
  return from;
}

function endsOfRuns(count: number, isBehind: (row: number) => boolean): Uint32Array {
  const ends = new Uint32Array(count);
  let runs = 0;
  for (let row = 1; row <= count; row += 1) if (row === count || !isBehind(row)) ends[runs++] = row;
  return ends.subarray(0, runs);
}

interface Merging {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly compare: Compare;
}

/** Two runs of sorted rows, one behind the other. */
interface Runs {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

function mergeRuns({ from, to, compare }: Merging, { start, middle, end }: Runs): void {
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
