import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { worktreeOf, type Worktree } from "../../../src/adapters/process/worktree.ts";
import { checkout, git, Origin } from "../../github/git.ts";
import { temporaryDirectory } from "../../github/temporary.ts";

interface Checkout {
  readonly origin: Origin;
  readonly directory: string;
  readonly base: string;
  readonly temporary: string;
}

/** A pull request that changes api/size.txt from "base" to "head", checked out as its job has it. */
async function pullRequest(depth = 1): Promise<Checkout> {
  const origin = await Origin.create();
  const base = await origin.commit({ files: { "api/size.txt": "base", "only-base.txt": "x" } });
  await origin.commit({ branch: "feature", files: { "api/size.txt": "head", "only-base.txt": null } });
  await origin.mergePullRequest(7, "feature");
  const directory = await temporaryDirectory("checkout-");
  await checkout(origin, directory, { ref: "refs/pull/7/merge", depth });
  return { origin, directory, base, temporary: await temporaryDirectory("runner-temp-") };
}

async function add({ directory, temporary }: Checkout, commit: string): Promise<Worktree> {
  return await worktreeOf({ directory, commit, temporaryDirectory: temporary, environment: process.env });
}

function ready(worktree: Worktree): Extract<Worktree, { kind: "ready" }> {
  if (worktree.kind === "ready") return worktree;
  throw new Error(worktree.because);
}

test.for([
  { what: "is fetched into a clone of depth 1", depth: 1 },
  { what: "is taken from a clone that has it", depth: 10 },
])("the base commit $what", async ({ depth }) => {
  const at = await pullRequest(depth);
  const worktree = ready(await add(at, at.base));
  expect(await readFile(join(worktree.path, "api/size.txt"), "utf8")).toBe("base");
  expect((await readdir(worktree.path)).toSorted()).toEqual([".git", "api", "only-base.txt"]);
  expect(await readFile(join(at.directory, "api/size.txt"), "utf8")).toBe("head");
  expect(await git(at.directory, ["status", "--porcelain"])).toBe("");
});

test("a full clone that lacks the commit does not become shallow", async () => {
  const at = await pullRequest(0);
  const newer = await at.origin.commit({ files: { "api/size.txt": "newer" } });
  const worktree = ready(await add(at, newer));
  expect(await readFile(join(worktree.path, "api/size.txt"), "utf8")).toBe("newer");
  expect(await git(at.directory, ["rev-parse", "--is-shallow-repository"])).toBe("false");
});

test("nothing is left when it is disposed of", async () => {
  const at = await pullRequest();
  const worktree = ready(await add(at, at.base));
  await writeFile(join(worktree.path, "build-output"), "x");
  await worktree.dispose();
  expect(await readdir(at.temporary)).toEqual([]);
  expect((await git(at.directory, ["worktree", "list"])).split("\n")).toHaveLength(1);
});

test("a worktree of the user's whose directory is away stays known to the repository", async () => {
  const at = await pullRequest();
  const theirs = join(await temporaryDirectory("theirs-"), "tree");
  await git(at.directory, ["worktree", "add", "--quiet", "--detach", theirs]);
  await rename(theirs, `${theirs}-unplugged`);
  await ready(await add(at, at.base)).dispose();
  expect(await git(at.directory, ["worktree", "list"])).toContain(theirs);
});

test("two of the same commit stand side by side", async () => {
  const at = await pullRequest();
  const [one, two] = [ready(await add(at, at.base)), ready(await add(at, at.base))];
  expect(one.path).not.toBe(two.path);
  await one.dispose();
  expect(await readFile(join(two.path, "api/size.txt"), "utf8")).toBe("base");
});

test("asked from a subdirectory it tells the top of both trees", async () => {
  const at = await pullRequest();
  const worktree = ready(await add({ ...at, directory: join(at.directory, "api") }, at.base));
  expect(worktree.root).toBe(at.directory);
  expect(await readdir(worktree.path)).toContain("only-base.txt");
});

test("no hook of the checkout is run", async () => {
  const at = await pullRequest();
  await mkdir(join(at.directory, ".git/hooks"), { recursive: true });
  await writeFile(join(at.directory, ".git/hooks/post-checkout"), `#!/bin/sh\ntouch ${at.temporary}/hooked\n`, { mode: 0o755 });
  ready(await add(at, at.base));
  expect(await readdir(at.temporary)).not.toContain("hooked");
});

test("a commit that nobody has is a reason", async () => {
  const at = await pullRequest();
  const worktree = await add(at, "1".repeat(40));
  expect(worktree).toEqual({
    kind: "failed",
    because: expect.stringMatching(/^commit 1111111 could not be fetched: .*not our ref/),
  });
  expect(await readdir(at.temporary)).toEqual([]);
});

test("a directory that is no checkout is a reason", async () => {
  const at = await pullRequest();
  const worktree = await add({ ...at, directory: at.temporary }, at.base);
  expect(worktree).toEqual({
    kind: "failed",
    because: expect.stringMatching(/^there is no checkout to take the commit from: fatal: not a git repository/),
  });
});

test("a remote that asks for a password is a reason, not a prompt", async () => {
  const at = await pullRequest();
  await git(at.directory, ["remote", "set-url", "origin", "http://127.0.0.1:9/acme/api.git"]);
  expect(await add(at, at.base)).toMatchObject({
    kind: "failed",
    because: expect.stringMatching(/could not be fetched: fatal: unable to access/),
  });
});
