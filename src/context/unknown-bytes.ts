import type { Listings } from "../baseline/listings.ts";
import { isNoise, type Comparison, type PlatformComparison } from "../compare/compare.ts";
import { contentHashAt, kindCode, kindMask, type LayerListing, PathCursor } from "../image/listing/listing.ts";
import type { Measurement, PlatformMeasurement } from "../measure/measurement.ts";
import type { BuiltContext, ContextRemark } from "./built-context.ts";

/** The content of a file: its size and the hash that listings have of it. */
export type ContentKey = `${number}:${string}`;

/** A path that git does not know and the base's tree was given, and those contents of it that are in the base's image. */
export interface UnknownContents {
  readonly path: string;
  readonly isGit: boolean;
  readonly contents: ReadonlySet<ContentKey>;
}

/** What the base's tree had besides the files of its commit, as far as its image shows it. */
export type BaseContext =
  | ({ readonly kind: "found" } & FoundContext)
  /** By the run that built it. */
  | { readonly kind: "told"; readonly context: BuiltContext };

interface FoundContext {
  readonly unknown: readonly UnknownContents[];
  /** Of `.git`: what had to be fetched for the base, so that the head's tree did not have it. */
  readonly fetched: ReadonlySet<ContentKey>;
  readonly remarks: readonly ContextRemark[];
}

/** Of a tree that has nothing but its commit, or is no tree at all. */
export const nothingUnknown: BuiltContext = { unknown: [], uncounted: [], remarks: [] };

interface Image {
  readonly measurement: Measurement;
  readonly listings: Listings;
}

interface Bytes {
  readonly compressedBytes: number;
  readonly uncompressedBytes: number;
}

/**
 * Holds the two images against what git does not know. Both trees have those paths alike, so nothing is exempt by its name: a
 * file is left out of the comparison where both images have the very content in the same place.
 */
export function builtContext(head: Image, base: Image, context: BaseContext): BuiltContext {
  return context.kind === "told" ? context.context : foundContext(head, base, context);
}

/** What a run that is not trusted told, without words of its own: numbers, and `.git`. */
export function withoutNames({ unknown, uncounted }: BuiltContext): BuiltContext {
  const named = unknown.map(({ isGit, compressedBytes }) => ({ path: isGit ? ".git" : unnamed, isGit, compressedBytes }));
  return { unknown: named, uncounted, remarks: [] };
}

const unnamed = "?";

/** Whether the base's image would be the same wherever its commit is built. */
export function isOfCommitAlone(context: BaseContext): boolean {
  const { unknown, remarks } = context.kind === "told" ? context.context : context;
  return unknown.length === 0 && remarks.length === 0;
}

function foundContext(head: Image, base: Image, { unknown, fetched, remarks }: FoundContext): BuiltContext {
  const wanted = contentsOf([...unknown, { contents: fetched }]);
  const heads = new Map(head.measurement.platforms.map((one) => [one.platform, bytesOf(one, head.listings, wanted)]));
  const inGit = contentsOf(unknown.filter(({ isGit }) => isGit));
  // What the base has of `.git` and the head has not was changed by the Dockerfile or by .dockerignore, unless it was fetched.
  const mayCount = (key: ContentKey) => inGit.has(key) && !fetched.has(key);
  const found = unknown.map(({ path, isGit, contents }) => {
    return { path, isGit, compressedBytes: Math.max(0, ...[...heads.values()].map((here) => sum(here, contents))) };
  });
  return {
    unknown: found
      .filter(({ compressedBytes }) => compressedBytes > 0)
      .toSorted((one, other) => other.compressedBytes - one.compressedBytes)
      .slice(0, longestList),
    uncounted: base.measurement.platforms.flatMap((one) => {
      const here = heads.get(one.platform);
      if (here === undefined) return [];
      const left = leftOut(here, bytesOf(one, base.listings, wanted), mayCount);
      return left.baseline.compressedBytes === 0 ? [] : [{ platform: one.platform, ...left }];
    }),
    remarks: remarks.slice(0, longestList),
  };
}

/** One content in one place of an image, in however many layers. */
interface FoundFile extends Bytes {
  readonly key: ContentKey;
}

/** By place and content. */
type Found = ReadonlyMap<string, FoundFile>;

function leftOut(head: Found, base: Found, mayCount: (key: ContentKey) => boolean): { head: Bytes; baseline: Bytes } {
  let left = { head: none, baseline: none };
  for (const [place, before] of base) {
    const both = lesser(head.get(place) ?? none, before);
    left = { head: add(left.head, both), baseline: add(left.baseline, mayCount(before.key) ? both : before) };
  }
  return left;
}

const longestList = 1000;

