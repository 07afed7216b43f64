import { createServer } from "node:http";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { findServer } from "../../../src/adapters/github/server/find-server.ts";
import { connect } from "../../../src/adapters/github/github-api.ts";
import { serverWords } from "../../../src/report/words/server-words.ts";
import type { Server } from "../../../src/server.ts";

type Answers = Readonly<Record<string, number>>;

/** A server on loopback that answers each path with a status, and remembers what it was asked. */
async function start(answers: Answers, body: unknown = {}) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url?.replace(/\?.*/, "") ?? "";
    asked.push(`${request.method ?? ""} ${path}`);
    response.writeHead(answers[path] ?? 404, { "content-type": "application/json" }).end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const url = `http://127.0.0.1:${address.port}`;
  return { url, asked, [Symbol.asyncDispose]: async () => void server.close() };
}

const claims = Buffer.from(JSON.stringify({ scp: "Actions.Results:21:49" })).toString("base64url");
const token = `x.${claims}.x`;
const service = "/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts";

interface Case {
  readonly serverUrl: string;
  readonly api?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly answers?: Answers;
  readonly body?: unknown;
}

async function find({ serverUrl, api = "", env = {}, answers = {}, body }: Case): Promise<{ server: Server; asked: string[] }> {
  await using world = await start(answers, body);
  const apiUrl = `${world.url}${api}`;
  const limits = { backOffMs: 1 };
  const server = await findServer({
    environment: { ACTIONS_RESULTS_URL: world.url, ACTIONS_RUNTIME_TOKEN: token, ...env },
    context: { serverUrl, apiUrl },
    api: connect({ token: "t", apiUrl, repository: { owner: "acme", name: "api", id: 1 }, limits }),
  });
  return { server, asked: world.asked };
}

const list = "/api/v1/repos/acme/api/actions/artifacts";

describe("a server", () => {
  test.for([
    { serverUrl: "https://github.com", kept: "kept", forge: "github" },
    { serverUrl: "https://acme.ghe.com", kept: "kept", forge: "github" },
    { serverUrl: "http://gh.localhost:3000", kept: "kept", forge: "github" },
    { serverUrl: "https://github.com", env: { ACT: "true" }, kept: "read-only", forge: "github" },
    { serverUrl: "https://github.example.com", api: "/api/v3", answers: { [service]: 200 }, kept: "kept", forge: "enterprise" },
    { serverUrl: "https://github.example.com", api: "/api/v3", kept: "none", forge: "enterprise" },
    {
      serverUrl: "https://github.example.com",
      answers: { "/repos/acme/api": 200, [service]: 200 },
      body: { id: 1, node_id: "R_1" },
      kept: "kept",
      forge: "enterprise",
    },
    {
      serverUrl: "https://git.example.com",
      api: "/api/v1",
      answers: { [service]: 200, [list]: 200 },
      kept: "kept",
      forge: "gitea",
    },
    {
      serverUrl: "http://gitea.localhost:3000",
      api: "/api/v1",
      env: { ACT: "true", GITEA_ACTIONS: "true" },
      answers: { [service]: 200, [list]: 200 },
      kept: "kept",
      forge: "gitea",
    },
    {
      serverUrl: "https://codeberg.example.org",
      api: "/api/v1",
      env: { GITEA_ACTIONS: "true", FORGEJO_ACTIONS: "true" },
      answers: { [service]: 200 },
      kept: "none",
      forge: "forgejo",
    },
  ] as const)("at $serverUrl is $forge, and artifacts are $kept", async ({ kept, forge, ...given }) => {
    const { server, asked } = await find(given);
    expect(server).toMatchObject({ forge, artifacts: { kind: kept } });
    // GitHub itself is not asked.
    expect(asked.length === 0).toBe(forge === "github");
    expect(serverWords(server)?.match(/\.(?: |$)/g) ?? []).toHaveLength(kept === "kept" && forge === "github" ? 0 : 1);
  });

  test.for([
    { what: "answers as nobody known does", answers: { "/repos/acme/api": 200 }, because: "its API does not answer as GitHub's" },
    { what: "has no such repository", answers: {}, because: "HTTP 404" },
  ])("that $what is refused before anything is built", async ({ answers, because }) => {
    const found = find({ serverUrl: "https://git.example.com", answers, body: { id: 1 } });
    await expect(found).rejects.toMatchObject({ code: "server-unknown", message: expect.stringContaining(because) });
  });

  test("whose runner names no service says so", async () => {
    const { server } = await find({ serverUrl: "https://github.example.com", api: "/api/v3", env: { ACTIONS_RESULTS_URL: "" } });
    expect(server.artifacts).toMatchObject({ because: expect.stringContaining("the runner names no service for them") });
  });
});
