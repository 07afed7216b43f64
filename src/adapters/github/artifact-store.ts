import type { BaselineStore, Candidate, CandidateList, OnUse } from "../../ports.ts";
import { downloadArtifact, listArtifacts, listRunArtifacts, type Artifact, type ArtifactList } from "./artifact-download.ts";
import { uploadArtifact, type UploadPlace } from "./artifact-upload.ts";
import type { RepositoryApi } from "./github-api.ts";
import { checkBaseline, imageSlug } from "../files/stored-document.ts";

const prefix = "image-size-baseline-";
const entry = "baseline.json";
const recordingEvents = ["push", "schedule", "workflow_dispatch"];

interface ArtifactStoreOptions {
  readonly api: RepositoryApi;
  readonly place: UploadPlace;
  /** Null: what the repository is set to. */
  readonly retentionDays: number | null;
  /** Told of every baseline that is used; a recording is a run. */
  readonly onUse?: OnUse;
}

/** Baselines as workflow artifacts `image-size-baseline-<slug>`, one JSON document in each. */
export function artifactStore({ api, place, retentionDays, onUse }: ArtifactStoreOptions): BaselineStore {
  const listed = new Map<string, Artifact>();
  return {
    async list(name, wanted) {
      if (api.server.artifacts.kind === "none") return { candidates: [], notes: [] };
      const { artifacts, ended } = await listArtifacts(
        api,
        artifactName(name),
        (artifact) => wanted !== null && isOurs(artifact, api) && !artifact.expired && artifact.workflow_run?.head_sha === wanted,
      );
      for (const artifact of artifacts) listed.set(String(artifact.id), artifact);
      return listing(artifacts, { api, ended });
    },
    async read(name, candidate) {
      const artifact = listed.get(candidate.id);
      if (artifact === undefined) throw new Error(`artifact ${candidate.id} was not listed before it was read`);
      const origin = { events: recordingEvents, headSha: candidate.commit, headRepositoryId: api.repository.id };
      const download = await downloadArtifact(api, artifact, { entry, origin });
      const read = download.kind === "refused" ? download : checkBaseline(download.text, { name, candidate });
      const run = artifact.workflow_run;
      if (read.kind === "document" && run != null) onUse?.(String(run.id), async () => await recordedSlugs(api, run.id));
      return read;
    },
    async save(document) {
      const upload = { artifact: artifactName(document.name), entry, text: JSON.stringify(document), retentionDays };
      await uploadArtifact(upload, place);
    },
  };
}

/** Whether runs of this repository have recorded a baseline of the image, as far as it has not expired. Throws LookupError. */
export async function hasBaseline(api: RepositoryApi, slug: string): Promise<boolean> {
  if (api.server.artifacts.kind === "none") return false;
  const counts = (artifact: Artifact) => isOurs(artifact, api) && !artifact.expired;
  const { artifacts } = await listArtifacts(api, `${prefix}${slug}`, counts);
  return artifacts.some(counts);
}

/** Slugs of the images whose baselines one run has recorded. Throws LookupError. */
async function recordedSlugs(api: RepositoryApi, runId: number): Promise<readonly string[]> {
  const names = (await listRunArtifacts(api, runId)).map(({ name }) => name);
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

function artifactName(name: string): string {
  return `${prefix}${imageSlug(name)}`;
}

/** A fork's pull request from its branch `main` shows `head_branch: main`; only the repository's id gives it away. */
function isOurs({ workflow_run: run }: Artifact, { repository }: RepositoryApi): boolean {
  return run != null && run.repository_id === repository.id && (run.head_repository_id ?? repository.id) === repository.id;
}

function listing(
  artifacts: readonly Artifact[],
  { api, ended }: { api: RepositoryApi; ended: ArtifactList["ended"] },
): CandidateList {
  const ours = artifacts.filter((artifact) => isOurs(artifact, api));
  const expired = ours.filter((artifact) => artifact.expired).length;
  const foreign = artifacts.length - ours.length;
  const notes = [
    ...(expired === 0 ? [] : [counted(expired, "stored baseline has expired", "stored baselines have expired")]),
    ...(foreign === 0 ? [] : [counted(foreign, "artifact of a fork was ignored", "artifacts of forks were ignored")]),
    ...(ended === "limit" ? [`only the newest ${artifacts.length} stored baselines were looked at`] : []),
  ];
  const candidates = ours.filter((artifact) => !artifact.expired).flatMap(toCandidate);
  return { candidates, notes, ...(ended === "enough" ? { isPartial: true } : {}), ...(ended === "limit" ? { isCut: true } : {}) };
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function toCandidate({ id, workflow_run: run, created_at: recordedAt }: Artifact): Candidate[] {
  return run == null ? [] : [{ id: String(id), commit: run.head_sha, recordedAt }];
}
