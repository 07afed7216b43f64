import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { constants } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { GitHub } from "../github/server.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { documentedPermissions, readOnlyPermissions, type Token } from "../github/token.ts";
import { inputVariables } from "./action-metadata.ts";
import { type Directories, githubContext, runnerVariables } from "./environment.ts";
import type { RunnerEvent } from "./events.ts";
import { createFileCommands, readFileCommands } from "./file-commands.ts";
import { eachLine } from "./lines.ts";
import { type Annotation, Step } from "./step.ts";

export interface RunOptions {
  readonly github: GitHub;
  readonly event: RunnerEvent;
  /** What the workflow's `with:` says. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE and the working directory; an empty directory unless given. */
  readonly workspace?: string;
  /** What the job's environment adds or (undefined) lacks, such as DOCKER_HOST. Only PATH and HOME are inherited. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** GITHUB_TOKEN; the documented permissions unless given, read-only for pull requests from forks. */
  readonly token?: Token;
  /** The script to run; this repository's dist/index.js unless given. */
  readonly dist?: string;
  /** This repository's action.yml unless given; null for none. */
  readonly actionYml?: URL | string | null;
  /** After this the process and its children are killed; 240,000 unless given. */
  readonly limitMs?: number;
  /** The workflow is cancelled once this promise is fulfilled, or a line of the output matches. */
  readonly cancelAt?: RegExp | Promise<unknown>;
}

export interface RunResult {
  /** null when the time limit ended the process; 128 + n when another signal did. */
  readonly exitCode: number | null;
  /** What a cancelled run was sent until it had ended: one signal, if it obeys. */
  readonly signals: readonly NodeJS.Signals[];
  /** `cancelled` when the time limit or `cancelAt` ended it. */
  readonly conclusion: "success" | "failure" | "cancelled";
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** As GitHub keeps them: ten of a level, 4,096 characters each. */
  readonly annotations: readonly Annotation[];
  /** GITHUB_STEP_SUMMARY; empty when it is over the limit. */
  readonly summary: string;
  /** The lines that people see: commands carried out, secrets hidden. */
  readonly log: readonly string[];
  readonly rawStdout: string;
  readonly rawStderr: string;
  /** What was declared secret, the tokens among it. */
  readonly masks: readonly string[];
  /** What later steps of the job would find changed. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly durationMs: number;
  /** RUNNER_TEMP and the workspace; they are removed when the test process ends. */
  readonly directories: Directories;
}

/** Runs the action as one step of a job: `node dist/index.js` with the runner's environment, commands and rules. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  return await runStep(options, async (job) => await execute(options, job));
}

/** What a step is carried out with. */
export interface PreparedStep {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly step: Step;
}

/** Prepares a step as the runner does, has it carried out, and tells what came of it. */
export async function runStep(options: RunOptions, carryOut: (prepared: PreparedStep) => Promise<Ended>): Promise<RunResult> {
  const { github, event } = options;
  const root = await temporaryDirectory("runner-");
  const directories = await makeDirectories(root, options.workspace);
  const files = await createFileCommands(root);
  const eventPath = join(root, "event.json");
  await writeFile(eventPath, JSON.stringify(event.payload));
  const token = options.token ?? github.token({ permissions: isFromFork(event) ? readOnlyPermissions : documentedPermissions });
  const step = new Step();
  for (const secret of [token.value, event.run.runtimeToken]) step.masks.add(secret);

  const context = { github: githubContext(options, token.value), log: (text: string) => step.annotate("warning", text) };
  const actionYml = options.actionYml === undefined ? new URL("../../action.yml", import.meta.url) : options.actionYml;
  const inputs = await inputVariables(actionYml, options.inputs ?? {}, context);
  const variables = runnerVariables({ github, event, directories, files, eventPath });
  const env = { ...inherited(), ...variables, ...inputs, ...options.env };
  const ended = await carryOut({ env, cwd: directories.workspace, step });

  const results = await readFileCommands(files, step);
  const conclusion = conclude(ended, step);
  Object.assign(event.run, { status: "completed", conclusion });
  return {
    ...ended,
    ...results,
    conclusion,
    outputs: Object.fromEntries(step.outputs),
    state: Object.fromEntries(step.state),
    annotations: step.annotations,
    log: step.log,
    masks: step.masks.values,
    directories,
  };
}

