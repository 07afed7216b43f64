/** How a package can differ between two images; `upgraded`: another version, or other versions of it, whichever is the newer one. */
export const packageChangeKinds = ["new", "gone", "upgraded", "grew", "shrank"] as const;
export type PackageChangeKind = (typeof packageChangeKinds)[number];

interface BothVersions {
  readonly versions: readonly string[];
  readonly baselineVersions: readonly string[];
}

/** What was before, and what is after: of several versions only those that the other side has not, where both sides have such. */
export function exchangedVersions({ versions, baselineVersions }: BothVersions): readonly [readonly string[], readonly string[]] {
  const gone = baselineVersions.filter((version) => !versions.includes(version));
  const added = versions.filter((version) => !baselineVersions.includes(version));
  return gone.length > 0 && added.length > 0 ? [gone, added] : [baselineVersions, versions];
}
