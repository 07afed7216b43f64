import { access, mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gitIn, type Environment, type Git } from "./git.ts";

const fetchLimitMs = 120_000;
const checkoutLimitMs = 120_000;

export type Worktree =
  | {
      readonly kind: "ready";
      /** Top of the working tree that `directory` lies in. */
      readonly root: string;
      /** Top of the temporary tree: `root` as it was at the commit. */
      readonly path: string;
      dispose(): Promise<void>;
    }
  | { readonly kind: "failed"; readonly because: string };

export interface WorktreeOptions {
  /** Anywhere in the working tree. */
  readonly directory: string;
  readonly commit: string;
  readonly temporaryDirectory: string;
  readonly environment: Environment;
}

/** Checks `commit` out beside the working tree, fetching it first if the clone lacks it. A failure is told, not thrown. */
export async function worktreeOf({ directory, commit, temporaryDirectory, environment }: WorktreeOptions): Promise<Worktree> {
  const git = gitIn(directory, environment);
  const top = await git(["rev-parse", "--show-cdup"]);
  if (!top.ok) return { kind: "failed", because: `there is no checkout to take the commit from: ${top.because}` };
  const missing = await fetchIfMissing(git, commit);
  if (missing !== null) return { kind: "failed", because: missing };
  const parent = await mkdtemp(join(temporaryDirectory, "image-size-budget-base-"));
  const path = join(parent, "tree");
  const dispose = async (): Promise<void> => {
    await git(["worktree", "remove", "--force", "--force", path]);
    await rm(parent, { recursive: true, force: true });
    await git(["worktree", "prune"]);
  };
  const because = await checkOut(git, commit, path);
  if (because === null) return { kind: "ready", root: resolve(directory, top.stdout.trim()), path, dispose };
  await dispose();
  return { kind: "failed", because };
}

async function fetchIfMissing(git: Git, commit: string): Promise<string | null> {
  if ((await git(["cat-file", "-e", `${commit}^{commit}`])).ok) return null;
  const shallow = await git(["rev-parse", "--is-shallow-repository"]);
  // A depth makes a clone shallow; only one that is so already may be given it.
  const depth = shallow.ok && shallow.stdout.trim() === "true" ? ["--depth=1"] : [];
  const fetched = await git(
    ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", ...depth, "origin", commit],
    fetchLimitMs,
  );
  return fetched.ok ? null : `commit ${commit.slice(0, 7)} could not be fetched: ${fetched.because}`;
}

async function checkOut(git: Git, commit: string, root: string): Promise<string | null> {
  const added = await git(["worktree", "add", "--quiet", "--detach", root, commit], checkoutLimitMs);
  if (!added.ok) return `commit ${commit.slice(0, 7)} could not be checked out: ${added.because}`;
  if (!(await usesSubmodules(git, root))) return null;
  const updated = await git(["-C", root, "submodule", "--quiet", "update", "--init", "--recursive", "--depth=1"], fetchLimitMs);
  return updated.ok ? null : `the submodules of commit ${commit.slice(0, 7)} could not be checked out: ${updated.because}`;
}

/** Both sides must have the same: submodules are wanted where the working tree has them checked out. */
async function usesSubmodules(git: Git, root: string): Promise<boolean> {
  const isListed = await access(join(root, ".gitmodules")).then(
    () => true,
    () => false,
  );
  const status = isListed ? await git(["submodule", "status"]) : null;
  return status !== null && status.ok && /^[ +U]/m.test(status.stdout);
}
