import { expect, test } from "vitest";
import { mergeBase, whichBase } from "../../../src/adapters/github/base-commit.ts";
import type { GitHubContext } from "../../../src/adapters/github/github.ts";
import type { Commit } from "../../../src/ports.ts";
import { sha } from "../../contracts/documents.ts";
import { faultTable } from "../../github/fault-table.ts";
import type { PullRequest } from "../../github/entities.ts";
import { mergeGroupEvent, pullRequestEvent, pushEvent } from "../../runner/events.ts";
import { contextOf } from "../../support/github-context.ts";
import { restRequests, startWorld, type TestWorld } from "../../support/github-world.ts";

interface PullRequestWorld extends TestWorld {
  readonly pull: PullRequest;
  readonly forkPoint: string;
  readonly mainTip: string;
  readonly testMerge: Commit;
  readonly context: GitHubContext;
}

/** main went on after the branch was made, and the event still names an older base. */
async function pullRequestWorld(): Promise<PullRequestWorld> {
  const world = await startWorld();
  const { repository } = world;
  const stale = repository.commit().sha;
  const forkPoint = repository.commit().sha;
  repository.commit({ branch: "feature" });
  const mainTip = repository.commit().sha;
  const pull = repository.openPullRequest({ head: "feature", baseSha: stale });
  const testMerge = repository.history.get(pull.mergeSha ?? "");
  return { ...world, pull, forkPoint, mainTip, testMerge, context: contextOf(world.github, pullRequestEvent(pull)) };
}

test("of a checked-out test merge it is the first parent, and nothing is asked", async () => {
  await using world = await pullRequestWorld();
  const base = await whichBase(world.context, world.testMerge, world.api);
  expect(base).toEqual({ kind: "known", commit: world.mainTip });
  expect(restRequests(world.github)).toEqual([]);
});

test("of a test merge that was renewed since the event it is that merge's first parent", async () => {
  await using world = await pullRequestWorld();
  const newerTip = world.repository.commit().sha;
  const renewed = { sha: sha("renewed"), parents: [newerTip, world.pull.headSha] };
  expect(await whichBase(world.context, renewed, world.api)).toEqual({ kind: "known", commit: newerTip });
});

test("of a checked-out pull-request head it is the merge base", async () => {
  await using world = await pullRequestWorld();
  const head = world.repository.history.get(world.pull.headSha);
  expect(await whichBase(world.context, head, world.api)).toEqual({ kind: "known", commit: world.forkPoint });
  expect(restRequests(world.github)).toEqual([`GET /repos/acme/api/compare/main...${world.pull.headSha}`]);
});

test("of a pull-request head that is itself a merge it is the merge base, not its first parent", async () => {
  await using world = await startWorld();
  const { repository } = world;
  repository.commit();
  const branched = repository.commit({ branch: "feature" }).sha;
  const mainTip = repository.commit().sha;
  const head = repository.commit({ branch: "feature", parents: [branched, mainTip] });
  const pull = repository.openPullRequest({ head: "feature" });
  const base = await whichBase(contextOf(world.github, pullRequestEvent(pull)), head, world.api);
  expect(base).toEqual({ kind: "known", commit: mainTip });
});

test.for([
  { what: "without a checkout", head: null },
  { what: "of something else that is checked out", head: { sha: sha("else"), parents: [sha("x"), sha("y")] } },
])("$what it is the first parent of GITHUB_SHA", async ({ head }) => {
  await using world = await pullRequestWorld();
  expect(await whichBase(world.context, head, world.api)).toEqual({ kind: "known", commit: world.mainTip });
  expect(restRequests(world.github)).toEqual(["GET /repos/acme/api/git/commits/…"]);
});

test("of a merge group it is the group's base", async () => {
  await using world = await pullRequestWorld();
  const event = mergeGroupEvent(world.pull);
  const context = contextOf(world.github, event);
  expect(await whichBase(context, null, world.api)).toEqual({
    kind: "known",
    commit: context.mergeGroup?.baseSha,
  });
  expect(context.mergeGroup?.pullRequest).toBe(world.pull.number);
});

test("of a push it is the commit before", async () => {
  await using world = await startWorld();
  const before = world.repository.commit().sha;
  const pushed = world.repository.commit();
  const context = contextOf(world.github, pushEvent(world.repository));
  expect(await whichBase(context, pushed, world.api)).toEqual({ kind: "known", commit: before });
});

test("of a first commit it is unknown", async () => {
  await using world = await startWorld();
  const pushed = world.repository.commit();
  const context = contextOf(world.github, pushEvent(world.repository));
  expect(await whichBase(context, pushed, world.api)).toEqual({
    kind: "unknown",
    because: `commit ${pushed.sha.slice(0, 7)} has no parent`,
  });
});

test("it is unknown, with the reason, when GitHub cannot be asked", async () => {
  await using world = await pullRequestWorld();
  world.github.fault({ match: { path: /git\/commits/ }, times: "always", respond: faultTable.serverError() });
  expect(await whichBase(world.context, null, world.api)).toEqual({
    kind: "unknown",
    because: `commit ${world.context.sha.slice(0, 7)} could not be read: GitHub has a problem (HTTP 503)`,
  });
});

test("the merge base of two commits is the last one that both hold", async () => {
  await using world = await pullRequestWorld();
  expect(await mergeBase(world.api, world.mainTip, world.pull.headSha)).toBe(world.forkPoint);
});
