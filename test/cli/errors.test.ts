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
