import { connect, type ApiLimits, type RepositoryApi } from "../../src/adapters/github/github-api.ts";
import type { Repository } from "../github/repository.ts";
import { startGitHub, type GitHub } from "../github/server.ts";
import type { TokenOptions } from "../github/token.ts";

export interface TestWorld extends AsyncDisposable {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly api: RepositoryApi;
}

export interface TestWorldOptions {
  readonly limits?: Partial<ApiLimits>;
  readonly token?: TokenOptions;
}

/**
 * For files that begin with fast-clock.mjs and have a server that says nothing: an attempt ends after twenty steps of that clock,
 * which come late on a busy machine, as the answers do.
 */
export const shortAttempts: Partial<ApiLimits> = { attemptMs: 4000 };

/** A GitHub with the repository acme/api, and the API connected to it with the usual time limits and short pauses. */
export async function startWorld(options: TestWorldOptions = {}): Promise<TestWorld> {
  const github = await startGitHub();
  const repository = github.repository("acme/api");
  const api = connectTo(github, repository, options);
  return { github, repository, api, [Symbol.asyncDispose]: async () => await github.close() };
}

export function connectTo(github: GitHub, repository: Repository, { limits, token }: TestWorldOptions = {}): RepositoryApi {
  const { owner, name, id } = repository;
  return connect({
    token: github.token(token).value,
    apiUrl: github.apiUrl,
    repository: { owner, name, id },
    limits: { backOffMs: 10, ...limits },
  });
}

/** The operations that were asked for, without what differs from run to run. */
export function restRequests(github: GitHub): string[] {
  const rest = github.requests.filter(({ service }) => service === "rest" || service === "graphql");
  return rest.map(
    ({ method, path }) => `${method} ${path.replace(/\?.*/, "").replaceAll(/\/(\d+|[0-9a-f]{40})(?=\/|$)/g, "/…")}`,
  );
}
