import { z } from "zod";
import { findingKinds } from "../../findings/catalogue.ts";
import { RecordedSize } from "../../baseline/documents.ts";
import { RuleChangeReport } from "./rule-changes.ts";
import { wasteKinds } from "../../image/tree/waste.ts";
import { verdictStates } from "../../judge/judge.ts";
import { Layer, Measurement } from "../../measure/measurement.ts";
import { PackagesReport } from "./packages.ts";
import { ObstacleReport, ReasonReport } from "./reasons.ts";

const byteCount = z.int().min(0);
const state = z.enum(verdictStates);

/** What a file was called before, where it has another name since: another hash in it. */
const earlierName = z.string().nullable().default(null);

/** A directory with everything below it, or a single file. */
const DirectoryReport = z.strictObject({
  path: z.string(),
  from: earlierName,
  growthBytes: z.int(),
  changedFiles: z.int().min(0),
});

/** One instruction's layer on both sides. */
export const LayerChangeReport = z.strictObject({
  change: z.enum(["new", "gone", "grew", "shrank", "unchanged", "same-content", "stored-another-way"]),
  growthBytes: z.int(),
  head: Layer.nullable(),
  baseline: Layer.nullable(),
  /** How many instructions of the newer side made this one blob, which is stored once. */
  sharedBy: z.int().min(1).default(1),
  /** Where in the layer it changed most, in the bytes of `basis`: directories, or single files, none within another; empty when that is not known. */
  parts: z.array(DirectoryReport),
  /** Bytes of lower layers that it overwrites or deletes, which stay in the image: the head's minus the baseline's, compressed. */
  hiddenGrowthBytes: z.int().default(0),
});

const amount = z.strictObject({ compressedBytes: byteCount, uncompressedBytes: byteCount });

/** Files that differ between the two sides, the largest changes first. */
export const FilesReport = z.strictObject({
  changedFiles: z.int().min(0),
  files: z.array(
    z.strictObject({
      path: z.string(),
      from: earlierName,
      change: z.enum(["new", "gone", "changed"]),
      growthBytes: z.int(),
      headBytes: byteCount,
      baselineBytes: byteCount,
    }),
  ),
  /** Directories with everything below them, none within another. */
  directories: z.array(DirectoryReport),
  /** Files, and directories with what is in them, that are the same at another place: no change. */
  moved: z.array(z.strictObject({ from: z.string(), path: z.string(), files: z.int().min(1), bytes: byteCount })).default([]),
});

/** Bytes that are pulled and stored but are not in the final image, because a later layer hides them. */
export const WasteReport = z.strictObject({
  total: amount,
  /** The part that this Dockerfile's own layers cause. */
  own: amount,
  /** Only mode, owner or time changed, and the content was stored again. */
  metadata: amount,
  replaced: amount,
  deleted: amount,
  /** The most wasteful paths; layers count from 0. */
  paths: z.array(
    z.strictObject({
      path: z.string(),
      kind: z.enum(wasteKinds),
      layer: z.int().min(0),
      hiddenBy: z.int().min(0),
      bytes: amount,
    }),
  ),
});

/** One thing that could be left out, or need not be pushed again, proven by what is in the layers. */
export const FindingReport = z.strictObject({
  /** Unique in its platform. */
  id: z.string(),
  kind: z.enum(findingKinds),
  /** Counts from 0: the layer whose instruction has to change; of a base image the one that holds most of it. */
  layer: z.int().min(0),
  instruction: Layer.shape.instruction,
  lines: Layer.shape.lines,
  origin: Layer.shape.origin,
  /** Where the bytes, or most of them, are; null when they are in no place of the file system. */
  path: z.string().nullable(),
  /** In how many such places they are. */
  places: z.int().min(0),
  /** Names of packages or files, the ones with most bytes first. */
  examples: z.array(z.string()),
  /** Compressed: what the image would lose, or what a push would not bring again; no byte is counted for two. */
  bytes: byteCount,
  saves: z.enum(["image", "push", "unpacking"]),
  /** Recorded pushes of which it is known what they brought again without change, and what that was; null where it says nothing. */
  history: z.strictObject({ pushes: z.int().min(1), repeats: z.int().min(0), againBytes: byteCount }).nullable(),
  /** Lines of a Dockerfile, or of a shell where only the build's command helps. */
  change: z.array(z.string()),
  /** When it is better left as it is: a clause that follows "not if". */
  unless: z.string(),
});

