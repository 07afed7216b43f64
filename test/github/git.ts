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

/** Runs lines of shell in a directory with nothing but git's own environment and `words` as $1, $2 …; gives what was printed, trimmed. */
async function gitScript(
  directory: string,
  lines: readonly string[],
  { words = [], environment = {} }: ScriptOptions,
): Promise<string> {
  const env = { PATH: process.env["PATH"], ...identity, ...environment };
  // A test starts one small shell, which starts many gits: to start them all itself takes longer, for it is large.
  const { stdout } = await execute("sh", ["-ec", lines.join("\n"), "git", ...words], { cwd: directory, env });
  return stdout.trim();
}

interface ScriptOptions {
  readonly words?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

/** A bare repository on disk that stands for github.com, with a work tree to make commits in; removed when the process ends. */
export class Origin {
  /** The bare repository: give it to `importGit`. */
  readonly directory: string;
  readonly #work: string;
  readonly #branches = new Set<string>();
  /** The branch that is checked out in the work tree; null for none. */
  #current: string | null = null;
  #clockMs = Date.UTC(2026, 0, 1);

  private constructor(root: string) {
    this.directory = join(root, "origin.git");
    this.#work = join(root, "checkout");
  }

  static async create(): Promise<Origin> {
    const root = await temporaryDirectory("origin-");
    const origin = new Origin(root);
    const lines = [
      "git init --quiet --bare --initial-branch=main origin.git",
      // GitHub serves any commit by its id, and partial clones.
      "git -C origin.git config uploadpack.allowAnySHA1InWant true",
      "git -C origin.git config uploadpack.allowFilter true",
      "git init --quiet --initial-branch=main checkout",
      // What is committed in the work tree is there at once.
      "echo ../../checkout/.git/objects >origin.git/objects/info/alternates",
    ];
    await gitScript(root, lines, {});
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
    const message = options.message ?? `Change ${Object.keys(options.files ?? {}).join(", ") || "nothing"}`;
    const lines = ["git add --all", 'git commit --quiet --allow-empty -m "$1"', publish('"refs/heads/$2"'), "git rev-parse HEAD"];
    return await gitScript(this.#work, lines, { words: [message, branch], environment: this.#dates(options.date) });
  }

  /** Makes or renews refs/pull/N/head and refs/pull/N/merge as GitHub does; gives the test merge's id. */
  async mergePullRequest(number: number, head: string, base = "main"): Promise<string> {
    this.#current = null;
    const lines = [
      'git checkout --quiet --detach "$2"',
      'git merge --quiet --no-ff -m "Merge $(git rev-parse "$1") into $(git rev-parse "$2")" "$1"',
      publish('"refs/pull/$3/head"', '"$1"'),
      publish('"refs/pull/$3/merge"'),
      "git rev-parse HEAD",
    ];
    return await gitScript(this.#work, lines, { words: [head, base, String(number)], environment: this.#dates() });
  }

  /** Merges a branch into another for good, as the merge button does; gives the merge commit's id. */
  async merge(head: string, base = "main"): Promise<string> {
    await this.#switchTo(base, base);
    const lines = ['git merge --quiet --no-ff -m "Merge $1" "$1"', publish('"refs/heads/$2"'), "git rev-parse HEAD"];
    return await gitScript(this.#work, lines, { words: [head, base], environment: this.#dates() });
  }

  async #switchTo(branch: string, from: string): Promise<void> {
    if (this.#current === branch) return;
    if (this.#branches.has(branch)) await git(this.#work, ["checkout", "--quiet", branch]);
    else if (this.#branches.size > 0) await git(this.#work, ["checkout", "--quiet", "-b", branch, from]);
    else await git(this.#work, ["symbolic-ref", "HEAD", `refs/heads/${branch}`]);
    this.#branches.add(branch);
    this.#current = branch;
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

/** The line that has a ref of the bare repository name a commit of the work tree. */
function publish(ref: string, commit = "HEAD"): string {
  return `git --git-dir=../origin.git update-ref ${ref} "$(git rev-parse ${commit})"`;
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
  await mkdir(directory, { recursive: true });
  const isBranch = ref.startsWith("refs/heads/");
  const local = isBranch ? ref.replace("refs/heads/", "refs/remotes/origin/") : ref.replace("refs/", "refs/remotes/");
  const target = isBranch ? ["-B", ref.slice("refs/heads/".length), local] : [local];
  const lines = [
    "git init --quiet --initial-branch=main",
    'git remote add origin "$1" && shift',
    `git -c protocol.version=2 fetch ${depthOptions(depth).join(" ")} origin ${refspecs(depth, sha, local).map(quoted).join(" ")}`,
    'git checkout --quiet --force "$@"',
  ];
  await gitScript(directory, lines, { words: [origin.url, ...target] });
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function depthOptions(depth: number): string[] {
  const usual = ["--quiet", "--prune", "--no-recurse-submodules"];
  return depth === 0 ? usual : [...usual, "--no-tags", `--depth=${depth}`];
}

function refspecs(depth: number, sha: string, local: string): string[] {
  const one = `+${sha}:${local}`;
  return depth === 0 ? ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*", one] : [one];
}
