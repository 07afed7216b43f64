import { z } from "zod";
import type { Claims } from "../../judge/justification.ts";
import type { Approvers } from "../../inputs/approval.ts";
import type { Approvals } from "../../judge/approval.ts";
import { readApprovals } from "./approval/approvals.ts";
import { describe, type RepositoryApi } from "./github-api.ts";
import { claimsIn, pullRequestsOfCommit } from "./pull-request.ts";
import type { Templates } from "./templates.ts";

/** https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit */
const PullRequest = z.object({
  number: z.int(),
  body: z.string().nullable(),
  merged_at: z.string().nullish(),
  merge_commit_sha: z.string().nullish(),
  base: z.object({ repo: z.object({ id: z.int() }) }),
});

type MergedPullRequest = z.infer<typeof PullRequest>;

/** The pull request that brought a commit: one request for each commit. Null: none did. */
export function mergedPullRequests(api: RepositoryApi): (commit: string) => Promise<MergedPullRequest | null> {
  const asked = new Map<string, Promise<MergedPullRequest | null>>();
  return async (commit) => {
    const answer = asked.get(commit) ?? askFor(commit, api);
    asked.set(commit, answer);
    return await answer;
  };
}

type Search = ReturnType<typeof mergedPullRequests>;

/** What the pull request that brought a commit says; a failure is told, not thrown. */
export function mergedJustifications(merged: Search, templates: Templates): (commit: string) => Promise<Claims> {
  return async (commit) => {
    const pull = await found(merged, commit);
    return pull.kind === "found" ? await claimsIn(pull.found.body ?? "", templates) : pull;
  };
}

/** What approvers had done about it; the same way. */
export function mergedApprovals(
  api: RepositoryApi,
  merged: Search,
): (commit: string, approvers: Approvers) => Promise<Approvals> {
  return async (commit, approvers) => {
    const pull = await found(merged, commit);
    if (pull.kind === "unreadable") return pull;
    return await readApprovals(api, { pullRequest: pull.found.number, headSha: null, approvers });
  };
}

type Found =
  | { readonly kind: "found"; readonly found: MergedPullRequest }
  | { readonly kind: "unreadable"; readonly because: string };

async function found(merged: Search, commit: string): Promise<Found> {
  try {
    const pull = await merged(commit);
    if (pull === null) return { kind: "unreadable", because: "the commit came with no pull request" };
    return { kind: "found", found: pull };
  } catch (error) {
    return { kind: "unreadable", because: describe(error) };
  }
}

async function askFor(commit: string, api: RepositoryApi): Promise<MergedPullRequest | null> {
  const pulls = await pullRequestsOfCommit(api, { commit_sha: commit }, PullRequest);
  const merged = pulls.filter((pull) => pull.base.repo.id === api.repository.id && pull.merged_at != null);
  return merged.find(({ merge_commit_sha: sha }) => sha === commit) ?? merged[0] ?? null;
}
