import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";
import type { Commit } from "./history.ts";
import type { Repository } from "./repository.ts";

const run = promisify(execFile);
const maxBuffer = 64 * 1024 * 1024;

/** Takes over commits, branches and other refs of a git repository on disk. */
export async function importGit(repository: Repository, directory: string): Promise<void> {
  const { commits, refs } = await readHistory(directory);
  const imported = new Set(commits.map(({ sha }) => sha));
  repository.git = (args) => {
    // A commit that was made here later has no files.
    if (args[0] === "ls-tree" && !imported.has(args[3] ?? "")) return Buffer.alloc(0);
    return execFileSync("git", ["-C", directory, ...args], { stdio: ["ignore", "pipe", "pipe"], maxBuffer });
  };
  for (const commit of commits) repository.history.add(commit);
  for (const [ref, sha] of refs) {
    if (ref.startsWith("refs/heads/")) repository.branches.set(ref.slice("refs/heads/".length), sha);
    else repository.refs.set(ref, sha);
  }
}

/** All commits (parents first) and refs of a git repository on disk. */
async function readHistory(directory: string): Promise<{ commits: Commit[]; refs: [string, string][] }> {
  const format = "--format=%H%x00%T%x00%P%x00%ct%x00%s";
  const log = await git(directory, "log", "--all", "--topo-order", "--reverse", format);
  const refs = await git(directory, "for-each-ref", "--format=%(objectname) %(refname)");
  return {
    commits: lines(log).map(toCommit),
    refs: lines(refs).map((line) => [line.slice(41), line.slice(0, 40)]),
  };
}

function toCommit(line: string): Commit {
  const [sha = "", tree = "", parents = "", seconds = "", message = ""] = line.split("\0");
  return { sha, tree, parents: parents.split(" ").filter(Boolean), date: new Date(Number(seconds) * 1000), message };
}

async function git(directory: string, ...args: string[]): Promise<string> {
  const { stdout } = await run("git", ["-C", directory, ...args], { maxBuffer });
  return stdout;
}

function lines(text: string): string[] {
  return text.split("\n").filter(Boolean);
}
