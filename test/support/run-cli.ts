import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { git } from "../github/git.ts";
import { temporaryDirectory } from "../github/temporary.ts";

/** What the package runs as `image-size-budget`. */
export const cliProgram = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

export interface CliOptions {
  readonly directory: string;
  /** Added to PATH and a HOME of its own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Standard output and standard error are one terminal. */
  readonly isTerminal?: boolean;
  /** Of that terminal; it has no size unless given. */
  readonly columns?: number;
}

export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `image-size-budget` as somebody in a terminal, or a script, does. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  const env = { PATH: process.env["PATH"], HOME: await temporaryDirectory("home-"), TERM: "xterm", ...options.env };
  const words = [process.execPath, cliProgram, ...args];
  // script(1) gives its command a terminal of its own.
  const sized = options.columns === undefined ? "" : `stty columns ${options.columns}; `;
  const [command = "", ...rest] =
    options.isTerminal === true ? ["script", "-qec", `${sized}${words.map(quoted).join(" ")}`, "/dev/null"] : words;
  const child = spawn(command, rest, { cwd: options.directory, env, stdio: ["ignore", "pipe", "pipe"] });
  const [[exitCode], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { exitCode: Number(exitCode), stdout, stderr };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * A git repository with one commit on main and one on the branch `feature`, which is checked out. What its Dockerfiles make is
 * its own: an engine gives equal images one ID, and a test that removes its image would remove that of another.
 */
export async function project(main: Files, feature: Files): Promise<string> {
  const directory = join(await temporaryDirectory("project-"), "shop");
  const label = `LABEL project=${basename(dirname(directory))}\n`;
  await write(directory, main, label);
  await git(directory, ["init", "--quiet", "--initial-branch=main"]);
  await commitAll(directory);
  await git(directory, ["checkout", "--quiet", "-b", "feature"]);
  await write(directory, feature, label);
  await commitAll(directory);
  return directory;
}

async function commitAll(directory: string): Promise<void> {
  await git(directory, ["add", "--all"]);
  await git(directory, ["commit", "--quiet", "--allow-empty", "-m", "Change"]);
}

async function write(directory: string, files: Files, label: string): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    const isDockerfile = typeof content === "string" && content.startsWith("FROM ");
    await writeFile(join(directory, path), isDockerfile ? content + label : content);
  }
}
