import { z } from "zod";
import { untrustedYaml } from "../untrusted-yaml.ts";

/** Something about the set-up that will go wrong, or did, and the lines that mend it. */
export interface SetupProblem {
  /** A sentence or two; plain text. */
  readonly what: string;
  /** YAML to add or to put in place of what is there; empty when there is nothing to add. */
  readonly lines: readonly string[];
}

/** What is known of the set-up once a run is over. */
export interface SetupFacts {
  /** Text of the workflow file that this run is of; null when it could not be read, and then nothing is said of it. */
  readonly workflow: string | null;
  /** `jobs.<id>` of this run; null when the runner does not tell. */
  readonly job: string | null;
  /** The branch that pull requests usually go into; null where that is not known. */
  readonly defaultBranch: string | null;
  /** How `uses:` names this action, without its version: `owner/name`, or a path beginning with `./`. */
  readonly action: string;
  /** Permissions that GitHub said the token lacks: `pull-requests: write`. */
  readonly refusedPermissions: readonly string[];
  /** A token that may not write is none of the workflow's doing: forks and Dependabot. */
  readonly isReadOnly: boolean;
  readonly wantsComment: boolean;
  /** Baselines are kept on a branch: `record`: this run writes there; `read`: it does not; null: they are kept elsewhere. */
  readonly baselineBranch: "record" | "read" | null;
  /** No image has a baseline that an earlier run stored. */
  readonly hasNoStoredBaseline: boolean;
  /** The base commit was to be built, and the checkout does not hold it. */
  readonly lacksBaseCommit: boolean;
  /** How growth can be approved: nothing else runs the check again when that is done. */
  readonly approvedBy: readonly ("review" | "label")[];
  /** Artifacts of this very attempt that were replaced by another job's or step's of the same name. */
  readonly replacedArtifacts: readonly string[];
}

const Text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Permissions = z.union([z.string(), z.record(z.string(), Text)]).nullish();
const Step = z.object({ uses: z.string().optional(), with: z.record(z.string(), Text.nullable()).nullish() });
const WorkflowJob = z.object({
  if: Text.nullish(),
  needs: z.unknown().optional(),
  permissions: Permissions,
  strategy: z.object({ matrix: z.unknown().optional() }).nullish(),
  steps: z.array(Step).nullish(),
});

const Matrix = z.looseObject({ include: z.array(z.record(z.string(), z.unknown())).catch([]) });

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax, as much of it as is looked at. */
const Workflow = z.object({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: Permissions,
  jobs: z.record(z.string(), z.unknown()),
});
type Workflow = z.infer<typeof Workflow>;
type WorkflowJob = z.infer<typeof WorkflowJob>;

interface CheckedSetup {
  readonly facts: SetupFacts;
  readonly workflow: Workflow | null;
  readonly triggers: ReadonlyMap<string, unknown>;
  /** The job of this run. */
  readonly job: WorkflowJob | null;
}

/** What to change, most important first; nothing when all is well. */
export function setupProblems(facts: SetupFacts): readonly SetupProblem[] {
  const workflow = facts.workflow === null ? null : parseWorkflow(facts.workflow);
  const job = WorkflowJob.safeParse(facts.job === null ? null : own(workflow?.jobs ?? {}, facts.job)).data ?? null;
  const subject: CheckedSetup = { facts, workflow, job, triggers: triggersOf(workflow) };
  const findings = [
    ...dangerousTrigger(subject),
    ...missingPermissions(subject),
    ...needlessWrite(subject),
    ...skippedCheck(subject),
    ...sameNames(subject),
    ...noRecording(subject),
    ...otherBranch(subject),
    ...filteredCheck(subject),
    ...missingEdited(subject),
    ...missingReview(subject),
    ...missingLabeled(subject),
    ...shallowClone(subject),
  ];
  return findings.length === 0 ? [] : [...findings, ...mergeQueue(subject)];
}

