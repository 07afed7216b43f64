import { inputsDigest, type ImageInputs } from "../inputs/inputs.ts";
import type { MeasurementStore, Situation } from "../pipeline.ts";
import { toolVersion } from "../version.ts";
import { uploadPlace } from "../adapters/github/artifact-upload.ts";
import type { GitHubContext } from "../adapters/github/github.ts";
import type { RepositoryApi } from "../adapters/github/github-api.ts";
import type { Log } from "../adapters/process/log-group.ts";
import { measurementArtifacts } from "../adapters/github/measurement-artifacts.ts";

interface Reuse {
  readonly context: GitHubContext;
  readonly api: RepositoryApi;
  /** For uploads. */
  readonly temporaryDirectory: string;
  readonly log: Log;
  /** Another job or workflow reads the measurements of this run: each must be in it, wherever it came from. */
  readonly isHandedOn: boolean;
}

/** A measurement is used again when the head, the base and everything that decides the build are the same. */
export function reusableMeasurements({ context, api, temporaryDirectory, log, isHandedOn }: Reuse): MeasurementStore {
  const store = measurementArtifacts(api, uploadPlace(temporaryDirectory, api));
  const isRepeat = context.action === "edited" || context.action === "reopened" || context.runAttempt > 1;
  const mayExist = isRepeat && isOwnWorkflow(context);
  const found = new Set<string>();
  const headRepositoryId = context.pullRequest?.headRepositoryId ?? context.repository.id;
  return {
    async find(image, situation) {
      const wanted = bindTo(image, situation);
      // An image that is already built may be another one by now.
      if (wanted === null || !mayExist || image.subject.kind === "image") return null;
      const { document, because } = await store.find({ ...wanted, headRepositoryId });
      log(document === null ? `${image.name} is built: ${because ?? ""}` : `${image.name}: measured by an earlier run`);
      if (document !== null) found.add(image.name);
      return document;
    },
    async save(image, situation, measured) {
      const bound = bindTo(image, situation);
      const isNeededAgain = isHandedOn || (image.subject.kind === "build" && !found.has(image.name));
      if (bound === null || !isNeededAgain) return;
      const recordedAt = new Date().toISOString();
      const { measurement, listings, builtBaseline } = measured();
      const document = { kind: "image-size-measurement" as const, version: 1 as const, ...bound, recordedAt };
      await store.save({ ...document, measurement, listings, builtBaseline });
    },
  };
}

/**
 * Whether the workflow is the repository's own. One that a ruleset of the organisation requires comes from elsewhere: what
 * other workflows of the pull request have left behind must not decide it.
 */
function isOwnWorkflow({ workflowRef, repository }: GitHubContext): boolean {
  return workflowRef === null || workflowRef.startsWith(`${repository.owner}/${repository.name}/`);
}

function bindTo(image: ImageInputs, { headSha, base }: Situation) {
  if (headSha === null) return null;
  return { name: image.name, headSha, baseSha: "sha" in base ? base.sha : null, inputsDigest: inputsDigest(image, toolVersion) };
}
