import { compareSpans, type Span } from "../listing/byte-order.ts";
import { addHidden, WhiteoutStack } from "./whiteouts.ts";
import { displayPath } from "../listing/display-path.ts";
import { shadowOf } from "./shadowing.ts";
import { type MergedPath, mergeListings } from "./layer-merge.ts";
import { type ImagePackages, imagePackages, type LayerRow, type PathOwners } from "../packages/image-packages.ts";
import { type LayerFacts, noFacts } from "../listing/layer-facts.ts";
import { type LayerPackages, noPackages } from "../packages/layer-packages.ts";
import { LinkGroups } from "./link-groups.ts";
import { contentHashAt, type Kind, kindCode, kindMask, kinds, type LayerListing } from "../listing/listing.ts";
import { type Bytes, noBytes, type Waste, WasteSums } from "./waste.ts";

export interface TreeLayer {
  /** Null when the layer could not be listed: it is taken for empty. Layers with the same listing are one blob, which is stored once. */
  readonly listing: LayerListing | null;
  /** It came with the base image. */
  readonly isBase: boolean;
}

/** What the final image has at one path; directories are left out, but for those of listings that were cut. */
export interface ImageFile {
  /** As text, without a leading slash. */
  readonly path: string;
  readonly kind: Kind;
  /** Which layer it comes from, counted from 0; of several that are one blob, the first. */
  readonly layer: number;
  /** Which row of the layer's listing has its content. */
  readonly row: number;
  /** Other names share the content. */
  readonly isLinked: boolean;
  /** Of names that share one content, only one has its bytes. */
  readonly bytes: Bytes;
  /** Equal for equal contents. */
  readonly contentHash: string;
  /** Where the path stands among others; only until the next file is asked for. */
  readonly position: Span;
  /** Which of the tree's packages it belongs to; -1 when it is nobody's. */
  readonly owner: number;
}

/** A path of two images: what the newer and what the older one has there. */
interface FilePair {
  readonly now: ImageFile | null;
  readonly before: ImageFile | null;
}

/** All files of a layer that have a content. */
export interface LayerContents {
  readonly files: number;
  /** Their shares; what the layer has beyond them are headers of files, directories and links. */
  readonly compressedBytes: number;
  /** Of one file, uncompressed. */
  readonly largestBytes: number;
}

/** The file system that a stack of layers makes. */
export interface ImageTree {
  /** Every layer is listed, and none was cut to directories; else files and waste are missing. */
  readonly isComplete: boolean;
  readonly waste: Waste;
  /** What was seen inside of files, of each layer, the lowest first. */
  readonly facts: readonly LayerFacts[];
  /** Of each layer, the lowest first: its files, hidden ones as well. */
  readonly contents: readonly LayerContents[];
  readonly packages: ImagePackages;
  /** Sorted by path, component by component; walks through all layers anew. */
  files(): IteratorObject<ImageFile, undefined>;
}

/** Walks through two images at once, each path once; memory does not grow with them. */
export function* pairFiles(head: ImageTree, baseline: ImageTree): Generator<FilePair> {
  const [heads, baselines] = [head.files(), baseline.files()];
  const next = (files: IteratorObject<ImageFile, undefined>) => files.next().value ?? null;
  let [now, before] = [next(heads), next(baselines)];
  while (now !== null || before !== null) {
    const order = now === null ? 1 : before === null ? -1 : compareSpans(now.position, before.position);
    yield { now: order <= 0 ? now : null, before: order >= 0 ? before : null };
    if (order <= 0) now = next(heads);
    if (order >= 0) before = next(baselines);
  }
}

/** Stacks layers, the lowest first, as a container engine does. Time grows with the number of rows only. */
export function mergeLayers(layers: readonly TreeLayer[]): ImageTree {
  const listings = layers.map(({ listing }) => listing);
  const stack = { listings, blobs: blobsOf(listings), groups: new LinkGroups(listings) };
  const { waste, packages } = walkAll(layers, stack);
  return {
    isComplete: listings.every((listing) => listing !== null && !listing.isCut),
    waste,
    facts: listings.map((listing) => listing?.facts ?? noFacts),
    contents: listings.map(contentsOf),
    packages,
    files: () => filesOf(stack, packages.owners()),
  };
}

/** What a walk through the layers needs to know of them. */
interface Stack {
  readonly listings: readonly (LayerListing | null)[];
  readonly blobs: Blobs;
  readonly groups: LinkGroups;
}

/** Where each layer's blob occurs in the stack. */
interface Blobs {
  /** The lowest place, which stands for the blob. */
  readonly first: readonly number[];
  /**
   * Whether it is the highest place: what the blob holds hides all of that in lower places, and so is in the final image where it
   * is there, or nowhere.
   */
  readonly isLast: readonly boolean[];
}

function blobsOf(listings: readonly (LayerListing | null)[]): Blobs {
  const first = listings.map((listing, layer) => (listing === null ? layer : listings.indexOf(listing)));
  return { first, isLast: first.map((blob, layer) => first.lastIndexOf(blob) === layer) };
}

