import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { temporaryDirectory } from "./temporary.ts";

const execute = promisify(execFile);

/** Nothing of the developer's git configuration, and the same commit ids every time. */
const identity = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Developer",
  GIT_AUTHOR_EMAIL: "developer@example.com",
  GIT_COMMITTER_NAME: "Developer",
  GIT_COMMITTER_EMAIL: "developer@example.com",
};

export interface CommitFiles {
  /** `main` unless said otherwise; a new branch starts at `from`, or at `main`. */
  readonly branch?: string;
  readonly from?: string;
  /** Path → content; null deletes. Files that are not named stay. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly message?: string;
  readonly date?: Date;
}

/** Runs git in a directory and gives what it printed, trimmed; throws with git's words when it fails. */
export async function git(directory: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const env = { PATH: process.env["PATH"], ...identity, ...environment };
  const { stdout } = await execute("git", ["-C", directory, ...args], { env, maxBuffer: 64 * 1024 * 1024 });
  return stdout.trim();
}

/** A bare repository on disk that stands for github.com, with a work tree to make commits in; removed when the process ends. */
export class Origin {
  /** The bare repository: give it to `importGit`. */
  readonly directory: string;
  readonly #work: string;
  #clockMs = Date.UTC(2026, 0, 1);

  private constructor(root: string) {
    this.directory = join(root, "origin.git");
    this.#work = join(root, "work");
  }

  static async create(): Promise<Origin> {
    const root = await temporaryDirectory("origin-");
    const origin = new Origin(root);
    await git(root, ["init", "--quiet", "--bare", "--initial-branch=main", origin.directory]);
    // GitHub serves any commit by its id, and partial clones.
    await git(origin.directory, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
    await git(origin.directory, ["config", "uploadpack.allowFilter", "true"]);
    await git(root, ["init", "--quiet", "--initial-branch=main", origin.#work]);
    await git(origin.#work, ["remote", "add", "origin", origin.url]);
    return origin;
  }

  get url(): string {
    return `file://${this.directory}`;
  }

  /** Commits to a branch and pushes it; gives the commit's id. */
  async commit(options: CommitFiles = {}): Promise<string> {
    const branch = options.branch ?? "main";
    await this.#switchTo(branch, options.from ?? "main");
    for (const [path, content] of Object.entries(options.files ?? {})) await this.#write(path, content);
    await git(this.#work, ["add", "--all"]);
    const message = options.message ?? `Change ${Object.keys(options.files ?? {}).join(", ") || "nothing"}`;
    await git(this.#work, ["commit", "--quiet", "--allow-empty", "-m", message], this.#dates(options.date));
    await git(this.#work, ["push", "--quiet", "--force", "origin", branch]);
    return git(this.#work, ["rev-parse", "HEAD"]);
  }

  /** Makes or renews refs/pull/N/head and refs/pull/N/merge as GitHub does; gives the test merge's id. */
  async mergePullRequest(number: number, head: string, base = "main"): Promise<string> {
    await git(this.#work, ["checkout", "--quiet", "--detach", base]);
    const message = `Merge ${await git(this.#work, ["rev-parse", head])} into ${await git(this.#work, ["rev-parse", base])}`;
    await git(this.#work, ["merge", "--quiet", "--no-ff", "-m", message, head], this.#dates());
    const sources = [`${head}:refs/pull/${number}/head`, `HEAD:refs/pull/${number}/merge`];
    await git(this.#work, ["push", "--quiet", "--force", "origin", ...sources]);
    return git(this.#work, ["rev-parse", "HEAD"]);
  }

  /** Merges a branch into another for good, as the merge button does; gives the merge commit's id. */
  async merge(head: string, base = "main"): Promise<string> {
    await this.#switchTo(base, base);
    await git(this.#work, ["merge", "--quiet", "--no-ff", "-m", `Merge ${head}`, head], this.#dates());
    await git(this.#work, ["push", "--quiet", "origin", base]);
    return git(this.#work, ["rev-parse", "HEAD"]);
  }

  async #switchTo(branch: string, from: string): Promise<void> {
    const isKnown = await git(this.#work, ["branch", "--list", branch]);
    const hasCommits = (await git(this.#work, ["branch", "--list"])) !== "";
    if (isKnown !== "") await git(this.#work, ["checkout", "--quiet", branch]);
    else if (hasCommits) await git(this.#work, ["checkout", "--quiet", "-b", branch, from]);
    else await git(this.#work, ["symbolic-ref", "HEAD", `refs/heads/${branch}`]);
  }

  async #write(path: string, content: string | Uint8Array | null): Promise<void> {
    const target = join(this.#work, path);
    if (content === null) return rm(target, { force: true });
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }

  #dates(date?: Date): Record<string, string> {
    this.#clockMs += 60_000;
    const stamp = (date ?? new Date(this.#clockMs)).toISOString();
    return { GIT_AUTHOR_DATE: stamp, GIT_COMMITTER_DATE: stamp };
  }
}

export interface CheckoutOptions {
  /** GITHUB_REF: `refs/pull/7/merge` or `refs/heads/main`. */
  readonly ref: string;
  /** GITHUB_SHA; what the ref names now unless said otherwise. */
  readonly sha?: string;
  /** `fetch-depth`: 1 unless said otherwise, 0 for everything. */
  readonly depth?: number;
}

/** Does in `directory` what actions/checkout does: one shallow fetch of one commit, pull requests on a detached HEAD. */
export async function checkout(origin: Origin, directory: string, options: CheckoutOptions): Promise<void> {
  const { ref, depth = 1 } = options;
  const sha = options.sha ?? (await git(origin.directory, ["rev-parse", ref]));
  const isBranch = ref.startsWith("refs/heads/");
  const local = isBranch ? ref.replace("refs/heads/", "refs/remotes/origin/") : ref.replace("refs/", "refs/remotes/");
  await mkdir(directory, { recursive: true });
  await git(directory, ["init", "--quiet", "--initial-branch=main"]);
  await git(directory, ["remote", "add", "origin", origin.url]);
  await git(directory, ["-c", "protocol.version=2", "fetch", ...depthOptions(depth), "origin", ...refspecs(depth, sha, local)]);
  const target = isBranch ? ["-B", ref.slice("refs/heads/".length), local] : [local];
  await git(directory, ["checkout", "--quiet", "--force", ...target]);
}

function depthOptions(depth: number): string[] {
  const usual = ["--quiet", "--prune", "--no-recurse-submodules"];
  return depth === 0 ? usual : [...usual, "--no-tags", `--depth=${depth}`];
}

function refspecs(depth: number, sha: string, local: string): string[] {
  const one = `+${sha}:${local}`;
  return depth === 0 ? ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*", one] : [one];
}
