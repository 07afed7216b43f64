import "../../support/fast-clock.mjs";
import { describe, expect, test } from "vitest";
import { commentMarker, writeComment, type RenderedComment } from "../../../src/adapters/github/pull-request-comment.ts";
import { sha } from "../../contracts/documents.ts";
import { faultTable } from "../../github/fault-table.ts";
import { gathering } from "../../github/faults.ts";
import { readOnlyPermissions } from "../../github/token.ts";
import {
  connectTo,
  restRequests,
  shortAttempts,
  startWorld,
  type TestWorld,
  type TestWorldOptions,
} from "../../support/github-world.ts";

const key = "default";
const marker = commentMarker({ key, headSha: sha("head") });
const body = (text: string, headSha = sha("head")) => `${commentMarker({ key, headSha })}\n${text}`;
const actions = "github-actions[bot]";

async function start(options: TestWorldOptions = {}): Promise<TestWorld> {
  const world = await startWorld(options);
  world.repository.commit();
  world.repository.commit({ branch: "feature" });
  world.repository.openPullRequest({ head: "feature", number: 7 });
  return world;
}

const unasked = { headSha: sha("head"), newestHead: async () => null };

async function write(
  { api }: Pick<TestWorld, "api">,
  text: string,
  action: RenderedComment["action"] = "write",
): Promise<string | null> {
  const render = () => ({ action, body: body(text) });
  return (await writeComment({ api, pullRequest: 7, key, ...unasked, render })).url;
}

function comments({ repository }: TestWorld): [string, string][] {
  return repository.comments.map(({ author, body: text }) => [
    author,
    text.replace(/^<!-- image-size-budget .* -->\n/, "(ours) "),
  ]);
}

test("the marker says nothing to a reader and cannot be broken by a key", () => {
  expect(marker).toBe(`<!-- image-size-budget key=default head=${sha("head")} -->`);
  expect(commentMarker({ key: "a --> <b>", headSha: sha("head") })).toMatch(
    /^<!-- image-size-budget key=a-+b-[0-9a-f]{8} head=[0-9a-f]{40} -->$/,
  );
});

test("the first comment is created, with three requests", async () => {
  await using world = await start();
  const url = await write(world, "grew");
  expect(comments(world)).toEqual([[actions, "(ours) grew"]]);
  expect(url).toContain(`#issuecomment-${world.repository.comments[0]?.id}`);
  const list = "GET /repos/acme/api/issues/…/comments";
  expect(restRequests(world.github)).toEqual([list, "POST /repos/acme/api/issues/…/comments", list]);
});

test.for([
  ["in its last line, as it is written now", `before\n\n${marker}\n`],
  ["in its first line, as earlier versions wrote it", `${marker}\nbefore`],
  ["in the middle, because somebody has added to it", `before\r\n${marker}\r\n\r\nSee the other one, too.`],
])("a comment with its marker %s is found again and changed", async ([, before = ""]) => {
  await using world = await start();
  const { id } = world.repository.addComment(7, actions, before);
  expect(await write(world, "after")).toContain(`#issuecomment-${id}`);
  expect(comments(world)).toEqual([[actions, "(ours) after"]]);
});

test("a marker that is quoted, or of another key, makes no comment ours", async () => {
  await using world = await start();
  world.repository.addComment(7, actions, `> ${marker}\nsays somebody`);
  world.repository.addComment(7, actions, commentMarker({ key: "other", headSha: sha("head") }));
  await write(world, "grew");
  expect(comments(world)).toHaveLength(3);
});

test("the next one changes it in place, whatever commit it spoke of, with two requests", async () => {
  await using world = await start();
  const { id } = world.repository.addComment(7, actions, body("before", sha("older head")));
  expect(await write(world, "after")).toContain(`#issuecomment-${id}`);
  expect(comments(world)).toEqual([[actions, "(ours) after"]]);
  expect(restRequests(world.github)).toHaveLength(2);
});

test("duplicates that an earlier run left are removed", async () => {
  await using world = await start();
  for (const text of ["one", "two", "three"]) world.repository.addComment(7, actions, body(text));
  await write(world, "after");
  expect(comments(world)).toEqual([[actions, "(ours) after"]]);
});

