import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { pullRequestEvent, pushEvent } from "../runner/events.ts";
import { type RunOptions, runAction } from "../runner/run-action.ts";
import { faultTable } from "./fault-table.ts";
import { type GitHub, startGitHub } from "./server.ts";
import { readZip } from "./zip.ts";

const dist = fileURLToPath(new URL("fixtures/artifact-client.mjs", import.meta.url));
const Uploaded = z.object({ id: z.number(), size: z.number(), digest: z.string() });
const service = "/twirp/github.actions.results.api.v1.ArtifactService";

let github: GitHub;

beforeEach(async () => {
  github = await startGitHub();
  github.repository("acme/api").commit();
});
afterEach(() => github.close());

function useClient(options: Pick<RunOptions, "event" | "inputs">) {
  return runAction({ github, dist, actionYml: null, ...options });
}

test.for([100, 20_000_000])(
  "the artifact client uploads %d bytes, is refused the name again, and gets them back",
  async (size) => {
    const repository = github.repository("acme/api");
    const { outputs, conclusion } = await useClient({ event: pushEvent(repository), inputs: { size: String(size) } });

    expect(conclusion).toBe("success");
    const uploaded = Uploaded.parse(JSON.parse(outputs["uploaded"] ?? ""));
    const [artifact] = repository.artifacts;
    expect(artifact).toMatchObject({
      id: uploaded.id,
      name: "measurement",
      digest: `sha256:${uploaded.digest}`,
      mimeType: "application/zip",
    });
    expect(artifact?.blob.content).toHaveLength(uploaded.size);
    expect(outputs["again"]).toMatch(/\(409\) Conflict: an artifact with this name already exists/);
    expect(outputs).toMatchObject({ mismatch: "false", equal: "true" });
    const files = await readZip(artifact?.blob.content ?? Buffer.alloc(0));
    expect(files.get("measurement.bin")).toHaveLength(size);
  },
);

test("what was uploaded is in the REST list with the run it came from and the retention it asked for", async () => {
  const repository = github.repository("acme/api");
  repository.commit({ branch: "feature" });
  const event = pullRequestEvent(repository.openPullRequest({ head: "feature" }));
  await useClient({ event });

  const address = `${github.apiUrl}/repos/acme/api/actions/artifacts?name=measurement`;
  const answer = await fetch(address, { headers: { authorization: `Bearer ${github.token().value}` } });

  const Listed = z.object({ artifacts: z.array(z.record(z.string(), z.unknown())) });
  const [artifact] = Listed.parse(await answer.json()).artifacts;
  expect(artifact).toMatchObject({
    digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    workflow_run: {
      id: event.run.id,
      repository_id: repository.id,
      head_repository_id: repository.id,
      head_branch: "feature",
      head_sha: repository.tip("feature"),
    },
  });
  const days = (Date.parse(String(artifact?.["expires_at"])) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(6.9);
  expect(days).toBeLessThan(7.1);
});

test("a name is free again after the client deleted its artifact", async () => {
  const repository = github.repository("acme/api");
  const event = pushEvent(repository);
  const first = await useClient({ event, inputs: { delete: "true" } });
  const second = await useClient({ event });

  expect([first.conclusion, second.conclusion]).toEqual(["success", "success"]);
  expect(repository.artifacts).toHaveLength(1);
});

test("a download whose bytes were changed on the way is a digest mismatch", async () => {
  const fault = github.fault({ match: { method: "GET", path: /^\/artifacts\// }, respond: faultTable.wrongDigest() });
  const { outputs } = await useClient({ event: pushEvent(github.repository("acme/api")), inputs: { size: "5000" } });

  expect(fault.hits).toBe(1);
  expect(outputs["mismatch"]).toBe("true");
});

test("a runtime token that this server did not issue is refused", async () => {
  const answer = await call("ListArtifacts", { authorization: "Bearer a.b.c" }, {});
  expect(answer).toEqual({ status: 401, code: "unauthenticated" });
});

test.for([
  { name: "a slash in the name", method: "CreateArtifact", body: { name: "a/b", version: 7 } },
  { name: "another protocol version", method: "CreateArtifact", body: { name: "a", version: 4 } },
  { name: "an unknown field", method: "DeleteArtifact", body: { name: "a", force: true } },
])("$name is malformed", async ({ method, body }) => {
  const run = github.repository("acme/api").run();
  const ids = { workflow_run_backend_id: run.backendId, workflow_job_run_backend_id: run.jobBackendId };
  const answer = await call(method, { authorization: `Bearer ${run.runtimeToken}` }, { ...ids, ...body });
  expect(answer).toEqual({ status: 400, code: "malformed" });
});

async function call(method: string, headers: Record<string, string>, body: object) {
  const answer = await fetch(`${github.apiUrl}${service}/${method}`, { method: "POST", headers, body: JSON.stringify(body) });
  const { code } = z.object({ code: z.string() }).parse(await answer.json());
  return { status: answer.status, code };
}
