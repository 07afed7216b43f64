import "../support/faster-clock.mjs";
import { expect, test } from "vitest";
import { pullRequestEvent, pushEvent } from "../runner/events.ts";
import { imageLayout } from "../support/image-layout.ts";
import { Jobs, seen } from "../support/jobs.ts";
import { reportOf } from "../support/world.ts";

const base = { app: 100_000 };
/** A GitHub Enterprise Server; where the runner names no service, there are no artifacts of version 4. */
const enterprise = { GITHUB_SERVER_URL: "https://github.example.com" };
const without = { ...enterprise, ACTIONS_RESULTS_URL: undefined };
const image = async () => ({ image: await imageLayout(base) });
const said = /^github\.example\.com is a GitHub Enterprise Server: .*\.$/;

test("a GitHub Enterprise Server with a service for artifacts keeps baselines and measurements there, and says so once", async () => {
  await using jobs = await Jobs.start();
  const recorded = await jobs.job(pushEvent(jobs.repository), await image(), { env: enterprise });
  expect(seen(recorded)).toEqual({ conclusion: "success", levels: [] });
  expect(jobs.repository.artifacts.map(({ name }) => name)).toEqual(["image-size-baseline-api"]);
  expect(recorded.log.filter((line) => said.test(line))).toHaveLength(1);
});

test("without one a push ends before anything is measured, and a matrix is refused, each with one sentence", async () => {
  await using jobs = await Jobs.start();
  const recorded = await jobs.job(pushEvent(jobs.repository), await image(), { env: without });
  expect(recorded).toMatchObject({ conclusion: "success", outputs: { verdict: "", size: "" } });
  expect(recorded.annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Nothing was recorded: .*`baseline: branch`/),
  ]);
  expect(recorded.summary).toContain("Nothing was recorded");
  const measured = await jobs.job(pullRequestEvent(jobs.propose()), { ...(await image()), mode: "measure" }, { env: without });
  expect(measured).toMatchObject({ conclusion: "failure", outputs: { verdict: "error" } });
  expect(measured.annotations).toMatchObject([{ level: "error", message: expect.stringContaining("keeps no artifacts") }]);
});

test("a pull request there is judged, asks for no artifacts, and has one warning", async () => {
  await using jobs = await Jobs.start();
  const judged = await jobs.job(
    pullRequestEvent(jobs.propose()),
    { ...(await image()), "on-missing-baseline": "pass" },
    { env: without },
  );
  expect(judged.outputs["verdict"]).toBe("no-baseline");
  expect(judged.annotations.filter(({ level }) => level === "warning")).toHaveLength(1);
  expect(jobs.github.requests.filter(({ path }) => /artifacts|twirp/.test(path))).toEqual([]);
});

test("a server that nobody knows is refused, red, before anything is built", async () => {
  await using jobs = await Jobs.start();
  jobs.github.fault({ match: { path: /^\/repos\/acme\/api$/ }, times: "always", respond: { status: 200, body: { id: 1 } } });
  const env = { GITHUB_SERVER_URL: "https://git.example.com" };
  const refused = await jobs.job(pullRequestEvent(jobs.propose()), await image(), { env });
  expect(refused).toMatchObject({ conclusion: "failure", outputs: { verdict: "error" } });
  expect(refused.annotations).toMatchObject([
    { level: "error", message: expect.stringMatching(/^git\.example\.com is not a server/) },
  ]);
});

test("nektos/act reads what runs on GitHub have recorded, uploads nothing, and warns once", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const before = jobs.github.requests.length;
  const large = { image: await imageLayout({ app: 100_000, more: 40_000 }) };
  const judged = await jobs.job(pullRequestEvent(jobs.propose()), large, { env: { ACT: "true" } });
  expect(judged).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
  expect((await reportOf(judged)).images[0]?.baseline).toMatchObject({ kind: "found" });
  expect(judged.annotations.filter(({ level }) => level === "warning")).toHaveLength(1);
  expect(jobs.github.requests.slice(before).filter(({ path }) => path.includes("/twirp/"))).toEqual([]);
});

test("Gitea is not asked to record on a branch", async () => {
  await using jobs = await Jobs.start();
  const refused = await jobs.job(
    pushEvent(jobs.repository),
    { ...(await image()), baseline: "branch" },
    { env: { GITEA_ACTIONS: "true", ACTIONS_RESULTS_URL: undefined } },
  );
  expect(refused.annotations).toMatchObject([{ level: "error", message: expect.stringContaining("names a branch") }]);
});
