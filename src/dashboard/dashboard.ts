import { schemaAddress } from "../version.ts";
import { z } from "zod";
import { recordedSizeOf, type BaselineDocument, type RecordedSize } from "../baseline/documents.ts";
import { mostRecordedPackages, RecordedPackage } from "../baseline/recorded-packages.ts";
import { creepDays, creepOf, type RecordedPlatformSize } from "../judge/creep.ts";
import type { Threshold } from "../inputs/thresholds.ts";
import { totalsOver } from "./totals.ts";
import { naturally } from "./natural-order.ts";
import { reaches } from "../judge/judge.ts";
import type { Measurement, PlatformMeasurement } from "../measure/measurement.ts";
import { decimalPercent } from "../report/facts/assemble.ts";
import { blobsOf, sumOf } from "../report/facts/totals.ts";

const byteCount = z.int().min(0);

const timestamp = z.iso.datetime();

const serverUrl = z.string().regex(/^https?:\/\/[\w.:-]+$/);

/** One recorded size. Bytes are compressed; changes are against the point before. */
export const DashboardSize = z.strictObject({
  commit: z.string(),
  recordedAt: timestamp,
  sizeBytes: byteCount,
  /** Null for the first. */
  changeBytes: z.int().nullable(),
  /** What pushing it cost: bytes that the image before did not have; null when that is not known. */
  newBytes: byteCount.nullable(),
  /** The growth reached `spikeAt`. */
  spike: z.boolean(),
  /** Why it grew, as its pull request says; null when that is not known. */
  justification: z.string().nullable(),
  /** Whose approval the growth had: a login in lower case; null where none was asked for, or that is not known. */
  approvedBy: z.string().nullable().default(null),
  /** The packages that explain the change, largest first; empty where it is small, or where that is not known. */
  packages: z.array(RecordedPackage).max(mostRecordedPackages).default([]),
});

export const DashboardPlatform = z.strictObject({
  platform: z.string(),
  sizeBytes: byteCount,
  uncompressedBytes: byteCount.nullable(),
  /** The ceiling that was in force when it was recorded; null where there was none. */
  maxSizeBytes: byteCount.nullable().default(null),
  /** Growth over the last days; null when it was recorded only once in them. */
  creep: z
    .strictObject({ days: z.int(), fromBytes: byteCount, growthBytes: z.int(), growthPercent: z.string().nullable() })
    .nullable(),
  /** Oldest first; never empty. */
  points: z.array(DashboardSize).min(1),
});

export const DashboardImage = z.strictObject({
  name: z.string(),
  /** Path of its badge beside the page. */
  badge: z.string(),
  commit: z.string(),
  recordedAt: timestamp,
  /** Where it was recorded, where several repositories are joined; null: as the whole dashboard. */
  repository: z.string().nullable().default(null),
  /** The server of that repository; null: as the whole dashboard. */
  serverUrl: serverUrl.nullable().default(null),
  /** Who answers for it, as the configuration file says; null where it does not. */
  owner: z.string().nullable().default(null),
  platforms: z.array(DashboardPlatform).min(1),
});

/** The sizes of all images of a repository over time. */
export const Dashboard = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  createdAt: timestamp,
  /** `owner/name` on `serverUrl`, where commits can be looked up; null when it was not given. */
  repository: z.string().nullable(),
  serverUrl,
  /** From which growth on a point is a spike, such as `5%`. */
  spikeAt: z.string(),
  /** The newest version of every image and platform together, every blob counted once. */
  distinctBytes: byteCount,
  /** All images and platforms added up on each day on which one was recorded, shared bytes in each; oldest first. */
  totals: z.array(z.strictObject({ day: z.iso.date(), sizeBytes: byteCount })).default([]),
  /** By name. */
  images: z.array(DashboardImage),
  /** Files that were not used, and why: sentences. */
  warnings: z.array(z.string()),
});

export type DashboardSize = z.infer<typeof DashboardSize>;
export type DashboardPlatform = z.infer<typeof DashboardPlatform>;
export type DashboardImage = z.infer<typeof DashboardImage>;
export type Dashboard = z.infer<typeof Dashboard>;

export interface DashboardFrame extends Pick<Dashboard, "repository" | "serverUrl"> {
  readonly warnings: readonly string[];
  readonly createdAt: Date;
  readonly spikeAt: Threshold;
  /** The name of an image as a part of a file's name; another one for another image. */
  readonly slugOf: (name: string) => string;
}

/** Puts together what the baselines of all images know; several of one image complete each other. */
export function dashboardOf(documents: readonly BaselineDocument[], frame: DashboardFrame): Dashboard {
  const byName = [...Map.groupBy(documents, ({ name }) => name).values()];
  const images = byName
    .map((own) => imageOf(own.toSorted(byTime), frame))
    .toSorted((a, b) => naturally(a.image.name, b.image.name));
  return Dashboard.parse({
    $schema: schemaAddress("dashboard.schema.json"),
    version: 1,
    createdAt: frame.createdAt.toISOString(),
    repository: frame.repository,
    serverUrl: frame.serverUrl,
    spikeAt: frame.spikeAt.text,
    distinctBytes: sumOf(blobsOf(images.map(({ measurement }) => measurement)).values()),
    totals: totalsOver(images.map(({ image }) => image)),
    images: images.map(({ image }) => image),
    warnings: [...frame.warnings, ...byName.flatMap(pendingWarning)],
  });
}

