import type { ComparedPlatform, Comparison, PlatformComparison } from "../compare/compare.ts";
import { causeOf, type NoBaseBuild } from "../compare/cause.ts";
import type { Obstacle } from "../compare/yardstick.ts";
import type { Budget, ImageInputs, Inputs } from "../inputs/inputs.ts";
import type { Threshold } from "../inputs/thresholds.ts";
import { approvalBy, type Approvals, type Approved, type NotApproved } from "./approval.ts";
import { heldToCeilings } from "./ceilings.ts";
import type { Claim, Claims } from "./justification.ts";
import type { Refusal } from "./own-words.ts";
import type { CeilingReason, Reason, Unjustified } from "./reasons.ts";

/** From harmless to severe: the worst platform's state is the image's, the worst image's the pull request's. */
export const verdictStates = ["pass", "no-baseline", "warn", "justified", "unknown", "unjustified", "too-large"] as const;
export type VerdictState = (typeof verdictStates)[number];

/** What was decided about one platform, and why. */
export interface PlatformVerdict {
  readonly platform: string;
  readonly state: VerdictState;
  readonly isRed: boolean;
  /** Most important first. */
  readonly reasons: readonly Reason[];
  /** The claim that was accepted. */
  readonly justification: Claim | null;
}

export interface Verdict {
  readonly state: VerdictState;
  readonly isRed: boolean;
  /** Never empty. */
  readonly platforms: readonly PlatformVerdict[];
}

/** How the look-up of the baseline ended, as far as the verdict cares. */
type BaselineOutcome = "found" | "absent" | "unknown";

export interface ToJudge {
  readonly image: Pick<ImageInputs, "name" | "budget">;
  readonly comparison: Comparison;
  readonly outcome: BaselineOutcome;
  /** Why the base commit was not built, where what is recorded cannot be compared with; null where it need not be, or was. */
  readonly noBaseBuild: NoBaseBuild | null;
  readonly justification: Claims;
  /** What approvers have done; looked at where the budget asks for an approval. */
  readonly approvals: Approvals;
  readonly rules: Pick<Inputs, "onMissingBaseline" | "onError">;
}

/** What decides whether growth is justified. */
type Asked = Pick<ToJudge, "image" | "justification" | "approvals">;

/** Judges every platform; the worst decides. */
export function judge(toJudge: ToJudge): Verdict {
  const platforms = toJudge.comparison.platforms.map((platform) => judgePlatform(platform, toJudge));
  return { ...worst(platforms), platforms };
}

/** On the base branch sizes are recorded, never judged: every platform passes. */
export function recorded(comparison: Comparison): Verdict {
  const platforms = comparison.platforms.map(({ platform }) => green(platform, "pass", []));
  return { ...worst(platforms), platforms };
}

/** Whether the description has to be read: growth reached `justify-at` on some platform, or the head cannot be compared. */
export function needsJustification(
  comparison: Comparison,
  { budget, noBaseBuild }: { readonly budget: Budget; readonly noBaseBuild: NoBaseBuild | null },
): boolean {
  return comparison.platforms.some((platform) => {
    if (platform.kind === "not-compared") return causeOf(platform.obstacle, comparison, noBaseBuild) === "head";
    if (isGrown(platform, budget)) return true;
    return platform.shortfall !== null && causeOf(platform.shortfall, comparison, noBaseBuild) === "head";
  });
}

function isGrown({ isNoise, growthBytes, baselineBytes }: ComparedPlatform, { justifyAt }: Budget): boolean {
  return !isNoise && reaches(growthBytes, baselineBytes, justifyAt);
}

/** The state that decides: red before green, then by severity. Throws on an empty list: nothing judged is never green. */
export function worst(judged: readonly Pick<Verdict, "state" | "isRed">[]): Pick<Verdict, "state" | "isRed"> {
  const { state, isRed } = severest(judged, (one) => one);
  return { state, isRed };
}

/** The one with the most severe verdict, the first of several; throws on an empty list. */
export function severest<Judged>(
  all: readonly Judged[],
  verdictOf: (judged: Judged) => Pick<Verdict, "state" | "isRed">,
): Judged {
  const [first, ...others] = all;
  if (first === undefined) throw new Error("nothing was judged");
  const rank = (judged: Judged) => {
    const { state, isRed } = verdictOf(judged);
    return verdictStates.indexOf(state) + (isRed ? verdictStates.length : 0);
  };
  return others.reduce((a, b) => (rank(b) > rank(a) ? b : a), first);
}

