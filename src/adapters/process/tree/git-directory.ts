import { copyFile, lstat, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { gitIn } from "../git.ts";
import { copyGitDirectory } from "./copies.ts";
import type { FilledPart, TreeJob } from "./job.ts";

/** The files below the working tree's `.git`, relative to it, as long as nothing has been fetched; none where it is a file. */
export async function gitFiles(root: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(join(root, ".git"), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return new Set(files.map(({ parentPath, name }) => relative(join(root, ".git"), join(parentPath, name))));
}

/** Gives each part of the tree a `.git` of the kind that the working tree has; last, when all that is fetched has come. */
export async function addGits(job: TreeJob, before: ReadonlySet<string>): Promise<void> {
  const wanted = await job.unknownPaths.wanted(job.root, job.path);
  for (const part of job.done) {
    const { prefix, twin } = part;
    const found = twin === null ? null : await lstat(join(twin, ".git")).catch(() => null);
    if (twin === null || found === null) continue;
    const place = { ...part, twin, to: join(job.path, prefix, ".git") };
    if (found.isDirectory() && wanted(`${prefix}.git`, true)) await addDirectory(place, job, prefix === "" ? before : null);
    else if (found.isFile() && prefix === "") await addPrivate(place, job);
    else if (found.isFile()) await addSubmodule(place, job);
  }
}

type Place = FilledPart & { readonly twin: string; readonly to: string };

async function addDirectory(
  { twin, to, prefix, ...part }: Place,
  job: TreeJob,
  before: ReadonlySet<string> | null,
): Promise<void> {
  const files = await copyGitDirectory(join(twin, ".git"), to);
  await detach(to, part);
  job.unknown.push({ path: `${prefix}.git`, files });
  if (before !== null) job.fetched.push(...files.filter((file) => !before.has(relative(to, file))));
}

/** The place of a linked worktree: a `.git` file, too, but one that leads to no repository of the user's. */
async function addPrivate({ twin, to, ...part }: Place, { scratch, environment }: TreeJob): Promise<void> {
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
  await detach(own, part);
  await writeFile(to, `gitdir: ${own}\n`);
}

/** A submodule's `.git` file leads into the `.git` directory of the top, of which the tree has its own copy. */
async function addSubmodule({ twin, to, ...part }: Place, { root, path, environment }: TreeJob): Promise<void> {
  const text = await readFile(join(twin, ".git"), "utf8");
  if (isAbsolute(text.replace(/^gitdir: /, ""))) return;
  await writeFile(to, text);
  const directory = await gitIn(twin, environment)(["rev-parse", "--absolute-git-dir"]);
  const inside = directory.ok ? relative(join(root, ".git"), directory.stdout.trim()) : "..";
  if (inside.split(sep)[0] === ".." || isAbsolute(inside)) return;
  const copy = join(path, ".git", inside);
  if ((await lstat(copy).catch(() => null))?.isDirectory() === true) await detach(copy, part);
}

async function detach(gitDirectory: string, { commit, index }: Pick<FilledPart, "commit" | "index">): Promise<void> {
  await writeFile(join(gitDirectory, "HEAD"), `${commit}\n`);
  await copyFile(index, join(gitDirectory, "index"));
}
