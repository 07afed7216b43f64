import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { z } from "zod";
import { LookupError } from "../../ports.ts";
import { isGitea, nameOf } from "../../server.ts";
import {
  ask,
  describe,
  fetchBytes,
  lookUp,
  lookUpFailure,
  statusOf,
  type RepositoryApi,
  type LookUpSubject,
} from "./github-api.ts";

const zipLimitBytes = 20_000_000;
const entryLimitBytes = 64_000_000;
const perPage = 100;
const maxPages = 5;

/** https://docs.github.com/en/rest/actions/artifacts#list-artifacts-for-a-repository */
const Artifact = z.object({
  id: z.int(),
  name: z.string(),
  size_in_bytes: z.int().min(0),
  expired: z.boolean(),
  created_at: z.iso.datetime({ offset: true }),
  digest: z.string().nullish(),
  workflow_run: z
    .object({
      id: z.int(),
      repository_id: z.int(),
      /** Gitea does not tell. */
      head_repository_id: z.int().optional(),
      head_sha: z.string(),
    })
    .nullish(),
});
const ArtifactPage = z.object({ total_count: z.int(), artifacts: z.array(Artifact) });

/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
const Run = z.object({
  event: z.string(),
  head_sha: z.string(),
  repository: z.object({ id: z.int() }),
  /** Null when the fork has been deleted; Gitea does not tell. */
  head_repository: z.object({ id: z.int() }).nullish(),
});

export type Artifact = z.infer<typeof Artifact>;

export interface ArtifactList {
  /** Expired ones and those of forks included. */
  readonly artifacts: readonly Artifact[];
  /** There are more that were not listed: the list ended at `isEnough` or at its limit. */
  readonly ended: "whole" | "enough" | "limit";
}

/** Artifacts by name over all runs, 500 at most; stops early once `isEnough`. Throws LookupError. */
export async function listArtifacts(
  api: RepositoryApi,
  name: string,
  isEnough: (artifact: Artifact) => boolean,
): Promise<ArtifactList> {
  const route = "GET /repos/{owner}/{repo}/actions/artifacts";
  const { artifacts, ended } = await listPages({
    subject: { what: "the list of artifacts", needs: "actions: read" },
    page: (page) => ask(api, { route, parameters: { name, per_page: perPage, page } }, ArtifactPage),
    maxPages,
    requestsPerPage: usualRequests(api),
    // GitHub documents no order. As long as the newest come first, what is not listed yet is older.
    isEnough: (listed) => isSorted(listed) && listed.some((artifact) => artifact.name === name && isEnough(artifact)),
  });
  return { artifacts: artifacts.filter((artifact) => artifact.name === name).toSorted(newestFirst), ended };
}

function newestFirst(a: Artifact, b: Artifact): number {
  return Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id;
}

function isSorted(artifacts: readonly Artifact[]): boolean {
  return artifacts.every(
    (artifact, at) => at === 0 || Date.parse(artifacts[at - 1]?.created_at ?? "") >= Date.parse(artifact.created_at),
  );
}

/** Every artifact of one run, 1,000 at most, in any order. Throws LookupError. */
export async function listRunArtifacts(api: RepositoryApi, runId: number): Promise<readonly Artifact[]> {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
  const { artifacts } = await listPages({
    subject: { what: `the list of artifacts of run ${runId}`, needs: "actions: read" },
    page: (page) => ask(api, { route, parameters: { run_id: runId, per_page: perPage, page } }, ArtifactPage),
    maxPages: 2 * maxPages,
    requestsPerPage: usualRequests(api),
    isEnough: () => false,
  });
  return artifacts;
}

/** Gitea's administrator sets how much it gives at once: 50 unless changed. */
function usualRequests({ server }: RepositoryApi): number {
  return isGitea(server) ? 4 : 1;
}

interface Pages {
  readonly subject: LookUpSubject;
  readonly page: (page: number) => Promise<z.infer<typeof ArtifactPage>>;
  readonly maxPages: number;
  /** More than one where a server gives less on a page than it is asked for. */
  readonly requestsPerPage: number;
  readonly isEnough: (listed: readonly Artifact[]) => boolean;
}

/**
 * Page after page, counted by what came: a page that brings nothing while more are said to be there, or pages shorter than asked,
 * make a list that is not known, which is not the same as one without the rest.
 */
async function listPages({ subject, page, maxPages: most, requestsPerPage, isEnough }: Pages): Promise<ArtifactList> {
  const listed = new Map<number, Artifact>();
  let total = Number.POSITIVE_INFINITY;
  let before = 0;
  for (let at = 1; listed.size < most * perPage && at <= most * requestsPerPage; at += 1) {
    before = listed.size;
    const answer = await lookUp(subject, () => page(at));
    for (const artifact of answer.artifacts) listed.set(artifact.id, artifact);
    // What is uploaded meanwhile moves the pages, and is not waited for.
    total = Math.min(total, answer.total_count);
    const artifacts = [...listed.values()];
    if (listed.size >= total) return { artifacts, ended: "whole" };
    if (isEnough(artifacts)) return { artifacts, ended: "enough" };
    if (listed.size === before) break;
  }
  if (listed.size < most * perPage && (requestsPerPage === 1 || listed.size === before))
    throw new LookupError(`${subject.what} could not be read: it ended after ${listed.size} of ${total} artifacts`);
  return { artifacts: [...listed.values()], ended: "limit" };
}

