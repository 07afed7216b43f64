// Whose each file of an OCI layout is, held against what the package managers themselves say of the directory that it was made of.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { treeOf } from "../src/compare/files.ts";
import { openLayout } from "../src/image/sources/layout.ts";
import { measure } from "../src/measure/measure.ts";
import { named, table } from "./table.ts";

const { positionals } = parseArgs({ allowPositionals: true });
const [layout, root] = positionals;
if (layout === undefined || root === undefined) throw new Error("Say what to compare: node bench/owners.ts LAYOUT ROOT");

/** By path from the root: the names of those who say that it is theirs. */
type Owners = ReadonlyMap<string, ReadonlySet<string>>;

const python = `
import importlib.metadata as m, os, sys
for site in (at for at, _, _ in os.walk(sys.argv[1]) if at.endswith("/site-packages")):
    for one in m.distributions(path=[site]):
        for file in one.files or []:
            path = os.path.relpath(os.path.normpath(one.locate_file(file)), sys.argv[1])
            print("/" + path + "\\t" + one.metadata["Name"].lower().replace("_", "-").replace(".", "-"))
`;

const all = [
  ["deb", "dpkg-query --search", ofDebian],
  ["apk", "lib/apk/db/installed, as apk info --who-owns reads it", ofAlpine],
  ["rpm", "rpm --query --all", ofRpm],
  ["pypi", "importlib.metadata", ofPython],
] as const;
const ours = await ownersIn(layout);
const rows = all.flatMap(([type, tool, ask]) => {
  const theirs = ask(root);
  return theirs.size === 0 ? [] : [rowOf(type, tool, theirs)];
});
console.log(table(["Layout", "Asked", "Files", "Same owner", "Another or none"], rows));

function rowOf(type: string, tool: string, theirs: Owners): string[] {
  const own = [...ours].filter(([path, owner]) => theirs.has(path) || owner?.type === type);
  const other = own.filter(([path, owner]) => owner?.type !== type || theirs.get(path)?.has(owner.name) !== true);
  const shown = other
    .slice(0, 20)
    .map(([path, owner]) => `${path} (${owner === null ? "nobody" : `${owner.type} ${owner.name}`})`);
  const different = other.length === 0 ? "–" : `${other.length}: ${shown.join(", ")}`;
  return [named(layout ?? ""), tool, String(own.length), String(own.length - other.length), different];
}

async function ownersIn(path: string) {
  const image = { content: await openLayout(path), source: "oci-layout", builder: null, target: "", provenance: null } as const;
  const { measurement, listings } = await measure(image, { openLayers: true });
  const [platform] = measurement.platforms;
  const tree = platform === undefined ? null : treeOf(platform, listings);
  if (tree === null) throw new Error(`${path} could not be read in full`);
  return new Map(Array.from(tree.files(), (file) => [file.path, tree.packages.list[file.owner] ?? null] as const));
}

/** A path as the image has it: directories that are links are followed, and only what is there counts. */
function placed(directory: string, pairs: readonly (readonly [string, string])[]): Owners {
  const parents = new Map<string, string | null>();
  const owners = new Map<string, Set<string>>();
  for (const [path, name] of pairs) {
    const parent = parents.get(dirname(path)) ?? realParent(directory, dirname(path));
    parents.set(dirname(path), parent);
    if (parent === null) continue;
    const real = join(parent, basename(path));
    owners.set(real, (owners.get(real) ?? new Set()).add(name));
  }
  return owners;
}

function realParent(directory: string, path: string): string | null {
  const inside = join(directory, path);
  return existsSync(inside) ? relative(realpathSync(directory), realpathSync(inside)) : null;
}

function linesOf(command: string, args: readonly string[]): readonly string[] {
  return execFileSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 30 }).split("\n");
}

function ofDebian(directory: string): Owners {
  if (!existsSync(join(directory, "var/lib/dpkg/status"))) return new Map();
  const lines = linesOf("dpkg-query", [`--admindir=${join(directory, "var/lib/dpkg")}`, "--search", "/*"]);
  return placed(
    directory,
    lines.flatMap((line) => {
      const [, names, path] = /^([a-z\d][^:/]*(?::[^:/]+)*): (\/.*)$/.exec(line) ?? [];
      return names === undefined || path === undefined
        ? []
        : names.split(", ").map((name) => [path, name.replace(/:.*$/, "")] as const);
    }),
  );
}

/** https://wiki.alpinelinux.org/wiki/Apk_spec#Install_DB */
function ofAlpine(directory: string): Owners {
  const file = join(directory, "lib/apk/db/installed");
  const state = { name: "", folder: "" };
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  return placed(
    directory,
    lines.flatMap((line) => {
      if (line.startsWith("P:")) state.name = line.slice(2);
      if (line.startsWith("F:")) state.folder = line.slice(2);
      return line.startsWith("R:") ? [[`/${state.folder}/${line.slice(2)}`, state.name] as const] : [];
    }),
  );
}

function ofRpm(directory: string): Owners {
  if (!existsSync(join(directory, "var/lib/rpm/rpmdb.sqlite"))) return new Map();
  const query = ["--dbpath", "/var/lib/rpm", "--query", "--all", "--queryformat", "[%{=NAME}\t%{FILENAMES}\n]"];
  const pairs = linesOf("rpm", ["--root", realpathSync(directory), ...query]).map((line) => line.split("\t"));
  return placed(
    directory,
    pairs.flatMap(([name, path]) => (name === undefined || path === undefined ? [] : [[path, name] as const])),
  );
}

function ofPython(directory: string): Owners {
  const pairs = linesOf("python3", ["-c", python, realpathSync(directory)]).map((line) => line.split("\t"));
  return placed(
    directory,
    pairs.flatMap(([path, name]) => (path === undefined || name === undefined ? [] : [[path, name] as const])),
  );
}
