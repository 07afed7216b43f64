import { inputsDigest, type ImageInputs } from "../inputs/inputs.ts";
import type { RunContext } from "../ports.ts";
import { toolVersion } from "../version.ts";

/** What of a run decides whether an earlier one can have measured the same. */
export interface Attempt {
  /** The event's action: `edited`, `opened`, or `submitted` of a review. */
  readonly action: string | null;
  readonly runAttempt: number;
  /** `owner/name/.github/workflows/file.yml@ref`; null where the runner does not say. */
  readonly workflowRef: string | null;
  readonly repository: { readonly owner: string; readonly name: string };
}

/** What a measurement is bound to: an image is measured again unless all of it is the same. */
interface MeasurementKey {
  readonly name: string;
  readonly headSha: string;
  readonly baseSha: string | null;
  readonly inputsDigest: string;
}

/** What the measurement of this image is bound to; null where the run has no commit to bind it to. */
export function keyOf(image: ImageInputs, { headSha, base }: RunContext): MeasurementKey | null {
  if (headSha === null) return null;
  return { name: image.name, headSha, baseSha: "sha" in base ? base.sha : null, inputsDigest: inputsDigest(image, toolVersion) };
}

/** A description or title, an approval by review or label: none of them changes what is built. */
const repeatingActions = new Set(["edited", "reopened", "submitted", "dismissed", "labeled", "unlabeled"]);

/** Whether an earlier run can have measured what this one is about, and may be believed. */
export function mayReuse(attempt: Attempt): boolean {
  const isRepeat = attempt.action !== null && repeatingActions.has(attempt.action);
  return (isRepeat || attempt.runAttempt > 1) && isOwnWorkflow(attempt);
}

/** An image that is already built may be another one by now. */
export function isReusable({ subject }: ImageInputs): boolean {
  return subject.kind === "build";
}

/**
 * Whether the workflow is the repository's own. One that a ruleset of the organisation requires comes from elsewhere: what
 * other workflows of the pull request have left behind must not decide it.
 */
function isOwnWorkflow({ workflowRef, repository }: Attempt): boolean {
  return workflowRef === null || workflowRef.startsWith(`${repository.owner}/${repository.name}/`);
}
