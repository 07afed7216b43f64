import { formatChange } from "../../bytes.ts";
import type { PackageChangeReport } from "../facts/packages.ts";
import type { Phrase } from "../phrase/phrase.ts";

/** "new `ty` 0.0.1 +12.1 MB", "`mypy` 1.17.0 → 1.18.0 +1.2 MB", "removed `ruff` −2.9 MB". */
export function packageWords(found: PackageChangeReport): Phrase {
  const change = ` ${formatChange(found.growthBytes)}`;
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

const mostVersions = 3;

/** `1.17.0 → 1.18.0`; of several only those that the other side has not. */
export function versionWords({ versions, baselineVersions }: PackageChangeReport): string {
  const gone = baselineVersions.filter((version) => !versions.includes(version));
  const added = versions.filter((version) => !baselineVersions.includes(version));
  const isExchange = gone.length > 0 && added.length > 0;
  const [before, after] = isExchange ? [gone, added] : [baselineVersions, versions];
  return [before, after]
    .filter((some) => some.length > 0)
    .map(listed)
    .join(" → ");
}

function listed(versions: readonly string[]): string {
  const shown = versions.slice(0, mostVersions).map((version) => (version === "" ? "?" : version));
  return `${shown.join(", ")}${versions.length > mostVersions ? ", …" : ""}`;
}
