import type { Shadow } from "./shadowing.ts";
import type { LayerListing } from "../listing/listing.ts";

/** The names of one content in one layer: a file and the hard links to it. Its bytes are there as long as one name is. */
export class LinkGroup {
  readonly fileRow: number;
  /** The row that stands for the bytes in the final image: the file's, else that of the first link that is left; -1: none is. */
  carrier = -1;
  /** The file's, once it has been passed. */
  path: Uint8Array = new Uint8Array();
  shadow: Shadow | null = null;
  #toCome = 1;

  constructor(fileRow: number) {
    this.fileRow = fileRow;
  }

  addLink(): void {
    this.#toCome += 1;
  }

  /** Notes what became of one name; true when it was the last one, and none is left in the final image. */
  pass(row: number, path: Uint8Array, shadow: Shadow | null): boolean {
    this.#toCome -= 1;
    if (row === this.fileRow) {
      this.path = Uint8Array.from(path);
      this.shadow = shadow;
    }
    if (shadow === null && (this.carrier < 0 || row === this.fileRow)) this.carrier = row;
    return this.#toCome === 0 && this.carrier < 0;
  }
}

/** All groups of an image's layers. */
export class LinkGroups {
  readonly #listings: readonly (LayerListing | null)[];
  readonly #groups: readonly ReadonlyMap<number, LinkGroup>[];

  constructor(listings: readonly (LayerListing | null)[]) {
    this.#listings = listings;
    this.#groups = listings.map((listing) => groupsOf(listing?.targets ?? new Int32Array()));
  }

  /** Null for a row that shares its content with no other. */
  groupOf(layer: number, row: number): LinkGroup | null {
    const groups = this.#groups[layer];
    if (groups === undefined || groups.size === 0) return null;
    const target = this.#listings[layer]?.targets[row] ?? -1;
    return groups.get(target < 0 ? row : target) ?? null;
  }
}

function groupsOf(targets: Int32Array): ReadonlyMap<number, LinkGroup> {
  const groups = new Map<number, LinkGroup>();
  for (const target of targets) {
    if (target < 0) continue;
    const group = groups.get(target) ?? new LinkGroup(target);
    group.addLink();
    groups.set(target, group);
  }
  return groups;
}
