import { z } from "zod";
import { decodeListing, encodeListing, maxListingChars } from "../image/listing/listing-codec.ts";
import { type LayerListing, maxAllPathBytes, maxEntries } from "../image/listing/listing.ts";
import { knownLayers, type KnownLayer, type Measured } from "../measure/measure.ts";
import type { Layer, Measurement } from "../measure/measurement.ts";

/** What is in each layer, by the layer's digest. */
export type Listings = ReadonlyMap<string, LayerListing>;

/** Listings as a document holds them: each layer's once, whichever platforms share it. */
export const StoredListings = z
  .array(z.strictObject({ digest: z.string().max(256), listing: z.string().max(maxListingChars) }))
  .max(10_000);
export type StoredListings = z.infer<typeof StoredListings>;

/** A measurement together with what is in its layers, as a document holds both; older documents have no listings. */
export interface Documented {
  readonly measurement: Measurement;
  readonly listings?: StoredListings | undefined;
}

/** A document with more would be too large to be read again: its text is bounded, and it may hold a second document. */
const maxStoredChars = 10_000_000;

/** Front-coded, compressed and in base64: a few bytes per file. What no longer fits into a document is left out. */
export function storeListings(listings: Listings): StoredListings {
  let left = maxStoredChars;
  return [...listings].flatMap(([digest, layer]) => {
    const listing = encodeListing(layer);
    if (listing.length > left) return [];
    left -= listing.length;
    return [{ digest, listing }];
  });
}

/** Of all listings together: more than any image that was listed has, and bounded in memory. */
const maxRows = 2 * maxEntries;
const maxPathBytes = 2 * maxAllPathBytes;

/**
 * What a document holds. It is hostile: a listing that cannot be read, or is not of a layer of that size, is as good as none,
 * and when all of them together are too large the rest is not read.
 */
export function readListings(document: Documented): Listings {
  const read = listingsOf.get(document) ?? readAnew(document);
  listingsOf.set(document, read);
  return read;
}

/** What was read once is not read again as long as the document is in use. */
const listingsOf = new WeakMap<Documented, Listings>();

function readAnew({ measurement, listings = [] }: Documented): Listings {
  const layers = new Map(measurement.platforms.flatMap((platform) => platform.layers).map((layer) => [layer.digest, layer]));
  const read = new Map<string, LayerListing>();
  let [rows, pathBytes] = [0, 0];
  for (const { digest, listing: text } of listings) {
    const layer = layers.get(digest);
    if (layer === undefined || read.has(digest)) continue;
    const listing = decoded(text);
    // One that does not unpack may have cost as much as the largest.
    if (listing === null) break;
    rows += listing.count;
    pathBytes += listing.suffixes.length;
    if (rows > maxRows || pathBytes > maxPathBytes) break;
    if (fits(listing, layer)) read.set(digest, listing);
  }
  return read;
}

/** No layer holds more than it has bytes. */
function fits({ sizes, compressedSizes }: LayerListing, { compressedBytes, uncompressedBytes }: Layer): boolean {
  const isWithin = (bytes: Float64Array, most: number) => bytes.reduce((sum, size) => sum + size, 0) <= most;
  return isWithin(compressedSizes, compressedBytes) && isWithin(sizes, uncompressedBytes ?? Number.MAX_SAFE_INTEGER);
}

/** The measurement that a document holds, as `measure` gives it. */
export function readMeasured(document: Documented): Pick<Measured, "measurement" | "listings"> {
  return { measurement: document.measurement, listings: readListings(document) };
}

/** The layers that need not be opened, because `document` tells what is in them. */
export function knownFrom(document: Documented | null): ReadonlyMap<string, KnownLayer> {
  if (document === null) return new Map();
  const told = new Set(document.listings?.map(({ digest }) => digest));
  return knownLayers(document.measurement, {
    has: (digest) => told.has(digest),
    get: (digest) => readListings(document).get(digest),
  });
}

function decoded(listing: string): LayerListing | null {
  try {
    return decodeListing(listing);
  } catch {
    return null;
  }
}
