import "../../../support/fast-clock.mjs";
import { describe, expect, test } from "vitest";
import { branchStore, branchUntil, isOnBranch } from "../../../../src/adapters/github/baseline-branch/branch-store.ts";
import { recordingMessage } from "../../../../src/adapters/github/baseline-branch/recording-commit.ts";
import { apiCommitGraph } from "../../../../src/adapters/github/commits/commit-graph.ts";
import { findBaseline } from "../../../../src/baseline/baseline.ts";
import { readListings, storeListings } from "../../../../src/baseline/listings.ts";
import { LookupError, type BaselineStore } from "../../../../src/ports.ts";
import { describeBaselineStore } from "../../../contracts/baseline-store.ts";
import { baselineDocument, digest, measurement, sha } from "../../../contracts/documents.ts";
import { faultTable } from "../../../github/fault-table.ts";
import type { Repository } from "../../../github/repository.ts";
import { documentedPermissions } from "../../../github/token.ts";
import { connectTo, restRequests, startWorld, type TestWorld, type TestWorldOptions } from "../../../support/github-world.ts";
import { listingOf } from "../../../support/listed.ts";

const branch = "image-size-baselines";
const recording = { permissions: { ...documentedPermissions, contents: "write" } } as const;

interface StoreWorld extends TestWorld {
  readonly store: BaselineStore;
}

async function start(options: TestWorldOptions = { token: recording }): Promise<StoreWorld> {
  const world = await startWorld(options);
  return { ...world, store: branchStore({ api: world.api, branch }) };
}

/** A store as the job of another run has it. */
function another({ github, repository }: TestWorld, options: TestWorldOptions = { token: recording }): BaselineStore {
  return branchStore({ api: connectTo(github, repository, options), branch });
}

/** What somebody who may push puts on the branch. */
function push(
  { objects, history, branches, world }: Repository,
  files: Readonly<Record<string, string>>,
  message: string,
): string {
  const tip = branches.get(branch);
  const before = tip === undefined ? [] : (objects.tree(history.get(tip).tree) ?? []);
  const entries = new Map(before.map(({ path, sha: id }) => [path, id]));
  for (const [path, text] of Object.entries(files)) entries.set(path, objects.addBlob(Buffer.from(text)));
  const tree = objects.addTree([...entries].map(([path, id]) => ({ path, sha: id })));
  const parents = tip === undefined ? [] : [tip];
  const { sha: commit } = history.add(objects.addCommit({ message, tree, parents, date: world.now() }));
  branches.set(branch, commit);
  return commit;
}

async function readOnly(store: BaselineStore, commit: string): Promise<unknown> {
  const [candidate, ...others] = (await store.list("api", commit)).candidates;
  if (candidate === undefined || others.length > 0) throw new Error("there should be one candidate");
  return await store.read("api", candidate);
}

describe("a branch store", () => {
  describeBaselineStore(async () => {
    const world = await start();
    return {
      store: world.store,
      save: async (document) => await world.store.save(document),
      plant: async ({ name, commit }, text) =>
        void push(world.repository, { [`${name}.json`]: text }, recordingMessage([{ slug: name, commit }])),
      [Symbol.asyncDispose]: async () => await world[Symbol.asyncDispose](),
    };
  });
});

test("files of a layer are read as they were recorded, and lie on the branch uncompressed", async () => {
  await using world = await start();
  const names = ["Dockerfile", "index.js", "package.json"];
  const listing = await listingOf(names.map((path) => ({ path, content: Buffer.from(path) })));
  const listings = new Map([[digest("layer"), listing]]);
  await world.store.save(baselineDocument({ listings: storeListings(listings) }));
  const read = await readOnly(world.store, sha("base"));
  expect(read).toMatchObject({
    kind: "document",
    document: { measurement, listings: [{ listing: expect.stringMatching(/^hex:/) }] },
  });
  expect(readListings(Object(read).document)).toEqual(listings);
  const { tree } = world.repository.history.get(world.repository.tip(branch));
  const blob = world.repository.objects.tree(tree)?.find(({ path }) => path === "api.json")?.sha ?? "";
  expect(world.repository.objects.blob(blob)?.toString()).toContain(Buffer.from("package.json").toString("hex"));
});

