import type { Commit } from "../../ports.ts";
import { Cancelled } from "../../cancellation.ts";
import { shorten } from "../../shorten.ts";
import { findProgram, runProcess } from "./process.ts";

export type GitAnswer = { readonly ok: true; readonly stdout: string } | { readonly ok: false; readonly because: string };

/** Runs git in one directory; a failure, a missing git and a time-out are answers, and only a cancelled run is an exception. */
export type Git = (args: readonly string[], limitMs?: number) => Promise<GitAnswer>;

export type Environment = Readonly<Record<string, string | undefined>>;

const localLimitMs = 30_000;
const outputLimitBytes = 16_000_000;

/** Where git writes a tree that is not the checkout's own. */
interface OtherTree {
  readonly workTree: string;
  readonly index: string;
}

/** Git for a checkout that another user may own, deaf to `GIT_…` variables, hooks and replaced objects, and never asking for a password. */
export function gitIn(directory: string, environment: Environment, other: OtherTree | null = null): Git {
  const cleaned = { ...cleanEnvironment(environment), ...(other === null ? {} : { GIT_INDEX_FILE: other.index }) };
  const settings = other === null ? ownSettings : [...ownSettings, `--work-tree=${other.workTree}`];
  return async (args, limitMs = localLimitMs) => {
    const program = await findProgram("git", environment["PATH"] ?? "");
    if (program === null) return { ok: false, because: "git is not installed" };
    return await run({ program, args: [...settings, "-C", directory, ...args], environment: cleaned, limitMs });
  };
}

const ownSettings = ["-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"];

function cleanEnvironment(environment: Environment): Record<string, string> {
  const kept = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") && !name.startsWith("INPUT_"));
  const values = Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return {
    ...values,
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    LC_ALL: "C",
  };
}

interface Invocation {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment: Record<string, string>;
  readonly limitMs: number;
}

async function run({ limitMs, ...program }: Invocation): Promise<GitAnswer> {
  const stdout = collector();
  const stderr = collector();
  try {
    const listeners = { onStdout: stdout.add, onStderr: stderr.add };
    const end = await runProcess({ ...program, workingDirectory: "/", timeLimitMs: limitMs, ...listeners });
    if (end.kind === "timed-out") return { ok: false, because: `git did not finish within ${limitMs / 1000} s` };
    if (end.exitCode === 0) return { ok: true, stdout: stdout.text() };
    return { ok: false, because: complaint(stderr.text()) || `git ended with status ${end.exitCode}` };
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return { ok: false, because: error instanceof Error ? complaint(error.message) : "git could not be started" };
  }
}

/** Keeps the beginning of an output, up to a limit. */
function collector(): { add: (chunk: Buffer) => void; text: () => string } {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const add = (chunk: Buffer): void => {
    if (bytes < outputLimitBytes) chunks.push(chunk);
    bytes += chunk.length;
  };
  return { add, text: () => Buffer.concat(chunks).toString("utf8") };
}

/** What git complains of: advice may follow it. Its own full stop is left out, because this stands in another sentence. */
function complaint(text: string): string {
  const lines = text.trim().split("\n");
  const line = lines.findLast((one) => /^(?:fatal|error): /.test(one)) ?? lines.at(-1) ?? "";
  return shorten(/^.*?(?=\.?$)/.exec(line)?.[0] ?? "", 300);
}

/** The commit that is checked out, with its parents: they stand in the commit object even where a shallow clone ends. Null without a checkout. */
export async function commitAt(git: Git): Promise<Commit | null> {
  const head = await git(["rev-parse", "--verify", "HEAD^{commit}"]);
  if (!head.ok) return null;
  const sha = head.stdout.trim();
  const object = await git(["cat-file", "commit", sha]);
  if (!object.ok) return null;
  const [header = ""] = object.stdout.split("\n\n");
  return { sha, parents: [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap(([, parent]) => parent ?? []) };
}
