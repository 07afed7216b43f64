import { describe, expect, test } from "vitest";
import { findBaseline, slugOf } from "../../src/baseline/baseline.ts";
import { LookupError, type BaselineStore, type Candidate } from "../../src/ports.ts";
import type { Commit, CommitGraph } from "../../src/ports.ts";
import { baselineDocument, sha } from "../contracts/documents.ts";

/** `B: "A C"` reads: B has the parents A and C. Listed newest first, as git log would. */
function graphOf(parents: Record<string, string>, perPage = 100): CommitGraph & { readonly pages: string[] } {
  const commits = Object.entries(parents).map(([name, of]): Commit => ({
    sha: sha(name),
    parents: of.split(" ").filter(Boolean).map(sha),
  }));
  const pages: string[] = [];
  return {
    pages,
    async *ancestors(commit) {
      const start = commits.findIndex((each) => each.sha === commit);
      for (let at = start; at < commits.length; at += perPage) {
        pages.push(commit);
        yield commits.slice(at, at + perPage);
      }
    },
  };
}

interface Stored {
  readonly commit: string;
  readonly recordedAt?: string;
  readonly refused?: string;
}

function storeOf(stored: readonly Stored[], notes: readonly string[] = []): BaselineStore & { readonly reads: string[] } {
  const reads: string[] = [];
  const candidates = stored.map(({ commit, recordedAt = "2026-05-01T00:00:00.000Z" }, at): Candidate => ({
    id: String(at + 1),
    commit: sha(commit),
    recordedAt,
  }));
  return {
    reads,
    list: async () => ({ candidates, notes }),
    read: async (name, { id, commit }) => {
      reads.push(id);
      const because = stored[Number(id) - 1]?.refused;
      return because === undefined
        ? { kind: "document", document: baselineDocument({ name, commit }) }
        : { kind: "refused", because };
    },
    save: async () => {},
  };
}

const line = { F: "E", E: "D", D: "C", C: "B", B: "A", A: "" };
/** M merges the branch X1-X2-X3, which left main at A. */
const merged = { M: "C X3", C: "B", X3: "X2", B: "A", X2: "X1", X1: "A", A: "R", R: "" };

async function broken(): Promise<never> {
  throw new LookupError("the server does not answer");
}

