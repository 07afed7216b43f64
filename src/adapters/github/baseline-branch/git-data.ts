import { z } from "zod";
import {
  ask,
  askPage,
  describe,
  isNotPermitted,
  lookUp,
  lookUpOrNull,
  statusOf,
  type LookUpSubject,
  type RepositoryApi,
} from "../github-api.ts";

/** A branch of a repository on GitHub, through https://docs.github.com/en/rest/git. */
export interface RemoteBranch {
  readonly api: RepositoryApi;
  /** Without `refs/heads/`. */
  readonly branch: string;
}

/** A commit of the branch, as the list of commits has it. */
export interface BranchCommit {
  readonly sha: string;
  readonly message: string;
  readonly committedAt: string;
}

/** https://docs.github.com/en/rest/commits/commits#list-commits */
const CommitPage = z.array(
  z.object({
    sha: z.string(),
    commit: z.object({ message: z.string(), committer: z.object({ date: z.iso.datetime({ offset: true }) }) }),
  }),
);
/** https://docs.github.com/en/rest/git/refs#get-a-reference */
const Ref = z.object({ object: z.object({ sha: z.string() }) });
/** https://docs.github.com/en/rest/git/commits#get-a-commit-object */
const GitCommit = z.object({ tree: z.object({ sha: z.string() }) });
/** https://docs.github.com/en/rest/git/trees#get-a-tree */
const Tree = z.object({ tree: z.array(z.object({ path: z.string().optional(), sha: z.string().optional() })) });
const Made = z.object({ sha: z.string() });
/** https://docs.github.com/en/rest/repos/contents#get-repository-content: above 1 MB without the content. */
const Content = z.object({ type: z.string(), sha: z.string(), size: z.int().min(0), encoding: z.string(), content: z.string() });
/** https://docs.github.com/en/rest/git/blobs#get-a-blob */
const Blob = z.object({ encoding: z.literal("base64"), content: z.string() });

const perPage = 100;

interface WantedCommits {
  readonly path: string;
  readonly page: number;
  /** Those that were made up to then; all of them unless given. */
  readonly until?: Date;
  readonly amount?: number;
}

/** One page of the branch's commits that changed `path`, newest first; none where there is no branch. */
export async function commitPage(
  remote: RemoteBranch,
  { path, page, until, amount = perPage }: WantedCommits,
): Promise<{ readonly commits: readonly BranchCommit[]; readonly hasNext: boolean }> {
  const time = until === undefined ? {} : { until: until.toISOString() };
  const parameters = { sha: remote.branch, path, per_page: amount, page, ...time };
  const question = { route: "GET /repos/{owner}/{repo}/commits", parameters };
  const answered = await orNull(subjectOf(remote), () => askPage(remote.api, question, CommitPage));
  if (answered === null) return { commits: [], hasNext: false };
  const commits = answered.answer.map(({ sha, commit: { message, committer } }) => ({
    sha,
    message,
    committedAt: committer.date,
  }));
  return { commits, hasNext: answered.hasNext };
}

/** The commit that the branch names; null where there is no branch. */
export async function readTip(remote: RemoteBranch): Promise<string | null> {
  const question = { route: "GET /repos/{owner}/{repo}/git/ref/{ref}", parameters: { ref: `heads/${remote.branch}` } };
  return (await orNull(subjectOf(remote), () => ask(remote.api, question, Ref)))?.object.sha ?? null;
}

export type RemoteFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly because: string };

/** A file as a commit of the branch has it, of at most `limitBytes`. */
export async function readFile(
  remote: RemoteBranch,
  { path, commit, limitBytes }: { readonly path: string; readonly commit: string; readonly limitBytes: number },
): Promise<RemoteFile> {
  const { api } = remote;
  const question = { route: "GET /repos/{owner}/{repo}/contents/{path}", parameters: { path, ref: commit } };
  const file = await orNull(subjectOf(remote), () => ask(api, question, z.union([Content, z.unknown()])));
  if (file === null) return { kind: "refused", because: "it is not there any more" };
  const content = Content.safeParse(file).data;
  if (content?.type !== "file") return { kind: "refused", because: "it is no regular file" };
  const { size, sha, encoding } = content;
  if (size > limitBytes) return { kind: "refused", because: `it has ${size} bytes, more than ${limitBytes}` };
  if (encoding === "base64") return { kind: "text", text: decoded(content.content) };
  const blob = { route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}", parameters: { file_sha: sha } };
  return { kind: "text", text: decoded((await lookUp(subjectOf(remote), () => ask(api, blob, Blob))).content) };
}

