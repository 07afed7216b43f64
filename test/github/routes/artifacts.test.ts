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

async function baselineDays(): Promise<(string | undefined)[]> {
  const { data } = await octokitFor(github).rest.actions.listArtifactsForRepo({ ...acme, name: "baseline" });
  return data.artifacts.map((artifact) => artifact.created_at?.slice(0, 10));
}

describe("artifacts", () => {
  test("are listed by their exact name, newest first or shuffled", async () => {
    const created = ["2026-03-01", "2026-03-03", "2026-03-02"].map((day) => new Date(day));
    for (const createdAt of created) repository.addArtifact({ name: "baseline", createdAt });
    repository.addArtifact({ name: "baseline-2" });
    const newestFirst = await baselineDays();
    github.orderArtifacts({ seed: 1 });
    const shuffled = await baselineDays();

    expect(newestFirst).toEqual(["2026-03-03", "2026-03-02", "2026-03-01"]);
    expect(shuffled).not.toEqual(newestFirst);
    expect(new Set(shuffled)).toEqual(new Set(newestFirst));
  });

  test("of a fork's run show the fork's id and its branch name", async () => {
    const fork = github.repository("mallory/api", { forkOf: repository });
    const run = repository.run({ event: "pull_request", headRepository: fork, headBranch: "main" });
    const { id } = repository.addArtifact({ name: "baseline", run });
    const { data } = await octokitFor(github).rest.actions.getArtifact({ ...acme, artifact_id: id });
    const ofRun = await octokitFor(github).rest.actions.listWorkflowRunArtifacts({ ...acme, run_id: run.id });
    const runs = await octokitFor(github).rest.actions.getWorkflowRun({ ...acme, run_id: run.id });

    expect(data.workflow_run).toMatchObject({ head_branch: "main", repository_id: repository.id, head_repository_id: fork.id });
    expect(ofRun.data.artifacts.map((artifact) => artifact.id)).toEqual([id]);
    expect(runs.data).toMatchObject({ event: "pull_request", head_repository: { full_name: "mallory/api" } });
  });

  test("are downloaded over an address that lives for a minute, without the token", async () => {
    const { id } = repository.addArtifact({ name: "baseline", files: { "baseline.json": "{}" } });
    const authorization = { authorization: `token ${github.token().value}` };
    const answer = await fetch(`${github.apiUrl}/repos/acme/api/actions/artifacts/${id}/zip`, {
      headers: authorization,
      redirect: "manual",
    });
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

  test.for([
    { name: "after 90 days", options: {}, days: 91 },
    { name: "when the test says so", options: { isExpired: true }, days: 0 },
    { name: "on their own date", options: { expiresAt: new Date("2020-01-01") }, days: 0 },
  ])("that expired $name stay in the list and are 410 when downloaded", async ({ options, days }) => {
    const { id } = repository.addArtifact({ name: "baseline", ...options });
    github.advance(days * 86_400_000);
    const { actions } = octokitFor(github).rest;
    const { data } = await actions.getArtifact({ ...acme, artifact_id: id });

    expect(data.expired).toBe(true);
    const download = actions.downloadArtifact({ ...acme, artifact_id: id, archive_format: "zip" });
    expect(await failure(download)).toBe("HttpError: Artifact has expired");
  });

  test("are deleted by who may write actions", async () => {
    const { id } = repository.addArtifact({ name: "baseline" });
    await octokitFor(github, { permissions: { actions: "write" } }).rest.actions.deleteArtifact({ ...acme, artifact_id: id });
    expect(repository.artifacts).toEqual([]);
  });
});
