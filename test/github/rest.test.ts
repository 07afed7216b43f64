import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { operations } from "./contract.ts";
import type { Repository } from "./repository.ts";
import { routes } from "./rest.ts";
import { type GitHub, startGitHub } from "./server.ts";
import type { TokenOptions } from "./token.ts";

const acme = { owner: "acme", repo: "api" };

let github: GitHub;
let repository: Repository;

beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository("acme/api");
  repository.commit({ message: "First" });
});
afterEach(() => github.close());

function octokit(options: TokenOptions = {}) {
  return getOctokit(github.token(options).value, { baseUrl: github.apiUrl });
}

/** The status and the message that a call ends with. */
async function failure(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => "no failure",
    (error: unknown) => String(error).replace(" - https://docs.github.com/rest", ""),
  );
}

test("every operation of the description is served, and nothing else", () => {
  const served = [...routes.map((route) => route.operation), "GET /rate_limit"];
  expect(served.toSorted()).toEqual(operations.toSorted());
});

describe("comments", () => {
  beforeEach(() => {
    repository.commit({ branch: "feature" });
    repository.openPullRequest({ number: 7, head: "feature" });
  });

  test("are created, read, changed and deleted under the name of the token", async () => {
    const { issues } = octokit().rest;
    const created = await issues.createComment({ ...acme, issue_number: 7, body: "one" });
    const place = { ...acme, comment_id: created.data.id };
    await issues.updateComment({ ...place, body: "two" });
    const { data } = await issues.getComment(place);

    expect(created.status).toBe(201);
    expect(data).toMatchObject({ body: "two", user: { login: "github-actions[bot]", type: "Bot" } });
    expect(data.html_url).toBe(`https://github.com/acme/api/pull/7#issuecomment-${data.id}`);
    await issues.deleteComment(place);
    expect(repository.comments).toEqual([]);
  });

  test("come in pages that a Link header joins", async () => {
    for (let number = 1; number <= 101; number += 1) repository.addComment(7, "octocat", `comment ${number}`);
    const kit = octokit();
    const first = await kit.rest.issues.listComments({ ...acme, issue_number: 7 });
    const all = await kit.paginate(kit.rest.issues.listComments, { ...acme, issue_number: 7, per_page: 100 });

    expect(first.data).toHaveLength(30);
    expect(first.headers.link).toMatch(/\?page=2>; rel="next", <.*\?page=4>; rel="last"/);
    expect(all.at(-1)?.body).toBe("comment 101");
    expect(github.requests.map((request) => request.path.split("?")[1])).toEqual([undefined, "per_page=100", "per_page=100&page=2"]);
  });

  test.for([
    { name: "ASCII", character: "x" },
    { name: "CJK", character: "像" },
    { name: "emoji", character: "📦" },
  ])("hold 65,536 characters of $name and not one more", async ({ character }) => {
    const { issues } = octokit().rest;
    const fits = await issues.createComment({ ...acme, issue_number: 7, body: character.repeat(65_536) });
    const refused = await failure(issues.createComment({ ...acme, issue_number: 7, body: character.repeat(65_537) }));

    expect(fits.status).toBe(201);
    expect(refused).toMatch(/^HttpError: Validation Failed: .*"Body is too long \(maximum is 65536 characters\)"/);
  });
});

describe("permissions", () => {
  test("an unknown token is 401", async () => {
    const kit = getOctokit("ghs_stolen", { baseUrl: github.apiUrl });
    expect(await failure(kit.rest.repos.get(acme))).toBe("HttpError: Bad credentials");
  });

  test.for([
    { name: "comments", permissions: { pullRequests: "read" } as const, call: "POST /repos/acme/api/issues/1/comments", body: "x" },
    { name: "artifacts", permissions: { contents: "read" } as const, call: "GET /repos/acme/api/actions/artifacts" },
    { name: "commits", permissions: { actions: "read" } as const, call: "GET /repos/acme/api/commits" },
    { name: "pulls", permissions: { contents: "write" } as const, call: "GET /repos/acme/api/pulls/1" },
  ])("$name need theirs", async ({ permissions, call, body }) => {
    const answer = octokit({ permissions }).request(call, body === undefined ? {} : { body });
    expect(await failure(answer)).toBe("HttpError: Resource not accessible by integration");
  });

  test("a public repository can be read without any, and not written", async () => {
    repository.isPrivate = false;
    const kit = octokit({ permissions: {} });
    const listed = await kit.rest.actions.listArtifactsForRepo(acme);

    expect(listed.data.total_count).toBe(0);
    expect(await failure(kit.rest.issues.createComment({ ...acme, issue_number: 1, body: "x" }))).toMatch("not accessible");
  });

  test("the hourly limit of a token counts its requests, all but GET /rate_limit", async () => {
    const kit = octokit({ limit: 2 });
    const { headers } = await kit.rest.repos.get(acme);
    await kit.rest.rateLimit.get();
    await kit.rest.repos.get(acme);

    expect(headers["x-ratelimit-remaining"]).toBe("1");
    expect(await failure(kit.rest.repos.get(acme))).toMatch("API rate limit exceeded for installation");
  });

  test("an answer that the client has already is 304 and free", async () => {
    const kit = octokit({ limit: 2 });
    const { headers } = await kit.rest.repos.get(acme);
    const again = () => failure(kit.rest.repos.get({ ...acme, headers: { "if-none-match": headers.etag ?? "" } }));

    expect([await again(), await again(), await again()]).toEqual(Array(3).fill("HttpError: Not modified"));
  });
});

