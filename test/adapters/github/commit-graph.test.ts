import { describe, expect, test } from "vitest";
import { apiCommitGraph } from "../../../src/adapters/github/commits/commit-graph.ts";
import { LookupError } from "../../../src/ports.ts";
import type { Commit, CommitGraph } from "../../../src/ports.ts";
import { sha } from "../../contracts/documents.ts";
import { faultTable } from "../../github/fault-table.ts";
import { Origin } from "../../github/git.ts";
import { importGit } from "../../github/import-git.ts";
import { restRequests, startWorld } from "../../support/github-world.ts";

async function all(graph: CommitGraph, from: string): Promise<Commit[]> {
  return (await Array.fromAsync(graph.ancestors(from))).flat();
}

/** main: A, then M, which merges the branch F; the test merge of pull request 7 is a child of M. */
async function mergedOrigin(): Promise<{ origin: Origin; a: string; f: string; m: string }> {
  const origin = await Origin.create();
  const a = await origin.commit({ files: { "a.txt": "a" } });
  const f = await origin.commit({ branch: "feature", files: { "f.txt": "f" } });
  const m = await origin.merge("feature");
  return { origin, a, f, m };
}

describe("the commit graph", () => {
  test("has every commit with its parents, the newest first", async () => {
    const { origin, a, f, m } = await mergedOrigin();
    await using world = await startWorld();
    await importGit(world.repository, origin.directory);
    const expected = [
      { sha: m, parents: [a, f] },
      { sha: f, parents: [a] },
      { sha: a, parents: [] },
    ];
    expect(await all(apiCommitGraph(world.api), m)).toEqual(expected);
  });

  test("comes from GitHub in pages of 100, as many as are taken", async () => {
    await using world = await startWorld();
    const commits = Array.from({ length: 250 }, () => world.repository.commit().sha);
    const tip = commits.at(-1) ?? "";
    for await (const page of apiCommitGraph(world.api).ancestors(tip)) {
      expect(page).toHaveLength(100);
      break;
    }
    expect(restRequests(world.github)).toHaveLength(1);
    expect((await all(apiCommitGraph(world.api), tip)).map((commit) => commit.sha)).toEqual(commits.toReversed());
  });

  test.for([
    {
      what: "GitHub does not know the commit",
      respond: faultTable.notFound(),
      because: /^the history of commit [0-9a-f]{7} could not be read: GitHub refused with HTTP 404/,
    },
    {
      what: "GitHub has a problem",
      respond: faultTable.serverError(),
      because: /^the history of commit [0-9a-f]{7} could not be read: GitHub has a problem/,
    },
  ])("fails to look up when $what", async ({ respond, because }) => {
    await using world = await startWorld();
    world.github.fault({ match: { path: /commits/ }, times: "always", respond });
    const walk = all(apiCommitGraph(world.api), sha("a"));
    await expect(walk).rejects.toThrow(LookupError);
    await expect(walk).rejects.toThrow(because);
  });
});