/** A retention policy: the newest versions by their number or by their age. */
const Keeps = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("last"), versions: z.int().min(1) }),
  z.strictObject({ kind: z.literal("days"), days: z.int().min(1) }),
]);

/** What a push adds and a pull fetches, as far as history, price, bandwidth and retention policy tell. Prices are decimal numbers, cut at four digits. */
export const CostReport = z.strictObject({
  /** What the recorded pushes added to the registry; null when fewer than two are known. */
  registry: z
    .strictObject({
      /** Oldest first. The first version is there as a whole, the last is this run's. */
      points: z
        .array(
          z.strictObject({
            /** Null: this run, where it belongs to no commit. */
            commit: z.string().nullable(),
            recordedAt: z.string(),
            /** Null for the first. */
            addedBytes: byteCount.nullable(),
            storedBytes: byteCount,
            /** What the retention policy leaves; null without one. */
            retainedBytes: byteCount.nullable(),
          }),
        )
        .min(3),
      /** Of the base branch; null when too few pushes are recorded. */
      pace: z
        .strictObject({
          pushes: z.int().min(1),
          days: z.int().min(1),
          bytesPerPush: byteCount,
          pushesPer30Days: z.int().min(0),
          bytesPer30Days: byteCount,
          bytesPerYear: byteCount,
        })
        .nullable(),
      /** Null without a policy. `levelBytes`: where the registry levels off at this pace. */
      retention: z
        .strictObject({ policy: z.string(), keeps: Keeps, versions: z.int().min(1), levelBytes: byteCount.nullable() })
        .nullable(),
      /** A month's storage of what is there now, of a year's growth, and of what the policy leaves in the end; null without a price. */
      price: z
        .strictObject({
          perGbMonth: z.string(),
          stored: z.string(),
          yearOfGrowth: z.string().nullable(),
          level: z.string().nullable(),
        })
        .nullable(),
    })
    .nullable(),
  /** Transfer alone, at the given bandwidth; null without one. `update`: on a node that has the baseline. */
  pull: z
    .strictObject({
      bandwidth: z.string(),
      wholeMilliseconds: z.int().min(0),
      updateMilliseconds: z.int().min(0).nullable(),
    })
    .nullable(),
});

/** What was decided about one platform and the numbers it rests on. Bytes are compressed unless `basis` says otherwise. */
export const PlatformReport = z.strictObject({
  platform: z.string(),
  verdict: state,
  red: z.boolean(),
  /** The texts of `why`, most important first. */
  reasons: z.array(z.string()),
  /** Why the platform was judged so, as facts. */
  why: z.array(ReasonReport),
  basis: z.enum(["compressed", "uncompressed"]),
  note: z.string().nullable(),
  /** Config plus distinct compressed layers. */
  sizeBytes: byteCount,
  uncompressedBytes: byteCount.nullable(),
  /** The same of the baseline; null when there is none, or a layer of it was not opened. */
  baselineUncompressedBytes: byteCount.nullable(),
  /** What a node unpacks more than of the baseline; layers that both sides have count for nothing. Null when it is not known. */
  uncompressedGrowthBytes: z.int().nullable(),
  /** What was judged: all of the image or its own layers, in the bytes of `basis`. */
  judgedBytes: byteCount,
  /** Null: nothing to compare with; then so are the three below. */
  baselineBytes: byteCount.nullable(),
  growthBytes: z.int().nullable(),
  /** Decimal number such as `12.8163`, cut (never rounded) at four digits; null when the baseline has 0 bytes. */
  growthPercent: z.string().nullable(),
  /** Bytes that a registry or a node holding the baseline must take in. */
  newBytes: byteCount.nullable(),
  /** The growth is smaller than what repeating the same build yields. */
  noise: z.boolean(),
  /**
   * Where the two sides differ, in the bytes of `basis`; null when what is in the layers of one side is not known. In an analysis there
   * is no other side: everything is new, and `growthBytes` is its size.
   */
  files: FilesReport.nullable(),
  /** Null when what is in the layers is not known. */
  packages: PackagesReport.nullable(),
  /** Null when what is in the layers is not known. */
  waste: WasteReport.nullable(),
  /** Null when neither history nor bandwidth is known. */
  cost: CostReport.nullable(),
  /** What could be left out of this Dockerfile's own layers, the most bytes first. */
  advice: z.array(FindingReport),
  layers: z.array(LayerChangeReport),
});

