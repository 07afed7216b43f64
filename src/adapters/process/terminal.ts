import { styleText } from "node:util";
import { neutralise } from "./build-log.ts";
import type { Group, Log } from "./log-group.ts";

/** Standard streams of a terminal program: the result on one, progress on the other. */
export interface Terminal {
  /** Whether the result may be coloured: a TTY, and neither NO_COLOR nor TERM=dumb. */
  readonly hasColours: boolean;
  print(text: string): void;
  readonly progress: Log;
  readonly group: Group;
}

interface Process {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
}

/** The process is an argument, so that a test can hand in its own. */
export function openTerminal({ stdout, stderr, env }: Process): Terminal {
  // `image-size-budget demo | head` closes the pipe early: that is no failure.
  for (const stream of [stdout, stderr]) stream.on("error", ignoreClosedPipe);
  const mayColour = (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
  const styled = mayColour && stderr.isTTY;
  const progress = (line: string): void =>
    void stderr.write(`${styled ? styleText("dim", neutralise(line)) : neutralise(line)}\n`);
  return {
    hasColours: mayColour && stdout.isTTY,
    print: (text) => void stdout.write(text.endsWith("\n") ? text : `${text}\n`),
    progress,
    async group(title, work) {
      const startedAt = performance.now();
      stderr.write(`${styled ? styleText("bold", title) : title}\n`);
      const result = await work((line) => progress(`  ${line}`));
      progress(`  done in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
      return result;
    },
  };
}

function ignoreClosedPipe(error: Error): void {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
}
