import "../../support/fast-clock.mjs";
import { describe, expect, test, vi } from "vitest";
import { artifactStore } from "../../../src/adapters/github/artifact-store.ts";
import { apiCommitGraph } from "../../../src/adapters/github/commits/commit-graph.ts";
import { findBaseline } from "../../../src/baseline/baseline.ts";
import { LookupError, type BaselineStore } from "../../../src/ports.ts";
import type { BaselineDocument } from "../../../src/baseline/documents.ts";
import { describeBaselineStore } from "../../contracts/baseline-store.ts";
import { baselineDocument, sha } from "../../contracts/documents.ts";
import { faultTable } from "../../github/fault-table.ts";
import type { Run } from "../../github/entities.ts";
import type { ArtifactOptions, RunOptions } from "../../github/repository-options.ts";
import type { Repository } from "../../github/repository.ts";
import { temporaryDirectory } from "../../github/temporary.ts";
import { makeZip } from "../../github/zip.ts";
import { restRequests, shortAttempts, startWorld, type TestWorld, type TestWorldOptions } from "../../support/github-world.ts";

const name = "image-size-baseline-api";

interface StoreWorld extends TestWorld {
  readonly store: BaselineStore;
}

async function start(options: TestWorldOptions & { uploadLimitMs?: number } = {}): Promise<StoreWorld> {
  const world = await startWorld(options);
  const place = {
    temporaryDirectory: await temporaryDirectory("upload-"),
    deadline: world.api.deadline,
    limitMs: options.uploadLimitMs ?? 120_000,
  };
  return { ...world, store: artifactStore({ api: world.api, place, retentionDays: 30 }) };
}

/** Makes the artifact client work as in a job of a run of that commit. */
function workIn({ github, repository }: TestWorld, commit: string): void {
  vi.stubEnv("ACTIONS_RESULTS_URL", github.resultsUrl);
  vi.stubEnv("ACTIONS_RUNTIME_TOKEN", runOf(repository, commit).runtimeToken);
  vi.stubEnv("GITHUB_SERVER_URL", "https://github.com");
}

async function saveInRun(world: StoreWorld, document: BaselineDocument): Promise<void> {
  workIn(world, document.commit);
  await world.store.save(document);
}

function runOf(repository: Repository, commit: string, more: RunOptions = {}): Run {
  if (!repository.history.has(commit)) repository.commit({ sha: commit, parents: [] });
  return repository.run({ headSha: commit, ...more });
}

/** One artifact of a push to main, with a sound baseline in it unless said otherwise. */
function addBaseline(
  repository: Repository,
  commit: string,
  more: Partial<ArtifactOptions> & { readonly inRun?: RunOptions } = {},
): void {
  const { inRun, ...options } = more;
  const files = { "baseline.json": JSON.stringify(baselineDocument({ commit })) };
  repository.addArtifact({ name, run: runOf(repository, commit, inRun), files, ...options });
}

async function readOnly(store: BaselineStore, commit: string): Promise<unknown> {
  const [candidate, ...others] = (await store.list("api", commit)).candidates;
  if (candidate === undefined || others.length > 0) throw new Error("there should be one candidate");
  return await store.read("api", candidate);
}

describe("an artifact store", () => {
  describeBaselineStore(async () => {
    const world = await start();
    return {
      store: world.store,
      save: async (document) => await saveInRun(world, document),
      plant: async ({ commit }, text) => addBaseline(world.repository, commit, { files: { "baseline.json": text } }),
      [Symbol.asyncDispose]: async () => await world[Symbol.asyncDispose](),
    };
  });
});

