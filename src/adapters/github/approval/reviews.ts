import { z } from "zod";
import type { Review } from "../../../judge/approval.ts";
import type { RepositoryApi } from "../github-api.ts";
import { askAll } from "./ask-all.ts";

/** https://docs.github.com/en/rest/pulls/reviews#list-reviews-for-a-pull-request */
const PullRequestReview = z.object({
  user: z.object({ login: z.string() }).nullable(),
  state: z.string(),
  commit_id: z.string().nullable(),
});

/** A comment, or a review that is not submitted yet, takes nothing back. */
const states: Readonly<Record<string, Review["state"]>> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  DISMISSED: "dismissed",
};

/** The last review of each user that says yes or no; GitHub lists them in the order of time. */
export async function readReviews(api: RepositoryApi, pullRequest: number): Promise<readonly Review[]> {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
  const listed = await askAll(api, { route, parameters: { pull_number: pullRequest } }, PullRequestReview);
  const newest = new Map<string, Review>();
  for (const { user, state, commit_id: commit } of listed) {
    const known = Object.hasOwn(states, state) ? states[state] : undefined;
    if (user === null || known === undefined) continue;
    const login = user.login.toLowerCase();
    newest.delete(login);
    newest.set(login, { user: login, state: known, commit });
  }
  return [...newest.values()];
}
