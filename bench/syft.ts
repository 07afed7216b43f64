// Packages that are found in OCI layouts, held against the list of syft: by type, name and version.
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { z } from "zod";
import { packagesOf } from "../src/compare/packages.ts";
import { treeOf } from "../src/compare/files.ts";
import { fullName, type Package, type PackageType, packageTypes } from "../src/image/packages/package.ts";
import { openLayout } from "../src/image/sources/layout.ts";
import { measure } from "../src/measure/measure.ts";
import { named, table } from "./table.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { syft: { type: "string", default: "syft" }, most: { type: "string", default: "20" } },
});
if (positionals.length === 0) throw new Error("Say which OCI layouts to compare: node bench/syft.ts [--syft PATH] LAYOUT...");
const most = Number(values.most);

/** What syft calls the types of packages that are read here. https://github.com/anchore/syft/blob/main/syft/pkg/type.go */
const types: Readonly<Record<string, PackageType>> = {
  deb: "deb",
  apk: "apk",
  rpm: "rpm",
  python: "pypi",
  conda: "conda",
  npm: "npm",
  gem: "gem",
  "php-composer": "composer",
  "java-archive": "maven",
  dotnet: "nuget",
  "R-package": "cran",
  "go-module": "golang",
  "rust-crate": "cargo",
};

const Listed = z.object({ artifacts: z.array(z.object({ type: z.string(), name: z.string(), version: z.string().catch("") })) });

const rows: string[][] = [];
for (const layout of positionals) rows.push(...(await rowsOf(layout)));
console.log(table(["Layout", "Packages of", "Both", "Only syft's", "Only ours"], rows));

async function rowsOf(layout: string): Promise<readonly string[][]> {
  const [ours, theirs] = [await found(layout), foundBySyft(layout)];
  return packageTypes.flatMap((type) => {
    const [own, other] = [ours.get(type) ?? new Set<string>(), theirs.get(type) ?? new Set<string>()];
    if (own.size + other.size === 0) return [];
    const both = String(own.intersection(other).size);
    return [[named(layout), type, both, listed(other.difference(own)), listed(own.difference(other))]];
  });
}

function listed(names: ReadonlySet<string>): string {
  const shown = [...names].toSorted().slice(0, most).join(", ");
  return names.size === 0 ? "–" : `${names.size}: ${shown}${names.size > most ? ", …" : ""}`;
}

type ByType = ReadonlyMap<PackageType, ReadonlySet<string>>;

async function found(layout: string): Promise<ByType> {
  const content = await openLayout(layout);
  const image = { content, source: "oci-layout", builder: null, target: "", provenance: null } as const;
  const { measurement, listings } = await measure(image, { openLayers: true });
  const [platform] = measurement.platforms;
  const tree = platform === undefined ? null : treeOf(platform, listings);
  if (tree === null) throw new Error(`${layout} could not be read in full`);
  const packages = packagesOf(tree).map((one) => one.package);
  return byType(packages.map((one) => [one.type, keyOf(one.type, nameOf(one), one.version)]));
}

function foundBySyft(layout: string): ByType {
  // What it leaves out of images: conda's notes, and the lock that tells of archives in yarn's cache.
  const more = ["--select-catalogers", "+conda-meta-cataloger,+javascript-lock-cataloger"];
  const args = ["scan", `oci-dir:${layout}`, "--quiet", "--output", "json", ...more];
  const env = { ...process.env, SYFT_CHECK_FOR_APP_UPDATE: "false" };
  const { artifacts } = Listed.parse(JSON.parse(execFileSync(values.syft, args, { env, encoding: "utf8", maxBuffer: 2 ** 30 })));
  return byType(
    artifacts.flatMap(({ type, name, version }): [PackageType, string][] => {
      const own = types[type];
      return own === undefined ? [] : [[own, keyOf(own, name, version)]];
    }),
  );
}

function byType(pairs: readonly (readonly [PackageType, string])[]): ByType {
  const groups = Map.groupBy(pairs, ([type]) => type);
  return new Map([...groups].map(([type, some]) => [type, new Set(some.map(([, key]) => key))]));
}

/** syft leaves out the group of an archive, which is in its purl only. */
function nameOf(one: Package): string {
  return one.type === "maven" ? one.name : fullName(one);
}

/** Names of Python mean the same however they are written. */
function keyOf(type: PackageType, name: string, version: string): string {
  return `${type === "pypi" ? name.toLowerCase().replaceAll(/[-_.]+/g, "-") : name}@${version.replace(/^go/, "")}`;
}