test("what is saved at once is one commit, which says what it records, beside a text that explains the branch", async () => {
  await using world = await start();
  const names = ["api", "web", "Team/Worker"];
  await Promise.all(names.map(async (name) => await world.store.save(baselineDocument({ name }))));
  const { message, parents, tree } = world.repository.history.get(world.repository.tip(branch));
  expect(parents).toEqual([]);
  expect(message.split("\n")).toEqual([
    expect.stringMatching(/^Record api, web, team-worker-[0-9a-f]{8}$/),
    "",
    `Recorded: api ${sha("base")}`,
    `Recorded: web ${sha("base")}`,
    expect.stringMatching(new RegExp(`^Recorded: team-worker-[0-9a-f]{8} ${sha("base")}$`)),
  ]);
  expect(world.repository.objects.tree(tree)).toMatchObject([
    { path: "README.md" },
    { path: "api.json" },
    {},
    { path: "web.json" },
  ]);
});

test("a baseline that is used tells what was recorded with it", async () => {
  await using world = await start();
  await Promise.all(["api", "web"].map(async (name) => await world.store.save(baselineDocument({ name }))));
  await world.store.save(baselineDocument({ name: "other", commit: sha("later") }));
  const used: (readonly string[])[] = [];
  const pending: Promise<unknown>[] = [];
  const onUse = (_: string, slugs: () => Promise<readonly string[]>) =>
    void pending.push(slugs().then((names) => used.push(names)));
  const store = branchStore({ api: world.api, branch, onUse });
  await readOnly(store, sha("base"));
  await Promise.all(pending);
  expect(used).toEqual([["api", "web"]]);
});

test("whether an image is known is asked of the branch", async () => {
  await using world = await start();
  expect(await isOnBranch({ api: world.api, branch }, "api")).toBe(false);
  await world.store.save(baselineDocument());
  expect(await isOnBranch({ api: world.api, branch }, "api")).toBe(true);
  expect(await isOnBranch({ api: world.api, branch }, "ap")).toBe(false);
});

describe("two runs at once", () => {
  test("lose nothing, the first recording of all included", async () => {
    await using world = await start();
    const names = ["api", "web", "worker"];
    const runs = Array.from({ length: 4 }, (_, run) => ({ commit: sha(`run ${run}`), store: another(world) }));
    await Promise.all(
      runs.flatMap(({ commit, store }) => names.map(async (name) => await store.save(baselineDocument({ name, commit })))),
    );
    for (const name of names) {
      const { candidates } = await world.store.list(name, null);
      expect(new Set(candidates.map(({ commit }) => commit))).toEqual(new Set(runs.map(({ commit }) => commit)));
    }
  });

  test("have one history after the next run, whichever was faster", async () => {
    await using world = await start();
    const { repository } = world;
    const commits = ["a", "b", "c"].map((at) => repository.commit({ message: at }).sha);
    const [first = "", second = "", third = ""] = commits;
    const graph = apiCommitGraph(world.api);
    const look = async (store: BaselineStore, commit: string) => await findBaseline({ name: "api", commit, store, graph });
    const slow = another(world);
    expect(await look(slow, second)).toMatchObject({ kind: "absent" });
    await another(world).save(baselineDocument({ commit: first, recordedAt: "2026-05-01T00:00:00.000Z" }));
    await slow.save(baselineDocument({ commit: second, recordedAt: "2026-05-02T00:00:00.000Z" }));
    const next = await look(another(world), third);
    expect(next).toMatchObject({ kind: "found", behind: 1, document: { commit: second, history: [{ commit: first }] } });
    expect(next).not.toHaveProperty("document.historyPending");
  });
});

