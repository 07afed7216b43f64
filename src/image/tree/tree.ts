import { compareSpans, type Span } from "../listing/byte-order.ts";
import { addHidden, WhiteoutStack } from "./whiteouts.ts";
import { displayPath } from "../listing/display-path.ts";
import { shadowOf } from "./shadowing.ts";
import { MergedPaths } from "./layer-merge.ts";
import { type ImagePackages, imagePackages, type PathOwners } from "../packages/image-packages.ts";
import { BytecodeSources, isSource, mayOwnSources } from "../packages/bytecode-sources.ts";
import { type LayerFacts, noFacts } from "../listing/layer-facts.ts";
import { noPackages } from "../packages/layer-packages.ts";
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
  const count = listing?.count ?? 0;
  for (let row = 0; row < count; row += 1) {
    const bytes = listing?.compressedSizes[row] ?? 0;
    if (bytes > 0) files += 1;
    compressedBytes += bytes;
    largestBytes = Math.max(largestBytes, listing?.sizes[row] ?? 0);
  }
  return { files, compressedBytes, largestBytes };
}

/** What one walk through all rows tells: what is in the shadow, and which packages' files are not. */
function walkAll(layers: readonly TreeLayer[], { listings, blobs, groups }: Stack): Pick<ImageTree, "waste" | "packages"> {
  const waste = new WasteSums(layers);
  const seen = new SeenRows(listings);
  const around = new WhiteoutStack(listings, ({ path, layer: hiddenBy, bytesByLayer }) => {
    for (const [layer, bytes] of bytesByLayer) waste.add(path, { kind: "deleted", layer, hiddenBy, bytes });
  });
  const placed = { listings, around };
  const look = (merged: MergedPaths, index: number) => {
    const [at, row] = [merged.layers[index] ?? 0, merged.rows[index] ?? 0];
    if (blobs.isLast[at] === false) return;
    const layer = blobs.first[at] ?? at;
    const shadow = shadowOf(merged, index, placed);
    if (shadow === null) seen.add(layer, row);
    const group = groups.groupOf(at, row);
    if (group === null) {
      if (shadow === null || listings[at]?.sizes[row] === 0) return;
      const { kind, hiddenBy, whiteout } = shadow;
      const bytes = bytesAt(listings[at], row);
      if (whiteout === null) waste.add(pathOf(merged), { kind, layer, hiddenBy, bytes });
      else addHidden(whiteout, layer, bytes);
    } else if (group.pass(row, pathOf(merged), shadow) && group.shadow !== null) {
      const { kind, hiddenBy } = group.shadow;
      waste.add(group.path, { kind, layer, hiddenBy, bytes: bytesAt(listings[at], group.fileRow) });
    }
  };
  const merged = new MergedPaths(listings);
  while (merged.next()) {
    around.enter(merged);
    for (let index = 0; index < merged.count; index += 1) look(merged, index);
  }
  around.finish();
  return { waste: waste.finish(), packages: packagesOf(listings, seen) };
}

/** Rows that the final image has. Of a blob that occurs again, they are those of its lowest place. */
class SeenRows {
  readonly #rows: readonly Uint8Array[];

  constructor(listings: readonly (LayerListing | null)[]) {
    this.#rows = listings.map((listing) => new Uint8Array(listing?.count ?? 0));
  }

  add(layer: number, row: number): void {
    const rows = this.#rows[layer];
    if (rows !== undefined) rows[row] = 1;
  }

  has(layer: number, row: number): boolean {
    return this.#rows[layer]?.[row] === 1;
  }
}

function packagesOf(listings: readonly (LayerListing | null)[], seen: SeenRows): ImagePackages {
  const packages = listings.map((listing) => listing?.packages ?? noPackages);
  return imagePackages(packages, {
    isSeen: ({ layer, row }) => seen.has(layer, row),
    sources: () => {
      const sources = new BytecodeSources(packages);
      if (mayOwnSources(packages)) addSources(sources, listings, seen);
      return sources;
    },
  });
}

/** Walks through all layers anew: only bytecode asks for what is behind it. */
function addSources(sources: BytecodeSources, listings: readonly (LayerListing | null)[], seen: SeenRows): void {
  const merged = new MergedPaths(listings);
  while (merged.next())
    if (isSource(positionOf(merged)) && isSeenFile(merged, listings, seen)) sources.add(positionOf(merged), merged);
}

function isSeenFile({ layers, rows, count }: MergedPaths, listings: readonly (LayerListing | null)[], seen: SeenRows): boolean {
  for (let index = 0; index < count; index += 1) {
    const [layer, row] = [layers[index] ?? 0, rows[index] ?? 0];
    const code = (listings[layer]?.kinds[row] ?? 0) & kindMask;
    if (seen.has(layer, row) && code !== kindCode.directory && code !== kindCode.absent) return true;
  }
  return false;
}

function* filesOf(stack: Stack, owners: PathOwners): Generator<ImageFile, undefined> {
  const { listings } = stack;
  const around = new WhiteoutStack(listings, () => {});
  const placed = { listings, around };
  const merged = new MergedPaths(listings);
  while (merged.next()) {
    around.enter(merged);
    for (let index = 0; index < merged.count; index += 1) {
      const listing = listings[merged.layers[index] ?? 0];
      const row = merged.rows[index] ?? 0;
      const code = (listing?.kinds[row] ?? 0) & kindMask;
      if (code === kindCode.absent || (code === kindCode.directory && listing?.sizes[row] === 0)) continue;
      if (listing !== null && listing !== undefined && shadowOf(merged, index, placed) === null)
        yield fileAt({ merged, index, listing }, stack, owners);
    }
  }
}

interface MergedRow {
  readonly merged: MergedPaths;
  /** Which of the rows for its path it is; the lowest layer's comes first. */
  readonly index: number;
  readonly listing: LayerListing;
}

function fileAt({ merged, index, listing }: MergedRow, { blobs, groups }: Stack, owners: PathOwners): ImageFile {
  const [at, own] = [merged.layers[index] ?? 0, merged.rows[index] ?? 0];
  const group = groups.groupOf(at, own);
  const row = group === null ? own : group.fileRow;
  const position = positionOf(merged);
  const layer = blobs.first[at] ?? at;
  return {
    path: displayPath(pathOf(merged)),
    kind: kinds[(listing.kinds[own] ?? 0) & kindMask] ?? "absent",
    layer,
    row,
    isLinked: group !== null,
    bytes: group === null || group.carrier === own ? bytesAt(listing, row) : noBytes,
    contentHash: contentHashAt(listing, row),
    position,
    owner: owners.ownerOf(position, merged, { layer, row }),
  };
}

function positionOf({ path, pathBytes }: MergedPaths): Span {
  return { bytes: path, start: 0, end: pathBytes };
}

function pathOf({ path, pathBytes }: MergedPaths): Uint8Array {
  return path.subarray(0, pathBytes);
}

function bytesAt(listing: LayerListing | null | undefined, row: number): Bytes {
  return { uncompressedBytes: listing?.sizes[row] ?? 0, compressedBytes: listing?.compressedSizes[row] ?? 0 };
}
