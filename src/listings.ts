import { z } from "zod";
import { decodeListing, encodeListing, maxListingChars } from "./image/listing-codec.ts";
import type { LayerListing } from "./image/listing.ts";
import { knownLayers, type KnownLayer, type Measurement } from "./measure.ts";

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

/** Front-coded, compressed and in base64: a few bytes per file. */
export function storeListings(listings: Listings): StoredListings {
  return [...listings].map(([digest, listing]) => ({ digest, listing: encodeListing(listing) }));
}

/** What a document holds; a listing that cannot be read is as good as none. */
export function readListings({ listings = [] }: Documented): Listings {
  return new Map(listings.flatMap(({ digest, listing }) => decoded(listing).map((layer) => [digest, layer] as const)));
}

/** The layers that need not be opened, because `document` tells what is in them. */
export function knownFrom(document: Documented | null): ReadonlyMap<string, KnownLayer> {
  return document === null ? new Map() : knownLayers(document.measurement, readListings(document));
}

function decoded(listing: string): readonly LayerListing[] {
  try {
    return [decodeListing(listing)];
  } catch {
    return [];
  }
}
