import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acme, octokitFor } from "../client.ts";
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

describe("pull requests", () => {
  test("show body, base, head and test merge as they are now", async () => {
    const stale = repository.tip();
    const { sha: head } = repository.commit({ branch: "feature" });
    const { sha: base } = repository.commit();
    repository.openPullRequest({ number: 7, head: "feature", body: "before", baseSha: stale });
    repository.editPullRequest(7, { body: "after" });
    const { data } = await octokitFor(github).rest.pulls.get({ ...acme, pull_number: 7 });
    const merge = await octokitFor(github).rest.git.getCommit({ ...acme, commit_sha: data.merge_commit_sha ?? "" });

    expect(data).toMatchObject({ body: "after", base: { sha: stale, ref: "main" }, head: { sha: head, ref: "feature" } });
    expect(merge.data.parents.map((parent) => parent.sha)).toEqual([base, head]);
  });

  test("a push gives a new head and a new test merge", () => {
    repository.commit({ branch: "feature" });
    const { mergeSha } = repository.openPullRequest({ number: 7, head: "feature" });
    const { sha } = repository.commit({ branch: "feature" });
    const pushed = repository.editPullRequest(7, { push: true });

    expect(pushed.headSha).toBe(sha);
    expect(pushed.mergeSha).not.toBe(mergeSha);
  });

  test("an edited description keeps the test merge, and conflicts last until a push", () => {
    repository.commit({ branch: "feature" });
    const { mergeSha } = repository.openPullRequest({ number: 7, head: "feature" });
    const edited = repository.editPullRequest(7, { body: "new" }).mergeSha;
    repository.editPullRequest(7, { mergeSha: null });
    const conflicting = repository.editPullRequest(7, { body: "newer" }).mergeSha;
    repository.commit({ branch: "feature" });

    expect([edited, conflicting]).toEqual([mergeSha, null]);
    expect(repository.editPullRequest(7, { push: true }).mergeSha).not.toBeNull();
  });

  test("of a fork are found by a commit and keep the fork's identity", async () => {
    const fork = github.repository("mallory/api", { forkOf: repository });
    fork.branches.set("main", repository.tip());
    const { sha } = fork.commit({ branch: "main" });
    repository.openPullRequest({ number: 8, head: "main", headRepository: fork });
    const { rest } = octokitFor(github);
    const ofCommit = await rest.repos.listPullRequestsAssociatedWithCommit({ ...acme, commit_sha: sha });
    const ofHead = await rest.pulls.list({ ...acme, head: "mallory:main" });
    const issue = await rest.issues.get({ ...acme, issue_number: 8 });

    expect(ofCommit.data.map((pull) => [pull.number, pull.head.repo.id])).toEqual([[8, fork.id]]);
    expect(ofHead.data.map((pull) => pull.number)).toEqual([8]);
    expect(issue.data.pull_request?.html_url).toBe("https://github.com/acme/api/pull/8");
  });
});
