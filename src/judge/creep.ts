import type { RecordedSize } from "../baseline/documents.ts";
import type { Budget } from "../inputs/inputs.ts";
import { reaches } from "./judge.ts";

/** How many days the growth of the base branch is looked back on. */
export const creepDays = 30;

/** Which bytes of an image a growth is counted in: what registries store, or what nodes unpack. */
export type CountedBytes = "compressed" | "uncompressed";

/** How one platform of an image grew on the base branch, recording by recording. */
export interface Creep {
  readonly platform: string;
  /** Of all sizes here. */
  readonly counted: CountedBytes;
  /** The size that the branch had when the days began, or the first one known. */
  readonly since: RecordedPlatformSize;
  /** The newest size. */
  readonly until: RecordedPlatformSize;
  readonly growthBytes: number;
  /** Commits recorded after `since`. */
  readonly commits: number;
  /** How many of the steps between two recordings reached `warn-at` by themselves. */
  readonly warnedSteps: number;
  /** The step that grew most, and from which size; null when none grew. */
  readonly largestStep: { readonly commit: string; readonly fromBytes: number; readonly growthBytes: number } | null;
  /** The growth reached `creep-at`. */
  readonly isReached: boolean;
}

export interface RecordedPlatformSize {
  readonly commit: string;
  readonly recordedAt: string;
  readonly sizeBytes: number;
}

export interface CreepRules {
  readonly now: Date;
  /** With a ceiling for what nodes unpack, its growth is held to `creep-at` as well. */
  readonly budget: Pick<Budget, "warnAt" | "creepAt" | "maxUncompressedBytes">;
}

/** Growth of the base branch over the last 30 days, for each platform of its newest entry that was recorded twice or more in them. */
export function creepOf(history: readonly RecordedSize[], rules: CreepRules): readonly Creep[] {
  const newest = history.at(-1)?.platforms ?? [];
  const ways: readonly CountedBytes[] =
    rules.budget.maxUncompressedBytes === null ? ["compressed"] : ["compressed", "uncompressed"];
  return newest.flatMap(({ platform }) =>
    ways.flatMap((counted) => creepOfSeries({ platform, counted }, recordingsOf({ platform, counted }, history), rules)),
  );
}

/** Which sizes are told one after another. */
type Series = Pick<Creep, "platform" | "counted">;

function recordingsOf({ platform, counted }: Series, history: readonly RecordedSize[]): readonly RecordedPlatformSize[] {
  return history.flatMap(({ commit, recordedAt, platforms }) => {
    const recorded = platforms.find((one) => one.platform === platform);
    const size = counted === "compressed" ? recorded?.sizeBytes : recorded?.uncompressedBytes;
    return size === undefined ? [] : [{ commit, recordedAt, sizeBytes: size }];
  });
}

function creepOfSeries(
  series: Series,
  recordings: readonly RecordedPlatformSize[],
  { now, budget }: CreepRules,
): readonly Creep[] {
  const begin = now.getTime() - creepDays * 86_400_000;
  const start = recordings.findLastIndex(({ recordedAt }) => Date.parse(recordedAt) <= begin);
  const [since, ...later] = recordings.slice(Math.max(0, start));
  const until = later.at(-1);
  if (since === undefined || until === undefined) return [];
  const steps = later.map(({ commit, sizeBytes }, at) => {
    const fromBytes = (later[at - 1] ?? since).sizeBytes;
    return { commit, fromBytes, growthBytes: sizeBytes - fromBytes };
  });
  const largest = steps.reduce((most, step) => (step.growthBytes > most.growthBytes ? step : most));
  const growthBytes = until.sizeBytes - since.sizeBytes;
  return [
    {
      ...series,
      since,
      until,
      growthBytes,
      commits: new Set(later.map(({ commit }) => commit)).size,
      warnedSteps: steps.filter((step) => reaches(step.growthBytes, step.fromBytes, budget.warnAt)).length,
      largestStep: largest.growthBytes > 0 ? largest : null,
      isReached: budget.creepAt !== null && reaches(growthBytes, since.sizeBytes, budget.creepAt),
    },
  ];
}
