import { apiCommitGraph } from "../adapters/github/commits/commit-graph.ts";
import type { GitHubContext } from "../adapters/github/github.ts";
import type { RepositoryApi } from "../adapters/github/github-api.ts";
import { approvalsOf } from "../adapters/github/approval/approvals.ts";
import { mergedApprovals, mergedJustifications, mergedPullRequests } from "../adapters/github/merged-pull-request.ts";
import { readJustification } from "../adapters/github/pull-request.ts";
import { templatesAtBase } from "../adapters/github/templates.ts";
import type { Runner } from "../adapters/github/runner.ts";
import { branchUntil } from "../adapters/github/baseline-branch/branch-store.ts";
import { recordedDashboard } from "../adapters/files/recorded-dashboard.ts";
import type { RunLog } from "../adapters/process/run-log.ts";
import type { Environment } from "../adapters/process/git.ts";
import { keptPlace } from "../inputs/baseline-places.ts";
import type { Inputs, RawInputs } from "../inputs/inputs.ts";
import type { OnUse, Ports, RunContext } from "../ports.ts";
import { filesAtCommit } from "../adapters/github/files-at-commit.ts";
import { isReadOnly, type Task } from "../task.ts";
import { keptStore } from "./baselines/baseline-stores.ts";
import { choiceAtBase, referencesInForce, referencesOfRecording } from "./baselines/references.ts";
import { workflowPath } from "./workflow-check.ts";
import { inputDefaults } from "../generated/input-defaults.ts";
import { rulesAtBase, type RulesOptions } from "./rules-at-base.ts";
import { publishersFor, type Places, type Published } from "./publishers.ts";

/** What a run on GitHub judges with, and where it tells. */
export interface JudgingPlace extends Pick<Task, "role">, Pick<RunContext, "mode" | "frame" | "base" | "headSha"> {
  readonly raw: RawInputs;
  readonly gitContext: string;
  readonly environment: Environment;
  readonly context: GitHubContext;
  readonly api: RepositoryApi;
  readonly runner: Runner;
  readonly notes: RunLog;
  readonly directory: string;
  readonly published: Published;
  readonly inputs: Inputs;
  /** Told of every baseline that is used. */
  readonly onUse?: OnUse;
  /** Reads an image that is already built. */
  readonly measure: Ports["measure"];
}

/** Every port but those that measure. */
type JudgingPorts = Omit<Ports, "measure" | "measureCommit" | "measurements" | "missing">;

/** Ports on the artifacts, the pull request and the pages of GitHub. */
export function judgingPorts(place: JudgingPlace): JudgingPorts {
  const { context, api, notes, directory, published, inputs, frame, headSha, mode } = place;
  const kept = keptPlace(inputs.baseline);
  const store = keptStore(kept, place);
  const dashboard = recordedDashboard(store, {
    directory,
    repository: `${context.repository.owner}/${context.repository.name}`,
    serverUrl: context.serverUrl,
    baselineUntil: kept.kind === "branch" ? branchUntil({ api, branch: kept.branch }) : null,
    onWritten: (site) => (published.dashboardPath = site),
  });
  const templates = templatesAtBase(place);
  const merged = mergedPullRequests(api);
  return {
    ...notes,
    rulesAtBase: rulesAtBase(rulesOptions(place)),
    baselines: dashboard.store,
    references:
      mode === "record"
        ? referencesOfRecording(store, { ...place, choice: inputs.baseline })
        : referencesInForce({
            ...place,
            choice: inputs.baseline,
            askBase: async () => await choiceAtBase(rulesOptions(place)),
            warn: notes.warn,
          }),
    graph: apiCommitGraph(api),
    justification: async () => await readJustification(api, frame.pullRequest, { ...context, templates }),
    // In a merge queue the commit that is judged is the queue's: the pull request's newest one has to be approved.
    approvals: approvalsOf(api, { pullRequest: frame.pullRequest, headSha: context.mergeGroup === null ? headSha : null }),
    mergedJustification: mergedJustifications(merged, templates),
    mergedApprovals: mergedApprovals(api, merged),
    publishers: [...publishersFor({ ...place, ...audienceOf(place) }), dashboard.publisher],
    now: () => new Date(),
  };
}

function rulesOptions({
  context,
  role,
  raw,
  directory,
  gitContext,
  environment,
  api,
  inputs,
  base,
  headSha,
}: JudgingPlace): RulesOptions {
  return {
    base,
    step: raw,
    configPath: inputs.configPath,
    defaults: { name: context.repository.name, gitContext },
    directory: context.workspace,
    checkout: context.workspace,
    environment,
    filesAt: async (git, commit) => await filesAtCommit(commit, { git, api }),
    commits: [context.sha, headSha],
    workflow: role === "publish" ? null : workflowOf(context, environment),
    onBehalfOf: role === "publish" ? headSha : null,
    temporaryDirectory: directory,
  };
}

function workflowOf(context: GitHubContext, environment: Environment): RulesOptions["workflow"] {
  const path = workflowPath(context);
  if (path === null) return null;
  return {
    path,
    job: environment["GITHUB_JOB"] ?? "",
    action: environment["GITHUB_ACTION_REPOSITORY"] || "./",
    defaults: inputDefaults,
  };
}

function audienceOf({ context, role, frame }: JudgingPlace): Pick<Places, "comment" | "isOwnCheck"> {
  const { pullRequest, runUrl } = frame;
  const hasComment = pullRequest !== null && context.mergeGroup === null;
  const comment = hasComment ? { pullRequest, runUrl: runUrl ?? context.runUrl, isReadOnly: isReadOnly(context) } : null;
  return { comment, isOwnCheck: role !== "publish" };
}
