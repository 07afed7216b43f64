import { eventViolation } from "../github/contract.ts";
import type { Event, PullRequest, PullRequestReview, Run } from "../github/entities.ts";
import { renderLabel, renderReview } from "../github/render/approval.ts";
import { renderPull } from "../github/render/pull.ts";
import { renderRepositoryFull, renderUser, webAddress } from "../github/render/repository.ts";
import { renderRun, renderWorkflow } from "../github/render/run.ts";
import type { RunOptions } from "../github/repository-options.ts";
import type { Repository } from "../github/repository.ts";

/** What starts a workflow: the payload as it was at that moment, and the run that the server knows. */
export interface RunnerEvent {
  readonly name: Event;
  readonly run: Run;
  /** GITHUB_SHA and GITHUB_REF: what actions/checkout fetches. */
  readonly sha: string;
  readonly ref: string;
  /** Branch names, empty unless the event is about a pull request. */
  readonly headRef: string;
  readonly baseRef: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface PullRequestEventOptions {
  readonly action?: "opened" | "synchronize" | "edited" | "reopened" | "ready_for_review" | "labeled" | "unlabeled";
  /** Of `labeled` and `unlabeled`. */
  readonly label?: string;
  /** Of `edited`: `{ body: { from: "…" } }`. */
  readonly changes?: Readonly<Record<string, unknown>>;
  readonly run?: RunOptions;
}

/** `on: pull_request`: GITHUB_SHA is the test merge, the run's head_sha is the pull request's head. */
export function pullRequestEvent(pull: PullRequest, options: PullRequestEventOptions = {}): RunnerEvent {
  return { ...onTestMerge(pull, "pull_request", options.run), payload: pullRequestPayload(pull, options) };
}

/** `on: pull_request_review`: the same commit and ref as `pull_request`. */
export function reviewEvent(pull: PullRequest, review: PullRequestReview): RunnerEvent {
  const { repository } = pull;
  const action = review.state === "DISMISSED" ? "dismissed" : "submitted";
  const { comments: _, commits: __, merged: ___, ...shortened } = renderPull(pull);
  const payload = {
    action,
    review: { ...renderReview(pull, review), state: review.state.toLowerCase(), updated_at: review.submittedAt.toISOString() },
    pull_request: shortened,
    ...surroundings(repository, review.author),
  };
  return {
    ...onTestMerge(pull, "pull_request_review", { actor: review.author }),
    payload: described(`pull-request-review-${action}`, payload),
  };
}

function onTestMerge(pull: PullRequest, name: Event, options: RunOptions = {}): Omit<RunnerEvent, "payload"> {
  if (pull.mergeSha === null) throw new Error(`GitHub starts no ${name} run while there are conflicts`);
  const run = { headSha: pull.headSha, headBranch: pull.headRef, headRepository: pull.headRepository, pullRequests: [pull] };
  return {
    name,
    run: start(pull.repository, name, { actor: pull.author, ...run, ...options }),
    sha: pull.mergeSha,
    ref: `refs/pull/${pull.number}/merge`,
    headRef: pull.headRef,
    baseRef: pull.baseRef,
  };
}

/** `on: pull_request_target`: the same payload, and the default branch's commit. */
export function pullRequestTargetEvent(pull: PullRequest, options: PullRequestEventOptions = {}): RunnerEvent {
  const { repository } = pull;
  return {
    ...onDefaultBranch(repository, "pull_request_target", { actor: pull.author, pullRequests: [pull], ...options.run }),
    headRef: pull.headRef,
    baseRef: pull.baseRef,
    payload: pullRequestPayload(pull, options),
  };
}

/** `on: push`, of the default branch unless said otherwise; its tip is what was pushed. */
export function pushEvent(repository: Repository, options: { branch?: string; run?: RunOptions } = {}): RunnerEvent {
  const branch = options.branch ?? repository.defaultBranch;
  const after = repository.tip(branch);
  const before = repository.history.get(after).parents[0] ?? "0".repeat(40);
  return {
    name: "push",
    run: start(repository, "push", { headSha: after, headBranch: branch, ...options.run }),
    sha: after,
    ref: `refs/heads/${branch}`,
    headRef: "",
    baseRef: "",
    payload: described("push", {
      ref: `refs/heads/${branch}`,
      before,
      after,
      base_ref: null,
      created: false,
      deleted: false,
      forced: false,
      compare: `${webAddress(repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      commits: [payloadCommit(repository, after)],
      head_commit: payloadCommit(repository, after),
      pusher: { name: repository.owner, email: `${repository.owner}@example.com` },
      ...surroundings(repository),
    }),
  };
}

/** `on: schedule`. */
export function scheduleEvent(repository: Repository): RunnerEvent {
  const payload = { schedule: "17 4 * * *", workflow: ".github/workflows/image-size.yml", ...surroundings(repository) };
  return { ...onDefaultBranch(repository, "schedule"), payload };
}

/** `on: workflow_dispatch`. */
export function workflowDispatchEvent(repository: Repository, inputs: Readonly<Record<string, string>> = {}): RunnerEvent {
  const ref = `refs/heads/${repository.defaultBranch}`;
  const payload = { inputs, ref, workflow: ".github/workflows/image-size.yml", ...surroundings(repository) };
  return { ...onDefaultBranch(repository, "workflow_dispatch"), payload: described("workflow-dispatch", payload) };
}

/** `on: merge_group`: the queue's commit is made on top of `baseSha`, the base branch's tip unless said otherwise. */
export function mergeGroupEvent(pull: PullRequest, options: { baseSha?: string; headSha?: string } = {}): RunnerEvent {
  const { repository, baseRef } = pull;
  const baseSha = options.baseSha ?? repository.tip(baseRef);
  const message = `Merge pull request #${pull.number}`;
  const headSha = options.headSha ?? repository.commit({ parents: [baseSha, pull.headSha], message }).sha;
  const branch = `gh-readonly-queue/${baseRef}/pr-${pull.number}-${baseSha}`;
  const group = {
    head_sha: headSha,
    head_ref: `refs/heads/${branch}`,
    base_sha: baseSha,
    base_ref: `refs/heads/${baseRef}`,
    head_commit: payloadCommit(repository, headSha),
  };
  return {
    name: "merge_group",
    run: start(repository, "merge_group", { headSha, headBranch: branch }),
    sha: headSha,
    ref: group.head_ref,
    headRef: "",
    baseRef: "",
    payload: described("merge-group-checks-requested", {
      action: "checks_requested",
      merge_group: group,
      ...surroundings(repository),
    }),
  };
}

/** `on: workflow_run`, when `finished` has completed. */
export function workflowRunEvent(finished: Run): RunnerEvent {
  const { repository } = finished;
  const workflow = renderWorkflow(finished);
  const payload = { action: "completed", workflow_run: renderRun(finished), workflow, ...surroundings(repository) };
  const run = { path: ".github/workflows/image-size-comment.yml", name: "Image size comment" };
  return { ...onDefaultBranch(repository, "workflow_run", run), payload: described("workflow-run-completed", payload) };
}

/** "Re-run all jobs": the same run, commit and payload; the next attempt. */
export function rerun(event: RunnerEvent): RunnerEvent {
  event.run.attempt += 1;
  event.run.status = "in_progress";
  event.run.conclusion = null;
  return event;
}

function onDefaultBranch(repository: Repository, name: Event, options: RunOptions = {}): Omit<RunnerEvent, "payload"> {
  const sha = repository.tip();
  const run = start(repository, name, { headSha: sha, ...options });
  return { name, run, sha, ref: `refs/heads/${repository.defaultBranch}`, headRef: "", baseRef: "" };
}

function start(repository: Repository, event: Event, options: RunOptions): Run {
  return repository.run({ event, status: "in_progress", conclusion: null, ...options });
}

function pullRequestPayload(pull: PullRequest, options: PullRequestEventOptions): Readonly<Record<string, unknown>> {
  const action = options.action ?? "opened";
  const before = pull.repository.history.get(pull.headSha).parents[0] ?? pull.baseSha;
  return described(`pull-request-${action.replaceAll("_", "-")}`, {
    action,
    number: pull.number,
    pull_request: renderPull(pull),
    ...(action === "edited" ? { changes: options.changes ?? { body: { from: "" } } } : {}),
    ...(options.label === undefined ? {} : { label: renderLabel(pull, options.label) }),
    ...(action === "synchronize" ? { before, after: pull.headSha } : {}),
    ...surroundings(pull.repository, pull.author),
  });
}

type Payload = Readonly<Record<string, unknown>>;

/** The payload, if it is one that GitHub's description of its webhooks allows. */
function described(name: string, payload: Payload): Payload {
  const violation = eventViolation(name, payload);
  if (violation !== null) throw new Error(violation);
  return payload;
}

function surroundings(repository: Repository, sender = repository.owner): Readonly<Record<string, unknown>> {
  return { repository: renderRepositoryFull(repository), sender: renderUser(repository.world, sender) };
}

function payloadCommit(repository: Repository, sha: string): Readonly<Record<string, unknown>> {
  const { tree, message, date } = repository.history.get(sha);
  const person = { name: "Developer", email: "developer@example.com" };
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: date.toISOString(),
    url: `${webAddress(repository)}/commit/${sha}`,
    distinct: true,
    author: person,
    committer: person,
    added: [],
    removed: [],
    modified: [],
  };
}