/** Null for what is no workflow: GitHub has said what is wrong with it. */
function parseWorkflow(text: string): Workflow | null {
  return Workflow.safeParse(untrustedYaml(text)).data ?? null;
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function triggersOf(workflow: Workflow | null): ReadonlyMap<string, unknown> {
  const on = workflow?.on ?? [];
  if (typeof on === "string") return new Map([[on, null]]);
  return Array.isArray(on) ? new Map(on.map((name) => [name, null])) : new Map(Object.entries(on));
}

function dangerousTrigger({ triggers }: CheckedSetup): readonly SetupProblem[] {
  if (!triggers.has("pull_request_target")) return [];
  const what =
    "The workflow runs on pull_request_target, which would build untrusted code with write permissions and secrets, so this action refuses to run. Use pull_request instead.";
  return [{ what, lines: ["on:", ...pullRequestLines([])] }];
}

function missingPermissions({ facts, workflow, job }: CheckedSetup): readonly SetupProblem[] {
  const granted = job?.permissions ?? workflow?.permissions ?? null;
  const mayNotWrite = granted !== null && typeof granted !== "string" && own(granted, "pull-requests") !== "write";
  const unwritten = facts.wantsComment && mayNotWrite && job !== null ? ["pull-requests: write"] : [];
  const mayNotRecord = granted !== null && typeof granted !== "string" && own(granted, "contents") !== "write";
  const unrecorded = facts.baselineBranch === "record" && mayNotRecord && job !== null ? ["contents: write"] : [];
  const all = new Set([...facts.refusedPermissions, ...unwritten, ...unrecorded]);
  if (facts.isReadOnly) all.delete("pull-requests: write");
  // Write includes read.
  for (const scope of ["pull-requests", "contents"]) if (all.has(`${scope}: write`)) all.delete(`${scope}: read`);
  if (all.size === 0) return [];
  const needed = new Set([...(all.has("contents: write") ? [] : ["contents: read"]), ...all]);
  const lines = ["permissions:", ...[...needed].map((line) => `  ${line}`)];
  const what = `The job's token lacks ${[...all].join(" and ")}. Grant it in the job (\`permissions:\` takes away whatever it does not name).`;
  return [{ what, lines }];
}

/** A pull request runs its own code, and whoever may write contents may write the code of others. */
function needlessWrite({ facts, workflow, job }: CheckedSetup): readonly SetupProblem[] {
  const granted = job?.permissions ?? workflow?.permissions ?? null;
  const mayWrite = granted !== null && typeof granted !== "string" && own(granted, "contents") === "write";
  if (facts.baselineBranch !== "read" || !mayWrite) return [];
  const what =
    "The job's token may write to the repository, and the job runs the code of pull requests. Only a job that records needs to write: record in a separate job.";
  return [{ what, lines: ["permissions:", "  contents: read"] }];
}

const always = /\b(?:always|cancelled)\s*\(/;
const changesFromRunToRun =
  /github\.(?:event\.(?:action|changes|label|sender|pull_request)\b|actor\b|triggering_actor\b|head_ref\b)/;

/** A skipped required check counts as passed. */
function skippedCheck({ job }: CheckedSetup): readonly SetupProblem[] {
  if (job === null) return [];
  const condition = job.if ?? "";
  if (job.needs != null && !always.test(condition)) {
    const what =
      "The job `needs` others and is skipped when one of them fails; a skipped check counts as passed. Let the job always run: then it is red when it has to be.";
    return [{ what, lines: ["if: ${{ !cancelled() }}"] }];
  }
  if (!changesFromRunToRun.test(condition)) return [];
  const what =
    "The job's `if:` may skip it for some runs of a pull request, and a skipped check counts as passed: a later run of the same commit can turn a red check green. Remove the `if:`.";
  return [{ what, lines: [] }];
}

function sameNames({ facts, workflow }: CheckedSetup): readonly SetupProblem[] {
  const [replaced] = facts.replacedArtifacts;
  const jobs = Object.values(workflow?.jobs ?? {}).map((job) => WorkflowJob.safeParse(job).data ?? null);
  const matrix = jobs.find(
    (job) => job?.strategy?.matrix != null && job.steps?.some((step) => isOfOneName(step, facts)) === true,
  );
  if (replaced === undefined && matrix === undefined) return [];
  const key = matrixKey(matrix ?? null);
  const seen = replaced === undefined ? "" : ` In this run, one of them replaced the artifact "${replaced}" of another.`;
  const what = `Several jobs or steps of a run measure under the same \`name\`, so each overwrites what another one stored.${seen} Give each image its own name.`;
  return [{ what, lines: ["with:", `  name: ${key === null ? "<a name of its own>" : `\${{ matrix.${key} }}`}`] }];
}

/** A step with this action that measures, under a name that is the same in every job of a matrix. */
function isOfOneName({ uses, with: inputs }: z.infer<typeof Step>, { action }: SetupFacts): boolean {
  const isOurs = uses === action || uses?.startsWith(`${action}@`) === true;
  const written = (input: string) => own(inputs ?? {}, input) ?? "";
  return isOurs && written("mode") !== "report" && !/matrix\./.test(written("name") + written("config"));
}

/** The first key of the matrix; null where none is written out. */
function matrixKey(job: WorkflowJob | null): string | null {
  const { include, exclude: _, ...keys } = Matrix.safeParse(job?.strategy?.matrix).data ?? { include: [] };
  return [keys, ...include].flatMap(Object.keys).find((key) => /^[A-Za-z_][\w-]{0,60}$/.test(key)) ?? null;
}

const recordingTriggers = ["push", "schedule", "workflow_dispatch"];

/** What records on a branch may be another workflow. */
function noRecording({ facts, workflow, triggers }: CheckedSetup): readonly SetupProblem[] {
  if (facts.baselineBranch !== null) return [];
  if (workflow === null || !facts.hasNoStoredBaseline || recordingTriggers.some((name) => triggers.has(name))) return [];
  const what =
    "Nothing records a baseline: the workflow does not run on the base branch. Add the branches that pull requests are merged into.";
  return [{ what, lines: ["on:", "  push:", "    branches: [main]", "  schedule:", '    - cron: "17 4 * * *"'] }];
}

const Filter = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .optional()
  .catch(undefined);
const Filters = z.object({
  branches: Filter,
  "branches-ignore": Filter,
  paths: Filter,
  "paths-ignore": Filter,
  tags: Filter,
  "tags-ignore": Filter,
});
type Filters = z.infer<typeof Filters>;

/** Nothing is filtered where a trigger has no filters, or none that can be read. */
function filtersOf({ triggers }: CheckedSetup, trigger: string): Partial<Filters> {
  return Filters.safeParse(triggers.get(trigger)).data ?? {};
}

/** Most often a branch that has been renamed since, or the `main` of a copied workflow. */
function otherBranch(subject: CheckedSetup): readonly SetupProblem[] {
  const { defaultBranch } = subject.facts;
  if (defaultBranch === null || !/^[\w./-]{1,100}$/.test(defaultBranch)) return [];
  if (!subject.triggers.has("push") || !leavesOut(filtersOf(subject, "push"), defaultBranch)) return [];
  const what = `Pushes to ${defaultBranch}, the default branch, record no baseline, because the filter of \`push\` leaves it out.`;
  return [{ what, lines: ["on:", "  push:", `    branches: [${defaultBranch}]`] }];
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore */
function leavesOut({ branches, "branches-ignore": ignored, ...others }: Partial<Filters>, branch: string): boolean {
  if (branches !== undefined) return !branches.some((pattern) => mayMatch(pattern, branch));
  if (ignored !== undefined) return ignored.includes(branch);
  return others.tags !== undefined || others["tags-ignore"] !== undefined;
}

/** Whether a branch may be meant: a star is taken for any text, and a pattern with more than stars for any branch. */
function mayMatch(pattern: string, branch: string): boolean {
  if (/[?+[\]\\!]/.test(pattern)) return true;
  const [start = "", ...rest] = pattern.split(/\*+/);
  const end = rest.pop();
  if (end === undefined) return pattern === branch;
  let at = start.length;
  for (const part of rest) {
    const found = branch.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return branch.startsWith(start) && branch.endsWith(end) && branch.length - end.length >= at;
}

/** A required check that does not run is waited for, and nothing can be merged. */
function filteredCheck(subject: CheckedSetup): readonly SetupProblem[] {
  const filters = filtersOf(subject, "pull_request");
  const { defaultBranch } = subject.facts;
  const isFiltered = filters.paths !== undefined || filters["paths-ignore"] !== undefined;
  const isElsewhere = defaultBranch !== null && leavesOut(filters, defaultBranch);
  if (!isFiltered && !isElsewhere) return [];
  const filter = isFiltered ? "`paths`" : "`branches`";
  const what = `The filter ${filter} of \`pull_request\` keeps the check from running for some pull requests. If the check is required, they cannot be merged. Remove the filter.`;
  return [{ what, lines: [] }];
}

const defaultTypes = ["opened", "synchronize", "reopened"];
const PullRequestTrigger = z.object({ types: z.union([z.string().transform((type) => [type]), z.array(z.string())]).nullish() });

function pullRequestTypes(triggers: CheckedSetup["triggers"]): readonly string[] {
  return PullRequestTrigger.safeParse(triggers.get("pull_request")).data?.types ?? defaultTypes;
}

function missingEdited({ triggers }: CheckedSetup): readonly SetupProblem[] {
  const types = pullRequestTypes(triggers);
  if (!triggers.has("pull_request") || types.includes("edited")) return [];
  const what = "Saving a justification in the description does not run the check again, because the type `edited` is missing.";
  return [{ what, lines: ["on:", ...pullRequestLines(types)] }];
}

const reviewTypes = ["submitted", "dismissed"];

/** An approval that changes nothing until somebody runs the job again looks like a fault. */
function missingReview({ facts, triggers }: CheckedSetup): readonly SetupProblem[] {
  if (!facts.approvedBy.includes("review") || !triggers.has("pull_request")) return [];
  const types = PullRequestTrigger.safeParse(triggers.get("pull_request_review")).data?.types ?? reviewTypes;
  if (triggers.has("pull_request_review") && reviewTypes.every((type) => types.includes(type))) return [];
  const what =
    "`approval` names reviewers, but a review does not run the check again, because the workflow does not run on pull_request_review, or not on both of its types.";
  return [{ what, lines: ["on:", "  pull_request_review:", `    types: [${reviewTypes.join(", ")}]`] }];
}

const labelTypes = ["labeled", "unlabeled"];

function missingLabeled({ facts, triggers }: CheckedSetup): readonly SetupProblem[] {
  if (!facts.approvedBy.includes("label") || !triggers.has("pull_request")) return [];
  const types = pullRequestTypes(triggers);
  if (labelTypes.every((type) => types.includes(type))) return [];
  const what =
    "`approval` names a label, but setting or removing it does not run the check again, because the types `labeled` and `unlabeled` are missing.";
  return [{ what, lines: ["on:", ...pullRequestLines(types, labelTypes)] }];
}

function pullRequestLines(types: readonly string[], more: readonly string[] = []): readonly string[] {
  const added = ["edited", ...more];
  const kept = types.filter((type) => /^[a-z_]{1,40}$/.test(type) && !added.includes(type)).slice(0, 20);
  return ["  pull_request:", `    types: [${[...(kept.length === 0 ? defaultTypes : kept), ...added].join(", ")}]`];
}

function shallowClone({ facts }: CheckedSetup): readonly SetupProblem[] {
  if (!facts.lacksBaseCommit) return [];
  const what =
    "The commit to compare with could not be built, because the checkout does not contain it. Let actions/checkout fetch it.";
  return [{ what, lines: ["- uses: actions/checkout", "  with:", "    fetch-depth: 2"] }];
}

/** Only where something is to be changed anyway: most repositories have no merge queue. */
function mergeQueue({ workflow, triggers }: CheckedSetup): readonly SetupProblem[] {
  if (workflow === null || !triggers.has("pull_request") || triggers.has("merge_group")) return [];
  const what = "If you use a merge queue: a required check that does not run on merge_group stops the queue.";
  return [{ what, lines: ["on:", "  merge_group:"] }];
}