function contentsOf(listing: LayerListing | null): LayerContents {
  let [files, compressedBytes, largestBytes] = [0, 0, 0];
  for (const bytes of listing?.compressedSizes ?? []) {
    if (bytes > 0) files += 1;
    compressedBytes += bytes;
  }
  for (const bytes of listing?.sizes ?? []) if (bytes > largestBytes) largestBytes = bytes;
  return { files, compressedBytes, largestBytes };
}

/** What one walk through all rows tells: what is in the shadow, and which packages' files are not. */
function walkAll(layers: readonly TreeLayer[], { listings, blobs, groups }: Stack): Pick<ImageTree, "waste" | "packages"> {
  const waste = new WasteSums(layers);
  const told = new ToldRows(listings);
  const around = new WhiteoutStack(listings, ({ path, layer: hiddenBy, bytesByLayer }) => {
    for (const [layer, bytes] of bytesByLayer) waste.add(path, { kind: "deleted", layer, hiddenBy, bytes });
  });
  for (const { merged, index, at } of mergedRows(listings, around)) {
    if (blobs.isLast[at.layer] === false) continue;
    const layer = blobs.first[at.layer] ?? at.layer;
    const shadow = shadowOf(merged, index, { listings, around });
    if (shadow === null) told.see(layer, at.row);
    const group = groups.groupOf(at);
    if (group === null) {
      const bytes = bytesAt(listings[at.layer], at.row);
      if (shadow === null || bytes.uncompressedBytes === 0) continue;
      const { kind, hiddenBy, whiteout } = shadow;
      if (whiteout === null) waste.add(pathOf(merged), { kind, layer, hiddenBy, bytes });
      else addHidden(whiteout, layer, bytes);
    } else if (group.pass(at.row, pathOf(merged), shadow) && group.shadow !== null) {
      const { kind, hiddenBy } = group.shadow;
      waste.add(group.path, { kind, layer, hiddenBy, bytes: bytesAt(listings[at.layer], group.fileRow) });
    }
  }
  around.finish();
  return { waste: waste.finish(), packages: imagePackages(told.packages, told.isSeen) };
}

/** Rows of files that tell of packages, and which of them the final image has. */
class ToldRows {
  readonly packages: readonly LayerPackages[];
  readonly #rows: readonly ReadonlySet<number>[];
  readonly #seen: readonly Set<number>[];

  constructor(listings: readonly (LayerListing | null)[]) {
    this.packages = listings.map((listing) => listing?.packages ?? noPackages);
    this.#rows = this.packages.map(
      ({ declared, distribution }) => new Set([...declared.map(({ row }) => row), distribution?.row ?? -1]),
    );
    this.#seen = listings.map(() => new Set());
  }

  isSeen = ({ layer, row }: LayerRow): boolean => this.#seen[layer]?.has(row) === true;

  see(layer: number, row: number): void {
    if (this.#rows[layer]?.has(row) === true) this.#seen[layer]?.add(row);
  }
}

function* filesOf({ listings, blobs, groups }: Stack, owners: PathOwners): Generator<ImageFile, undefined> {
  const around = new WhiteoutStack(listings, () => {});
  for (const { merged, index, at } of mergedRows(listings, around)) {
    const listing = listings[at.layer];
    const code = (listing?.kinds[at.row] ?? 0) & kindMask;
    if (listing === null || listing === undefined || code === kindCode.absent) continue;
    if (code === kindCode.directory && listing.sizes[at.row] === 0) continue;
    if (shadowOf(merged, index, { listings, around }) !== null) continue;
    const group = groups.groupOf(at);
    const row = group === null ? at.row : group.fileRow;
    const position = { bytes: merged.path, start: 0, end: merged.pathBytes };
    const layer = blobs.first[at.layer] ?? at.layer;
    yield {
      path: displayPath(pathOf(merged)),
      kind: kinds[code] ?? "absent",
      layer,
      row,
      isLinked: group !== null,
      bytes: group === null || group.carrier === at.row ? bytesAt(listing, row) : noBytes,
      contentHash: contentHashAt(listing, row),
      position,
      owner: owners.ownerOf(position, merged, { layer, row }),
    };
  }
}

interface MergedRow {
  readonly merged: MergedPath;
  /** Which of the rows for its path it is; the lowest layer's comes first. */
  readonly index: number;
  readonly at: { readonly layer: number; readonly row: number };
}

/** Every row of every layer, in the order of the paths; `around` knows the whiteouts that hold for it. */
function* mergedRows(listings: readonly (LayerListing | null)[], around: WhiteoutStack): Generator<MergedRow, undefined> {
  for (const merged of mergeListings(listings)) {
    around.enter(merged);
    for (let index = 0; index < merged.count; index += 1)
      yield { merged, index, at: { layer: merged.layers[index] ?? 0, row: merged.rows[index] ?? 0 } };
  }
}

function pathOf({ path, pathBytes }: MergedPath): Uint8Array {
  return path.subarray(0, pathBytes);
}

function bytesAt(listing: LayerListing | null | undefined, row: number): Bytes {
  return { uncompressedBytes: listing?.sizes[row] ?? 0, compressedBytes: listing?.compressedSizes[row] ?? 0 };
}
