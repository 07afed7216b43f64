import type { Baseline } from "./baseline/documents.ts";
import type { Beside } from "./baseline/beside.ts";
import type { Comparison } from "./compare/compare.ts";
import type { Obstacle } from "./compare/yardstick.ts";
import { type Contents } from "./compare/files.ts";
import type { ImageInputs } from "./inputs/inputs.ts";
import type { InForce } from "./judge/in-force.ts";
import { type Verdict } from "./judge/judge.ts";
import type { Listings } from "./baseline/listings.ts";
import type { Measurement } from "./measure/measurement.ts";
import { Report, type MissingReport } from "./report/facts/report.ts";

/** What became of the baseline that a run records; `not-wanted`: the run judges. */
export type RecordOutcome =
  | { readonly kind: "not-wanted" }
  | { readonly kind: "stored" }
  | { readonly kind: "failed"; readonly because: string };

/** A recorded baseline that was not compared with: why, and the size of its largest platform. */
export interface InsteadOf {
  readonly obstacle: Obstacle;
  readonly sizeBytes: number;
}

/** Everything that was found out about one image. */
export interface ImageResult {
  /** With the budget it was judged by. */
  readonly image: ImageInputs;
  /** The rules it was judged by; null: it was recorded. */
  readonly inForce: InForce | null;
  readonly measurement: Measurement;
  readonly isReused: boolean;
  readonly baseline: Baseline;
  readonly comparison: Comparison;
  /** Why the base commit was built although a baseline is recorded: that one could not be compared with. */
  readonly insteadOf: InsteadOf | null;
  /** How it grew since what only informs. */
  readonly beside: readonly Beside[];
  readonly verdict: Verdict;
  readonly listings: Listings;
  readonly contents: Contents;
  readonly recording: RecordOutcome;
}

/** Where the report belongs; nulls in a terminal. */
export interface ReportFrame {
  readonly mode: Report["mode"];
  readonly repository: string | null;
  readonly pullRequest: number | null;
  /** How the image to compare with was named, where no commit is compared with. */
  readonly givenBaseline?: string;
  readonly headSha: string | null;
  readonly baseSha: string | null;
  readonly runUrl: string | null;
  readonly serverUrl: string | null;
  /** `owner/name` of the fork that has `headSha`; null, or not given: `repository` has it. */
  readonly headRepository?: string | null;
  /** Where this version's documentation can be read: an address that a path is added to; null, or not given: that is not known. */
  readonly docsUrl?: string | null;
  readonly createdAt: Date;
  /** Images that should be among the results; none unless given. */
  readonly missing?: readonly MissingReport[];
  /** Images that left the list or joined it; none unless given. */
  readonly imageChanges?: Report["ruleChanges"];
  readonly warnings: readonly string[];
  readonly timings: Report["timings"];
}
