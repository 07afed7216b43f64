import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { read } from "../docs/files.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { pullRequestEvent, pushEvent } from "../runner/events.ts";
import { imageLayout } from "../support/image-layout.ts";
import { Jobs } from "../support/jobs.ts";

const path = ".github/workflows/image-size.yml";
const handedOut = read("docs/workflows/image-size.yml");
const withoutEdited = handedOut.replace(", edited]", "]");
const base = { app: 100_000 };
const warning = { app: 100_000, more: 15_000 };

async function checkedOut(workflow: string): Promise<{ readonly workspace: string }> {
  const workspace = await temporaryDirectory("workspace-");
  await mkdir(dirname(join(workspace, path)), { recursive: true });
  await writeFile(join(workspace, path), workflow);
  return { workspace };
}

test("a workflow without `edited` is told so once, in the summary only, with the lines to add", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const pull = jobs.propose();
  const result = await jobs.job(pullRequestEvent(pull), { image: await imageLayout(warning) }, await checkedOut(withoutEdited));
  expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "warn" } });
  expect(result.summary.split("### The set-up in `.github/workflows/image-size.yml`")).toHaveLength(2);
  expect(result.summary).toContain("    types: [opened, synchronize, reopened, edited]");
  expect(jobs.comments(pull)).toEqual([expect.not.stringContaining("set-up")]);
  expect(result.annotations.filter(({ message }) => message.includes("edited"))).toEqual([]);
});

test("the workflow that is handed out is told nothing, on main and in a pull request", async () => {
  await using jobs = await Jobs.start();
  const recorded = await jobs.job(pushEvent(jobs.repository), { image: await imageLayout(base) }, await checkedOut(handedOut));
  const event = pullRequestEvent(jobs.propose());
  const judged = await jobs.job(event, { image: await imageLayout(warning) }, await checkedOut(handedOut));
  expect([recorded, judged].map(({ summary }) => summary.includes("set-up"))).toEqual([false, false]);
  expect(judged.outputs["verdict"]).toBe("warn");
});

test("a permission that the token lacks is named, though the workflow file cannot be read", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const token = jobs.github.token({ permissions: { contents: "read" } });
  const result = await jobs.job(pullRequestEvent(jobs.propose()), { image: await imageLayout(warning) }, { token });
  expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "unknown" } });
  expect(result.summary).toContain("lacks actions: read");
  expect(result.summary).toContain("  actions: read");
});

test("a second step of the same name is told that it replaced what the first stored", async () => {
  await using jobs = await Jobs.start();
  const event = pushEvent(jobs.repository);
  const first = await jobs.measure(event, base);
  const second = await jobs.measure(event, warning);
  expect(first.summary).not.toContain("set-up");
  expect(second.summary).toContain("image-size-baseline-api");
  expect(second.summary).toContain("Give each image its own name");
});

test("a workflow file that leads out of the checkout is not followed", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const elsewhere = join((await checkedOut(withoutEdited)).workspace, path);
  const workspace = await temporaryDirectory("workspace-");
  await mkdir(dirname(join(workspace, path)), { recursive: true });
  await symlink(elsewhere, join(workspace, path));
  const result = await jobs.job(pullRequestEvent(jobs.propose()), { image: await imageLayout(warning) }, { workspace });
  expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "warn" } });
  expect(result.summary).not.toContain("set-up");
});
