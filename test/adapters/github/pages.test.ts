import { describe, expect, test } from "vitest";
import { listArtifacts, listRunArtifacts } from "../../../src/adapters/github/artifact-download.ts";
import { apiCommitGraph } from "../../../src/adapters/github/commits/commit-graph.ts";
import { commentMarker, writeComment } from "../../../src/adapters/github/pull-request-comment.ts";
import { sha } from "../../contracts/documents.ts";
import { restRequests, startWorld } from "../../support/github-world.ts";

const name = "image-size-baseline-api";

/** What a list says of the artifact `id`. */
const entry = (id: number) => ({
  id,
  name,
  size_in_bytes: 100,
  expired: false,
  created_at: new Date(Date.UTC(2026, 4, 1) - id * 60_000).toISOString(),
  workflow_run: { id: 1, repository_id: 1, head_repository_id: 1, head_sha: sha("a") },
});
const entries = (from: number, count: number) => Array.from({ length: count }, (_, at) => entry(from + at));

/** Pages that a server hands out in order; it hands out the last of them for ever. */
const lists: readonly {
  readonly what: string;
  readonly total: number;
  readonly pages: readonly (readonly ReturnType<typeof entry>[])[];
  /** Null: the list is not known. */
  readonly listed: number | null;
}[] = [
  { what: "an empty page where many are said to be", total: 120, pages: [[]], listed: null },
  { what: "an empty page after a whole one", total: 250, pages: [entries(1, 100), []], listed: null },
  { what: "a page that comes again and again", total: 250, pages: [entries(1, 100)], listed: null },
  { what: "pages shorter than asked that end too early", total: 90, pages: [entries(1, 30), entries(31, 30), []], listed: null },
  {
    what: "pages shorter than asked, and all of them",
    total: 90,
    pages: [entries(1, 30), entries(31, 30), entries(61, 30)],
    listed: 90,
  },
  {
    what: "short pages up to the limit",
    total: 900,
    pages: Array.from({ length: 20 }, (_, at) => entries(at * 30, 30)),
    listed: null,
  },
  {
    what: "pages that moved because something was uploaded",
    total: 150,
    pages: [entries(1, 100), entries(100, 51)],
    listed: 150,
  },
  { what: "nothing, and says so", total: 0, pages: [[]], listed: 0 },
];

describe.for(["of a name", "of a run"] as const)("the list of artifacts %s", (which) => {
  test.for(lists)("has $listed after $what", async ({ total, pages, listed }) => {
    await using world = await startWorld();
    const path = which === "of a name" ? /\/actions\/artifacts\?/ : /\/runs\/7\/artifacts/;
    for (const [at, artifacts] of pages.entries()) {
      const respond = { status: 200, body: { total_count: total, artifacts } };
      world.github.fault({ match: { path }, times: at === pages.length - 1 ? "always" : 1, respond });
    }
    const list = async () =>
      which === "of a name"
        ? (await listArtifacts(world.api, name, () => false)).artifacts
        : await listRunArtifacts(world.api, 7);
    const found = await list().then(
      (artifacts) => artifacts.length,
      (error: unknown) => String(error),
    );
    const unknown = expect.stringMatching(/^LookupError: the list of artifacts.* could not be read: it ended after \d+ of \d+ /);
    expect(found).toEqual(listed ?? unknown);
  });
});

describe("the history of a commit", () => {
  test("goes on behind a page that is shorter than asked", async () => {
    await using world = await startWorld();
    const commits = Array.from({ length: 250 }, () => world.repository.commit().sha).toReversed();
    const page = (from: number, to: number) => ({
      status: 200,
      body: commits.slice(from, to).map((one, at) => ({
        sha: one,
        parents: commits.slice(from + at + 1, from + at + 2).map((parent) => ({ sha: parent })),
      })),
    });
    for (const [from, to] of [
      [0, 40],
      [40, 140],
      [140, 250],
    ] as const)
      world.github.fault({ match: { path: /\/commits\?/ }, respond: page(from, to) });
    const listed = (await Array.fromAsync(apiCommitGraph(world.api).ancestors(commits[0] ?? ""))).flat();
    expect(listed.map((commit) => commit.sha)).toEqual(commits);
  });

  test("is not known when it ends before its first commit", async () => {
    await using world = await startWorld();
    const head = world.repository.commit().sha;
    const parents = [{ sha: sha("parent") }];
    world.github.fault({ match: { path: /\/commits\?/ }, respond: { status: 200, body: [{ sha: head, parents }] } });
    world.github.fault({ match: { path: /\/commits\?/ }, times: "always", respond: { status: 200, body: [] } });
    await expect(Array.fromAsync(apiCommitGraph(world.api).ancestors(head))).rejects.toThrow(
      /could not be read: it ended after 1 commits/,
    );
  });

  test("of exactly one page costs one request", async () => {
    await using world = await startWorld();
    const commits = Array.from({ length: 100 }, () => world.repository.commit().sha);
    await Array.fromAsync(apiCommitGraph(world.api).ancestors(commits.at(-1) ?? ""));
    expect(restRequests(world.github)).toHaveLength(1);
  });
});

test("our comment is found on the page behind one that is shorter than asked", async () => {
  await using world = await startWorld();
  world.repository.commit();
  world.repository.commit({ branch: "feature" });
  world.repository.openPullRequest({ head: "feature", number: 7 });
  const own = world.repository.addComment(
    7,
    "github-actions[bot]",
    `${commentMarker({ key: "default", headSha: sha("head") })}\nbefore`,
  );
  for (let at = 0; at < 100; at += 1) world.repository.addComment(7, "user", `comment ${at}`);
  world.repository.comments.push(...world.repository.comments.splice(world.repository.comments.indexOf(own), 1));
  const link = `<${world.github.apiUrl}/repos/acme/api/issues/7/comments?per_page=100&page=2>; rel="next"`;
  world.github.fault({
    match: { path: /\/comments\?per_page=100&page=1$/ },
    respond: { status: 200, headers: { link }, body: [] },
  });
  const body = `${commentMarker({ key: "default", headSha: sha("head") })}\nafter`;
  await writeComment({
    api: world.api,
    pullRequest: 7,
    key: "default",
    headSha: null,
    newestHead: async () => null,
    render: () => ({ action: "write", body }),
  });
  expect(world.repository.comments.filter(({ author }) => author === "github-actions[bot]").map((one) => one.body)).toEqual([
    body,
  ]);
});
