import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../github/git.ts";
import { noise } from "../support/context.ts";
import { engines, onAnyStore } from "../support/engine.ts";
import { project, runCli } from "../support/run-cli.ts";
import { type Files, reportOf, type Step, World } from "../support/world.ts";

const everything = "FROM scratch\nCOPY . /app\n";
const anyEngine = engines()[0]?.env ?? {};

const app = { Dockerfile: everything, "README.md": "# Shop\n", a: noise(300_000, "a"), b: noise(2_000_000, "b") };

/** Opens a pull request against a main that was never recorded, and runs it. */
async function firstPullRequest(main: Files, head: Files, { inputs = {}, ...step }: Step = {}) {
  await using world = await World.start({ env: anyEngine, inputs });
  await world.commit({ files: main });
  const pull = await world.propose(head);
  const run = await pull.run("opened", step);
  const report = await reportOf(run);
  const [image] = report.images;
  const [platform] = image?.platforms ?? [];
  if (image === undefined || platform === undefined) throw new Error("nothing was measured");
  const notes = image.baseline.kind === "found" ? image.baseline.notes : [];
  return { run, report, platform, baseline: image.baseline, notes };
}

async function write(directory: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
}

onAnyStore(({ env }) => {
  test("a README alone, with COPY . . and neither .dockerignore nor baseline, is not red, and .git is named", async () => {
    await using world = await World.start({ env });
    await world.commit({ files: app });
    const pull = await world.propose({ "README.md": "# Shop\n\nOne line more.\n" });
    const run = await pull.run();
    const report = await reportOf(run);
    expect(run.exitCode).toBe(0);
    expect(report).toMatchObject({ verdict: "pass", images: [{ baseline: { kind: "found", how: "built" } }] });
    expect(Math.abs(report.images[0]?.platforms[0]?.growthBytes ?? Number.NaN)).toBeLessThan(1000);
    expect(run.summary).toMatch(/\.git \(2\.\d\sMB\) is in this image.*add the line \.git to \.dockerignore/);
  });
});

test("the same in a terminal, where the base branch is built beside the working tree", async () => {
  const directory = await project(app, { "README.md": "# Shop\n\nOne line more.\n" });
  const { exitCode, stdout } = await runCli(["check", "--baseline-ref", "main"], { directory, env: anyEngine });
  expect(stdout).toMatch(/^Image size: shop is unchanged/);
  expect(stdout).toMatch(/\.git \(2\.\d MB\) is in this image[\s\S]*add the line \.git to\s+\.dockerignore/);
  expect(exitCode).toBe(0);
});

test("in a terminal, a base with files of today's working tree in it is built anew tomorrow", async () => {
  const directory = await project(app, { "README.md": "more" });
  const env = { ...anyEngine, XDG_CACHE_HOME: join(directory, "../cache") };
  const builds = async () => {
    const { stderr } = await runCli(["check"], { directory, env });
    return stderr.split("\n").filter((line) => line.includes("the commit to compare with")).length;
  };
  expect([await builds(), await builds()]).toEqual([1, 1]);
});

test("a file that is replaced grows by what it grew, although a shallow clone fetches the old one into .git", async () => {
  const { platform } = await firstPullRequest({ ...app, ".dockerignore": "README.md\n" }, { b: noise(3_000_000, "other") });
  expect(platform.growthBytes).toBeGreaterThan(995_000);
  expect(platform.growthBytes).toBeLessThan(1_005_000);
  // Of the 2.3 MB that are the author's; .git has as much again, and no say.
  expect(platform).toMatchObject({ verdict: "unjustified", red: true });
});

const ignored = { Dockerfile: everything, ".gitignore": "dist/\n", ".dockerignore": ".git\n", a: noise(300_000, "a") };
const dist: Step = { prepare: async (workspace) => await write(workspace, { "dist/app.js": noise(150_000, "app") }) };

