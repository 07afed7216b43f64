import "../../support/fast-clock.mjs";
import { execFile } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { readPullRequest, readTemplates } from "../../../src/adapters/github/pull-request.ts";
import { faultTable } from "../../github/fault-table.ts";
import { temporaryDirectory } from "../../github/temporary.ts";
import { shortAttempts, startWorld, type TestWorld, type TestWorldOptions } from "../../support/github-world.ts";

async function start(body: string | null, options: TestWorldOptions = {}): Promise<TestWorld> {
  const world = await startWorld({ limits: shortAttempts, ...options });
  world.repository.commit();
  world.repository.commit({ branch: "feature" });
  world.repository.openPullRequest({ head: "feature", number: 7, body });
  return world;
}

test("the description is read as it is now", async () => {
  await using world = await start("before");
  world.repository.editPullRequest(7, { body: "after" });
  expect(await readPullRequest(world.api, 7)).toEqual({ kind: "read", body: "after", headSha: world.repository.tip("feature") });
});

test("a missing description is an empty one", async () => {
  await using world = await start(null);
  expect(await readPullRequest(world.api, 7)).toMatchObject({ kind: "read", body: "" });
});

test.for([
  { what: "503 for ever", respond: faultTable.serverError(), because: "GitHub has a problem (HTTP 503)" },
  { what: "silence", respond: faultTable.silence(), because: expect.stringContaining("GitHub gave no answer") },
  {
    what: "an answer of another shape",
    respond: { status: 200, body: { body: 7 } },
    because: expect.stringContaining("another shape"),
  },
  { what: "404", respond: faultTable.notFound(), because: expect.stringContaining("HTTP 404") },
])("$what makes it unreadable, with the reason", async ({ respond, because }) => {
  await using world = await start("x");
  world.github.fault({ match: { path: /pulls\/7/ }, times: "always", respond });
  const read = await readPullRequest(world.api, 7);
  const reason =
    read.kind === "unreadable" ? read.because.replace("the description of pull request #7 could not be read: ", "") : read;
  expect(reason).toEqual(because);
});

test("a token without the permission makes it unreadable and names the permission", async () => {
  await using world = await start("x", { token: { permissions: { contents: "read" } } });
  expect(await readPullRequest(world.api, 7)).toMatchObject({
    kind: "unreadable",
    because: expect.stringMatching(/`permissions: pull-requests: read`$/),
  });
});

async function workspaceWith(files: Record<string, string>): Promise<string> {
  const workspace = await temporaryDirectory("workspace-");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  return workspace;
}

test.for([
  ".github/pull_request_template.md",
  ".github/PULL_REQUEST_TEMPLATE.md",
  ".github/PULL_REQUEST_TEMPLATE/release.md",
  "docs/pull_request_template.md",
  "docs/PULL_REQUEST_TEMPLATE/one.md",
  "PULL_REQUEST_TEMPLATE.md",
  "Pull_Request_Template.txt",
  "pull_request_template",
  "PULL_REQUEST_TEMPLATE/one.md",
])("the template %s is read", async (path) => {
  const workspace = await workspaceWith({
    [path]: "## What and why",
    "README.md": "x",
    ".github/other.md": "x",
    "docs/index.md": "x",
  });
  expect(await readTemplates(workspace)).toEqual(["## What and why"]);
});

test("several templates are read", async () => {
  const workspace = await workspaceWith({
    ".github/PULL_REQUEST_TEMPLATE/a.md": "a",
    ".github/PULL_REQUEST_TEMPLATE/b.md": "b",
    "pull_request_template.md": "c",
  });
  expect((await readTemplates(workspace)).toSorted()).toEqual(["a", "b", "c"]);
});

test("huge templates, dangling links and directories are passed over", async () => {
  const workspace = await workspaceWith({
    "pull_request_template.md": "x".repeat(100_001),
    "docs/pull_request_template.md/inside": "x",
  });
  await mkdir(join(workspace, ".github"));
  await symlink("/nowhere", join(workspace, ".github/pull_request_template.md"));
  expect(await readTemplates(workspace)).toEqual([]);
});

test("a FIFO and links in the place of templates are passed over, and nobody waits for them", async () => {
  const workspace = await workspaceWith({ "docs/pull_request_template.md": "## What and why" });
  await mkdir(join(workspace, ".github"));
  await promisify(execFile)("mkfifo", [join(workspace, ".github/pull_request_template.md")]);
  await symlink("/dev/zero", join(workspace, "pull_request_template.md"));
  expect(await readTemplates(workspace)).toEqual(["## What and why"]);
});

test("without a checkout there are no templates", async () => {
  expect(await readTemplates("/nowhere")).toEqual([]);
});
