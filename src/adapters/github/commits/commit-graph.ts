import { z } from "zod";
import { LookupError } from "../../../ports.ts";
import type { CommitGraph } from "../../../ports.ts";
import { ask, lookUp, type RepositoryApi } from "../github-api.ts";

const perPage = 100;

/** https://docs.github.com/en/rest/commits/commits#list-commits */
const CommitPage = z.array(z.object({ sha: z.string(), parents: z.array(z.object({ sha: z.string() })) }));

/** The commit graph as GitHub knows it: 100 commits a request, and only as many requests as pages are taken. */
export function apiCommitGraph(api: RepositoryApi): CommitGraph {
  return {
    async *ancestors(commit) {
      const question = { what: `the history of commit ${commit.slice(0, 7)}`, needs: "contents: read" };
      const come = new Set<string>();
      const missing = new Set<string>();
      // The end is where no parent is missing: a page shorter than asked is none.
      for (let page = 1; page === 1 || missing.size > 0; page += 1) {
        const parameters = { sha: commit, per_page: perPage, page };
        const before = come.size;
        const commits = await lookUp(question, () =>
          ask(api, { route: "GET /repos/{owner}/{repo}/commits", parameters }, CommitPage),
        );
        for (const { sha } of commits) come.add(sha);
        for (const sha of commits.flatMap(({ parents }) => parents.map((parent) => parent.sha))) missing.add(sha);
        for (const sha of missing) if (come.has(sha)) missing.delete(sha);
        if (come.size === before) throw new LookupError(`${question.what} could not be read: it ended after ${before} commits`);
        yield commits.map(({ sha, parents }) => ({ sha, parents: parents.map((parent) => parent.sha) }));
      }
    },
  };
}