/** What an artifact must have come from to count. */
export interface ArtifactOrigin {
  readonly events: readonly string[];
  readonly headSha: string;
  readonly headRepositoryId: number;
}

export type Download = { readonly kind: "text"; readonly text: string } | Refused;
export interface Refused {
  readonly kind: "refused";
  readonly because: string;
}

/**
 * The one file `entry` of an artifact, held in memory, once its run is known to be of the wanted origin (null: the caller knows
 * the run). What is wrong with the artifact itself is a refusal; a server that cannot be asked throws LookupError.
 */
export async function downloadArtifact(
  api: RepositoryApi,
  artifact: Artifact,
  wanted: { entry: string; origin: ArtifactOrigin | null },
): Promise<Download> {
  if (artifact.size_in_bytes > zipLimitBytes)
    return refused(`it has ${artifact.size_in_bytes} bytes, more than ${zipLimitBytes}`);
  try {
    const foreign = wanted.origin === null ? null : await whyForeign(api, artifact, wanted.origin);
    if (foreign !== null) return refused(foreign);
    const zip = await downloadZip(api, artifact);
    const problem = wrongDigest(zip, artifact, api);
    return problem === null ? await readOnlyEntry(zip, wanted.entry) : refused(problem);
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 410) return refused("it has expired or was deleted");
    throw lookUpFailure({ what: `artifact ${artifact.id}`, needs: "actions: read" }, error);
  }
}

async function whyForeign(api: RepositoryApi, artifact: Artifact, origin: ArtifactOrigin): Promise<string | null> {
  if (artifact.workflow_run == null) return "it belongs to no workflow run";
  const question = { route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}", parameters: { run_id: artifact.workflow_run.id } };
  const run = await ask(api, question, Run);
  if (run.repository.id !== api.repository.id) return "its run belongs to another repository";
  if (isOfFork(run, origin)) return "its run was started by a fork";
  if (!origin.events.includes(run.event)) return `its run was started by ${JSON.stringify(run.event.slice(0, 40))}`;
  return run.head_sha === origin.headSha ? null : "its run was of another commit";
}

/** Where the server does not tell, the event does: no fork starts a run of those that record. */
function isOfFork({ head_repository: head }: z.infer<typeof Run>, { headRepositoryId }: ArtifactOrigin): boolean {
  return head !== undefined && head?.id !== headRepositoryId;
}

/** https://docs.github.com/en/rest/actions/artifacts#download-an-artifact: a redirect to a signed address that lives for a minute. */
async function downloadZip(api: RepositoryApi, artifact: Artifact): Promise<Buffer> {
  const { owner, name } = api.repository;
  const { headers } = await api.octokit.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
    owner,
    repo: name,
    artifact_id: artifact.id,
    archive_format: "zip",
    request: { redirect: "manual" },
  });
  if (headers.location === undefined)
    throw new LookupError(`${nameOf(api.server)} gave no address to download artifact ${artifact.id} from`);
  return await fetchBytes(api, headers.location);
}

function wrongDigest(zip: Buffer, { digest }: Artifact, { server }: RepositoryApi): string | null {
  if (digest == null || digest === `sha256:${createHash("sha256").update(zip).digest("hex")}`) return null;
  return `its content does not have the digest that ${nameOf(server)} recorded`;
}

async function readOnlyEntry(zip: Buffer, entryName: string): Promise<Download> {
  try {
    const file = await fromBufferPromise(zip, { lazyEntries: true });
    if (file.entryCount !== 1) return refused(`it holds ${file.entryCount} files instead of one`);
    for await (const entry of file.eachEntry()) {
      if (entry.fileName !== entryName) return refused(`it holds another file than ${entryName}`);
      return await inflate(file, entry);
    }
    return refused("it holds no file");
  } catch (error) {
    return refused(`it is no sound zip archive (${describe(error)})`);
  }
}

async function inflate(file: ZipFile, entry: Entry): Promise<Download> {
  if (entry.uncompressedSize > entryLimitBytes) return refused(`it unpacks to more than ${entryLimitBytes} bytes`);
  const chunks: Buffer[] = [];
  // yauzl ends the stream with an error as soon as it yields more than the directory declares.
  for await (const chunk of await file.openReadStreamPromise(entry)) chunks.push(z.instanceof(Buffer).parse(chunk));
  const content = Buffer.concat(chunks);
  // yauzl leaves this to its callers, and GitHub has no digest of old artifacts.
  if (crc32(content) !== entry.crc32) return refused("its content does not have the checksum that is written beside it");
  return { kind: "text", text: content.toString("utf8") };
}

function refused(because: string): Refused {
  return { kind: "refused", because };
}