/** Exact: `9.999%` does not reach `10%`, `10%` does; a baseline of 0 bytes makes any growth reach every percentage. */
export function reaches(growthBytes: number, baselineBytes: number, threshold: Threshold): boolean {
  if (growthBytes <= 0) return false;
  const { percent, bytes } = threshold;
  const enoughBytes = bytes === null || growthBytes >= bytes;
  const enoughPercent =
    percent === null || BigInt(growthBytes) * 100n * percent.denominator >= BigInt(baselineBytes) * percent.numerator;
  return enoughBytes && enoughPercent;
}

function judgePlatform(comparison: PlatformComparison, toJudge: ToJudge): PlatformVerdict {
  if (comparison.kind === "not-compared") return judgeUncompared(comparison, comparison.obstacle, toJudge);
  const { shortfall } = comparison;
  // Growth that is known suffices to be judged; what is not known must not pass for none.
  if (shortfall !== null && !isGrown(comparison, toJudge.image.budget)) return judgeUncompared(comparison, shortfall, toJudge);
  return judgeGrowth(comparison, toJudge);
}

function judgeGrowth(compared: ComparedPlatform, toJudge: ToJudge): PlatformVerdict {
  const { platform, isNoise } = compared;
  const ceilings = heldToCeilings(compared, true, toJudge.image.budget);
  const over = ceilings.filter(({ kind }) => kind === "over-ceiling");
  if (over.length > 0) {
    const reasons = [
      ...over,
      ...missingJustification(compared, toJudge),
      ...ceilings.filter(({ kind }) => kind !== "over-ceiling"),
    ];
    return { platform, state: "too-large", isRed: true, reasons, justification: null };
  }
  const verdict = isNoise ? green(platform, "pass", []) : judgeThresholds(compared, toJudge);
  return withCeilings(verdict, ceilings, toJudge.rules);
}

/**
 * What a ceiling that nobody is over comes to: a note, or, where that cannot be told, a verdict that is green only where `on-error`
 * allows it and the pull request has not brought it about: a layer that nobody can open is no way around a ceiling.
 */
function withCeilings(
  verdict: PlatformVerdict,
  ceilings: readonly CeilingReason[],
  { onError }: ToJudge["rules"],
): PlatformVerdict {
  const told = { ...verdict, reasons: [...verdict.reasons, ...ceilings] };
  const unknown = ceilings.find((reason) => reason.kind === "ceiling-unknown");
  if (unknown === undefined) return told;
  const isRed = unknown.cause === "head" || onError === "fail";
  return severest([told, { ...told, state: "unknown" as const, isRed }], (one) => one);
}

function judgeThresholds(compared: ComparedPlatform, judged: Asked): PlatformVerdict {
  const { platform, growthBytes, baselineBytes } = compared;
  const { warnAt, justifyAt } = judged.image.budget;
  if (reaches(growthBytes, baselineBytes, justifyAt)) return judgeJustification(compared, judged);
  if (!reaches(growthBytes, baselineBytes, warnAt)) return green(platform, "pass", []);
  return green(platform, "warn", [{ kind: "reached", threshold: "warn-at", at: warnAt.text }]);
}

/** What is too large has to be justified all the same: better said now than after the ceiling was raised. */
function missingJustification(compared: ComparedPlatform, judged: Asked): readonly Reason[] {
  if (!isGrown(compared, judged.image.budget)) return [];
  const { state, reasons } = judgeJustification(compared, judged);
  return state === "unjustified" ? reasons : [];
}

function judgeJustification(compared: ComparedPlatform, judged: Asked): PlatformVerdict {
  return justifying(compared, { kind: "reached", threshold: "justify-at", at: judged.image.budget.justifyAt.text }, judged);
}