test("nothing is sent when nothing would change, line ends aside", async () => {
  await using world = await start();
  world.repository.addComment(7, actions, body("one\ntwo").replaceAll("\n", "\r\n"));
  expect(await write(world, "one\ntwo\n")).toContain("#issuecomment-");
  expect(restRequests(world.github)).toHaveLength(1);
});

test.for([1, 30, 31, 99, 100, 101, 250])("a comment is found again behind %i others", async (count) => {
  await using world = await start();
  for (let at = 0; at < count; at += 1) world.repository.addComment(7, "user", `comment ${at}`);
  world.repository.addComment(7, actions, body("before"));
  await write(world, "after");
  expect(comments(world).filter(([author]) => author === actions)).toEqual([[actions, "(ours) after"]]);
});

test.for([
  { what: "of a user who copied the marker", author: "mallory", text: body("mine") },
  { what: "of another bot", author: "other[bot]", text: body("mine") },
  {
    what: "of ours for another key",
    author: actions,
    text: `${commentMarker({ key: "default-2", headSha: sha("head") })}\nmine`,
  },
  { what: "of ours that quotes the marker", author: actions, text: `> ${marker}\nmine` },
  { what: "of another action", author: actions, text: "mine" },
])("a comment $what is never touched", async ({ author, text }) => {
  await using world = await start();
  world.repository.addComment(7, author, text);
  await write(world, "grew");
  expect(world.repository.comments[0]).toMatchObject({ author, body: text });
  expect(comments(world).at(-1)).toEqual([actions, "(ours) grew"]);
});

test("a comment in another pull request is not this one's", async () => {
  await using world = await start();
  world.repository.commit({ branch: "other" });
  world.repository.openPullRequest({ head: "other", number: 8 });
  world.repository.addComment(8, actions, body("of 8"));
  await write(world, "of 7");
  expect(comments(world)).toEqual([
    [actions, "(ours) of 8"],
    [actions, "(ours) of 7"],
  ]);
});

test("with an app's own token its comment is found by asking who we are", async () => {
  await using world = await start({ token: { login: "acme-ci[bot]" } });
  world.repository.addComment(7, "mallory", body("mine"));
  world.repository.addComment(7, "acme-ci[bot]", body("before"));
  await write(world, "after");
  expect(comments(world)).toEqual([
    ["mallory", "(ours) mine"],
    ["acme-ci[bot]", "(ours) after"],
  ]);
  expect(restRequests(world.github)).toContain("POST /graphql");
});

test("none is ours when nobody says who we are", async () => {
  await using world = await start({ token: { login: "acme-ci[bot]" } });
  world.repository.addComment(7, "mallory", body("mine"));
  world.github.fault({ match: { path: /graphql/ }, times: "always", respond: faultTable.notPermitted() });
  await write(world, "grew");
  expect(comments(world)).toEqual([
    ["mallory", "(ours) mine"],
    ["acme-ci[bot]", "(ours) grew"],
  ]);
});

test.for<{ action: RenderedComment["action"]; exists: boolean; expected: string[] }>([
  { action: "write", exists: false, expected: ["after"] },
  { action: "write", exists: true, expected: ["after"] },
  { action: "resolve", exists: false, expected: [] },
  { action: "resolve", exists: true, expected: ["after"] },
  { action: "leave", exists: false, expected: [] },
  { action: "leave", exists: true, expected: ["before"] },
])("$action with a comment there: $exists, leaves $expected", async ({ action, exists, expected }) => {
  await using world = await start();
  if (exists) world.repository.addComment(7, actions, body("before"));
  const asked: (string | null)[] = [];
  const render = (existing: string | null): RenderedComment => {
    asked.push(existing);
    return { action, body: body("after") };
  };
  const { url } = await writeComment({ api: world.api, pullRequest: 7, key, ...unasked, render });
  expect(comments(world).map(([, text]) => text.replace("(ours) ", ""))).toEqual(expected);
  expect(asked).toEqual([exists ? body("before") : null]);
  expect(url === null).toBe(expected.length === 0);
});

