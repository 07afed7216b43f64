import type { FileRange } from "./elf-records.ts";

/** Where in the compressed layer the parts of one file lie: known where pieces of it begin and end, interpolated between. */
export class CompressedMarks {
  #offsets: number[] = [];
  #compressed: number[] = [];

  /** Forgets all marks. */
  clear(): void {
    this.#offsets = [];
    this.#compressed = [];
  }

  /** Must be called in the file's order. */
  add(offset: number, compressedOffset: number): void {
    this.#offsets.push(offset);
    this.#compressed.push(compressedOffset);
  }

  /** Compressed bytes of a part of the file. */
  bytesOf({ start, end }: FileRange): number {
    return this.#at(end) - this.#at(start);
  }

  #at(offset: number): number {
    const next = Math.max(1, firstAfter(this.#offsets, offset));
    const [from = 0, to = 0] = this.#offsets.slice(next - 1, next + 1);
    const [start = 0, end = start] = this.#compressed.slice(next - 1, next + 1);
    return to <= from ? start : Math.round(start + ((offset - from) / (to - from)) * (end - start));
  }
}

/** How many of the sorted numbers are not above `wanted`. */
function firstAfter(sorted: readonly number[], wanted: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) <= wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