/** Earlier baselines of the image, where they are at hand, complete it all the same. */
function pendingWarning(own: readonly BaselineDocument[]): readonly string[] {
  const newest = own.toSorted(byTime).at(-1);
  if (newest?.historyPending !== true) return [];
  const { name, commit } = newest;
  return [`${name}: earlier sizes could not be looked up when ${commit.slice(0, 7)} was recorded; the next run adds them`];
}

type RecordedTime = Pick<RecordedSize, "commit" | "recordedAt">;

function byTime(one: RecordedTime, other: RecordedTime): number {
  return Date.parse(one.recordedAt) - Date.parse(other.recordedAt);
}

/** `documents` are of one image, oldest first. */
function imageOf(
  documents: readonly BaselineDocument[],
  frame: DashboardFrame,
): { image: DashboardImage; measurement: Measurement } {
  const newest = documents.at(-1);
  if (newest === undefined) throw new Error("an image needs a baseline");
  const { name, commit, recordedAt, measurement } = newest;
  const history = joined(documents);
  const maxSizeBytes = newest.rules?.maxSizeBytes ?? null;
  const platforms = measurement.platforms.map((platform) => ({ ...platformOf(platform, history, frame), maxSizeBytes }));
  const owner = newest.rules?.owner ?? null;
  return {
    image: {
      name,
      badge: `badges/${frame.slugOf(name)}.svg`,
      commit,
      recordedAt,
      repository: null,
      serverUrl: null,
      owner,
      platforms,
    },
    measurement,
  };
}

function keyOf({ commit, recordedAt }: RecordedTime): string {
  return `${commit} ${recordedAt}`;
}

interface RecordedBuild extends RecordedSize {
  /** Null: only the sizes are remembered. */
  readonly measurement: Measurement | null;
}

/** Everything that is remembered of one image, each recorded size once, oldest first. */
function joined(documents: readonly BaselineDocument[]): readonly RecordedBuild[] {
  const builds = new Map<string, RecordedBuild>();
  for (const entry of documents.flatMap(({ history }) => history)) builds.set(keyOf(entry), { ...entry, measurement: null });
  for (const document of documents)
    builds.set(keyOf(document), { ...recordedSizeOf(document), measurement: document.measurement });
  return [...builds.values()].toSorted(byTime);
}

function platformOf(
  { platform, sizeBytes, uncompressedBytes }: PlatformMeasurement,
  history: readonly RecordedBuild[],
  { createdAt, spikeAt }: DashboardFrame,
): Omit<DashboardPlatform, "maxSizeBytes"> {
  const points = pointsOf(platform, history, spikeAt);
  const creeps = creepOf(history, { now: createdAt, budget: { warnAt: spikeAt, creepAt: null, maxUncompressedBytes: null } });
  const creep = creeps.find((one) => one.platform === platform);
  return { platform, sizeBytes, uncompressedBytes, creep: creep === undefined ? null : creepFacts(creep), points };
}

function creepFacts({ since, growthBytes }: { readonly since: RecordedPlatformSize; readonly growthBytes: number }) {
  const fromBytes = since.sizeBytes;
  return { days: creepDays, fromBytes, growthBytes, growthPercent: decimalPercent(growthBytes, fromBytes) };
}

function pointsOf(platform: string, history: readonly RecordedBuild[], spikeAt: Threshold): DashboardSize[] {
  const known = history.flatMap((build) => {
    const size = build.platforms.find((one) => one.platform === platform);
    return size === undefined ? [] : [{ build, ...size }];
  });
  return known.map(({ build, sizeBytes, newBytes, packages = [] }, index): DashboardSize => {
    const before = known[index - 1];
    const changeBytes = before === undefined ? null : sizeBytes - before.sizeBytes;
    return {
      commit: build.commit,
      recordedAt: build.recordedAt,
      sizeBytes,
      changeBytes,
      newBytes: newBytes ?? costBetween(before?.build ?? null, build, platform),
      spike: before !== undefined && reaches(sizeBytes - before.sizeBytes, before.sizeBytes, spikeAt),
      justification: build.justification ?? null,
      approvedBy: build.approvedBy ?? null,
      packages,
    };
  });
}

/** Bytes of `after` that `before` did not have; null unless the layers of both are known. */
function costBetween(before: RecordedBuild | null, { measurement }: RecordedBuild, platform: string): number | null {
  if (before === null || before.measurement === null || measurement === null) return null;
  const held = blobsOf([before.measurement]);
  const own = measurement.platforms.filter((one) => one.platform === platform);
  const fresh = [...blobsOf([{ platforms: own }])].filter(([digest]) => !held.has(digest));
  return sumOf(fresh.map(([, bytes]) => bytes));
}
