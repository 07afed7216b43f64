import { chown, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commitAt, gitIn } from "../../../src/adapters/process/git.ts";
import { checkout, git as runGit, Origin } from "../../github/git.ts";
import { temporaryDirectory } from "../../github/temporary.ts";

interface Merged {
  readonly directory: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** A shallow checkout of a test merge, as a pull request's job has it. */
async function testMerge(): Promise<Merged> {
  const origin = await Origin.create();
  const base = await origin.commit({ files: { "a.txt": "a" } });
  const head = await origin.commit({ branch: "feature", files: { "b.txt": "b" } });
  const merge = await origin.mergePullRequest(7, "feature");
  const directory = await temporaryDirectory("checkout-");
  await checkout(origin, directory, { ref: "refs/pull/7/merge" });
  return { directory, base, head, merge };
}

test("both parents of the test merge are known in a clone of depth 1", async () => {
  const { directory, base, head, merge } = await testMerge();
  expect(await runGit(directory, ["rev-list", "--count", "HEAD"])).toBe("1");
  expect(await commitAt(gitIn(directory, process.env))).toEqual({ sha: merge, parents: [base, head] });
});

test("the commit is known from a directory inside the checkout", async () => {
  const { directory, merge } = await testMerge();
  await mkdir(join(directory, "services/api"), { recursive: true });
  expect(await commitAt(gitIn(join(directory, "services/api"), process.env))).toMatchObject({ sha: merge });
});

test.runIf(process.getuid?.() === 0)("the commit is known when the checkout belongs to another user", async () => {
  const { directory, merge } = await testMerge();
  await chown(directory, 12_345, 12_345);
  await chown(join(directory, ".git"), 12_345, 12_345);
  await expect(runGit(directory, ["rev-parse", "HEAD"])).rejects.toThrow(/dubious ownership/);
  expect(await commitAt(gitIn(directory, process.env))).toMatchObject({ sha: merge });
});

test("neither GIT_ variables nor replaced objects change the answer", async () => {
  const { directory, base, head, merge } = await testMerge();
  const other = await temporaryDirectory("other-");
  await runGit(other, ["init", "--quiet"]);
  await runGit(other, ["commit", "--quiet", "--allow-empty", "-m", "another repository"]);
  await runGit(directory, ["replace", "--graft", "HEAD"]);
  const environment = { ...process.env, GIT_DIR: join(other, ".git"), GIT_WORK_TREE: other };
  expect(await commitAt(gitIn(directory, environment))).toEqual({ sha: merge, parents: [base, head] });
});

test("a commit message that looks like a header adds no parent", async () => {
  const directory = await temporaryDirectory("checkout-");
  await runGit(directory, ["init", "--quiet"]);
  await runGit(directory, ["commit", "--quiet", "--allow-empty", "-m", `title\n\nparent ${"a".repeat(40)}\n`]);
  expect(await commitAt(gitIn(directory, process.env))).toMatchObject({ parents: [] });
});

test.for(["an empty directory", "a directory that is not there", "a repository without commits"])(
  "there is no commit in %s",
  async (what) => {
    const directory = await temporaryDirectory("checkout-");
    if (what === "a repository without commits") await runGit(directory, ["init", "--quiet"]);
    const place = what === "a directory that is not there" ? join(directory, "missing") : directory;
    expect(await commitAt(gitIn(place, process.env))).toBeNull();
  },
);

test("a missing git is an answer", async () => {
  expect(await gitIn("/", { PATH: "/nowhere" })(["status"])).toEqual({ ok: false, because: "git is not installed" });
});

test("of what git says, the complaint is told, and not the advice behind it", async () => {
  const directory = await temporaryDirectory("path-");
  const says = "fatal: Could not read from remote repository.\\n\\nPlease make sure\\nand the repository exists.\\n";
  await writeFile(join(directory, "git"), `#!/bin/sh\nprintf '${says}' >&2\nexit 128\n`, { mode: 0o755 });
  const environment = { ...process.env, PATH: `${directory}:${process.env["PATH"]}` };
  expect(await gitIn("/", environment)(["fetch"])).toEqual({
    ok: false,
    because: "fatal: Could not read from remote repository",
  });
});

test("a git that hangs is ended", async () => {
  const directory = await temporaryDirectory("path-");
  await writeFile(join(directory, "git"), "#!/bin/sh\nexec sleep 60\n", { mode: 0o755 });
  const before = performance.now();
  const environment = { ...process.env, PATH: `${directory}:${process.env["PATH"]}` };
  expect(await gitIn("/", environment)(["status"], 200)).toEqual({ ok: false, because: "git did not finish within 0.2 s" });
  expect(performance.now() - before).toBeLessThan(40_000);
});
