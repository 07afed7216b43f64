import { userError } from "../../failure.ts";
import { LineSplitter } from "../process/build-log.ts";
import { findProgram, type ProcessEnd, runProcess } from "../process/process.ts";

/** The `docker` command in one directory and environment. */
export interface Docker {
  /** Absolute path of the command. */
  readonly program: string;
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Runs a short question to its end, within a minute; a question that is not answered ends as `build-engine-silent`. */
  ask(args: readonly string[]): Promise<Answer>;
  /** Runs a long command and hands on each line of both its streams. */
  follow(
    args: readonly string[],
    how: { readonly timeLimitMs: number | null; readonly onLine: (line: string) => void },
  ): Promise<ProcessEnd>;
}

export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const answerTimeLimitMs = 60_000;
const longestAnswerBytes = 4 * 1024 * 1024;

/** Finds `docker` on the environment's PATH; `build-no-docker` when it is not there. */
export async function findDocker(workingDirectory: string, environment: Readonly<Record<string, string>>): Promise<Docker> {
  const program = await findProgram("docker", environment["PATH"] ?? "");
  if (program === null) throw userError("build-no-docker", {});
  const base = { program, workingDirectory, environment };
  return {
    ...base,
    ask: async (args) => {
      const [stdout, stderr] = [new BoundedText(), new BoundedText()];
      const end = await runProcess({
        ...base,
        args,
        timeLimitMs: answerTimeLimitMs,
        onStdout: (chunk) => stdout.write(chunk),
        onStderr: (chunk) => stderr.write(chunk),
      });
      return { exitCode: exitCodeOf(end, args), stdout: stdout.text(), stderr: stderr.text() };
    },
    follow: async (args, { timeLimitMs, onLine }) => {
      const [stdout, stderr] = [new LineSplitter(onLine), new LineSplitter(onLine)];
      const end = await runProcess({
        ...base,
        args,
        timeLimitMs,
        onStdout: (chunk) => stdout.write(chunk),
        onStderr: (chunk) => stderr.write(chunk),
      });
      stdout.end();
      stderr.end();
      return end;
    },
  };
}

function exitCodeOf(end: ProcessEnd, args: readonly string[]): number {
  switch (end.kind) {
    case "exited":
      return end.exitCode;
    case "cancelled":
      throw userError("build-cancelled", {});
    case "timed-out":
      throw userError("build-engine-silent", { command: `docker ${args.join(" ")}`, seconds: answerTimeLimitMs / 1000 });
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
