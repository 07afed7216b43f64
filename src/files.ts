import type { Layer, Measurement, PlatformMeasurement } from "./measure.ts";
import { type ImageFile, type ImageTree, mergeLayers, pairFiles } from "./image/tree.ts";
import type { LayerListing } from "./image/listing.ts";
import { readListings, type Documented, type Listings } from "./listings.ts";

/** One path that differs between two images, in compressed bytes: those are the bytes that are judged. */
export interface FileChange {
  readonly path: string;
  readonly change: "new" | "gone" | "changed";
  readonly headBytes: number;
  readonly baselineBytes: number;
  readonly growthBytes: number;
}

/** A directory with everything below it; among the parts of a layer also a single file. */
export interface DirectoryChange {
  readonly path: string;
  readonly growthBytes: number;
  /** How many files below it differ. */
  readonly changedFiles: number;
}

/** Where two images differ, file by file. */
export interface FileComparison {
  readonly changedFiles: number;
  /** The largest changes, by absolute growth. */
  readonly files: readonly FileChange[];
  /** The directories that say most about the change: none that only repeats what one directory in it says. */
  readonly directories: readonly DirectoryChange[];
  /** The same of each layer, by its row: where nearly all of a directory is one file, that file. */
  readonly byLayer: ReadonlyMap<number, readonly DirectoryChange[]>;
}

/** Which row of a list of layers each layer of the two sides is told in, by its position in its manifest. */
export interface LayerRows {
  readonly head: readonly (number | undefined)[];
  readonly baseline: readonly (number | undefined)[];
}

/** What is in one platform of an image, and what was in the one it is compared with; null where that is not known. */
export interface PlatformContents {
  readonly head: LayeredTree | null;
  readonly baseline: LayeredTree | null;
}

/** A file system and the digests of the layers that make it, the lowest first. */
export interface LayeredTree {
  readonly tree: ImageTree;
  readonly digests: readonly string[];
}

/** Contents by platform. */
export type Contents = ReadonlyMap<string, PlatformContents>;

/** The trees of every platform of `head`, each beside that of the same platform of the baseline. */
export function contentsOf(head: { measurement: Measurement; listings: Listings }, baseline: Documented | null): Contents {
  const before = baseline === null ? new Map<string, LayerListing>() : readListings(baseline);
  return new Map(
    head.measurement.platforms.map((platform) => {
      const other = baseline?.measurement.platforms.find((one) => one.platform === platform.platform);
      const baselineTree = other === undefined ? null : layeredTree(other, before);
      return [platform.platform, { head: layeredTree(platform, head.listings), baseline: baselineTree }];
    }),
  );
}

function layeredTree(platform: PlatformMeasurement, listings: Listings): LayeredTree | null {
  const tree = treeOf(platform, listings);
  return tree === null ? null : { tree, digests: platform.layers.map(({ digest }) => digest) };
}

/** The file system of one platform; null when a layer's content is not known or was cut. */
export function treeOf({ layers }: Pick<PlatformMeasurement, "layers">, listings: Listings): ImageTree | null {
  const stack = layers.map((layer) => ({ listing: listings.get(layer.digest) ?? null, isBase: isBase(layer) }));
  const tree = mergeLayers(stack);
  return tree.isComplete ? tree : null;
}

function isBase({ origin }: Layer): boolean {
  return origin === "base";
}

export const longestFileList = 100;
const longestDirectoryList = 25;
const longestPartList = 5;

/** Every path of both images once. A change counts for the layer that brought it. */
export function compareFiles(head: ImageTree, baseline: ImageTree, rows: LayerRows = { head: [], baseline: [] }): FileComparison {
  const root = directory("");
  const roots = new Map<number, Directory>();
  const top = new LargestChanges(longestFileList);
  let changedFiles = 0;
  const note = (change: FileChange | null, row: number | undefined): void => {
    if (change === null) return;
    changedFiles += 1;
    top.add(change);
    addTo(root, change);
    if (row === undefined) return;
    const layer = roots.get(row) ?? directory("");
    addTo(layer, change);
    roots.set(row, layer);
  };
  for (const { now, before } of pairFiles(head, baseline))
    note(fileChange(now, before), now === null ? rows.baseline[before?.layer ?? -1] : rows.head[now.layer]);
  const byLayer = new Map([...roots].map(([row, layer]) => [row, parts(layer)]));
  return { changedFiles, files: top.sorted(), directories: telling(root), byLayer };
}

