import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acme, failure, octokitFor } from "../client.ts";
import type { Repository } from "../repository.ts";
import { type GitHub, startGitHub } from "../server.ts";

let github: GitHub;
let repository: Repository;

beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository("acme/api");
  repository.commit({ message: "First" });
});
afterEach(() => github.close());

describe("commits", () => {
  test("are listed by date, over merges, in pages", async () => {
    const first = repository.tip();
    const side = repository.commit({ branch: "side", date: new Date("2026-02-02T00:00:00Z") });
    const main = repository.commit({ parents: [first], branch: "main", date: new Date("2026-02-01T00:00:00Z") });
    const merge = repository.commit({ parents: [main.sha, side.sha], branch: "main" });
    const { rest } = octokitFor(github);
    const all = await rest.repos.listCommits({ ...acme, sha: "main" });
    const second = await rest.repos.listCommits({ ...acme, sha: merge.sha, per_page: 3, page: 2 });

    expect(all.data.map((commit) => commit.sha)).toEqual([merge.sha, side.sha, main.sha, first]);
    expect(second.data.map((commit) => commit.sha)).toEqual([first]);
  });

  test("are compared by branch names with slashes, ids and owner:branch", async () => {
    const base = repository.tip();
    repository.commit({ branch: "feature/x" });
    repository.commit({ branch: "feature/x" });
    const { sha: main } = repository.commit({ branch: "main" });
    const { rest } = octokitFor(github);
    const compare = (basehead: string) => rest.repos.compareCommitsWithBasehead({ ...acme, basehead });

    expect((await compare("main...feature/x")).data).toMatchObject({
      status: "diverged",
      ahead_by: 2,
      behind_by: 1,
      merge_base_commit: { sha: base },
    });
    expect((await compare(`${base}...acme:main`)).data).toMatchObject({ status: "ahead", commits: [{ sha: main }] });
    expect((await compare(`${main}...${main}`)).data.status).toBe("identical");
    expect(await failure(compare("main...gone"))).toMatch("Not Found");
  });

  test("are shown by ref and by the beginning of an id", async () => {
    const { rest } = octokitFor(github);
    const sha = repository.tip();
    const names = ["main", "heads/main", sha.slice(0, 8)];
    const shown = await Promise.all(names.map((ref) => rest.repos.getCommit({ ...acme, ref })));
    expect(shown.map(({ data }) => data.sha)).toEqual([sha, sha, sha]);
  });
});
