import { LookupError, MeasurementDocument } from "../baseline.ts";
import { downloadArtifact, listArtifacts, type Artifact } from "./artifact-download.ts";
import { uploadArtifact, type UploadPlace } from "./artifact-upload.ts";
import type { RepositoryApi } from "./github-api.ts";
import { imageSlug, parseDocument } from "./stored-document.ts";

const entry = "measurement.json";
const checkingEvents = ["pull_request", "merge_group"];

/** What a measurement must have been made of to be used again. */
export interface WantedMeasurement {
  readonly name: string;
  /** Head of the pull request or of the merge group. */
  readonly headSha: string;
  readonly baseSha: string | null;
  readonly inputsDigest: string;
  /** The fork's id for a fork's pull request. */
  readonly headRepositoryId: number;
}

export interface FoundMeasurement {
  readonly document: MeasurementDocument | null;
  /** Why there is none; null when there is one. */
  readonly because: string | null;
}

/** Measurements of pull-request runs as workflow artifacts `image-size-measurement-<slug>`. */
export interface MeasurementArtifacts {
  /** The newest one of the same commit, base and inputs. Never throws for a server's sake: without it the image is built. */
  find(wanted: WantedMeasurement): Promise<FoundMeasurement>;
  save(document: MeasurementDocument): Promise<void>;
}

/** A measurement is as trustworthy as the pull request's own run, which made it: no more is decided by it than by that run. */
export function measurementArtifacts(api: RepositoryApi, place: UploadPlace): MeasurementArtifacts {
  return {
    async find(wanted) {
      try {
        return await find(api, wanted);
      } catch (error) {
        if (error instanceof LookupError) return none(error.message);
        throw error;
      }
    },
    async save(document) {
      const upload = { artifact: artifactName(document.name), entry, text: JSON.stringify(document), retentionDays: null };
      await uploadArtifact(upload, place);
    },
  };
}

function artifactName(name: string): string {
  return `image-size-measurement-${imageSlug(name)}`;
}

async function find(api: RepositoryApi, wanted: WantedMeasurement): Promise<FoundMeasurement> {
  const isOfHead = ({ expired, workflow_run: run }: Artifact) =>
    !expired && run?.head_sha === wanted.headSha && run.head_repository_id === wanted.headRepositoryId;
  const { artifacts } = await listArtifacts(api, artifactName(wanted.name), isOfHead);
  const newest = artifacts.find(isOfHead);
  if (newest === undefined) return none("this commit has not been measured before");
  const origin = { events: checkingEvents, headSha: wanted.headSha, headRepositoryId: wanted.headRepositoryId };
  const download = await downloadArtifact(api, newest, { entry, origin });
  if (download.kind === "refused")
    return none(`the earlier measurement (artifact ${newest.id}) was refused: ${download.because}`);
  return checkMeasurement(download.text, { wanted, id: newest.id });
}

function checkMeasurement(text: string, { wanted, id }: { wanted: WantedMeasurement; id: number }): FoundMeasurement {
  const parsed = parseDocument(text, MeasurementDocument);
  if (parsed.kind === "refused") return none(`the earlier measurement (artifact ${id}) was refused: ${parsed.because}`);
  const { document } = parsed;
  if (document.name !== wanted.name) return none("the earlier measurement is of another image");
  if (document.headSha !== wanted.headSha) return none("the earlier measurement is of another commit");
  if (document.baseSha !== wanted.baseSha) return none("the earlier measurement was made against another base commit");
  if (document.inputsDigest !== wanted.inputsDigest) return none("the earlier measurement was made with other build inputs");
  return { document, because: null };
}

function none(because: string): FoundMeasurement {
  return { document: null, because };
}
