import { expect, test } from "vitest";
import { approvalsOf } from "../../../src/adapters/github/approval/approvals.ts";
import { mergedApprovals, mergedPullRequests } from "../../../src/adapters/github/merged-pull-request.ts";
import { parseApprovers } from "../../../src/inputs/approval.ts";
import { approvalBy, type Approvals } from "../../../src/judge/approval.ts";
import { label, review, unlabel } from "../../github/approval.ts";
import type { PullRequest } from "../../github/entities.ts";
import { faultTable } from "../../github/fault-table.ts";
import { readOnlyPermissions } from "../../github/token.ts";
import { restRequests, startWorld, type TestWorld, type TestWorldOptions } from "../../support/github-world.ts";

interface Proposed extends TestWorld {
  readonly pull: PullRequest;
}

async function propose(options: TestWorldOptions = {}): Promise<Proposed> {
  const world = await startWorld(options);
  const { repository } = world;
  repository.commit();
  repository.commit({ branch: "feature" });
  return Object.assign(world, { pull: repository.openPullRequest({ head: "feature", number: 7, author: "Mallory" }) });
}

async function answer({ api, pull }: Proposed, ...entries: readonly string[]): Promise<unknown> {
  const approvers = parseApprovers(entries);
  if (approvers === null) throw new Error("no approvers");
  const approvals = await approvalsOf(api, { pullRequest: 7, headSha: pull.headSha })(approvers);
  return approvals.kind === "not-asked" ? approvals : approvalBy(approvers, approvals);
}

const by = (user: string, given: string | null = null) => ({ kind: "approved", by: user, label: given });
const fault = (kind: string, more: object = {}) => ({
  kind: "not-approved",
  faults: [expect.objectContaining({ kind, ...more })],
});

test("the last review of a user that says yes or no counts, a comment says neither", async () => {
  await using world = await propose();
  review(world.pull, { by: "Alice", state: "CHANGES_REQUESTED" });
  expect(await answer(world, "@alice")).toMatchObject(fault("changes-requested"));
  const yes = review(world.pull, { by: "Alice" });
  review(world.pull, { by: "Alice", state: "COMMENTED" });
  expect(await answer(world, "@alice")).toEqual(by("alice"));
  yes.state = "DISMISSED";
  expect(await answer(world, "@alice")).toMatchObject(fault("dismissed"));
});

test("a push makes a review stale, and one of more than a page of reviews is found", async () => {
  await using world = await propose();
  const { pull, repository } = world;
  for (let at = 0; at < 120; at += 1) review(pull, { by: `user${at}` });
  review(pull, { by: "alice" });
  expect(await answer(world, "@alice")).toEqual(by("alice"));
  repository.commit({ branch: "feature" });
  repository.editPullRequest(7, { push: true });
  expect(await answer(world, "@alice")).toMatchObject({ faults: [{ kind: "stale-review" }, {}, {}] });
});

test("what last happened to a label counts, by whom, and whether it is still there", async () => {
  await using world = await propose();
  const { pull, repository } = world;
  repository.permissions.set("carol", "write");
  label(pull, "Large-Image", "carol");
  expect(await answer(world, "label:large-image")).toEqual(by("carol", "large-image"));
  unlabel(pull, "Large-Image", "dave");
  expect(await answer(world, "label:large-image")).toMatchObject(fault("label-removed"));
  label(pull, "Large-Image", "mallory");
  expect(await answer(world, "label:large-image")).toMatchObject(fault("label-by-author"));
  label(pull, "Large-Image", "eve");
  expect(await answer(world, "label:large-image")).toMatchObject(fault("label-without-permission", { by: "eve" }));
  label(pull, "Large-Image", "github-actions[bot]");
  expect(await answer(world, "label:large-image")).toMatchObject(fault("label-by-bot"));
  label(pull, "Large-Image", "Carol");
  // Deleted from the repository: no event says so.
  pull.labels.splice(0);
  expect(await answer(world, "label:large-image")).toMatchObject(fault("label-removed"));
});

test("members of a team count where the token may read them, and are not asked for else", async () => {
  await using world = await propose({ token: { permissions: { ...readOnlyPermissions, members: "read" } } });
  world.repository.world.teams.set("acme/platform", ["Dave"]).set("acme/nobody", []);
  review(world.pull, { by: "dave" });
  expect(await answer(world, "@acme/platform")).toEqual(by("dave"));
  expect(await answer(world, "@acme/nobody")).toMatchObject({ faults: [{ kind: "team-empty" }, { kind: "not-an-approver" }] });
  expect(await answer(world, "@acme/unknown")).toMatchObject({ faults: [{ kind: "team-unreadable", isRefused: true }, {}] });
  const before = world.github.requests.length;
  await answer(world, "label:large-image");
  expect(restRequests(world.github).slice(before)).toEqual([
    "GET /repos/acme/api/pulls/…",
    "GET /repos/acme/api/issues/…/events",
  ]);
});

test("the workflow's own token may not read a team, and that hides no other approver", async () => {
  await using world = await propose();
  world.repository.world.teams.set("acme/platform", ["dave"]);
  expect(await answer(world, "@acme/platform")).toMatchObject(fault("team-unreadable", { isRefused: true }));
  review(world.pull, { by: "alice" });
  expect(await answer(world, "@acme/platform", "@alice")).toEqual(by("alice"));
});

test.for(["pulls/7", "/pulls/7/reviews", "/issues/7/events", "/collaborators/carol/permission"])(
  "where %s cannot be read, nothing is approved",
  async (path) => {
    await using world = await propose();
    label(world.pull, "large-image", "carol");
    world.github.fault({
      match: { path: new RegExp(String.raw`${path}(?:\?|$)`) },
      times: "always",
      respond: faultTable.serverError(),
    });
    expect(await answer(world, "@alice", "label:large-image")).toMatchObject(fault("unreadable"));
  },
);

test("a flood of events hides nothing: more than a thousand are not read", async () => {
  await using world = await propose();
  world.repository.permissions.set("carol", "write");
  for (let at = 0; at < 1001; at += 1) label(world.pull, "large-image", "carol");
  expect(await answer(world, "label:large-image")).toMatchObject(fault("unreadable"));
});

test("images of a run share one answer, and a run about no pull request has none", async () => {
  await using world = await propose();
  const approvers = parseApprovers(["@alice"]);
  if (approvers === null) throw new Error("no approvers");
  const ask = approvalsOf(world.api, { pullRequest: 7, headSha: null });
  await Promise.all([ask(approvers), ask(approvers)]);
  expect(world.github.requests).toHaveLength(2);
  expect(await approvalsOf(world.api, { pullRequest: null, headSha: null })(approvers)).toMatchObject({ kind: "unreadable" });
});

test("of a merged pull request the approval of its last commit is kept", async () => {
  await using world = await propose();
  const { api, github, pull } = world;
  const commit = "c".repeat(40);
  const merged = { number: 7, body: "", merged_at: "2026-05-01T08:00:00Z", merge_commit_sha: commit };
  const body = [{ ...merged, base: { repo: { id: api.repository.id } } }];
  github.fault({ match: { path: /commits\/c+\/pulls/ }, times: "always", respond: { status: 200, body } });
  review(pull, { by: "alice" });
  const approvers = parseApprovers(["@alice"]);
  if (approvers === null) throw new Error("no approvers");
  const approvals: Approvals = await mergedApprovals(api, mergedPullRequests(api))(commit, approvers);
  expect(approvals).toMatchObject({ kind: "read", headSha: pull.headSha, reviews: [{ user: "alice", state: "approved" }] });
});
