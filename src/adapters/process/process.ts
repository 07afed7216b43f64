import { AsyncLocalStorage } from "node:async_hooks";
import { ChildProcess } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { exec } from "@actions/exec";

/** A program and how it is run; no shell comes near it. */
export interface Command {
  /** Absolute path of the program. */
  readonly program: string;
  readonly args: readonly string[];
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds until it is killed; null for as long as it takes. */
  readonly timeLimitMs: number | null;
  readonly onStdout: (chunk: Buffer) => void;
  readonly onStderr: (chunk: Buffer) => void;
}

export type ProcessEnd =
  | { readonly kind: "exited"; readonly exitCode: number }
  /** We were told to stop, and passed that on. */
  | { readonly kind: "cancelled" }
  | { readonly kind: "timed-out" };

const onChild = new AsyncLocalStorage<(child: ChildProcess) => void>();

// `exec` hands out no process that could be signalled; Node announces each one on this channel, in the caller's context.
subscribe("child_process", (message) => {
  if (typeof message === "object" && message !== null && "process" in message && message.process instanceof ChildProcess) {
    onChild.getStore()?.(message.process);
  }
});

/** Runs a program to its end. SIGINT and SIGTERM to this process go on to it, the second time as SIGKILL. */
export async function runProcess(command: Command): Promise<ProcessEnd> {
  let child: ChildProcess | null = null;
  let stop: "cancelled" | "timed-out" | null = null;
  const pass = (signal: NodeJS.Signals): void => {
    child?.kill(stop === null ? signal : "SIGKILL");
    stop = "cancelled";
  };
  const timer = setTimeout(() => {
    stop = "timed-out";
    child?.kill("SIGKILL");
  }, command.timeLimitMs ?? longestTimerMs);
  process.on("SIGINT", pass).on("SIGTERM", pass);
  try {
    const adopt = (announced: ChildProcess): void => {
      child = announced;
      queueMicrotask(() => closeInput(announced));
    };
    const exitCode = await onChild.run(adopt, () => start(command));
    // Ended by a signal that is not ours (out of memory), a process has no exit code, whatever the types of `exec` say.
    return stop === null ? { kind: "exited", exitCode: Number.isInteger(exitCode) ? exitCode : 137 } : { kind: stop };
  } finally {
    clearTimeout(timer);
    process.off("SIGINT", pass).off("SIGTERM", pass);
  }
}

const longestTimerMs = 2 ** 31 - 1;

async function start(command: Command): Promise<number> {
  return await exec(`"${command.program}"`, [...command.args], {
    cwd: command.workingDirectory,
    env: { ...command.environment },
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: command.onStdout, stderr: command.onStderr },
  });
}

/** A program that reads its input must find its end; one that has already gone is no error (`exec`'s own `input` makes it one). */
function closeInput(child: ChildProcess): void {
  child.stdin?.on("error", () => {}).end();
}

/** The first program of that name on a PATH, or null. */
export async function findProgram(name: string, path: string): Promise<string | null> {
  for (const directory of path.split(delimiter).filter((entry) => entry !== "")) {
    const candidate = join(directory, name);
    const isThere = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return candidate;
  }
  return null;
}
