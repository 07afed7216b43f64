import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Dashboard } from "../../src/dashboard/dashboard.ts";
import { faultTable } from "../github/fault-table.ts";
import { pullRequestEvent, pushEvent, rerun, type RunnerEvent } from "../runner/events.ts";
import type { RunResult } from "../runner/run-action.ts";
import { noise } from "../support/context.ts";
import { engines } from "../support/engine.ts";
import { imageLayout } from "../support/image-layout.ts";
import { forge, Jobs } from "../support/jobs.ts";
import { writeContext } from "../support/context.ts";
import { reportOf, World } from "../support/world.ts";

const base = { app: 100_000 };
const large = { app: 100_000, more: 40_000 };
const lookUps = /\/(?:actions\/(?:artifacts|runs)|commits)\b/;

const sentences = ({ annotations }: RunResult) => annotations.map(({ level, message }) => `${level}: ${message}`);

async function pushOf(jobs: Jobs, app: number): Promise<RunResult> {
  jobs.repository.commit();
  return await jobs.record({ app });
}

describe("a push during which every look-up fails", () => {
  test("loses no history: after the next good push the dashboard shows all points", async () => {
    await using jobs = await Jobs.start();
    for (const app of [100_000, 101_000]) await pushOf(jobs, app);
    const outage = jobs.github.fault({ match: { path: lookUps }, times: "always", respond: faultTable.notPermitted() });
    const during = [await pushOf(jobs, 102_000), await pushOf(jobs, 103_000)];
    outage.clear();
    for (const result of during) {
      expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "pass", dashboard: "" } });
      expect(sentences(result)).toEqual([expect.stringMatching(/^warning: not the whole history of "api" could be looked up/)]);
      expect(result.summary).not.toContain("from now on");
    }
    const { outputs, annotations } = await pushOf(jobs, 104_000);
    expect(annotations).toEqual([]);
    const text = await readFile(join(outputs["dashboard"] ?? "", "dashboard.json"), "utf8");
    const points = Dashboard.parse(JSON.parse(text)).images[0]?.platforms[0]?.points ?? [];
    expect(points.map(({ changeBytes }) => Math.round((changeBytes ?? 0) / 1000))).toEqual([0, 1, 1, 1, 1]);
  });
});

const refusals = [
  { what: "the storage is full", env: {}, respond: faultTable.storageQuota() },
  {
    what: "the server does not know mime_type",
    env: {},
    respond: { status: 400, body: { code: "malformed", msg: 'unknown field "mime_type"' } },
  },
  { what: "the runner is nektos/act", env: { ACT: "true" }, respond: null },
] as const;

describe.for(refusals)("when $what", ({ env, respond }) => {
  const started = async () => {
    const jobs = await Jobs.start();
    const refuse = () =>
      respond === null ? null : jobs.github.fault({ match: { path: /CreateArtifact/ }, times: "always", respond });
    return { jobs, refuse };
  };

  test("nothing is called recorded, one warning says why, and no second upload is tried", async () => {
    const { jobs, refuse } = await started();
    await using _ = jobs;
    const fault = refuse();
    const image = `image: oci-dir://${(await imageLayout(base)).replace("oci-dir://", "")}`;
    const images = ["api", "web", "worker"].map((name) => `  - name: ${name}\n    ${image}\n`).join("");
    const workspace = await writeContext({ ".github/image-size-budget.yml": `images:\n${images}` });
    const result = await jobs.job(pushEvent(jobs.repository), { "config-access": "paths" }, { workspace, env });
    expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "pass", dashboard: "" } });
    expect(fault?.hits ?? 1).toBe(1);
    expect(sentences(result)).toEqual([
      expect.stringMatching(/^warning: the baselines of "api", "web", "worker" were not stored: /),
    ]);
    expect(result.summary).toContain("3 baselines not recorded");
    expect(result.summary).not.toMatch(/from now on|recorded as baseline/);
    expect((await reportOf(result)).images.map(({ recording }) => recording.kind)).toEqual(["failed", "failed", "failed"]);
  });

  test("a pull request's comment links to no report", async () => {
    const { jobs, refuse } = await started();
    await using _ = jobs;
    await jobs.record(base);
    const kept = jobs.propose({ branch: "kept" });
    const told = await jobs.measure(pullRequestEvent(kept), large);
    expect(jobs.comments(kept)).toEqual([expect.stringContaining("#artifacts")]);
    expect(told.summary).toContain("#artifacts");

    refuse();
    const pull = jobs.propose({ branch: "refused" });
    const result = await jobs.job(pullRequestEvent(pull), { image: await imageLayout(large) }, { env });
    expect(result.outputs["verdict"]).toBe("unjustified");
    expect(jobs.comments(pull)).toEqual([expect.not.stringContaining("#artifacts")]);
    expect(result.summary).not.toContain("#artifacts");
    expect(sentences(result).filter((sentence) => sentence.startsWith("warning"))).toHaveLength(1);
  });
});

