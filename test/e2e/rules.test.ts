import { describe, expect, test } from "vitest";
import { noise } from "../support/context.ts";
import { engines } from "../support/engine.ts";
import { layoutFiles } from "../support/image-layout.ts";
import { mergeGroupEvent, pullRequestEvent, workflowRunEvent } from "../runner/events.ts";
import { Jobs } from "../support/jobs.ts";
import { reportOf, World, type Proposal } from "../support/world.ts";

const path = ".github/image-size-budget.yml";
/** Whose rules count is the same however the image was made: it lies in the commit. Where its base is built, it is built. */
const step = { inputs: { image: "oci-dir://image" } };
const app = (bytes: number) => layoutFiles("image", { data: bytes });
const built = {
  step: { env: engines()[0]?.env ?? {} },
  app: (bytes: number) => ({ Dockerfile: "FROM scratch\nCOPY data /data\n", data: noise(bytes, "data") }),
};
const config = (...lines: readonly string[]) => ({
  [path]: ["images:", "  - name: api", ...lines.map((line) => `    ${line}`), ""].join("\n"),
});

/** The line below the comment's title. */
function lineBelowTitle({ comments }: Proposal): string {
  const lines = (comments.at(-1)?.body ?? "").split("\n").filter((line) => line !== "");
  return lines[lines.findIndex((line) => line.startsWith("### ")) + 1] ?? "";
}

describe("a pull request that grows by 60% and writes its own rules is red, and says so below the comment's title", () => {
  test.for([
    { what: "raises its budget in the file", main: config("justify-at: 25%"), change: config("justify-at: 9999%") },
    { what: "raises what the file left to the workflow", main: config(), change: config("justify-at: 9999%") },
    { what: "adds a file", main: {}, change: config("justify-at: 9999%") },
  ])("$what", async ({ main, change }) => {
    await using world = await World.start(step);
    await world.push({ ...app(100_000), ...main });
    const pull = await world.propose({ ...app(160_000), ...change });
    const result = await pull.run();
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    const line = "This pull request raises `justify-at` from 25% to 9999% (`.github/image-size-budget.yml`): judged as before.";
    expect(lineBelowTitle(pull)).toBe(line);
    expect(result.summary).toContain(line);
    expect(result.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("raises justify-at from 25% to 9999%"),
    );
    expect((await reportOf(result)).ruleChanges).toMatchObject([
      { kind: "budget", rule: "justify-at", effect: "loosened", images: ["api"] },
    ]);
  });

  test("raises its budget in the workflow", async () => {
    await using world = await World.start(step);
    await world.push(app(100_000));
    const pull = await world.propose(app(160_000));
    const result = await pull.run("opened", { inputs: { "justify-at": "9999%" } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    expect(lineBelowTitle(pull)).toBe(
      "This pull request raises `justify-at` from 25% to 9999% (in the workflow): judged as before.",
    );
  });

  test("deletes the file, whose budget was smaller than the usual one", async () => {
    await using world = await World.start(step);
    await world.push({ ...app(100_000), ...config("justify-at: 12%") });
    const pull = await world.propose({ ...app(120_000), [path]: null });
    const result = await pull.run();
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    expect(lineBelowTitle(pull)).toContain(
      "raises `justify-at` from 12% to 25% (`.github/image-size-budget.yml`): judged as before.",
    );
  });

  test("in the merge queue", async () => {
    await using world = await World.start(step);
    await world.push({ ...app(100_000), ...config() });
    const pull = await world.propose({ ...app(160_000), ...config("justify-at: 9999%") });
    const event = mergeGroupEvent(pull.pull, { headSha: pull.pull.mergeSha ?? "" });
    const result = await world.run(event, {});
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    expect(result.summary).toContain("This pull request raises `justify-at` from 25% to 9999%");
  });
});

test("the second workflow says so in place of a run that may not comment", async () => {
  await using world = await World.start(built.step);
  await world.push({ ...built.app(100_000), ...config() });
  const pull = await world.propose({ ...built.app(160_000), ...config("justify-at: 9999%") });
  const event = pullRequestEvent(pull.pull);
  await world.run(event, { inputs: { comment: "never" } });
  Object.assign(event.run, { status: "completed", conclusion: "failure" });
  await world.run(workflowRunEvent(event.run), {});
  expect(lineBelowTitle(pull)).toBe(
    "This pull request raises `justify-at` from 25% to 9999% (`.github/image-size-budget.yml`): judged as before.",
  );
});

test("a ceiling that is removed still counts, and so does what counted", async () => {
  await using world = await World.start(built.step);
  await world.push({ ...built.app(100_000), ...config("max-size: 110 kB", "count: all") });
  const pull = await world.propose({ ...built.app(120_000), ...config("count: own") });
  const result = await pull.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "too-large" } });
  const line = lineBelowTitle(pull);
  expect(line).toMatch(/removes `max-size` of 110\.0\skB/);
  expect(line).toContain(
    "changes `count` from all to own (`.github/image-size-budget.yml`): judged by both, and the worse verdict counts.",
  );
});

