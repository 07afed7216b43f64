import "../support/faster-clock.mjs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { documentedPermissions } from "../github/token.ts";
import { workflow } from "../docs/files.ts";
import { pullRequestEvent, pushEvent, type RunnerEvent } from "../runner/events.ts";
import type { RunOptions, RunResult } from "../runner/run-action.ts";
import { imageLayout, type Layers } from "../support/image-layout.ts";
import { Jobs, seen } from "../support/jobs.ts";
import { reportOf } from "../support/world.ts";

/** The branch that `baseline: branch` means. */
const name = "image-size-baselines";
const base = { app: 100_000 };
const large = { app: 100_000, more: 40_000 };
const reason = "Image-Size-Justification: maps for use without a network";

/** The token of the only job of a workflow that is handed out. */
function tokenOf(jobs: Jobs, path: string): Pick<RunOptions, "token"> {
  const [job] = Object.values(workflow(path).jobs);
  const { contents, actions, "pull-requests": pullRequests } = Permissions.parse(job?.permissions);
  return { token: jobs.github.token({ permissions: { contents, pullRequests, ...(actions && { actions }) } }) };
}

const access = z.enum(["read", "write"]);
const Permissions = z.strictObject({ contents: access, actions: access.optional(), "pull-requests": access });

const recording = (jobs: Jobs) => tokenOf(jobs, "docs/workflows/baseline-branch.yml");
const judging = (jobs: Jobs) => tokenOf(jobs, "docs/workflows/image-size.yml");

async function step(
  jobs: Jobs,
  event: RunnerEvent,
  layers: Layers,
  { inputs, ...options }: Partial<RunOptions> = {},
): Promise<RunResult> {
  return await jobs.job(event, { baseline: "branch", image: await imageLayout(layers), ...inputs }, options);
}

test("a push records on the branch, and what grows since is red until its description says why", async () => {
  await using jobs = await Jobs.start();
  const { repository } = jobs;
  expect(seen(await step(jobs, pushEvent(repository), base, recording(jobs)))).toEqual({ conclusion: "success", levels: [] });
  expect(repository.history.get(repository.tip(name)).message).toBe(`Record api\n\nRecorded: api ${repository.tip()}`);
  expect(repository.artifacts.filter((artifact) => artifact.name.startsWith("image-size-baseline"))).toEqual([]);

  const pull = jobs.propose();
  const refused = await step(jobs, pullRequestEvent(pull), large, judging(jobs));
  expect(refused).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
  expect((await reportOf(refused)).images[0]?.baseline).toMatchObject({ kind: "found", commit: repository.tip(), behind: 0 });
  repository.editPullRequest(pull.number, { body: reason });
  const justified = await step(jobs, pullRequestEvent(pull, { action: "edited" }), large, judging(jobs));
  expect(justified).toMatchObject({ conclusion: "success", outputs: { verdict: "justified" } });
  expect(jobs.comments(pull)).toHaveLength(1);
});

test("a server without artifacts has baselines all the same, and one warning for the measurement that is not kept", async () => {
  await using jobs = await Jobs.start();
  const env = { GITHUB_SERVER_URL: "https://github.example.com", ACTIONS_RESULTS_URL: undefined };
  const recorded = await step(jobs, pushEvent(jobs.repository), base, { ...recording(jobs), env });
  expect(seen(recorded)).toEqual({ conclusion: "success", levels: [] });
  const judged = await step(jobs, pullRequestEvent(jobs.propose()), large, { ...judging(jobs), env });
  expect(judged).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
  expect(seen(judged).levels.filter((level) => level === "warning")).toHaveLength(1);
});

test("the dashboard has every size that the branch remembers", async () => {
  await using jobs = await Jobs.start();
  const { repository } = jobs;
  for (const more of [0, 1000, 2000]) {
    if (more > 0) repository.commit();
    const recorded = await step(jobs, pushEvent(repository), { app: 100_000, more }, recording(jobs));
    const page = await readFile(join(recorded.outputs["dashboard"] ?? "", "dashboard.csv"), "utf8");
    expect(page.trim().split("\n")).toHaveLength(1 + 1 + more / 1000);
  }
});

