import { type Changed, ChangedDirectories, type DirectoryChange, Largest, telling, tellingPart } from "./directories.ts";
import type { Layer, Measurement, PlatformMeasurement } from "../measure/measurement.ts";
import { type ImageFile, type ImageTree, mergeLayers, pairFiles } from "../image/tree/tree.ts";
import type { LayerListing } from "../image/listing/listing.ts";
import { readListings, type Documented, type Listings } from "../baseline/listings.ts";

/** One path that differs between two images, in compressed bytes: those are the bytes that are judged. */
export interface FileChange extends Changed {
  readonly change: "new" | "gone" | "changed";
  readonly headBytes: number;
  readonly baselineBytes: number;
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
  /** Why files are missing, where layers held too many of them to be kept; sentences. */
  readonly notes: readonly string[];
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
      const notes = [...noteOnCut("this image", platform, head.listings), ...noteOnCut("the baseline", other, before)];
      return [platform.platform, { head: layeredTree(platform, head.listings), baseline: baselineTree, notes }];
    }),
  );
}

function noteOnCut(what: string, platform: PlatformMeasurement | undefined, listings: Listings): readonly string[] {
  const cut = platform?.layers.filter(({ digest }) => listings.get(digest)?.isCut === true).length ?? 0;
  if (platform === undefined || cut === 0) return [];
  return [
    `Files are not compared one by one: ${cut} of the ${platform.layers.length} layers of ${what} (${platform.platform}) held more than can be kept, so only directories are known.`,
  ];
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

const longestFileList = 100;
const longestDirectoryList = 25;
const longestPartList = 5;

/** Every path of both images once. A change counts for the layer that brought it. */
export function compareFiles(head: ImageTree, baseline: ImageTree, rows: LayerRows = { head: [], baseline: [] }): FileComparison {
  const directories = new ChangedDirectories(longestDirectoryList, telling);
  const layers = new Map<number, ChangedDirectories>();
  const top = new Largest<FileChange>(longestFileList);
  let changedFiles = 0;
  const note = (change: FileChange | null, row: number | undefined): void => {
    if (change === null) return;
    changedFiles += 1;
    top.add(change);
    directories.add(change);
    if (row === undefined) return;
    const layer = layers.get(row) ?? new ChangedDirectories(longestPartList, tellingPart);
    layer.add(change);
    layers.set(row, layer);
  };
  for (const { now, before } of pairFiles(head, baseline))
    note(fileChange(now, before), now === null ? rows.baseline[before?.layer ?? -1] : rows.head[now.layer]);
  const byLayer = new Map([...layers].map(([row, layer]) => [row, layer.finish()]));
  return { changedFiles, files: top.sorted(), directories: directories.finish(), byLayer };
}

/** Null where both sides have the same content: it costs a few bytes more or less in another stream, which is not attributable to the change. */
function fileChange(now: ImageFile | null, before: ImageFile | null): FileChange | null {
  const headBytes = now?.bytes.compressedBytes ?? 0;
  const baselineBytes = before?.bytes.compressedBytes ?? 0;
  const path = now?.path ?? before?.path ?? "";
  const growthBytes = headBytes - baselineBytes;
  if (before === null) return { path, change: "new", headBytes, baselineBytes, growthBytes };
  if (now === null) return { path, change: "gone", headBytes, baselineBytes, growthBytes };
  return isSameFile(now, before) ? null : { path, change: "changed", headBytes, baselineBytes, growthBytes };
}

/** Whether a file is what it was: its kind, its content and its size. */
export function isSameFile(now: ImageFile, before: ImageFile): boolean {
  return (
    now.kind === before.kind &&
    now.contentHash === before.contentHash &&
    now.bytes.uncompressedBytes === before.bytes.uncompressedBytes
  );
}