test("a budget that becomes stricter counts at once", async () => {
  await using world = await World.start(step);
  await world.push({ ...app(100_000), ...config() });
  const pull = await world.propose({ ...app(106_000), ...config("warn-at: 1%", "justify-at: 5%") });
  expect(await pull.run()).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
  expect(lineBelowTitle(pull)).toContain("lowers `justify-at` from 25% to 5%");
});

test("after the merge the new budget holds for others, and nothing is told", async () => {
  await using world = await World.start(step);
  await world.push({ ...app(100_000), ...config("justify-at: 25%") });
  await world.push(config("justify-at: 90%"));
  const pull = await world.propose(app(160_000));
  expect(await pull.run()).toMatchObject({ exitCode: 0, outputs: { verdict: "warn" } });
  expect(pull.comments.at(-1)?.body).not.toContain("raises");
});

describe("when GitHub cannot be asked for the file of the base commit", () => {
  const contents = {
    match: { path: /\/contents\// },
    times: "always",
    respond: { status: 404, body: { message: "No commit found" } },
  } as const;

  test("the budget that the baseline recorded counts", async () => {
    await using world = await World.start(step);
    await world.push({ ...app(100_000), ...config() });
    const pull = await world.propose({ ...app(160_000), ...config("justify-at: 9999%") });
    const fault = world.github.fault(contents);
    expect(await pull.run()).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    expect(fault.hits).toBeGreaterThan(0);
  });

  test("and none was recorded, nothing is green for that", async () => {
    await using world = await World.start({ ...built.step, inputs: { "on-error": "fail" } });
    await world.commit({ files: { ...built.app(100_000), ...config() } });
    const pull = await world.propose(config("justify-at: 9999%"));
    world.github.fault(contents);
    const result = await pull.run();
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "unknown" } });
    expect(pull.comments.at(-1)?.body).toContain("the rules of the base branch could not be read");
  });
});

describe("without a recorded baseline, the workflow file of the base commit tells what its step said", () => {
  const workflow = (...inputs: readonly string[]) => ({
    ".github/workflows/image-size.yml": [
      "on: pull_request",
      "jobs:",
      "  image-size:",
      "    runs-on: ubuntu-latest",
      "    steps:",
      "      - uses: actions/checkout@v7",
      "      - uses: ./",
      "        with:",
      "          context: .",
      ...inputs.map((line) => `          ${line}`),
      "",
    ].join("\n"),
  });

  test.for([
    { what: "the usual budget", main: [], from: "25%" },
    { what: "a budget of its own", main: ["justify-at: 30%"], from: "30%" },
  ])("$what is raised", async ({ main, from }) => {
    await using world = await World.start(built.step);
    await world.commit({ files: { ...built.app(100_000), ...workflow(...main) } });
    const pull = await world.propose({ ...built.app(160_000), ...workflow("justify-at: 9999%") });
    const result = await pull.run("opened", { inputs: { "justify-at": "9999%" } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    expect(lineBelowTitle(pull)).toBe(
      `This pull request raises \`justify-at\` from ${from} to 9999% (in the workflow): judged as before.`,
    );
  });

  test("and a new name in the workflow does not hide what was recorded under the old one", async () => {
    await using world = await World.start(built.step);
    await world.push({ ...built.app(100_000), ...workflow() });
    const renamed = { name: "api2", "justify-at": "9999%" };
    const pull = await world.propose({ ...built.app(160_000), ...workflow("name: api2", "justify-at: 9999%") });
    const result = await pull.run("opened", { inputs: renamed });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    expect(lineBelowTitle(pull)).toContain("raises `justify-at` of `api2` from 25% to 9999%");
    expect(pull.comments[0]?.body).toContain("No longer measured: `api` (judged here once more)");
  });
});

test("a pull request that raises a ceiling is told so, and held to the old one", async () => {
  await using jobs = await Jobs.start();
  await jobs.record({ app: 100_000 }, { "max-size": "110 kB" });
  const pull = jobs.propose();
  const judged = await jobs.measure(pullRequestEvent(pull), { app: 100_000, more: 12_000 }, { "max-size": "900 kB" });
  expect(judged).toMatchObject({ conclusion: "failure", outputs: { verdict: "too-large" } });
  expect(jobs.comments(pull)[0]?.replaceAll("\u00A0", " ")).toContain(
    "This pull request raises `max-size` from 110.0 kB to 900.0 kB (in the workflow): judged as before.",
  );
});
