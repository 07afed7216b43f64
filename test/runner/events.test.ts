import { afterEach, beforeEach, expect, test } from "vitest";
import type { PullRequest } from "../github/entities.ts";
import type { Repository } from "../github/repository.ts";
import { type GitHub, startGitHub } from "../github/server.ts";
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  rerun,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from "./events.ts";

let github: GitHub;
let repository: Repository;
let pull: PullRequest;

beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository("acme/api");
  repository.commit();
  repository.commit({ branch: "feature" });
  pull = repository.openPullRequest({ number: 7, head: "feature", body: "text" });
});
afterEach(() => github.close());

test.for(["opened", "synchronize", "edited", "reopened"] as const)("pull_request %s has the fields of that action", (action) => {
  const { payload, run, sha } = pullRequestEvent(pull, { action });
  const fields = { opened: [], reopened: [], synchronize: ["before", "after"], edited: ["changes"] }[action];

  expect(Object.keys(payload)).toEqual(["action", "number", "pull_request", ...fields, "repository", "sender"]);
  expect(payload).toMatchObject({ action, number: 7, pull_request: { body: "text", base: { sha: pull.baseSha } } });
  expect(run).toMatchObject({ event: "pull_request", headSha: pull.headSha, headBranch: "feature", status: "in_progress" });
  expect(sha).toBe(pull.mergeSha);
});

test("a payload that GitHub could not send is refused", () => {
  Object.assign(pull, { title: 7 });
  expect(() => pullRequestEvent(pull)).toThrow("pull-request-opened: it/pull_request/title must be string");
});

test("a pull request with conflicts starts nothing", () => {
  repository.editPullRequest(7, { mergeSha: null });
  expect(() => pullRequestEvent(pull)).toThrow("conflicts");
});

test("push names the commit before and after", () => {
  const before = repository.tip();
  const { sha: after } = repository.commit();
  expect(pushEvent(repository)).toMatchObject({
    sha: after,
    ref: "refs/heads/main",
    payload: { before, after, ref: "refs/heads/main", head_commit: { id: after }, repository: { full_name: "acme/api" } },
  });
});

test.for([
  { name: "schedule", make: () => scheduleEvent(repository), field: "schedule" },
  { name: "workflow_dispatch", make: () => workflowDispatchEvent(repository, { key: "value" }), field: "inputs" },
  { name: "pull_request_target", make: () => pullRequestTargetEvent(pull), field: "pull_request" },
  { name: "workflow_run", make: () => workflowRunEvent(repository.run()), field: "workflow_run" },
])("$name runs on the default branch's commit", ({ name, make, field }) => {
  const event = make();
  expect(event).toMatchObject({ name, sha: repository.tip(), ref: "refs/heads/main", run: { event: name, headBranch: "main" } });
  expect(event.payload[field]).toBeTypeOf(name === "schedule" ? "string" : "object");
});

test("merge_group puts a commit on top of the queue's base", () => {
  const event = mergeGroupEvent(pull);
  const base = repository.tip();
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;

  expect(repository.history.get(event.sha).parents).toEqual([base, pull.headSha]);
  expect(event.ref).toBe(head_ref);
  expect(event.payload).toMatchObject({
    action: "checks_requested",
    merge_group: { head_sha: event.sha, base_sha: base, head_ref, base_ref: "refs/heads/main" },
  });
});

test("a re-run keeps run, commit and payload, and is the next attempt", () => {
  const first = pullRequestEvent(pull);
  const { payload } = first;
  repository.editPullRequest(7, { body: "new" });
  const second = rerun(first);
  expect(second).toMatchObject({ sha: first.sha, payload, run: { id: first.run.id, attempt: 2, conclusion: null } });
});

test("workflow_run of a fork's run lists no pull requests", () => {
  const fork = github.repository("mallory/api", { forkOf: repository });
  fork.commit({ branch: "main", parents: [repository.tip()] });
  const foreign = repository.openPullRequest({ head: "main", headRepository: fork });
  const { payload } = workflowRunEvent(pullRequestEvent(foreign).run);
  expect(payload).toMatchObject({
    workflow_run: { pull_requests: [], head_sha: foreign.headSha, head_repository: { id: fork.id } },
  });
});
