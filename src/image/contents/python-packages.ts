import { readPythonProject } from "./python-projects.ts";
import { normalizedName } from "../packages/readers/python.ts";
import { needsIn, type Need, type NeededPart, partsOf, type PythonPackage } from "./python-requirements.ts";

/** Of the field names and what stands before the description; a licence may be among them. */
const longestHeader = 256 * 1024;
const mostNeeds = 2000;

/** Null when it cannot be read in full: half of what it needs is worse than nothing. https://packaging.python.org/en/latest/specifications/core-metadata/ */
export function readPythonMetadata(content: Buffer): PythonPackage | null {
  const [header = "", rest] = content.toString("latin1", 0, longestHeader).split(/\r?\n\r?\n/, 2);
  if (rest === undefined && content.length > longestHeader) return null;
  const [, name] = /^Name:[ \t]*([\w.-]+)[ \t]*\r?$/im.exec(header) ?? [];
  const needs = new Set(Array.from(header.matchAll(/^Requires-Dist:(.*)$/gim), ([, one = ""]) => needsIn(one)).flat());
  return name === undefined || name.length > 214 || needs.size > mostNeeds
    ? null
    : { name: normalizedName(name), needs: [...needs].toSorted(), devNeeds: [] };
}

const metadataPath = /^(?:(.*)\/)?[^/]+\.dist-info\/METADATA$/;
const projectPath = /^(?:.*\/)?(?:pyproject\.toml|Pipfile|[\w.-]*requirements[\w.-]*\.txt|requirements\/[\w.-]+\.txt)$/;

/** Where a file that tells of Python packages lies: in an environment (`root`: the directory of its packages), or with a project; null for others. */
export function placeOfPythonFile(
  path: string,
): { readonly kind: "installed"; readonly root: string } | { readonly kind: "project" } | null {
  const installed = metadataPath.exec(path);
  if (installed !== null) return { kind: "installed", root: installed[1] ?? "" };
  const isOfPackage = /(?:^|\/)(?:site-packages|dist-packages|node_modules)\//.test(path);
  return !isOfPackage && projectPath.test(path) ? { kind: "project" } : null;
}

/** Null when the file tells nothing, or nothing that can be read. `path` as in `placeOfPythonFile`. */
export function readPythonFile(path: string, content: Buffer): PythonPackage | null {
  return placeOfPythonFile(path)?.kind === "installed" ? readPythonMetadata(content) : readPythonProject(path, content);
}

/** What is known of one environment. */
interface Environment {
  readonly installed: readonly PythonPackage[];
  readonly projects: readonly PythonPackage[];
  /** Names of packages that are there for another reason. */
  readonly wanted: readonly string[];
}

/**
 * Names of the packages that only development brought into an environment: reached from what the projects' development needs, and never
 * from what they need themselves. None where something is installed that nobody told of: there is a list then that was not seen.
 */
export function devOnlyPython({ installed, projects, wanted }: Environment): ReadonlySet<string> {
  const packages = new Map(installed.map((one) => [one.name, one]));
  const isToldInFull = ({ name, needs }: PythonPackage) => name === "" || !needs.includes(name) || packages.has(name);
  if (!projects.every(isToldInFull)) return new Set();
  const names = projects.map(({ name }) => name).filter((name) => name !== "");
  const needed = reached([...wanted, ...names, ...projects.flatMap(({ needs }) => needs)], packages);
  const forDevelopment = reached(
    projects.flatMap(({ devNeeds }) => devNeeds),
    packages,
  );
  const isUntold = (name: string) => !needed.has(name) && !forDevelopment.has(name);
  if ([...packages.keys()].some(isUntold)) return new Set();
  return new Set([...packages.keys()].filter((name) => !needed.has(name)));
}

/** Names of these, and of what they need as far as it is installed, and so on. */
function reached(needs: readonly Need[], packages: ReadonlyMap<string, PythonPackage>): ReadonlySet<string> {
  const found = new Map<string, NeededPart>();
  const add = (need: Need) => {
    for (const part of partsOf(need).parts) found.set(`${part.name}[${part.extra ?? ""}]`, part);
  };
  needs.forEach(add);
  // The map grows while it is read.
  for (const { name, extra } of found.values())
    for (const need of packages.get(name)?.needs ?? []) if (partsOf(need).of === extra) add(need);
  return new Set([...found.values()].map(({ name }) => name));
}
