import { isReusable, keyOf, mayReuse } from "../measure/reuse.ts";
import type { MeasurementStore } from "../ports.ts";
import { uploadPlace } from "../adapters/github/artifact-upload.ts";
import type { GitHubContext } from "../adapters/github/github.ts";
import type { RepositoryApi } from "../adapters/github/github-api.ts";
import type { Log } from "../adapters/process/log-group.ts";
import { measurementArtifacts } from "../adapters/github/measurement-artifacts.ts";

interface Cache {
  readonly context: GitHubContext;
  readonly api: RepositoryApi;
  /** For uploads. */
  readonly temporaryDirectory: string;
  readonly log: Log;
  /** Another job or workflow reads the measurements of this run: each must be uploaded, wherever it came from. */
  readonly mustUpload: boolean;
}

/** A measurement is used again when the head, the base and everything that decides the build are the same. */
export function measurementCache({ context, api, temporaryDirectory, log, mustUpload }: Cache): MeasurementStore {
  const store = measurementArtifacts(api, uploadPlace(temporaryDirectory, api));
  const mayExist = mayReuse(context);
  const found = new Set<string>();
  const headRepositoryId = context.pullRequest?.headRepositoryId ?? context.repository.id;
  return {
    async find(image, runContext) {
      const key = keyOf(image, runContext);
      if (key === null || !mayExist || !isReusable(image)) return null;
      const earlier = await store.find({ ...key, headRepositoryId });
      log(earlier.kind === "none" ? `${image.name} is built: ${earlier.because}` : `${image.name}: measured by an earlier run`);
      if (earlier.kind === "none") return null;
      found.add(image.name);
      return earlier.document;
    },
    async save(image, runContext, measured) {
      const key = keyOf(image, runContext);
      const isNeededAgain = mustUpload || (isReusable(image) && !found.has(image.name));
      if (key === null || !isNeededAgain) return;
      const recordedAt = new Date().toISOString();
      const { measurement, listings, builtBaseline } = measured();
      const document = { kind: "image-size-measurement" as const, version: 1 as const, ...key, recordedAt };
      await store.save({ ...document, measurement, listings, builtBaseline });
    },
  };
}
