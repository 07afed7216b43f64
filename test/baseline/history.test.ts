import { describe, expect, test } from "vitest";
import { findBaseline } from "../../src/baseline/baseline.ts";
import type { Baseline } from "../../src/baseline/documents.ts";
import { LookupError, type BaselineStore } from "../../src/ports.ts";
import type { CommitGraph } from "../../src/ports.ts";
import { recordedSizeOf, type BaselineDocument } from "../../src/baseline/documents.ts";
import { succeeding } from "../../src/baseline/history.ts";
import { baselineDocument, measurement, sha } from "../contracts/documents.ts";

/** What a push meets: nothing, a list that cannot be had, or documents of which only the first `reads` can be read. */
type Fault = "none" | "list" | { readonly reads: number };

interface Push {
  readonly commit: string;
  readonly bytes: number;
  readonly fault: Fault;
}

const day = (at: number) => new Date(Date.UTC(2026, 4, 1 + at, 4, 17)).toISOString();

/** One branch on which each push records; `commits` are its commits, newest first. */
class Branch {
  readonly documents: BaselineDocument[] = [];
  readonly #commits: string[] = [];
  /** How many of the newest documents the store lists. */
  readonly listed: number;
  reads = 0;

  constructor(listed = Number.POSITIVE_INFINITY) {
    this.listed = listed;
  }

