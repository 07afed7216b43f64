import { expect, test } from "vitest";
import { sha } from "../contracts/documents.ts";
import type { Repository } from "../github/repository.ts";
import { faultTable } from "../github/fault-table.ts";
import { pullRequestEvent, pushEvent, type RunnerEvent, rerun } from "../runner/events.ts";
import type { RunResult } from "../runner/run-action.ts";
import { writeContext } from "../support/context.ts";
import { imageLayout } from "../support/image-layout.ts";
import { forge, type JobOptions, Jobs, seen } from "../support/jobs.ts";
import { reportOf } from "../support/world.ts";

const report = { mode: "report" };

const leg = async (jobs: Jobs, event: RunnerEvent, name: string, bytes: number) =>
  await jobs.measure(event, { shared: 50_000, [name]: bytes }, { mode: "measure", name });

/** A push whose matrix has measured two images of 150 kB, and whose report has recorded them with the rules of `checkout`. */
async function recorded(checkout: JobOptions = {}): Promise<Jobs> {
  const jobs = await Jobs.start();
  const event = pushEvent(jobs.repository);
  await Promise.all(["api", "worker"].map((name) => leg(jobs, event, name, 100_000)));
  expect(await jobs.job(event, report, checkout)).toMatchObject({ conclusion: "success", outputs: { verdict: "pass" } });
  return jobs;
}

/** Of measurements: the report is kept beside them. */
const artifactNames = ({ artifacts }: Repository, event: RunnerEvent) =>
  artifacts
    .filter(({ run, name }) => run === event.run && !name.startsWith("image-size-report-"))
    .map(({ name }) => name)
    .toSorted();

const missing = async (result: RunResult) => (await reportOf(result)).missing.map(({ name }) => name);

test("legs measure, one job judges all of them and writes one comment", async () => {
  await using jobs = await recorded();
  const pull = jobs.propose();
  const event = pullRequestEvent(pull);
  const measured = await leg(jobs, event, "api", 100_000);
  expect(seen(measured)).toEqual({ conclusion: "success", levels: [] });
  expect(measured.outputs).toMatchObject({ verdict: "pass", size: expect.stringMatching(/^\d+$/), growth: "", report: "" });
  expect(measured.summary.trim().split("\n")).toEqual([
    expect.stringMatching(/`api` was measured: 15\d\.\d\skB on linux\/amd64\./),
  ]);
  expect(await leg(jobs, event, "worker", 120_000)).toMatchObject({ conclusion: "success" });
  expect(jobs.comments(pull)).toEqual([]);
  expect(artifactNames(jobs.repository, event)).toEqual(["image-size-measurement-api", "image-size-measurement-worker"]);

  const told = await jobs.job(event, report);
  expect(seen(told)).toEqual({ conclusion: "success", levels: ["warning"] });
  const { images, totals } = await reportOf(told);
  expect(images.map(({ name, verdict, reused }) => [name, verdict, reused])).toEqual([
    ["api", "pass", false],
    ["worker", "warn", false],
  ]);
  // 50 kB are in both images.
  expect(totals.distinctBytes).toBeGreaterThan(270_000);
  expect(totals.distinctBytes).toBeLessThan(280_000);
  const [comment = "", ...others] = jobs.comments(pull);
  expect(others).toEqual([]);
  expect(comment).toMatch(/`api`[^]*`worker`|`worker`[^]*`api`/);
  expect(comment).toMatch(/^Both images together: 27\d\.\d\skB \(\+\d+\.\d\skB\), what they share counted once\./m);
  expect(told.summary).toContain("Both images together");
  expect(told.log.join("\n")).toContain("Both images together");
});

