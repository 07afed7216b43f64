import { setTimeout as sleep } from "node:timers/promises";
import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { z } from "zod";
import { LookupError } from "../../ports.ts";
import { shorten } from "../../shorten.ts";
import { cancellation } from "../process/cancellation.ts";
import { Deadline } from "./deadline.ts";
import { type Forge, gitHub, isGitea, nameOf, type Server } from "../../server.ts";
import { newUploads, type Uploads } from "./uploads.ts";

type Plugin = Parameters<typeof Octokit.plugin>[0];

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
}

/** GitHub's REST API for one repository, bounded in time and size. */
export interface RepositoryApi {
  readonly octokit: Octokit;
  /** The same without the second between two writes: for a few that have to be done before somebody else's. */
  readonly unspaced: Octokit;
  readonly repository: Repository;
  readonly server: Server;
  readonly deadline: Deadline;
  /** Lines of `permissions:` that the token turned out to lack. */
  readonly refusedPermissions: ReadonlySet<string>;
  /** Names of artifacts that this run has uploaded in place of others. */
  readonly replacedArtifacts: Set<string>;
  readonly uploads: Uploads;
}

export interface ApiLimits {
  /** One attempt, connecting and reading included; connecting alone has 10 s (the HTTP client's own limit). */
  readonly attemptMs: number;
  /** One request with its retries and the pauses that the server asks for: a server that is silent about one thing leaves time for the next. */
  readonly requestMs: number;
  /** All GitHub work of the run together. */
  readonly totalMs: number;
  /** First pause before a retry; the next ones are 4 and 9 times as long. */
  readonly backOffMs: number;
  readonly answerBytes: number;
}

const usualLimits: ApiLimits = {
  attemptMs: 30_000,
  requestMs: 75_000,
  totalMs: 120_000,
  backOffMs: 1000,
  answerBytes: 20_000_000,
};

interface Connection {
  /** A secret; without one the API is asked anonymously. */
  readonly token: string;
  /** `https://api.github.com` */
  readonly apiUrl: string;
  readonly repository: Repository;
  /** As far as it is known before anything is asked; null, or left out: GitHub's API. */
  readonly forge?: Forge | null;
  readonly limits?: Partial<ApiLimits>;
}

/** Connects to the API: retries resets, 429 and 5xx, waits as long as the server asks, gives up at once when that is too long. */
export function connect(connection: Connection): RepositoryApi {
  const limits = { ...usualLimits, ...connection.limits };
  const server = { ...gitHub, forge: connection.forge ?? gitHub.forge };
  const deadline = new Deadline(limits.totalMs, nameOf(server));
  const answererOf = (url: string) => answererAt(url, connection.apiUrl, server);
  const fits = (...[seconds, , , count]: [number, unknown, unknown, number]) =>
    count < 2 && seconds * 1000 < Math.min(deadline.remainingMs, limits.requestMs);
  const options = (isSpaced: boolean) => ({
    ...(connection.token === "" ? {} : { auth: connection.token }),
    baseUrl: connection.apiUrl,
    request: { fetch: boundedFetch(new URL(connection.apiUrl).origin, deadline, limits) },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    retry: { retryAfterBaseValue: limits.backOffMs },
    // Its own id: the plugin spaces writes over all clients of a process that share one.
    throttle: { enabled: isSpaced, id: crypto.randomUUID(), onRateLimit: fits, onSecondaryRateLimit: fits },
  });
  const Client = Octokit.plugin(heedServer(answererOf, deadline, limits), retry, throttling);
  const refusedPermissions = new Set<string>();
  const client = (isSpaced: boolean): Octokit => {
    const octokit = new Client(options(isSpaced));
    octokit.hook.wrap("request", (request, parameters) =>
      deadline.spend(async () => request(parameters), limits.requestMs, answererOf(parameters.url).by),
    );
    octokit.hook.error("request", (error, { method, url }) => {
      if (isNotPermitted(error) && url.startsWith("/repos/")) refusedPermissions.add(neededFor(method, url));
      throw error;
    });
    return octokit;
  };
  return {
    octokit: client(true),
    unspaced: client(false),
    repository: connection.repository,
    server,
    deadline,
    refusedPermissions,
    replacedArtifacts: new Set(),
    uploads: newUploads(),
  };
}

/** The same API, now that its server is known. */
export function onServer(api: RepositoryApi, server: Server): RepositoryApi {
  const { artifacts } = server;
  return { ...api, server, uploads: newUploads(artifacts.kind === "kept" ? null : artifacts.because) };
}

