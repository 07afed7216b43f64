import * as z from "zod";
import { parsedJson } from "./json-text.ts";

/** What a package.json says of what a package needs. */
export interface NodePackage {
  /** "" when it has none. */
  readonly name: string;
  /** dependencies, optionalDependencies and peerDependencies: whatever may be needed when it runs; sorted, each once. Optional peers are none: they bring no package, and `npm install --omit=dev` leaves them out. */
  readonly needs: readonly string[];
  /** devDependencies that are not among `needs` */
  readonly devNeeds: readonly string[];
}

/** A longer file is no package.json that people write. */
const maxBytes = 1024 * 1024;
const maxDependencies = 2000;
/** https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name */
const maxNameLength = 214;

const PackageFile = z.object({
  name: z.unknown().optional(),
  dependencies: z.unknown().optional(),
  optionalDependencies: z.unknown().optional(),
  peerDependencies: z.unknown().optional(),
  peerDependenciesMeta: z.unknown().optional(),
  devDependencies: z.unknown().optional(),
});

/** Null when it is no package.json object that could be read. */
export function readNodePackage(text: Buffer): NodePackage | null {
  const file = PackageFile.safeParse(text.length > maxBytes ? null : parsedJson(text));
  if (!file.success) return null;
  const { name, dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta, devDependencies } = file.data;
  const optional = optionalPeers(peerDependenciesMeta);
  const peers = namesIn(peerDependencies).filter((each) => !optional.has(each));
  const needs = new Set([...[dependencies, optionalDependencies].flatMap(namesIn), ...peers]);
  const devNeeds = new Set(namesIn(devDependencies).filter((each) => !needs.has(each)));
  return {
    name: typeof name === "string" && isName(name) ? name : "",
    needs: [...needs].toSorted(),
    devNeeds: [...devNeeds].toSorted(),
  };
}

const Dependencies = z.record(z.string(), z.unknown());
const PeerNotes = z.record(z.string(), z.object({ optional: z.unknown().optional() }).catch({}));

function namesIn(dependencies: unknown): readonly string[] {
  const found = Dependencies.safeParse(dependencies);
  if (!found.success) return [];
  return Object.entries(found.data).slice(0, maxDependencies).flatMap(namesOf).filter(isName);
}

/** https://docs.npmjs.com/cli/v11/configuring-npm/package-json#peerdependenciesmeta */
function optionalPeers(meta: unknown): ReadonlySet<string> {
  const found = PeerNotes.safeParse(meta).data ?? {};
  return new Set(Object.entries(found).flatMap(([name, { optional }]) => (optional === true ? [name] : [])));
}

/**
 * Of `"a": "npm:b@1"` both names: the package is in a directory `a`, its own package.json calls it `b`, and neither may be missed.
 * https://docs.npmjs.com/cli/v11/using-npm/package-spec#aliases
 */
function namesOf([name, version]: [string, unknown]): readonly string[] {
  const [, aliased] = typeof version === "string" ? (/^npm:(@?[^@]+)/.exec(version) ?? []) : [];
  return aliased === undefined ? [name] : [name, aliased];
}

function isName(name: string): boolean {
  return name.length <= maxNameLength && /^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(name);
}

/**
 * Where a package.json lies: a package in node_modules (`root`: the directory of the outermost node_modules' parent, "" for
 * the image's root), or a project of its own; null for others, such as dist/esm/package.json inside a package.
 */
export function placeOfPackageJson(path: string): { readonly kind: "installed" | "project"; readonly root: string } | null {
  const directories = path.split("/");
  if (directories.pop() !== "package.json") return null;
  const outermost = directories.indexOf("node_modules");
  if (outermost < 0) return { kind: "project", root: directories.join("/") };
  const name = directories.slice(directories.lastIndexOf("node_modules") + 1).join("/");
  return isName(name) && !name.startsWith("_") ? { kind: "installed", root: directories.slice(0, outermost).join("/") } : null;
}

/**
 * Names of the packages that only devDependencies bring, below one `node_modules`: those that are installed, reached from the
 * projects' devNeeds, and never reached from their needs; by name, so that a package that anything in production may need is
 * never named.
 */
export function devOnly(projects: readonly NodePackage[], installed: readonly NodePackage[]): ReadonlySet<string> {
  const versions = Map.groupBy(
    installed.filter(({ name }) => name !== ""),
    ({ name }) => name,
  );
  const needed = reached(
    projects.flatMap(({ needs }) => needs),
    versions,
  );
  const forDevelopment = reached(
    projects.flatMap(({ devNeeds }) => devNeeds),
    versions,
  );
  return new Set([...forDevelopment].filter((name) => versions.has(name) && !needed.has(name)));
}

/** These names, and those that any installed version of them needs, and so on. */
function reached(names: readonly string[], versions: ReadonlyMap<string, readonly NodePackage[]>): ReadonlySet<string> {
  const found = new Set(names);
  // The set grows while it is read.
  for (const name of found) for (const { needs } of versions.get(name) ?? []) for (const next of needs) found.add(next);
  return found;
}
