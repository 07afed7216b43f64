import { describe, expect, test } from "vitest";
import { readGitHubContext, withRepositoryId } from "../../../src/adapters/github/github.ts";
import { UserError } from "../../../src/failure.ts";
import { sha } from "../../contracts/documents.ts";
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from "../../runner/events.ts";
import { startWorld } from "../../support/github-world.ts";

const environment = {
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_EVENT_PATH: "/event.json",
  GITHUB_REPOSITORY: "acme/api",
  GITHUB_REPOSITORY_ID: "7",
  GITHUB_SHA: sha("merge"),
  GITHUB_REF: "refs/pull/12/merge",
  GITHUB_WORKFLOW_REF: "acme/api/.github/workflows/image-size.yml@refs/pull/12/merge",
  GITHUB_ACTOR: "contributor",
  GITHUB_RUN_ID: "99",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_SERVER_URL: "https://acme.ghe.com",
  GITHUB_API_URL: "https://api.acme.ghe.com",
  GITHUB_WORKSPACE: "/workspace",
  RUNNER_TEMP: "/temp",
  GITHUB_STEP_SUMMARY: "/summary.md",
};

const head = { sha: sha("head"), ref: "feature", repo: { id: 8 } };
const payload = {
  action: "edited",
  repository: { default_branch: "trunk" },
  pull_request: { number: 12, head, base: { ref: "main", sha: sha("stale") } },
};

function read(event: unknown, more: Record<string, string | undefined> = {}) {
  return readGitHubContext({ ...environment, ...more }, () => JSON.stringify(event));
}

test("everything of a fork's pull request is read", () => {
  expect(read(payload)).toEqual({
    eventName: "pull_request",
    action: "edited",
    repository: { owner: "acme", name: "api", id: 7 },
    defaultBranch: "trunk",
    sha: sha("merge"),
    ref: "refs/pull/12/merge",
    workflowRef: "acme/api/.github/workflows/image-size.yml@refs/pull/12/merge",
    actor: "contributor",
    runId: 99,
    runAttempt: 2,
    runUrl: "https://acme.ghe.com/acme/api/actions/runs/99",
    serverUrl: "https://acme.ghe.com",
    apiUrl: "https://api.acme.ghe.com",
    docsUrl: null,
    workspace: "/workspace",
    temporaryDirectory: "/temp",
    summaryPath: "/summary.md",
    pullRequest: { number: 12, headSha: sha("head"), headRepositoryId: 8, headRepository: null, isFork: true, baseRef: "main" },
    mergeGroup: null,
    workflowRun: null,
  });
});

test.for([
  { what: "in the repository itself", repo: { id: 7 }, expected: { headRepositoryId: 7, isFork: false } },
  { what: "whose fork was deleted", repo: null, expected: { headRepositoryId: null, isFork: true } },
])("a pull request $what", ({ repo, expected }) => {
  const event = { ...payload, pull_request: { ...payload.pull_request, head: { ...head, repo } } };
  expect(read(event).pullRequest).toMatchObject(expected);
});

test("what the runner leaves out has GitHub's own value", () => {
  const context = read(
    {},
    { GITHUB_SERVER_URL: undefined, GITHUB_API_URL: undefined, GITHUB_RUN_ATTEMPT: undefined, GITHUB_STEP_SUMMARY: undefined },
  );
  expect(context).toMatchObject({
    action: null,
    defaultBranch: null,
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    runAttempt: 1,
    summaryPath: null,
    pullRequest: null,
  });
});

test("the fork that has the head commit is named, and where this version is documented", () => {
  const fork = {
    ...payload,
    pull_request: { ...payload.pull_request, head: { ...head, repo: { id: 8, full_name: "contributor/api" } } },
  };
  const action = { GITHUB_ACTION_REPOSITORY: "octo-org/image-size-budget", GITHUB_ACTION_REF: "releases/v1" };
  const context = read(fork, action);
  expect(context.pullRequest?.headRepository).toBe("contributor/api");
  expect(context.docsUrl).toBe("https://acme.ghe.com/octo-org/image-size-budget/blob/releases/v1/");
});

test.for(["../../evil", "a/../..", ".", "v1)", "", "v1 x", "a//b"])("an action at %j has no documentation to link to", (ref) => {
  expect(read(payload, { GITHUB_ACTION_REPOSITORY: "octo-org/budget", GITHUB_ACTION_REF: ref }).docsUrl).toBeNull();
});

