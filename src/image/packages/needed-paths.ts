import type { LayerListing } from "../listing/listing.ts";
import type { LayerPackages, Owner } from "./layer-packages.ts";
import { OwnedPaths, pathHashes } from "./owned-paths.ts";

/**
 * Leaves owners of paths of other layers only where one of these layers has such a path and does not know its owner itself. Most
 * name what no layer has (documentation that was left out), or what the layer below tells already: a database that is written again
 * names all packages.
 */
export function withNeededPaths(listings: readonly LayerListing[]): readonly LayerListing[] {
  const telling = [...new Set(listings)].filter(({ packages }) => packages.elsewhere.hashes.length > 0);
  if (telling.length === 0) return listings;
  const known = new KnownOwners(telling);
  // A layer has nothing of what it says to be elsewhere.
  for (const listing of new Set(listings)) if (telling.length > 1 || listing !== telling[0]) known.look(listing);
  return listings.map((listing) =>
    telling.includes(listing) ? { ...listing, packages: lessened(listing.packages, known) } : listing,
  );
}

const nowhere = 0;
const several = 1;

/** What the layers that have a path say of its owner. */
class KnownOwners {
  readonly #paths = new OwnedPaths();
  /** By the number of the path: `nowhere`, `several`, or the number of the one owner that all of them name. */
  readonly #owners: Uint32Array;
  readonly #numbers = new Map<string, number>();

  constructor(telling: readonly LayerListing[]) {
    let count = 0;
    for (const { packages } of telling) for (const hash of packages.elsewhere.hashes) this.#paths.add(hash, count++, () => false);
    this.#owners = new Uint32Array(count);
  }

  look(listing: LayerListing): void {
    const { owners, ownerOfRow } = listing.packages;
    const [nobody, ...numbers] = [null, ...owners].map((owner) => this.#numberOf(owner));
    const hashes = pathHashes(listing);
    for (let row = 0; row < listing.count; row += 1) {
      const hash = hashes[row] ?? -1;
      const path = hash < 0 ? -1 : this.#paths.take(hash);
      if (path < 0) continue;
      const owner = numbers[(ownerOfRow[row] ?? 0) - 1] ?? nobody ?? several;
      const before = this.#owners[path];
      this.#owners[path] = before === nowhere || before === owner ? owner : several;
    }
  }

  /** Whether a layer has the path and does not say that it is this owner's. */
  isNeeded(hash: number, owner: Owner | undefined): boolean {
    const known = this.#owners[this.#paths.take(hash)] ?? nowhere;
    return known !== nowhere && (owner === undefined || known !== this.#numberOf(owner));
  }

  /** `null` is nobody. */
  #numberOf(owner: Owner | null): number {
    const key = owner === null ? "" : `${owner.type} ${owner.name}`;
    const number = this.#numbers.get(key) ?? this.#numbers.size + several + 1;
    this.#numbers.set(key, number);
    return number;
  }
}

function lessened(packages: LayerPackages, known: KnownOwners): LayerPackages {
  const { hashes, owners } = packages.elsewhere;
  const kept: number[] = [];
  for (let at = 0; at < hashes.length; at += 1)
    if (known.isNeeded(hashes[at] ?? 0, packages.owners[owners[at] ?? 0])) kept.push(at);
  return {
    ...packages,
    elsewhere: {
      hashes: Float64Array.from(kept, (at) => hashes[at] ?? 0),
      owners: Uint32Array.from(kept, (at) => owners[at] ?? 0),
    },
  };
}
