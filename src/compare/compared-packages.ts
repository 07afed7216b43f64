import type { PlatformComparison } from "./compare.ts";
import type { LayeredTree } from "./files.ts";
import { comparePackages, type PackageComparison, type PackageSide } from "./packages.ts";

/** What is in both sides of a platform. */
export interface BothContents {
  readonly head: LayeredTree;
  readonly baseline: LayeredTree;
}

/** A recorded image is asked for twice, by its baseline and by its report: it is a walk through all files. */
const known = new WeakMap<LayeredTree, { readonly with: PlatformComparison; readonly packages: PackageComparison }>();

/** Where the packages of a platform's two sides differ, by the rows of its layers. */
export function comparedPackages(comparison: PlatformComparison, { head, baseline }: BothContents): PackageComparison {
  const earlier = known.get(head);
  if (earlier?.with === comparison) return earlier.packages;
  const sides = [sideOf(head, "head", comparison), sideOf(baseline, "baseline", comparison)] as const;
  const packages = comparePackages(...sides, keptRows(comparison));
  known.set(head, { with: comparison, packages });
  return packages;
}

function keptRows(comparison: PlatformComparison): ReadonlySet<number> {
  const changes = comparison.kind === "compared" ? comparison.layers : [];
  return new Set(
    changes.flatMap(({ kind }, row) => (kind === "new" || kind === "gone" || kind === "grew" || kind === "shrank" ? [] : [row])),
  );
}

/** Which row of the comparison's layers each layer of a side is told in. */
function sideOf({ tree, digests }: LayeredTree, side: "head" | "baseline", comparison: PlatformComparison): PackageSide {
  const changes = comparison.kind === "compared" ? comparison.layers : [];
  const rows = new Map(changes.map((change, row) => [change[side]?.digest, row]));
  return { tree, rows: digests.map((digest) => rows.get(digest)) };
}