  async push({ commit, bytes, fault }: Push): Promise<Baseline> {
    if (this.#commits[0] !== commit) this.#commits.unshift(commit);
    const previous = await this.find(commit, fault);
    const recordedAt = day(this.documents.length);
    const fresh = baselineDocument({ commit: sha(commit), recordedAt, measurement: measured(bytes) });
    this.documents.push(succeeding(fresh, previous));
    return previous;
  }

  async find(commit: string, fault: Fault): Promise<Baseline> {
    return await findBaseline({ name: "api", commit: sha(commit), store: this.#store(fault), graph: this.#graph() });
  }

  get newest(): BaselineDocument {
    const document = this.documents.at(-1);
    if (document === undefined) throw new Error("nothing was pushed");
    return document;
  }

  #graph(): CommitGraph {
    const commits = this.#commits.map((name, at) => ({ sha: sha(name), parents: this.#commits.slice(at + 1, at + 2).map(sha) }));
    return {
      async *ancestors(from) {
        yield commits.slice(commits.findIndex((one) => one.sha === from));
      },
    };
  }

  #store(fault: Fault): BaselineStore {
    let left = typeof fault === "string" ? Number.POSITIVE_INFINITY : fault.reads;
    return {
      list: async () => {
        if (fault === "list") throw new LookupError("GitHub has a problem (HTTP 503)");
        const all = this.documents.map(({ commit, recordedAt }, at) => ({ id: String(at), commit, recordedAt }));
        const candidates = all.slice(Math.max(0, all.length - this.listed));
        return { candidates, notes: [], ...(candidates.length < all.length ? { isCut: true } : {}) };
      },
      read: async (_name, { id }) => {
        if (left === 0) throw new LookupError("GitHub has a problem (HTTP 503)");
        left -= 1;
        this.reads += 1;
        const document = this.documents[Number(id)];
        return document === undefined ? { kind: "refused", because: "it is gone" } : { kind: "document", document };
      },
      save: async () => {},
    };
  }
}

function measured(bytes: number): BaselineDocument["measurement"] {
  const [platform] = measurement.platforms;
  if (platform === undefined) throw new Error("the example has a platform");
  const layers = platform.layers.map((layer) => ({ ...layer, compressedBytes: bytes - platform.configBytes }));
  return { ...measurement, platforms: [{ ...platform, sizeBytes: bytes, layers }] };
}

const sizesOf = ({ history, ...document }: BaselineDocument) =>
  [...history, recordedSizeOf({ ...document, history })].map(({ commit, platforms }) => [commit, platforms[0]?.sizeBytes]);

const pushes = (faults: readonly Fault[]): readonly Push[] =>
  faults.map((fault, at) => ({ commit: `commit ${at}`, bytes: 50_000 + at, fault }));

async function branchOf(all: readonly Push[]): Promise<Branch> {
  const branch = new Branch();
  for (const push of all) await branch.push(push);
  return branch;
}

const kinds: readonly Fault[] = ["none", "list", { reads: 1 }, { reads: 2 }];
const sequences = Array.from({ length: kinds.length ** 5 }, (_, number) =>
  Array.from({ length: 5 }, (_unused, at) => kinds[Math.floor(number / kinds.length ** at) % kinds.length] ?? "none"),
);

describe("the history of a branch", () => {
  test("is whole after a good push, whatever the pushes before it could not look up", async () => {
    const lost: string[] = [];
    for (const faults of sequences) {
      const all = pushes(["none", "none", ...faults, "none"]);
      const { newest } = await branchOf(all);
      const isWhole = JSON.stringify(sizesOf(newest)) === JSON.stringify(all.map(({ commit, bytes }) => [sha(commit), bytes]));
      if (!isWhole || newest.historyPending !== undefined) lost.push(JSON.stringify(faults));
    }
    expect(sequences).toHaveLength(1024);
    expect(lost).toEqual([]);
  });

  test("is said to be pending by a push that cannot look it up, and by one that can read only a part of it", async () => {
    const branch = await branchOf(pushes(["none", "none", "list"]));
    expect(branch.newest).toMatchObject({ history: [], historyPending: true });
    await branch.push({ commit: "half", bytes: 1, fault: { reads: 1 } });
    expect(branch.newest).toMatchObject({ history: [{ commit: sha("commit 2") }], historyPending: true });
  });

  test("is not pending where there is none", async () => {
    const branch = await branchOf(pushes(["none"]));
    expect(branch.newest).toMatchObject({ history: [] });
    expect(branch.newest.historyPending).toBeUndefined();
  });

  test("begins where its first push could not look up anything, once it is known that there is nothing before", async () => {
    const branch = await branchOf(pushes(["list", "none"]));
    expect(branch.newest).toMatchObject({ history: [{ commit: sha("commit 0") }] });
    expect(branch.newest.historyPending).toBeUndefined();
  });

  test("has a commit that is recorded again once, though its first recording could not be looked up", async () => {
    const branch = await branchOf([
      { commit: "a", bytes: 1000, fault: "none" },
      { commit: "b", bytes: 2000, fault: "none" },
      { commit: "b", bytes: 2000, fault: "list" },
      { commit: "c", bytes: 3000, fault: { reads: 1 } },
      { commit: "d", bytes: 4000, fault: "none" },
    ]);
    expect(sizesOf(branch.newest).map(([, bytes]) => bytes)).toEqual([1000, 2000, 3000, 4000]);
  });

  test("is what a pull request sees, too", async () => {
    const branch = await branchOf(pushes(["none", "none", "list"]));
    const baseline = await branch.find("commit 2", "none");
    expect(baseline).toMatchObject({ kind: "found", behind: 0 });
    expect(baseline.kind === "found" && sizesOf(baseline.document)).toHaveLength(3);
  });

  test("says so where the rest of it cannot be read now", async () => {
    const branch = await branchOf(pushes(["none", "none", "list"]));
    expect(await branch.find("commit 2", { reads: 1 })).toMatchObject({
      kind: "found",
      notes: [expect.stringMatching(/^the history before commit [0-9a-f]{7} could not be looked up: GitHub has a problem/)],
    });
  });

  test("is joined over an outage of any length, a bounded number of documents at a time", async () => {
    const outage = Array.from({ length: 50 }, () => "list" as const);
    const branch = await branchOf(pushes(["none", ...outage]));
    const tail = ["x", "y", "z"].map((commit, at): Push => ({ commit, bytes: at, fault: "none" }));
    for (const push of tail) {
      branch.reads = 0;
      await branch.push(push);
      expect(branch.reads).toBeLessThanOrEqual(20);
    }
    expect(sizesOf(branch.newest)).toHaveLength(54);
    expect(branch.newest.historyPending).toBeUndefined();
  });

  test("stays pending where the store lists only the newest, and none of them is of this branch", async () => {
    const branch = new Branch(0);
    for (const push of pushes(["none", "none"])) await branch.push(push);
    expect(branch.newest).toMatchObject({ history: [], historyPending: true });
  });
});
