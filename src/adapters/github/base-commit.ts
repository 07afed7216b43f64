import { z } from "zod";
import { LookupError } from "../../ports.ts";
import type { Commit } from "../../ports.ts";
import type { GitHubContext, PullRequestEvent } from "./github.ts";
import { ask, lookUp, type RepositoryApi } from "./github-api.ts";

/** The commit to compare with. */
export type Base = { readonly kind: "known"; readonly commit: string } | { readonly kind: "unknown"; readonly because: string };

/** https://docs.github.com/en/rest/git/commits#get-a-commit-object */
const GitCommit = z.object({ sha: z.string(), parents: z.array(z.object({ sha: z.string() })) });

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const Comparison = z.object({ merge_base_commit: z.object({ sha: z.string() }) });

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
  if (head?.sha === pullRequest.headSha) {
    return { kind: "known", commit: await mergeBase(api, pullRequest.baseRef, head.sha) };
  }
  // A merge of the head into the base: its first parent is the base.
  const isTestMerge =
    head !== null && head.parents.length === 2 && (head.parents[1] === pullRequest.headSha || head.sha === context.sha);
  return firstParent(isTestMerge ? head : await readCommit(api, context.sha));
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
  const parameters = { basehead: `${one}...${other}`, per_page: 1 };
  const question = { route: "GET /repos/{owner}/{repo}/compare/{basehead}", parameters };
  const subject = { what: `the merge base of ${one.slice(0, 40)} and ${other.slice(0, 7)}`, needs: "contents: read" };
  return (await lookUp(subject, () => ask(api, question, Comparison))).merge_base_commit.sha;
}
