import "../support/faster-clock.mjs";
import { describe, expect, test } from "vitest";
import { faultTable } from "../github/fault-table.ts";
import { documentedPermissions } from "../github/token.ts";
import { pullRequestEvent, pushEvent } from "../runner/events.ts";
import type { RunResult } from "../runner/run-action.ts";
import { imageLayout, type Layers } from "../support/image-layout.ts";
import { Jobs } from "../support/jobs.ts";
import { reportOf } from "../support/world.ts";

const small = { app: 100_000 };
const larger = { app: 100_000, more: 12_000 };
const largest = { app: 100_000, more: 12_000, most: 20_000 };

type Inputs = Readonly<Record<string, string>>;

/** v1.4.0 was released with the small image; the base branch has the larger one since. */
async function released(jobs: Jobs, inputs: Inputs = {}): Promise<string> {
  const { repository } = jobs;
  await record(jobs, small, inputs);
  const commit = repository.tip();
  repository.refs.set("refs/tags/v1.4.0", commit);
  repository.releases.push({ tag: "v1.3.0" }, { tag: "v1.4.0" }, { tag: "v2.0.0-rc.1", isPrerelease: true });
  repository.commit();
  await record(jobs, larger, inputs);
  return commit;
}

async function record(jobs: Jobs, layers: Layers, inputs: Inputs): Promise<RunResult> {
  const token = jobs.github.token({ permissions: { ...documentedPermissions, contents: "write" } });
  const image = await imageLayout(layers);
  return await jobs.job(pushEvent(jobs.repository), { image, ...inputs }, { token });
}

async function propose(jobs: Jobs, layers: Layers, inputs: Inputs): Promise<RunResult> {
  const pull = [...jobs.repository.pullRequests.values()].at(-1) ?? jobs.propose();
  const image = await imageLayout(layers);
  return await jobs.job(pullRequestEvent(pull), { image, "on-missing-baseline": "pass", ...inputs });
}

const comment = (jobs: Jobs) => (jobs.repository.comments.at(-1)?.body ?? "").replaceAll("\u00a0", " ");

test.for(["release", "ref:v1.4.0", "release, branch"])("with baseline: %s the release judges", async (baseline) => {
  await using jobs = await Jobs.start();
  const commit = await released(jobs, { baseline });
  const result = await propose(jobs, largest, { baseline });
  expect(result).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
  const [image] = (await reportOf(result)).images;
  expect(image?.baseline).toMatchObject({ kind: "found", how: "stored", commit, behind: 0, tag: "v1.4.0" });
  expect(comment(jobs)).toContain("(v1.4.0)");
});

test("with baseline: branch, release the release informs", async () => {
  await using jobs = await Jobs.start();
  const inputs = { baseline: "branch, release" };
  const commit = await released(jobs, inputs);
  const result = await propose(jobs, largest, inputs);
  expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "warn" } });
  const [image] = (await reportOf(result)).images;
  const platforms = [{ platform: "linux/amd64", growthBytes: expect.closeTo(32_000, -3) }];
  expect(image?.beside).toMatchObject([{ baseline: "release", called: "v1.4.0", commit, platforms }]);
  for (const text of [comment(jobs), result.summary.replaceAll("\u00a0", " ")])
    expect(text).toMatch(/Since `v1\.4\.0`: \*\*\+32\.\d kB \(\+3\d\.\d%\)\*\*/);
});

/** The workflow of the base branch, with these lines below `with:`. */
function write({ repository }: Jobs, inputs: Inputs): void {
  const given = Object.entries(inputs).map(([name, value]) => `          ${name}: ${JSON.stringify(value)}`);
  const lines = ["on: push", "jobs:", "  image-size:", "    steps:", "      - uses: ./", "        with:", ...given];
  const blob = repository.objects.addBlob(Buffer.from(lines.join("\n")));
  repository.commit({ tree: repository.objects.addTree([{ path: ".github/workflows/image-size.yml", sha: blob }]) });
}