test.for([
  { ref: "refs/heads/gh-readonly-queue/main/pr-123-0123abcd", number: 123 },
  { ref: "refs/heads/gh-readonly-queue/release/pr-9-a/pr-45-0123abcd", number: 45 },
  { ref: "refs/heads/gh-readonly-queue/main/pr-123", number: null },
  { ref: "refs/heads/gh-readonly-queue/main/pr-123-0123abcd/more", number: null },
  { ref: "refs/heads/feature", number: null },
])("the pull request of the merge group $ref is $number", ({ ref, number }) => {
  const group = { head_sha: sha("group"), head_ref: ref, base_sha: sha("base") };
  expect(read({ merge_group: group }).mergeGroup).toEqual({
    headSha: sha("group"),
    headRef: ref,
    baseSha: sha("base"),
    pullRequest: number,
  });
});

test("the payloads of all events fit", async () => {
  await using world = await startWorld();
  const { repository } = world;
  repository.commit();
  repository.commit({ branch: "feature" });
  const pull = repository.openPullRequest({ head: "feature" });
  const event = pullRequestEvent(pull);
  const events = [
    event,
    pullRequestTargetEvent(pull),
    mergeGroupEvent(pull),
    pushEvent(repository),
    scheduleEvent(repository),
    workflowDispatchEvent(repository),
    workflowRunEvent(event.run),
  ];
  const contexts = events.map(({ name, payload: sent }) => read(sent, { GITHUB_EVENT_NAME: name }));
  expect(contexts.map((context) => [context.eventName, context.defaultBranch])).toEqual(events.map(({ name }) => [name, "main"]));
  expect(contexts.map(({ pullRequest }) => pullRequest?.number ?? null)).toEqual([
    pull.number,
    pull.number,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(contexts.at(-1)?.workflowRun).toEqual({
    id: event.run.id,
    event: "pull_request",
    headSha: pull.headSha,
    headRef: "feature",
    headRepository: { id: repository.id, owner: "acme", fullName: "acme/api" },
  });
});

test.for([
  {
    what: "no variable at all",
    more: Object.fromEntries(Object.keys(environment).map((key) => [key, undefined])),
    shown: "GITHUB_EVENT_NAME",
  },
  { what: "a repository without an owner", more: { GITHUB_REPOSITORY: "api" }, shown: "GITHUB_REPOSITORY" },
  { what: "a commit that is none", more: { GITHUB_SHA: "main" }, shown: "GITHUB_SHA" },
  { what: "a run that is no number", more: { GITHUB_RUN_ID: "x" }, shown: "GITHUB_RUN_ID" },
])("$what stops with a sentence", ({ more, shown }) => {
  const reading = () => read({}, more);
  expect(reading).toThrow(UserError);
  expect(reading).toThrow(
    expect.objectContaining({ code: "github-environment-incomplete", message: expect.stringContaining(shown) }),
  );
});

test.for([
  {
    what: "is not there",
    readFile: () => {
      throw new Error("ENOENT: no such file");
    },
    shown: "ENOENT",
  },
  { what: "is not JSON", readFile: () => "{", shown: "JSON" },
  { what: "has another shape", readFile: () => JSON.stringify({ pull_request: { number: "12" } }), shown: "pull_request.number" },
])("an event file that $what stops with a sentence", ({ readFile, shown }) => {
  expect(() => readGitHubContext(environment, readFile)).toThrow(
    expect.objectContaining({ code: "github-event-unreadable", message: expect.stringContaining(shown) }),
  );
});

describe("a runner that does not say the repository's number", () => {
  const readFile = () => JSON.stringify({ ...payload, repository: { default_branch: "trunk" } });

  test("has it from GitHub, and is asked for nothing where the event says it", async () => {
    await using world = await startWorld();
    const { GITHUB_REPOSITORY_ID: _, ...unnamed } = { ...environment, GITHUB_API_URL: world.github.apiUrl };
    const token = world.github.token().value;
    const asked = await withRepositoryId(unnamed, token, readFile);
    expect(readGitHubContext(asked, readFile).repository).toEqual({ owner: "acme", name: "api", id: world.repository.id });
    const requests = world.github.requests.length;
    expect(requests).toBe(1);
    const told = await withRepositoryId(unnamed, token, () => JSON.stringify({ repository: { id: 5 } }));
    expect(told).toBe(unnamed);
    expect(await withRepositoryId(environment, token, readFile)).toBe(environment);
    expect(world.github.requests).toHaveLength(requests);
  });

  test("ends with a sentence where GitHub does not say it either", async () => {
    await using world = await startWorld();
    const { GITHUB_REPOSITORY_ID: _, ...unnamed } = { ...environment, GITHUB_API_URL: world.github.apiUrl };
    const elsewhere = { ...unnamed, GITHUB_REPOSITORY: "acme/nothing" };
    await expect(withRepositoryId(elsewhere, world.github.token().value, readFile)).rejects.toMatchObject({
      code: "github-environment-incomplete",
      message: expect.stringContaining("GITHUB_REPOSITORY_ID is missing, and GitHub did not tell it ("),
    });
  });
});
