import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../github/temporary.ts";
import { fixture } from "../support/layouts.ts";
import { runCli } from "../support/run-cli.ts";

/** 1 says that an image is over its budget: nothing else may end so. */
const status = 2;

test.for([
  { what: "is not there", path: "/nonexistent" },
  { what: "is a file", path: "/etc/hostname" },
  { what: "takes nothing", path: "/proc" },
])("a directory for temporary files that $what ends with status 2 and a sentence that names it", async ({ path }) => {
  const directory = await temporaryDirectory("project-");
  const args = ["cost", `oci-dir://${fixture("gzip")}`];
  const { exitCode, stdout, stderr } = await runCli(args, { directory, env: { TMPDIR: path } });
  expect({ exitCode, stdout }).toEqual({ exitCode: status, stdout: "" });
  expect(stderr.split("\n")[0]).toContain(`temporary files, "${path}"`);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test.for([
  { when: "while it works", script: 'process.cwd = () => { throw new RangeError("the unexpected"); };' },
  {
    when: "beside its work",
    script: 'setTimeout(() => { throw new RangeError("the unexpected"); }, 100); setTimeout(() => {}, 60_000);',
  },
  {
    when: "in a promise that nobody awaits",
    script: 'setTimeout(() => void Promise.reject(new RangeError("the unexpected")), 100); setTimeout(() => {}, 60_000);',
  },
])("an error that nobody expected, $when, ends with status 2 and one sentence", async ({ script }) => {
  const directory = await temporaryDirectory("project-");
  const file = join(directory, "unexpected.mjs");
  await writeFile(file, script);
  const env = { NODE_OPTIONS: `--import=${pathToFileURL(file).href}` };
  const { exitCode, stderr } = await runCli(["cost", `oci-dir://${fixture("gzip")}`], { directory, env });
  expect(exitCode).toBe(status);
  expect(stderr.trim().split("\n")).toEqual([expect.stringMatching(/^error: the unexpected \(a fault of this program/)]);
});

test.for([
  { columns: 60, most: 60 },
  { columns: 100, most: 100 },
  { columns: 0, most: 80 },
])("an error breaks between words at the $columns columns of a terminal", async ({ columns, most }) => {
  const directory = await temporaryDirectory("project-");
  const { exitCode, stdout } = await runCli(["frobnicate"], { directory, env: { NO_COLOR: "1" }, isTerminal: true, columns });
  const lines = stdout.trim().split(/\r?\n/);
  const longest = Math.max(...lines.map((line) => line.length));
  expect({ exitCode, fits: longest <= most, isFilled: longest > most - 20 }).toEqual({ exitCode: 2, fits: true, isFilled: true });
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.slice(1).every((line) => line.startsWith("       "))).toBe(true);
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("The commands are check, analyze, diff, cost,");
});

test("an error is two whole lines where a program reads it", async () => {
  const directory = await temporaryDirectory("project-");
  const { stderr } = await runCli(["frobnicate"], { directory });
  expect(stderr.trim().split("\n")).toEqual([
    expect.stringMatching(/^error: /),
    expect.stringMatching(/^ {7}The commands are .*each\.$/),
  ]);
});