function contentsOf(paths: readonly Pick<UnknownContents, "contents">[]): ReadonlySet<ContentKey> {
  const all = new Set<ContentKey>();
  for (const { contents } of paths) for (const key of contents) all.add(key);
  return all;
}
const none: Bytes = { compressedBytes: 0, uncompressedBytes: 0 };

/** Whether files that git does not know, `.git` apart, are in the head's image and not in that of a recorded baseline. */
export function hasUnrecorded(head: Image, recorded: Image, context: BaseContext): boolean {
  if (context.kind === "told") return false;
  const wanted = contentsOf(context.unknown.filter(({ isGit }) => !isGit));
  if (wanted.size === 0) return false;
  const before = new Set<ContentKey>();
  for (const one of recorded.measurement.platforms)
    for (const { key } of bytesOf(one, recorded.listings, wanted).values()) before.add(key);
  return head.measurement.platforms.some((platform) => {
    const fresh = [...bytesOf(platform, head.listings, wanted).values()].filter(({ key }) => !before.has(key));
    const bytes = fresh.reduce((total, { compressedBytes }) => total + compressedBytes, 0);
    return bytes > 0 && !isNoise(bytes, platform.sizeBytes);
  });
}

/** A comparison without the bytes that count for nothing. */
export function discounted(comparison: Comparison, context: BuiltContext | undefined): Comparison {
  if (context === undefined || context.uncounted.length === 0) return comparison;
  return { ...comparison, platforms: comparison.platforms.map((platform) => discountedPlatform(platform, context)) };
}

function discountedPlatform(compared: PlatformComparison, { uncounted }: BuiltContext): PlatformComparison {
  const off = uncounted.find(({ platform }) => platform === compared.platform);
  if (compared.kind !== "compared" || off === undefined) return compared;
  const { basis } = compared;
  const bytes = ({ compressedBytes, uncompressedBytes }: Bytes) => (basis === "compressed" ? compressedBytes : uncompressedBytes);
  const headBytes = Math.max(0, compared.headBytes - bytes(off.head));
  const baselineBytes = Math.max(0, compared.baselineBytes - bytes(off.baseline));
  const growthBytes = headBytes - baselineBytes;
  return { ...compared, headBytes, baselineBytes, growthBytes, isNoise: isNoise(growthBytes, baselineBytes) };
}

/** Of the wanted contents, what an image has in the layers that were not its base image's. */
function bytesOf({ layers }: PlatformMeasurement, listings: Listings, wanted: ReadonlySet<ContentKey>): Found {
  const found = new Map<string, FoundFile>();
  if (wanted.size === 0) return found;
  const sizes = new Set([...wanted].map((key) => Number.parseInt(key, 10)));
  const own = new Set(layers.filter(({ origin }) => origin !== "base").map(({ digest }) => digest));
  for (const digest of own) {
    const listing = listings.get(digest);
    if (listing === undefined) continue;
    for (const { key, path, ...bytes } of contentsIn(listing, sizes)) {
      const place = `${key} ${path}`;
      if (wanted.has(key)) found.set(place, { key, ...add(found.get(place) ?? none, bytes) });
    }
  }
  return found;
}

/** Files of these sizes. Directories of a listing that was cut are none. */
export function* contentsIn(listing: LayerListing, sizes: ReadonlySet<number>): Generator<FoundFile & { readonly path: string }> {
  const cursor = new PathCursor(listing);
  while (cursor.next()) {
    const { row } = cursor;
    const uncompressedBytes = listing.sizes[row] ?? 0;
    if (((listing.kinds[row] ?? 0) & kindMask) !== kindCode.file || !sizes.has(uncompressedBytes)) continue;
    const compressedBytes = listing.compressedSizes[row] ?? 0;
    const path = cursor.path.toString("latin1", 0, cursor.pathBytes);
    yield { key: `${uncompressedBytes}:${contentHashAt(listing, row)}`, path, compressedBytes, uncompressedBytes };
  }
}

function sum(found: Found, contents: ReadonlySet<ContentKey>): number {
  let total = 0;
  for (const { key, compressedBytes } of found.values()) if (contents.has(key)) total += compressedBytes;
  return total;
}

function lesser(one: Bytes, other: Bytes): Bytes {
  return {
    compressedBytes: Math.min(one.compressedBytes, other.compressedBytes),
    uncompressedBytes: Math.min(one.uncompressedBytes, other.uncompressedBytes),
  };
}

function add(one: Bytes, other: Bytes): Bytes {
  return {
    compressedBytes: one.compressedBytes + other.compressedBytes,
    uncompressedBytes: one.uncompressedBytes + other.uncompressedBytes,
  };
}
