import type { LayerListing } from "../listing/listing.ts";
import type { LayerPackages, Owner } from "./layer-packages.ts";
import { OwnedPaths } from "./owned-paths.ts";
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
  readonly #layers: readonly LayerListing[];
  /** The number of each layer's first row, and how many there are in all. */
  readonly #firstRows: readonly number[];
  readonly #otherRows: Uint32Array;

  constructor(listings: readonly LayerListing[]) {
    const firstRows = [0];
    for (const { count } of listings) firstRows.push((firstRows.at(-1) ?? 0) + count);
    this.#firstRows = firstRows.filter((rows) => rows <= mostRows);
    this.#layers = listings.slice(0, this.#firstRows.length - 1);
    this.#paths.placeRows(this.#layers);
    this.#otherRows = this.#paths.otherRows(this.#firstRows.at(-1) ?? 0);
  }

  /** With those paths elsewhere that a layer has without saying itself that they are this owner's. */
  lessened(packages: LayerPackages): LayerPackages {
    const { owners, elsewhere } = packages;
    const ownerAt = (at: number) => owners[elsewhere.owners[at] ?? 0];
    const found = this.#paths.findRows(elsewhere.hashes);
    /** By the row that was found: which of those of which that path was said to be has it. */
    const best = new Map<number, number>();
    for (let index = 0; index < found.length; index += 2) {
      const [at = 0, row = 0] = [found[index], found[index + 1]];
      const before = best.get(row);
      if (before === undefined || isBetter(ownerAt(at), ownerAt(before))) best.set(row, at);
    }
    const needed = [...best].flatMap(([row, at]) => (this.#isKnown(row, ownerAt(at)) ? [] : [at]));
    return {
      ...packages,
      elsewhere: {
        hashes: Float64Array.from(needed, (at) => elsewhere.hashes[at] ?? 0),
        owners: Uint32Array.from(needed, (at) => elsewhere.owners[at] ?? 0),
      },
    };
  }

  /** Whether all layers that have the path of a row say that it is this owner's. */
  #isKnown(last: number, owner: Owner | undefined): boolean {
    for (let row = last; row >= 0; row = (this.#otherRows[row] ?? 0) - 1) {
      const layer = this.#firstRows.findLastIndex((first) => first <= row);
      const { owners, ownerOfRow } = this.#layers[layer]?.packages ?? noOwners;
      const told = owners[(ownerOfRow[row - (this.#firstRows[layer] ?? 0)] ?? 0) - 1];
      if (told === undefined || told.type !== owner?.type || told.name !== owner.name) return false;
    }
    return true;
  }

  giveBack(): void {
    this.#paths.giveBack();
  }
}

const noOwners: Pick<LayerPackages, "owners" | "ownerOfRow"> = { owners: [], ownerOfRow: new Uint32Array() };

/** Of two that say of one path that it is theirs. */
function isBetter(one: Owner | undefined, other: Owner | undefined): boolean {
  return one !== undefined && other !== undefined && rankOf(one.type) < rankOf(other.type);
}
