import { join } from "node:path";
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { checkout, git, Origin } from "./git.ts";
import { importGit } from "./import-git.ts";
import { startGitHub } from "./server.ts";
import { temporaryDirectory } from "./temporary.ts";

let origin: Origin;
let base: string;
let head: string;
let merge: string;

beforeAll(async () => {
  origin = await Origin.create();
  await origin.commit({ files: { Dockerfile: "FROM scratch", "old.txt": "old" } });
  await origin.commit({ branch: "feature/x", files: { "src/app.txt": "two" } });
  head = await origin.commit({ branch: "feature/x", files: { "src/app.txt": "three", "old.txt": null } });
  base = await origin.commit({ files: { "README.md": "newer main" } });
  merge = await origin.mergePullRequest(7, "feature/x");
});

describe("a pull request is checked out as actions/checkout does it", () => {
  test("shallow, on a detached HEAD that still names its parents", async () => {
    const work = await temporaryDirectory("checkout-");
    await checkout(origin, work, { ref: "refs/pull/7/merge" });

    expect(await git(work, ["rev-parse", "HEAD", "refs/remotes/pull/7/merge"])).toBe(`${merge}\n${merge}`);
    expect(await git(work, ["cat-file", "-p", "HEAD"])).toContain(`parent ${base}\nparent ${head}\n`);
    expect(await git(work, ["rev-list", "--count", "HEAD"])).toBe("1");
    await expect(git(work, ["rev-parse", "--verify", "HEAD^1"])).rejects.toThrow("Needed a single revision");
    await expect(git(work, ["symbolic-ref", "HEAD"])).rejects.toThrow("not a symbolic ref");
    expect(readFileSync(join(work, "src/app.txt"), "utf8")).toBe("three");
    expect(existsSync(join(work, "old.txt"))).toBe(false);
  });

  test("the base commit can be fetched by its id afterwards", async () => {
    const work = await temporaryDirectory("checkout-");
    await checkout(origin, work, { ref: "refs/pull/7/merge" });
    await git(work, ["fetch", "--quiet", "--depth=1", "origin", base]);
    expect(await git(work, ["show", `${base}:README.md`])).toBe("newer main");
  });

  test("with depth 2 the parents are there, with depth 0 everything", async () => {
    const two = await temporaryDirectory("checkout-");
    const all = await temporaryDirectory("checkout-");
    await checkout(origin, two, { ref: "refs/pull/7/merge", depth: 2 });
    await checkout(origin, all, { ref: "refs/pull/7/merge", depth: 0 });

    expect(await git(two, ["rev-parse", "HEAD^1", "HEAD^2"])).toBe(`${base}\n${head}`);
    expect(await git(all, ["rev-list", "--count", "HEAD"])).toBe("5");
  });
});

test("a push is checked out on its branch", async () => {
  const work = await temporaryDirectory("checkout-");
  await checkout(origin, work, { ref: "refs/heads/main" });
  expect(await git(work, ["symbolic-ref", "--short", "HEAD"])).toBe("main");
  expect(await git(work, ["rev-parse", "HEAD"])).toBe(base);
});

test("the server takes over history, branches and the test merge of a real repository", async () => {
  await using github = await startGitHub();
  const repository = github.repository("acme/api");
  await importGit(repository, origin.directory);
  const pull = repository.openPullRequest({ number: 7, head: "feature/x" });

  expect(pull).toMatchObject({ headSha: head, baseSha: base, mergeSha: merge });
  expect(repository.history.log(merge)).toHaveLength(5);
  expect(repository.history.get(merge).parents).toEqual([base, head]);
});
