import { z } from "zod";
import { BuiltContext } from "../context/built-context.ts";
import { mostRecordedPackages, RecordedPackage } from "./recorded-packages.ts";
import { RecordedRules } from "./recorded-rules.ts";
import { StoredListings } from "./listings.ts";
import { platformPattern } from "../image/oci/schema.ts";
import { Measurement, type PlatformMeasurement } from "../measure/measurement.ts";

const commitSha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

const timestamp = z.iso.datetime();

const imageName = z.string().min(1).max(256);

/** Compressed bytes that the recording before did not have: what pushing it cost. */
const newBytes = z.int().min(0);

/** The part of `newBytes` in layers whose content was there before: rebuilt, and pushed again. */
const againBytes = z.int().min(0);

/** What explains why this size is another than the one before; left out where that is a small change, or not known. */
const packages = z.array(RecordedPackage).min(1).max(mostRecordedPackages);

/** Why the growth was accepted, as the description of the pull request that brought the commit has it. */
const justification = z.string().min(1).max(500);

/** Whose approval the growth had, where the budget asked for one: a login in lower case. */
const approvedBy = z.string().min(1).max(100);

/** One earlier size on the base branch. What is optional was not known, or not yet recorded, at the time. */
export const RecordedSize = z.strictObject({
  commit: commitSha,
  recordedAt: timestamp,
  platforms: z
    .array(
      z.strictObject({
        platform: z.string().max(256),
        sizeBytes: z.int().min(0),
        /** Of all layers; left out where one of them was not opened. */
        uncompressedBytes: z.int().min(0).optional(),
        newBytes: newBytes.optional(),
        againBytes: againBytes.optional(),
        packages: packages.optional(),
      }),
    )
    .max(100),
  justification: justification.optional(),
  approvedBy: approvedBy.optional(),
});

/** https://github.com/moby/buildkit/blob/master/frontend/dockerfile/instructions/parse.go, or the number of a stage. */
const targetPattern = /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,127})?$/;

/** A stranger may have written a document: its names leave no room for prose, and its sizes are those of its own layers. */
const SoundMeasurement = Measurement.superRefine(({ platforms, target }, context) => {
  const refuse = (...path: (string | number)[]) => context.addIssue({ code: "custom", path, message: "is not sound" });
  if (!targetPattern.test(target)) refuse("target");
  for (const [at, platform] of platforms.entries()) {
    if (!platformPattern.test(platform.platform)) refuse("platforms", at, "platform");
    if (!addsUp(platform)) refuse("platforms", at, "sizeBytes");
  }
});

function addsUp({ configBytes, sizeBytes, layers }: PlatformMeasurement): boolean {
  const blobs = new Map(layers.map(({ digest, compressedBytes }) => [digest, compressedBytes]));
  const isOneSizeEach = layers.every(({ digest, compressedBytes }) => blobs.get(digest) === compressedBytes);
  return isOneSizeEach && [...blobs.values()].reduce((all, bytes) => all + bytes, configBytes) === sizeBytes;
}

/** What a run on the base branch stores. Strict: a document with anything else in it is refused. */
export const BaselineDocument = z.strictObject({
  kind: z.literal("image-size-baseline"),
  version: z.literal(1),
  name: imageName,
  commit: commitSha,
  recordedAt: timestamp,
  measurement: SoundMeasurement,
  listings: StoredListings.optional(),
  /** Of each platform, the compressed bytes that the baseline before did not have, and the packages that explain its growth. */
  newBytes: z
    .array(
      z.strictObject({
        platform: z.string().max(256),
        newBytes,
        againBytes: againBytes.optional(),
        packages: packages.optional(),
      }),
    )
    .max(100)
    .optional(),
  justification: justification.optional(),
  approvedBy: approvedBy.optional(),
  /** Only of a base that was built beside the head: what its tree had besides its commit. */
  context: BuiltContext.optional(),
  /** What was in force when this was recorded; left out where nothing was judged by it, and by earlier versions. */
  rules: RecordedRules.optional(),
  /** Earlier sizes, oldest first, without this one. */
  history: z.array(RecordedSize).max(500),
  /** Not all of the history could be looked up when this was recorded: what came before it is in older baselines. */
  historyPending: z.literal(true).optional(),
});

/** What a pull-request run stores so that saving the description costs no build. Bound to what it was measured from. */
export const MeasurementDocument = z.strictObject({
  kind: z.literal("image-size-measurement"),
  version: z.literal(1),
  name: imageName,
  headSha: commitSha,
  baseSha: commitSha.nullable(),
  /** Digest of everything that decides what is built: build inputs, platform, kind of event. */
  inputsDigest: z.string().regex(/^[0-9a-f]{64}$/),
  recordedAt: timestamp,
  measurement: SoundMeasurement,
  listings: StoredListings.optional(),
  /** The base commit's measurement when this run had to build it. */
  builtBaseline: BaselineDocument.nullable(),
});

export type RecordedSize = z.infer<typeof RecordedSize>;

export type BaselineDocument = z.infer<typeof BaselineDocument>;

export type MeasurementDocument = z.infer<typeof MeasurementDocument>;

/** A stored baseline as a later one remembers it. */
export function recordedSizeOf(document: BaselineDocument): RecordedSize {
  const { commit, recordedAt, measurement, justification: reason, approvedBy: approver } = document;
  const costs = new Map(document.newBytes?.map((one) => [one.platform, one]));
  const platforms = sizesOf(measurement).map((size) => Object.assign(size, costs.get(size.platform)));
  const approved = approver === undefined ? {} : { approvedBy: approver };
  return { commit, recordedAt, platforms, ...(reason === undefined ? {} : { justification: reason }), ...approved };
}

/** The sizes of an image, platform by platform. */
export function sizesOf({ platforms }: Measurement): RecordedSize["platforms"] {
  return platforms.map(({ platform, sizeBytes, uncompressedBytes }) => ({
    platform,
    sizeBytes,
    ...(uncompressedBytes === null ? {} : { uncompressedBytes }),
  }));
}

/** How a look-up of the baseline ended. */
export type Baseline =
  | {
      readonly kind: "found";
      readonly document: BaselineDocument;
      /** Commits between the baseline's commit and the wanted one; 0: it is the wanted one. */
      readonly behind: number;
      /** `stored`: recorded by an earlier run; `built`: the base commit was built in this run (or the one that is reused). */
      readonly how: "stored" | "built";
      /** How the image is called that stands in for a recorded one. */
      readonly reference?: string;
      /** The release, tag or branch whose commit it is of; not there where it is of the base branch. */
      readonly tag?: string;
      /** Things a reader should know: candidates that were refused, a look-up that had to be cut short. */
      readonly notes: readonly string[];
    }
  | {
      readonly kind: "absent";
      readonly because: string;
      readonly notes: readonly string[];
      /** The search ended at a limit: there may be one further back. */
      readonly isCut?: boolean;
    }
  | { readonly kind: "unknown"; readonly because: string; readonly notes: readonly string[] };
