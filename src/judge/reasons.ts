import type { Cause, NoBaseBuild } from "../compare/cause.ts";
import type { Obstacle } from "../compare/yardstick.ts";
import type { Refusal } from "./own-words.ts";

/** What `max-size` is exceeded by. */
export interface OverCeiling {
  readonly sizeBytes: number;
  readonly maxSizeBytes: number;
  readonly overBytes: number;
}

/** Why a platform was judged as it was, as facts. The sentences are made in `report/words`, and nothing is decided by them. */
export type Reason =
  | ({ readonly kind: "over-ceiling" } & OverCeiling)
  /** Over the ceiling, and no larger than the baseline. */
  | ({ readonly kind: "over-ceiling-before" } & OverCeiling)
  /** `at`: the threshold as its author wrote it. */
  | { readonly kind: "reached"; readonly threshold: "warn-at" | "justify-at"; readonly at: string }
  /** The description justifies nothing here; `others`: the images that it does speak of. */
  | { readonly kind: "no-claim"; readonly others: readonly string[] }
  /** There is a claim, and it does not count. */
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "description-unreadable"; readonly because: string }
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
