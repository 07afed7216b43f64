import { z } from "zod";
import type { Claims } from "../../judge/justification.ts";
import { ask, describe, type RepositoryApi } from "./github-api.ts";
import { claimsIn } from "./pull-request.ts";
import type { Templates } from "./templates.ts";

/** https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit */
const PullRequests = z.array(
  z.object({
    body: z.string().nullable(),
    merged_at: z.string().nullish(),
    merge_commit_sha: z.string().nullish(),
    base: z.object({ repo: z.object({ id: z.int() }) }),
  }),
);

/** Asks what the pull request that brought a commit says: one request for each commit, and a failure is told, not thrown. */
export function mergedJustifications(api: RepositoryApi, templates: Templates): (commit: string) => Promise<Claims> {
  const asked = new Map<string, Promise<Claims>>();
  return async (commit) => {
    const answer = asked.get(commit) ?? askFor(commit, api, templates);
    asked.set(commit, answer);
    return await answer;
  };
}

async function askFor(commit: string, api: RepositoryApi, templates: Templates): Promise<Claims> {
  const question = { route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", parameters: { commit_sha: commit } };
  try {
    const pulls = await ask(api, question, PullRequests);
    const merged = pulls.filter((pull) => pull.base.repo.id === api.repository.id && pull.merged_at != null);
    const pull = merged.find(({ merge_commit_sha: sha }) => sha === commit) ?? merged[0];
    if (pull === undefined) return { kind: "unreadable", because: "the commit came with no pull request" };
    return await claimsIn(pull.body ?? "", templates);
  } catch (error) {
    return { kind: "unreadable", because: describe(error) };
  }
}
