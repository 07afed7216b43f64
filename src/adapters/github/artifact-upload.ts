import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Deadline } from "./deadline.ts";
import { describe, type RepositoryApi } from "./github-api.ts";
import { newUploads, type UploadRefusal, type Uploads } from "./uploads.ts";

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
  /** What the uploads of a run share; an upload is alone unless given. */
  readonly uploads?: Uploads;
}

/** Where a run uploads from, on the time that all its GitHub work has. */
export function uploadPlace(temporaryDirectory: string, { deadline, replacedArtifacts, uploads }: RepositoryApi): UploadPlace {
  return { temporaryDirectory, deadline, uploads, onReplace: (artifact) => void replacedArtifacts.add(artifact) };
}

/** Uploads one file as an artifact of this run, in place of one that an earlier attempt of the run has left. Throws a plain sentence. */
export async function uploadArtifact(upload: Upload, place: UploadPlace): Promise<void> {
  const { uploads = newUploads() } = place;
  await uploads.inTurn(async () => {
    if (uploads.refusal !== null) throw new Error(notTried(upload.artifact, uploads.refusal));
    try {
      await uploadFrom(upload, place);
    } catch (error) {
      const reason = describe(error);
      if (!isPassing(error)) uploads.refusal = { isKnownBefore: false, isTold: true, because: reason };
      throw new Error(`artifact ${upload.artifact} could not be uploaded: ${reason}`, { cause: error });
    }
  });
}

function notTried(artifact: string, refusal: UploadRefusal): string {
  const { isKnownBefore, because } = refusal;
  refusal.isTold = true;
  return isKnownBefore ? because : `artifact ${artifact} was not uploaded, because another one could not be: ${because}`;
}

async function uploadFrom(upload: Upload, place: UploadPlace): Promise<void> {
  const directory = await mkdtemp(join(place.temporaryDirectory, "image-size-budget-upload-"));
  try {
    const file = join(directory, upload.entry);
    await writeFile(file, upload.text);
    await place.deadline.spend(() => uploadFile(upload, { ...place, directory, file }), place.limitMs ?? uploadLimitMs);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/**
 * A connection that broke, or a name that is taken, says nothing about the next upload. A full storage, a server that knows no such
 * artifacts, one that is down or silent does: trying each upload anew would take half a minute each.
 */
function isPassing(error: unknown): boolean {
  return isNameTaken(error) || (error instanceof Error && /\b(?:ECONNRESET|ETIMEDOUT|EPIPE)\b/.test(error.message));
}

interface UploadSource extends Pick<UploadPlace, "onReplace"> {
  readonly directory: string;
  readonly file: string;
}

async function uploadFile(upload: Upload, { directory, file, onReplace }: UploadSource): Promise<void> {
  // Loaded only where something is uploaded: it doubles the time this action takes to start.
  const { DefaultArtifactClient } = await import("@actions/artifact");
  const client = new DefaultArtifactClient();
  const options = upload.retentionDays === null ? {} : { retentionDays: upload.retentionDays };
  const send = async () => await onAnyHost(() => client.uploadArtifact(upload.artifact, [file], directory, options));
  try {
    await send();
  } catch (error) {
    if (!isNameTaken(error)) throw error;
    onReplace?.(upload.artifact);
    await onAnyHost(() => client.deleteArtifact(upload.artifact));
    await send();
  }
}

/**
 * The client refuses every server that is not called as GitHub is, whatever its service can do; that was asked before. It looks at
 * the variable as it is called, so that nothing else sees another value.
 */
function onAnyHost<Result>(call: () => Promise<Result>): Promise<Result> {
  const { GITHUB_SERVER_URL: serverUrl } = process.env;
  process.env["GITHUB_SERVER_URL"] = "https://github.com";
  try {
    return call();
  } finally {
    if (serverUrl === undefined) delete process.env["GITHUB_SERVER_URL"];
    else process.env["GITHUB_SERVER_URL"] = serverUrl;
  }
}

/** A name is unique per run, not per attempt: a re-run meets what its predecessor uploaded. */
function isNameTaken(error: unknown): boolean {
  return error instanceof Error && /\(409\)|already exists/i.test(error.message);
}
