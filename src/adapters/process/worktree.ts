import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gitIn, type Environment } from "./git.ts";
import { fillTree } from "./tree/filling.ts";
import { addGits, gitFiles } from "./tree/git-directory.ts";
import { TreeFailure, type TreeJob, type TreeRemark, type UnknownPath, type UnknownPaths } from "./tree/job.ts";

export type Worktree =
  | {
      readonly kind: "ready";
      /** Top of the working tree that `directory` lies in. */
      readonly root: string;
      /** Top of the temporary tree: `root` as it would be at the commit. */
      readonly path: string;
      /** What was put into the tree although the commit does not name it, because the working tree has it. */
      readonly unknown: readonly UnknownPath[];
      /** Files below `.git` that the working tree had not when this was called: the commit had to be fetched. */
      readonly fetched: readonly string[];
      /** In what the tree may differ from how the working tree would look at the commit. */
      readonly remarks: readonly TreeRemark[];
      dispose(): Promise<void>;
    }
  | { readonly kind: "failed"; readonly because: string };

interface WorktreeOptions {
  /** Anywhere in the working tree. */
  readonly directory: string;
  readonly commit: string;
  readonly temporaryDirectory: string;
  readonly environment: Environment;
  /** Which of the paths that git does not know are put into the tree as well; asked once the commit's own files are there. */
  readonly unknownPaths?: UnknownPaths;
}

const everything: UnknownPaths = { which: "all", wanted: async () => () => true };

/**
 * Makes the tree of `commit` as the working tree of `directory` was made: the same sparse patterns, filters (LFS pointers or
 * files), submodules, ignored files and kind of `.git`. The commit is fetched if the clone lacks it; apart from that nothing
 * of the user's repository is touched. A failure is told, not thrown.
 */
export async function worktreeOf(options: WorktreeOptions): Promise<Worktree> {
  const { directory, commit, temporaryDirectory, environment, unknownPaths = everything } = options;
  const top = await gitIn(directory, environment)(["rev-parse", "--show-cdup"]);
  if (!top.ok) return { kind: "failed", because: `there is no checkout to take the commit from: ${top.because}` };
  const root = resolve(directory, top.stdout.trim());
  const scratch = await mkdtemp(join(temporaryDirectory, "image-size-budget-base-"));
  const path = join(scratch, "tree");
  const dispose = async (): Promise<void> => await rm(scratch, { recursive: true, force: true });
  const job: TreeJob = { root, path, scratch, environment, unknownPaths, unknown: [], fetched: [], remarks: [], done: [] };
  try {
    await mkdir(path);
    const before = await gitFiles(root);
    await fillTree({ prefix: "", source: root, twin: root, commit }, job);
    await addGits(job, before);
    const { unknown, fetched, remarks } = job;
    return { kind: "ready", root, path, unknown, fetched, remarks, dispose };
  } catch (error) {
    await dispose();
    if (error instanceof TreeFailure) return { kind: "failed", because: error.message };
    throw error;
  }
}
