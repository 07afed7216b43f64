import { stat } from "node:fs/promises";
import { dirname, relative } from "node:path";
import type { CheckoutPlaces } from "../adapters/files/inside.ts";
import { filesInClone, type FileAtCommit, type FilesAtCommit } from "../adapters/process/files-at-commit.ts";
import { gitIn, type Environment, type Git } from "../adapters/process/git.ts";

/** Where files of a commit are looked for. */
export interface CommitPlace extends CheckoutPlaces {
  readonly environment: Environment;
  /** A commit's files, from GitHub where the clone lacks the commit; null in a terminal. */
  readonly filesAt: ((git: Git, commit: string) => Promise<FilesAtCommit>) | null;
  /** What the run is about: a checkout of something else is another repository's, whose files the pull request does not change. */
  readonly commits: readonly (string | null)[];
}

/** A file in a repository, which need not be checked out. */
export interface RepositoryPlace {
  readonly git: Git;
  /** Relative to the repository's root. */
  readonly path: string;
  /** Null without a checkout. */
  readonly directory: string | null;
}

/** Null: it is in no repository that this run is about. */
export async function placeOf(file: string, { directory, environment, commits }: CommitPlace): Promise<RepositoryPlace | null> {
  const folder = await nearestFolder(dirname(file));
  const git = gitIn(folder, environment);
  const prefix = await git(["rev-parse", "--show-prefix"]);
  if (!prefix.ok) {
    const path = relative(directory, file);
    return path.startsWith("..") ? null : { git, path, directory: null };
  }
  const head = commits.length === 0 ? null : await git(["rev-parse", "--verify", "HEAD^{commit}"]);
  const isOurs = head === null || (head.ok && commits.includes(head.stdout.trim()));
  return isOurs ? { git, path: `${prefix.stdout.trim()}${relative(folder, file)}`, directory: folder } : null;
}

async function nearestFolder(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return isFolder || dirname(path) === path ? path : await nearestFolder(dirname(path));
}

export async function readAt(
  commit: string,
  { git, path }: RepositoryPlace,
  { filesAt }: Pick<CommitPlace, "filesAt">,
): Promise<FileAtCommit> {
  // In a terminal it was found in this clone.
  const files = filesAt === null ? filesInClone(git, commit) : await filesAt(git, commit);
  return await files.read(path);
}

/** A file that an earlier step of the job made is no part of the pull request. */
export async function isTracked({ git, path, directory }: RepositoryPlace): Promise<boolean> {
  if (directory === null) return true;
  const listed = await git(["ls-files", "--full-name", "-z", "--", `:(top,literal)${path}`]);
  return !listed.ok || listed.stdout !== "";
}