/** How what the step started came to its end. */
export interface Ended {
  readonly exitCode: number | null;
  readonly signals: readonly NodeJS.Signals[];
  readonly rawStdout: string;
  readonly rawStderr: string;
  readonly durationMs: number;
}

async function execute(options: RunOptions, job: PreparedStep): Promise<Ended> {
  const script = options.dist ?? fileURLToPath(new URL("../../dist/index.js", import.meta.url));
  const begun = performance.now();
  // Its own process group, so that docker and whatever else it started can be ended with it.
  const child = spawn(process.execPath, [script], {
    cwd: job.cwd,
    env: job.env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const raw: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
  child.stdout.on("data", (chunk: Buffer) => raw.stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => raw.stderr.push(chunk));
  const signals: NodeJS.Signals[] = [];
  const { cancelAt } = options;
  if (cancelAt instanceof Promise) void cancelAt.then(async () => await cancel(child, signals));
  const takeLine = (line: string): void => {
    job.step.line(line);
    if (cancelAt instanceof RegExp && signals.length === 0 && cancelAt.test(line)) void cancel(child, signals);
  };
  eachLine(child.stdout, takeLine);
  eachLine(child.stderr, takeLine);
  const closed = once(child, "close");
  const exitCode = await exitWithin(child, options.limitMs ?? 240_000);
  // A grandchild may hold the pipes open: it does not hold up the runner, nor the test.
  await Promise.race([closed, sleep(10_000, undefined, { ref: false })]);
  endGroup(child.pid);
  return {
    exitCode,
    signals,
    rawStdout: Buffer.concat(raw.stdout).toString(),
    rawStderr: Buffer.concat(raw.stderr).toString(),
    durationMs: Math.round(performance.now() - begun),
  };
}

async function exitWithin(child: ReturnType<typeof spawn>, limitMs: number): Promise<number | null> {
  let isLate = false;
  const limit = setTimeout(() => {
    isLate = true;
    endGroup(child.pid);
  }, limitMs);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? "SIGKILL"]));
  });
  clearTimeout(limit);
  return isLate ? null : exitCode;
}

/** As the runner does it: https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs */
async function cancel(child: ReturnType<typeof spawn>, signals: NodeJS.Signals[]): Promise<void> {
  const pauses = [
    ["SIGINT", 7_500],
    ["SIGTERM", 2_500],
    ["SIGKILL", 0],
  ] as const;
  for (const [signal, pauseMs] of pauses) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    signals.push(signal);
    child.kill(signal);
    await Promise.race([once(child, "exit"), sleep(pauseMs, undefined, { ref: false })]);
  }
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nobody of the group is left.
  }
}

function conclude(ended: Ended, step: Step): RunResult["conclusion"] {
  if (ended.exitCode === null || ended.signals.length > 0) return "cancelled";
  return ended.exitCode === 0 && !step.hasFailed ? "success" : "failure";
}

const compileCache = fileURLToPath(new URL("../../node_modules/.cache/compiled", import.meta.url));

function inherited(): Record<string, string> {
  const { PATH = "", HOME = "" } = process.env;
  // The bundle is compiled once for all runs of the tests.
  return { PATH, HOME, NODE_COMPILE_CACHE: compileCache };
}

/** A run of `pull_request` from a fork gets a token that can only read. */
function isFromFork(event: RunnerEvent): boolean {
  return event.name === "pull_request" && event.run.headRepository !== event.run.repository;
}

async function makeDirectories(root: string, workspace: string | undefined): Promise<Directories> {
  const directories = {
    workspace: workspace ?? join(root, "workspace"),
    temp: join(root, "_temp"),
    toolCache: join(root, "_tool"),
  };
  await Promise.all(Object.values(directories).map((directory) => mkdir(directory, { recursive: true })));
  return directories;
}