/** What `needed` asks a justification for stands or falls with it. */
function justifying(
  { platform, head }: PlatformComparison,
  needed: Reason,
  { image, justification, approvals }: Asked,
): PlatformVerdict {
  const found = findClaim(justification, image.name, head.sizeBytes);
  const approval = approvalFor(image.budget, approvals);
  const told = approval === null ? [] : [approval];
  if (found.kind === "accepted" && approval?.kind !== "not-approved")
    return { ...green(platform, "justified", [needed, ...told]), justification: found.claim };
  const missing = found.kind === "accepted" ? [] : [found];
  return { platform, state: "unjustified", isRed: true, reasons: [needed, ...missing, ...told], justification: null };
}

/** Null where none is asked for, or nobody could give it. */
function approvalFor({ approval }: Budget, approvals: Approvals): Approved | NotApproved | null {
  return approval === null || approvals.kind === "not-asked" ? null : approvalBy(approval, approvals);
}

/** The claim that covers this image at this size (its own come before those for all images), or why there is none. */
export function findClaim(
  justification: Claims,
  image: string,
  sizeBytes: number,
): { readonly kind: "accepted"; readonly claim: Claim } | Unjustified {
  if (justification.kind === "unreadable") return { kind: "description-unreadable", because: justification.because };
  const own = justification.claims.filter((claim) => claim.image === image);
  const claims = [...own, ...justification.claims.filter((claim) => claim.image === null)];
  const refusals = claims.map((claim) => whyRefused(claim, sizeBytes));
  const accepted = claims[refusals.indexOf(null)];
  if (accepted !== undefined) return { kind: "accepted", claim: accepted };
  const [refusal] = refusals;
  return refusal == null ? { kind: "no-claim", others: othersIn(justification.claims) } : { kind: "refused", refusal };
}

/** A reason for another image is easily taken for one for this. */
function othersIn(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.map(({ image }) => image))].filter((name) => name !== null).slice(0, 3);
}

function whyRefused({ refusal, upToBytes }: Claim, sizeBytes: number): Refusal | null {
  if (refusal !== null || upToBytes === null || sizeBytes <= upToBytes) return refusal;
  return { kind: "outgrown", upToBytes, sizeBytes };
}

function judgeUncompared(one: PlatformComparison, obstacle: Obstacle, toJudge: ToJudge): PlatformVerdict {
  const ceilings = heldToCeilings(one, false, toJudge.image.budget);
  const verdict = withoutComparison(one, obstacle, toJudge);
  const isOver = ceilings.some(({ kind }) => kind === "over-ceiling");
  if (!isOver) return withCeilings(verdict, ceilings, toJudge.rules);
  return { ...verdict, state: "too-large", isRed: true, reasons: [...ceilings, ...verdict.reasons], justification: null };
}

/** Not to be compared is never as quiet as a first run: who is the cause says why, and else `on-error` decides. */
function withoutComparison(one: PlatformComparison, obstacle: Obstacle, toJudge: ToJudge): PlatformVerdict {
  const { platform } = one;
  const { comparison, noBaseBuild, rules } = toJudge;
  if (obstacle.kind === "no-baseline") return withoutBaseline(platform, obstacle.because, toJudge);
  const cause = causeOf(obstacle, comparison, noBaseBuild);
  const reason: Reason = { kind: "not-compared", obstacle, cause, build: noBaseBuild };
  switch (cause) {
    case "head":
      return justifying(one, reason, toJudge);
    case "elsewhere":
      return { platform, state: "unknown", isRed: rules.onError === "fail", reasons: [reason], justification: null };
    case "nobody":
      return {
        platform,
        state: "no-baseline",
        isRed: rules.onMissingBaseline === "fail",
        reasons: [reason],
        justification: null,
      };
  }
}

function withoutBaseline(platform: string, because: string, { outcome, rules }: ToJudge): PlatformVerdict {
  const isUnknown = outcome === "unknown";
  const isRed = isUnknown ? rules.onError === "fail" : rules.onMissingBaseline === "fail";
  const reason: Reason = { kind: isUnknown ? "baseline-unknown" : "no-baseline", because };
  return { platform, state: isUnknown ? "unknown" : "no-baseline", isRed, reasons: [reason], justification: null };
}

function green(platform: string, state: VerdictState, reasons: readonly Reason[]): PlatformVerdict {
  return { platform, state, isRed: false, reasons, justification: null };
}
