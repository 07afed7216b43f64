import { styleText } from "node:util";
import { cancellation } from "./cancellation.ts";
import { neutralise } from "./build-log.ts";
import { LiveLine } from "./live-line.ts";
import { type Group, type Log, wholeGroups } from "./log-group.ts";

/** How the work of a command is shown. */
interface Shown {
  /** Everything that builder and docker print; otherwise only that of what failed. */
  readonly isVerbose: boolean;
  /** Several groups may be under way at a time. */
  readonly isParallel: boolean;
}

/** Standard streams of a terminal program: the result on one, progress on the other. */
export interface Terminal {
  /** Whether the result may be coloured: a TTY, and neither NO_COLOR nor TERM=dumb. */
  readonly hasColours: boolean;
  /** What fits into a line of the result; 80 where that is no terminal. */
  readonly columns: number;
  print(text: string): void;
  readonly progress: Log;
  /** What the log of a group that failed said was shown. */
  hasShown(line: string): boolean;
  /** On a terminal one line that moves; elsewhere one line when a group begins and one when it ends. */
  groups(shown: Shown): Group;
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
  const isDumb = env["TERM"] === "dumb";
  const mayColour = (env["NO_COLOR"] ?? "") === "" && !isDumb;
  const live = stderr.isTTY && !isDumb ? new LiveLine(stderr) : null;
  const say = (style: "dim" | "bold", line: string): void => {
    live?.clear();
    stderr.write(`${mayColour && stderr.isTTY ? styleText(style, neutralise(line)) : neutralise(line)}\n`);
  };
  const progress = (line: string): void => say("dim", line);
  const shownLines = new Set<string>();
  const loud: Group = async (title, work) => {
    const startedAt = performance.now();
    say("bold", title);
    const result = await work((line) => progress(`  ${line}`));
    progress(`  done in ${secondsSince(startedAt)}`);
    return result;
  };
  return {
    hasColours: mayColour && stdout.isTTY,
    columns: (stdout.isTTY && stdout.columns) || usualColumns,
    print(text) {
      live?.clear();
      stdout.write(text.endsWith("\n") ? text : `${text}\n`);
    },
    progress,
    hasShown: (line) => shownLines.has(line.trim()),
    groups: ({ isVerbose, isParallel }) => {
      if (isVerbose) return isParallel ? wholeGroups(loud, progress) : loud;
      return async (title, work) => await quietly({ title, live, progress, shownLines, isParallel }, work);
    },
  };
}

interface Quietly {
  readonly title: string;
  readonly live: LiveLine | null;
  readonly progress: Log;
  /** Takes what is shown of a log. */
  readonly shownLines: Set<string>;
  /** Of several that are under way, each end says which one it is. */
  readonly isParallel: boolean;
}

/** The end of a log is where it says why; of a longer one, only that is held. */
const mostHeld = 500;

async function quietly<Result>(quiet: Quietly, work: (log: Log) => Promise<Result>): Promise<Result> {
  const { title, live, progress, shownLines, isParallel } = quiet;
  const startedAt = performance.now();
  const held: string[] = [];
  const task = live?.begin(neutralise(title)) ?? null;
  if (task === null) progress(title);
  try {
    const result = await work((line) => {
      held.push(line);
      if (held.length > 2 * mostHeld) held.splice(0, held.length - mostHeld);
      task?.say(neutralise(line));
    });
    task?.end();
    const time = secondsSince(startedAt);
    progress(task !== null ? `${title} · ${time}` : isParallel ? `  done in ${time}: ${title}` : `  done in ${time}`);
    return result;
  } catch (error) {
    task?.end();
    if (cancellation.aborted) throw error;
    if (task !== null) progress(title);
    for (const line of held.slice(-mostHeld)) {
      shownLines.add(line.trim());
      progress(`  ${line}`);
    }
    throw error;
  }
}

function secondsSince(startedAt: number): string {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}

const usualColumns = 80;

function ignoreClosedPipe(error: Error): void {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
}