describe("a pull request does not choose what judges it", () => {
  test("artifacts in the place of the release: what was recorded says what the base branch compares with", async () => {
    await using jobs = await Jobs.start();
    await released(jobs, { baseline: "release" });
    const judged = await propose(jobs, largest, { baseline: "artifact" });
    expect(judged).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
    expect(judged.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('"artifact" here and "release" on the base branch, whose baseline counts'),
    );
  });

  test("another tag: the workflow of the base commit says which one", async () => {
    await using jobs = await Jobs.start();
    write(jobs, { baseline: "ref:v1.4.0" });
    await released(jobs, { baseline: "ref:v1.4.0" });
    write(jobs, { baseline: "ref:v1.4.0" });
    await record(jobs, larger, { baseline: "ref:v1.4.0" });
    jobs.repository.refs.set("refs/tags/kinder", jobs.repository.tip());
    const judged = await propose(jobs, largest, { baseline: "ref:kinder" });
    expect(judged).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
  });

  test("rules that held when the release was recorded do not hold now", async () => {
    await using jobs = await Jobs.start();
    const kind = { baseline: "release", "justify-at": "90%" };
    write(jobs, kind);
    await released(jobs, kind);
    write(jobs, { baseline: "release" });
    await record(jobs, larger, { baseline: "release" });
    expect(await propose(jobs, largest, kind)).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
  });
});

test("what informs is known where the artifact of the release has expired, from the sizes that the newest baseline remembers", async () => {
  await using jobs = await Jobs.start();
  await released(jobs);
  const oldest = jobs.repository.artifacts.find(({ name }) => name.startsWith("image-size-baseline"));
  Object.assign(oldest ?? {}, { isExpired: true });
  const inputs = { baseline: "artifact\nrelease" };
  const [image] = (await reportOf(await propose(jobs, largest, inputs))).images;
  expect(image?.beside).toMatchObject([{ kind: "found", called: "v1.4.0", behind: 0 }]);
});

test("a push says in its summary, too, what the image grew by since the release", async () => {
  await using jobs = await Jobs.start();
  await released(jobs);
  const told = await record(jobs, largest, { baseline: "artifact, release" });
  expect(told.summary).toContain("Since `v1.4.0`");
});

describe("where nothing is to be had of a release", () => {
  test.for([
    { what: "there is none", baseline: "release", because: "this repository has no release yet" },
    { what: "there is no such tag", baseline: "ref:v9", because: "this repository has no tag, branch or commit v9" },
  ])("$what: said so, and nothing is red for it", async ({ baseline, because }) => {
    await using jobs = await Jobs.start();
    await record(jobs, small, {});
    const told = await propose(jobs, small, { baseline: `artifact, ${baseline}`, comment: "always" });
    expect(told).toMatchObject({ conclusion: "success", outputs: { verdict: "pass" } });
    expect(comment(jobs)).toContain(because);
    const judged = await propose(jobs, small, { baseline });
    expect((await reportOf(judged)).images[0]?.baseline).toMatchObject({ kind: "absent", because });
  });

  test("nothing was recorded of it: what to do is said", async () => {
    await using jobs = await Jobs.start();
    const { repository } = jobs;
    repository.refs.set("refs/tags/v1.4.0", repository.tip());
    repository.releases.push({ tag: "v1.4.0" });
    repository.commit();
    await record(jobs, small, {});
    await propose(jobs, small, { baseline: "artifact, release", comment: "always" });
    expect(comment(jobs)).toContain("run this workflow on v1.4.0 once to record it");
  });

  test("GitHub does not answer: unknown, and on-error decides only where the release judges", async () => {
    await using jobs = await Jobs.start();
    await released(jobs);
    jobs.github.fault({ match: { path: /releases\/latest/ }, respond: faultTable.notPermitted() });
    const inputs = { "on-error": "fail" };
    expect(await propose(jobs, larger, { ...inputs, baseline: "artifact, release" })).toMatchObject({ conclusion: "success" });
  });
});
