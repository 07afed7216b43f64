import type { BaselineDocument } from "./documents.ts";
import { joined } from "./history.ts";
import { Lineage, maxCommits } from "./lineage.ts";
import type { CommitGraph } from "../ports.ts";
import { type Candidate, type CandidateList, type BaselineStore, LookupError } from "../ports.ts";
import { type Baseline } from "./documents.ts";

type Found = Extract<Baseline, { readonly kind: "found" }>;

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
  readonly store: Pick<BaselineStore, "list" | "read">;
  readonly graph: CommitGraph;
  /**
   * Where to search next when no baseline is among the 1,000 commits before `commit`: the merge base with the default
   * branch. Asked only then.
   */
  readonly fallback?: (() => Promise<string | null>) | null;
}

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
  const reading = { search, lineage, refused, notes };
  const attempt = async (listing: CandidateList) => {
    notes.splice(0, notes.length - refused.size, ...listing.notes);
    return await readNearest(listing, reading);
  };
  let listing = await search.store.list(search.name, search.commit);
  let found = await attempt(listing);
  if (found === null && listing.isPartial === true) {
    listing = await search.store.list(search.name, null);
    found = await attempt(listing);
  }
  if (found !== null) return await withWholeHistory(found, listing, reading);
  const { candidates, notes: leftOut } = listing;
  const isCut = listing.isCut === true || lineage.isCut || refused.size === maxReads;
  const tally = { reads: refused.size, stored: candidates.length, lineage };
  const because = candidates.length === 0 ? nothingStored(search.name, leftOut) : nothingUsable(search, tally);
  return { kind: "absent", because, notes, ...(isCut ? { isCut } : {}) };
}

interface CandidateReading {
  readonly search: Search;
  readonly lineage: Lineage;
  /** Ids of candidates that were read in vain. */
  readonly refused: Set<string>;
  readonly notes: string[];
}

interface FoundCandidate {
  readonly id: string;
  readonly baseline: Found;
}

/** Of a partial list only the wanted commit's: nearer ones than the others in it may not be listed. */
async function readNearest({ candidates, isPartial }: CandidateList, reading: CandidateReading): Promise<FoundCandidate | null> {
  const { search, lineage, refused, notes } = reading;
  const open = candidates.filter(({ id, commit }) => !refused.has(id) && (isPartial !== true || commit === search.commit));
  for await (const candidate of nearestFirst(open, search, lineage)) {
    if (refused.size === maxReads) return null;
    const document = await readOrRefuse(candidate, reading);
    if (document === null) continue;
    const behind = lineage.countBetween(search.commit, candidate.commit);
    const given = candidate.reference === undefined ? {} : { reference: candidate.reference };
    return { id: candidate.id, baseline: { kind: "found", document, behind, how: "stored", ...given, notes } };
  }
  return null;
}

async function readOrRefuse(
  candidate: Candidate,
  { search, refused, notes }: CandidateReading,
): Promise<BaselineDocument | null> {
  const read = await search.store.read(search.name, candidate);
  if (read.kind === "document") return read.document;
  refused.add(candidate.id);
  notes.push(`stored baseline ${candidate.id} of commit ${short(candidate.commit)} was refused: ${read.because}`);
  return null;
}

/** Baselines recorded one after the other while nothing could be looked up; more are joined by later runs. */
const longestChain = 20;

/**
 * A baseline that was recorded while nothing could be looked up has no history, or a part of it: the rest is in older ones. What
 * cannot be looked up now either is left to the next run.
 */
async function withWholeHistory(
  { id, baseline }: FoundCandidate,
  listing: CandidateList,
  reading: CandidateReading,
): Promise<Found> {
  if (baseline.document.historyPending !== true) return baseline;
  const chain: [BaselineDocument, ...BaselineDocument[]] = [baseline.document];
  try {
    const { search } = reading;
    const whole = listing.isPartial === true ? await search.store.list(search.name, null) : listing;
    const earlier = whole.candidates.filter((candidate) => candidate.id !== id && !reading.refused.has(candidate.id));
    const isAll = await readChain(chain, earlier, reading);
    const { historyPending, ...document } = joined(chain);
    const isPending = historyPending === true && !(isAll && whole.isCut !== true);
    return { ...baseline, document: isPending ? { ...document, historyPending } : document };
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    const { commit } = baseline.document;
    reading.notes.push(`the history before commit ${short(commit)} could not be looked up: ${error.message}`);
    return { ...baseline, document: joined(chain) };
  }
}

/** Reads on to the nearest document with a whole history; whether there is nothing older that would have to be read. */
async function readChain(
  chain: [BaselineDocument, ...BaselineDocument[]],
  candidates: readonly Candidate[],
  reading: CandidateReading,
): Promise<boolean> {
  const { lineage } = reading;
  const from = { ...reading.search, commit: chain[0].commit, fallback: null };
  for await (const candidate of nearestFirst(candidates, from, lineage)) {
    if (chain.some((document) => isInHistory(candidate, document))) continue;
    if (chain.length === longestChain) return false;
    const document = await readOrRefuse(candidate, reading);
    if (document === null) continue;
    chain.push(document);
    if (document.historyPending !== true) return true;
  }
  return !lineage.isCut;
}

const uploadMs = 60 * 60_000;

/** A document is stored soon after the moment that it bears. */
function isInHistory({ commit, recordedAt }: Candidate, { history }: BaselineDocument): boolean {
  const isSoonAfter = (moment: string) => Math.abs(Date.parse(recordedAt) - Date.parse(moment)) < uploadMs;
  return history.some((entry) => entry.commit === commit && isSoonAfter(entry.recordedAt));
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

function short(sha: string): string {
  return sha.slice(0, 7);
}
