import type { Cause, NoBaseBuild } from "../compare/cause.ts";
import type { Approved, NotApproved } from "./approval.ts";
import type { Obstacle } from "../compare/yardstick.ts";
import type { Refusal } from "./own-words.ts";

/** How the ceilings are called: by their inputs. */
export const ceilingRules = ["max-size", "max-uncompressed-size"] as const;
export type CeilingRule = (typeof ceilingRules)[number];

/** What a ceiling is exceeded by. */
export interface OverCeiling {
  readonly rule: CeilingRule;
  /** Bytes that are stored or, for `max-uncompressed-size`, unpacked; as far as they are known. */
  readonly sizeBytes: number;
  readonly maxSizeBytes: number;
  readonly overBytes: number;
}

/** A layer could not be opened, so what the image unpacks to is not known, and may be more than a ceiling. */
export interface CeilingUnknown {
  readonly rule: CeilingRule;
  /** What is known of it. */
  readonly leastBytes: number;
  readonly maxSizeBytes: number;
  /** `head`: the baseline has no such layer, so the pull request brings what cannot be checked. */
  readonly cause: "head" | "elsewhere";
}

/** What the ceilings say of a platform. */
export type CeilingReason =
  | ({ readonly kind: "over-ceiling" } & OverCeiling)
  /** Over the ceiling, and no larger than the baseline. */
  | ({ readonly kind: "over-ceiling-before" } & OverCeiling)
  | ({ readonly kind: "ceiling-unknown" } & CeilingUnknown)
  /** The baseline has the same layers that nobody could open, and no less of the others. */
  | ({ readonly kind: "ceiling-unknown-before" } & CeilingUnknown);

/** Why a platform was judged as it was, as facts. The sentences are made in `report/words`, and nothing is decided by them. */
export type Reason =
  | CeilingReason
  /** `at`: the threshold as its author wrote it. */
  | { readonly kind: "reached"; readonly threshold: "warn-at" | "justify-at"; readonly at: string }
  /** The description justifies nothing here; `others`: the images that it does speak of. */
  | { readonly kind: "no-claim"; readonly others: readonly string[] }
  /** There is a claim, and it does not count. */
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "description-unreadable"; readonly because: string }
  /** An approver agrees. */
  | Approved
  | NotApproved
  | { readonly kind: "no-baseline"; readonly because: string }
  | { readonly kind: "baseline-unknown"; readonly because: string }
  /** There is a baseline, and this platform cannot be held against it. */
  | NotCompared;

/** `build`: why the base commit was not built instead; null where it was, or need not be. */
export interface NotCompared {
  readonly kind: "not-compared";
  readonly obstacle: Obstacle;
  readonly cause: Cause;
  readonly build: NoBaseBuild | null;
}

/** What a platform that needs a justification has instead of one. */
export type Unjustified = Extract<Reason, { readonly kind: "no-claim" | "refused" | "description-unreadable" }>;
