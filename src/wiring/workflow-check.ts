import { clauseOf } from "../failure.ts";
import { join } from "node:path";
import { setupProblems, type SetupFacts } from "../workflow-check/rules.ts";
import { keptPlace } from "../inputs/baseline-places.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { renderSetupProblems } from "../workflow-check/render.ts";
import type { Report } from "../report/facts/report.ts";
import { Cancelled } from "../cancellation.ts";
import { gitIn, type Environment } from "../adapters/process/git.ts";
import { readSmallFile } from "../adapters/process/small-file.ts";
import type { GitHubContext } from "../adapters/github/github.ts";
import type { RepositoryApi } from "../adapters/github/github-api.ts";
import { writeJobSummary } from "../adapters/github/job-summary.ts";
import { isReadOnly } from "../task.ts";

export interface WorkflowCheck {
  readonly context: GitHubContext;
  readonly environment: Environment;
  readonly api: RepositoryApi;
  readonly inputs: Pick<Inputs, "baseline" | "comment" | "onMissingBaseline">;
  readonly report: Report;
  warn(warning: string): void;
}

/** Adds to the job summary, below the report, what should be changed about the workflow; nothing when all is well. */
export async function checkWorkflow(run: WorkflowCheck): Promise<void> {
  const { summaryPath } = run.context;
  if (summaryPath === null) return;
  const path = workflowPath(run.context);
  try {
    const blocks = renderSetupProblems(setupProblems(await factsOf(run, path)), path ?? "the workflow");
    if (blocks.length > 0) await writeJobSummary(summaryPath, blocks);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    run.warn(`the set-up was not looked at: ${clauseOf(error)}`);
  }
}

async function factsOf({ context, environment, api, inputs, report }: WorkflowCheck, path: string | null): Promise<SetupFacts> {
  const hasNoStoredBaseline = report.images.every(({ baseline }) => baseline.kind === "absent" || isBuilt(baseline));
  const isAbsent = report.mode === "check" && report.images.some(({ baseline }) => baseline.kind === "absent");
  const baselineBranch = keptPlace(inputs.baseline).kind !== "branch" ? null : report.mode === "record" ? "record" : "read";
  return {
    workflow: path === null ? null : await readStart(join(context.workspace, path)),
    defaultBranch: context.defaultBranch,
    job: environment["GITHUB_JOB"] ?? null,
    action: environment["GITHUB_ACTION_REPOSITORY"] || "./",
    refusedPermissions: [...api.refusedPermissions],
    isReadOnly: isReadOnly(context),
    // A job that records on a branch is one of its own.
    wantsComment: inputs.comment !== "never" && baselineBranch !== "record",
    baselineBranch,
    hasNoStoredBaseline: report.mode === "check" && hasNoStoredBaseline,
    lacksBaseCommit:
      isAbsent &&
      inputs.onMissingBaseline === "build" &&
      (await lacksCommit(report.baseSha, gitIn(context.workspace, environment))),
    approvedBy: waysToApprove(report),
    replacedArtifacts: context.runAttempt === 1 ? [...api.replacedArtifacts] : [],
  };
}

function waysToApprove({ images }: Report): SetupFacts["approvedBy"] {
  const approvers = images.flatMap(({ budget }) => budget.approval?.split(", ") ?? []);
  const byReview = approvers.some((approver) => approver.startsWith("@"));
  const byLabel = approvers.some((approver) => approver.startsWith("label:"));
  return [...(byReview ? (["review"] as const) : []), ...(byLabel ? (["label"] as const) : [])];
}

function isBuilt(baseline: Report["images"][number]["baseline"]): boolean {
  return baseline.kind === "found" && baseline.how === "built";
}

/** There is a checkout, and it has not that commit. */
async function lacksCommit(sha: string | null, git: ReturnType<typeof gitIn>): Promise<boolean> {
  if (sha === null || !(await git(["rev-parse", "--git-dir"])).ok) return false;
  return !(await git(["cat-file", "-e", `${sha}^{commit}`])).ok;
}

/** The file that this run is of, in the checkout; null when the workflow comes from elsewhere. */
export function workflowPath({ workflowRef, repository }: GitHubContext): string | null {
  const own = `${repository.owner}/${repository.name}/`;
  if (workflowRef?.startsWith(own) !== true) return null;
  return /^(\.(?:github|gitea|forgejo)\/workflows\/[^/\\@]+\.ya?ml)@/.exec(workflowRef.slice(own.length))?.[1] ?? null;
}

const limitBytes = 200_000;

/** A regular file of reasonable size, whoever wrote it; null for anything else. */
async function readStart(path: string): Promise<string | null> {
  const file = await readSmallFile(path, { limitBytes });
  return file.kind === "text" ? file.text : null;
}