describe("pull requests", () => {
  test("show body, base, head and test merge as they are now", async () => {
    const stale = repository.tip();
    const { sha: head } = repository.commit({ branch: "feature" });
    const { sha: base } = repository.commit();
    repository.openPullRequest({ number: 7, head: "feature", body: "before", baseSha: stale });
    repository.editPullRequest(7, { body: "after" });
    const { data } = await octokit().rest.pulls.get({ ...acme, pull_number: 7 });
    const merge = await octokit().rest.git.getCommit({ ...acme, commit_sha: data.merge_commit_sha ?? "" });

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

  test("of a fork are found by a commit and keep the fork's identity", async () => {
    const fork = github.repository("mallory/api", { forkOf: repository });
    fork.branches.set("main", repository.tip());
    const { sha } = fork.commit({ branch: "main" });
    repository.openPullRequest({ number: 8, head: "main", headRepository: fork });
    const { rest } = octokit();
    const ofCommit = await rest.repos.listPullRequestsAssociatedWithCommit({ ...acme, commit_sha: sha });
    const ofHead = await rest.pulls.list({ ...acme, head: "mallory:main" });
    const issue = await rest.issues.get({ ...acme, issue_number: 8 });

    expect(ofCommit.data.map((pull) => [pull.number, pull.head.repo.id])).toEqual([[8, fork.id]]);
    expect(ofHead.data.map((pull) => pull.number)).toEqual([8]);
    expect(issue.data.pull_request?.html_url).toBe("https://github.com/acme/api/pull/8");
  });
});

describe("commits", () => {
  test("are listed by date, over merges, in pages", async () => {
    const first = repository.tip();
    const side = repository.commit({ branch: "side", date: new Date("2026-02-02T00:00:00Z") });
    const main = repository.commit({ parents: [first], branch: "main", date: new Date("2026-02-01T00:00:00Z") });
    const merge = repository.commit({ parents: [main.sha, side.sha], branch: "main" });
    const { rest } = octokit();
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
    const { rest } = octokit();
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
    const { rest } = octokit();
    const sha = repository.tip();
    const names = ["main", "heads/main", sha.slice(0, 8)];
    const shown = await Promise.all(names.map((ref) => rest.repos.getCommit({ ...acme, ref })));
    expect(shown.map(({ data }) => data.sha)).toEqual([sha, sha, sha]);
  });
});

describe("artifacts", () => {
  test("are listed by their exact name, newest first or shuffled", async () => {
    const created = ["2026-03-01", "2026-03-03", "2026-03-02"].map((day) => new Date(day));
    for (const createdAt of created) repository.addArtifact({ name: "baseline", createdAt });
    repository.addArtifact({ name: "baseline-2" });
    const days = async () => {
      const { data } = await octokit().rest.actions.listArtifactsForRepo({ ...acme, name: "baseline" });
      return data.artifacts.map((artifact) => artifact.created_at?.slice(0, 10));
    };
    const newestFirst = await days();
    github.orderArtifacts({ seed: 1 });
    const shuffled = await days();

    expect(newestFirst).toEqual(["2026-03-03", "2026-03-02", "2026-03-01"]);
    expect(shuffled).not.toEqual(newestFirst);
    expect(shuffled.toSorted()).toEqual(newestFirst.toSorted());
  });

  test("of a fork's run show the fork's id and its branch name", async () => {
    const fork = github.repository("mallory/api", { forkOf: repository });
    const run = repository.run({ event: "pull_request", headRepository: fork, headBranch: "main" });
    const { id } = repository.addArtifact({ name: "baseline", run });
    const { data } = await octokit().rest.actions.getArtifact({ ...acme, artifact_id: id });
    const ofRun = await octokit().rest.actions.listWorkflowRunArtifacts({ ...acme, run_id: run.id });
    const runs = await octokit().rest.actions.getWorkflowRun({ ...acme, run_id: run.id });

    expect(data.workflow_run).toMatchObject({ head_branch: "main", repository_id: repository.id, head_repository_id: fork.id });
    expect(ofRun.data.artifacts.map((artifact) => artifact.id)).toEqual([id]);
    expect(runs.data).toMatchObject({ event: "pull_request", head_repository: { full_name: "mallory/api" } });
  });

  test("are downloaded over an address that lives for a minute, without the token", async () => {
    const { id } = repository.addArtifact({ name: "baseline", files: { "baseline.json": "{}" } });
    const authorization = { authorization: `token ${github.token().value}` };
    const answer = await fetch(`${github.apiUrl}/repos/acme/api/actions/artifacts/${id}/zip`, { headers: authorization, redirect: "manual" });
    const address = answer.headers.get("location") ?? "";
    const fetched = await fetch(address);
    const withToken = await fetch(address, { headers: authorization });
    const changed = await fetch(address.replace("sp=r", "sp=w"), { method: "PUT" });
    github.advance(61_000);
    const late = await fetch(address);

    expect(answer.status).toBe(302);
    expect((await fetched.bytes()).byteLength).toBe(repository.artifacts[0]?.blob.content?.length);
    expect([fetched.status, withToken.status, changed.status, late.status]).toEqual([200, 400, 403, 403]);
  });

  test("that expired stay in the list and are 410 when downloaded", async () => {
    const { id } = repository.addArtifact({ name: "baseline" });
    github.advance(91 * 86_400_000);
    const { actions } = octokit().rest;
    const { data } = await actions.getArtifact({ ...acme, artifact_id: id });

    expect(data.expired).toBe(true);
    const download = actions.downloadArtifact({ ...acme, artifact_id: id, archive_format: "zip" });
    expect(await failure(download)).toBe("HttpError: Artifact has expired");
  });

  test("are deleted by who may write actions", async () => {
    const { id } = repository.addArtifact({ name: "baseline" });
    await octokit({ permissions: { actions: "write" } }).rest.actions.deleteArtifact({ ...acme, artifact_id: id });
    expect(repository.artifacts).toEqual([]);
  });
});
