import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { findProgram, runProcess } from "../../../src/adapters/process/process.ts";
import { writeContext } from "../../support/context.ts";

const node = join(import.meta.dirname, "../../../node_modules/.bin/node");
const adapters = join(import.meta.dirname, "../../../src/adapters/process");

async function shell(script: string, timeLimitMs: number | null = null) {
  let [stdout, stderr] = ["", ""];
  const end = await runProcess({
    program: "/bin/sh",
    args: ["-c", script],
    workingDirectory: "/",
    environment: { GREETING: "hello world" },
    timeLimitMs,
    onStdout: (chunk) => (stdout += chunk.toString()),
    onStderr: (chunk) => (stderr += chunk.toString()),
  });
  return { end, stdout, stderr };
}

describe("a process", () => {
  test("gives both its streams and its exit code", async () => {
    expect(await shell('printf %s "$GREETING"; printf problem >&2; exit 7')).toEqual({
      end: { kind: "exited", exitCode: 7 },
      stdout: "hello world",
      stderr: "problem",
    });
  });

  test("gets the arguments as they are: no shell reads them", async () => {
    let stdout = "";
    const args = ["$HOME", "a b", "", '"', "`id`", "\\"];
    await runProcess({
      program: "/bin/sh",
      args: ["-c", 'printf "[%s]" "$@"', "sh", ...args],
      workingDirectory: "/",
      environment: {},
      timeLimitMs: null,
      onStdout: (chunk) => (stdout += chunk.toString()),
      onStderr: () => {},
    });
    expect(stdout).toBe(args.map((arg) => `[${arg}]`).join(""));
  });

  test("has nothing to read", async () => {
    expect((await shell("cat; echo end")).stdout).toBe("end\n");
  });

  test("has only the environment it is given", async () => {
    expect((await shell("echo ${HOME-none}")).stdout).toBe("none\n");
  });

  test("that takes too long is killed", async () => {
    expect((await shell("exec sleep 3600", 200)).end).toEqual({ kind: "timed-out" });
  });

  test("that something else kills has failed", async () => {
    expect((await shell("kill -9 $$")).end).toEqual({ kind: "exited", exitCode: 137 });
  });
});

/** Runs a script through this module in a process of its own, so that the process can be told to stop, and then another. */
async function sleeper(script: string, then = "true", isCleanUp = false) {
  const source = `
    const { runProcess, allExited } = await import(${JSON.stringify(join(adapters, "process.ts"))});
    const { cancelOnSignals } = await import(${JSON.stringify(join(adapters, "signals.ts"))});
    cancelOnSignals();
    const run = async (text, isCleanUp) => await runProcess({
      program: "/bin/sh", args: ["-c", text], workingDirectory: "/", environment: { PATH: process.env.PATH }, isCleanUp,
      timeLimitMs: null, onStdout: (chunk) => process.stdout.write(chunk), onStderr: () => {},
    }).catch((error) => error.name);
    const first = await run(${JSON.stringify(script)}, false);
    const second = await run(${JSON.stringify(then)}, ${isCleanUp});
    await allExited();
    process.stdout.write(JSON.stringify([first, second]));`;
  const child = spawn(node, ["--input-type=module", "-e", source], { stdio: ["ignore", "pipe", "inherit"] });
  const output: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  await expect.poll(() => output.join("")).toContain("ready");
  return { child, output, pid: Number(/ready (\d+)/.exec(output.join(""))?.[1]) };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("when this process is told to stop", () => {
  test.for(["SIGTERM", "SIGINT"] as const)("%s stops its child, and nothing else is started", async (signal) => {
    const { child, output, pid } = await sleeper("echo ready $$; exec sleep 60", "echo started");
    child.kill(signal);
    const [exitCode] = await once(child, "close");
    expect(isAlive(pid)).toBe(false);
    expect(exitCode).toBe(0);
    expect(output.join("")).toContain('["Cancelled","Cancelled"]');
    expect(output.join("")).not.toContain("started");
  });

  test("what cleans up is started, and is not told to stop", async () => {
    const { child, output } = await sleeper("echo ready $$; exec sleep 60", "echo cleaning; sleep 1; echo cleaned", true);
    child.kill("SIGINT");
    await expect.poll(() => output.join("")).toContain("cleaning");
    child.kill("SIGTERM");
    await once(child, "close");
    expect(output.join("")).toContain('cleaned\n["Cancelled",{"kind":"exited","exitCode":0}]');
  });

  test("what the child has started goes as well", async () => {
    const { child, output } = await sleeper("sleep 61 & echo other $!; sleep 62 & echo ready $!; wait");
    const pids = [/other (\d+)/, /ready (\d+)/].map((pattern) => Number(pattern.exec(output.join(""))?.[1]));
    child.kill("SIGINT");
    await once(child, "close");
    await expect.poll(() => pids.filter(isAlive)).toEqual([]);
  });

  test("a child that does not listen is killed before the runner would kill us", async () => {
    const { child, pid } = await sleeper("trap '' TERM INT; echo ready $$; while :; do sleep 0.1; done");
    const startedAt = performance.now();
    child.kill("SIGINT");
    await once(child, "close");
    expect(isAlive(pid)).toBe(false);
    expect(performance.now() - startedAt).toBeGreaterThan(2000);
  });

  test("a second time, it is killed at once", async () => {
    const { child, output, pid } = await sleeper("trap 'echo told' TERM; echo ready $$; while :; do sleep 0.1; done");
    child.kill("SIGINT");
    await expect.poll(() => output.join("")).toContain("told");
    expect(isAlive(pid)).toBe(true);
    child.kill("SIGTERM");
    await once(child, "close");
    expect(isAlive(pid)).toBe(false);
  });
});

describe("a program", () => {
  test("is found in the first directory that has it as a program", async () => {
    const directory = await writeContext({ "one/tool": "no program", "two/tool": "#!/bin/sh\n", "three/tool": "#!/bin/sh\n" });
    await chmod(join(directory, "one/tool"), 0o644);
    const path = ["", join(directory, "none"), join(directory, "one"), join(directory, "two"), join(directory, "three")].join(
      delimiter,
    );
    expect(await findProgram("tool", path)).toBe(join(directory, "two/tool"));
  });

  test("is not found on an empty PATH", async () => {
    expect(await findProgram("sh", "")).toBeNull();
  });

  test("may lie in a directory with blanks", async () => {
    const directory = join(await writeContext({ "a b/x": "" }), "a b");
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, "tool"), "#!/bin/sh\necho found", { mode: 0o755 });
    let stdout = "";
    const program = (await findProgram("tool", directory)) ?? "";
    await runProcess({
      program,
      args: [],
      workingDirectory: "/",
      environment: {},
      timeLimitMs: null,
      onStdout: (chunk) => (stdout += chunk.toString()),
      onStderr: () => {},
    });
    expect(stdout).toBe("found\n");
  });
});
