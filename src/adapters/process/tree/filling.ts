import { copyFile, lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { gitIn, type Git } from "../git.ts";
import { copyGitDirectory, copyUnknown } from "./copies.ts";
import { filtersOf, type Filters } from "./filters.ts";
import { TreeFailure, type TreeJob, type TreePart } from "./job.ts";
import { submodulesOf } from "./submodules.ts";

const fetchLimitMs = 120_000;
const checkoutLimitMs = 300_000;

/** Checks a part out into its place in the tree, and puts beside it what the working tree has in that place and git does not know. */
export async function fillTree(part: TreePart, job: TreeJob): Promise<void> {
  const git = gitIn(part.source, job.environment);
  const target = join(job.path, part.prefix);
  await mkdir(target, { recursive: true });
  job.fetched.push(...(await fetchIfMissing(git, part)));
  const index = join(await mkdtemp(join(job.scratch, "index-")), "index");
  const into = gitIn(part.source, job.environment, { workTree: target, index });
  await checkOut(into, part, job);
  if (part.twin !== null) await addUnknown({ ...part, twin: part.twin }, index, job);
  for (const submodule of await submodulesOf(part, into, job)) await fillTree(submodule, job);
}

/** Returns the files that this brought into the repository. */
async function fetchIfMissing(git: Git, { commit, prefix, url = "origin" }: TreePart): Promise<readonly string[]> {
  if ((await git(["cat-file", "-e", `${commit}^{commit}`])).ok) return [];
  const packs = await packDirectory(git);
  const before = new Set(await listed(packs));
  const shallow = await git(["rev-parse", "--is-shallow-repository"]);
  // A depth makes a clone shallow; only one that is so already may be given it.
  const depth = url !== "origin" || (shallow.ok && shallow.stdout.trim() === "true") ? ["--depth=1"] : [];
  const quiet = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
  // One pack, however few objects: it has to be told from what was there.
  const fetched = await git(["-c", "fetch.unpackLimit=1", "fetch", ...quiet, ...depth, "--", url, commit], fetchLimitMs);
  if (!fetched.ok) throw new TreeFailure(`${nameOf(commit, prefix)} could not be fetched: ${fetched.because}`);
  return (await listed(packs)).filter((name) => !before.has(name)).map((name) => join(packs, name));
}

function nameOf(commit: string, prefix: string): string {
  return `commit ${commit.slice(0, 7)}${prefix === "" ? "" : ` of submodule ${prefix.slice(0, -1)}`}`;
}

async function packDirectory(git: Git): Promise<string> {
  const objects = await git(["rev-parse", "--path-format=absolute", "--git-path", "objects"]);
  return objects.ok ? join(objects.stdout.trim(), "pack") : "";
}

async function listed(directory: string): Promise<readonly string[]> {
  return directory === "" ? [] : await readdir(directory).catch(() => []);
}

/** Writes the commit's files without registering a worktree: neither the user's index nor any list of worktrees is touched. */
async function checkOut(into: Git, part: TreePart, job: TreeJob): Promise<void> {
  const filters = await filtersOf(part, job);
  // A submodule that is fetched into another repository has none of its sparse patterns.
  const sparse = part.twin === null ? ["-c", "core.sparseCheckout=false"] : [];
  const plain = ["-c", "core.splitIndex=false", "-c", "core.untrackedCache=false", ...sparse];
  const written = await into(
    [...plain, ...filters.off, "read-tree", "--reset", "-u", "--no-recurse-submodules", part.commit],
    checkoutLimitMs,
  );
  if (!written.ok) throw new TreeFailure(`${nameOf(part.commit, part.prefix)} could not be checked out: ${written.because}`);
  await smudge(into, filters, { ...part, target: join(job.path, part.prefix) });
}

const pathsAtOnce = 200;

/** Runs the filters over those paths where the working tree has the filtered file. */
async function smudge(
  into: Git,
  filters: Filters,
  { commit, prefix, target }: TreePart & { readonly target: string },
): Promise<void> {
  const paths = await filters.toSmudge(into);
  for (let at = 0; at < paths.length; at += pathsAtOnce) {
    const some = paths.slice(at, at + pathsAtOnce);
    // A file that its index entry describes is not written again, not even by force.
    await Promise.all(some.map(async (path) => await rm(join(target, path), { force: true })));
    const written = await into(["checkout-index", "--index", "--quiet", "--", ...some], checkoutLimitMs);
    if (!written.ok) throw new TreeFailure(`${nameOf(commit, prefix)} could not be checked out: ${written.because}`);
  }
}

type TwinPart = TreePart & { readonly twin: string };

async function addUnknown(part: TwinPart, index: string, job: TreeJob): Promise<void> {
  const { prefix, twin } = part;
  const wanted = await job.unknownPaths.wanted(job.root, job.path);
  await addGit(part, index, { job, isWanted: wanted(`${prefix}.git`, true) });
  const which = job.unknownPaths.which === "all" ? [] : ["--ignored", "--exclude-standard"];
  const others = await gitIn(twin, job.environment)(["ls-files", "--others", "--directory", "-z", ...which], checkoutLimitMs);
  if (!others.ok) throw new TreeFailure(`what git does not know in ${twin} could not be listed: ${others.because}`);
  for (const path of others.stdout.split("\0").filter((name) => name !== "" && name !== "./")) {
    const name = prefix + path;
    const files = await copyUnknown({ from: job.root, to: job.path, path: name.replace(/\/$/, ""), wanted });
    if (files.length > 0) job.unknown.push({ path: name, files });
  }
}

interface GitToAdd {
  readonly job: TreeJob;
  readonly isWanted: boolean;
}

/** Gives the tree a `.git` of the kind that the working tree has. */
async function addGit({ prefix, twin, commit }: TwinPart, index: string, { job, isWanted }: GitToAdd): Promise<void> {
  const [from, to] = [join(twin, ".git"), join(job.path, prefix, ".git")];
  const found = await lstat(from).catch(() => null);
  if (found?.isDirectory() === true) {
    if (!isWanted) return;
    const files = await copyGitDirectory(from, to);
    await detach(to, commit, index);
    job.unknown.push({ path: `${prefix}.git`, files });
  } else if (found?.isFile() === true) {
    await (prefix === ""
      ? addPrivateGit({ twin, commit, to }, index, job)
      : addSubmoduleGit({ twin, commit, from, to }, index, job));
  }
}

/** The place of a linked worktree: a `.git` file, too, but one that leads to no repository of the user's. */
async function addPrivateGit(
  { twin, commit, to }: { readonly twin: string; readonly commit: string; readonly to: string },
  index: string,
  { scratch, environment }: TreeJob,
): Promise<void> {
  const git = gitIn(twin, environment);
  const ask = async (name: string) => await git(["rev-parse", "--path-format=absolute", "--git-path", name]);
  const [objects, config] = [await ask("objects"), await ask("config")];
  if (!objects.ok || !config.ok) return;
  const own = join(scratch, "git");
  await mkdir(join(own, "objects/info"), { recursive: true });
  await mkdir(join(own, "refs"));
  await writeFile(join(own, "objects/info/alternates"), `${objects.stdout.trim()}\n`);
  await copyFile(config.stdout.trim(), join(own, "config"));
  await git(["config", "--file", join(own, "config"), "--unset", "core.worktree"]);
  await detach(own, commit, index);
  await writeFile(to, `gitdir: ${own}\n`);
}

/** A submodule's `.git` file leads into the `.git` directory of the top, of which the tree has its own copy. */
async function addSubmoduleGit(
  { twin, commit, from, to }: { readonly twin: string; readonly commit: string; readonly from: string; readonly to: string },
  index: string,
  { root, path, environment }: TreeJob,
): Promise<void> {
  const text = await readFile(from, "utf8");
  if (isAbsolute(text.replace(/^gitdir: /, ""))) return;
  await writeFile(to, text);
  const directory = await gitIn(twin, environment)(["rev-parse", "--absolute-git-dir"]);
  const inside = directory.ok ? relative(join(root, ".git"), directory.stdout.trim()) : "..";
  if (inside.split(sep)[0] === ".." || isAbsolute(inside)) return;
  const copy = join(path, ".git", inside);
  if ((await lstat(copy).catch(() => null))?.isDirectory() === true) await detach(copy, commit, index);
}

async function detach(gitDirectory: string, commit: string, index: string): Promise<void> {
  await writeFile(join(gitDirectory, "HEAD"), `${commit}\n`);
  await copyFile(index, join(gitDirectory, "index"));
}
