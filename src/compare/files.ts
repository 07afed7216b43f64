import { ChangedDirectories, directoriesTold, type DirectoryChange, partsTold, type Telling } from "./directories.ts";
import { Largest } from "./largest.ts";
import { type Move, movesAmong, movesIn } from "./moved.ts";
import { type FileChange, imageChanges, layerChanges, type PathChange } from "./path-changes.ts";
import { RenamedFiles } from "./renamed-files.ts";
import type { Layer, Measurement, PlatformMeasurement } from "../measure/measurement.ts";
import { type ImageTree, mergeLayers } from "../image/tree/tree.ts";
import type { LayerListing } from "../image/listing/listing.ts";
import { uncompressedListing } from "../image/listing/scaled-listing.ts";
import type { Basis } from "./yardstick.ts";
import { readListings, type Documented, type Listings } from "../baseline/listings.ts";

/** Where two images differ, file by file. */
export interface FileComparison {
  readonly changedFiles: number;
  /** The largest changes, by absolute growth. */
  readonly files: readonly FileChange[];
  /** The directories that say most about the change, none within another. */
  readonly directories: readonly DirectoryChange[];
  /** What is the same at another place, the largest first; it is no change. */
  readonly moved: readonly Move[];
}

/** What is in one platform of an image, and what was in the one it is compared with; null where that is not known. */
export interface PlatformContents {
  readonly head: LayeredTree | null;
  readonly baseline: LayeredTree | null;
  /** Why files are missing, where layers held too many of them to be kept; sentences. */
  readonly notes: readonly string[];
}

/** A file system and the layers that make it, the lowest first: their digests and what is in each. */
export interface LayeredTree {
  readonly tree: ImageTree;
  readonly digests: readonly string[];
  readonly listings: readonly (LayerListing | null)[];
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

/**
 * The same contents in the bytes by which the two sides are compared: where an archive keeps layers uncompressed, files and packages
 * are compared in the bytes of the tars, too.
 */
export function inBytesOf(basis: Basis, { head, baseline, notes }: PlatformContents): PlatformContents {
  if (basis === "compressed" || head === null || baseline === null) return { head, baseline, notes };
  return { head: uncompressedTree(head), baseline: uncompressedTree(baseline), notes };
}

function uncompressedTree({ digests, listings }: LayeredTree): LayeredTree {
  const plain = listings.map((listing) => listing && uncompressedListing(listing));
  return { tree: mergeLayers(plain.map((listing) => ({ listing, isBase: false }))), digests, listings: plain };
}

function layeredTree(platform: PlatformMeasurement, listings: Listings): LayeredTree | null {
  const tree = treeOf(platform, listings);
  if (tree === null) return null;
  const digests = platform.layers.map(({ digest }) => digest);
  return { tree, digests, listings: digests.map((digest) => listings.get(digest) ?? null) };
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
const longestMoveList = 25;

/** Every path of both images once. */
export function compareFiles(head: ImageTree, baseline: ImageTree): FileComparison {
  const told = tell(() => imageChanges(head, baseline), directoriesTold);
  return { ...told, moved: told.moved.slice(0, longestMoveList) };
}

/** The parts of a layer that changed most: directories, or single files, none within another; null: that side has no such layer. */
export function partsOf(head: LayerListing | null, baseline: LayerListing | null): readonly DirectoryChange[] {
  return tell(() => layerChanges(head, baseline), partsTold).directories;
}

/** Among more changes, nothing is looked for that was moved: it takes two more walks through all files. */
const mostToSearch = 200_000;

function tell(changes: () => Iterable<PathChange>, telling: Telling): FileComparison {
  const told = toldOf(changes(), telling);
  const moved = told.isOneWay || told.changedFiles > mostToSearch ? [] : movesIn(changes());
  const isMoved = movesAmong(moved);
  const rest =
    moved.length === 0
      ? told
      : toldOf(
          Iterator.from(changes()).filter((change) => !isMoved(change)),
          telling,
        );
  return { changedFiles: rest.changedFiles, files: rest.files, directories: rest.directories, moved };
}

interface Told extends Omit<FileComparison, "moved"> {
  /** Nothing is gone, or nothing is new. */
  readonly isOneWay: boolean;
}

function toldOf(changes: Iterable<PathChange>, telling: Telling): Told {
  const directories = new ChangedDirectories(telling);
  const top = new Largest<PathChange>(longestFileList);
  const ways = new Set<FileChange["change"]>();
  let changedFiles = 0;
  const renamed = new RenamedFiles((change) => {
    changedFiles += 1;
    top.add(change);
    directories.add(change);
  });
  for (const change of changes) {
    ways.add(change.change);
    renamed.add(change);
  }
  renamed.finish();
  const files = top.sorted().map(fileChange);
  return { changedFiles, files, directories: directories.finish(), isOneWay: !(ways.has("new") && ways.has("gone")) };
}

function fileChange({ path, from, change, growthBytes, headBytes, baselineBytes }: PathChange): FileChange {
  return { path, from, change, growthBytes, headBytes, baselineBytes };
}
