import type { BaseContext } from "./context/unknown-bytes.ts";
import type { NoBaseBuild } from "./compare/cause.ts";
import type { Contents } from "./compare/files.ts";
import type { Approvers } from "./inputs/approval.ts";
import type { ImageInputs } from "./inputs/inputs.ts";
import type { Approvals } from "./judge/approval.ts";
import type { RulesAtBase } from "./judge/in-force.ts";
import type { Claims } from "./judge/justification.ts";
import type { KnownLayer, Measured } from "./measure/measure.ts";
import type { ReportFrame } from "./results.ts";
import type { MissingReport, Report } from "./report/facts/report.ts";
import type { Baseline, BaselineDocument, MeasurementDocument } from "./baseline/documents.ts";
import type { BaselinePlace } from "./inputs/baseline-places.ts";

/** What this run is about, read from the event or the command line. */
export interface RunContext {
  readonly mode: ReportFrame["mode"];
  /** The commit that is built and, on the base branch, recorded; null outside a repository. */
  readonly commit: string | null;
  /** The commit that the comment and the measurement speak of: the pull request's head. */
  readonly headSha: string | null;
  /** The commit to compare with, or why it is not known. */
  readonly base: BaseCommit | { readonly kind: "absent" | "unknown"; readonly because: string };
  /** Another run is told of, whose own rules are not known here: those of the base branch count. */
  readonly isOnBehalf: boolean;
  readonly frame: Pick<
    ReportFrame,
    "repository" | "pullRequest" | "runUrl" | "serverUrl" | "givenBaseline" | "headRepository" | "docsUrl"
  >;
}

export interface BaseCommit {
  readonly sha: string;
  /** The release, tag or branch whose commit it is; not there where it is the commit that is merged into. */
  readonly tag?: string;
  /** Where to search next when no baseline is near `sha`: a pull request onto a branch that records none. */
  readonly fallback: (() => Promise<string | null>) | null;
}

/** An image as it was measured, and what is in its layers. */
export type MeasuredImage = Pick<Measured, "measurement" | "listings">;

/** What a build of the base commit came to. */
export type BaseMeasurement =
  | ({ readonly kind: "measured"; readonly context: BaseContext } & MeasuredImage)
  | ({ readonly kind: "failed" } & NoBaseBuild);

export type MeasuredDocument = Pick<MeasurementDocument, "measurement" | "listings" | "builtBaseline">;

/** Keeps measurements of pull-request runs, so that saving the description costs no build. */
export interface MeasurementStore {
  /** The measurement of this image, this head, this base and these inputs; null when there is none to be used. */
  find(image: ImageInputs, runContext: RunContext): Promise<MeasurementDocument | null>;
  /** Passes over what `find` has handed out, unless another job reads it from this run; what is kept is only then made. */
  save(image: ImageInputs, runContext: RunContext, measured: () => MeasuredDocument): Promise<void>;
}

/** The world, as far as the pipeline needs it. */
export interface Ports {
  /** Builds (or opens) the image and measures it, stage by stage; layers that are known are not opened again. */
  measure(image: ImageInputs, known: ReadonlyMap<string, KnownLayer>): Promise<MeasuredImage>;
  /** Builds the image as the base commit has it. */
  measureCommit(image: ImageInputs, commit: string): Promise<BaseMeasurement>;
  /** What the base commit says of the rules; asked for where a file of it could say something. */
  rulesAtBase(): Promise<RulesAtBase>;
  /** Where baselines are recorded. */
  readonly baselines: BaselineStore;
  readonly references: References;
  readonly graph: CommitGraph;
  readonly measurements: MeasurementStore;
  /** Images that other jobs should have measured and did not; asked once the baselines are known. None where this run measures. */
  missing(): Promise<readonly MissingReport[]>;
  justification(): Promise<Claims>;
  /** What these approvers have done about the pull request, as it is now. */
  approvals(approvers: Approvers): Promise<Approvals>;
  /** What they had done when the pull request that brought the commit of this run was merged. */
  mergedApprovals(commit: string, approvers: Approvers): Promise<Approvals>;
  /** What the pull request that brought the commit of this run says, for the history; no claims where that cannot be asked. */
  mergedJustification(commit: string): Promise<Claims>;
  readonly publishers: readonly Publisher[];
  /** Aborted, with Cancelled, once the run is to stop: from then on nothing is started, judged, uploaded or written. */
  readonly cancellation: AbortSignal;
  /** Says what failed without deciding anything; ends up in the log and the report. */
  warn(warning: string): void;
  /** Runs a stage and notes how long it took; throws Cancelled instead of beginning one in a cancelled run. */
  timed<Result>(stage: string, work: () => Promise<Result>): Promise<Result>;
  /** What was warned and timed so far. */
  notes(): Pick<ReportFrame, "warnings" | "timings">;
  now(): Date;
}

/** A stored baseline that may be read; listing it said nothing against it. */
export interface Candidate {
  readonly id: string;
  readonly commit: string;
  readonly recordedAt: string;
  /** How it is called where it is no recording of that commit but an image that stands in for it. */
  readonly reference?: string;
}

export type ReadCandidate =
  | { readonly kind: "document"; readonly document: BaselineDocument }
  | { readonly kind: "refused"; readonly because: string };

export interface CandidateList {
  readonly candidates: readonly Candidate[];
  /** What was left out, as sentences. */
  readonly notes: readonly string[];
  /** The list ends with the wanted commit's; there may be more. */
  readonly isPartial?: boolean;
  /** The list ends at a limit; there are more. */
  readonly isCut?: boolean;
}

/** Where baselines are kept: workflow artifacts, a branch of the repository, or a directory. Throws `LookupError` when it cannot be asked. */
export interface BaselineStore {
  /** Every baseline of this image that is not expired and not from a fork, in any order; may stop once `wanted` is among them (null: may not). */
  list(name: string, wanted: string | null): Promise<CandidateList>;
  /** One document, checked: its run, its size, its digest, its schema, its name and its commit. */
  read(name: string, candidate: Candidate): Promise<ReadCandidate>;
  save(document: BaselineDocument): Promise<void>;
}

/** What an image is held against. */
export interface Reference {
  /** The entry of the input `baseline`. */
  readonly place: BaselinePlace;
  readonly store: Pick<BaselineStore, "list" | "read">;
  /** The commit that is looked for in the store; null: the run's own base commit. */
  readonly commit: (() => Promise<RunContext["base"]>) | null;
}

/** What images are held against, by the rules of the base branch. */
export interface References {
  /** What is looked at first. */
  judge(): Promise<Reference>;
  /** What judges after all, now that this was found; null: that does. */
  instead(found: Baseline): Promise<Reference | null>;
  /** Those that inform and judge nothing. */
  readonly others: readonly Reference[];
}

/** Told of the recording that a used baseline is of, and how to learn the slugs of all images that were recorded with it. */
export type OnUse = (recording: string, slugs: () => Promise<readonly string[]>) => void;

/** The store or the graph could not be asked (5xx, rate limit, time-out): not the same as "there is none". */
export class LookupError extends Error {
  override readonly name = "LookupError";
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

/** What is too large for the report itself: every file of every image. */
export interface ReportDetails {
  readonly images: readonly { readonly image: { readonly name: string }; readonly contents: Contents }[];
}

/** A place that shows the report. A publisher that fails costs a warning, never the verdict. */
export interface Publisher {
  readonly name: string;
  publish(report: Report, details: ReportDetails): Promise<void>;
}
