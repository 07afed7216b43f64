import "../../support/fast-clock.mjs";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { afterEach, describe as group, expect, test } from "vitest";
import { z } from "zod";
import { LookupError } from "../../../src/ports.ts";
import {
  ask,
  connect,
  describe,
  fetchBytes,
  isNotPermitted,
  lookUp,
  statusOf,
  type ApiLimits,
  type RepositoryApi,
} from "../../../src/adapters/github/github-api.ts";
import { faultTable } from "../../github/fault-table.ts";
import { startGitHub, type GitHub } from "../../github/server.ts";
import { shortAttempts } from "../../support/github-world.ts";

const servers: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const limits = { ...shortAttempts, backOffMs: 10 };

async function start(more: Partial<ApiLimits> = {}): Promise<{ github: GitHub; api: RepositoryApi }> {
  const github = await startGitHub();
  servers.push(github);
  const repository = github.repository("acme/api");
  repository.commit();
  const { owner, name, id } = repository;
  const api = connect({
    token: github.token().value,
    apiUrl: github.apiUrl,
    repository: { owner, name, id },
    limits: { ...limits, ...more },
  });
  return { github, api };
}

/** A bare server, for what GitHub itself never does. */
async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  servers.push({ close: async () => server.close().closeAllConnections() });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

function connectTo(apiUrl: string, more: Partial<ApiLimits> = {}, token = "t"): RepositoryApi {
  return connect({ token, apiUrl, repository: { owner: "acme", name: "api", id: 1 }, limits: { ...limits, ...more } });
}

const path = /\/repos\/acme\/api\/commits/;
const question = { route: "GET /repos/{owner}/{repo}/commits" };
const Commits = z.array(z.object({ sha: z.string() }));

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return await work.then(
    () => expect.unreachable("it should have failed"),
    (error: unknown) => error,
  );
}

group("a question that fails at first", () => {
  test.for([
    { what: "500", respond: faultTable.serverError(500) },
    { what: "502", respond: faultTable.serverError(502) },
    { what: "503", respond: faultTable.serverError(503) },
    { what: "a reset connection", respond: faultTable.reset() },
    { what: "half an answer", respond: faultTable.half() },
    { what: "a silent server", respond: faultTable.silence() },
  ])("is answered in the end after $what", async ({ respond }) => {
    const { github, api } = await start();
    const fault = github.fault({ match: { path }, times: 2, respond });
    expect(await ask(api, question, Commits)).toHaveLength(1);
    expect(fault.hits).toBe(2);
  });

  test.for([
    { what: "429", respond: faultTable.tooManyRequests(1) },
    { what: "a secondary rate limit", respond: faultTable.secondaryLimit(1) },
    { what: "503", respond: { status: 503, headers: { "retry-after": "1" } } },
  ])("is asked again as late as the Retry-After of $what says", async ({ respond }) => {
    const { github, api } = await start();
    github.fault({ match: { path }, respond });
    const before = performance.now();
    expect(await ask(api, question, Commits)).toHaveLength(1);
    expect(performance.now() - before).toBeGreaterThan(990);
    expect(github.requests).toHaveLength(2);
  });

  test("is asked again once the rate limit is reset", async () => {
    const { github, api } = await start();
    github.fault({ match: { path }, respond: faultTable.primaryLimit(1) });
    expect(await ask(api, question, Commits)).toHaveLength(1);
    expect(github.requests).toHaveLength(2);
  });
});

