import { Readable } from "node:stream";
import { listLayer, type ListedLayer } from "../../src/image/layer/layer.ts";
import type { ListLimits } from "../../src/image/layer/layer-analysis.ts";
import { entriesOf, type ListedEntry } from "./entries.ts";
import type { LayerListing } from "../../src/image/listing/listing.ts";
import { sha256 } from "./layouts.ts";
import { type Member, tarOf } from "./tar-writer.ts";

/** Lists a layer that is in memory, read in pieces of some size. */
export async function listed(blob: Buffer, { bytesAtOnce = 64 * 1024, limits }: ListOptions = {}): Promise<ListedLayer> {
  const descriptor = { mediaType: "", digest: sha256(blob), size: blob.length };
  return await listLayer(pieces(blob, bytesAtOnce), descriptor, limits === undefined ? {} : { limits });
}

interface ListOptions {
  readonly bytesAtOnce?: number;
  readonly limits?: ListLimits;
}

/** The listing of a tar of these members; fails the test when it has none. */
export async function listingOf(members: readonly Member[]): Promise<LayerListing> {
  return sureListing(await listed(tarOf(members)));
}

export function sureListing({ listing, problem }: ListedLayer): LayerListing {
  if (listing === null) throw new Error(`the layer was not listed: ${problem}`);
  return listing;
}

/** Every path of a listing with what a test asks of it. */
export function table<Value>(listing: LayerListing, value: (entry: ListedEntry) => Value): Record<string, Value> {
  return Object.fromEntries([...entriesOf(listing)].map((entry) => [entry.path, value(entry)]));
}

function pieces(blob: Buffer, bytesAtOnce: number): Readable {
  const count = Math.ceil(blob.length / bytesAtOnce);
  return Readable.from(
    Array.from({ length: count }, (_, index) => blob.subarray(index * bytesAtOnce, (index + 1) * bytesAtOnce)),
  );
}