test("a leg of an image the base branch has is not forgotten: the report is red and names it everywhere", async () => {
  await using jobs = await recorded();
  const pull = jobs.propose();
  const event = pullRequestEvent(pull);
  await leg(jobs, event, "api", 100_000);
  const told = await jobs.job(event, report);
  expect(seen(told)).toEqual({ conclusion: "failure", levels: ["error"] });
  expect(told.outputs["verdict"]).toBe("error");
  expect(await missing(told)).toEqual(["worker"]);
  const sentence = /worker`? was not measured: the job that measures it failed, was cancelled or did not run/;
  for (const text of [told.summary, told.log.join("\n"), jobs.comments(pull).join("\n")]) expect(text).toMatch(sentence);
});

test.for([
  { written: "api, worker", how: "in one line" },
  { written: "api\nworker\n", how: "line by line" },
])("the input 'name' lists the images of the report $how", async ({ written }) => {
  await using jobs = await Jobs.start();
  const event = pullRequestEvent(jobs.propose());
  await leg(jobs, event, "api", 100_000);
  const told = await jobs.job(event, { ...report, name: written });
  expect(told).toMatchObject({ conclusion: "failure", outputs: { verdict: "error" } });
  expect(await missing(told)).toEqual(["worker"]);
  await leg(jobs, event, "worker", 100_000);
  expect(await jobs.job(event, { ...report, name: written })).toMatchObject({ conclusion: "success" });
});

test("an image that the list leaves out is gone on purpose", async () => {
  await using jobs = await recorded();
  const event = pullRequestEvent(jobs.propose());
  await leg(jobs, event, "api", 100_000);
  expect(await jobs.job(event, { ...report, name: "api" })).toMatchObject({
    conclusion: "success",
    outputs: { verdict: "pass" },
  });
});

test.for([{ inputs: {} }, { inputs: { name: "api, worker" } }])("no measurement at all is red: $inputs", async ({ inputs }) => {
  await using jobs = await recorded();
  const told = await jobs.job(pullRequestEvent(jobs.propose()), { ...report, ...inputs });
  expect(seen(told)).toEqual({ conclusion: "failure", levels: ["error"] });
  expect(told.annotations[0]?.message).toMatch(/^There is no measurement to report on/);
  expect(told.outputs["verdict"]).toBe("error");
});

test.for([
  { what: "another commit", change: { headSha: sha("another") }, because: "it is of another commit" },
  { what: "another base", change: { baseSha: sha("another") }, because: "its job checked out another base commit than this one" },
])("a measurement of $what is none", async ({ change, because }) => {
  await using jobs = await recorded();
  const event = pullRequestEvent(jobs.propose());
  await leg(jobs, event, "worker", 100_000);
  await forge(jobs, event, (text) => JSON.stringify({ ...Object(JSON.parse(text)), ...change }));
  await leg(jobs, event, "api", 100_000);
  const told = await jobs.job(event, report);
  expect(told).toMatchObject({ conclusion: "failure", outputs: { verdict: "error" } });
  expect((await reportOf(told)).missing).toEqual([{ name: "worker", because: `its measurement was refused: ${because}` }]);
});

test("the measurements are those of this run only, found over all pages", async () => {
  await using jobs = await recorded();
  const event = pullRequestEvent(jobs.propose());
  await leg(jobs, event, "api", 100_000);
  await leg(jobs, event, "worker", 100_000);
  for (let index = 0; index < 230; index += 1) jobs.repository.addArtifact({ name: `coverage-${index}`, run: event.run });
  jobs.github.orderArtifacts({ seed: 7 });
  expect(await jobs.job(event, report)).toMatchObject({ conclusion: "success", outputs: { verdict: "pass" } });
  const pages = jobs.github.requests.filter(({ path }) => path.includes(`/runs/${event.run.id}/artifacts`));
  expect(pages).toHaveLength(3);
});

test("a re-run leg takes the place of what it measured before", async () => {
  await using jobs = await recorded();
  const event = pullRequestEvent(jobs.propose());
  await leg(jobs, event, "api", 150_000);
  await leg(jobs, event, "worker", 100_000);
  const first = await jobs.job(event, report);
  rerun(event);
  expect(seen(await leg(jobs, event, "api", 105_000))).toEqual({ conclusion: "success", levels: [] });
  const second = await jobs.job(event, report);
  expect([first.outputs["verdict"], second.outputs["verdict"]]).toEqual(["unjustified", "pass"]);
  expect(artifactNames(jobs.repository, event)).toEqual(["image-size-measurement-api", "image-size-measurement-worker"]);
});

test("a leg that cannot hand its measurement on is red", async () => {
  await using jobs = await Jobs.start();
  jobs.github.fault({ match: { path: /CreateArtifact/ }, times: "always", respond: faultTable.storageQuota() });
  const event = pullRequestEvent(jobs.propose());
  const measured = await leg(jobs, event, "api", 100_000);
  expect(seen(measured)).toEqual({ conclusion: "failure", levels: ["error"] });
  expect(measured.annotations[0]?.message).toContain('The measurement of "api" could not be passed on to the report');
  expect(measured.outputs["verdict"]).toBe("error");
});

test("measurements that cannot be asked for are red", async () => {
  await using jobs = await recorded();
  const event = pullRequestEvent(jobs.propose());
  await leg(jobs, event, "api", 100_000);
  jobs.github.fault({ match: { path: /\/runs\/\d+\/artifacts/ }, times: "always", respond: faultTable.serverError(503) });
  const told = await jobs.job(event, report);
  expect(seen(told)).toEqual({ conclusion: "failure", levels: ["error"] });
  expect(told.annotations[0]?.message).toContain("The measurements could not be read");
});

test("without a baseline the report builds none, and says so", async () => {
  await using jobs = await Jobs.start();
  const event = pullRequestEvent(jobs.propose());
  await leg(jobs, event, "api", 100_000);
  const told = await jobs.job(event, report);
  expect(told).toMatchObject({ conclusion: "success", outputs: { verdict: "no-baseline" } });
  expect(told.summary).toContain("this job builds nothing");
});

test("the configuration file names the images of both halves, and holds their budgets", async () => {
  const images = "images:\n  - name: api\n  - name: worker\n    justify-at: 60%\n";
  const workspace = await writeContext({ ".github/image-size-budget.yml": images });
  await using jobs = await recorded({ workspace });
  const event = pullRequestEvent(jobs.propose());
  const measure = async (name: string, bytes: number) => {
    const image = await imageLayout({ shared: 50_000, [name]: bytes });
    return await jobs.job(event, { mode: "measure", name, image }, { workspace });
  };
  expect(await measure("worker", 150_000)).toMatchObject({ conclusion: "success" });
  const without = await jobs.job(event, report, { workspace });
  expect(await missing(without)).toEqual(["api"]);
  expect(artifactNames(jobs.repository, event)).toEqual(["image-size-measurement-worker"]);
  expect(await measure("api", 100_000)).toMatchObject({ conclusion: "success" });
  // 33% is over the step's budget, and within that of worker.
  expect(await jobs.job(event, report, { workspace })).toMatchObject({ conclusion: "success", outputs: { verdict: "warn" } });

  const unknown = await measure("web", 1000);
  expect(seen(unknown)).toEqual({ conclusion: "failure", levels: ["error"] });
  expect(unknown.annotations[0]?.message).toMatch(/Input 'name' is "web".*api, worker/);
});

test("a report of a push records what is there, and is red for what is not", async () => {
  await using jobs = await Jobs.start();
  const event = pushEvent(jobs.repository);
  await leg(jobs, event, "api", 100_000);
  const told = await jobs.job(event, { ...report, name: "api, worker" });
  expect(told).toMatchObject({ conclusion: "failure", outputs: { verdict: "error" } });
  expect(told.summary).toContain("was not measured");
  expect(artifactNames(jobs.repository, event)).toEqual(["image-size-baseline-api", "image-size-measurement-api"]);
});

test("a fork's matrix is judged in its report, and the second workflow comments on all of it", async () => {
  await using jobs = await recorded();
  const pull = jobs.propose({ fork: jobs.fork("contributor") });
  const event = pullRequestEvent(pull);
  await leg(jobs, event, "api", 120_000);
  const told = await jobs.job(event, report);
  expect(seen(told)).toEqual({ conclusion: "failure", levels: ["error", "warning", "notice"] });
  expect(seen(await jobs.publish(event))).toEqual({ conclusion: "success", levels: [] });
  expect(jobs.comments(pull)).toEqual([expect.stringMatching(/`worker` was not measured/)]);
  await leg(jobs, event, "worker", 100_000);
  expect(await jobs.publish(event)).toMatchObject({ outputs: { verdict: "warn" } });
  expect(jobs.comments(pull)).toEqual([expect.not.stringMatching(/not measured/)]);
});
