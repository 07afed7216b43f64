import type { Listings } from "../baseline/listings.ts";
import { isNoise, type Comparison, type PlatformComparison } from "../compare/compare.ts";
import { contentHashAt, kindCode, kindMask, type LayerListing } from "../image/listing/listing.ts";
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
export interface BaseContext {
  readonly unknown: readonly UnknownContents[];
  /** Of `.git`: what had to be fetched for the base, so that the head's tree did not have it. */
  readonly fetched: ReadonlySet<ContentKey>;
  readonly remarks: readonly ContextRemark[];
}

interface Image {
  readonly measurement: Measurement;
  readonly listings: Listings;
}

interface Bytes {
  readonly compressedBytes: number;
  readonly uncompressedBytes: number;
}

/**
 * Holds the two images against what git does not know. Both trees have those paths alike, so nothing is exempt by its name:
 * only what the base alone holds would bend the verdict, and that is what `uncounted` takes out of its size. What the base's
 * image has of `.git` and the head's has not is a change of the Dockerfile or of .dockerignore, unless it was fetched.
 */
export function builtContext(head: Image, base: Image, { unknown, fetched, remarks }: BaseContext): BuiltContext {
  const wanted = contentsOf([...unknown, { contents: fetched }]);
  const heads = head.measurement.platforms.map((platform) => bytesOf(platform, head.listings, wanted));
  const counted = contentsOf(unknown.filter(({ isGit }) => isGit));
  const mayCount = (key: ContentKey) => counted.has(key) && !fetched.has(key);
  return {
    unknown: unknown
      .map(({ path, isGit, contents }) => ({
        path,
        isGit,
        compressedBytes: Math.max(0, ...heads.map((here) => sum(here, contents))),
      }))
      .filter(({ compressedBytes }) => compressedBytes > 0)
      .toSorted((one, other) => other.compressedBytes - one.compressedBytes)
      .slice(0, longestList),
    uncounted: base.measurement.platforms.flatMap((platform) => {
      const at = head.measurement.platforms.findIndex((one) => one.platform === platform.platform);
      const here = heads[at];
      if (here === undefined) return [];
      const only = [...bytesOf(platform, base.listings, wanted)].filter(([key]) => !here.has(key) && !mayCount(key));
      const bytes = only.reduce((total, [, more]) => add(total, more), none);
      return bytes.compressedBytes === 0 ? [] : [{ platform: platform.platform, ...bytes }];
    }),
    remarks: remarks.slice(0, longestList),
  };
}

const longestList = 1000;

function contentsOf(paths: readonly Pick<UnknownContents, "contents">[]): ReadonlySet<ContentKey> {
  const all = new Set<ContentKey>();
  for (const { contents } of paths) for (const key of contents) all.add(key);
  return all;
}
const none: Bytes = { compressedBytes: 0, uncompressedBytes: 0 };

/** Whether files that git does not know, `.git` apart, are in the head's image and not in that of a recorded baseline. */
export function hasUnrecorded(head: Image, recorded: Image, { unknown }: BaseContext): boolean {
  const wanted = contentsOf(unknown.filter(({ isGit }) => !isGit));
  if (wanted.size === 0) return false;
  return head.measurement.platforms.some((platform) => {
    const other = recorded.measurement.platforms.find((one) => one.platform === platform.platform);
    const before = other === undefined ? new Map<ContentKey, Bytes>() : bytesOf(other, recorded.listings, wanted);
    const fresh = [...bytesOf(platform, head.listings, wanted)].filter(([key]) => !before.has(key));
    const bytes = fresh.reduce((total, [, { compressedBytes }]) => total + compressedBytes, 0);
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
  const bytes = compared.basis === "compressed" ? off.compressedBytes : off.uncompressedBytes;
  const baselineBytes = Math.max(0, compared.baselineBytes - bytes);
  const growthBytes = compared.headBytes - baselineBytes;
  return { ...compared, baselineBytes, growthBytes, isNoise: isNoise(growthBytes, baselineBytes) };
}

/** Of the wanted contents, what an image has in the layers that were not its base image's. */
function bytesOf(
  { layers }: PlatformMeasurement,
  listings: Listings,
  wanted: ReadonlySet<ContentKey>,
): ReadonlyMap<ContentKey, Bytes> {
  const found = new Map<ContentKey, Bytes>();
  if (wanted.size === 0) return found;
  const sizes = new Set([...wanted].map((key) => Number.parseInt(key, 10)));
  const own = new Set(layers.filter(({ origin }) => origin !== "base").map(({ digest }) => digest));
  for (const digest of own) {
    const listing = listings.get(digest);
    if (listing === undefined) continue;
    for (const [key, bytes] of contentsIn(listing, sizes))
      if (wanted.has(key)) found.set(key, add(found.get(key) ?? none, bytes));
  }
  return found;
}

/** Files of these sizes. Directories of a listing that was cut are none. */
export function* contentsIn(listing: LayerListing, sizes: ReadonlySet<number>): Generator<readonly [ContentKey, Bytes]> {
  for (let row = 0; row < listing.count; row += 1) {
    const uncompressedBytes = listing.sizes[row] ?? 0;
    if (((listing.kinds[row] ?? 0) & kindMask) !== kindCode.file || !sizes.has(uncompressedBytes)) continue;
    const compressedBytes = listing.compressedSizes[row] ?? 0;
    yield [`${uncompressedBytes}:${contentHashAt(listing, row)}`, { compressedBytes, uncompressedBytes }];
  }
}

function sum(found: ReadonlyMap<ContentKey, Bytes>, contents: ReadonlySet<ContentKey>): number {
  let total = 0;
  for (const key of contents) total += found.get(key)?.compressedBytes ?? 0;
  return total;
}

function add(one: Bytes, other: Bytes): Bytes {
  return {
    compressedBytes: one.compressedBytes + other.compressedBytes,
    uncompressedBytes: one.uncompressedBytes + other.uncompressedBytes,
  };
}
