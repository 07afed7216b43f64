import { execFile, type ExecFileOptions } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, test } from "vitest";
import { noise, writeContext } from "../support/context.ts";
import { onEveryStore } from "../support/engine.ts";
import { cliProgram, project, runCli } from "../support/run-cli.ts";

const app = { Dockerfile: "FROM scratch\nCOPY data /data\n", data: noise(100_000, "surroundings") };

describe.concurrent("the command", () => {
  test("says in one sentence that Windows is not supported", async ({ expect }) => {
    const windows = `Object.defineProperty(process, "platform", { value: "win32" });`;
    const directory = await writeContext({ "windows.mjs": windows });
    const NODE_OPTIONS = `--import ${join(directory, "windows.mjs")}`;
    const { exitCode, stdout, stderr } = await runCli(["check"], { directory, env: { NODE_OPTIONS } });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("error: Windows is not supported.");
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  onEveryStore(({ name, env }) => {
    test.for([
      { how: "whose loopback interface is down", prepare: "true" },
      { how: "without 127.0.0.1", prepare: "ip link set lo up && ip address delete 127.0.0.1/8 dev lo" },
    ])("in a network namespace $how says so where it needs it", async ({ prepare }, { expect, skip }) => {
      const apart = [
        ...(process.getuid?.() === 0 ? [] : ["--map-root-user"]),
        "--net",
        "sh",
        "-c",
        `${prepare} && exec "$@"`,
        "sh",
      ];
      if (!(await run(apart.concat("true"), {})).isRun) skip("this user may make no network namespace");
      const directory = await project(app, {});
      const words = [process.execPath, cliProgram, "check", "--baseline-ref", "HEAD"];
      const end = await run(apart.concat(words), { cwd: directory, env: { ...process.env, ...env } });
      const told = { code: 2, stdout: "", stderr: expect.stringContaining("because 127.0.0.1 is not available") };
      expect(end).toMatchObject(name === "overlay2" ? told : { code: 0 });
    });
  });
});

async function run(words: readonly string[], options: ExecFileOptions) {
  return await promisify(execFile)("unshare", words, options).then(
    ({ stdout, stderr }) => ({ isRun: true, code: 0, stdout, stderr }),
    (error: unknown) => ({ isRun: false, ...Object(error) }),
  );
}
