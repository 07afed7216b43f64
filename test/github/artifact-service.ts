import { z } from "zod";
import type { Artifact, Run } from "./entities.ts";
import type { Blob } from "./blob-store.ts";
import type { Answer, Incoming } from "./http.ts";
import { readRuntimeToken } from "./token.ts";
import type { World } from "./world.ts";

export const servicePath = "/twirp/github.actions.results.api.v1.ArtifactService/";

const job = { workflow_run_backend_id: z.uuid(), workflow_job_run_backend_id: z.uuid() };
const name = z.string().regex(/^[^":<>|*?\r\n\\/]+$/);
const Named = z.strictObject({ ...job, name });
const Create = Named.extend({
  version: z.literal(7),
  mime_type: z.string().optional(),
  expires_at: z.iso.datetime().optional(),
});
const Finalize = Named.extend({
  size: z.string().regex(/^\d+$/),
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional(),
});
const List = z.strictObject({ ...job, name_filter: z.string().optional(), id_filter: z.string().optional() });

interface Pending {
  readonly request: z.infer<typeof Create>;
  readonly blob: Blob;
}

/** A failure in the words of https://twitchtv.github.io/twirp/docs/errors.html */
class TwirpFailure extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The service behind @actions/artifact: JSON over Twirp, authorised by the runtime token of one job. */
export class ArtifactService {
  readonly #world: World;
  /** Created and not yet finalized, by run and name. */
  readonly #pending = new Map<string, Pending>();

  constructor(world: World) {
    this.#world = world;
  }

  answer(request: Incoming): Answer {
    try {
      const method = request.url.pathname.slice(servicePath.length);
      return json(200, this.#call(method, JSON.parse(request.body.toString()), this.#authorised(request)));
    } catch (error) {
      if (error instanceof TwirpFailure) return json(error.status, { code: error.code, msg: error.message });
      if (error instanceof z.ZodError) return json(400, { code: "malformed", msg: z.prettifyError(error) });
      throw error;
    }
  }

  #authorised(request: Incoming): Run {
    const ids = readRuntimeToken((request.headers.authorization ?? "").replace(/^Bearer /, ""));
    const run = this.#runs().find((each) => each.backendId === ids?.run && each.jobBackendId === ids.job);
    if (run === undefined) throw new TwirpFailure(401, "unauthenticated", "invalid token");
    return run;
  }

  #call(method: string, body: unknown, run: Run): object {
    const ids = z.looseObject(job).parse(body);
    if (ids.workflow_run_backend_id !== run.backendId) throw new TwirpFailure(403, "permission_denied", "another run");
    switch (method) {
      case "CreateArtifact":
        return this.#create(Create.parse(body), run);
      case "FinalizeArtifact":
        return this.#finalize(Finalize.parse(body), run);
      case "ListArtifacts":
        return { artifacts: list(List.parse(body), run) };
      case "GetSignedArtifactURL":
        return { name: "", signed_url: this.#world.blobs.address(pick(run, Named.parse(body).name).blob, "r", 600) };
      case "DeleteArtifact":
        return remove(run, Named.parse(body).name);
    }
    throw new TwirpFailure(404, "bad_route", `no method ${method}`);
  }

  #create(request: z.infer<typeof Create>, run: Run): object {
    const key = keyOf(run, request.name);
    const isTaken = artifactsOf(run).some((artifact) => artifact.name === request.name);
    if (isTaken || this.#pending.has(key)) {
      throw new TwirpFailure(409, "already_exists", "an artifact with this name already exists on the workflow run");
    }
    const blob = this.#world.blobs.add(null);
    this.#pending.set(key, { request, blob });
    return { ok: true, signed_upload_url: this.#world.blobs.address(blob, "w", 3600) };
  }

  /** Size and hash are the client's words, kept as they are; only a blob that is not there is refused. */
  #finalize(request: z.infer<typeof Finalize>, run: Run): object {
    const pending = this.#pending.get(keyOf(run, request.name));
    if (pending === undefined) throw new TwirpFailure(404, "not_found", "artifact not found");
    if (pending.blob.content?.length !== Number(request.size)) {
      throw new TwirpFailure(400, "invalid_argument", "the blob does not have that size");
    }
    this.#pending.delete(keyOf(run, request.name));
    const artifact = run.repository.addArtifact({ name: request.name, run, blob: pending.blob, digest: request.hash ?? null });
    artifact.mimeType = pending.request.mime_type ?? artifact.mimeType;
    if (pending.request.expires_at !== undefined) artifact.expiresAt = new Date(pending.request.expires_at);
    return { ok: true, artifact_id: String(artifact.id) };
  }

  #runs(): Run[] {
    return [...this.#world.repositories.values()].flatMap((repository) => repository.runs);
  }
}

function list(request: z.infer<typeof List>, run: Run): object[] {
  return artifactsOf(run)
    .filter((artifact) => request.name_filter === undefined || artifact.name === request.name_filter)
    .filter((artifact) => request.id_filter === undefined || String(artifact.id) === request.id_filter)
    .map((artifact) => ({
      workflow_run_backend_id: run.backendId,
      workflow_job_run_backend_id: run.jobBackendId,
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.blob.content?.length ?? 0),
      created_at: artifact.createdAt.toISOString(),
      digest: artifact.digest,
    }));
}

function remove(run: Run, wanted: string): object {
  const artifact = pick(run, wanted);
  const all = run.repository.artifacts;
  all.splice(all.indexOf(artifact), 1);
  return { ok: true, artifact_id: String(artifact.id) };
}

function pick(run: Run, wanted: string): Artifact {
  const artifact = artifactsOf(run).find((each) => each.name === wanted);
  if (artifact === undefined) throw new TwirpFailure(404, "not_found", "artifact not found");
  return artifact;
}

function artifactsOf(run: Run): Artifact[] {
  return run.repository.artifacts.filter((artifact) => artifact.run.id === run.id);
}

function keyOf(run: Run, wanted: string): string {
  return `${run.id}/${wanted}`;
}

function json(status: number, body: object): Answer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
