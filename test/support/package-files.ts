import { mergeLayers, type ImageTree } from "../../src/image/tree/tree.ts";
import { fullName } from "../../src/image/packages/package.ts";
import { listingOf } from "./listed.ts";
import type { Member } from "./tar-writer.ts";

/** Paths with their contents. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export function membersOf(files: Files): readonly Member[] {
  return Object.entries(files).map(([path, content]) => ({ path, content: Buffer.from(content) }));
}

/** The tree of layers that hold these files, the lowest first. */
export async function treeOfFiles(...layers: readonly (Files | readonly Member[])[]): Promise<ImageTree> {
  const listings = await Promise.all(layers.map((layer) => listingOf(isMembers(layer) ? layer : membersOf(layer))));
  return mergeLayers(listings.map((listing) => ({ listing, isBase: false })));
}

function isMembers(layer: Files | readonly Member[]): layer is readonly Member[] {
  return Array.isArray(layer);
}

/** `deb curl 7.88.1` for each path that a package has. */
export function ownersIn(tree: ImageTree): Record<string, string> {
  return Object.fromEntries(
    Array.from(tree.files(), ({ path, owner }) => [path, tree.packages.list[owner]] as const).flatMap(([path, found]) =>
      found === undefined ? [] : [[path, `${found.type} ${fullName(found)} ${found.version}`]],
    ),
  );
}

/** dpkg's database: what is installed, and the list of paths of each. */
export function dpkgFiles(
  packages: Readonly<Record<string, { readonly version: string; readonly paths: readonly string[] }>>,
): Files {
  const status = Object.entries(packages).map(
    ([name, { version }]) =>
      `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\nDescription: of ${name}\n more\n`,
  );
  const lists = Object.entries(packages).map(([name, { paths }]): [string, string] => [
    `var/lib/dpkg/info/${name}.list`,
    `${["/.", ...paths].join("\n")}\n`,
  ]);
  return { "var/lib/dpkg/status": status.join("\n"), ...Object.fromEntries(lists) };
}
