import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { gitIn, type Git } from "../git.ts";
import type { TreeJob, TreePart } from "./job.ts";

/** Which of the filters of `.gitattributes` (LFS, encryption) have run over the working tree, path by path. */
export interface Filters {
  /** Settings that switch off those that have not run everywhere. */
  readonly off: readonly string[];
  /** Of what was checked out with them off: the paths whose twins in the working tree are filtered. */
  toSmudge(into: Git): Promise<readonly string[]>;
}

interface Filter {
  readonly name: string;
  /** Paths where the working tree has what the filter made. */
  readonly smudged: ReadonlySet<string>;
  readonly isEverywhere: boolean;
}

export async function filtersOf({ twin, prefix }: TreePart, job: TreeJob): Promise<Filters> {
  const git = gitIn(twin ?? job.root, job.environment);
  const filters = await Promise.all((await filterNames(git)).map(async (name) => await filterOf(name, git, twin)));
  const off = filters.filter(({ isEverywhere }) => !isEverywhere);
  return {
    off: off.flatMap(({ name }) =>
      ["smudge=", "process=", "required=false"].flatMap((value) => ["-c", `filter.${name}.${value}`]),
    ),
    toSmudge: async (into) => {
      const paths: string[] = [];
      for (const { name, smudged } of off) {
        const here = (await pathsWith(name, into)).map(({ path }) => path);
        paths.push(...here.filter((path) => smudged.has(path)));
        if (smudged.size === 0 && here.length > 0 && twin !== null && (await pathsWith(name, git)).length === 0)
          job.remarks.push({ kind: "filter-unknown", filter: `${name}${prefix === "" ? "" : ` in ${prefix}`}` });
      }
      return paths;
    },
  };
}

/** Filters that are configured; a name that a pathspec could misread is none that git-lfs, git-crypt or the like uses. */
async function filterNames(git: Git): Promise<readonly string[]> {
  const found = await git(["config", "--name-only", "-z", "--get-regexp", String.raw`^filter\..+\.(smudge|process)$`]);
  if (!found.ok) return [];
  const names = found.stdout.split("\0").map((key) => key.replace(/^filter\./, "").replace(/\.(?:smudge|process)$/, ""));
  return [...new Set(names)].filter((name) => /^[\w-]+$/.test(name));
}

async function filterOf(name: string, git: Git, twin: string | null): Promise<Filter> {
  if (twin === null) return { name, smudged: new Set(), isEverywhere: false };
  const paths = await pathsWith(name, git);
  const smudged = new Set<string>();
  for (const { path, object } of paths) if (await isSmudged({ twin, path, object }, git)) smudged.add(path);
  return { name, smudged, isEverywhere: paths.length > 0 && smudged.size === paths.length };
}

interface IndexedPath {
  readonly path: string;
  readonly object: string;
}

async function pathsWith(filter: string, git: Git): Promise<readonly IndexedPath[]> {
  const listed = await git(["ls-files", "--stage", "-z", "--", `:(top,attr:filter=${filter})`]);
  if (!listed.ok) return [];
  // https://git-scm.com/docs/git-ls-files#_output: "mode object stage\tpath".
  return listed.stdout.split("\0").flatMap((line) => {
    const [, object, path] = /^\d+ ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
    return object === undefined || path === undefined ? [] : [{ path, object }];
  });
}

/** A file that is, byte for byte, what the repository holds was not filtered. */
async function isSmudged({ twin, path, object }: IndexedPath & { readonly twin: string }, git: Git): Promise<boolean> {
  const file = await lstat(join(twin, path)).catch(() => null);
  if (file === null || !file.isFile()) return false;
  const stored = await git(["cat-file", "-s", object]);
  if (stored.ok && Number(stored.stdout) !== file.size) return true;
  const hashed = await git(["hash-object", "--no-filters", "--", join(twin, path)]);
  return hashed.ok && hashed.stdout.trim() !== object;
}