/** https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
function neededFor(method: string, url: string): string {
  if (/\/(?:issues|pulls)\b/.test(url)) return method === "GET" ? "pull-requests: read" : "pull-requests: write";
  if (url.includes("/git/") && method !== "GET") return "contents: write";
  return url.includes("/actions/") ? "actions: read" : "contents: read";
}

function ignore(): void {}

/** `GET /repos/{owner}/{repo}/…` and its parameters; `owner` and `repo` are filled in where the route has them. */
export interface Question {
  readonly route: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Asks, and holds the answer against a schema; throws LookupError for an answer of another shape, RequestError for a refusal. */
export async function ask<T>(api: RepositoryApi, question: Question, schema: z.ZodType<T>): Promise<T> {
  return (await askPage(api, question, schema)).answer;
}

/** The same for a page of a list; a page may be shorter than asked for and not be the last. */
export async function askPage<T>(
  api: RepositoryApi,
  question: Question,
  schema: z.ZodType<T>,
): Promise<{ readonly answer: T; readonly hasNext: boolean }> {
  const { owner, name } = api.repository;
  // What a route has no place for would become a part of its query.
  const repository = question.route.includes("{owner}") ? { owner, repo: name } : {};
  const response = await api.octokit.request(question.route, {
    ...repository,
    ...pageSize(question, api),
    ...question.parameters,
  });
  const { data, headers }: { data: unknown; headers: { readonly link?: string | undefined } } = response;
  const answer = schema.safeParse(data);
  if (answer.success) return { answer: answer.data, hasNext: /\brel="?next"?/.test(headers.link ?? "") };
  throw new LookupError(
    `${nameOf(api.server)}'s answer to ${question.route} has another shape than documented: ${firstLine(z.prettifyError(answer.error))}`,
  );
}

/** Gitea's name for `per_page`, which it does not know; it gives fewer all the same where its administrator wants it so. */
function pageSize({ parameters }: Question, { server }: RepositoryApi): Readonly<Record<string, unknown>> {
  const size = parameters?.["per_page"];
  return size === undefined || !isGitea(server) ? {} : { limit: size };
}

/** Null where GitHub answers with one of these statuses, by which it says that there is none. Throws LookupError. */
export async function lookUpOrNull<Answer>(
  subject: LookUpSubject,
  absent: readonly number[],
  question: () => Promise<Answer>,
): Promise<Answer | null> {
  return await lookUp(subject, async () => {
    try {
      return await question();
    } catch (error) {
      if (absent.includes(statusOf(error) ?? 0)) return null;
      throw error;
    }
  });
}

/** Something that is asked of GitHub, for sentences about it. */
export interface LookUpSubject {
  /** "the list of artifacts" */
  readonly what: string;
  /** The line under `permissions:` that allows it: "actions: read". */
  readonly needs: string;
}

/** Turns every way in which GitHub cannot be asked into a LookupError that says what was asked for; other errors pass. */
export async function lookUp<T>(subject: LookUpSubject, question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw lookUpFailure(subject, error);
  }
}

/** The LookupError for a failed question, or the error itself when GitHub has no part in it. */
export function lookUpFailure({ what, needs }: LookUpSubject, error: unknown): unknown {
  if (!(error instanceof LookupError) && statusOf(error) === null) return error;
  const hint = isNotPermitted(error) ? `; the job needs \`permissions: ${needs}\`` : "";
  return new LookupError(`${what} could not be read: ${describe(error)}${hint}`, { cause: error });
}

const Refusal = z.object({
  status: z.int(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.coerce.string()) }).optional(),
  /** Who refused; `heedServer` writes both there. */
  by: z.string().default(nameOf(gitHub)),
  isElsewhere: z.boolean().default(false),
});

/** Who answers a request, by name: the server of the run, or elsewhere a host that it refers to for a download. */
interface Answerer {
  readonly by: string;
  readonly isElsewhere: boolean;
}

/** Of a host no more than its name: the rest of an address is signed. */
function answererAt(url: string, apiUrl: string, server: Pick<Server, "forge">): Answerer {
  const address = URL.parse(url, apiUrl);
  const isElsewhere = address !== null && address.origin !== new URL(apiUrl).origin;
  return { by: isElsewhere ? address.hostname : nameOf(server), isElsewhere };
}

/** The HTTP status of a refused request (500 for one that got no answer), or null when the error is of another kind. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error ? (Refusal.safeParse(error).data?.status ?? null) : null;
}

/** One line for a reader; nothing of a long or hostile answer but its beginning. */
export function describe(error: unknown): string {
  const refusal = error instanceof Error ? Refusal.safeParse(error).data : undefined;
  if (refusal === undefined) return firstLine(error instanceof Error ? error.message : String(error));
  if (refusal.response === undefined) return `${refusal.by} gave no answer (${firstLine(refusal.message)})`;
  if (isLimit(refusal)) return `the rate limit of this token is used up (HTTP ${refusal.status})`;
  if (refusal.status === 401 && !refusal.isElsewhere) return `${refusal.by} does not accept the token (HTTP 401)`;
  if (refusal.status >= 500) return `${refusal.by} has a problem (HTTP ${refusal.status})`;
  return `${refusal.by} refused with HTTP ${refusal.status} (${firstLine(refusal.message)})`;
}

/** The token, which no host elsewhere receives, is too weak. Other refusals with this status (a limit, a locked issue, an archived repository) say so themselves. */
export function isNotPermitted(error: unknown): boolean {
  const refusal = error instanceof Error ? Refusal.safeParse(error).data : undefined;
  return (
    refusal?.status === 403 &&
    !refusal.isElsewhere &&
    !isLimit(refusal) &&
    /not accessible by|must have|not granted|permission/i.test(refusal.message)
  );
}

