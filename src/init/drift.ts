import { setupProblems, type SetupFacts, type SetupProblem } from "../workflow-check/rules.ts";
import type { NamedWorkflow } from "./workflow-images.ts";
import type { PlannedFile, RepositoryFacts } from "./set-up.ts";
import { checkPath, commentPath, recordPath } from "./written-workflows.ts";

/** A workflow that uses this action already, and what should be changed about it. */
export interface UsedWorkflow {
  readonly path: string;
  readonly problems: readonly SetupProblem[];
}

/** The workflows that use this action already, each with its set-up problems. */
export function usedWorkflows({ workflows, texts, branch }: RepositoryFacts): readonly UsedWorkflow[] {
  return workflows.filter(usesThisAction).map((named) => {
    const { path, workflow } = named;
    const jobs = workflow.steps.filter(({ action }) => isThisAction(action));
    const problems = jobs.flatMap(({ job, action, inputs }) =>
      setupProblems({
        workflow: texts.get(path) ?? null,
        job,
        action,
        defaultBranch: branch.name,
        refusedPermissions: [],
        isReadOnly: false,
        baselineBranch: branchUse(inputs["baseline"] ?? "", named),
        wantsComment: !isRecorder(named) && inputs["mode"] !== "measure" && inputs["comment"] !== "never",
        hasNoStoredBaseline: !isPublisher(named),
        lacksBaseCommit: false,
        replacedArtifacts: [],
        approvedBy: [],
      }),
    );
    return { path, problems: problems.filter(({ what }, at) => problems.findIndex((one) => one.what === what) === at) };
  });
}

function branchUse(baseline: string, named: NamedWorkflow): SetupFacts["baselineBranch"] {
  if (!/(?:^|[,\s])branch(?::|[,\s]|$)/.test(baseline)) return null;
  return isRecorder(named) ? "record" : "read";
}

/** It judges no pull request, and tells of no other run. */
function isRecorder(named: NamedWorkflow): boolean {
  return !isPublisher(named) && !named.workflow.triggers.some((trigger) => ["pull_request", "merge_group"].includes(trigger));
}

/** A workflow elsewhere that does what a planned one is for; null where there is none. */
export function doneBy({ path }: PlannedFile, { workflows }: RepositoryFacts): string | null {
  const used = workflows.filter(usesThisAction);
  if (path === recordPath) return used.find(isRecorder)?.path ?? null;
  if (path !== checkPath && path !== commentPath) return null;
  return used.find((named) => isPublisher(named) === (path === commentPath) && !isRecorder(named))?.path ?? null;
}

/** It runs when the other workflow has finished. */
function isPublisher({ workflow }: NamedWorkflow): boolean {
  return workflow.triggers.every((trigger) => trigger === "workflow_run");
}

function usesThisAction({ workflow }: NamedWorkflow): boolean {
  return workflow.steps.some(({ action }) => isThisAction(action));
}

/** Whoever's copy it is. */
function isThisAction(action: string): boolean {
  return /\/image-size-budget(?:\/\.github\/workflows\/[\w.-]+)?$/.test(action);
}
