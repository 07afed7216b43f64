import { LookupError } from "../../ports.ts";
import { MeasurementDocument } from "../../baseline/documents.ts";
import { isImageName } from "../../inputs/inputs.ts";
import { downloadArtifact, listArtifacts, listRunArtifacts, type Artifact } from "./artifact-download.ts";
import { isReport } from "./report-artifact.ts";
import { uploadArtifact, type UploadPlace } from "./artifact-upload.ts";
import type { RepositoryApi } from "./github-api.ts";
import { imageSlug, parseDocument, type Parsed } from "../files/stored-document.ts";

const prefix = "image-size-measurement-";
const entry = "measurement.json";

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

export type FoundMeasurement =
  | { readonly kind: "document"; readonly document: MeasurementDocument }
  | { readonly kind: "none"; readonly because: string };

/** Measurements of pull-request runs as workflow artifacts `image-size-measurement-<slug>`. */
export interface MeasurementArtifacts {
  /** The newest one of the same commit, base and inputs. Never throws for a server's sake: without it the image is built. */
  find(wanted: WantedMeasurement): Promise<FoundMeasurement>;
  save(document: MeasurementDocument): Promise<void>;
}

/**
 * A measurement is as trustworthy as the pull request's own workflow: whoever may change that may upload anything under this
 * name, and may as well print a green check. So the run behind it is not asked about, which saves a request; its head commit
 * and repository are in the list. Where the workflow is not the pull request's to change, the caller must not ask.
 */
export function measurementArtifacts(api: RepositoryApi, place: UploadPlace): MeasurementArtifacts {
  return {
    async find(wanted) {
      const { artifacts } = api.server;
      if (artifacts.kind === "none") return none(artifacts.because);
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
  return `${prefix}${imageSlug(name)}`;
}

async function find(api: RepositoryApi, wanted: WantedMeasurement): Promise<FoundMeasurement> {
  const isOfHead = ({ expired, workflow_run: run }: Artifact) =>
    !expired &&
    run?.head_sha === wanted.headSha &&
    run.repository_id === api.repository.id &&
    // Where the server does not tell, the commit does: whoever started its run, it was that commit's workflow.
    (run.head_repository_id ?? wanted.headRepositoryId) === wanted.headRepositoryId;
  const { artifacts } = await listArtifacts(api, artifactName(wanted.name), isOfHead);
  const newest = artifacts.find(isOfHead);
  if (newest === undefined) return none("this commit has not been measured before");
  const download = await downloadArtifact(api, newest, { entry, origin: null });
  if (download.kind === "refused")
    return none(`the earlier measurement (artifact ${newest.id}) was refused: ${download.because}`);
  return checkMeasurement(download.text, { wanted, id: newest.id });
}

/** The run that is asked for its measurements, and what they must be of. */
export interface MeasuredRun {
  readonly id: number;
  readonly headSha: string;
  /** Null: any. */
  readonly baseSha: string | null;
}

/** What the jobs of one run have measured. */
export interface RunMeasurements {
  /** By the image's name. */
  readonly documents: ReadonlyMap<string, MeasurementDocument>;
  /** Artifacts that are none of it, by the end of their name, which stands for the image. */
  readonly refused: readonly { readonly name: string; readonly because: string }[];
  /** The HTML report is an artifact of the run. */
  readonly hasReport: boolean;
}

/** More images, or more text in all, than any run has. */
const mostImages = 200;
const mostCharacters = 200_000_000;

/**
 * Every measurement that a run has kept, each checked: whoever may change the build, a fork's author for one, may upload
 * anything under these names. Throws LookupError when GitHub cannot be asked.
 */
export async function measurementsOfRun(api: RepositoryApi, run: MeasuredRun): Promise<RunMeasurements> {
  const all = await listRunArtifacts(api, run.id);
  const artifacts = all.filter(({ name, expired }) => name.startsWith(prefix) && !expired);
  const documents = new Map<string, MeasurementDocument>();
  const refused: { name: string; because: string }[] = [];
  let characters = 0;
  for (const artifact of artifacts.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const slug = artifact.name.slice(prefix.length);
    const isTooMuch = documents.size + refused.length >= mostImages || characters > mostCharacters;
    const download = isTooMuch ? tooMuch : await downloadArtifact(api, artifact, { entry, origin: null });
    const read = download.kind === "refused" ? download : checkMeasurementOfRun(download.text, slug, run);
    if (download.kind === "text") characters += download.text.length;
    if (read.kind === "document") documents.set(read.document.name, read.document);
    else refused.push({ name: slug, because: `its measurement was refused: ${read.because}` });
  }
  return { documents, refused, hasReport: all.some(isReport) };
}

const tooMuch = { kind: "refused" as const, because: `a run has at most ${mostImages} images and ${mostCharacters} characters` };

function checkMeasurementOfRun(text: string, slug: string, run: MeasuredRun): Parsed<MeasurementDocument> {
  const parsed = parseDocument(text, MeasurementDocument);
  if (parsed.kind === "refused") return parsed;
  const { name, headSha, baseSha } = parsed.document;
  if (!isImageName(name) || imageSlug(name) !== slug) return { kind: "refused", because: "it is of another image" };
  if (headSha !== run.headSha) return { kind: "refused", because: "it is of another commit" };
  const isOtherBase = run.baseSha !== null && baseSha !== null && baseSha !== run.baseSha;
  return isOtherBase ? { kind: "refused", because: "its job checked out another base commit than this one" } : parsed;
}

function checkMeasurement(text: string, { wanted, id }: { wanted: WantedMeasurement; id: number }): FoundMeasurement {
  const parsed = parseDocument(text, MeasurementDocument);
  if (parsed.kind === "refused") return none(`the earlier measurement (artifact ${id}) was refused: ${parsed.because}`);
  const { document } = parsed;
  if (document.name !== wanted.name) return none("the earlier measurement is of another image");
  if (document.headSha !== wanted.headSha) return none("the earlier measurement is of another commit");
  if (document.baseSha !== wanted.baseSha) return none("the earlier measurement was made against another base commit");
  if (document.inputsDigest !== wanted.inputsDigest) return none("the earlier measurement was made with other build inputs");
  return { kind: "document", document };
}

function none(because: string): FoundMeasurement {
  return { kind: "none", because };
}