describe("a build that fails", () => {
  const files = (run: string) => ({
    Dockerfile: `FROM scratch AS base\nCOPY app /app\nFROM base\n${run}`,
    "app/data.bin": noise(400_000, "data"),
  });
  const broken = { Dockerfile: "FROM scratch\nCOPY missing /app\n" };

  test("replaces what the comment says, folds the old numbers, and fills summary and annotation", async () => {
    await using world = await World.start({ env: engines()[0]?.env ?? {} });
    await world.push(files(""));
    const pull = await world.propose({ ...files("COPY app /again\n"), "app/more.bin": noise(300_000, "more") });
    expect((await pull.run()).outputs["verdict"]).toBe("unjustified");
    const measured = pull.pull.headSha;
    const failed = await pull.push(broken);
    expect(failed).toMatchObject({ conclusion: "failure", outputs: { verdict: "error" } });
    expect(failed.annotations).toEqual([
      {
        level: "error",
        message: expect.stringContaining("missing"),
        properties: { title: "Image size", file: "Dockerfile", line: "2" },
      },
    ]);
    const title = "Image size: not measured: the build failed (`Dockerfile:2`)";
    expect(failed.summary).toContain(title);
    expect(failed.summary).toContain("Last lines of the builder");
    expect(pull.comments).toHaveLength(1);
    const body = (pull.comments[0]?.body ?? "").replaceAll("\u200B", "");
    expect(body).toContain(`head=${pull.pull.headSha}`);
    expect(body).toContain(title);
    expect(body).toContain(`Sizes of ${measured.slice(0, 7)}, the last commit that was measured`);
    expect(body).toMatch(/^\| .*`api`/m);
    expect(body).not.toContain("Image-Size-Justification");

    await pull.push({ Dockerfile: "FROM scratch\nCOPY missing-too /app\n" });
    const still = (pull.comments[0]?.body ?? "").replaceAll("\u200B", "");
    expect(still).toContain(`Sizes of ${measured.slice(0, 7)}, the last commit that was measured`);
    expect(still.match(/<details>/g)).toHaveLength(1);

    await pull.push(files(""));
    expect(pull.comments).toEqual([expect.objectContaining({ body: expect.not.stringContaining("not measured") })]);
  });

  test("is told by the second workflow, too, where a fork's comment speaks of an earlier commit", async () => {
    await using jobs = await Jobs.start();
    await jobs.record(base);
    const fork = jobs.fork("contributor");
    const pull = jobs.propose({ fork });
    const measured = pullRequestEvent(pull);
    await jobs.measure(measured, large);
    await jobs.publish(measured);
    expect(jobs.comments(pull)).toEqual([expect.stringContaining("Image-Size-Justification")]);
    fork.commit({ branch: pull.headRef });
    jobs.repository.editPullRequest(pull.number, { push: true });
    const failed = pullRequestEvent(pull, { action: "synchronize" });
    await jobs.job(failed, { image: "oci-dir://nowhere" });
    await jobs.publish(failed);
    expect(jobs.comments(pull)).toEqual([expect.stringMatching(/not measured[^]*there is no measurement to report on/)]);
    expect(jobs.comments(pull)).toEqual([expect.not.stringContaining("Image-Size-Justification")]);
  });

  test("of one of several images is told beside its line", async () => {
    await using world = await World.start({ env: engines()[0]?.env ?? {} });
    const config = "images:\n  - name: api\n    context: api\n  - name: web\n    context: web\n";
    const result = await world.push({
      ".github/image-size-budget.yml": config,
      "api/Dockerfile": "FROM scratch\nCOPY Dockerfile /\n",
      "web/Dockerfile": "FROM scratch\nCOPY missing /app\n",
    });
    expect(result).toMatchObject({ conclusion: "failure", outputs: { verdict: "error" } });
    expect(result.annotations).toEqual([
      expect.objectContaining({ level: "error", properties: expect.objectContaining({ file: "web/Dockerfile", line: "2" }) }),
    ]);
  });

  test("writes no comment where there is none", async () => {
    await using world = await World.start({ env: engines()[0]?.env ?? {} });
    await world.push(files(""));
    const pull = await world.propose(broken);
    expect((await pull.run()).summary).toContain("not measured: the build failed");
    expect(pull.comments).toEqual([]);
  });
});

