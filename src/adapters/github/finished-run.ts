import { z } from "zod";
import { LookupError } from "../../ports.ts";
import type { RunContext } from "../../ports.ts";
import { mergeBase } from "./base-commit.ts";
import type { GitHubContext, WorkflowRunEvent } from "./github.ts";
import { ask, lookUp, statusOf, type RepositoryApi } from "./github-api.ts";
import { pullRequestsOfCommit } from "./pull-request.ts";
import { forkPoint } from "./run-context.ts";

/** https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit */
const PullRequest = z.object({
  number: z.int(),
  state: z.string(),
  head: z.object({ sha: z.string(), repo: z.object({ id: z.int() }).nullable() }),
  base: z.object({ ref: z.string(), repo: z.object({ id: z.int() }) }),
});
type PullRequest = z.infer<typeof PullRequest>;

/** The pull request that a finished run was about. */
export interface FoundPullRequest {
  readonly number: number;
  readonly baseRef: string;
}

export type FinishedRunSearch =
  | { readonly kind: "found"; readonly pullRequest: FoundPullRequest }
  /** Nothing to be done, and why: a sentence. */
  | { readonly kind: "none"; readonly because: string };

/**
 * The open pull request of the run's commit: by head commit and head repository, which GitHub vouches for, never by anything
 * that the run has left behind. `workflow_run.pull_requests` is empty for forks. Throws LookupError.
 */
export async function pullRequestOf(run: WorkflowRunEvent, api: RepositoryApi): Promise<FinishedRunSearch> {
  if (run.headRepository === null) return none(`the fork of run ${run.id} was deleted`);
  const { id, owner } = run.headRepository;
  const isOfHead = ({ state, head, base }: PullRequest) =>
    state === "open" && head.repo?.id === id && base.repo.id === api.repository.id;
  const isCurrent = ({ head }: PullRequest) => head.sha === run.headSha;
  const ofSha = (await ofCommit(run.headSha, api)).filter(isOfHead);
  const open = ofSha.some(isCurrent) ? ofSha : (await ofBranch(`${owner}:${run.headRef ?? ""}`, api)).filter(isOfHead);
  const [pull, ...others] = open.filter(isCurrent);
  if (others.length > 0) return none(`commit ${short(run.headSha)} is the head of ${others.length + 1} pull requests`);
  if (pull !== undefined) return { kind: "found", pullRequest: { number: pull.number, baseRef: pull.base.ref } };
  const newer = open[0] ?? ofSha[0];
  return newer === undefined
    ? none(`no open pull request has commit ${short(run.headSha)} as its head`)
    : none(`pull request #${newer.number} has a newer commit than ${short(run.headSha)} by now`);
}

async function ofCommit(sha: string, api: RepositoryApi): Promise<readonly PullRequest[]> {
  return await lookUp({ what: `the pull requests of commit ${short(sha)}`, needs: "pull-requests: read" }, () =>
    orNone(pullRequestsOfCommit(api, { commit_sha: sha, per_page: 100 }, PullRequest)),
  );
}

async function ofBranch(head: string, api: RepositoryApi): Promise<readonly PullRequest[]> {
  const question = { route: "GET /repos/{owner}/{repo}/pulls", parameters: { state: "open", head, per_page: 100 } };
  return await lookUp({ what: "the list of pull requests", needs: "pull-requests: read" }, () =>
    ask(api, question, z.array(PullRequest)),
  );
}

/** A commit that GitHub does not know (404, 422) is in no pull request. */
async function orNone(answer: Promise<readonly PullRequest[]>): Promise<readonly PullRequest[]> {
  try {
    return await answer;
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 422) return [];
    throw error;
  }
}

interface Finished {
  readonly context: GitHubContext;
  readonly run: WorkflowRunEvent;
  readonly pullRequest: FoundPullRequest;
  /** Base commits that the run's measurements name: claims. */
  readonly claimed: readonly string[];
}

/** What a finished run was about, for judging it in its place. */
export async function contextOfFinishedRun(
  { context, run, pullRequest, claimed }: Finished,
  api: RepositoryApi,
): Promise<RunContext> {
  const { repository, serverUrl, docsUrl } = context;
  const fullName = `${repository.owner}/${repository.name}`;
  return {
    mode: "check",
    commit: null,
    headSha: run.headSha,
    base: await baseOf({ context, run, pullRequest, claimed }, api),
    isOnBehalf: true,
    frame: {
      repository: fullName,
      pullRequest: pullRequest.number,
      runUrl: `${serverUrl}/${fullName}/actions/runs/${run.id}`,
      serverUrl,
      headRepository: run.headRepository?.fullName ?? null,
      docsUrl,
    },
  };
}

/** The commit that was merged in, if the base branch really holds it; else where the pull request left that branch. */
async function baseOf({ context, run, pullRequest, claimed }: Finished, api: RepositoryApi): Promise<RunContext["base"]> {
  const { defaultBranch } = context;
  const { baseRef } = pullRequest;
  try {
    const [sha, ...others] = claimed;
    const isHeld = sha !== undefined && others.length === 0 && (await holds(baseRef, sha, api));
    const base = isHeld ? sha : await mergeBase(api, baseRef, run.headSha);
    return { sha: base, fallback: forkPoint({ defaultBranch, baseRef, base }, api) };
  } catch (error) {
    if (error instanceof LookupError) return { kind: "unknown", because: error.message };
    throw error;
  }
}

async function holds(branch: string, sha: string, api: RepositoryApi): Promise<boolean> {
  try {
    return (await mergeBase(api, branch, sha)) === sha;
  } catch (error) {
    // Commits that GitHub does not know, or that have nothing in common with the branch.
    if (error instanceof LookupError && statusOf(error.cause) === 404) return false;
    throw error;
  }
}

function none(because: string): FinishedRunSearch {
  return { kind: "none", because };
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
