import { z } from "zod";
import { Measurement } from "./measure.ts";

const commitSha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const timestamp = z.iso.datetime();
const imageName = z.string().min(1).max(256);

/** One earlier size on the base branch. */
export const HistoryEntry = z.strictObject({
  commit: commitSha,
  recordedAt: timestamp,
  platforms: z.array(z.strictObject({ platform: z.string().max(256), sizeBytes: z.int().min(0) })).max(100),
});

/** What a run on the base branch stores. Strict: a document with anything else in it is refused. */
export const BaselineDocument = z.strictObject({
  kind: z.literal("image-size-baseline"),
  version: z.literal(1),
  name: imageName,
  commit: commitSha,
  recordedAt: timestamp,
  measurement: Measurement,
  /** Earlier sizes, oldest first, without this one. */
  history: z.array(HistoryEntry).max(500),
});

/** What a pull-request run stores so that saving the description costs no build. Bound to what it was measured from. */
export const MeasurementDocument = z.strictObject({
  kind: z.literal("image-size-measurement"),
  version: z.literal(1),
  name: imageName,
  headSha: commitSha,
  baseSha: commitSha.nullable(),
  /** Digest of everything that decides what is built: build inputs, platform, kind of event. */
  inputsDigest: z.string().regex(/^[0-9a-f]{64}$/),
  recordedAt: timestamp,
  measurement: Measurement,
  /** The base commit's measurement when this run had to build it. */
  builtBaseline: BaselineDocument.nullable(),
});

export type HistoryEntry = z.infer<typeof HistoryEntry>;
export type BaselineDocument = z.infer<typeof BaselineDocument>;
export type MeasurementDocument = z.infer<typeof MeasurementDocument>;

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

/** Where baselines are kept: workflow artifacts or a directory. Throws `LookupError` when it cannot be asked. */
export interface BaselineStore {
  /** Every baseline of this image that is not expired and not from a fork, in any order. */
  list(name: string): Promise<{ readonly candidates: readonly Candidate[]; readonly notes: readonly string[] }>;
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
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, "-").replaceAll(/^[-.]+|[-.]+$/g, "").slice(0, 80);
  return slug === name ? slug : [slug, digest(name).slice(0, 8)].filter((part) => part !== "").join("-");
}
