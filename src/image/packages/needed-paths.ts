import { kindCode, kindMask, type LayerListing, PathCursor } from "../listing/listing.ts";
import type { LayerPackages, Owner } from "./layer-packages.ts";
import { pathHash } from "./owned-paths.ts";

/**
 * Leaves owners of paths of other layers only where one of these layers has such a path and does not know its owner itself. Most
 * name what no layer has (documentation that was left out), or what the layer below tells already: a database that is written again
 * names all packages.
 */
export function withNeededPaths(listings: readonly LayerListing[]): readonly LayerListing[] {
  const hashes = listings.map(({ packages }) => packages.elsewhere.hashes).filter(({ length }) => length > 0);
  if (hashes.length === 0) return listings;
  const ownersOfPaths = ownersOf(listings, new Set(hashes.length === 1 ? hashes[0] : hashes.flatMap((some) => Array.from(some))));
  return listings.map((listing) => {
    const { packages } = listing;
    return packages.elsewhere.hashes.length === 0 ? listing : { ...listing, packages: lessened(packages, ownersOfPaths) };
  });
}

/** What each of these paths' rows say of its owner, by the path's hash; "" is nobody. */
function ownersOf(listings: readonly LayerListing[], paths: ReadonlySet<number>): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const listing of new Set(listings)) {
    const { packages } = listing;
    const cursor = new PathCursor(listing);
    while (cursor.next()) {
      const code = (listing.kinds[cursor.row] ?? 0) & kindMask;
      if (code === kindCode.directory || code === kindCode.absent) continue;
      const hash = pathHash({ bytes: cursor.path, start: 0, end: cursor.pathBytes });
      if (!paths.has(hash)) continue;
      const owner = packages.owners[(packages.ownerOfRow[cursor.row] ?? 0) - 1];
      const owners = found.get(hash) ?? new Set();
      found.set(hash, owners.add(owner === undefined ? "" : keyOf(owner)));
    }
  }
  return found;
}

function lessened(packages: LayerPackages, ownersOfPaths: ReadonlyMap<number, ReadonlySet<string>>): LayerPackages {
  const { hashes, owners } = packages.elsewhere;
  const kept = Array.from(hashes.keys()).filter((at) => {
    const known = ownersOfPaths.get(hashes[at] ?? 0);
    const owner = packages.owners[owners[at] ?? 0];
    return known !== undefined && !(owner !== undefined && known.size === 1 && known.has(keyOf(owner)));
  });
  return {
    ...packages,
    elsewhere: {
      hashes: Float64Array.from(kept, (at) => hashes[at] ?? 0),
      owners: Uint32Array.from(kept, (at) => owners[at] ?? 0),
    },
  };
}

function keyOf({ type, name }: Owner): string {
  return `${type} ${name}`;
}