export const BaselineReport = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("found"),
    commit: z.string(),
    behind: z.int().min(0),
    /** `given`: it is an image that was named to be compared with, and `commit` is its digest without the algorithm. */
    how: z.enum(["stored", "built", "given"]),
    /** How that image was named, such as `registry://ghcr.io/acme/app:1`; null where none was. */
    reference: z.string().nullable().default(null),
    /** The release, tag or branch whose commit it is of; null: it is of the base branch. */
    tag: z.string().nullable().default(null),
    /** Why it was built in this run although a baseline is recorded; null where it was not. */
    insteadOf: z.strictObject({ obstacle: ObstacleReport, sizeBytes: byteCount, text: z.string() }).nullable(),
    recordedAt: z.string(),
    /** What the recorded image stood on; the same tag may have had another digest. */
    baseImages: Measurement.shape.baseImages,
    base: Measurement.shape.base,
    notes: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal("absent"), because: z.string(), notes: z.array(z.string()) }),
  z.strictObject({ kind: z.literal("unknown"), because: z.string(), notes: z.array(z.string()) }),
]);

const beside = {
  /** The entry of the input `baseline`, such as `release`. */
  baseline: z.string(),
  /** The release, tag, branch or published image that it stands for; null: the base branch, or not known. */
  called: z.string().nullable(),
};

/** How an image grew since something that judges nothing. */
export const BesideReport = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("found"),
    ...beside,
    commit: z.string(),
    behind: z.int().min(0),
    recordedAt: z.string(),
    /** Those that both sides have and that can be compared; `growthPercent` as in a platform's report. */
    platforms: z.array(
      z.strictObject({
        platform: z.string(),
        baselineBytes: byteCount,
        growthBytes: z.int(),
        growthPercent: z.string().nullable(),
      }),
    ),
  }),
  z.strictObject({ kind: z.enum(["absent", "unknown"]), ...beside, because: z.string() }),
]);

const RecordedPlatformSize = z.strictObject({ commit: z.string(), recordedAt: z.string(), sizeBytes: byteCount });

/** How one platform grew on the base branch over the last `days` days. */
export const CreepReport = z.strictObject({
  platform: z.string(),
  /** Which bytes the sizes here are; uncompressed ones are told where the budget has a ceiling for them. */
  counted: z.enum(["compressed", "uncompressed"]).default("compressed"),
  days: z.int().min(1),
  /** The size when the days began, or the first one known. */
  since: RecordedPlatformSize,
  until: RecordedPlatformSize,
  growthBytes: z.int(),
  /** As in a platform's report. */
  growthPercent: z.string().nullable(),
  /** Commits recorded after `since`. */
  commits: z.int().min(1),
  /** Steps from one recording to the next that reached `warn-at` by themselves. */
  warnedSteps: z.int().min(0),
  largestStep: z.strictObject({ commit: z.string(), fromBytes: byteCount, growthBytes: byteCount }).nullable(),
  /** The growth reached `creep-at`: a warning, which blocks nothing. */
  reached: z.boolean(),
});

/** What became of the baseline of a run that records; `not-wanted`: the run judges. */
const RecordingReport = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("not-wanted") }),
  z.strictObject({ kind: z.literal("stored") }),
  z.strictObject({ kind: z.literal("failed"), because: z.string() }),
]);

