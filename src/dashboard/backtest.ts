import { isNoise } from "../compare/compare.ts";
import type { Budget } from "../inputs/inputs.ts";
import { parseThreshold, type Threshold } from "../inputs/thresholds.ts";
import { reaches } from "../judge/judge.ts";
import type { DashboardImage, DashboardPlatform } from "./dashboard.ts";

/** How much a commit grew an image on one platform, against the size that was recorded before it. */
export interface Step {
  readonly commit: string;
  readonly recordedAt: string;
  readonly image: string;
  /** Null: the image has no other. */
  readonly platform: string | null;
  readonly fromBytes: number;
  readonly growthBytes: number;
  /** Why it grew, where that was recorded. */
  readonly justification: string | null;
}

/** A commit that would have warned, or asked for a reason, with the step that weighs most. */
export interface Caught extends Step {
  readonly reached: "warn-at" | "justify-at";
}

/** What thresholds would have said of the recorded sizes: the JSON of `image-size-budget backtest`. */
export interface Backtest {
  readonly warnAt: string;
  readonly justifyAt: string;
  /** Commits that have a size before them to be compared with; those that only a rebuild of the same commit recorded are none. */
  readonly commits: number;
  /** When the first and the last of them were recorded; null where there is none. */
  readonly period: { readonly first: string; readonly last: string } | null;
  readonly warned: number;
  readonly asked: number;
  /** Newest first. */
  readonly caught: readonly Caught[];
  /** How many commits reach each of these growths. */
  readonly reached: readonly { readonly at: string; readonly commits: number }[];
  /** Null where too few commits are known, or no threshold is quiet enough. */
  readonly proposal: Proposal | null;
}

export interface Proposal {
  readonly warnAt: string;
  readonly justifyAt: string;
  readonly warned: number;
  readonly asked: number;
}

/** Fewer commits than these say little of the next ones. */
export const fewestCommits = 20;
/** A proposal warns of no more than one commit in so many, and asks no more than one in so many. */
export const quietShare = { warn: 20, ask: 50 } as const;

const rungs = [1, 2, 3, 5, 7, 10, 15, 20, 25, 30, 40, 50, 75, 100].map((percent) => `${percent}%`);

/** Holds every recorded commit of these images against thresholds, as if its pull request had been judged by the recorded sizes. */
export function backtest(
  images: readonly DashboardImage[],
  { warnAt, justifyAt }: Pick<Budget, "warnAt" | "justifyAt">,
): Backtest {
  const commits = [...Map.groupBy(images.flatMap(stepsOf), ({ key }) => key).values()].map((steps) =>
    steps.map(({ step }) => step),
  );
  const caught = commits.flatMap((steps) => worstOf(steps, { warnAt, justifyAt })).toSorted(newestFirst);
  const asked = caught.filter(({ reached }) => reached === "justify-at").length;
  const reached = rungs.map((at) => ({ at, commits: commits.filter((steps) => reachesAny(steps, thresholdOf(at))).length }));
  const times = commits.flatMap((steps) => steps.map(({ recordedAt }) => recordedAt)).toSorted(byTime);
  const [first, last] = [times.at(0), times.at(-1)];
  return {
    warnAt: warnAt.text,
    justifyAt: justifyAt.text,
    commits: commits.length,
    period: first === undefined || last === undefined ? null : { first, last },
    warned: caught.length - asked,
    asked,
    caught,
    reached,
    proposal: commits.length < fewestCommits ? null : proposalFor(commits.length, reached),
  };
}

function stepsOf({ name, repository, platforms }: DashboardImage): readonly { readonly key: string; readonly step: Step }[] {
  return platforms.flatMap(({ platform, points }) =>
    stepsIn(points).map((step) => {
      const isOnly = platforms.length === 1;
      return { key: `${repository} ${step.commit}`, step: { ...step, image: name, platform: isOnly ? null : platform } };
    }),
  );
}

/** A commit that is recorded again has a fresh base image: nobody's pull request grew it. */
function stepsIn(points: DashboardPlatform["points"]): readonly Omit<Step, "image" | "platform">[] {
  return points.flatMap(({ commit, recordedAt, sizeBytes, changeBytes, justification }, at) => {
    const before = points[at - 1];
    if (before === undefined || changeBytes === null || before.commit === commit) return [];
    return [{ commit, recordedAt, fromBytes: sizeBytes - changeBytes, growthBytes: changeBytes, justification }];
  });
}

function isReached({ growthBytes, fromBytes }: Step, threshold: Threshold): boolean {
  return !isNoise(growthBytes, fromBytes) && reaches(growthBytes, fromBytes, threshold);
}

function reachesAny(steps: readonly Step[], threshold: Threshold): boolean {
  return steps.some((step) => isReached(step, threshold));
}

/** What asks comes before what warns, then the largest growth. */
function worstOf(steps: readonly Step[], { warnAt, justifyAt }: Pick<Budget, "warnAt" | "justifyAt">): readonly Caught[] {
  const largest = steps.toSorted((one, other) => other.growthBytes - one.growthBytes);
  const asks = largest.find((step) => isReached(step, justifyAt));
  if (asks !== undefined) return [{ ...asks, reached: "justify-at" }];
  const warns = largest.find((step) => isReached(step, warnAt));
  return warns === undefined ? [] : [{ ...warns, reached: "warn-at" }];
}

/** The strictest thresholds that would have been quiet. */
function proposalFor(commits: number, reached: Backtest["reached"]): Proposal | null {
  const at = reached.findIndex((rung) => rung.commits <= Math.floor(commits / quietShare.warn));
  const warn = reached[at];
  const ask = reached.slice(at + 1).find((rung) => rung.commits <= Math.floor(commits / quietShare.ask));
  if (warn === undefined || ask === undefined) return null;
  return { warnAt: warn.at, justifyAt: ask.at, warned: warn.commits - ask.commits, asked: ask.commits };
}

function thresholdOf(text: string): Threshold {
  const parsed = parseThreshold(text);
  if (parsed === null) throw new Error(`"${text}" is no threshold`);
  return parsed;
}

function newestFirst(one: Step, other: Step): number {
  return byTime(other.recordedAt, one.recordedAt);
}

function byTime(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}
