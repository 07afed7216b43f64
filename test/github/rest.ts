import { createHash } from "node:crypto";
import { encode, Failure, type Reply, type Route } from "./call.ts";
import { requestViolation, responseViolation } from "./contract.ts";
import type { Answer, Incoming } from "./http.ts";
import type { Repository } from "./repository.ts";
import { approvalRoutes } from "./routes/approval.ts";
import { artifactRoutes } from "./routes/artifacts.ts";
import { commentRoutes } from "./routes/comments.ts";
import { commitRoutes } from "./routes/commits.ts";
import { contentRoutes } from "./routes/contents.ts";
import { gitDataRoutes } from "./routes/git-data.ts";
import { pullRoutes } from "./routes/pulls.ts";
import { releaseRoutes } from "./routes/releases.ts";
import { rateLimit, repositoryRoutes } from "./routes/repository.ts";
import { isAllowed, type Token } from "./token.ts";
import type { World } from "./world.ts";

/** Special before general: the first pattern that fits wins. */
export const routes: readonly Route[] = [
  ...artifactRoutes,
  ...approvalRoutes,
  ...commentRoutes,
  ...pullRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...gitDataRoutes,
  ...releaseRoutes,
  ...repositoryRoutes,
];

const patterns = routes.map((route) => ({ route, pattern: patternOf(route.operation) }));
const hourMs = 3_600_000;

/** A request or an answer that is not in GitHub's description: the test that caused it must fail. */
export class ContractViolation extends Error {}

/** Answers one REST request; throws a ContractViolation. */
export function answerRest(world: World, request: Incoming, token: Token | undefined): Answer {
  if (request.headers["user-agent"] === undefined) return encode(forbidden.reply);
  if (token === undefined) return encode(new Failure(401, "Bad credentials").reply);
  if (request.url.pathname === "/rate_limit") return encode(checked("GET /rate_limit", rateLimit({ token }, resetAt(world))));
  token.used += 1;
  const answer = token.used > token.limit ? encode(limited(token).reply) : answerRoute(world, request, token);
  if (answer.status === 304) token.used -= 1;
  return { ...answer, headers: { ...answer.headers, ...limitHeaders(world, token) } };
}

const forbidden = new Failure(
  403,
  "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
);

function limited(token: Token): Failure {
  return new Failure(403, `API rate limit exceeded for installation ID 1. (${token.login})`);
}

function answerRoute(world: World, request: Incoming, token: Token): Answer {
  const { route, path } = match(request);
  const query = request.url.searchParams;
  const body: unknown = request.body.length === 0 ? undefined : JSON.parse(request.body.toString());
  refuse(requestViolation(route.operation, { path, query, body }));
  refuse(unheeded(route, query));
  const address = `${world.apiOrigin}${request.url.pathname}`;
  const reply = attempt(() => {
    const repository = permitted(repositoryOf(world, path), route, token);
    return route.answer({ world, token, repository, path, query, body, address });
  });
  return withEtag(encode(checked(route.operation, reply)), request);
}

function match(request: Incoming): { route: Route; path: Readonly<Record<string, string>> } {
  for (const { route, pattern } of patterns) {
    const groups = pattern.exec(`${request.method} ${request.url.pathname}`)?.groups;
    if (groups === undefined) continue;
    const path = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? "")] as const);
    return { route, path: Object.fromEntries(path) };
  }
  throw new ContractViolation(`${request.method} ${request.url.pathname} is not served: see scripts/cut-openapi.mjs`);
}

function attempt(answer: () => Reply): Reply {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Failure) return error.reply;
    throw error;
  }
}

/** What belongs to an organization is asked through any of its repositories. */
function repositoryOf({ repositories }: World, path: Readonly<Record<string, string>>): Repository | undefined {
  if (path["org"] === undefined) return repositories.get(`${path["owner"]}/${path["repo"]}`.toLowerCase());
  return [...repositories.values()].find(({ owner }) => owner.toLowerCase() === path["org"]?.toLowerCase());
}

/** Reading a public repository takes no permission. */
function permitted(repository: Repository | undefined, route: Route, token: Token): Repository {
  if (repository === undefined) throw new Failure(404, "Not Found");
  const isPublicRead = !repository.isPrivate && route.operation.startsWith("GET /repos/");
  if (route.needs.length > 0 && !isPublicRead && !isAllowed(token, route.needs)) {
    throw new Failure(403, "Resource not accessible by integration");
  }
  return repository;
}

function checked(operation: string, reply: Reply): Reply {
  const seen: unknown = reply.json === undefined ? undefined : JSON.parse(JSON.stringify(reply.json));
  refuse(responseViolation(operation, reply.status, seen));
  return reply;
}

function unheeded(route: Route, query: URLSearchParams): string | null {
  const names = [...query.keys()].filter((name) => route.query?.includes(name) !== true);
  return names.length === 0 ? null : `${route.operation}: this server does not heed ${names.join(", ")}`;
}

function refuse(violation: string | null): void {
  if (violation !== null) throw new ContractViolation(violation);
}

/** Answers 304, which is free, to a client that has the same answer already. */
function withEtag(answer: Answer, request: Incoming): Answer {
  if (answer.status !== 200) return answer;
  const etag = `W/"${createHash("sha256")
    .update(answer.body ?? "")
    .digest("hex")}"`;
  if (request.headers["if-none-match"] === etag) return { status: 304, headers: { etag } };
  return { ...answer, headers: { ...answer.headers, etag } };
}

function limitHeaders(world: World, token: Token): Record<string, string> {
  return {
    "x-ratelimit-limit": String(token.limit),
    "x-ratelimit-remaining": String(Math.max(0, token.limit - token.used)),
    "x-ratelimit-used": String(token.used),
    "x-ratelimit-reset": String(resetAt(world)),
    "x-ratelimit-resource": "core",
  };
}

function resetAt(world: World): number {
  return Math.ceil((world.now().getTime() + hourMs) / 1000);
}

/** The last parameter of `compare` and `commits` may hold slashes, as branch names do. */
function patternOf(operation: string): RegExp {
  const source = operation.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === "basehead" || name === "ref" ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  // The root of a repository's contents has no path.
  return new RegExp(`^${source.replace("/(?<path>[^/]+)", "(?:/(?<path>.*))?")}$`);
}