export const ImageReport = z.strictObject({
  name: z.string(),
  /** How the image was named, such as `local://app:2`; null where it was built. */
  reference: z.string().nullable().default(null),
  verdict: state,
  red: z.boolean(),
  budget: z.strictObject({
    warnAt: z.string(),
    justifyAt: z.string(),
    creepAt: z.string().nullable(),
    maxSizeBytes: byteCount.nullable(),
    maxUncompressedBytes: byteCount.nullable(),
    count: z.enum(["all", "own"]),
    /** Who has to approve growth that needs a justification; null: nobody. */
    approval: z.string().nullable().default(null),
  }),
  baseline: BaselineReport,
  /** Since what else it grew by how much: further entries of the input `baseline`, which judge nothing. */
  beside: z.array(BesideReport).default([]),
  measurement: Measurement,
  /** The measurement of an earlier run of the same commit was used; nothing was built. */
  reused: z.boolean(),
  recording: RecordingReport,
  platforms: z.array(PlatformReport).min(1),
  gonePlatforms: z.array(z.string()),
  /** The accepted reason as it stands in the description, and the size it is bound to. */
  justification: z.strictObject({ text: z.string(), upToBytes: byteCount.nullable() }).nullable(),
  /** Earlier sizes on the base branch, oldest first. */
  history: z.array(RecordedSize),
  /** Growth of the base branch, for each platform that was recorded at least twice; with this run's size when it records. */
  creep: z.array(CreepReport),
});

/** An image that should have been measured, and why it was not: a sentence, first word in lower case. */
export const MissingReport = z.strictObject({
  name: z.string(),
  because: z.string(),
  /** The line of the file whose instruction failed. */
  place: z.strictObject({ file: z.string(), line: z.int().min(1) }).optional(),
  /** The last line that the failing command printed. */
  lastOutput: z.string().optional(),
});

/** Everything a reader is told, as facts: every renderer and the JSON file start from this. */
export const Report = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  /** `check` judges, `record` stores a baseline, `analyze` looks at images that are compared with nothing. */
  mode: z.enum(["record", "check", "analyze"]),
  /** The worst of all images; `error` when one of them was not measured. */
  verdict: z.enum([...verdictStates, "error"]),
  red: z.boolean(),
  repository: z.string().nullable(),
  pullRequest: z.int().nullable(),
  headSha: z.string().nullable(),
  /** The commit that the head was, or would be, merged into. */
  baseSha: z.string().nullable(),
  runUrl: z.string().nullable(),
  serverUrl: z.string().nullable(),
  /** `owner/name` of the fork that has `headSha`; null: `repository` has it. */
  headRepository: z.string().nullable().default(null),
  /** Where the documentation of the version that wrote this can be read: an address that a path is added to; null where that is not known. */
  docsUrl: z.string().nullable().default(null),
  createdAt: z.string(),
  images: z.array(ImageReport).min(1),
  /** Images that belong here and were not measured: the check is red. */
  missing: z.array(MissingReport).default([]),
  /** What this run has of the rules that the base branch has not; the stricter of both was judged by. */
  ruleChanges: z.array(RuleChangeReport).default([]),
  /** All images and platforms together, every blob counted once. */
  totals: z.strictObject({
    distinctBytes: byteCount,
    /** Null when an image has no baseline. */
    baselineDistinctBytes: byteCount.nullable(),
    /** Bytes that no baseline holds. */
    newBytes: byteCount,
  }),
  /** Non-fatal failures, and look-ups that were cut short. */
  warnings: z.array(z.string()),
  timings: z.array(z.strictObject({ stage: z.string(), milliseconds: z.int().min(0) })),
});

export type LayerChangeReport = z.infer<typeof LayerChangeReport>;
export type FilesReport = z.infer<typeof FilesReport>;
export type WasteReport = z.infer<typeof WasteReport>;
export type CostReport = z.infer<typeof CostReport>;
export type FindingReport = z.infer<typeof FindingReport>;
export type PlatformReport = z.infer<typeof PlatformReport>;
export type CreepReport = z.infer<typeof CreepReport>;
export type BaselineReport = z.infer<typeof BaselineReport>;
export type MissingReport = z.infer<typeof MissingReport>;
export type ImageReport = z.infer<typeof ImageReport>;
export type Report = z.infer<typeof Report>;