group("a question that keeps failing", () => {
  test.for([
    { what: "503 for ever", respond: faultTable.serverError(503), sentence: "GitHub has a problem (HTTP 503)" },
    { what: "resets for ever", respond: faultTable.reset(), sentence: expect.stringMatching(/^GitHub gave no answer \(/) },
    { what: "silence", respond: faultTable.silence(), sentence: expect.stringMatching(/^GitHub gave no answer \(.*timeout/) },
  ])("is given up after four attempts at $what", async ({ respond, sentence }) => {
    const { github, api } = await start();
    const fault = github.fault({ match: { path }, times: "always", respond });
    expect(describe(await failureOf(ask(api, question, Commits)))).toEqual(sentence);
    expect(fault.hits).toBe(4);
  });

  test.for([
    { what: "401", respond: faultTable.badCredentials(), sentence: "GitHub does not accept the token (HTTP 401)" },
    {
      what: "403",
      respond: faultTable.notPermitted(),
      sentence: expect.stringMatching(/^GitHub refused with HTTP 403 \(Resource not accessible by integration/),
    },
    { what: "404", respond: faultTable.notFound(), sentence: expect.stringMatching(/^GitHub refused with HTTP 404/) },
    { what: "410", respond: faultTable.artifactExpired(), sentence: expect.stringMatching(/^GitHub refused with HTTP 410/) },
    { what: "422", respond: faultTable.unprocessable(), sentence: expect.stringMatching(/^GitHub refused with HTTP 422/) },
    {
      what: "a rate limit reset in an hour",
      respond: faultTable.primaryLimit(3600),
      sentence: "the rate limit of this token is used up (HTTP 403)",
    },
    {
      what: "429 with a Retry-After of an hour",
      respond: faultTable.tooManyRequests(3600),
      sentence: "the rate limit of this token is used up (HTTP 429)",
    },
    {
      what: "a secondary limit of an hour",
      respond: faultTable.secondaryLimit(3600),
      sentence: "the rate limit of this token is used up (HTTP 403)",
    },
    {
      what: "503 with a Retry-After of an hour",
      respond: { status: 503, headers: { "retry-after": "3600" } },
      sentence: "GitHub has a problem (HTTP 503)",
    },
  ])("is given up at once after $what", async ({ respond, sentence }) => {
    const { github, api } = await start();
    const fault = github.fault({ match: { path }, times: "always", respond });
    expect(describe(await failureOf(ask(api, question, Commits)))).toEqual(sentence);
    expect(fault.hits).toBe(1);
  });

  test("ends when the time for all GitHub work is up, and the next question does so at once", async () => {
    const { github, api } = await start({ attemptMs: 30_000, totalMs: 4000 });
    const fault = github.fault({ match: { path }, times: "always", respond: faultTable.silence() });
    const first = await failureOf(ask(api, question, Commits));
    // The attempt that is under way has no more time than the whole; whichever ends first, by a step of the clock, tells.
    expect(describe(first)).toMatch(/^GitHub did not finish within 4 s$|^GitHub gave no answer \(.*timeout/);
    const asked = fault.hits;
    expect(await failureOf(ask(api, question, Commits))).toBeInstanceOf(LookupError);
    expect(fault.hits).toBe(asked);
  });

  test("is not begun again when the pause would outlast the time", async () => {
    const { github, api } = await start({ totalMs: 30_000, backOffMs: 60_000 });
    const fault = github.fault({ match: { path }, times: "always", respond: faultTable.serverError() });
    expect(await failureOf(ask(api, question, Commits))).toBeInstanceOf(LookupError);
    expect(fault.hits).toBe(1);
  });
});

test("an answer that never ends is cut off", async () => {
  let sent = 0;
  const apiUrl = await listen((_request, response) => {
    const more = (): void => {
      if (response.destroyed) return;
      sent += 100_000;
      response.write(Buffer.alloc(100_000, 0x20), () => setImmediate(more));
    };
    response.writeHead(200, { "content-type": "application/json" });
    more();
  });
  const api = connectTo(apiUrl, { answerBytes: 1_000_000 });
  expect(describe(await failureOf(ask(api, question, Commits)))).toContain("an answer of more than 1000000 bytes");
  expect(sent).toBeLessThan(40_000_000);
});

test("an answer of another shape is a look-up failure that names the question", async () => {
  const { github, api } = await start();
  github.fault({ match: { path }, respond: { status: 200, body: { commits: "none" } } });
  const error = await failureOf(ask(api, question, Commits));
  expect(error).toBeInstanceOf(LookupError);
  expect(describe(error)).toContain("GET /repos/{owner}/{repo}/commits");
});

test("the token goes to the API and to no other host", async () => {
  const seen: unknown[] = [];
  const answer: RequestListener = (request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(200, { "content-type": "application/json" }).end("[]");
  };
  const apiUrl = await listen(answer);
  const storage = await listen(answer);
  const api = connectTo(apiUrl);
  await ask(api, question, Commits);
  expect((await fetchBytes(api, `${storage}/blob?sig=a%2Bb`)).toString()).toBe("[]");
  expect(seen).toEqual(["token t", undefined]);
});

group("a storage host that fails a download is called by its name, of which the API's refusals are told apart,", () => {
  const refuse =
    (status: number, body: string, headers = {}): RequestListener =>
    (_, response) =>
      void response.writeHead(status, headers).end(body);

  test.for([
    { what: "a refusal", answer: refuse(403, "no permission"), sentence: "127.0.0.1 refused with HTTP 403 (no permission)" },
    { what: "a refusal of no token", answer: refuse(401, "who?"), sentence: "127.0.0.1 refused with HTTP 401 (who?)" },
    { what: "haste", answer: refuse(429, "slow down"), sentence: "127.0.0.1 refused with HTTP 429 (slow down)" },
    { what: "an error", answer: refuse(503, "", { "retry-after": "3600" }), sentence: "127.0.0.1 has a problem (HTTP 503)" },
    {
      what: "a broken connection",
      answer: ({ socket }: IncomingMessage) => void socket.destroy(),
      sentence: expect.stringMatching(/^127\.0\.0\.1 gave no answer \(/),
    },
    { what: "silence", answer: () => {}, more: { requestMs: 50 }, sentence: "127.0.0.1 did not finish within 0.05 s" },
  ])("$what", async ({ answer, sentence, more = {} }) => {
    const api = connectTo("https://api.github.com", more);
    const error = await failureOf(fetchBytes(api, `${await listen(answer)}/blob?sig=secret`));
    expect({ sentence: describe(error), denied: isNotPermitted(error) }).toEqual({ sentence, denied: false });
  });
});

test("without a token the API is asked anonymously", async () => {
  const seen: unknown[] = [];
  const apiUrl = await listen((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(200, { "content-type": "application/json" }).end("[]");
  });
  expect(await ask(connectTo(apiUrl, {}, ""), question, Commits)).toEqual([]);
  expect(seen).toEqual([undefined]);
});

test("a refusal for lack of a permission names the line that grants it", async () => {
  const { github, api } = await start();
  github.fault({ match: { path }, respond: faultTable.notPermitted() });
  const error = await failureOf(lookUp({ what: "the history", needs: "contents: read" }, () => ask(api, question, Commits)));
  expect(error).toBeInstanceOf(LookupError);
  expect(describe(error)).toMatch(
    /^the history could not be read: GitHub refused with HTTP 403 .*; the job needs `permissions: contents: read`$/,
  );
});

test.for([
  { what: "an ordinary error", error: new TypeError("x is undefined"), status: null, sentence: "x is undefined" },
  { what: "no error", error: "text", status: null, sentence: "text" },
  { what: "control characters", error: new Error("a\u0000b\n::error::c"), status: null, sentence: "a b ::error::c" },
])("$what is described in one line", ({ error, status, sentence }) => {
  expect({ status: statusOf(error), sentence: describe(error), denied: isNotPermitted(error) }).toEqual({
    status,
    sentence,
    denied: false,
  });
});
