import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, test } from "vitest";
import { temporaryDirectory } from "../github/temporary.ts";
import { noise } from "../support/context.ts";
import { engines, onAnyStore } from "../support/engine.ts";
import { shellRootfs } from "../support/shell-rootfs.ts";
import { project, runCli } from "../support/run-cli.ts";

const app = (bytes: number) => ({ Dockerfile: "FROM scratch\nCOPY data /data\n", data: noise(bytes, "data") });
const anyEngine = engines()[0]?.env ?? {};
/** A cache of its own, so that the base of several runs is built once. */
const remembering = async () => ({ ...anyEngine, XDG_CACHE_HOME: await temporaryDirectory("cache-") });

describe.concurrent("image-size-budget", () => {
  let shown: Promise<string>;
  beforeAll(() => {
    shown = project(app(10_000), app(13_000));
  });

  onAnyStore(({ env }) => {
    test("builds the working tree and where it left main, and says how it grew", async ({ expect }) => {
      const directory = await project(app(100_000), app(115_000));
      const { exitCode, stdout, stderr } = await runCli(["check"], { directory, env });
      expect(stdout).toMatch(/^Image size: shop grew by 15\.0 kB \(\+14\.\d%\) · warning\n/);
      expect(stdout).toContain("COPY data /data");
      expect(stderr).toMatch(/^Build shop\n[\s\S]*^Build shop at [0-9a-f]{7}, the commit to compare with\n/m);
      expect(exitCode).toBe(0);
    });
  });

  test("growth that needs a reason fails, until a description gives it", async ({ expect }) => {
    const directory = await project(app(100_000), app(130_000));
    const description = join(directory, "description.md");
    await writeFile(description, "Image-Size-Justification: the map of the whole country\n");
    const env = await remembering();
    const refused = await runCli(["check"], { directory, env });
    const justified = await runCli(["check", "--description", description], { directory, env });
    expect(refused).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("needs a justification") });
    expect(justified).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("the map of the whole country") });
  });

  test("a budget that is raised on the branch does not count, and the second line says so", async ({ expect }) => {
    const path = ".github/image-size-budget.yml";
    const config = (budget: string) => ({ [path]: `images: [{ name: shop, justify-at: ${budget} }]\n` });
    const directory = await project({ ...app(100_000), ...config("20%") }, { ...app(130_000), ...config("90%") });
    const { exitCode, stdout } = await runCli(["check"], { directory, env: anyEngine });
    const [, second = ""] = stdout.split("\n\n");
    expect(second.replaceAll("\n", " ")).toBe(`This change raises justify-at from 20% to 90% (${path}): judged as before.`);
    expect(exitCode).toBe(1);
  });

  test("prints Markdown, or a report that its published schema describes, and nothing else on standard output", async ({
    expect,
  }) => {
    const directory = await project(app(100_000), app(115_000));
    const options = { directory, env: await remembering() };
    const markdown = await runCli(["check", "--markdown"], options);
    const json = await runCli(["check", "--json"], options);
    const schema: unknown = JSON.parse(await readFile(new URL("../../schema/report.schema.json", import.meta.url), "utf8"));
    const validate = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(Object(schema));
    const report: unknown = JSON.parse(json.stdout);
    expect(markdown.stdout.trim()).toMatch(/^### 📦 Image size: `shop` grew by/);
    expect(report).toMatchObject({ verdict: "warn", red: false, images: [{ name: "shop" }] });
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(validate({ ...Object(report), verdict: "great" })).toBe(false);
  });

  test("builds the base once, and again when a build input changes", async ({ expect }) => {
    const directory = await project(app(100_000), app(115_000));
    const env = await remembering();
    const baseBuilds = async (args: readonly string[]) => {
      const { stdout, stderr } = await runCli(["check", ...args], { directory, env });
      expect(stdout).toContain("· warning");
      return stderr.split("\n").filter((line) => line.includes("the commit to compare with")).length;
    };
    expect(await baseBuilds([])).toBe(1);
    expect(await baseBuilds([])).toBe(0);
    expect(await baseBuilds(["--build-args", "OTHER=1"])).toBe(1);
  });

  test("takes the action's inputs as flags, and what has no baseline is no growth", async ({ expect }) => {
    const directory = await project(
      { "app/Dockerfile": "FROM scratch\n" },
      { "web/Main": "FROM scratch\nCOPY data /\n", "web/data": "x" },
    );
    const args = ["check", "--context", "web", "--file", "web/Main", "--name", "web", "--max-size", "1 kB", "--json"];
    const { exitCode, stdout } = await runCli([...args, "--baseline-ref", "HEAD~1"], { directory, env: anyEngine });
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "no-baseline", images: [{ name: "web", baseline: { kind: "absent" } }] });
    expect(exitCode).toBe(0);
  });

  test("shows the log of the build with --verbose, or when it fails, and else none of it", async ({ expect }) => {
    const rootfs = await shellRootfs();
    const run = (command: string) => ({ ...rootfs, Dockerfile: `FROM scratch\nCOPY --chmod=755 rootfs/ /\nRUN ${command}\n` });
    const good = await project(run("echo all-is-well"), {});
    const bad = await project(run("true"), run("echo about-to-fail && exit 7"));
    const options = { directory: good, env: anyEngine };
    const [quiet, verbose, failed] = await Promise.all([
      runCli(["check"], options),
      runCli(["check", "--verbose", "--no-cache"], options),
      runCli(["check"], { ...options, directory: bad }),
    ]);
    expect(quiet).toMatchObject({ exitCode: 0, stderr: expect.not.stringContaining("all-is-well") });
    expect(quiet.stderr).toMatch(/^Build shop\n {2}done in [\d.]+ s\n/);
    expect(verbose).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/#\d+ [\d.]+ all-is-well/) });
    expect(failed).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/ {2}#\d+ [\d.]+ about-to-fail[\s\S]*\nerror: The command/),
    });
    // What the log has shown is not shown again below the error.
    expect(failed.stderr).not.toMatch(/^ {2}\| /m);
  });

  test("on a terminal, one line says what is under way", async ({ expect }) => {
    const directory = await project(app(10_000), app(10_100));
    const { stdout } = await runCli(["check"], { directory, env: { ...anyEngine, NO_COLOR: "1" }, isTerminal: true });
    expect(stdout).toMatch(/\rBuild shop · 0 s/);
    expect(screenOf(stdout)).toMatch(
      /^Build shop · [\d.]+ s\nBuild shop at [0-9a-f]{7}, the commit to compare with · [\d.]+ s\nImage size: shop/,
    );
  });

  test("writes the interactive report, and shows it in a browser", async ({ expect }) => {
    const directory = await project(app(10_000), app(10_100));
    const programs = await temporaryDirectory("programs-");
    await writeFile(join(programs, "xdg-open"), `#!/bin/sh\nprintf %s "$1" > ${programs}/opened\n`, { mode: 0o755 });
    const env = { ...(await remembering()), PATH: `${programs}:${process.env["PATH"]}` };
    const written = await runCli(["check", "--html", "report.html"], { directory, env });
    expect(written).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining(`interactive report: ${directory}/report.html\n`),
    });
    expect(await readFile(join(directory, "report.html"), "utf8")).toMatch(/^<!doctype html>[\s\S]*<title>Image size: shop/);
    await runCli(["check", "--open"], { directory, env });
    const opened = await readFile(join(programs, "opened"), "utf8");
    expect(await readFile(opened, "utf8")).toMatch(/^<!doctype html>/);
    const refused = await runCli(["check", "--html", "/nowhere/report.html"], { directory, env });
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(`error: '--html' is "/nowhere/report.html"`) });
  });

  test.for([
    { name: "an unknown command", args: ["chekc"], says: `There is no command "chekc".` },
    {
      name: "an unknown flag",
      args: ["check", "--contxt", "."],
      says: "Unknown option '--contxt'.\n       Did you mean --context?",
    },
    { name: "a threshold that cannot be read", args: ["check", "--warn-at", "ten"], says: `Input 'warn-at' is "ten"` },
    {
      name: "an unknown base",
      args: ["check", "--baseline-ref", "nope"],
      says: `'--baseline-ref' is "nope", which git does not know in this repository.`,
    },
    { name: "a missing description", args: ["check", "--description", "/nope"], says: `Input '--description' is "/nope"` },
    { name: "a missing Dockerfile", args: ["check", "--file", "Nope"], says: `There is no Dockerfile "Nope".` },
  ])("$name ends with status 2 and a sentence on standard error", async ({ args, says }, { expect }) => {
    const { exitCode, stdout, stderr } = await runCli(args, { directory: await shown, env: anyEngine });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(`error: ${says}`);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });

  test("outside of a repository there is nothing to compare with", async ({ expect }) => {
    const directory = await temporaryDirectory("nowhere-");
    const { exitCode, stderr } = await runCli(["check"], { directory });
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining("is not in a git repository") });
  });

  test.for(["--help", "help", "check --help", ""])("image-size-budget %s prints the help", async (line, { expect }) => {
    const { exitCode, stdout } = await runCli(line.split(" ").filter(Boolean), { directory: "/" });
    const told = line.startsWith("check")
      ? /^Usage: image-size-budget check \[options\]\n[\s\S]*--baseline-ref REF/
      : /^Usage: image-size-budget <command> \[options\]\n[\s\S]* {2}check /;
    expect(stdout).toMatch(told);
    expect(stdout).toContain("Exit status: 0");
    expect(exitCode).toBe(0);
  });

  test("--version prints the version of the package", async ({ expect }) => {
    const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
    expect(await runCli(["--version"], { directory: "/" })).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
  });

  test.for([
    { name: "a terminal", isTerminal: true, env: {}, hasColours: true },
    { name: "a terminal with NO_COLOR", isTerminal: true, env: { NO_COLOR: "1" }, hasColours: false },
    { name: "a dumb terminal", isTerminal: true, env: { TERM: "dumb" }, hasColours: false },
    { name: "a pipe", isTerminal: false, env: {}, hasColours: false },
  ])("$name shows colours: $hasColours", async ({ isTerminal, env, hasColours }, { expect }) => {
    const options = { directory: await shown, env: { ...anyEngine, ...env }, isTerminal };
    const { exitCode, stdout, stderr } = await runCli(["check"], options);
    expect(stdout).toContain("needs a justification");
    expect((stdout + stderr).includes("\u001b[")).toBe(hasColours);
    expect(exitCode).toBe(1);
  });
});

/** What is left on a screen: a carriage return begins its line again. */
function screenOf(output: string): string {
  const lines = output.replaceAll("\r\n", "\n").split("\n");
  return lines
    .map((line) =>
      line
        .split("\r")
        .reduce((shown, part) => part + shown.slice(part.length), "")
        .trimEnd(),
    )
    .join("\n");
}
