import { allExited } from "../../src/adapters/process/process.ts";
import type { Runner } from "../../src/adapters/github/runner.ts";
import { runAction as runUseCase } from "../../src/runs/action.ts";
import { type Ended, type PreparedStep, runStep, type RunOptions, type RunResult } from "./run-action.ts";

let last: Promise<unknown> = Promise.resolve();

/**
 * The same step without a process of its own: the use case that main.ts calls, with the runner's environment. One at a time: the
 * client for artifacts reads the process's environment.
 */
export async function runInProcess(options: RunOptions): Promise<RunResult> {
  const mine = last.then(async () => await runStep(options, carryOut));
  last = mine.catch(() => {});
  return await mine;
}

async function carryOut({ env, step }: PreparedStep): Promise<Ended> {
  const { env: outside } = process;
  process.env = { ...outside, ...env };
  const begun = performance.now();
  try {
    const { isRed, outputs } = await runUseCase(process.env, speakingTo(step));
    for (const [name, value] of Object.entries(outputs)) step.outputs.set(name, value);
    const durationMs = Math.round(performance.now() - begun);
    return { exitCode: isRed ? 1 : 0, signals: [], rawStdout: "", rawStderr: "", durationMs };
  } finally {
    await allExited();
    process.env = outside;
  }
}

function speakingTo(step: PreparedStep["step"]): Runner {
  const log = (line: string): void => step.show(line);
  return {
    log,
    group: async (title, work) => {
      log(title);
      return await work(log);
    },
    mask: (secret) => step.masks.add(secret),
    annotate: (level, message) => step.annotate(level, message),
    setOutputs: () => {},
  };
}
