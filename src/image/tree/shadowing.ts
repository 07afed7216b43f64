import { type Whiteout, type WhiteoutStack, hidesBelow } from "./whiteouts.ts";
import type { MergedPaths } from "./layer-merge.ts";
import { kindCode, kindMask, type LayerListing } from "../listing/listing.ts";
import type { WasteKind } from "./waste.ts";

/** Why a row is not in the final image: the first later layer that hides it, and how. */
export interface Shadow {
  readonly kind: WasteKind;
  readonly hiddenBy: number;
  /** It went with a directory around it; null when its own path was removed or overwritten. */
  readonly whiteout: Whiteout | null;
}

/** Null for a row that the final image has, and for whiteouts, which never were in one. */
export function shadowOf(
  { layers, rows, count }: MergedPaths,
  index: number,
  { listings, around }: { readonly listings: readonly (LayerListing | null)[]; readonly around: WhiteoutStack },
): Shadow | null {
  const layer = layers[index] ?? 0;
  const whiteout = around.firstAbove(layer);
  for (let above = index + 1; above < count; above += 1) {
    const hiddenBy = layers[above] ?? 0;
    if (whiteout !== null && whiteout.layer < hiddenBy) break;
    const lower = { listing: listings[layer] ?? null, row: rows[index] ?? 0 };
    const kind = kindOfHiding(lower, { listing: listings[hiddenBy] ?? null, row: rows[above] ?? 0 });
    if (kind !== null) return { kind, hiddenBy, whiteout: null };
  }
  return whiteout === null ? null : { kind: "deleted", hiddenBy: whiteout.layer, whiteout };
}

interface RowOf {
  readonly listing: LayerListing | null;
  readonly row: number;
}

/** How a later layer's row hides one of the same path; null when both remain: a directory in a directory. */
function kindOfHiding(lower: RowOf, upper: RowOf): WasteKind | null {
  const lowerCode = (lower.listing?.kinds[lower.row] ?? 0) & kindMask;
  const upperKind = upper.listing?.kinds[upper.row] ?? 0;
  if (lowerCode === kindCode.directory) return hidesBelow(upperKind) ? "deleted" : null;
  if ((upperKind & kindMask) === kindCode.absent) return "deleted";
  return isSameContent(contentOf(lower), contentOf(upper)) ? "metadata" : "replaced";
}

/** Where the content is: a hard link's is that of the file it names. */
function contentOf({ listing, row }: RowOf): RowOf {
  const target = listing?.targets[row] ?? -1;
  return { listing, row: target < 0 ? row : target };
}

function isSameContent(one: RowOf, other: RowOf): boolean {
  const [a, b] = [one.listing, other.listing];
  if (a === null || b === null || ((a.kinds[one.row] ?? 0) & kindMask) !== ((b.kinds[other.row] ?? 0) & kindMask)) return false;
  const [first, second] = [2 * one.row, 2 * other.row];
  return (
    a.sizes[one.row] === b.sizes[other.row] &&
    a.hashes[first] === b.hashes[second] &&
    a.hashes[first + 1] === b.hashes[second + 1]
  );
}
