import { z } from "zod";
import { LookupError } from "../../ports.ts";
import type { Commit, CommitGraph } from "../../ports.ts";
import { apiCommitGraph } from "./commits/commit-graph.ts";
import type { GitHubContext, PullRequestEvent } from "./github.ts";
import { ask, lookUp, type RepositoryApi } from "./github-api.ts";
import { isGitea } from "../../server.ts";

/** The commit to compare with. */
export type Base = { readonly kind: "known"; readonly commit: string } | { readonly kind: "unknown"; readonly because: string };

/** https://docs.github.com/en/rest/git/commits#get-a-commit-object */
const GitCommit = z.object({ sha: z.string(), parents: z.array(z.object({ sha: z.string() })) });

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const Comparison = z.object({ merge_base_commit: z.object({ sha: z.string() }) });

/** Gitea's https://docs.gitea.com/api#tag/repository/operation/repoGetPullRequest */
const PullRequest = z.object({ merge_base: z.string().regex(/^[0-9a-f]{40,64}$/), head: z.object({ sha: z.string() }) });

/**
 * The base that what is tested was really merged into. `head` is the commit that is checked out, null without a checkout.
 * `pull_request.base.sha` of the event is stale and not looked at. A failure is told, not thrown.
 */
export async function whichBase(context: GitHubContext, head: Commit | null, api: RepositoryApi): Promise<Base> {
  const { mergeGroup, pullRequest } = context;
  if (mergeGroup !== null) return { kind: "known", commit: mergeGroup.baseSha };
  try {
    if (pullRequest !== null) return await baseOfPullRequest({ context, pullRequest, head }, api);
    return firstParent(head?.sha === context.sha ? head : await readCommit(api, context.sha));
  } catch (error) {
    if (error instanceof LookupError) return { kind: "unknown", because: error.message };
    throw error;
  }
}

interface Tested {
  readonly context: GitHubContext;
  readonly pullRequest: PullRequestEvent;
  readonly head: Commit | null;
}

async function baseOfPullRequest({ context, pullRequest, head }: Tested, api: RepositoryApi): Promise<Base> {
  // Without a checkout GITHUB_SHA is what is built: a test merge, and the head itself where the server makes none.
  if ((head?.sha ?? context.sha) === pullRequest.headSha) return { kind: "known", commit: await mergeBaseOf(pullRequest, api) };
  // A merge of the head into the base: its first parent is the base.
  const isTestMerge =
    head !== null && head.parents.length === 2 && (head.parents[1] === pullRequest.headSha || head.sha === context.sha);
  return firstParent(isTestMerge ? head : await readCommit(api, context.sha));
}

async function mergeBaseOf({ number, baseRef, headSha }: PullRequestEvent, api: RepositoryApi): Promise<string> {
  if (!isGitea(api.server)) return await mergeBase(api, baseRef, headSha);
  const question = { route: "GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters: { pull_number: number } };
  const subject = { what: `the merge base of pull request #${number}`, needs: "pull-requests: read" };
  const { merge_base: commit, head } = await lookUp(subject, () => ask(api, question, PullRequest));
  // A newer commit may have another one.
  return head.sha === headSha ? commit : await mergeBase(api, baseRef, headSha);
}

function firstParent({ sha, parents: [first] }: Commit): Base {
  if (first === undefined) return { kind: "unknown", because: `commit ${sha.slice(0, 7)} has no parent` };
  return { kind: "known", commit: first };
}

async function readCommit(api: RepositoryApi, sha: string): Promise<Commit> {
  const question = { route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}", parameters: { commit_sha: sha } };
  const subject = { what: `commit ${sha.slice(0, 7)}`, needs: "contents: read" };
  const { parents } = await lookUp(subject, () => ask(api, question, GitCommit));
  return { sha, parents: parents.map((parent) => parent.sha) };
}

/** The last commit that both sides hold; for branches that were never merged into the default branch also a place to search from. */
export async function mergeBase(api: RepositoryApi, one: string, other: string): Promise<string> {
  if (isGitea(api.server)) return await commonAncestor(apiCommitGraph(api), one, other);
  const parameters = { basehead: `${one}...${other}`, per_page: 1 };
  const question = { route: "GET /repos/{owner}/{repo}/compare/{basehead}", parameters };
  const subject = { what: `the merge base of ${one.slice(0, 40)} and ${other.slice(0, 7)}`, needs: "contents: read" };
  return (await lookUp(subject, () => ask(api, question, Comparison))).merge_base_commit.sha;
}

const mostPages = 40;

/** The first commit of `other` that `one` holds as well, for a server whose comparison does not tell. Throws LookupError. */
async function commonAncestor(graph: CommitGraph, one: string, other: string): Promise<string> {
  const sides = [one, other].map((commit) => new Side(graph, commit));
  const [ours, theirs] = sides;
  for (let page = 1; page <= mostPages && sides.some(({ hasMore }) => hasMore); page += 1) {
    await Promise.all(sides.map(async (side) => await side.readPage()));
    const common = [...(theirs?.shas ?? [])].find((sha) => ours?.shas.has(sha));
    if (common !== undefined) return common;
  }
  throw new LookupError(`no commit was found that both ${one.slice(0, 40)} and ${other.slice(0, 7)} hold`);
}

/** Commits in the order in which they come, as far as they were asked for. */
class Side {
  readonly shas = new Set<string>();
  readonly #pages: AsyncIterator<readonly Commit[]>;
  hasMore = true;

  constructor(graph: CommitGraph, commit: string) {
    this.#pages = graph.ancestors(commit)[Symbol.asyncIterator]();
  }

  async readPage(): Promise<void> {
    if (!this.hasMore) return;
    const page = await this.#pages.next();
    this.hasMore = page.done !== true;
    for (const { sha } of page.done === true ? [] : page.value) this.shas.add(sha);
  }
}
