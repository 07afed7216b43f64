import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { list, read } from "../docs/files.ts";
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  type RunnerEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from "../runner/events.ts";
import { noise } from "../support/context.ts";
import { engines } from "../support/engine.ts";
import { layoutFiles } from "../support/image-layout.ts";
import { seen } from "../support/jobs.ts";
import { recipes } from "../support/recipes.ts";
import { runWorkflow } from "../support/run-workflow.ts";
import { World } from "../support/world.ts";

const service = (directory: string, bytes: number) => ({
  [`${directory}Dockerfile`]: "FROM scratch\nCOPY data /data\n",
  [`${directory}data`]: noise(bytes, directory),
});
const services = (bytes: number) => ({ ...service("services/api/", 50_000), ...service("services/worker/", bytes) });

/** Nothing is built: the configuration says where the images lie. */
const ready = (images: Readonly<Record<string, number>>) =>
  Object.assign(
    {
      ".github/image-size-budget.yml": `images:\n${Object.keys(images)
        .map((name) => `  - name: ${name}\n    image: oci-dir://${name}\n`)
        .join("")}`,
    },
    ...Object.entries(images).map(([name, bytes]) => layoutFiles(name, { data: bytes })),
  );
const readyApi = (bytes: number) => ready({ api: bytes });

const alone = { path: "docs/workflows/image-size.yml", images: ["api"], tree: (bytes: number) => service("", bytes) };
const withDashboard = { path: "docs/workflows/image-size-with-dashboard.yml", images: ["api"], tree: readyApi };
const matrix = { path: "docs/workflows/matrix.yml", images: ["api", "worker"], tree: services };
const monorepo = {
  path: "docs/workflows/monorepo.yml",
  images: ["api", "worker"],
  tree: (bytes: number) => ready({ api: 50_000, worker: bytes }),
};
const stories = [alone, matrix, monorepo];

test("every workflow in the documents that measures or comments is run here", () => {
  const run = [...stories.map(({ path }) => path), withDashboard.path, "docs/workflows/comment.yml"];
  // The one with a branch of baselines is run in test/runs/baseline-branch.test.ts, the scripts of the ratchet in
  // test/docs/ratchet-workflow.test.ts; what the caller that records calls is held to its inputs in test/docs/reusable.test.ts.
  const others = new Set([
    "docs/workflows/dashboard.yml",
    "docs/workflows/baseline-branch.yml",
    "docs/workflows/ratchet.yml",
    "docs/workflows/reusable-record.yml",
    ...recipes.map(({ path }) => path),
  ]);
  expect(run.toSorted()).toEqual(list("docs/workflows", ".yml").filter((path) => !others.has(path)));
});

test.for([...stories, withDashboard])(
  "$path records, warns, asks for a reason, takes it, and lets the queue pass",
  async ({ path, images, tree }) => {
    await using world = await World.start({ env: engines()[0]?.env ?? {} });
    const { repository } = world;
    await world.commit({ files: tree(100_000) });
    const { on } = z.object({ on: z.record(z.string(), z.unknown()) }).parse(parse(read(path)));
    expect(Object.keys(on).toSorted()).toEqual(["merge_group", "pull_request", "push", "schedule", "workflow_dispatch"]);
    // The other events record in the same way in every file: one of the files shows it.
    const records = path === alone.path ? [pushEvent, scheduleEvent, workflowDispatchEvent] : [pushEvent];
    for (const record of records) {
      for (const result of await runWorkflow(read(path), world, record(repository))) {
        expect(seen(result)).toEqual({ conclusion: "success", levels: [] });
      }
    }
    const baselines = repository.artifacts.filter(({ name }) => name.startsWith("image-size-baseline-"));
    expect(new Set(baselines.map(({ name }) => name))).toEqual(new Set(images.map((name) => `image-size-baseline-${name}`)));
    expect(baselines).toHaveLength(records.length * images.length);

    const pull = await world.propose(tree(115_000));
    const last = async (event: RunnerEvent) => {
      const results = await runWorkflow(read(path), world, event);
      expect(results.slice(0, -1).map(({ conclusion }) => conclusion)).toEqual(results.slice(1).map(() => "success"));
      return results.at(-1);
    };
    expect(await last(pullRequestEvent(pull.pull))).toMatchObject({ conclusion: "success", outputs: { verdict: "warn" } });
    await world.commit({ branch: pull.pull.headRef, files: tree(140_000) }, pull.pull.number);
    repository.editPullRequest(pull.pull.number, { push: true });
    expect(await last(pullRequestEvent(pull.pull, { action: "synchronize" }))).toMatchObject({
      conclusion: "failure",
      outputs: { verdict: "unjustified" },
    });
    repository.editPullRequest(pull.pull.number, { body: "Image-Size-Justification: maps for use without a network" });
    const edited = { conclusion: "success", outputs: { verdict: "justified" } };
    expect(await last(pullRequestEvent(pull.pull, { action: "edited" }))).toMatchObject(edited);
    expect(pull.comments).toHaveLength(1);

    const group = mergeGroupEvent(pull.pull, { headSha: pull.pull.mergeSha ?? "" });
    expect(await last({ ...group, ref: `refs/pull/${pull.pull.number}/merge` })).toMatchObject(edited);
    expect(pull.comments).toHaveLength(1);
  },
);

test.for([{ ...alone, tree: readyApi }, matrix, monorepo])(
  "docs/workflows/comment.yml comments after $path for a fork",
  async ({ path, tree }) => {
    await using world = await World.start({ env: engines()[0]?.env ?? {} });
    const { repository } = world;
    await world.commit({ files: tree(100_000) });
    await runWorkflow(read(path), world, pushEvent(repository));
    const number = 1;
    await world.commit({ branch: "feature-1", from: "main", files: tree(115_000) }, number);
    const fork = world.github.repository("contributor/api", { forkOf: repository });
    fork.branches.set("feature-1", repository.tip("feature-1"));
    const pull = repository.openPullRequest({ number, head: "feature-1", headRepository: fork });
    const event = pullRequestEvent(pull);
    const [...results] = await runWorkflow(read(path), world, event, { isFork: true });
    expect(results.at(-1)?.annotations.map(({ level }) => level)).toEqual(["warning", "notice"]);
    expect(repository.comments).toEqual([]);
    const [published] = await runWorkflow(read("docs/workflows/comment.yml"), world, workflowRunEvent(event.run));
    expect(published).toMatchObject({ conclusion: "success", annotations: [], outputs: { verdict: "warn" } });
    expect(repository.comments).toMatchObject([{ issue: number, author: "github-actions[bot]" }]);

    // Nothing is built, and yet the second workflow finds all measurements in the run that it speaks of.
    const edited = pullRequestEvent(pull, { action: "edited" });
    const again = await runWorkflow(read(path), world, edited, { isFork: true });
    expect(again.flatMap(({ log }) => log.filter((line) => line.includes("docker buildx build")))).toEqual([]);
    const [second] = await runWorkflow(read("docs/workflows/comment.yml"), world, workflowRunEvent(edited.run));
    expect(second).toMatchObject({ conclusion: "success", annotations: [], outputs: { verdict: "warn" } });
    expect(repository.comments).toHaveLength(1);
  },
);
