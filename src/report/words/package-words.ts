import { formatChange } from "../../bytes.ts";
import { exchangedVersions, type PackageChangeKind } from "../../compare/package-versions.ts";
import { join, type Phrase } from "../phrase/phrase.ts";

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
      return [{ code: found.name }, ` ${versionWords(found)}`, change];
    case "grew":
    case "shrank":
      return [{ code: found.name }, change];
  }
}

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