test("a fork's pull request is judged by the branch, and the second workflow knows the image by it", async () => {
  await using jobs = await Jobs.start();
  await step(jobs, pushEvent(jobs.repository), base, { ...recording(jobs), inputs: { name: "service" } });
  const event = pullRequestEvent(jobs.propose({ fork: jobs.fork("contributor") }));
  const judged = await step(jobs, event, large, { inputs: { name: "service" } });
  expect(judged).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
  expect(await jobs.publish(event, { baseline: "branch" })).toMatchObject({
    conclusion: "success",
    outputs: { verdict: "unjustified" },
  });
  expect(jobs.repository.comments).toMatchObject([{ body: expect.stringContaining("`service` grew") }]);
});

test("images that one job has recorded are missed together", async () => {
  await using jobs = await Jobs.start();
  const leg = async (event: RunnerEvent, image: string) =>
    await step(jobs, event, { [image]: 50_000 }, { inputs: { mode: "measure", name: image } });
  const report = { baseline: "branch", mode: "report" };
  const push = pushEvent(jobs.repository);
  for (const image of ["api", "worker"]) await leg(push, image);
  const token = jobs.github.token({ permissions: { ...documentedPermissions, contents: "write" } });
  expect(await jobs.job(push, report, { token })).toMatchObject({ conclusion: "success" });
  expect(jobs.repository.history.get(jobs.repository.tip(name)).message).toMatch(/^Record api, worker\n/);
  const event = pullRequestEvent(jobs.propose());
  await leg(event, "api");
  const told = await jobs.job(event, report);
  expect(told).toMatchObject({ conclusion: "failure", outputs: { verdict: "error" } });
  expect((await reportOf(told)).missing.map((image) => image.name)).toEqual(["worker"]);
});

test("a job that may not write records nothing, says so, and is told which permission it lacks", async () => {
  await using jobs = await Jobs.start();
  const told = await step(jobs, pushEvent(jobs.repository), base);
  expect(told.conclusion).toBe("success");
  expect(told.annotations.map(({ message }) => message).join("\n")).toContain(
    "the job that records needs `permissions: contents: write`",
  );
  expect(told.summary).toContain("contents: write");
  expect(jobs.repository.branches.has(name)).toBe(false);
});

test.for([
  { names: "another branch", baseline: "branch:kinder" },
  { names: "artifacts, of which there are none", baseline: "artifact" },
])("a pull request that names $names is judged by the branch that the base branch names", async ({ baseline }) => {
  await using jobs = await Jobs.start();
  const { repository } = jobs;
  const { objects } = repository;
  const lines = ["on: push", "jobs:", "  image-size:", "    steps:", "      - uses: ./", "        with: { baseline: branch }"];
  const file = { path: ".github/workflows/image-size.yml", sha: objects.addBlob(Buffer.from(lines.join("\n"))) };
  repository.commit({ tree: objects.addTree([file]) });
  await step(jobs, pushEvent(repository), base, recording(jobs));
  const kinder = { inputs: { baseline: "branch:kinder" } };
  await step(jobs, pushEvent(repository), { app: 400_000 }, { ...recording(jobs), ...kinder });
  const judged = await step(jobs, pullRequestEvent(jobs.propose()), large, { inputs: { baseline } });
  expect(judged).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
  expect(judged.annotations.map(({ message }) => message)).toContainEqual(
    expect.stringContaining(`"${baseline}" here and "branch:${name}" on the base branch, whose baseline counts`),
  );
});

test("a branch of the code is no place for baselines", async () => {
  await using jobs = await Jobs.start();
  const told = await step(jobs, pushEvent(jobs.repository), base, { ...recording(jobs), inputs: { baseline: "branch:main" } });
  expect(told.conclusion).toBe("failure");
  expect(told.annotations[0]?.message).toContain(`Input 'baseline' is "branch:main", a branch that holds your code.`);
});
