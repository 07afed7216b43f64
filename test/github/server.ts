import { answerRest, ContractViolation } from "./rest.ts";
import { ArtifactService, servicePath } from "./artifact-service.ts";
import { type Fault, Faults, type SetFault } from "./faults.ts";
import { type Answer, type Incoming, listen, type Outgoing, stop } from "./http.ts";
import { Repository } from "./repository.ts";
import type { RepositoryOptions } from "./repository-options.ts";
import type { Token, TokenOptions } from "./token.ts";
import { type ArtifactOrder, World } from "./world.ts";

/** One request as the server saw it. */
export interface LoggedRequest {
  readonly service: "rest" | "graphql" | "artifact-service" | "blob-store";
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** 0 when no answer was given. */
  readonly status: number;
  /** Whose token it carried; null for none or an unknown one. */
  readonly login: string | null;
}

/** GitHub on 127.0.0.1. */
export interface GitHub {
  /** GITHUB_API_URL. */
  readonly apiUrl: string;
  /** ACTIONS_RESULTS_URL. */
  readonly resultsUrl: string;
  /** Everything that was asked, in the order of the answers. */
  readonly requests: readonly LoggedRequest[];
  /** Why `close` will throw. */
  readonly violations: readonly string[];
  repository(fullName: string, options?: RepositoryOptions): Repository;
  /** A token: GITHUB_TOKEN with the documented permissions unless said otherwise. */
  token(options?: TokenOptions): Token;
  fault(fault: Fault): SetFault;
  /** Lets time pass on the server's clock. */
  advance(ms: number): void;
  /** How artifact lists are sorted. */
  orderArtifacts(order: ArtifactOrder): void;
  /** Ends the server, silent connections too; throws if a request or an answer broke GitHub's contract. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

type Service = LoggedRequest["service"];

/** Starts the API and the artifact service on one ephemeral port, the blob store on another. */
export async function startGitHub(): Promise<GitHub> {
  const world = new World();
  const faults = new Faults();
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  const artifacts = new ArtifactService(world);

  const observe = async (request: Incoming, service: Service, truth: () => Answer): Promise<Outgoing> => {
    const outgoing = await faults.outcome(request, async () => guarded(truth, violations));
    const path = request.url.pathname + request.url.search;
    const login = tokenOf(world, request)?.login ?? null;
    requests.push({ service, method: request.method, path, status: outgoing.answer.status, login });
    return outgoing;
  };
  const api = await listen((request) => observe(request, serviceOf(request), () => answerApi(world, artifacts, request)));
  const blobs = await listen((request) => observe(request, "blob-store", () => world.blobs.answer(request)));
  world.apiOrigin = api.origin;
  world.blobs.origin = blobs.origin;

  const close = async (): Promise<void> => {
    await Promise.all([stop(api.server), stop(blobs.server)]);
    if (violations.length > 0) throw new Error(`GitHub's contract was broken:\n${violations.join("\n")}`);
  };
  return {
    apiUrl: api.origin,
    resultsUrl: `${api.origin}/`,
    requests,
    violations,
    repository: (fullName, options = {}) => repositoryNamed(world, fullName, options),
    token: (options) => world.issueToken(options),
    fault: (fault) => faults.add(fault),
    advance: (ms) => world.advance(ms),
    orderArtifacts: (order) => void (world.artifactOrder = order),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function answerApi(world: World, artifacts: ArtifactService, request: Incoming): Answer {
  switch (serviceOf(request)) {
    case "artifact-service":
      return artifacts.answer(request);
    case "graphql":
      return answerGraphql(request, tokenOf(world, request));
    case "rest":
    case "blob-store":
      return answerRest(world, request, tokenOf(world, request));
  }
}

/** The one question that is answered is who asks: an installation token cannot call `GET /user`. */
function answerGraphql(request: Incoming, token: Token | undefined): Answer {
  const headers = { "content-type": "application/json; charset=utf-8" };
  if (token === undefined) return { status: 401, headers, body: JSON.stringify({ message: "Bad credentials" }) };
  const isKnown = /"query":\s*"(query)?\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}/.test(
    request.body.toString().replaceAll("\\n", " "),
  );
  if (!isKnown) throw new ContractViolation(`POST /graphql answers {viewer{login}} only, not ${request.body.toString()}`);
  return { status: 200, headers, body: JSON.stringify({ data: { viewer: { login: token.login } } }) };
}

function guarded(truth: () => Answer, violations: string[]): Answer {
  try {
    return truth();
  } catch (error) {
    const reason = error instanceof ContractViolation ? error.message : String(error instanceof Error ? error.stack : error);
    violations.push(reason);
    return { status: 500, headers: { "content-type": "application/json" }, body: JSON.stringify({ message: reason }) };
  }
}

function serviceOf(request: Incoming): Service {
  if (request.url.pathname.startsWith(servicePath)) return "artifact-service";
  return request.url.pathname === "/graphql" ? "graphql" : "rest";
}

function tokenOf(world: World, request: Incoming): Token | undefined {
  return world.findToken((request.headers.authorization ?? "").replace(/^(token|bearer) /i, ""));
}

function repositoryNamed(world: World, fullName: string, options: RepositoryOptions): Repository {
  const key = fullName.toLowerCase();
  const known = world.repositories.get(key);
  if (known !== undefined) return known;
  const repository = new Repository(world, fullName, options);
  world.repositories.set(key, repository);
  return repository;
}
