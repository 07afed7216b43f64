import type { ComparedPlatform, Comparison, PlatformComparison } from "../compare/compare.ts";
import { formatBytes } from "../bytes.ts";
import type { Budget, ImageInputs, Inputs, Threshold } from "../inputs/inputs.ts";
import type { Claim, Justification } from "./justification.ts";

/** From harmless to severe: the worst platform's state is the image's, the worst image's the pull request's. */
export const verdictStates = ["pass", "no-baseline", "warn", "justified", "unknown", "unjustified", "too-large"] as const;
export type VerdictState = (typeof verdictStates)[number];

/** What was decided about one platform, and why. */
export interface PlatformVerdict {
  readonly platform: string;
  readonly state: VerdictState;
  readonly isRed: boolean;
  /** Sentences without a full stop's decoration, most important first; plain text. */
  readonly reasons: readonly string[];
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
export type BaselineOutcome = "found" | "absent" | "unknown";

export interface ToJudge {
  readonly image: Pick<ImageInputs, "name" | "budget">;
  readonly comparison: Comparison;
  readonly outcome: BaselineOutcome;
  readonly justification: Justification;
  readonly rules: Pick<Inputs, "onMissingBaseline" | "onError">;
}

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

/** Whether the description has to be read: growth that counts reached `justify-at` on some platform. */
export function needsJustification(comparison: Comparison, budget: Budget): boolean {
  return comparison.platforms.some(
    (platform) =>
      platform.kind === "compared" &&
      !platform.isNoise &&
      reaches(platform.growthBytes, platform.baselineBytes, budget.justifyAt),
  );
}

/** The state that decides: red before green, then by severity. Throws on an empty list: nothing judged is never green. */
export function worst(judged: readonly Pick<Verdict, "state" | "isRed">[]): Pick<Verdict, "state" | "isRed"> {
  const [first, ...others] = judged;
  if (first === undefined) throw new Error("nothing was judged");
  const rank = (one: Pick<Verdict, "state" | "isRed">) =>
    verdictStates.indexOf(one.state) + (one.isRed ? verdictStates.length : 0);
  const { state, isRed } = others.reduce((a, b) => (rank(b) > rank(a) ? b : a), first);
  return { state, isRed };
}

/** Exact: `9.999 %` does not reach `10%`, `10 %` does; a baseline of 0 bytes makes any growth reach every percentage. */
export function reaches(growthBytes: number, baselineBytes: number, threshold: Threshold): boolean {
  if (growthBytes <= 0) return false;
  const { percent, bytes } = threshold;
  const enoughBytes = bytes === null || growthBytes >= bytes;
  const enoughPercent =
    percent === null || BigInt(growthBytes) * 100n * percent.denominator >= BigInt(baselineBytes) * percent.numerator;
  return enoughBytes && enoughPercent;
}

function judgePlatform(comparison: PlatformComparison, toJudge: ToJudge): PlatformVerdict {
  return comparison.kind === "compared"
    ? judgeGrowth(comparison, toJudge)
    : judgeWithoutBaseline({ ...comparison, sizeBytes: comparison.head.sizeBytes }, toJudge);
}

function judgeGrowth(compared: ComparedPlatform, { image, justification }: ToJudge): PlatformVerdict {
  const { platform, isNoise } = compared;
  const { budget } = image;
  const ceiling = overCeiling(compared.head.sizeBytes, budget);
  if (ceiling !== null && compared.growthBytes > 0 && !isNoise) {
    const reasons = [ceiling, ...missingJustification(compared, { image, justification })];
    return { platform, state: "too-large", isRed: true, reasons, justification: null };
  }
  const innocent = ceiling === null ? [] : [`${ceiling}, but this pull request does not make it larger`];
  const verdict = isNoise ? green(platform, "pass", []) : judgeThresholds(compared, { image, justification });
  return { ...verdict, reasons: [...verdict.reasons, ...innocent] };
}

function judgeThresholds(compared: ComparedPlatform, judged: Pick<ToJudge, "image" | "justification">): PlatformVerdict {
  const { platform, growthBytes, baselineBytes } = compared;
  const { warnAt, justifyAt } = judged.image.budget;
  if (reaches(growthBytes, baselineBytes, justifyAt)) return judgeJustification(compared, judged);
  if (!reaches(growthBytes, baselineBytes, warnAt)) return green(platform, "pass", []);
  return green(platform, "warn", [`growth reached the warning threshold of ${warnAt.text}`]);
}

/** What is too large has to be justified all the same: better said now than after the ceiling was raised. */
function missingJustification(compared: ComparedPlatform, judged: Pick<ToJudge, "image" | "justification">): readonly string[] {
  if (!reaches(compared.growthBytes, compared.baselineBytes, judged.image.budget.justifyAt)) return [];
  const { state, reasons } = judgeJustification(compared, judged);
  return state === "unjustified" ? reasons : [];
}

function judgeJustification(compared: ComparedPlatform, judged: Pick<ToJudge, "image" | "justification">): PlatformVerdict {
  const { platform } = compared;
  const { image, justification } = judged;
  const reached = `growth reached ${image.budget.justifyAt.text}, ${needsOne}`;
  const answer = findClaim(justification, image.name, compared.head.sizeBytes);
  if (answer.kind === "accepted") return { ...green(platform, "justified", [reached]), justification: answer.claim };
  return { platform, state: "unjustified", isRed: true, reasons: [reached, answer.because], justification: null };
}

type Answer = { readonly kind: "accepted"; readonly claim: Claim } | { readonly kind: "refused"; readonly because: string };

const needsOne = "from which on it needs a justification";

/** Why the growth of a platform that needs a justification has none; null when it needs none, or has one. */
export function refusalOf({
  state,
  reasons,
}: {
  readonly state: VerdictState;
  readonly reasons: readonly string[];
}): string | null {
  const at = reasons.findIndex((reason) => reason.endsWith(needsOne));
  return at < 0 || state === "justified" ? null : (reasons[at + 1] ?? null);
}

/** How a refusal begins where nobody has tried to justify this image. */
export const noClaim = "the pull request description holds no justification";

/** The claim that covers this image at this size: its own claims come before those for all images. */
export function findClaim(justification: Justification, image: string, sizeBytes: number): Answer {
  if (justification.kind === "unreadable") {
    return { kind: "refused", because: `${justification.because}; if it says why, run this job again` };
  }
  const own = justification.claims.filter((claim) => claim.image === image);
  const claims = [...own, ...justification.claims.filter((claim) => claim.image === null)];
  const answers = claims.map((claim) => ({ claim, because: whyRefused(claim, sizeBytes) }));
  const accepted = answers.find(({ because }) => because === null);
  if (accepted !== undefined) return { kind: "accepted", claim: accepted.claim };
  return { kind: "refused", because: answers[0]?.because ?? noClaimFor(justification.claims) };
}

/** A reason for another image is easily taken for one for this. */
function noClaimFor(others: readonly Claim[]): string {
  const names = [...new Set(others.map(({ image }) => image))].filter((name) => name !== null);
  return names.length === 0 ? noClaim : `${noClaim} for this image, only for ${names.slice(0, 3).join(", ")}`;
}

function whyRefused(claim: Claim, sizeBytes: number): string | null {
  if (claim.refusedBecause !== null) return claim.refusedBecause;
  if (claim.upToBytes === null || sizeBytes <= claim.upToBytes) return null;
  return `the justification holds up to ${formatBytes(claim.upToBytes)} (${claim.upToBytes.toLocaleString("en-US")} B), and the image now has ${formatBytes(sizeBytes)} (${sizeBytes.toLocaleString("en-US")} B)`;
}

interface Unmatched {
  readonly platform: string;
  readonly because: string;
  readonly sizeBytes: number;
}

function judgeWithoutBaseline({ platform, because, sizeBytes }: Unmatched, { image, outcome, rules }: ToJudge): PlatformVerdict {
  const ceiling = overCeiling(sizeBytes, image.budget);
  if (ceiling !== null) {
    return { platform, state: "too-large", isRed: true, reasons: [ceiling, because], justification: null };
  }
  const isUnknown = outcome === "unknown";
  const isRed = isUnknown ? rules.onError === "fail" : rules.onMissingBaseline === "fail";
  return { platform, state: isUnknown ? "unknown" : "no-baseline", isRed, reasons: [because], justification: null };
}

function overCeiling(sizeBytes: number, { maxSizeBytes }: Budget): string | null {
  if (maxSizeBytes === null || sizeBytes <= maxSizeBytes) return null;
  const over = formatBytes(sizeBytes - maxSizeBytes);
  return `the image has ${formatBytes(sizeBytes)}, ${over} more than max-size allows (${formatBytes(maxSizeBytes)})`;
}

function green(platform: string, state: VerdictState, reasons: readonly string[]): PlatformVerdict {
  return { platform, state, isRed: false, reasons, justification: null };
}
