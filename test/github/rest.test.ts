import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acme, failure, octokitFor } from "./client.ts";
import { operations } from "./contract.ts";
import type { Repository } from "./repository.ts";
import { routes } from "./rest.ts";
import { type GitHub, startGitHub } from "./server.ts";

let github: GitHub;
let repository: Repository;

beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository("acme/api");
  repository.commit({ message: "First" });
});
afterEach(() => github.close());

test("every operation of the description is served, and nothing else", () => {
  const served = [...routes.map((route) => route.operation), "GET /rate_limit"];
  expect(served.toSorted()).toEqual(operations.toSorted());
});

describe("permissions", () => {
  test("an unknown token is 401", async () => {
    const kit = getOctokit("ghs_stolen", { baseUrl: github.apiUrl });
    expect(await failure(kit.rest.repos.get(acme))).toBe("HttpError: Bad credentials");
  });

  test.for([
    {
      name: "comments",
      permissions: { pullRequests: "read" } as const,
      call: "POST /repos/acme/api/issues/1/comments",
      body: "x",
    },
    { name: "artifacts", permissions: { contents: "read" } as const, call: "GET /repos/acme/api/actions/artifacts" },
    { name: "commits", permissions: { actions: "read" } as const, call: "GET /repos/acme/api/commits" },
    { name: "pulls", permissions: { contents: "write" } as const, call: "GET /repos/acme/api/pulls/1" },
  ])("$name need theirs", async ({ permissions, call, body }) => {
    const answer = octokitFor(github, { permissions }).request(call, body === undefined ? {} : { body });
    expect(await failure(answer)).toBe("HttpError: Resource not accessible by integration");
  });

  test("a public repository can be read without any, and not written", async () => {
    repository.isPrivate = false;
    const kit = octokitFor(github, { permissions: {} });
    const listed = await kit.rest.actions.listArtifactsForRepo(acme);

    expect(listed.data.total_count).toBe(0);
    expect(await failure(kit.rest.issues.createComment({ ...acme, issue_number: 1, body: "x" }))).toMatch("not accessible");
  });

  test("the hourly limit of a token counts its requests, all but GET /rate_limit", async () => {
    const kit = octokitFor(github, { limit: 2 });
    const { headers } = await kit.rest.repos.get(acme);
    await kit.rest.rateLimit.get();
    await kit.rest.repos.get(acme);

    expect(headers["x-ratelimit-remaining"]).toBe("1");
    expect(await failure(kit.rest.repos.get(acme))).toMatch("API rate limit exceeded for installation");
  });

  test("an answer that the client has already is 304 and free", async () => {
    const kit = octokitFor(github, { limit: 2 });
    const { headers } = await kit.rest.repos.get(acme);
    const again = () => failure(kit.rest.repos.get({ ...acme, headers: { "if-none-match": headers.etag ?? "" } }));

    expect([await again(), await again(), await again()]).toEqual(Array(3).fill("HttpError: Not modified"));
  });
});
