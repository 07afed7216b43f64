import { expect, test } from "vitest";
import { faultTable } from "../github/fault-table.ts";
import { mergeGroupEvent, pullRequestEvent, type RunnerEvent } from "../runner/events.ts";
import { noise } from "../support/context.ts";
import { engines } from "../support/engine.ts";
import { Jobs, seen } from "../support/jobs.ts";
import { reportOf, World } from "../support/world.ts";

const base = { app: 100_000 };
const warning = { app: 100_000, more: 15_000 };
const large = { app: 100_000, more: 40_000 };
const reason = "Image-Size-Justification: maps for use without a network";

/** The same event with another name of the queue's branch. */
function onBranch(event: RunnerEvent, headRef: string): RunnerEvent {
  const group = Object(event.payload["merge_group"]);
  return { ...event, ref: headRef, payload: { ...event.payload, merge_group: { ...group, head_ref: headRef } } };
}

test("a merge group is judged against its base, with the pull request's reason as it is now, and nobody comments", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const pull = jobs.propose({ body: "No reason." });
  const event = mergeGroupEvent(pull);
  const refused = await jobs.measure(event, large);
  expect(seen(refused)).toEqual({ conclusion: "failure", levels: ["error"] });
  expect(refused.outputs["verdict"]).toBe("unjustified");
  const { baseSha, pullRequest } = await reportOf(refused);
  expect({ baseSha, pullRequest }).toEqual({ baseSha: jobs.repository.tip(), pullRequest: pull.number });

  // After the pull request entered the queue.
  jobs.repository.editPullRequest(pull.number, { body: reason });
  const justified = await jobs.measure(event, large);
  expect(justified).toMatchObject({ conclusion: "success", outputs: { verdict: "justified", "comment-url": "" } });
  expect(jobs.repository.comments).toEqual([]);
});

test("each group of a batch is held against the one before it in the queue, and needs its own reason", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const first = jobs.propose({ branch: "first", body: reason });
  const second = jobs.propose({ branch: "second" });
  const ahead = mergeGroupEvent(first);
  expect(await jobs.measure(ahead, large)).toMatchObject({ outputs: { verdict: "justified" } });

  // The group behind is a chain: its base is the head of the group ahead, which has no baseline of its own.
  const behind = mergeGroupEvent(second, { baseSha: ahead.sha });
  const judged = await jobs.measure(behind, { ...large, even: 30_000 });
  const { baseSha, pullRequest, images } = await reportOf(judged);
  expect({ baseSha, pullRequest }).toEqual({ baseSha: ahead.sha, pullRequest: second.number });
  expect(images[0]?.baseline).toMatchObject({ kind: "found", commit: jobs.repository.tip(), behind: 2 });
  expect(judged).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
});

test.for(["release/1.x", "pr-7-fixes/main", "feature/pr-12-abc/next"])(
  "of the base branch %s the pull request is found all the same",
  async (branch) => {
    await using jobs = await Jobs.start();
    jobs.repository.branches.set(branch, jobs.repository.tip());
    await jobs.record(base);
    const pull = jobs.propose({ base: branch, body: reason });
    const judged = await jobs.measure(mergeGroupEvent(pull), large);
    expect((await reportOf(judged)).pullRequest).toBe(pull.number);
    expect(judged).toMatchObject({ conclusion: "success", outputs: { verdict: "justified" } });
  },
);

test.for(["refs/heads/gh-readonly-queue/main/pr-7", "refs/heads/gh-readonly-queue/main/batch-0123abcd", "refs/heads/main"])(
  "from the branch %s no pull request is known: below the threshold green, above it red and saying why",
  async (headRef) => {
    await using jobs = await Jobs.start();
    await jobs.record(base);
    const pull = jobs.propose({ body: reason });
    const event = onBranch(mergeGroupEvent(pull), headRef);
    expect(await jobs.measure(event, warning)).toMatchObject({ conclusion: "success", outputs: { verdict: "warn" } });
    const refused = await jobs.measure(event, large);
    expect(refused).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
    expect(refused.annotations[0]?.message).toContain(
      `he merge queue's branch ${headRef} does not tell which pull request could justify it`,
    );
    expect(refused.summary).toContain("does not tell which pull request could justify it");
  },
);

test("a description that cannot be read is no reason", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const pull = jobs.propose({ body: reason });
  jobs.github.fault({ match: { path: /\/pulls\/\d+$/ }, times: "always", respond: faultTable.serverError(503) });
  const refused = await jobs.measure(mergeGroupEvent(pull), large);
  expect(refused).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
  expect(refused.annotations[0]?.message).toContain(`he description of pull request #${pull.number} could not be read`);
});

test("the queue's report of a matrix works as that of a pull request, without a comment", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const pull = jobs.propose();
  const event = mergeGroupEvent(pull);
  await jobs.measure(event, warning, { mode: "measure" });
  const told = await jobs.job(event, { mode: "report" });
  expect(told).toMatchObject({ conclusion: "success", outputs: { verdict: "warn" } });
  expect(jobs.repository.comments).toEqual([]);
  await jobs.measure(pullRequestEvent(pull), warning);
  expect(jobs.comments(pull)).toHaveLength(1);
});

test("a group is not blamed for what stands before it in the queue: the very commit is built when it matters", async () => {
  const app = (bytes: number) => ({ Dockerfile: "FROM scratch\nCOPY app /app\n", app: noise(bytes, "app") });
  await using world = await World.start({ env: engines()[0]?.env ?? {} });
  await world.push(app(100_000));
  await world.commit({ branch: "ahead", from: "main", files: app(160_000) });
  await world.commit({ branch: "behind", from: "ahead", files: app(165_000) });
  const { repository } = world;
  const pull = repository.openPullRequest({ head: "behind" });
  const group = mergeGroupEvent(pull, { baseSha: repository.tip("ahead"), headSha: pull.headSha });
  const judged = await world.run({ ...group, ref: "refs/heads/behind" }, {});
  expect(judged).toMatchObject({ conclusion: "success", outputs: { verdict: "pass" } });
  expect((await reportOf(judged)).images[0]?.baseline).toMatchObject({
    how: "built",
    commit: repository.tip("ahead"),
  });
});
