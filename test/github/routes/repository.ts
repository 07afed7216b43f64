import type { Call, Reply, Route } from "../call.ts";
import { renderRepositoryFull } from "../render/repository.ts";

export const repositoryRoutes: readonly Route[] = [
  {
    operation: "GET /repos/{owner}/{repo}",
    needs: [],
    answer: (call) => ({ status: 200, json: renderRepositoryFull(call.repository) }),
  },
];

/** `GET /rate_limit`, which costs nothing and belongs to no repository. */
export function rateLimit(call: Pick<Call, "token">, resetSeconds: number): Reply {
  const { limit, used } = call.token;
  const core = { limit, used, remaining: Math.max(0, limit - used), reset: resetSeconds };
  const search = { limit: 30, used: 0, remaining: 30, reset: resetSeconds };
  return { status: 200, json: { resources: { core, search }, rate: core } };
}
