import { PassThrough } from "node:stream";
import { finished } from "node:stream/promises";
import { runner } from "../../src/adapters/github/runner.ts";
import { runStep as runWholeStep } from "../../src/runs/step.ts";
import { eachLine } from "./lines.ts";
import { type Ended, type PreparedStep, runStep, type RunOptions, type RunResult } from "./run-action.ts";

// Not by a spy: the start of another test would undo it.
const write = process.stdout.write.bind(process.stdout);
let last: Promise<unknown> = Promise.resolve();

/**
 * The same step without a process of its own, in half the time: what main.ts calls, with the runner's environment, and what it
 * prints read as the runner reads it. Signals, exit and bundle are what a process adds. One at a time: environment, working
 * directory and standard output belong to the whole process.
 */
export async function runInProcess(options: RunOptions): Promise<RunResult> {
  const mine = last.then(async () => await runStep(options, carryOut));
  last = mine.catch(() => {});
  return await mine;
}

export async function carryOut({ env, cwd, step }: PreparedStep): Promise<Ended> {
  const stdout = new PassThrough();
  const raw: Buffer[] = [];
  stdout.on("data", (chunk: Buffer) => raw.push(chunk));
  eachLine(stdout, (line) => step.line(line));
  const begun = performance.now();
  const leave = enter({ env, cwd, stdout });
  const exitCode = await runWholeStep(process.env, runner).finally(leave);
  stdout.end();
  await finished(stdout);
  const durationMs = Math.round(performance.now() - begun);
  return { exitCode, signals: [], rawStdout: Buffer.concat(raw).toString(), rawStderr: "", durationMs };
}

/** Makes this process the step's; what it gives undoes that. */
function enter({ env, cwd, stdout }: Pick<PreparedStep, "env" | "cwd"> & { readonly stdout: PassThrough }): () => void {
  const outside = { env: process.env, cwd: process.cwd() };
  process.env = { ...env };
  process.chdir(cwd);
  process.stdout.write = (chunk: string | Uint8Array) => stdout.write(chunk);
  return () => {
    process.env = outside.env;
    process.chdir(outside.cwd);
    process.stdout.write = write;
  };
}
