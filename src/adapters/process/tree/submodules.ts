import { lstat } from "node:fs/promises";
import { join, posix } from "node:path";
import { gitIn, type Git } from "../git.ts";
import type { TreeJob, TreePart } from "./job.ts";

interface Submodule {
  readonly name: string;
  readonly path: string;
  readonly url: string;
}

/**
 * The submodules that the tree is to have: those that the commit names, where the working tree has them checked out. Of one
 * that only the commit names its siblings tell whether it would be.
 */
export async function submodulesOf(part: TreePart, into: Git, job: TreeJob): Promise<readonly TreePart[]> {
  const { prefix, twin } = part;
  const named = await readModules(join(job.path, prefix), into);
  if (named.length === 0) return [];
  const git = gitIn(twin ?? part.source, job.environment);
  const siblings = twin === null ? [] : await readModules(twin, git);
  const isCheckedOut = async ({ path }: Submodule) => twin !== null && (await exists(join(twin, path, ".git")));
  const checkedOut = await filter(siblings, isCheckedOut);
  const parts: TreePart[] = [];
  for (const submodule of named) {
    const commit = await commitOf(submodule, into);
    if (commit === null) continue;
    const at = { prefix: `${prefix}${submodule.path}/`, commit };
    const own = checkedOut.find(({ path }) => path === submodule.path) ?? checkedOut.find(({ name }) => name === submodule.name);
    if (own !== undefined && twin !== null) {
      const source = join(twin, own.path);
      parts.push({ ...at, source, twin: own.path === submodule.path ? source : null });
    } else if (siblings.some(({ path }) => path === submodule.path)) continue;
    else if (checkedOut.length > 0)
      parts.push({ ...at, source: part.source, twin: null, url: await absoluteUrl(submodule.url, git) });
    else if (siblings.length === 0) job.remarks.push({ kind: "submodule-unknown", path: `${prefix}${submodule.path}` });
  }
  return parts;
}

/** https://git-scm.com/docs/gitmodules */
async function readModules(directory: string, git: Git): Promise<readonly Submodule[]> {
  const file = join(directory, ".gitmodules");
  if (!(await exists(file))) return [];
  const read = await git(["config", "--file", file, "-z", "--get-regexp", String.raw`^submodule\..+\.(path|url)$`]);
  if (!read.ok) return [];
  const values = new Map(
    read.stdout.split("\0").flatMap((entry): [string, string][] => {
      const at = entry.indexOf("\n");
      return at < 0 ? [] : [[entry.slice(0, at), entry.slice(at + 1)]];
    }),
  );
  return [...values].flatMap(([key, path]) => {
    const [, name] = /^submodule\.(.+)\.path$/.exec(key) ?? [];
    return name === undefined ? [] : [{ name, path, url: values.get(`submodule.${name}.url`) ?? "" }];
  });
}

/** Only what the commit itself has as a submodule at exactly that path: a file can name any. */
async function commitOf({ path }: Submodule, into: Git): Promise<string | null> {
  const listed = await into(["ls-files", "--stage", "-z", "--", `:(top,literal)${path}`]);
  if (!listed.ok) return null;
  const found = listed.stdout.split("\0").find((line) => line.startsWith("160000 ") && line.endsWith(`\t${path}`));
  return found?.split(" ")[1] ?? null;
}

/** `../lib.git` is relative to the address of the repository that names it. */
async function absoluteUrl(url: string, git: Git): Promise<string> {
  if (!/^\.\.?\//.test(url)) return url;
  const remote = await git(["remote", "get-url", "origin"]);
  const base = remote.ok ? remote.stdout.trim() : "";
  const [, host = "", path = base] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*|[^/]+:)(.*)$/i.exec(base) ?? [];
  return host + posix.join(path, url);
}

async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

async function filter<T>(items: readonly T[], keep: (item: T) => Promise<boolean>): Promise<T[]> {
  const kept = await Promise.all(items.map(keep));
  return items.filter((_, index) => kept[index] === true);
}
