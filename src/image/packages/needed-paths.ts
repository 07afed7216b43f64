import type { LayerListing } from "../listing/listing.ts";
import type { LayerPackages, Owner } from "./layer-packages.ts";
import { OwnedPaths, type PathOwner } from "./owned-paths.ts";
import { rankOf } from "./package.ts";

/** Of all layers that are looked into: of more nobody is told. */
const mostRows = 4_000_000;

/**
 * Leaves owners of paths of other layers only where one of these layers has such a path and does not know its owner itself. Most
 * name what no layer has (documentation that was left out), or what the layer below tells already: a database that is written again
 * names all packages.
 */
export function withNeededPaths(listings: readonly LayerListing[]): readonly LayerListing[] {
  const all = [...new Set(listings)];
  const telling = all.filter(({ packages }) => packages.elsewhere.hashes.length > 0);
  if (telling.length === 0) return listings;
  // A layer has nothing of what it says to be elsewhere.
  const known = new KnownOwners(all.filter((listing) => telling.length > 1 || listing !== telling[0]));
  const lessened = new Map(telling.map((listing) => [listing, { ...listing, packages: known.lessened(listing.packages) }]));
  known.giveBack();
  return listings.map((listing) => lessened.get(listing) ?? listing);
}

/** What the layers that have a path say of its owner. */
class KnownOwners {
  readonly #paths = OwnedPaths.borrow();
  readonly #numbers = new Map<string, number>();

  constructor(listings: readonly LayerListing[]) {
    const layers = upTo(mostRows, listings);
    this.#paths.placeRows(layers);
    let first = 0;
    for (const { count, packages } of layers) {
      this.#paths.tellOwners(first, packages.ownerOfRow, this.#numbered(packages.owners));
      first += count;
    }
  }

  /** With those paths elsewhere that a layer has without saying itself that they are this owner's. */
  lessened(packages: LayerPackages): LayerPackages {
    return { ...packages, elsewhere: this.#paths.needed(packages.elsewhere, this.#numbered(packages.owners)) };
  }

  giveBack(): void {
    this.#paths.giveBack();
  }

  /** The same number for the same owner, whichever layer names it. */
  #numbered(owners: readonly Owner[]): readonly PathOwner[] {
    return owners.map(({ type, name }) => {
      const key = `${type} ${name}`;
      const number = this.#numbers.get(key) ?? this.#numbers.size;
      this.#numbers.set(key, number);
      return { number, rank: rankOf(type) };
    });
  }
}

/** The first ones that have no more rows than that together. */
function upTo(most: number, listings: readonly LayerListing[]): readonly LayerListing[] {
  let rows = 0;
  const end = listings.findIndex(({ count }) => (rows += count) > most);
  return end < 0 ? listings : listings.slice(0, end);
}
