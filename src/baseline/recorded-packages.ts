import { z } from "zod";
import type { PlatformComparison } from "../compare/compare.ts";
import type { PlatformContents } from "../compare/files.ts";
import { comparedPackages } from "../compare/compared-packages.ts";
import { tellingPackages, type PackageChange } from "../compare/packages.ts";
import { exchangedVersions, packageChangeKinds } from "../compare/package-versions.ts";
import { fullName } from "../image/packages/package.ts";

/** Names are as long as the longest that npm takes; what has a longer one is not remembered. */
const longest = { name: 214, version: 64 } as const;

/** Of each side; one more than words have room for, so that they can say that there are more. */
const mostVersions = 4;

const versions = z.array(z.string().max(longest.version)).max(mostVersions);

/** A package that made a recorded size another one: so much of it as a sentence needs. Bytes are compressed. */
export const RecordedPackage = z.strictObject({
  change: z.enum(packageChangeKinds),
  name: z.string().min(1).max(longest.name),
  /** Only those that the other side has not, where both have such. */
  versions,
  baselineVersions: versions,
  growthBytes: z.int(),
});
export type RecordedPackage = z.infer<typeof RecordedPackage>;

/** Each recorded size is kept for months: those that explain most have to do. */
export const mostRecordedPackages = 3;

const leastBytes = 1_000_000n;
const leastPercent = 1n;

/** What packages explain of a change that somebody will ask about later; nothing of a smaller one, or where that is not known. */
export function packagesToRecord(
  comparison: PlatformComparison,
  contents: PlatformContents | undefined,
): readonly RecordedPackage[] {
  const { head = null, baseline = null } = contents ?? {};
  if (head === null || baseline === null || !isAskedAbout(comparison)) return [];
  const { changes } = comparedPackages(comparison, { head, baseline });
  const growthBytes = comparison.head.sizeBytes - comparison.baseline.sizeBytes;
  return tellingPackages(changes, growthBytes)
    .flatMap((change) => RecordedPackage.safeParse(recordedPackage(change)).data ?? [])
    .slice(0, mostRecordedPackages);
}

/** A million bytes or one per cent, either way. What is in files is known in compressed bytes only. */
function isAskedAbout(comparison: PlatformComparison): comparison is Extract<PlatformComparison, { readonly kind: "compared" }> {
  if (comparison.kind === "not-compared" || comparison.basis !== "compressed") return false;
  const { head, baseline } = comparison;
  const size = BigInt(Math.abs(head.sizeBytes - baseline.sizeBytes));
  return size >= leastBytes || (size > 0n && size * 100n >= leastPercent * BigInt(baseline.sizeBytes));
}

function recordedPackage(found: PackageChange): RecordedPackage {
  const { change, growthBytes } = found;
  const [before, after] = exchangedVersions({ versions: found.headVersions, baselineVersions: found.baselineVersions });
  const name = fullName(found.package);
  return { change, name, versions: after.slice(0, mostVersions), baselineVersions: before.slice(0, mostVersions), growthBytes };
}
