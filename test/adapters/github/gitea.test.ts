import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { downloadArtifact, listArtifacts } from "../../../src/adapters/github/artifact-download.ts";
import { whichBase } from "../../../src/adapters/github/base-commit.ts";
import {
  ask,
  connect,
  describe as describeError,
  onServer,
  type RepositoryApi,
} from "../../../src/adapters/github/github-api.ts";
import { forgeOf } from "../../../src/adapters/github/server/find-server.ts";
import { mergedPullRequests } from "../../../src/adapters/github/merged-pull-request.ts";
import { commentMarker, writeComment } from "../../../src/adapters/github/pull-request-comment.ts";
import { sha } from "../../contracts/documents.ts";
import { pullRequestEvent } from "../../runner/events.ts";
import { contextOf } from "../../support/github-context.ts";
import { startWorld } from "../../support/github-world.ts";
import { zipFile } from "../../support/zip-writer.ts";

/** What is asked, without the path of the API and of the repository. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}
type Answer = { readonly status?: number; readonly json?: unknown; readonly bytes?: Buffer; readonly location?: string };

/** Gitea's answers, as far as they are not GitHub's: what 1.26.0 leaves out is left out here. */
async function gitea(answer: (asked: Asked) => Answer) {
  const asked: Asked[] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const question = await read(request);
    asked.push(question);
    const { status = 200, json, bytes, location } = answer(question);
    response.writeHead(status, { "content-type": "application/json", ...(location === undefined ? {} : { location }) });
    response.end(bytes ?? JSON.stringify(json ?? {}));
  };
  const server = createServer((request, response) => {
    void respond(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const apiUrl = `http://127.0.0.1:${address.port}/api/v1`;
  const repository = { owner: "acme", name: "api", id: 1 };
  const limits = { backOffMs: 1, requestMs: 2000 };
  const api = connect({
    token: "t",
    apiUrl,
    repository,
    forge: forgeOf({}, { serverUrl: "https://git.example.com", apiUrl }),
    limits,
  });
  return {
    asked,
    apiUrl,
    api: onServer(api, { forge: "gitea", isAct: false, host: "git.example.com", artifacts: { kind: "kept" } }),
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const url = new URL(request.url ?? "", "http://gitea");
  let body = "";
  for await (const chunk of request) body += String(chunk);
  const path = url.pathname.replace("/api/v1", "").replace("/repos/acme/api", "");
  return { method: request.method ?? "", path, query: url.searchParams, body };
}

const none: Answer = { status: 404, json: { message: "not found" } };
const head = sha("head");
const marker = commentMarker({ key: "default", headSha: head });
/** Accounts have no `type`. */
const bot = { id: -2, login: "gitea-actions", full_name: "Gitea Actions" };

async function write(api: RepositoryApi): Promise<string | null> {
  const render = () => ({ action: "write" as const, body: `news\n${marker}` });
  const unasked = { headSha: head, newestHead: async () => null };
  return (await writeComment({ api, pullRequest: 7, key: "default", ...unasked, render })).url;
}

describe("the comment", () => {
  const others = Array.from({ length: 120 }, (_, at) => ({ id: at + 1, body: "hello", user: { id: 5, login: "alice" } }));

  test("is found among all that are given at once, whichever page is asked for, and changed", async () => {
    const own = {
      id: 300,
      body: `old\n${marker}`,
      html_url: "http://git.example.com/acme/api/pulls/7#issuecomment-300",
      user: bot,
    };
    await using world = await gitea(({ method }) => ({ json: method === "GET" ? [...others, own] : {} }));
    expect(await write(world.api)).toBe(own.html_url);
    expect(world.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /issues/7/comments",
      "GET /issues/7/comments",
      "PATCH /issues/comments/300",
    ]);
  });

  test("is written once, and counts as written although nothing is understood of the answer", async () => {
    await using world = await gitea(({ method }) => (method === "GET" ? { json: [] } : { status: 201, json: {} }));
    expect(await write(world.api)).toBeNull();
    expect(world.asked.map(({ method }) => method)).toEqual(["GET", "POST"]);
  });

  test("of an account that copied the marker is nobody's", async () => {
    const copy = { id: 9, body: marker, user: { id: 6, login: "gitea-actions" } };
    await using world = await gitea(({ method, path }) => {
      if (path === "/user") return { json: bot };
      return method === "GET" ? { json: [copy] } : { status: 201, json: {} };
    });
    await write(world.api);
    expect(world.asked.map(({ method, path }) => `${method} ${path}`)).toContain("POST /issues/7/comments");
  });
});

describe("artifacts", () => {
  const name = "image-size-baseline-api";
  const artifact = (id: number) => ({
    id,
    name,
    size_in_bytes: 100,
    expired: false,
    created_at: "2026-05-01T00:00:00Z",
    workflow_run: { id, repository_id: 1, head_sha: sha(String(id)) },
  });
  const all = Array.from({ length: 120 }, (_, at) => artifact(at + 1));

  test("are listed to the end, although no page has more than fifty", async () => {
    await using world = await gitea(({ query }) => {
      const [page, limit] = [Number(query.get("page")), Math.min(Number(query.get("limit")), 50)];
      return { json: { total_count: all.length, artifacts: all.slice((page - 1) * limit, page * limit) } };
    });
    const { artifacts, ended } = await listArtifacts(world.api, name, () => false);
    expect([artifacts.length, ended]).toEqual([120, "whole"]);
    expect(world.asked).toHaveLength(3);
  });

  test.for([
    { event: "push", told: { kind: "text", text: "{}" } },
    { event: "pull_request", told: { kind: "refused", because: 'its run was started by "pull_request"' } },
  ])("of a run of $event, whose repository is all that is told, are $told.kind", async ({ event, told }) => {
    const zip = zipFile([{ path: "baseline.json", content: "{}" }]);
    await using world = await gitea(({ path }) => {
      if (path === "/actions/runs/3") return { json: { event, head_sha: sha("3"), repository: { id: 1 } } };
      if (path === "/actions/artifacts/3/zip") return { status: 302, location: `${world.apiUrl}/raw` };
      return path === "/raw" ? { bytes: zip } : none;
    });
    const origin = { events: ["push"], headSha: sha("3"), headRepositoryId: 1 };
    const [third] = all.slice(2);
    if (third === undefined) throw new Error("there is no third artifact");
    expect(await downloadArtifact(world.api, third, { entry: "baseline.json", origin })).toEqual(told);
  });
});

describe("the merge base", () => {
  async function baseWith(pull: object, history: Readonly<Record<string, readonly object[]>> = {}) {
    await using github = await startWorld();
    github.repository.commit();
    github.repository.commit({ branch: "feature" });
    const event = pullRequestEvent(github.repository.openPullRequest({ head: "feature", number: 7 }));
    const context = contextOf(github.github, event);
    const headSha = context.pullRequest?.headSha ?? "";
    await using world = await gitea(({ path, query }) => {
      if (path === "/pulls/7") return { json: { head: { sha: headSha }, ...pull } };
      return path === "/commits" ? { json: history[query.get("sha") === headSha ? "head" : "main"] } : none;
    });
    // There is no test merge: the head is what is checked out, and what GITHUB_SHA names.
    return await whichBase({ ...context, sha: headSha }, { sha: headSha, parents: [sha("before")] }, world.api);
  }
  const commit = (name: string, ...parents: string[]) => ({
    sha: sha(name),
    parents: parents.map((parent) => ({ sha: sha(parent) })),
  });

  test("is what the pull request says", async () => {
    expect(await baseWith({ merge_base: sha("fork") })).toEqual({ kind: "known", commit: sha("fork") });
  });

  test("is looked for in both histories where the pull request has a newer commit by now", async () => {
    const history = {
      main: [commit("b", "fork"), commit("fork", "root"), commit("root")],
      head: [commit("tip", "fork"), commit("fork", "root"), commit("root")],
    };
    const base = await baseWith({ head: { sha: sha("newer") }, merge_base: sha("another") }, history);
    expect(base).toEqual({ kind: "known", commit: sha("fork") });
  });
});

test("the pull request that brought a commit is asked for alone, and none is no failure", async () => {
  const pull = { number: 3, body: "", merged_at: "2026-05-01T00:00:00Z", merge_commit_sha: sha("m"), base: { repo: { id: 1 } } };
  await using world = await gitea(({ path }) => (path === `/commits/${sha("m")}/pull` ? { json: pull } : none));
  const merged = mergedPullRequests(world.api);
  expect(await merged(sha("m"))).toMatchObject({ number: 3 });
  expect(await merged(sha("other"))).toBeNull();
});

describe("what goes wrong is told of Gitea", () => {
  const question = async (api: RepositoryApi): Promise<string> =>
    await ask(api, { route: "GET /repos/{owner}/{repo}" }, z.object({ id: z.int() })).then(String, describeError);

  test.for([
    { what: "the token", answer: { status: 401 }, sentence: "Gitea does not accept the token (HTTP 401)" },
    { what: "a refusal", answer: { status: 404, json: { message: "gone" } }, sentence: /^Gitea refused with HTTP 404 \(gone/ },
    { what: "a problem", answer: { status: 503 }, sentence: "Gitea has a problem (HTTP 503)" },
    { what: "another shape", answer: {}, sentence: /^Gitea's answer to GET .* has another shape than documented: / },
  ])("$what", async ({ answer, sentence }) => {
    await using world = await gitea(() => answer);
    expect(await question(world.api)).toMatch(sentence);
  });

  test("no answer", async () => {
    const world = await gitea(() => ({}));
    await world[Symbol.asyncDispose]();
    expect(await question(world.api)).toMatch(/^Gitea gave no answer \(/);
  });

  test("no end", async () => {
    await using world = await gitea(() => ({}));
    await expect(world.api.deadline.spend(async () => await new Promise(() => {}), 10)).rejects.toThrow(
      "Gitea did not finish within 0.01 s",
    );
  });

  test("no address of an artifact", async () => {
    await using world = await gitea(() => ({ status: 204 }));
    const found = { id: 1, name: "a", size_in_bytes: 1, expired: false, created_at: "2026-01-01T00:00:00Z" };
    const download = downloadArtifact(world.api, found, { entry: "a.json", origin: null });
    await expect(download).rejects.toThrow(/Gitea gave no address to download artifact 1 from$/);
  });
});