test("what a step before has made in an ignored directory is told and judges nothing", async () => {
  const { run, platform, notes } = await firstPullRequest(ignored, { "README.md": "more" }, dist);
  expect(run.exitCode).toBe(0);
  expect(platform).toMatchObject({ verdict: "pass", growthBytes: expect.closeTo(0, -3) });
  expect(notes.join(" ")).toMatch(/This image contains files that are in no commit: dist\/ \(1(?:49|50)\.\d kB\)/);
});

test("what the author adds beside it is judged by what git knows", async () => {
  const { platform } = await firstPullRequest(ignored, { c: noise(90_000, "c") }, dist);
  expect(platform).toMatchObject({ verdict: "unjustified", red: true });
});

test.for([
  { what: "a second copy", dockerfile: `${everything}COPY dist/app.js /copy.js\n` },
  { what: "a copy under the name of .git", dockerfile: `${everything}COPY dist/app.js /srv/.git/objects/pack/app.js\n` },
])("$what of such a file is the author's growth", async ({ dockerfile }) => {
  const { platform } = await firstPullRequest(ignored, { Dockerfile: dockerfile }, dist);
  expect(platform).toMatchObject({ verdict: "unjustified", growthBytes: expect.closeTo(150_000, -4) });
});

test("a file that git does not know and only the base takes in does not hide growth", async () => {
  const fatter: Files = { Dockerfile: "FROM scratch\nCOPY a c /app/\n", c: noise(120_000, "c") };
  const { platform, notes } = await firstPullRequest(ignored, fatter, dist);
  expect(platform).toMatchObject({ verdict: "unjustified", growthBytes: expect.closeTo(120_000, -4) });
  expect(notes.join(" ")).toMatch(/1(?:49|50)\.\d kB of the base's image are left out/);
});

test("nor does a file of the commit that is made equal to one that only the base takes in", async () => {
  const equal: Files = { Dockerfile: "FROM scratch\nCOPY a payload /app/\n", payload: noise(150_000, "app") };
  const { platform } = await firstPullRequest(ignored, equal, dist);
  expect(platform).toMatchObject({ verdict: "unjustified", growthBytes: expect.closeTo(150_000, -4) });
});

test("a base that is built anew does not acquit what has grown outside of git since the recorded one", async () => {
  await using world = await World.start({ env: anyEngine });
  await world.push(ignored, { prepare: async (at) => await write(at, { "dist/app.js": noise(10_000, "small") }) });
  // Not recorded: the pull request is one commit ahead of the newest baseline.
  await world.commit({ files: { "README.md": "newer" } });
  const pull = await world.propose({ "src.txt": "more" });
  const report = await reportOf(await pull.run("opened", dist));
  expect(report).toMatchObject({ verdict: "unjustified", images: [{ baseline: { how: "stored", behind: 1 } }] });
});

test("both sides carry an inline cache", async () => {
  const tiny = { Dockerfile: "FROM scratch\nCOPY a /a\n", a: noise(2000, "a") };
  const { platform } = await firstPullRequest(tiny, { "README.md": "x" }, { inputs: { "cache-to": "type=inline" } });
  expect(platform.growthBytes).toBe(0);
});

test("the base has a pointer where the head has one, though the filter is installed on the whole machine", async () => {
  const main: Files = {
    ...ignored,
    ".gitattributes": "*.bin filter=large\n",
    "model.bin": "pointer",
    a: noise(100_000, "small"),
  };
  const install = async (workspace: string) => {
    await git(workspace, ["config", "filter.large.smudge", "head -c 500000 /dev/urandom"]);
    await git(workspace, ["config", "filter.large.clean", "cat"]);
  };
  const { platform } = await firstPullRequest(main, { a: noise(300_000, "large") }, { prepare: install });
  expect(platform).toMatchObject({ verdict: "unjustified", growthBytes: expect.closeTo(200_000, -4) });
});