describe("any end in error fills the summary", () => {
  test.for([
    { what: "an input that cannot be read", inputs: { "warn-at": "lots" }, env: {}, because: "'warn-at'" },
    { what: "an image that is not there", inputs: { image: "oci-dir://nowhere" }, env: {}, because: "nowhere" },
    {
      what: "an environment that is not complete",
      inputs: {},
      env: { GITHUB_SHA: "" },
      because: "not a complete GitHub Actions environment",
    },
    { what: "no directory for temporary files", inputs: {}, env: { RUNNER_TEMP: "/nowhere/at/all" }, because: "/nowhere/at/all" },
    { what: "a file as that directory", inputs: {}, env: { RUNNER_TEMP: "/etc/hostname" }, because: "/etc/hostname" },
    { what: "a directory that takes nothing", inputs: {}, env: { RUNNER_TEMP: "/proc" }, because: "/proc" },
  ])("$what", async ({ inputs, env, because }) => {
    await using jobs = await Jobs.start();
    const result = await jobs.job(pushEvent(jobs.repository), { image: await imageLayout(base), ...inputs }, { env });
    expect(result).toMatchObject({ conclusion: "failure", exitCode: 1, outputs: { verdict: "error" } });
    expect(result.summary).toContain("not measured");
    expect(result.summary).toContain(because);
    expect(result.annotations).toEqual([expect.objectContaining({ level: "error", message: expect.stringContaining(because) })]);
    expect(result.rawStdout + result.rawStderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
});

describe("what cannot be written", () => {
  const events: readonly { readonly what: string; readonly event: (jobs: Jobs) => RunnerEvent; readonly inputs: object }[] = [
    { what: "a push", event: (jobs) => pushEvent(jobs.repository), inputs: {} },
    { what: "a job of a matrix", event: (jobs) => pullRequestEvent(jobs.propose()), inputs: { mode: "measure" } },
  ];
  const cases = events.flatMap((event) =>
    ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"].flatMap((variable) =>
      ["/dev/full", "/nowhere/file", "/etc"].map((path) => Object.assign({ variable, path }, event)),
    ),
  );
  test.for(cases)(
    "$variable at $path in $what costs a sentence, never the verdict",
    async ({ event, inputs, variable, path }) => {
      await using jobs = await Jobs.start();
      const given = { image: await imageLayout(base), ...inputs };
      const result = await jobs.job(event(jobs), given, { env: { [variable]: path } });
      expect(result.exitCode).toBe(0);
      expect(sentences(result)).toEqual([expect.stringMatching(/^warning: .*(?:outputs of this step|job summary)/)]);
      expect(result.rawStdout + result.rawStderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
    },
  );

  test("a relative RUNNER_TEMP is a directory as well", async () => {
    await using jobs = await Jobs.start();
    const workspace = await writeContext({ "temporary/here": "1" });
    const result = await jobs.job(
      pushEvent(jobs.repository),
      { image: await imageLayout(base) },
      { workspace, env: { RUNNER_TEMP: "temporary" } },
    );
    expect(result).toMatchObject({ conclusion: "success", annotations: [] });
    expect(result.outputs["report"]).toMatch(/^\//);
  });
});

describe("a run of a commit that is no longer the newest", () => {
  test("leaves the comment about the newest alone, re-run or slow", async () => {
    await using jobs = await Jobs.start();
    await jobs.record(base);
    const pull = jobs.propose();
    const older = pullRequestEvent(pull);
    await jobs.measure(older, large);
    jobs.repository.commit({ branch: "feature" });
    jobs.repository.editPullRequest(pull.number, { push: true });
    const newest = pullRequestEvent(pull, { action: "synchronize" });
    await jobs.measure(newest, { app: 100_000, more: 15_000 });
    const [comment] = jobs.comments(pull);
    expect(comment).toContain(`head=${pull.headSha}`);

    const again = await jobs.measure(rerun(older), large);
    expect(again.outputs["verdict"]).toBe("unjustified");
    expect(jobs.comments(pull)).toEqual([comment]);
    expect(sentences(again)).toContainEqual(
      expect.stringMatching(/^notice: The comment is left alone: .* has a newer commit than/),
    );
  });
});

describe("what the second workflow shows of a fork's run", () => {
  const started = async () => {
    const jobs = await Jobs.start();
    await jobs.record(base);
    const pull = jobs.propose({ fork: jobs.fork("contributor") });
    return { jobs, pull, event: pullRequestEvent(pull) };
  };

  test("is no image that neither the workflow nor a baseline knows", async () => {
    const { jobs, pull, event } = await started();
    await using _ = jobs;
    await jobs.measure(event, large);
    await jobs.measure(event, base, { mode: "measure", name: "buy at evil.example 7" });
    jobs.repository.addArtifact({ name: "image-size-measurement-buy-more-at-evil.example", run: event.run });
    const published = await jobs.publish(event);
    expect(published).toMatchObject({ conclusion: "success", outputs: { verdict: "unjustified" } });
    for (const text of [...jobs.comments(pull), published.summary, published.log.join("\n")])
      expect(text).not.toContain("evil.example");
    expect(jobs.comments(pull)[0]).toContain("2 images of the run are not shown");
  });

  test("is an image that a baseline knows", async () => {
    const { jobs, pull, event } = await started();
    await using _ = jobs;
    await jobs.record(base, { name: "worker" });
    await jobs.measure(event, large, { name: "worker" });
    await jobs.publish(event);
    expect(jobs.comments(pull)[0]).toContain("`worker`");
  });

  test.for([
    { what: "a platform with prose in it", from: '"linux/amd64"', to: '"linux/amd64 @octocat approved by"' },
    { what: "a target with quotes in it", from: '"target":""', to: '"target":"app\\" approved"' },
    { what: "a size that its layers contradict", from: /"sizeBytes":\d+/, to: '"sizeBytes":1' },
  ])("is nothing of a measurement with $what", async ({ from, to }) => {
    const { jobs, pull, event } = await started();
    await using _ = jobs;
    await jobs.measure(event, large);
    await forge(jobs, event, (text) => text.replace(from, to));
    const published = await jobs.publish(event);
    expect(published.log.join("\n")).toContain("it does not fit the schema");
    expect(jobs.comments(pull)).toEqual([]);
  });
});