describe("what somebody has pushed", () => {
  test("counts for no commit, unless it says so as a recording does, and is told", async () => {
    await using world = await start();
    await world.store.save(baselineDocument());
    push(world.repository, { "api.json": "{}" }, "Tidy up");
    expect(await another(world).list("api", null)).toMatchObject({
      candidates: [{ commit: sha("base") }],
      notes: [`1 commit of branch ${branch} that no run recorded was ignored`],
    });
  });

  test("is refused above 12 MB without being read", async () => {
    await using world = await start();
    const message = recordingMessage([{ slug: "api", commit: sha("base") }]);
    push(world.repository, { "api.json": "x".repeat(12_000_001) }, message);
    expect(await readOnly(world.store, sha("base"))).toEqual({
      kind: "refused",
      because: "it has 12000001 bytes, more than 12000000",
    });
    expect(restRequests(world.github).filter((request) => request.includes("/git/blobs/"))).toEqual([]);
  });

  test("is read beyond the 1 MB that GitHub sends with a file", async () => {
    await using world = await start();
    const document = baselineDocument();
    const padded = JSON.stringify(document).replace("{", `{${" ".repeat(1_100_000)}`);
    push(world.repository, { "api.json": padded }, recordingMessage([{ slug: "api", commit: document.commit }]));
    expect(await readOnly(world.store, document.commit)).toEqual({ kind: "document", document });
  });
});

describe("a run that may only read", () => {
  test("finds the baseline with two requests beside the one for the branch", async () => {
    await using world = await start();
    await world.store.save(baselineDocument());
    const before = restRequests(world.github).length;
    const store = another(world, { token: { permissions: { contents: "read" } } });
    expect(await readOnly(store, sha("base"))).toMatchObject({ kind: "document" });
    expect(restRequests(world.github).slice(before)).toEqual([
      "GET /repos/acme/api/git/ref/heads%2Fimage-size-baselines",
      "GET /repos/acme/api/commits",
      "GET /repos/acme/api/contents/api.json",
    ]);
  });

  test("cannot record, and is told which permission the job needs", async () => {
    await using world = await start({});
    await expect(world.store.save(baselineDocument())).rejects.toThrow(
      `branch ${branch} could not be written: GitHub refused with HTTP 403 (Resource not accessible by integration`,
    );
    await expect(world.store.save(baselineDocument())).rejects.toThrow("needs `permissions: contents: write`");
    expect([...world.api.refusedPermissions]).toEqual(["contents: write"]);
  });
});

describe("GitHub fails", () => {
  test("while the branch is looked up: that is not the same as none", async () => {
    await using world = await start({ token: recording, limits: { requestMs: 5000 } });
    world.github.fault({ match: { path: /\/git\/ref\// }, times: "always", respond: faultTable.serverError() });
    await expect(world.store.list("api", null)).rejects.toThrow(LookupError);
  });

  test("while a rule of the repository forbids the update: it is not tried again", async () => {
    await using world = await start();
    await world.store.save(baselineDocument());
    const respond = { status: 422, body: { message: "Repository rule violations found", documentation_url: "", status: "422" } };
    world.github.fault({ match: { method: "PATCH", path: /\/git\/refs\// }, times: "always", respond });
    const before = restRequests(world.github).length;
    await expect(world.store.save(baselineDocument({ commit: sha("next") }))).rejects.toThrow("Repository rule violations found");
    expect(
      restRequests(world.github)
        .slice(before)
        .filter((request) => request.startsWith("PATCH")),
    ).toHaveLength(1);
  });
});

test("the newest baseline that was recorded up to a time is found, however many came later", async () => {
  await using world = await start();
  const times: Date[] = [];
  for (const commit of [sha("first"), sha("second"), sha("third")]) {
    await world.store.save(baselineDocument({ commit }));
    times.push(world.repository.world.now());
    world.repository.world.advance(86_400_000);
  }
  const until = branchUntil({ api: world.api, branch });
  const found = await Promise.all([0, 1, 2].map(async (at) => (await until("api", times[at] ?? new Date(0)))?.commit));
  expect(found).toEqual([sha("first"), sha("second"), sha("third")]);
  expect(await until("api", new Date(0))).toBeNull();
  expect(await until("web", new Date(8e12))).toBeNull();
  push(world.repository, { "api.json": "{}" }, recordingMessage([{ slug: "api", commit: sha("broken") }]));
  expect(await until("api", new Date(8e12))).toBeNull();
});
