import { compare, type Comparison } from "../compare/compare.ts";
import type { Budget } from "../inputs/inputs.ts";
import type { Measurement } from "../measure/measurement.ts";
import type { BaselinePlace } from "../inputs/baseline-places.ts";
import { sizesOf, type Baseline, type BaselineDocument, type RecordedSize } from "./documents.ts";

/** How an image grew since something that it is not judged by. */
export interface Beside {
  readonly place: BaselinePlace;
  /** The release, tag or branch, or the published image; null: the base branch. */
  readonly called: string | null;
  readonly found: BesideFound | Exclude<Baseline, { readonly kind: "found" }>;
}

export interface BesideFound {
  readonly kind: "found";
  readonly commit: string;
  readonly behind: number;
  readonly recordedAt: string;
  /** Platforms that both sides have and that can be compared. */
  readonly platforms: readonly { readonly platform: string; readonly baselineBytes: number; readonly headBytes: number }[];
}

/** What was recorded of exactly that commit, as a later baseline remembers it. */
export function remembered(commit: string, { history }: BaselineDocument): RecordedSize | null {
  return history.findLast((size) => size.commit === commit) ?? null;
}

/** By the yardstick of a judgement, where there is a baseline. */
export function besideBaseline(baseline: Baseline, measurement: Measurement, { count }: Budget): Beside["found"] {
  if (baseline.kind !== "found") return baseline;
  const { document, behind } = baseline;
  const { commit, recordedAt } = document;
  return { kind: "found", commit, behind, recordedAt, platforms: comparedIn(compare(measurement, document.measurement, count)) };
}

function comparedIn({ platforms }: Comparison): BesideFound["platforms"] {
  return platforms.flatMap((one) => {
    if (one.kind === "not-compared") return [];
    const { platform, baselineBytes, headBytes } = one;
    return [{ platform, baselineBytes, headBytes }];
  });
}

/** By sizes alone: what was in the image is not remembered. */
export function besideRemembered({ commit, recordedAt, platforms }: RecordedSize, measurement: Measurement): BesideFound {
  const before = new Map(platforms.map(({ platform, sizeBytes }) => [platform, sizeBytes]));
  const both = sizesOf(measurement).flatMap(({ platform, sizeBytes: headBytes }) => {
    const baselineBytes = before.get(platform);
    return baselineBytes === undefined ? [] : [{ platform, baselineBytes, headBytes }];
  });
  return { kind: "found", commit, behind: 0, recordedAt, platforms: both };
}
