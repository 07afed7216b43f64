import type { LayerListing } from "../listing/listing.ts";
import type { LayerPackages, Owner } from "./layer-packages.ts";
import { OwnedPaths } from "./owned-paths.ts";

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
  const kept = listings.map((listing) =>
    telling.includes(listing) ? { ...listing, packages: lessened(listing, known) } : listing,
  );
  known.giveBack();
  return kept;
}

const nowhere = 0;
const several = 1;
/** Of all layers that tell of paths elsewhere: those that are left over are nobody's. */
const mostPaths = 4_000_000;

/** What the layers that have a path say of its owner. */
class KnownOwners {
  readonly #paths = OwnedPaths.borrow(mostPaths);
  /** Of each telling layer, the numbers of its paths elsewhere: one for each path, whichever layers tell of it. */
  readonly #numbersOf = new Map<LayerListing, Uint32Array>();
  /** By the number of the path: `nowhere`, `several`, or the number of the one owner that all of them name. */
  readonly #owners: Uint32Array;
  readonly #numbers = new Map<string, number>();

  constructor(telling: readonly LayerListing[]) {
    let count = 0;
    for (const listing of telling) {
      const { hashes } = listing.packages.elsewhere;
      this.#numbersOf.set(listing, this.#paths.addHashes(hashes, count));
      count += hashes.length;
    }
    this.#owners = new Uint32Array(count);
  }

  look(listing: LayerListing): void {
    const { owners, ownerOfRow } = listing.packages;
    const [nobody, ...numbers] = [null, ...owners].map((owner) => this.#numberOf(owner));
    const paths = this.#paths.ownersIn(listing);
    for (let row = 0; row < paths.length; row += 1) {
      const path = paths[row] ?? 0;
      if (path === 0) continue;
      const owner = numbers[(ownerOfRow[row] ?? 0) - 1] ?? nobody ?? several;
      const before = this.#owners[path - 1];
      this.#owners[path - 1] = before === nowhere || before === owner ? owner : several;
    }
  }

  /** Which of a telling layer's paths elsewhere a layer has without saying itself that it is this owner's. */
  neededOf(listing: LayerListing): readonly number[] {
    const { owners, elsewhere } = listing.packages;
    const needed: number[] = [];
    const paths = this.#numbersOf.get(listing) ?? noNumbers;
    for (let at = 0; at < paths.length; at += 1) {
      const known = this.#owners[paths[at] ?? 0] ?? nowhere;
      if (known === nowhere) continue;
      const owner = owners[elsewhere.owners[at] ?? 0];
      if (owner === undefined || known !== this.#numberOf(owner)) needed.push(at);
    }
    return needed;
  }

  giveBack(): void {
    this.#paths.giveBack();
  }

  /** `null` is nobody. */
  #numberOf(owner: Owner | null): number {
    const key = owner === null ? "" : `${owner.type} ${owner.name}`;
    const number = this.#numbers.get(key) ?? this.#numbers.size + several + 1;
    this.#numbers.set(key, number);
    return number;
  }
}

const noNumbers = new Uint32Array();

function lessened(listing: LayerListing, known: KnownOwners): LayerPackages {
  const { hashes, owners } = listing.packages.elsewhere;
  const needed = known.neededOf(listing);
  return {
    ...listing.packages,
    elsewhere: {
      hashes: Float64Array.from(needed, (at) => hashes[at] ?? 0),
      owners: Uint32Array.from(needed, (at) => owners[at] ?? 0),
    },
  };
}
