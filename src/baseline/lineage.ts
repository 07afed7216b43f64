import { type CommitGraph, type Commit } from "../ports.ts";

export const maxCommits = 1000;

/** The part of the commit graph that has been loaded so far. */
export class Lineage {
  readonly #graph: CommitGraph;
  readonly #parents = new Map<string, readonly string[]>();
  /** A walk ended at the limit, not at the first commit. */
  isCut = false;

  constructor(graph: CommitGraph) {
    this.#graph = graph;
  }

  /** `start`, its parents, their parents; loads pages only as far as the walk is followed. */
  async *breadthFirst(start: string): AsyncGenerator<string> {
    const pages = this.#graph.ancestors(start)[Symbol.asyncIterator]();
    const limit = this.#parents.size + maxCommits;
    const queue = [start];
    const seen = new Set(queue);
    for (const sha of queue) {
      yield sha;
      for (const parent of await this.#parentsOf(sha, pages, limit)) {
        if (!seen.has(parent)) queue.push(parent);
        seen.add(parent);
      }
    }
  }

  async #parentsOf(sha: string, pages: AsyncIterator<readonly Commit[]>, limit: number): Promise<readonly string[]> {
    while (!this.#parents.has(sha)) {
      this.isCut ||= this.#parents.size >= limit;
      if (this.#parents.size >= limit) return [];
      const page = await pages.next();
      if (page.done === true) return [];
      for (const commit of page.value) this.#parents.set(commit.sha, commit.parents);
    }
    return this.#parents.get(sha) ?? [];
  }

  /** Commits that `later` holds and `earlier` does not, as far as they are loaded; what `git rev-list --count` says. */
  countBetween(later: string, earlier: string): number {
    if (later === earlier) return 0;
    const known = this.#reachable(earlier);
    return [...this.#reachable(later)].filter((sha) => !known.has(sha) && this.#parents.has(sha)).length;
  }

  #reachable(from: string): ReadonlySet<string> {
    const reached = new Set([from]);
    for (const sha of reached) for (const parent of this.#parents.get(sha) ?? []) reached.add(parent);
    return reached;
  }
}
