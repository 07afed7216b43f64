import type { LayerListing } from "./listing.ts";

/** The listing of the same layer, compressed to another size. */
export function scaledListing(listing: LayerListing, { from, to }: { readonly from: number; readonly to: number }): LayerListing {
  if (from === to || from === 0) return listing;
  const scaled = (bytes: number) => Math.floor((bytes * to) / from);
  const { binaries, ...others } = listing.facts;
  return {
    ...listing,
    compressedSizes: listing.compressedSizes.map(scaled),
    facts: {
      ...others,
      binaries: binaries.map(({ strippableCompressedBytes, ...one }) =>
        Object.assign(one, { strippableCompressedBytes: scaled(strippableCompressedBytes) }),
      ),
    },
  };
}

/** The listing of the same layer, stored as a plain tar. */
export function uncompressedListing(listing: LayerListing): LayerListing {
  return { ...listing, compressedSizes: listing.sizes };
}
