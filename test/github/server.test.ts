import { getOctokit } from "@actions/github";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { responseViolation } from "./contract.ts";
import { faultTable } from "./fault-table.ts";
import type { Response } from "./faults.ts";
import { type GitHub, startGitHub } from "./server.ts";

const address = "/repos/acme/api";

async function ask(github: GitHub, path: string, init: RequestInit = {}) {
  return fetch(github.apiUrl + path, { ...init, headers: { authorization: `token ${github.token().value}` } });
}

async function withRepository(): Promise<GitHub> {
  const github = await startGitHub();
  const repository = github.repository("acme/api");
  repository.commit();
  repository.commit({ branch: "feature" });
  repository.openPullRequest({ number: 7, head: "feature" });
  return github;
}

describe("a request that is not in GitHub's description is 500, and close throws", () => {
  test.for([
    { name: "an unknown path", path: `${address}/actions/workflows/1/runs`, because: "is not served" },
    {
      name: "a query parameter that does not exist",
      path: `${address}/actions/artifacts?nmae=x`,
      because: "additional properties",
    },
    { name: "a number that is none", path: `${address}/pulls/seven`, because: "it/pull_number must be integer" },
    { name: "a query parameter that the server ignores", path: `${address}/commits?author=a`, because: "does not heed author" },
    { name: "a body without its field", path: `${address}/issues/7/comments`, body: {}, because: "required property 'body'" },
    {
      name: "a body where none belongs",
      path: "/graphql",
      body: { query: "{ rateLimit { cost } }" },
      because: "{viewer{login}} only",
    },
  ])("$name", async ({ path, body, because }) => {
    const github = await withRepository();
    const answer = await ask(github, path, body === undefined ? {} : { method: "POST", body: JSON.stringify(body) });

    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain(because);
    await expect(github.close()).rejects.toThrow(because);
  });
});

describe("an answer is held against the description", () => {
  test.for([
    { status: 200, body: { id: 1 }, because: "must have required property 'node_id'" },
    { status: 204, body: undefined, because: "does not describe an answer 204" },
    { status: 418, body: { message: "teapot" }, because: "must have required property 'documentation_url'" },
  ])("$status", ({ status, body, because }) => {
    expect(responseViolation("GET /repos/{owner}/{repo}/pulls/{pull_number}", status, body)).toContain(because);
  });

  test("and a state that GitHub cannot have is found", async () => {
    const github = await withRepository();
    const pull = github.repository("acme/api").pullRequest(7);
    Object.assign(pull, { state: "undecided" });
    const answer = await ask(github, `${address}/pulls/7`);

    expect(answer.status).toBe(500);
    await expect(github.close()).rejects.toThrow("it/state must be equal to one of the allowed values");
  });
});

test("every request is in the log with its service, status and login", async () => {
  await using github = await withRepository();
  await ask(github, "/rate_limit");
  await ask(github, "/repos/acme/gone");
  await fetch(`${github.apiUrl}${address}`);

  expect(github.requests).toEqual([
    { service: "rest", method: "GET", path: "/rate_limit", status: 200, login: "github-actions[bot]" },
    { service: "rest", method: "GET", path: "/repos/acme/gone", status: 404, login: "github-actions[bot]" },
    { service: "rest", method: "GET", path: address, status: 401, login: null },
  ]);
});

test("GraphQL says who the token is, for which REST has no answer", async () => {
  await using github = await withRepository();
  const kit = getOctokit(github.token().value, { baseUrl: github.apiUrl });
  expect(await kit.graphql("query { viewer { login } }")).toEqual({ viewer: { login: "github-actions[bot]" } });
});

