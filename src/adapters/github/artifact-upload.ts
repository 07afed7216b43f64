import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Deadline } from "./deadline.ts";
import { describe, type RepositoryApi } from "./github-api.ts";

const uploadLimitMs = 60_000;

export interface Upload {
  readonly artifact: string;
  /** Name of the one file in it. */
  readonly entry: string;
  readonly text: string;
  /** Null: what the repository is set to. */
  readonly retentionDays: number | null;
}

export interface UploadPlace {
  /** For the file that is uploaded; RUNNER_TEMP. */
  readonly temporaryDirectory: string;
  readonly deadline: Deadline;
  /** Milliseconds; 60 s unless said otherwise. An upload that is given up goes on in the background until the process ends. */
  readonly limitMs?: number;
  /** Told the name of an artifact that was there already. */
  readonly onReplace?: (artifact: string) => void;
}

/** Where a run uploads from, on the time that all its GitHub work has. */
export function uploadPlace(temporaryDirectory: string, { deadline, replacedArtifacts }: RepositoryApi): UploadPlace {
  return { temporaryDirectory, deadline, onReplace: (artifact) => void replacedArtifacts.add(artifact) };
}

/** Uploads one file as an artifact of this run, in place of one that an earlier attempt of the run has left. Throws a plain sentence. */
export async function uploadArtifact(upload: Upload, place: UploadPlace): Promise<void> {
  const directory = await mkdtemp(join(place.temporaryDirectory, "image-size-budget-upload-"));
  try {
    const file = join(directory, upload.entry);
    await writeFile(file, upload.text);
    await place.deadline.spend(() => uploadFile(upload, { ...place, directory, file }), place.limitMs ?? uploadLimitMs);
  } catch (error) {
    throw new Error(`artifact ${upload.artifact} could not be uploaded: ${describe(error)}`, { cause: error });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

interface Source extends Pick<UploadPlace, "onReplace"> {
  readonly directory: string;
  readonly file: string;
}

async function uploadFile(upload: Upload, { directory, file, onReplace }: Source): Promise<void> {
  // Loaded only where something is uploaded: it doubles the time this action takes to start.
  const { DefaultArtifactClient } = await import("@actions/artifact");
  const client = new DefaultArtifactClient();
  const options = upload.retentionDays === null ? {} : { retentionDays: upload.retentionDays };
  const send = () => client.uploadArtifact(upload.artifact, [file], directory, options);
  try {
    await send();
  } catch (error) {
    if (!isNameTaken(error)) throw error;
    onReplace?.(upload.artifact);
    await client.deleteArtifact(upload.artifact);
    await send();
  }
}

/** A name is unique per run, not per attempt: a re-run meets what its predecessor uploaded. */
function isNameTaken(error: unknown): boolean {
  return error instanceof Error && /\(409\)|already exists/i.test(error.message);
}