describe("a run of a commit that is no longer the newest", () => {
  const older = { headSha: sha("older"), newestHead: async () => sha("head") };
  const render = () => ({ action: "write" as const, body: body("of the older commit", sha("older")) });

  test("leaves the comment of the newest alone", async () => {
    await using world = await start();
    const { id } = world.repository.addComment(7, actions, body("of the newest"));
    const written = await writeComment({ api: world.api, pullRequest: 7, key, ...older, render });
    expect(written).toEqual({ kind: "outdated", url: expect.stringContaining(`#issuecomment-${id}`) });
    expect(comments(world)).toEqual([[actions, "(ours) of the newest"]]);
  });

  test("creates none where the newest has none", async () => {
    await using world = await start();
    expect(await writeComment({ api: world.api, pullRequest: 7, key, ...older, render })).toEqual({
      kind: "outdated",
      url: null,
    });
    expect(comments(world)).toEqual([]);
  });

  test("is told from one that is only not known to be the newest", async () => {
    await using world = await start();
    const unknown = { headSha: sha("older"), newestHead: async () => null };
    await writeComment({ api: world.api, pullRequest: 7, key, ...unknown, render });
    expect(comments(world)).toEqual([[actions, "(ours) of the older commit"]]);
  });
});

test("runs that create a comment at the same moment agree on the oldest", async () => {
  await using world = await start();
  const runs = Array.from({ length: 4 }, () => connectTo(world.github, world.repository));
  world.github.fault({ match: { method: "GET", path: /comments/ }, times: 4, respond: { after: gathering(4) } });
  const urls = await Promise.all(runs.map((api, at) => write({ api }, `run ${at}`)));
  expect(comments(world)).toHaveLength(1);
  expect(urls).toEqual(runs.map(() => expect.stringMatching(new RegExp(`#issuecomment-${world.repository.comments[0]?.id}$`))));
});

test("a comment that was created although the answer was lost is not created twice", async () => {
  await using world = await start();
  world.github.fault({ match: { method: "POST", path: /comments/ }, respond: faultTable.half() });
  await write(world, "grew");
  expect(comments(world)).toEqual([[actions, "(ours) grew"]]);
});

test("a read-only token ends in a sentence with the permission it needs", async () => {
  await using world = await start({ token: { permissions: readOnlyPermissions } });
  await expect(write(world, "grew")).rejects.toThrow(
    /^The comment on pull request #7 could not be written: GitHub refused with HTTP 403 \(Resource not accessible by integration.*\)\. The job needs `permissions:` with `pull-requests: write`; a pull request from a fork or by Dependabot has a read-only token whatever is written there\.$/,
  );
});

test.for([
  { what: "a locked pull request", respond: faultTable.locked(), because: "Unable to create comment because issue is locked." },
  { what: "an archived repository", respond: faultTable.archived(), because: "Repository was archived so is read-only." },
])("$what is told as such, and not as a permission that is missing", async ({ respond, because }) => {
  await using world = await start();
  world.github.fault({ match: { method: "POST", path: /comments/ }, times: "always", respond });
  await expect(write(world, "grew")).rejects.toMatchObject({
    message: expect.not.stringContaining("permissions"),
  });
  await expect(write(world, "grew")).rejects.toThrow(because);
  expect([...world.api.refusedPermissions]).toEqual([]);
});

test("a body beyond GitHub's limit ends in a sentence", async () => {
  await using world = await start();
  await expect(write(world, "x".repeat(65_536))).rejects.toThrow(
    /could not be written: GitHub refused with HTTP 422 .*Body is too long/,
  );
});

test.for([
  { what: "404", respond: faultTable.notFound(), because: /HTTP 404/ },
  { what: "503 for ever", respond: faultTable.serverError(), because: /GitHub has a problem \(HTTP 503\)\.$/ },
  {
    what: "a used-up rate limit",
    respond: faultTable.primaryLimit(1800),
    because: /the rate limit of this token is used up \(HTTP 403\)\.$/,
  },
  { what: "silence", respond: faultTable.silence(), because: /GitHub gave no answer/ },
])("$what ends in a sentence", async ({ respond, because }) => {
  await using world = await start({ limits: shortAttempts });
  world.github.fault({ match: { path: /comments/ }, times: "always", respond });
  await expect(write(world, "grew")).rejects.toThrow(because);
});

test("a body without its marker is a bug, not a comment", async () => {
  await using world = await start();
  const render = () => ({ action: "write" as const, body: "grew" });
  const written = writeComment({ api: world.api, pullRequest: 7, key, ...unasked, render });
  await expect(written).rejects.toThrow(/without its marker/);
  expect(comments(world)).toEqual([]);
});
