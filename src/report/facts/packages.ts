import { z } from "zod";
import { comparedPackages } from "../../compare/compared-packages.ts";
import { packagesOf, type PackageChange } from "../../compare/packages.ts";
import { packageChangeKinds } from "../../compare/package-versions.ts";
import type { PackageSum } from "../../compare/package-sums.ts";
import type { PlatformComparison } from "../../compare/compare.ts";
import type { PlatformContents } from "../../compare/files.ts";
import { fullName, packageTypes, purlOf } from "../../image/packages/package.ts";

const byteCount = z.int().min(0);
const type = z.enum(packageTypes);

/** A package that the two sides do not have alike, with all of its versions. */
export const PackageChangeReport = z.strictObject({
  /** `upgraded`: another version, or other versions of it, whichever is the newer one. */
  change: z.enum(packageChangeKinds),
  /** Of the head, or of the baseline where the head has none: https://github.com/package-url/purl-spec */
  purl: z.string(),
  type,
  /** As its package manager writes it, with its scope, group or vendor. */
  name: z.string(),
  /** Those of the head, the one with most bytes first; empty when it is gone. */
  versions: z.array(z.string()),
  baselineVersions: z.array(z.string()),
  headBytes: byteCount,
  baselineBytes: byteCount,
  /** Of files that differ. */
  growthBytes: z.int(),
  /** Position in `layers` of the row that most of it is in; null when that is not known. */
  row: z.int().min(0).nullable(),
});

/** What package managers' files in the image say, in bytes, as the two sides are compared, of files that the final image has. */
export const PackagesReport = z.strictObject({
  changedPackages: z.int().min(0),
  /** The largest changes, by absolute growth. */
  changes: z.array(PackageChangeReport),
  /** All changes, those that are not listed too, by the row that they are told in, what they are and of which type. */
  sums: z
    .array(
      z.strictObject({
        row: z.int().min(0),
        change: z.enum(packageChangeKinds),
        type,
        packages: z.int().min(1),
        growthBytes: z.int(),
      }),
    )
    .default([]),
  /** Where the rest of each layer's change lies, which no package owns; `row` as above. */
  others: z.array(
    z.strictObject({
      row: z.int().min(0),
      path: z.string(),
      from: z.string().nullable().default(null),
      growthBytes: z.int(),
      changedFiles: z.int().min(0),
      /** Types of the packages that have other bytes of these files: of a program or an archive, this is the rest. */
      sharedWith: z.array(type).default([]),
    }),
  ),
  /** Bytes of files that were told in another row before, by row: those that came minus those that went. */
  moved: z.array(z.strictObject({ row: z.int().min(0), growthBytes: z.int() })).default([]),
  /** All packages of the head, largest first; each version is one. */
  list: z.array(
    z.strictObject({
      purl: z.string(),
      type,
      name: z.string(),
      version: z.string(),
      /** In layers of the base image, and in all others. */
      baseBytes: byteCount,
      ownBytes: byteCount,
    }),
  ),
});

export type PackageChangeReport = z.infer<typeof PackageChangeReport>;
export type PackagesReport = z.infer<typeof PackagesReport>;

const longestChangeList = 100;
const longestList = 5000;

/** Null when it is not known what is in the image. */
export function packagesReport(comparison: PlatformComparison, contents: PlatformContents | undefined): PackagesReport | null {
  const { head = null, baseline = null } = contents ?? {};
  if (head === null) return null;
  const { layers } = comparison.head;
  const isBase = (layer: number) => layers[layer]?.origin === "base";
  const listed = (sums: readonly PackageSum[]) => sums.slice(0, longestList).map((sum) => packageReport(sum, isBase));
  if (baseline === null)
    return { changedPackages: 0, changes: [], sums: [], others: [], moved: [], list: listed(packagesOf(head.tree)) };
  const { packages, changes, others, moved } = comparedPackages(comparison, { head, baseline });
  return {
    changedPackages: changes.length,
    changes: changes.slice(0, longestChangeList).map(changeReport),
    sums: sumsOf(changes),
    others: [...others].flatMap(([row, parts]) => parts.map((part) => ({ row, ...part, sharedWith: [...part.sharedWith] }))),
    moved: [...moved].map(([row, growthBytes]) => ({ row, growthBytes })),
    list: listed(packages),
  };
}

function sumsOf(changes: readonly PackageChange[]): PackagesReport["sums"] {
  const groups = Map.groupBy(
    changes.filter(({ row }) => row !== null),
    ({ row, change, package: { type: one } }) => `${row} ${change} ${one}`,
  );
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined || first.row === null) return [];
    const growthBytes = all.reduce((sum, one) => sum + one.growthBytes, 0);
    return [{ row: first.row, change: first.change, type: first.package.type, packages: all.length, growthBytes }];
  });
}

function changeReport(change: PackageChange): PackageChangeReport {
  const { package: found, headVersions, baselineVersions, ...numbers } = change;
  return {
    ...numbers,
    purl: purlOf(found),
    type: found.type,
    name: fullName(found),
    versions: [...headVersions],
    baselineVersions: [...baselineVersions],
  };
}

function packageReport(
  { package: found, compressedBytes, byLayer }: PackageSum,
  isBase: (layer: number) => boolean,
): PackagesReport["list"][number] {
  const baseBytes = [...byLayer].reduce((sum, [layer, bytes]) => sum + (isBase(layer) ? bytes : 0), 0);
  return {
    purl: purlOf(found),
    type: found.type,
    name: fullName(found),
    version: found.version,
    baseBytes,
    ownBytes: compressedBytes - baseBytes,
  };
}