describe("faults", () => {
  const failures: [string, Response, number][] = [
    ["badCredentials", faultTable.badCredentials(), 401],
    ["notPermitted", faultTable.notPermitted(), 403],
    ["primaryLimit", faultTable.primaryLimit(60), 403],
    ["secondaryLimit", faultTable.secondaryLimit(2), 403],
    ["notFound", faultTable.notFound(), 404],
    ["artifactExpired", faultTable.artifactExpired(), 410],
    ["unprocessable", faultTable.unprocessable(), 422],
    ["tooManyRequests", faultTable.tooManyRequests(2), 429],
  ];

  test.for(failures)("%s is an error in GitHub's form", async ([, respond, status]) => {
    await using github = await withRepository();
    github.fault({ match: { path: /pulls/ }, respond });
    const answer = await ask(github, `${address}/pulls/7`);
    const body = z.object({ message: z.string() }).parse(await answer.clone().json());

    expect(answer.status).toBe(status);
    expect(body.message).not.toBe("");
    expect(responseViolation("GET /repos/{owner}/{repo}/pulls", 499, await answer.json())).toBeNull();
  });

  test("limits say when to come back", async () => {
    await using github = await withRepository();
    const beforeSeconds = Date.now() / 1000;
    github.fault({ match: { path: /pulls/ }, respond: faultTable.secondaryLimit(2) });
    github.fault({ match: { path: /pulls/ }, respond: faultTable.primaryLimit(60) });
    const secondary = await ask(github, `${address}/pulls/7`);
    const primary = await ask(github, `${address}/pulls/7`);

    expect(secondary.headers.get("retry-after")).toBe("2");
    expect(primary.headers.get("x-ratelimit-remaining")).toBe("0");
    expect(Number(primary.headers.get("x-ratelimit-reset"))).toBeGreaterThanOrEqual(beforeSeconds + 60);
  });

  test("strike as often as they were told, only what matches, and then the truth is told again", async () => {
    await using github = await withRepository();
    const fault = github.fault({ match: { method: "GET", path: /pulls\/7$/ }, times: 2, respond: faultTable.serverError(502) });
    const statuses: number[] = [];
    for (const path of ["/pulls/7", "", "/pulls/7", "/pulls/7"]) statuses.push((await ask(github, address + path)).status);

    expect(statuses).toEqual([502, 200, 502, 200]);
    expect(fault.hits).toBe(2);
    fault.clear();
    expect((await ask(github, `${address}/pulls/7`)).status).toBe(200);
  });

  test.for(["reset", "half"] as const)("%s ends the connection", async (respond) => {
    await using github = await withRepository();
    github.fault({ match: { path: /./ }, respond });
    const text = ask(github, address).then((answer) => answer.text());
    await expect(text).rejects.toThrow(/fetch failed|terminated/);
  });

  test("silence lasts as long as the client waits, and ends with the server", async () => {
    const github = await withRepository();
    github.fault({ match: { path: /./ }, times: "always", respond: "silence" });
    const client = new AbortController();
    const given = ask(github, address, { signal: client.signal });
    await expect.poll(() => github.requests.length).toBe(1);
    client.abort(new Error("waited long enough"));
    await expect(given).rejects.toThrow("waited long enough");
    const ended = ask(github, address).catch(String);
    await expect.poll(() => github.requests.length).toBe(2);

    await github.close();
    expect(await ended).toBe("TypeError: fetch failed");
    expect(github.requests.map((request) => request.status)).toEqual([0, 0]);
  });

  test("a delayed answer is the true one", async () => {
    await using github = await withRepository();
    const steps: string[] = [];
    const after = async () => void steps.push("waited");
    github.fault({ match: { path: /./ }, respond: { after } });
    const answer = await ask(github, `${address}/pulls/7`);
    steps.push("answered");

    expect(await answer.json()).toMatchObject({ number: 7 });
    expect(steps).toEqual(["waited", "answered"]);
  });

  test("an answer may be anything a test can think of", async () => {
    await using github = await withRepository();
    github.fault({ match: { path: /pulls/ }, respond: { status: 200, body: { number: "7" } } });
    expect(await (await ask(github, `${address}/pulls/7`)).json()).toEqual({ number: "7" });
  });
});