function decoded(base64: string): string {
  return Buffer.from(base64, "base64").toString("utf8");
}

export interface NewCommit {
  readonly message: string;
  /** Path → text; other files stay as they are. No path has a slash. */
  readonly files: ReadonlyMap<string, string>;
}

/** Path → id of its content. */
export type BranchFiles = ReadonlyMap<string, string>;

/** A commit to build on. */
export interface BaseOfCommit {
  readonly commit: string;
  readonly tree: string;
  readonly files: BranchFiles;
}

/** Null where there is no commit yet. */
export async function baseOf({ api }: RemoteBranch, tip: string | null): Promise<BaseOfCommit | null> {
  if (tip === null) return null;
  const commit = { route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}", parameters: { commit_sha: tip } };
  const tree = (await ask(api, commit, GitCommit)).tree.sha;
  const listing = { route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}", parameters: { tree_sha: tree } };
  const entries = (await ask(api, listing, Tree)).tree;
  return {
    commit: tip,
    tree,
    files: new Map(entries.flatMap(({ path, sha }) => (path === undefined ? [] : [[path, sha ?? ""]]))),
  };
}

/** Makes a commit on top of `base` (null: the first one) that no branch names yet; gives its id. */
export async function makeCommit(
  { api }: RemoteBranch,
  base: BaseOfCommit | null,
  { message, files }: NewCommit,
): Promise<string> {
  const changed = [...files].map(([path, content]) => ({ path, mode: "100644", type: "blob", content }));
  const tree = { ...(base === null ? {} : { base_tree: base.tree }), tree: changed };
  const made = await ask(api, { route: "POST /repos/{owner}/{repo}/git/trees", parameters: tree }, Made);
  const parameters = { message, tree: made.sha, parents: base === null ? [] : [base.commit] };
  return (await ask(api, { route: "POST /repos/{owner}/{repo}/git/commits", parameters }, Made)).sha;
}

/**
 * Lets the branch name `commit`, whose parent is `tip`, if it still names `tip` (null: if there is no branch yet). False: another
 * run was faster. GitHub refuses with the same status what a rule of the repository forbids: that is thrown.
 */
export async function moveBranch(remote: RemoteBranch, tip: string | null, commit: string): Promise<boolean> {
  const { api, branch } = remote;
  const create = { route: "POST /repos/{owner}/{repo}/git/refs", parameters: { ref: `refs/heads/${branch}`, sha: commit } };
  const move = {
    route: "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
    parameters: { ref: `heads/${branch}`, sha: commit, force: false },
  };
  try {
    await ask(api, tip === null ? create : move, Ref);
    return true;
  } catch (error) {
    if (statusOf(error) !== 409 && statusOf(error) !== 422) throw error;
    if (/fast forward|already exists/i.test(describe(error)) || (await readTip(remote)) !== tip) return false;
    throw error;
  }
}

/** Why the branch could not be written, as a sentence. */
export function writeFailure({ branch }: RemoteBranch, error: unknown): Error {
  const hint = isNotPermitted(error) ? "; the job that records needs `permissions: contents: write`" : "";
  return new Error(`branch ${branch} could not be written: ${describe(error)}${hint}`, { cause: error });
}

function subjectOf({ branch }: RemoteBranch): LookUpSubject {
  return { what: `branch ${branch}`, needs: "contents: read" };
}

/** GitHub says of a branch, too, that it is not there, and with 409 of a repository without commits. */
async function orNull<Answer>(subject: LookUpSubject, question: () => Promise<Answer>): Promise<Answer | null> {
  return await lookUpOrNull(subject, [404, 409], question);
}