describe("findBaseline", () => {
  test.for([
    { what: "the wanted commit's own", graph: line, stored: ["A", "F", "C"], from: "F", found: "F", behind: 0 },
    {
      what: "the parent's when the wanted commit has none",
      graph: line,
      stored: ["A", "E", "C"],
      from: "F",
      found: "E",
      behind: 1,
    },
    { what: "the nearest ancestor's", graph: line, stored: ["A", "C"], from: "F", found: "C", behind: 3 },
    {
      what: "an ancestor's although newer commits have one",
      graph: line,
      stored: ["F", "E", "B"],
      from: "D",
      found: "B",
      behind: 2,
    },
    {
      what: "the first parent's before the merged branch's",
      graph: merged,
      stored: ["X3", "C"],
      from: "M",
      found: "C",
      behind: 4,
    },
    { what: "the one with the fewest parent steps", graph: merged, stored: ["X3", "B"], from: "M", found: "X3", behind: 3 },
    {
      what: "one before the merged branch, counting its commits",
      graph: merged,
      stored: ["R"],
      from: "M",
      found: "R",
      behind: 7,
    },
  ])("finds $what", async ({ graph, stored, from, found, behind }) => {
    const store = storeOf(stored.map((commit) => ({ commit })));
    const baseline = await findBaseline({ name: "api", commit: sha(from), store, graph: graphOf(graph) });
    expect(baseline).toMatchObject({ kind: "found", how: "stored", behind, notes: [], document: { commit: sha(found) } });
  });

  test("asks for no history when the wanted commit has a baseline", async () => {
    const graph = graphOf(line);
    await findBaseline({ name: "api", commit: sha("F"), store: storeOf([{ commit: "F" }]), graph });
    expect(graph.pages).toEqual([]);
  });

  test("loads no more pages of history than it needs", async () => {
    const graph = graphOf(line, 1);
    await findBaseline({ name: "api", commit: sha("F"), store: storeOf([{ commit: "D" }, { commit: "A" }]), graph });
    expect(graph.pages).toHaveLength(2);
  });

  test("takes the newest of several baselines of one commit", async () => {
    const store = storeOf([
      { commit: "F", recordedAt: "2026-05-01T00:00:00.000Z" },
      { commit: "F", recordedAt: "2026-05-03T00:00:00.000Z" },
      { commit: "F", recordedAt: "2026-05-02T00:00:00.000Z" },
    ]);
    await findBaseline({ name: "api", commit: sha("F"), store, graph: graphOf(line) });
    expect(store.reads).toEqual(["2"]);
  });

  test("goes on to the next baseline when one is refused, and says so", async () => {
    const store = storeOf([{ commit: "E", refused: "it is not JSON" }, { commit: "D" }]);
    const baseline = await findBaseline({ name: "api", commit: sha("F"), store, graph: graphOf(line) });
    expect(baseline).toMatchObject({
      kind: "found",
      document: { commit: sha("D") },
      notes: [`stored baseline 1 of commit ${sha("E").slice(0, 7)} was refused: it is not JSON`],
    });
  });

  test("reads ten refused baselines and no more", async () => {
    const store = storeOf(Array.from({ length: 15 }, () => ({ commit: "F", refused: "it is not JSON" })));
    const baseline = await findBaseline({ name: "api", commit: sha("F"), store, graph: graphOf(line) });
    expect(store.reads).toHaveLength(10);
    expect(baseline).toMatchObject({ kind: "absent", because: 'the 10 nearest stored baselines of "api" were refused' });
  });

  test.for([
    { what: "nothing was recorded", stored: [], notes: [], because: 'no baseline of "api" has been recorded yet' },
    {
      what: "all have expired",
      stored: [],
      notes: ["3 stored baselines have expired"],
      because: 'no stored baseline of "api" can be used: 3 stored baselines have expired',
    },
    {
      what: "none is of an ancestor",
      stored: ["F", "E"],
      notes: [],
      because: `no stored baseline of "api" (there are 2) is of commit ${sha("C").slice(0, 7)} or of its ancestors`,
    },
  ])("is absent, with the reason, when $what", async ({ stored, notes, because }) => {
    const store = storeOf(
      stored.map((commit) => ({ commit })),
      notes,
    );
    const baseline = await findBaseline({ name: "api", commit: sha("C"), store, graph: graphOf(line) });
    expect(baseline).toEqual({ kind: "absent", because, notes });
  });

  test("gives up after a thousand commits, and says so", async () => {
    const long = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`c${at}`, `c${at + 1}`]));
    const graph = graphOf(long);
    const baseline = await findBaseline({ name: "api", commit: sha("c0"), store: storeOf([{ commit: "c2500" }]), graph });
    expect(baseline).toMatchObject({ kind: "absent", because: expect.stringContaining("or of the 1000 commits before it") });
    expect(graph.pages).toHaveLength(10);
  });

  test("searches from the fallback commit when the commits before the wanted one have none", async () => {
    const long = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`c${at}`, `c${at + 1}`]));
    const search = { name: "api", commit: sha("c0"), graph: graphOf(long), fallback: async () => sha("c2490") };
    const baseline = await findBaseline({ ...search, store: storeOf([{ commit: "c2500" }]) });
    expect(baseline).toMatchObject({ kind: "found", document: { commit: sha("c2500") } });
  });

  test("does not search from the fallback commit when a nearer baseline was refused", async () => {
    const store = storeOf([{ commit: "E", refused: "it is not JSON" }, { commit: "X3" }]);
    const graph = graphOf({ ...line, ...merged });
    const search = { name: "api", commit: sha("F"), store, graph, fallback: async () => sha("M") };
    expect(await findBaseline(search)).toMatchObject({
      kind: "absent",
      because: 'the nearest stored baseline of "api" was refused',
    });
  });

  test.for(["list", "read", "history"])("is unknown, not absent, when the %s cannot be had", async (what) => {
    const graph: CommitGraph = { ancestors: () => ({ [Symbol.asyncIterator]: () => ({ next: broken }) }) };
    const store = { ...storeOf([{ commit: what === "history" ? "A" : "F" }]), ...(what === "history" ? {} : { [what]: broken }) };
    const baseline = await findBaseline({ name: "api", commit: sha("F"), store, graph });
    expect(baseline).toEqual({ kind: "unknown", because: "the server does not answer", notes: [] });
  });

  test("lets a bug through as the error that it is", async () => {
    const store = { ...storeOf([]), list: () => Promise.reject(new TypeError("x is not a function")) };
    const search = findBaseline({ name: "api", commit: sha("F"), store, graph: graphOf(line) });
    await expect(search).rejects.toThrow(TypeError);
  });
});

test.for([
  { name: "api", slug: "api" },
  { name: "my.api_v2-x", slug: "my.api_v2-x" },
  { name: "Team/API", slug: "team-api-d1ge57" },
  { name: "日本", slug: "d1ge57" },
])("the slug of $name is $slug", ({ name, slug }) => {
  expect(slugOf(name, () => "d1ge57")).toBe(slug);
});
