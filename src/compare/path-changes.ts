import { displayPath } from "../image/listing/display-path.ts";
import { contentHashAt, kindCode, kindMask, type LayerListing } from "../image/listing/listing.ts";
import { MergedPaths } from "../image/tree/layer-merge.ts";
import { type ImageFile, type ImageTree, pairFiles } from "../image/tree/tree.ts";
import type { NamedChange } from "./directories.ts";

/** One path that differs between two sides, in compressed bytes: those are the bytes that are judged. */
export interface FileChange extends NamedChange {
  readonly change: "new" | "gone" | "changed";
  readonly headBytes: number;
  readonly baselineBytes: number;
}

/** The same with what tells contents apart. */
export interface PathChange extends FileChange {
  /** The hash of the head's content, else of the baseline's. */
  readonly content: string;
}

/** Every path that differs between the file systems of two images, sorted. */
export function* imageChanges(head: ImageTree, baseline: ImageTree): Generator<PathChange> {
  for (const { now, before } of pairFiles(head, baseline)) {
    const there = now ?? before;
    if (there === null || (now !== null && before !== null && isSameFile(now, before))) continue;
    const bytes = { headBytes: now?.bytes.compressedBytes ?? null, baselineBytes: before?.bytes.compressedBytes ?? null };
    yield changeOf(there.path, bytes, there.contentHash);
  }
}

/** Every path that differs between two layers, hidden by others or not, sorted; null: there is none on that side. */
export function* layerChanges(head: LayerListing | null, baseline: LayerListing | null): Generator<PathChange> {
  const nowhere = { listing: null, row: 0 };
  const merged = new MergedPaths([head, baseline]);
  while (merged.next()) {
    const { path, pathBytes, layers, rows, count } = merged;
    const now = layers[0] === 0 ? { listing: head, row: rows[0] ?? 0 } : nowhere;
    const before = layers[count - 1] === 1 ? { listing: baseline, row: rows[count - 1] ?? 0 } : nowhere;
    const [headBytes, baselineBytes] = [bytesAt(now), bytesAt(before)];
    const there = headBytes === null ? before : now;
    if (there.listing === null || (headBytes ?? baselineBytes) === null) continue;
    if (headBytes !== null && baselineBytes !== null && isSameRow(now, before)) continue;
    const name = displayPath(path.subarray(0, pathBytes));
    yield changeOf(name, { headBytes, baselineBytes }, contentHashAt(there.listing, there.row));
  }
}

interface SideBytes {
  readonly headBytes: number | null;
  readonly baselineBytes: number | null;
}

function changeOf(path: string, { headBytes: now, baselineBytes: before }: SideBytes, content: string): PathChange {
  const [headBytes, baselineBytes] = [now ?? 0, before ?? 0];
  const change = before === null ? "new" : now === null ? "gone" : "changed";
  return { path, change, headBytes, baselineBytes, growthBytes: headBytes - baselineBytes, from: null, content };
}

interface RowOf {
  readonly listing: LayerListing | null;
  readonly row: number;
}

/** Null for what only takes away, and for directories, but for those of a listing that was cut. */
function bytesAt({ listing, row }: RowOf): number | null {
  const code = (listing?.kinds[row] ?? 0) & kindMask;
  if (listing === null || code === kindCode.absent || (code === kindCode.directory && listing.sizes[row] === 0)) return null;
  return listing.compressedSizes[row] ?? 0;
}

function isSameRow({ listing: one, row }: RowOf, { listing: other, row: at }: RowOf): boolean {
  if (one === null || other === null || one.sizes[row] !== other.sizes[at]) return false;
  return (
    ((one.kinds[row] ?? 0) & kindMask) === ((other.kinds[at] ?? 0) & kindMask) &&
    one.hashes[2 * row] === other.hashes[2 * at] &&
    one.hashes[2 * row + 1] === other.hashes[2 * at + 1]
  );
}

/** Whether a file is what it was: its kind, its content and its size. */
export function isSameFile(now: ImageFile, before: ImageFile): boolean {
  return (
    now.kind === before.kind &&
    now.contentHash === before.contentHash &&
    now.bytes.uncompressedBytes === before.bytes.uncompressedBytes
  );
}
