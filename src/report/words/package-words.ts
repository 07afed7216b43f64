import { formatChange } from "../../bytes.ts";
import { exchangedVersions, type PackageChangeKind } from "../../compare/package-versions.ts";
import { count, join, type Phrase } from "../phrase/phrase.ts";

/** A package that changed, as a recorded size remembers it and as the report has it. */
export interface ChangedPackage {
  readonly change: PackageChangeKind;
  readonly name: string;
  readonly versions: readonly string[];
  readonly baselineVersions: readonly string[];
  readonly growthBytes: number;
}

/** "new `ty` +12.1 MB", "`mypy` 1.17.0 → 1.18.0 +1.2 MB", "removed `ruff` −2.9 MB"; "new `serde`" where its bytes cannot be told. */
export function packageWords(found: ChangedPackage): Phrase {
  const change = found.growthBytes === 0 ? "" : ` ${formatChange(found.growthBytes)}`;
  switch (found.change) {
    case "new":
      return ["new ", { code: found.name }, change];
    case "gone":
      return ["removed ", { code: found.name }, change];
    case "upgraded":
      return [...upgradeWords(found), change];
    case "grew":
    case "shrank":
      return [{ code: found.name }, change];
  }
}

/** "`mypy` 1.17.0 → 1.18.2"; where a version joined or left others that stay, "new `semver` 7.6.0 beside 6.3.0", "removed `semver` 6.3.0". */
function upgradeWords(found: ChangedPackage): Phrase {
  const { name, versions, baselineVersions } = found;
  const added = versions.filter((version) => !baselineVersions.includes(version));
  const gone = baselineVersions.filter((version) => !versions.includes(version));
  if (gone.length === 0 && baselineVersions.length > 0)
    return ["new ", { code: name }, ` ${listed(added)} beside ${listed(baselineVersions)}`];
  if (added.length === 0 && versions.length > 0) return ["removed ", { code: name }, ` ${listed(gone)}`];
  return [{ code: name }, ` ${versionWords(found)}`];
}

/** What several packages come to that are not named: "60 new packages +0.6 MB"; `areMore`: behind others, "26 more packages +55.6 kB". */
export function packageSumWords(sums: readonly PackagesTogether[], areMore: boolean): Phrase {
  const [kind, ...others] = new Set(sums.map(({ change }) => change));
  const which = areMore ? "more" : kind === undefined || others.length > 0 ? "changed" : sumKinds[kind];
  const bytes = sums.reduce((sum, { growthBytes }) => sum + growthBytes, 0);
  const packages = sums.reduce((sum, one) => sum + one.packages, 0);
  return [`${count(packages, `${which} package`)}${bytes === 0 ? "" : ` ${formatChange(bytes)}`}`];
}

interface PackagesTogether extends Pick<ChangedPackage, "change" | "growthBytes"> {
  readonly packages: number;
}

const sumKinds = {
  new: "new",
  gone: "removed",
  upgraded: "upgraded",
  grew: "changed",
  shrank: "changed",
} as const satisfies Record<PackageChangeKind, string>;

/** ": new `esbuild` +9.2 MB, removed `webpack` −3.1 MB"; nothing of no package. */
export function packagesIn(packages: readonly ChangedPackage[]): Phrase {
  return packages.length === 0 ? [] : [": ", ...join(packages.map(packageWords), ", ")];
}

const mostVersions = 3;

/** `1.17.0 → 1.18.0`; of several only those that the other side has not. */
export function versionWords(found: Pick<ChangedPackage, "versions" | "baselineVersions">): string {
  return exchangedVersions(found)
    .filter((some) => some.length > 0)
    .map(listed)
    .join(" → ");
}

/** "1.17.0 → 1.18.0", "0.0.1 (new)", "25.1.0 (removed)"; of a package that only grew or shrank, what it is. */
export function changedVersion(found: ChangedPackage): string {
  switch (found.change) {
    case "new":
      return `${versionWords(found)} (new)`;
    case "gone":
      return `${versionWords(found)} (removed)`;
    case "upgraded":
      return versionWords(found);
    case "grew":
    case "shrank":
      return listed(found.versions);
  }
}

/** Of many versions the first ones. */
export function listed(versions: readonly string[]): string {
  const shown = versions.slice(0, mostVersions).map((version) => (version === "" ? "?" : version));
  return `${shown.join(", ")}${versions.length > mostVersions ? ", …" : ""}`;
}