/** It is not there, or not for this token: asking again changes nothing. */
export function isOutOfReach(error: unknown): boolean {
  const refusal = error instanceof Error ? Refusal.safeParse(error).data : undefined;
  return refusal !== undefined && [403, 404, 451].includes(refusal.status) && !isLimit(refusal);
}

function isLimit({ status, message, response, isElsewhere }: z.infer<typeof Refusal>): boolean {
  if (isElsewhere) return false;
  const isUsedUp = /\brate limit\b/i.test(message) || response?.headers["x-ratelimit-remaining"] === "0";
  return status === 429 || (status === 403 && isUsedUp);
}

/** The bytes behind a signed address on a storage host. */
export async function fetchBytes(api: RepositoryApi, address: string): Promise<Buffer> {
  const { data }: { data: unknown } = await api.octokit.request(`GET ${address}`, {
    request: { parseSuccessResponseBody: false },
  });
  return await readAll(ByteStream.parse(data), Number.POSITIVE_INFINITY);
}

const postAttempts = 3;
const postLimitMs = 10_000;

/** The HTTP status of a service that is none of the API; null where it gives no answer. */
export async function postJson(address: string, body: unknown, token: string): Promise<number | null> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  for (let attempt = 1; ; attempt += 1) {
    const status = await statusOfPost(address, { method: "POST", headers, body: JSON.stringify(body) });
    if (attempt === postAttempts || (status !== null && status < 500)) return status;
    await sleep(1000);
  }
}

async function statusOfPost(address: string, init: RequestInit): Promise<number | null> {
  try {
    const signal = AbortSignal.any([cancellation, AbortSignal.timeout(postLimitMs)]);
    const response = await proxiedFetch()(address, { ...init, signal });
    await response.body?.cancel();
    return response.status;
  } catch {
    cancellation.throwIfAborted();
    return null;
  }
}

const ByteStream = z.custom<ReadableStream<Uint8Array>>((value) => value instanceof ReadableStream);

function firstLine(text: string): string {
  return shorten(text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim(), 200);
}

/** A fetch whose every call, its whole body included, ends in time and within `answerBytes`; a cut answer is a failed one. */
function boundedFetch(apiOrigin: string, deadline: Deadline, { attemptMs, answerBytes }: ApiLimits): typeof fetch {
  const proxied = proxiedFetch();
  return async (input, init) => {
    const sent = new Headers(init?.headers);
    // Downloads come from a storage host: its addresses are signed, and it must not receive the token.
    if (new URL(input instanceof Request ? input.url : input).origin !== apiOrigin) sent.delete("authorization");
    const signal = AbortSignal.any([cancellation, AbortSignal.timeout(Math.min(attemptMs, deadline.remainingMs))]);
    const response = await proxied(input, { ...init, headers: [...sent], signal });
    const { status, headers } = response;
    const body = await readAll(response.body, answerBytes);
    return new Response([101, 103, 204, 205, 304].includes(status) ? null : body, { status, headers: [...headers] });
  };
}

/** Where the runner has a proxy, the toolkit's own fetch, which knows when to take it; it brings a whole client for HTTP along. */
function proxiedFetch(): typeof fetch {
  const names = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
  if (!names.some((name) => process.env[name])) return fetch;
  return async (input, init) => {
    const { defaults } = await import("@actions/github/lib/utils");
    return await (defaults.request?.fetch ?? fetch)(input, init);
  };
}

async function readAll(body: AsyncIterable<Uint8Array> | null, limitBytes: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > limitBytes) throw new LookupError(`an answer of more than ${limitBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Gets its turn before the retry plugin: says who refused, waits out a Retry-After, or ends the retrying when the time left is too short. */
function heedServer(answererOf: (url: string) => Answerer, deadline: Deadline, limits: ApiLimits): Plugin {
  return (octokit) => {
    octokit.hook.error("request", async (error, options) => {
      Object.assign(error, answererOf(options.url));
      const refusal = Refusal.safeParse(error).data;
      if (refusal === undefined || !(refusal.status === 429 || refusal.status >= 500)) throw error;
      const tried = z.object({ retryCount: z.int() }).safeParse(options.request).data?.retryCount ?? 0;
      const askedMs = askedWaitMs(refusal.response?.headers ?? {});
      if (askedMs + limits.backOffMs * (tried + 1) ** 2 >= Math.min(deadline.remainingMs, limits.requestMs))
        throw new GivenUp(describe(error), { cause: error });
      await sleep(askedMs);
      throw error;
    });
  };
}

/** The retry plugins look at `request` of every error, and leave one without inner `request` alone. */
class GivenUp extends LookupError {
  readonly request = {};
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function askedWaitMs(headers: Readonly<Record<string, string>>): number {
  const after = headers["retry-after"] ?? "";
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  if (after !== "") return Math.max(0, Date.parse(after) - Date.now()) || 0;
  if (headers["x-ratelimit-remaining"] !== "0") return 0;
  return Math.max(0, Number(headers["x-ratelimit-reset"]) * 1000 - Date.now() + 1000) || 0;
}
