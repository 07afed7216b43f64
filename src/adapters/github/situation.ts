import { userError } from "../../failure.ts";
import type { Inputs } from "../../inputs/inputs.ts";
import type { BaseCommit, Situation } from "../../pipeline.ts";
import { mergeBase, whichBase } from "./base-commit.ts";
import { commitAt, gitIn, type Environment } from "../process/git.ts";
import type { GitHubContext } from "./github.ts";
import type { RepositoryApi } from "./github-api.ts";

interface Run {
  readonly context: GitHubContext;
  readonly mode: Situation["mode"];
  readonly api: RepositoryApi;
  readonly environment: Environment;
}

const recordingEvents = new Set(["push", "schedule", "workflow_dispatch"]);
const checkingEvents = new Set(["pull_request", "merge_group"]);

/** What this job does, and whether its run judges (`check`) or stores baselines (`record`). */
export interface Task {
  /**
   * `whole`: measures and tells. `measure`, `report`: the two halves of that, in the jobs of a matrix. `publish`: tells on behalf
   * of a run that may not write.
   */
  readonly part: "whole" | "measure" | "report" | "publish";
  readonly mode: Situation["mode"];
}

/** Records on the base branch, checks pull requests and merge groups; refuses the events on which neither would be right. */
export function taskOf({ eventName }: Pick<GitHubContext, "eventName">, mode: Inputs["mode"]): Task {
  if (eventName === "pull_request_target") throw userError("pull-request-target", {});
  const isChecking = checkingEvents.has(eventName);
  if (isChecking && mode === "record") throw userError("record-on-pull-request", { event: eventName });
  if (mode === "record" || mode === "check") return { part: "whole", mode };
  const part = mode === "auto" ? "whole" : mode;
  if (isChecking) return { part, mode: "check" };
  if (recordingEvents.has(eventName)) return { part, mode: "record" };
  if (eventName === "workflow_run" && mode === "auto") return { part: "publish", mode: "check" };
  throw userError("event-not-supported", { event: eventName });
}

/** A fork's and Dependabot's pull request: the token of such a run may only read, unless somebody gave it more. */
export function isReadOnly({ pullRequest, actor }: Pick<GitHubContext, "pullRequest" | "actor">): boolean {
  return pullRequest !== null && (pullRequest.isFork || actor === "dependabot[bot]");
}

/** What this run is about: which commit is built, which one it is held against, and whose comment it is. */
export async function situationOf({ context, mode, api, environment }: Run): Promise<Situation> {
  const { pullRequest, mergeGroup } = context;
  return {
    mode,
    commit: context.sha,
    headSha: pullRequest?.headSha ?? mergeGroup?.headSha ?? context.sha,
    // A recording run looks for what the branch had before: at this very commit, or at the nearest one before it.
    base: mode === "record" ? { sha: context.sha, fallback: null } : await baseOf({ context, mode, api, environment }),
    frame: {
      repository: `${context.repository.owner}/${context.repository.name}`,
      pullRequest: pullRequest?.number ?? mergeGroup?.pullRequest ?? null,
      runUrl: context.runUrl,
      serverUrl: context.serverUrl,
    },
  };
}

async function baseOf({ context, api, environment }: Run): Promise<Situation["base"]> {
  const head = await commitAt(gitIn(context.workspace, environment));
  const base = await whichBase(context, head, api);
  return base.kind === "known" ? { sha: base.commit, fallback: fallbackOf(context, base.commit, api) } : base;
}

function fallbackOf({ defaultBranch, pullRequest }: GitHubContext, base: string, api: RepositoryApi): BaseCommit["fallback"] {
  return pullRequest === null ? null : forkPoint({ defaultBranch, baseRef: pullRequest.baseRef, base }, api);
}

/** A pull request onto a branch that records no baseline: search on where that branch left the default branch. */
export function forkPoint(
  { defaultBranch, baseRef, base }: { readonly defaultBranch: string | null; readonly baseRef: string; readonly base: string },
  api: RepositoryApi,
): BaseCommit["fallback"] {
  if (defaultBranch === null || baseRef === defaultBranch) return null;
  return async () => await mergeBase(api, defaultBranch, base);
}
