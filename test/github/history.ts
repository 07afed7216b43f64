import { createHash } from "node:crypto";

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly date: Date;
  readonly message: string;
}

/** The commit graph of a repository and all its forks, which share their objects as on GitHub. */
export class History {
  readonly #commits = new Map<string, Commit>();

  add(commit: Commit): Commit {
    for (const parent of commit.parents) this.get(parent);
    this.#commits.set(commit.sha, commit);
    return commit;
  }

  has(sha: string): boolean {
    return this.#commits.has(sha);
  }

  get(sha: string): Commit {
    const commit = this.#commits.get(sha);
    if (commit === undefined) throw new Error(`there is no commit ${sha}`);
    return commit;
  }

  /** The one commit whose id begins with `prefix` (7 characters or more), or undefined. */
  find(prefix: string): Commit | undefined {
    if (!/^[0-9a-f]{7,40}$/.test(prefix)) return undefined;
    const found = [...this.#commits.values()].filter((commit) => commit.sha.startsWith(prefix));
    return found.length === 1 ? found[0] : undefined;
  }

  /** `from` and everything before it, newest first: a child always stands before its parents' turn, as in `git log`. */
  log(from: string): Commit[] {
    const listed: Commit[] = [];
    const queue = [this.get(from)];
    const seen = new Set([from]);
    for (let next = takeNewest(queue); next !== undefined; next = takeNewest(queue)) {
      listed.push(next);
      for (const parent of next.parents.filter((sha) => !seen.has(sha))) {
        seen.add(parent);
        queue.push(this.get(parent));
      }
    }
    return listed;
  }

  /** The newest of the best common ancestors, or undefined for unrelated histories. */
  mergeBase(one: string, other: string): Commit | undefined {
    const reachable = new Set(this.log(other).map((commit) => commit.sha));
    const common = this.log(one).filter((commit) => reachable.has(commit.sha));
    const beaten = new Set(common.flatMap((commit) => commit.parents));
    return common.find((commit) => !beaten.has(commit.sha));
  }

  /** What `tip` has and `without` has not, newest first. */
  beyond(tip: string, without: string): Commit[] {
    const known = new Set(this.log(without).map((commit) => commit.sha));
    return this.log(tip).filter((commit) => !known.has(commit.sha));
  }
}

/** A 40-digit id that depends on the parts only. */
export function objectId(...parts: readonly string[]): string {
  return createHash("sha1").update(parts.join("\0")).digest("hex");
}

function takeNewest(queue: Commit[]): Commit | undefined {
  const newest = queue.reduce((best, commit, at) => (commit.date > (queue[best]?.date ?? 0) ? at : best), 0);
  return queue.splice(newest, 1)[0];
}
