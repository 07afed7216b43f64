import { userError } from "../../failure.ts";
import { LineSplitter, neutralise } from "../process/build-log.ts";
import { cancellation } from "../process/cancellation.ts";
import { type Command, findProgram, runProcess } from "../process/process.ts";
import type { BadEnd } from "./build-failure.ts";
import { commandLine } from "./command-line.ts";
import { ownEnvironment } from "./own-environment.ts";

type Environment = Readonly<Record<string, string>>;

/** The `docker` command in one directory; every docker process of a run is started through here. */
export interface Docker {
  /** Absolute path of the command. */
  readonly program: string;
  readonly workingDirectory: string;
  /** What builds see: part of what is built. */
  readonly buildEnvironment: Environment;
  /** What all other commands see. */
  readonly ownEnvironment: Environment;
  /** Runs a short question to its end, within a minute; a question that is not answered ends as `build-engine-silent`. */
  ask(args: readonly string[]): Promise<Answer>;
  /** The same for what removes traces of a run: a cancelled run does that too. Null where nothing answers in time. */
  cleanUp(args: readonly string[]): Promise<Answer | null>;
  /** Runs a long command, shows it and its output, and keeps the last lines; null when it went well. */
  run(command: LongCommand): Promise<BadEnd | null>;
}

export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface LongCommand {
  readonly args: readonly string[];
  readonly environment: Environment;
  /** Milliseconds; null for as long as it takes. */
  readonly timeLimitMs: number | null;
  /** Takes the command and its output, one harmless line at a time. */
  readonly log: (line: string) => void;
  /** Hides secrets in a line. */
  readonly redact: (line: string) => string;
}

const answerTimeLimitMs = 60_000;
/** The runner kills a cancelled action 10 s after the first signal. */
const cleanUpTimeLimitMs = 4_000;
const longestAnswerBytes = 4 * 1024 * 1024;

/** Finds `docker` on the environment's PATH; `build-no-docker` when it is not there. */
export async function findDocker(workingDirectory: string, buildEnvironment: Environment): Promise<Docker> {
  const program = await findProgram("docker", buildEnvironment["PATH"] ?? "");
  if (program === null) throw userError("build-no-docker", {});
  const own = ownEnvironment(buildEnvironment);
  const base = { program, workingDirectory };
  return {
    ...base,
    buildEnvironment,
    ownEnvironment: own,
    ask: async (args) => await answerOf({ ...base, args, environment: own, timeLimitMs: answerTimeLimitMs }),
    cleanUp: async (args) => {
      const timeLimitMs = cancellation.aborted ? cleanUpTimeLimitMs : answerTimeLimitMs;
      return await answerOf({ ...base, args, environment: own, timeLimitMs, isCleanUp: true }).catch(() => null);
    },
    run: async (command) => await follow(base, command),
  };
}

async function answerOf(question: Omit<Command, "onStdout" | "onStderr">): Promise<Answer> {
  const [stdout, stderr] = [new BoundedText(), new BoundedText()];
  const end = await runProcess({
    ...question,
    onStdout: (chunk) => stdout.write(chunk),
    onStderr: (chunk) => stderr.write(chunk),
  });
  switch (end.kind) {
    case "exited":
      return { exitCode: end.exitCode, stdout: stdout.text(), stderr: stderr.text() };
    case "timed-out":
      throw userError("build-engine-silent", {
        command: `docker ${question.args.join(" ")}`,
        seconds: (question.timeLimitMs ?? 0) / 1000,
      });
  }
}

class BoundedText {
  readonly #chunks: Buffer[] = [];
  #bytes = 0;

  write(chunk: Buffer): void {
    if (this.#bytes < longestAnswerBytes) this.#chunks.push(chunk);
    this.#bytes += chunk.length;
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString("utf8");
  }
}

async function follow(base: Pick<Docker, "program" | "workingDirectory">, command: LongCommand): Promise<BadEnd | null> {
  const { args, environment, timeLimitMs, log, redact } = command;
  const last = new LastLines();
  log(neutralise(redact(commandLine(args))));
  const onLine = (line: string): void => {
    const safe = neutralise(redact(line));
    log(safe);
    last.add(safe);
  };
  const [stdout, stderr] = [new LineSplitter(onLine), new LineSplitter(onLine)];
  const end = await runProcess({
    ...base,
    args,
    environment,
    timeLimitMs,
    onStdout: (chunk) => stdout.write(chunk),
    onStderr: (chunk) => stderr.write(chunk),
  });
  stdout.end();
  stderr.end();
  switch (end.kind) {
    case "exited":
      return end.exitCode === 0 ? null : { exitCode: end.exitCode, lines: last.lines };
    case "timed-out":
      return { exitCode: 124, lines: [...last.lines, `no end after ${(timeLimitMs ?? 0) / 60_000} minutes`] };
  }
}

const keptLines = 40;

/** The end of an output: where it says why it failed. */
export class LastLines {
  readonly lines: string[] = [];

  add(line: string): void {
    this.lines.push(line);
    if (this.lines.length > keptLines) this.lines.shift();
  }
}
