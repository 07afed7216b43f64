import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { cancellation } from "./cancellation.ts";

/** A program and how it is run; never through a shell. */
export interface Program {
  /** Absolute path of the program. */
  readonly program: string;
  readonly args: readonly string[];
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Removes what the run would leave behind: a cancelled run starts it all the same, and no signal that we get ends it. */
  readonly isCleanUp?: boolean;
}

export interface Command extends Program {
  /** Milliseconds until it is killed; null for as long as it takes. */
  readonly timeLimitMs: number | null;
  readonly onStdout: (chunk: Buffer) => void;
  readonly onStderr: (chunk: Buffer) => void;
}

type ProcessEnd = { readonly kind: "exited"; readonly exitCode: number } | { readonly kind: "timed-out" };

/** A process that has started, and whatever it starts itself. */
export interface Running {
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Its exit code; rejects with Cancelled, once it is gone, when the run was cancelled. */
  readonly exited: Promise<number>;
  readonly kill: () => void;
}

/** Runs a program to its end; throws Cancelled when the run is cancelled before or meanwhile. */
export async function runProcess({ timeLimitMs, onStdout, onStderr, ...program }: Command): Promise<ProcessEnd> {
  const { stdout, stderr, exited, kill } = startProcess(program);
  const closed = Promise.all([drained(stdout.on("data", onStdout)), drained(stderr.on("data", onStderr))]);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    kill();
  }, timeLimitMs ?? longestTimerMs);
  try {
    const exitCode = await exited;
    // Whatever it has left running may hold its output open for ever.
    await Promise.race([closed, sleep(longestDrainMs, undefined, { ref: false })]);
    return isLate ? { kind: "timed-out" } : { kind: "exited", exitCode };
  } finally {
    clearTimeout(timer);
    stdout.destroy();
    stderr.destroy();
  }
}

const longestTimerMs = 2 ** 31 - 1;
const longestDrainMs = 10_000;

async function drained(stream: Readable): Promise<void> {
  await new Promise<void>((resolve) => stream.once("close", resolve).once("error", () => resolve()));
}

interface ProcessTree {
  readonly child: ChildProcess;
  /** It leads a process group of its own. */
  readonly isGroup: boolean;
  readonly isCleanUp: boolean;
}

/** What is still running, and when it is gone. */
const running = new Map<ProcessTree, Promise<number>>();

/** How long a process that was told to stop may take: the runner waits for 7.5 s in all, and there is cleaning up to do. */
const patienceMs = 2_500;

/** Starts a program that has nothing to read. Throws Cancelled when the run was cancelled. */
export function startProcess({ program, args, workingDirectory, environment, isCleanUp = false }: Program): Running {
  if (!isCleanUp) cancellation.throwIfAborted();
  // A group can be signalled as a whole. In a terminal, which signals all of our own group, a program stays in there: ssh asks
  // for a passphrase on the terminal of its session.
  const isGroup = isCleanUp || !process.stdin.isTTY;
  const child = spawn(program, args, {
    cwd: workingDirectory,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    detached: isGroup,
  });
  const tree: ProcessTree = { child, isGroup, isCleanUp };
  const exited = isCleanUp ? exitOf(child) : exitUnlessCancelled(tree);
  running.set(tree, exited);
  exited.catch(() => {}).finally(() => running.delete(tree));
  return { stdout: child.stdout, stderr: child.stderr, exited, kill: () => signal(tree, "SIGKILL") };
}

async function exitUnlessCancelled(tree: ProcessTree): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    signal(tree, "SIGTERM");
    timer = setTimeout(() => signal(tree, "SIGKILL"), patienceMs);
  };
  cancellation.addEventListener("abort", stop);
  try {
    const exitCode = await exitOf(tree.child);
    // What it started and did not wait for must not outlive it.
    if (cancellation.aborted) signal(tree, "SIGKILL");
    cancellation.throwIfAborted();
    return exitCode;
  } finally {
    clearTimeout(timer);
    cancellation.removeEventListener("abort", stop);
  }
}

/** Ended by a signal that is not ours (out of memory), a process has no exit code. */
async function exitOf(child: ChildProcess): Promise<number> {
  return await new Promise<number>((resolve, reject) => {
    child.once("error", reject).once("exit", (code) => resolve(code ?? killedStatus));
  });
}

/** What shells say of a program that SIGKILL ended. */
export const killedStatus = 137;

/** Kills what is still running, but for what cleans up. */
export function killAll(): void {
  for (const tree of running.keys()) if (!tree.isCleanUp) signal(tree, "SIGKILL");
}

/** Settles when no process is left. Call it before this process ends. */
export async function allExited(): Promise<void> {
  await Promise.allSettled(running.values());
}

function signal({ child: { pid, exitCode, signalCode }, isGroup }: ProcessTree, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  if (isGroup) return send(-pid, name);
  // The number of a process that has gone may be another's by now.
  if (exitCode === null && signalCode === null) for (const each of [pid, ...descendantsOf(pid)]) send(each, name);
}

/** None where the system does not tell; Linux does. */
function descendantsOf(pid: number): readonly number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
    return children.concat(children.flatMap(descendantsOf));
  } catch {
    return [];
  }
}

function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has gone.
  }
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
