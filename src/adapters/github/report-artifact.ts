import { clauseOf } from "../../failure.ts";
import { readFile } from "node:fs/promises";
import type { Inputs } from "../../inputs/inputs.ts";
import type { Report } from "../../report/facts/report.ts";
import { uploadArtifact, uploadPlace } from "./artifact-upload.ts";
import type { RepositoryApi } from "./github-api.ts";
import type { RunLog } from "../process/run-log.ts";
import { imageSlug } from "../files/stored-document.ts";

interface ReportKeeping {
  readonly inputs: Inputs;
  readonly api: RepositoryApi;
  readonly directory: string;
  readonly published: { readonly htmlPath: string };
  readonly notes: Pick<RunLog, "warn" | "warnQuietly">;
}

/** Keeps a pull request's HTML report as an artifact `image-size-report-<slug>` of the run; a failure costs a warning only. Returns whether it is there. */
export async function keepReport(report: Report, { inputs, api, directory, published, notes }: ReportKeeping): Promise<boolean> {
  if (report.pullRequest === null || published.htmlPath === "") return false;
  const isNews = api.uploads.refusal?.isTold !== true;
  try {
    const text = await readFile(published.htmlPath, "utf8");
    const upload = { artifact: artifactName(report, inputs), entry: "report.html", text, retentionDays: inputs.retentionDays };
    await uploadArtifact(upload, { ...uploadPlace(directory, api), limitMs: 30_000 });
    return true;
  } catch (error) {
    // Why nothing can be uploaded has been said already.
    (isNews ? notes.warn : notes.warnQuietly)(`the HTML report was not kept: ${clauseOf(error)}`);
    return false;
  }
}

/** Whether an artifact of a run is such a report. */
export function isReport(artifact: { readonly name: string }): boolean {
  return artifact.name.startsWith(prefix);
}

const prefix = "image-size-report-";

/** Unique in a run as the comment is: one image has its own report, and several share one as they share a comment. */
function artifactName({ images: [only, ...others] }: Report, { commentKey }: Inputs): string {
  return `${prefix}${imageSlug(only === undefined || others.length > 0 ? commentKey : only.name)}`;
}
