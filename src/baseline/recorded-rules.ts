import { z } from "zod";
import { parseApprovers } from "../inputs/approval.ts";
import { choiceText, parseBaselines, type BaselineChoice } from "../inputs/baseline-places.ts";
import type { Budget, ImageInputs, Inputs } from "../inputs/inputs.ts";
import { parseThreshold, type Threshold } from "../inputs/thresholds.ts";

const threshold = z
  .string()
  .max(200)
  .refine((text) => parseThreshold(text) !== null, "is no threshold");

/** The rules in force when a baseline was recorded: a later change of the workflow or the configuration is held against them. */
export const RecordedRules = z.strictObject({
  warnAt: threshold,
  justifyAt: threshold,
  creepAt: threshold.nullable(),
  maxSizeBytes: z.int().min(1).nullable(),
  /** Older documents do not have it. */
  maxUncompressedBytes: z.int().min(1).nullable().default(null),
  count: z.enum(["all", "own"]),
  /** Older documents do not have it. */
  approval: z
    .string()
    .max(4000)
    .refine((text) => parseApprovers(text.split(", ")) !== null, "names no approvers")
    .nullable()
    .default(null),
  onMissingBaseline: z.enum(["build", "pass", "fail"]),
  onError: z.enum(["warn", "fail"]),
  /** The configuration file that listed the image; null: the step's own inputs did. */
  config: z.string().max(1000).nullable(),
  /** What the input `baseline` listed; not there: artifacts, or an older document. */
  baseline: z
    .string()
    .max(2000)
    .refine((text) => isReadable(text), "names no baselines")
    .optional(),
  /** Who answers for the image; older documents do not have it. */
  owner: z.string().max(100).optional(),
  /** Every image of the step that recorded this one, by name. */
  images: z.array(z.string().min(1).max(256)).max(200),
});

export type RecordedRules = z.infer<typeof RecordedRules>;

/** What a recording run keeps of its rules beside the image. */
export function rulesToRecord({ budget, owner }: ImageInputs, inputs: Inputs): RecordedRules {
  const { warnAt, justifyAt, creepAt, maxSizeBytes, maxUncompressedBytes, count, approval } = budget;
  return {
    warnAt: warnAt.text,
    justifyAt: justifyAt.text,
    creepAt: creepAt?.text ?? null,
    maxSizeBytes,
    maxUncompressedBytes,
    count,
    approval: approval?.text ?? null,
    onMissingBaseline: inputs.onMissingBaseline,
    onError: inputs.onError,
    config: inputs.configPath,
    ...(choiceText(inputs.baseline) === "artifact" ? {} : { baseline: choiceText(inputs.baseline) }),
    ...(owner === undefined ? {} : { owner }),
    images: inputs.images.map(({ name }) => name),
  };
}

export function recordedBudget(rules: RecordedRules): Budget {
  const { warnAt, justifyAt, creepAt, maxSizeBytes, maxUncompressedBytes, count, approval } = rules;
  return {
    warnAt: read(warnAt),
    justifyAt: read(justifyAt),
    creepAt: creepAt === null ? null : read(creepAt),
    maxSizeBytes,
    maxUncompressedBytes,
    count,
    approval: approval === null ? null : parseApprovers(approval.split(", ")),
  };
}

/** What the base branch compared with when this was recorded. */
export function recordedChoice({ baseline = "artifact" }: RecordedRules): BaselineChoice {
  return parseBaselines(baseline);
}

function isReadable(text: string): boolean {
  try {
    parseBaselines(text);
    return true;
  } catch {
    return false;
  }
}

function read(text: string): Threshold {
  const parsed = parseThreshold(text);
  // The schema lets nothing else through.
  if (parsed === null) throw new Error(`"${text}" is no threshold`);
  return parsed;
}