describe("what an artifact store lists", () => {
  test("has no expired artifact, and says how many there are", async () => {
    await using world = await start();
    addBaseline(world.repository, sha("a"), { isExpired: true });
    addBaseline(world.repository, sha("b"), { isExpired: true });
    expect(await world.store.list("api", sha("a"))).toEqual({ candidates: [], notes: ["2 stored baselines have expired"] });
  });

  test("has no artifact of a fork, though its branch is called main", async () => {
    await using world = await start();
    const fork = world.github.repository("mallory/api", { forkOf: world.repository });
    addBaseline(world.repository, sha("a"), { inRun: { event: "pull_request", headBranch: "main", headRepository: fork } });
    expect(await world.store.list("api", sha("a"))).toEqual({ candidates: [], notes: ["1 artifact of a fork was ignored"] });
  });

  test("ends with the page that holds the wanted commit", async () => {
    await using world = await start();
    for (let at = 0; at < 250; at += 1) addBaseline(world.repository, sha(String(at)), { createdAt: new Date(Date.now() + at) });
    expect((await world.store.list("api", sha("140"))).candidates).toHaveLength(200);
    expect(restRequests(world.github)).toHaveLength(2);
  });

  test("is cut after 500 artifacts, and says so", async () => {
    await using world = await start();
    const run = runOf(world.repository, sha("a"));
    for (let at = 0; at < 501; at += 1) addBaseline(world.repository, sha("a"), { run });
    expect(await world.store.list("api", sha("b"))).toMatchObject({
      notes: ["only the newest 500 stored baselines were looked at"],
    });
    expect(restRequests(world.github)).toHaveLength(5);
  });
});

test.for(["newest-first", { seed: 1 }, { seed: 2 }, { seed: 3 }] as const)(
  "the newest artifact of a commit is taken when the list is sorted %o",
  async (order) => {
    await using world = await start();
    const { repository } = world;
    const commit = repository.commit().sha;
    for (const day of [3, 5, 1, 4]) {
      const recordedAt = `2026-05-0${day}T00:00:00.000Z`;
      const files = { "baseline.json": JSON.stringify(baselineDocument({ commit, recordedAt })) };
      addBaseline(repository, commit, { files, createdAt: new Date(Date.now() + day * 1000) });
    }
    world.github.orderArtifacts(order);
    const baseline = await findBaseline({ name: "api", commit, store: world.store, graph: apiCommitGraph(world.api) });
    expect(baseline).toMatchObject({ kind: "found", document: { recordedAt: "2026-05-05T00:00:00.000Z" } });
  },
);

