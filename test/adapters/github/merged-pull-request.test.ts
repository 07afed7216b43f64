import { expect, test } from "vitest";
import { mergedJustifications, mergedPullRequests } from "../../../src/adapters/github/merged-pull-request.ts";
import { faultTable } from "../../github/fault-table.ts";
import { startWorld, type TestWorld } from "../../support/github-world.ts";

const commit = "c".repeat(40);
const body = "Image-Size-Justification: the map of the whole country ships with it (up to 90 MB)";

/** GitHub's answer for the pull requests of a commit, as far as it is read. */
const pull = (given: object) => ({ number: 7, body, merged_at: "2026-05-01T08:00:00Z", merge_commit_sha: commit, ...given });

async function start(pulls: (world: TestWorld) => readonly object[]): Promise<TestWorld> {
  const world = await startWorld();
  const ours = { repo: { id: world.api.repository.id } };
  const answer = pulls(world).map((given) => Object.assign({ base: ours }, given));
  world.github.fault({ match: { path: /commits\/c+\/pulls/ }, times: "always", respond: { status: 200, body: answer } });
  return world;
}

async function claimed(world: TestWorld): Promise<readonly string[]> {
  const read = await mergedJustifications(mergedPullRequests(world.api), async () => [])(commit);
  return read.kind === "read" ? read.claims.map(({ text }) => text) : [read.because];
}

const text = "the map of the whole country ships with it (up to 90 MB)";

test.for([
  { what: "the merged pull request", pulls: [pull({})], expected: [text] },
  {
    what: "the one whose merge the commit is",
    pulls: [pull({ body: "", merge_commit_sha: "d".repeat(40) }), pull({})],
    expected: [text],
  },
  { what: "one that was merged as several commits", pulls: [pull({ merge_commit_sha: "d".repeat(40) })], expected: [text] },
  { what: "no open one", pulls: [pull({ merged_at: null })], expected: ["the commit came with no pull request"] },
  { what: "none of a fork", pulls: [pull({ base: { repo: { id: 1 } } })], expected: ["the commit came with no pull request"] },
  { what: "none without a description", pulls: [pull({ body: null })], expected: [] },
])("a commit's reason is that of $what", async ({ pulls, expected }) => {
  await using world = await start(() => pulls);
  expect(await claimed(world)).toEqual(expected);
});

test("a commit's reason is no template's text", async () => {
  await using world = await start(() => [pull({})]);
  const read = await mergedJustifications(mergedPullRequests(world.api), async () => [body])(commit);
  expect(read).toMatchObject({ kind: "read", claims: [{ refusal: { kind: "template" } }] });
});

test("a failure is told, and every image of a run shares one request", async () => {
  await using world = await startWorld();
  world.github.fault({ match: { path: /commits\/c+\/pulls/ }, times: "always", respond: faultTable.notFound() });
  const ask = mergedJustifications(mergedPullRequests(world.api), async () => []);
  expect(await Promise.all([ask(commit), ask(commit)])).toMatchObject([
    { kind: "unreadable", because: expect.stringContaining("404") },
    { kind: "unreadable" },
  ]);
  expect(world.github.requests.filter(({ path }) => path.endsWith("/pulls"))).toHaveLength(1);
});
