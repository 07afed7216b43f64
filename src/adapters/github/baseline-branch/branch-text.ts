import type { BaselineDocument } from "../../../baseline/documents.ts";
import { unpackListing } from "../../../image/listing/listing-codec.ts";

/** A longer text is not read, and a document that would become one loses its largest listings. */
export const maxTextBytes = 12_000_000;
/** What all listings of a document may take; a larger one stays packed. */
const maxListingChars = 8_000_000;

/**
 * A document as a file of the branch. Git keeps of one version what differs from the next, and finds nothing alike in what is
 * compressed: so listings are unpacked, and a recording costs a clone less than a kilobyte.
 */
export function branchText(document: BaselineDocument): string {
  const { listings = [], ...others } = document;
  let left = maxListingChars;
  const kept = listings.flatMap(({ digest, listing: packed }) => {
    const listing = unpackListing(packed, left);
    if (listing.length > left) return [];
    left -= listing.length;
    return [{ digest, listing }];
  });
  return `${JSON.stringify({ ...others, ...(document.listings === undefined ? {} : { listings: kept }) })}\n`;
}