describe("an artifact is refused that", () => {
  const commit = sha("a");
  const sound = makeZip({ "baseline.json": JSON.stringify(baselineDocument({ commit })) });
  const bomb = makeZip({ "baseline.json": Buffer.alloc(100_000_000) });
  test.for<{ what: string; artifact: Partial<ArtifactOptions> & { inRun?: RunOptions }; because: unknown }>([
    ...(["pull_request", "pull_request_target", "workflow_run", "merge_group"] as const).map((event) => ({
      what: `a ${event} run uploaded`,
      artifact: { inRun: { event } },
      because: `its run was started by "${event}"`,
    })),
    {
      what: "is no zip archive",
      artifact: { bytes: Buffer.from("hello") },
      because: expect.stringMatching(/^it is no sound zip archive \(/),
    },
    {
      what: "is cut in the middle",
      artifact: { bytes: sound.subarray(0, 200) },
      because: expect.stringMatching(/^it is no sound zip archive \(/),
    },
    { what: "is empty", artifact: { bytes: Buffer.alloc(0) }, because: expect.stringMatching(/^it is no sound zip archive \(/) },
    {
      what: "holds damaged data",
      artifact: { bytes: damaged(sound) },
      because: expect.stringMatching(/^it is no sound zip archive \(/),
    },
    {
      what: "holds other data than its checksum says",
      artifact: { bytes: withChecksum(sound, 0), digest: null },
      because: "its content does not have the checksum that is written beside it",
    },
    { what: "unpacks to 100 MB", artifact: { bytes: bomb }, because: "it unpacks to more than 64000000 bytes" },
    {
      what: "unpacks to 100 MB and declares 1,000 bytes",
      artifact: { bytes: declaring(bomb, 1000) },
      because: expect.stringMatching(/^it is no sound zip archive \(too many bytes/),
    },
    {
      what: "has more than 20 MB",
      artifact: { bytes: Buffer.alloc(20_000_001) },
      because: "it has 20000001 bytes, more than 20000000",
    },
    {
      what: "holds two files",
      artifact: { files: { "baseline.json": "{}", "other.json": "{}" } },
      because: "it holds 2 files instead of one",
    },
    { what: "holds no file", artifact: { files: {} }, because: "it holds 0 files instead of one" },
    {
      what: "holds another file",
      artifact: { files: { "other.json": "{}" } },
      because: "it holds another file than baseline.json",
    },
    {
      what: "climbs out of its directory",
      artifact: { files: { "../baseline.json": "{}" } },
      because: expect.stringContaining("no sound zip archive"),
    },
    {
      what: "has another digest than GitHub recorded",
      artifact: { digest: `sha256:${"0".repeat(64)}` },
      because: "its content does not have the digest that GitHub recorded",
    },
  ])("$what", async ({ artifact, because }) => {
    await using world = await start();
    addBaseline(world.repository, commit, artifact);
    expect(await readOnly(world.store, commit)).toEqual({ kind: "refused", because });
  });

  test("has expired since it was listed", async () => {
    await using world = await start();
    addBaseline(world.repository, commit);
    const [candidate] = (await world.store.list("api", commit)).candidates;
    for (const artifact of world.repository.artifacts) artifact.isExpired = true;
    expect(candidate && (await world.store.read("api", candidate))).toEqual({
      kind: "refused",
      because: "it has expired or was deleted",
    });
  });

  test("a run with a changed commit claims", async () => {
    await using world = await start();
    addBaseline(world.repository, commit);
    const [candidate] = (await world.store.list("api", commit)).candidates;
    for (const run of world.repository.runs) run.headSha = world.repository.commit().sha;
    expect(candidate && (await world.store.read("api", candidate))).toEqual({
      kind: "refused",
      because: "its run was of another commit",
    });
  });
});

describe("reading an artifact", () => {
  const steps = [
    { step: "the list", path: /\/actions\/artifacts\?/ },
    { step: "the run", path: /\/actions\/runs\// },
    { step: "the redirect", path: /\/zip$/ },
    { step: "the download", path: /^\/artifacts\// },
  ];
  const faults = [
    { what: "503", respond: faultTable.serverError() },
    { what: "a reset", respond: faultTable.reset() },
    { what: "half an answer", respond: faultTable.half() },
    { what: "silence", respond: faultTable.silence() },
  ];
  // The redirect has no body that could be cut.
  const cases = steps
    .flatMap((step) => faults.map(({ what, respond }) => ({ step: step.step, path: step.path, what, respond })))
    .filter(({ step, what }) => step !== "the redirect" || what !== "half an answer");

  test.for(cases)("is unknown, not absent, when $step meets $what for ever", async ({ step, path, respond }) => {
    await using world = await start({ limits: shortAttempts });
    const commit = world.repository.commit().sha;
    addBaseline(world.repository, commit);
    const fault = world.github.fault({ match: { path }, times: "always", respond });
    const baseline = await findBaseline({ name: "api", commit, store: world.store, graph: apiCommitGraph(world.api) });
    const by = step === "the download" ? "127.0.0.1" : "GitHub";
    expect(baseline).toMatchObject({ kind: "unknown", because: expect.stringContaining(`could not be read: ${by} `) });
    expect(fault.hits).toBe(4);
  });

  test.for(cases)("succeeds when $step meets $what once", async ({ path, respond }) => {
    await using world = await start({ limits: shortAttempts });
    const commit = world.repository.commit().sha;
    addBaseline(world.repository, commit);
    const fault = world.github.fault({ match: { path }, respond });
    expect(await readOnly(world.store, commit)).toMatchObject({ kind: "document" });
    expect(fault.hits).toBe(1);
  });

  test("refuses what was changed on its way", async () => {
    await using world = await start();
    addBaseline(world.repository, sha("a"));
    world.github.fault({ match: { path: /^\/artifacts\// }, respond: faultTable.wrongDigest() });
    expect(await readOnly(world.store, sha("a"))).toEqual({
      kind: "refused",
      because: "its content does not have the digest that GitHub recorded",
    });
  });

  test("says which permission is missing", async () => {
    await using world = await start({ token: { permissions: { contents: "read" } } });
    await expect(world.store.list("api", sha("a"))).rejects.toThrow(/the job needs `permissions: actions: read`$/);
  });

  test("is a look-up failure when the rate limit is used up", async () => {
    await using world = await start();
    world.github.fault({ match: { path: /artifacts/ }, times: "always", respond: faultTable.primaryLimit(1800) });
    await expect(world.store.list("api", sha("a"))).rejects.toThrow(
      new LookupError("the list of artifacts could not be read: the rate limit of this token is used up (HTTP 403)"),
    );
  });
});

describe("requests for one image", () => {
  test("are three when the wanted commit has a baseline", async () => {
    await using world = await start();
    const commit = world.repository.commit().sha;
    addBaseline(world.repository, commit);
    await findBaseline({ name: "api", commit, store: world.store, graph: apiCommitGraph(world.api) });
    expect(restRequests(world.github)).toEqual([
      "GET /repos/acme/api/actions/artifacts",
      "GET /repos/acme/api/actions/runs/…",
      "GET /repos/acme/api/actions/artifacts/…/zip",
    ]);
  });

  test("are four when the baseline is a few commits behind", async () => {
    await using world = await start();
    const commits = Array.from({ length: 8 }, () => world.repository.commit().sha);
    addBaseline(world.repository, commits[0] ?? "");
    const search = { name: "api", commit: commits[7] ?? "", store: world.store, graph: apiCommitGraph(world.api) };
    expect(await findBaseline(search)).toMatchObject({ kind: "found", behind: 7, document: { commit: commits[0] } });
    expect(restRequests(world.github)).toHaveLength(4);
  });
});

describe("saving a baseline", () => {
  test("keeps it as long as the input says", async () => {
    await using world = await start();
    await saveInRun(world, baselineDocument());
    const [artifact] = world.repository.artifacts;
    const days = (Number(artifact?.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThan(30.1);
  });

  test("replaces what an earlier attempt of the same run uploaded", async () => {
    await using world = await start();
    workIn(world, sha("base"));
    await world.store.save(baselineDocument());
    const second = baselineDocument({ recordedAt: "2026-05-02T00:00:00.000Z" });
    await world.store.save(second);
    expect(world.repository.artifacts).toHaveLength(1);
    expect(await readOnly(world.store, sha("base"))).toEqual({ kind: "document", document: second });
  });

  test.for([
    { what: "the storage is full", respond: faultTable.storageQuota(), because: /Artifact storage quota has been hit/ },
    { what: "the connection is reset", respond: faultTable.reset(), because: /ECONNRESET/ },
    { what: "the service is silent", respond: faultTable.silence(), because: /GitHub did not finish within 10 s/ },
    {
      what: "the service has a problem for ever",
      respond: faultTable.serverError(),
      because: /GitHub did not finish within 10 s/,
    },
  ])("fails with a sentence, in time, when $what", async ({ respond, because }) => {
    await using world = await start({ uploadLimitMs: 10_000 });
    workIn(world, sha("base"));
    world.github.fault({ match: { path: /CreateArtifact/ }, times: "always", respond });
    const before = performance.now();
    const failure = world.store.save(baselineDocument());
    await expect(failure).rejects.toThrow(because);
    await expect(failure).rejects.toThrow(/^artifact image-size-baseline-api could not be uploaded: [^\n]*$/);
    expect(performance.now() - before).toBeLessThan(60_000);
  });
});

/** The same archive with other bytes in the middle of its data. */
function damaged(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  copy.fill(0xff, 60, 80);
  return copy;
}

/** The same archive with another checksum in its directory. */
function withChecksum(zip: Buffer, checksum: number): Buffer {
  const changed = Buffer.from(zip);
  changed.writeUInt32LE(checksum, changed.indexOf("PK\u0001\u0002") + 16);
  return changed;
}

/** The same archive whose directory (APPNOTE 4.3.12) claims another unpacked size. */
function declaring(zip: Buffer, bytes: number): Buffer {
  const copy = Buffer.from(zip);
  copy.writeUInt32LE(bytes, copy.indexOf("PK\x01\x02") + 24);
  return copy;
}