/** Null where both sides have the same content: it costs a few bytes more or less in another stream, which is nobody's change. */
function fileChange(now: ImageFile | null, before: ImageFile | null): FileChange | null {
  const headBytes = now?.bytes.compressedBytes ?? 0;
  const baselineBytes = before?.bytes.compressedBytes ?? 0;
  const path = now?.path ?? before?.path ?? "";
  const growthBytes = headBytes - baselineBytes;
  if (before === null) return { path, change: "new", headBytes, baselineBytes, growthBytes };
  if (now === null) return { path, change: "gone", headBytes, baselineBytes, growthBytes };
  return isSame(now, before) ? null : { path, change: "changed", headBytes, baselineBytes, growthBytes };
}

function isSame(now: ImageFile, before: ImageFile): boolean {
  return (
    now.kind === before.kind &&
    now.contentHash === before.contentHash &&
    now.bytes.uncompressedBytes === before.bytes.uncompressedBytes
  );
}

interface Directory {
  readonly path: string;
  readonly children: Map<string, Directory>;
  /** The file directly in it that changed most. */
  largest: FileChange | null;
  growthBytes: number;
  changedFiles: number;
}

function directory(path: string): Directory {
  return { path, children: new Map(), largest: null, growthBytes: 0, changedFiles: 0 };
}

/** What lies deeper counts for the directory at that depth: a hostile path has as many directories as it has room for. */
const deepest = 30;

function addTo(root: Directory, change: FileChange): void {
  const { path, growthBytes } = change;
  let at = root;
  add(at, growthBytes);
  for (const name of path.split("/", deepest + 1).slice(0, -1)) {
    let child = at.children.get(name);
    if (child === undefined) {
      child = directory(at.path === "" ? name : `${at.path}/${name}`);
      at.children.set(name, child);
    }
    at = child;
    add(at, growthBytes);
  }
  if (at.largest === null || Math.abs(growthBytes) > Math.abs(at.largest.growthBytes)) at.largest = change;
}

function add(at: Directory, growthBytes: number): void {
  at.growthBytes += growthBytes;
  at.changedFiles += 1;
}

/** Share of a directory's change from which on the one thing in it says the same, only more exactly. */
const sameStory = 0.8;

function isMostOf(part: { readonly growthBytes: number }, whole: Directory): boolean {
  return Math.abs(part.growthBytes) >= sameStory * Math.abs(whole.growthBytes);
}

/** A directory is better known than a file in it, unless there is nothing else. */
function isNearlyAllOf(file: FileChange, { growthBytes }: Directory): boolean {
  return Math.abs(file.growthBytes) >= 0.95 * Math.abs(growthBytes);
}

function telling(root: Directory): readonly DirectoryChange[] {
  const found: Directory[] = [];
  const waiting = [...root.children.values()];
  for (const at of waiting) {
    const children = [...at.children.values()];
    if (at.growthBytes !== 0 && !children.some((child) => isMostOf(child, at))) found.push(at);
    waiting.push(...children.filter((child) => child.growthBytes !== 0));
  }
  return largestOf(found, longestDirectoryList);
}

function parts(root: Directory): readonly DirectoryChange[] {
  const found: DirectoryChange[] = [];
  const waiting = [root];
  for (const at of waiting) {
    const children = [...at.children.values()].filter(({ growthBytes }) => growthBytes !== 0);
    if (at.largest !== null && at.largest.growthBytes !== 0 && isNearlyAllOf(at.largest, at))
      found.push({ path: at.largest.path, growthBytes: at.largest.growthBytes, changedFiles: 1 });
    else if (at !== root && !children.some((child) => isMostOf(child, at))) found.push(at);
    waiting.push(...children);
  }
  return largestOf(found, longestPartList);
}

function largestOf(found: readonly DirectoryChange[], limit: number): readonly DirectoryChange[] {
  return found
    .toSorted(byAbsoluteGrowth)
    .slice(0, limit)
    .map(({ path, growthBytes, changedFiles }) => ({ path, growthBytes, changedFiles }));
}

/** Keeps the largest changes of very many without sorting them all. */
class LargestChanges {
  readonly #limit: number;
  #kept: FileChange[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(change: FileChange): void {
    this.#kept.push(change);
    if (this.#kept.length >= 20 * this.#limit) this.#kept = this.sorted().slice();
  }

  sorted(): readonly FileChange[] {
    return this.#kept.toSorted(byAbsoluteGrowth).slice(0, this.#limit);
  }
}

type Changed = Pick<FileChange, "path" | "growthBytes">;

function byAbsoluteGrowth(a: Changed, b: Changed): number {
  return Math.abs(b.growthBytes) - Math.abs(a.growthBytes) || byName(a.path, b.path);
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
