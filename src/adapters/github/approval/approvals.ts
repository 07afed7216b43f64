import { z } from "zod";
import type { Approvers } from "../../../inputs/approval.ts";
import type { Approvals } from "../../../judge/approval.ts";
import { LookupError } from "../../../ports.ts";
import { ask, lookUp, type RepositoryApi } from "../github-api.ts";
import { readLabels } from "./labels.ts";
import { readReviews } from "./reviews.ts";
import { readTeams } from "./teams.ts";

/** https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request */
const PullRequest = z.object({
  user: z.object({ login: z.string() }),
  head: z.object({ sha: z.string() }),
  labels: z.array(z.object({ name: z.string() })),
});

export interface ToApprove {
  /** Null: it is not known. */
  readonly pullRequest: number | null;
  /** The commit that this run judges; null: the newest one of the pull request, as in a merge queue. */
  readonly headSha: string | null;
}

/** Reads what approvers have done, as it is now: the same for all images of a run. A failure is told, not thrown. */
export function approvalsOf(
  api: RepositoryApi,
  { pullRequest, headSha }: ToApprove,
): (approvers: Approvers) => Promise<Approvals> {
  const answers = new Map<string, Promise<Approvals>>();
  return async (approvers) => {
    if (pullRequest === null) return { kind: "unreadable", because: "this event does not tell which pull request it is about" };
    const answer = answers.get(approvers.text) ?? readApprovals(api, { pullRequest, headSha, approvers });
    answers.set(approvers.text, answer);
    return await answer;
  };
}

interface ToRead {
  readonly pullRequest: number;
  readonly headSha: string | null;
  readonly approvers: Approvers;
}

export async function readApprovals(api: RepositoryApi, { pullRequest, headSha, approvers }: ToRead): Promise<Approvals> {
  const question = { route: "GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters: { pull_number: pullRequest } };
  const subject = { what: `who has approved pull request #${pullRequest}`, needs: "pull-requests: read" };
  try {
    return await lookUp(subject, async () => {
      const { user, head, labels } = await ask(api, question, PullRequest);
      const present = new Set(labels.map(({ name }) => name.toLowerCase()));
      const areReviewed = approvers.users.length + approvers.teams.length > 0;
      return {
        kind: "read" as const,
        author: user.login.toLowerCase(),
        headSha: headSha ?? head.sha,
        reviews: areReviewed ? await readReviews(api, pullRequest) : [],
        labels: await readLabels(api, { pullRequest, labels: approvers.labels, present }),
        teams: await readTeams(api, approvers.teams),
      };
    });
  } catch (error) {
    if (error instanceof LookupError) return { kind: "unreadable", because: error.message };
    throw error;
  }
}
