import { BaselineDocument } from "./documents.ts";

/** How a look-up of the baseline ended. */
export type Baseline =
  | {
      readonly kind: "found";
      readonly document: BaselineDocument;
      /** Commits between the baseline's commit and the wanted one; 0: it is the wanted one. */
      readonly behind: number;
      /** `stored`: recorded by an earlier run; `built`: the base commit was built in this run (or the one that is reused). */
      readonly how: "stored" | "built";
      /** Things a reader should know: candidates that were refused, a look-up that had to be cut short. */
      readonly notes: readonly string[];
    }
  | { readonly kind: "absent"; readonly because: string; readonly notes: readonly string[] }
  | { readonly kind: "unknown"; readonly because: string; readonly notes: readonly string[] };

/** A stored baseline that may be read; listing it said nothing against it. */
export interface Candidate {
  readonly id: string;
  readonly commit: string;
  readonly recordedAt: string;
}

export type ReadCandidate =
  | { readonly kind: "document"; readonly document: BaselineDocument }
  | { readonly kind: "refused"; readonly because: string };

export interface Listing {
  readonly candidates: readonly Candidate[];
  /** What was left out, as sentences. */
  readonly notes: readonly string[];
  /** The list ends with the wanted commit's; there may be more. */
  readonly isPartial?: boolean;
}

/** Where baselines are kept: workflow artifacts or a directory. Throws `LookupError` when it cannot be asked. */
export interface BaselineStore {
  /** Every baseline of this image that is not expired and not from a fork, in any order; may stop once `wanted` is among them (null: may not). */
  list(name: string, wanted: string | null): Promise<Listing>;
  /** One document, checked: its run, its size, its digest, its schema, its name and its commit. */
  read(name: string, candidate: Candidate): Promise<ReadCandidate>;
  save(document: BaselineDocument): Promise<void>;
}

/** The commit graph, asked in pages. */
export interface CommitGraph {
  /** `commit` and its ancestors, newest first, page by page; ends when there are no more. */
  ancestors(commit: string): AsyncIterable<readonly Commit[]>;
}

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** The store or the graph could not be asked (5xx, rate limit, time-out): not the same as "there is none". */
export class LookupError extends Error {
  override readonly name = "LookupError";
}

/** `api` stays `api`; other characters than `a-z 0-9 . _ -` become `-`, and a digest keeps two names apart. */
export function slugOf(name: string, digest: (text: string) => string): string {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "")
    .slice(0, 80);
  return slug === name ? slug : [slug, digest(name).slice(0, 8)].filter((part) => part !== "").join("-");
}

export interface Search {
  readonly name: string;
  /** The commit to compare with. */
  readonly commit: string;
  readonly store: BaselineStore;
  readonly graph: CommitGraph;
  /**
   * Where to search next when no baseline is among the 1,000 commits before `commit`: the merge base with the default
   * branch. Asked only then.
   */
  readonly fallback?: (() => Promise<string | null>) | null;
}

const maxCommits = 1000;
const maxReads = 10;

/** The baseline of `commit`, else of its nearest ancestor that has a readable one; never of a commit that is no ancestor. */
export async function findBaseline(search: Search): Promise<Baseline> {
  const notes: string[] = [];
  try {
    return await find(search, notes);
  } catch (error) {
    if (error instanceof LookupError) return { kind: "unknown", because: error.message, notes };
    throw error;
  }
}

async function find(search: Search, notes: string[]): Promise<Baseline> {
  const lineage = new Lineage(search.graph);
  const refused = new Set<string>();
  const attempt = async (listing: Listing) => {
    notes.splice(0, notes.length - refused.size, ...listing.notes);
    return await readNearest(listing, { search, lineage, refused, notes });
  };
  let listing = await search.store.list(search.name, search.commit);
  let found = await attempt(listing);
  if (found === null && listing.isPartial === true) {
    listing = await search.store.list(search.name, null);
    found = await attempt(listing);
  }
  const { candidates, notes: leftOut } = listing;
  if (candidates.length === 0) return { kind: "absent", because: nothingStored(search.name, leftOut), notes };
  const tally = { reads: refused.size, stored: candidates.length, lineage };
  return found ?? { kind: "absent", because: nothingUsable(search, tally), notes };
}

interface Reading {
  readonly search: Search;
  readonly lineage: Lineage;
  /** Ids of candidates that were read in vain. */
  readonly refused: Set<string>;
  readonly notes: string[];
}

/** Of a partial list only the wanted commit's: nearer ones than the others in it may not be listed. */
async function readNearest({ candidates, isPartial }: Listing, reading: Reading): Promise<Baseline | null> {
  const { search, lineage, refused, notes } = reading;
  const open = candidates.filter(({ id, commit }) => !refused.has(id) && (isPartial !== true || commit === search.commit));
  for await (const candidate of nearestFirst(open, search, lineage)) {
    if (refused.size === maxReads) return null;
    const read = await search.store.read(search.name, candidate);
    if (read.kind === "document") {
      const behind = lineage.countBetween(search.commit, candidate.commit);
      return { kind: "found", document: read.document, behind, how: "stored", notes };
    }
    refused.add(candidate.id);
    notes.push(`stored baseline ${candidate.id} of commit ${short(candidate.commit)} was refused: ${read.because}`);
  }
  return null;
}

function nothingStored(name: string, leftOut: readonly string[]): string {
  if (leftOut.length === 0) return `no baseline of "${name}" has been recorded yet`;
  return `no stored baseline of "${name}" can be used: ${leftOut.join("; ")}`;
}

function nothingUsable(search: Search, at: { reads: number; stored: number; lineage: Lineage }): string {
  if (at.reads === 1) return `the nearest stored baseline of "${search.name}" was refused`;
  if (at.reads > 1) return `the ${at.reads} nearest stored baselines of "${search.name}" were refused`;
  const searched = at.lineage.isCut ? `the ${maxCommits} commits before it` : "its ancestors";
  return `no stored baseline of "${search.name}" (there are ${at.stored}) is of commit ${short(search.commit)} or of ${searched}`;
}

/** Candidates by parent steps from the wanted commit, first parents first; of one commit the newest first. */
async function* nearestFirst(candidates: readonly Candidate[], search: Search, lineage: Lineage): AsyncGenerator<Candidate> {
  const newestFirst = candidates.toSorted((a, b) => Date.parse(b.recordedAt) - Date.parse(a.recordedAt));
  const waiting = Map.groupBy(newestFirst, ({ commit }) => commit);
  const stored = waiting.size;
  for (const ask of [async () => search.commit, search.fallback ?? null]) {
    const start = ask === null || waiting.size < stored ? null : await ask();
    if (start === null) return;
    for await (const sha of lineage.breadthFirst(start)) {
      yield* waiting.get(sha) ?? [];
      waiting.delete(sha);
      if (waiting.size === 0) return;
    }
    // A walk that came to its end has seen every ancestor, and the place to search next is one.
    if (!lineage.isCut) return;
  }
}

/** The part of the commit graph that has been loaded so far. */
class Lineage {
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

function short(sha: string): string {
  return sha.slice(0, 7);
}
