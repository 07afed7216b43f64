import { userError } from "../failure.ts";
import type { Inputs } from "../inputs.ts";
import type { Situation } from "../pipeline.ts";
import { mergeBase, whichBase } from "./base-commit.ts";
import { commitAt, gitIn, type Environment } from "./git.ts";
import type { GitHubContext } from "./github.ts";
import type { RepositoryApi } from "./github-api.ts";

interface Run {
  readonly context: GitHubContext;
  readonly inputs: Inputs;
  readonly api: RepositoryApi;
  readonly environment: Environment;
}

const recordingEvents = ["push", "schedule", "workflow_dispatch"];
const checkingEvents = ["pull_request", "merge_group"];

/** Records on the base branch, checks pull requests and merge groups; refuses the events on which neither would be right. */
export function modeOf({ eventName }: Pick<GitHubContext, "eventName">, mode: Inputs["mode"]): Situation["mode"] {
  if (eventName === "pull_request_target") throw userError("pull-request-target", {});
  const isChecking = checkingEvents.includes(eventName);
  if (isChecking && mode === "record") throw userError("record-on-pull-request", { event: eventName });
  if (mode !== "auto") return mode;
  if (isChecking) return "check";
  if (recordingEvents.includes(eventName)) return "record";
  throw userError("event-not-supported", { event: eventName });
}

/** What this run is about: which commit is built, which one it is held against, and whose comment it is. */
export async function situationOf({ context, inputs, api, environment }: Run): Promise<Situation> {
  const mode = modeOf(context, inputs.mode);
  const { pullRequest, mergeGroup } = context;
  return {
    mode,
    commit: context.sha,
    headSha: pullRequest?.headSha ?? mergeGroup?.headSha ?? context.sha,
    // A recording run looks for what the branch had before: at this very commit, or at the nearest one before it.
    base: mode === "record" ? { sha: context.sha, fallback: null } : await baseOf({ context, inputs, api, environment }),
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

/** A pull request onto a branch that records no baseline: search on where that branch left the default branch. */
function fallbackOf(
  { defaultBranch, pullRequest }: GitHubContext,
  base: string,
  api: RepositoryApi,
): (() => Promise<string | null>) | null {
  if (pullRequest === null || defaultBranch === null || pullRequest.baseRef === defaultBranch) return null;
  return async () => await mergeBase(api, defaultBranch, base);
}
