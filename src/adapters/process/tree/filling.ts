import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { gitIn, type Git } from "../git.ts";
import { copyUnknown } from "./copies.ts";
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
  await fetchIfMissing(git, part);
  const index = join(await mkdtemp(join(job.scratch, "index-")), "index");
  const into = gitIn(part.source, job.environment, { workTree: target, index });
  await checkOut(into, part, job);
  await addUnknown(part, job);
  job.done.push({ ...part, index });
  for (const submodule of await submodulesOf(part, into, job)) await fillTree(submodule, job);
}

async function fetchIfMissing(git: Git, { commit, prefix, url = "origin" }: TreePart): Promise<void> {
  if ((await git(["cat-file", "-e", `${commit}^{commit}`])).ok) return;
  const shallow = await git(["rev-parse", "--is-shallow-repository"]);
  // A depth makes a clone shallow; only one that is so already may be given it.
  const depth = url !== "origin" || (shallow.ok && shallow.stdout.trim() === "true") ? ["--depth=1"] : [];
  const quiet = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
  const fetched = await git(["fetch", ...quiet, ...depth, "--", url, commit], fetchLimitMs);
  if (!fetched.ok) throw new TreeFailure(`${nameOf(commit, prefix)} could not be fetched: ${fetched.because}`);
}

function nameOf(commit: string, prefix: string): string {
  return `commit ${commit.slice(0, 7)}${prefix === "" ? "" : ` of submodule ${prefix.slice(0, -1)}`}`;
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

/** Beside the commit's files: what the working tree has in that place. */
async function addUnknown({ prefix, twin }: TreePart, job: TreeJob): Promise<void> {
  if (twin === null) return;
  const wanted = await job.unknownPaths.wanted(job.root, job.path);
  const which = job.unknownPaths.which === "all" ? [] : ["--ignored", "--exclude-standard"];
  const others = await gitIn(twin, job.environment)(["ls-files", "--others", "--directory", "-z", ...which], checkoutLimitMs);
  if (!others.ok) throw new TreeFailure(`what git does not know in ${twin} could not be listed: ${others.because}`);
  for (const path of others.stdout.split("\0").filter((name) => name !== "" && name !== "./")) {
    const name = prefix + path;
    const files = await copyUnknown({ from: job.root, to: job.path, path: name.replace(/\/$/, ""), wanted });
    if (files.length > 0) job.unknown.push({ path: name, files });
  }
}
