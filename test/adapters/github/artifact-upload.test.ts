import "../../support/fast-clock.mjs";
import { expect, test, vi } from "vitest";
import { uploadArtifact, type UploadPlace } from "../../../src/adapters/github/artifact-upload.ts";
import { onServer } from "../../../src/adapters/github/github-api.ts";
import { faultTable } from "../../github/fault-table.ts";
import type { Response } from "../../github/faults.ts";
import { temporaryDirectory } from "../../github/temporary.ts";
import { startWorld, type TestWorld } from "../../support/github-world.ts";

const names = ["one", "two", "three"];

/** Uploads three artifacts one after the other, as three images of a run do; null: it was stored. */
async function uploadAll(world: TestWorld, more: Partial<UploadPlace> = {}): Promise<(string | null)[]> {
  const { sha: headSha } = world.repository.commit();
  vi.stubEnv("ACTIONS_RESULTS_URL", world.github.resultsUrl);
  vi.stubEnv("ACTIONS_RUNTIME_TOKEN", world.repository.run({ headSha }).runtimeToken);
  const place = {
    temporaryDirectory: await temporaryDirectory("upload-"),
    deadline: world.api.deadline,
    limitMs: 120_000,
    uploads: world.api.uploads,
    ...more,
  };
  const uploads = names.map(async (artifact) => {
    const upload = { artifact, entry: "a.json", text: "{}", retentionDays: null };
    return await uploadArtifact(upload, place).then(
      () => null,
      (error: unknown) => String(error),
    );
  });
  return await Promise.all(uploads);
}

const unknownField: Response = { status: 400, body: { code: "malformed", msg: 'unknown field "mime_type"' } };

test.for([
  { what: "a full storage", respond: faultTable.storageQuota(), because: /quota/ },
  { what: "a token that may not", respond: faultTable.notPermitted(), because: /403/ },
  { what: "a server that does not know mime_type", respond: unknownField, because: /unknown field "mime_type"/ },
])("after $what has refused one upload no other is tried", async ({ respond, because }) => {
  await using world = await startWorld();
  const fault = world.github.fault({ match: { path: /CreateArtifact/ }, times: "always", respond });
  const [first, second, third] = await uploadAll(world);
  expect(fault.hits).toBe(1);
  expect(first).toMatch(because);
  expect(second).toMatch(/^Error: artifact two was not uploaded, because another one could not be: /);
  expect(third).toMatch(because);
});

test("after a server that is silent none is tried either", async () => {
  await using world = await startWorld();
  const fault = world.github.fault({ match: { path: /CreateArtifact/ }, times: "always", respond: "silence" });
  const told = await uploadAll(world, { limitMs: 10_000 });
  expect(fault.hits).toBe(1);
  expect(told).toEqual(names.map(() => expect.stringContaining("GitHub did not finish within 10 s")));
});

test("on a server that has no such artifacts none is tried at all", async () => {
  await using world = await startWorld();
  const because = "github.example.com keeps no artifacts of version 4 (their service answered with HTTP 404)";
  const server = { forge: "enterprise", isAct: false, host: "github.example.com", artifacts: { kind: "none", because } } as const;
  const api = onServer(world.api, server);
  expect(await uploadAll({ ...world, api })).toEqual(names.map(() => `Error: ${because}`));
  expect(world.github.requests).toEqual([]);
});

test("on a server with another name than GitHub's that has them, they are kept, and nobody else sees another name", async () => {
  await using world = await startWorld();
  vi.stubEnv("GITHUB_SERVER_URL", "https://git.example.com");
  expect(await uploadAll(world)).toEqual([null, null, null]);
  expect(process.env["GITHUB_SERVER_URL"]).toBe("https://git.example.com");
});

test("a connection that broke once says nothing about the next upload", async () => {
  await using world = await startWorld();
  world.github.fault({ match: { path: /CreateArtifact/ }, respond: "reset" });
  expect(await uploadAll(world)).toEqual([expect.stringContaining("ECONNRESET"), null, null]);
});
