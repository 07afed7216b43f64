import "../../support/fast-clock.mjs";
import { expect, test, vi } from "vitest";
import {
  measurementArtifacts,
  type MeasurementArtifacts,
  type WantedMeasurement,
} from "../../../src/adapters/github/measurement-artifacts.ts";
import type { MeasurementDocument } from "../../../src/baseline/documents.ts";
import { baselineDocument, measurementDocument, sha } from "../../contracts/documents.ts";
import { faultTable } from "../../github/fault-table.ts";
import type { RunOptions } from "../../github/repository-options.ts";
import type { Repository } from "../../github/repository.ts";
import { temporaryDirectory } from "../../github/temporary.ts";
import { restRequests, shortAttempts, startWorld, type TestWorld } from "../../support/github-world.ts";

interface MeasurementWorld extends TestWorld {
  readonly measurements: MeasurementArtifacts;
  readonly wanted: WantedMeasurement;
}

async function start(): Promise<MeasurementWorld> {
  const world = await startWorld({ limits: shortAttempts });
  const place = { temporaryDirectory: await temporaryDirectory("upload-"), deadline: world.api.deadline };
  world.repository.commit({ sha: sha("head"), parents: [] });
  const { name, headSha, baseSha, inputsDigest } = measurementDocument();
  const wanted = { name, headSha, baseSha, inputsDigest, headRepositoryId: world.repository.id };
  return { ...world, measurements: measurementArtifacts(world.api, place), wanted };
}

function add(repository: Repository, document: Partial<MeasurementDocument> = {}, run: RunOptions = {}): void {
  repository.addArtifact({
    name: "image-size-measurement-api",
    run: repository.run({ event: "pull_request", headSha: sha("head"), headBranch: "feature", ...run }),
    files: { "measurement.json": JSON.stringify(measurementDocument(document)) },
  });
}

test("a measurement is found again in a later run of the same commit, base and inputs", async () => {
  await using world = await start();
  const document = measurementDocument({ builtBaseline: baselineDocument() });
  vi.stubEnv("ACTIONS_RESULTS_URL", world.github.resultsUrl);
  vi.stubEnv("ACTIONS_RUNTIME_TOKEN", world.repository.run({ event: "pull_request", headSha: sha("head") }).runtimeToken);
  await world.measurements.save(document);
  expect(await world.measurements.find(world.wanted)).toEqual({ kind: "document", document });
  expect(restRequests(world.github)).toHaveLength(2);
});

test("a measurement of a fork's pull request is found for that fork", async () => {
  await using world = await start();
  const fork = world.github.repository("contributor/api", { forkOf: world.repository });
  add(world.repository, {}, { headRepository: fork });
  expect(await world.measurements.find({ ...world.wanted, headRepositoryId: fork.id })).toMatchObject({ kind: "document" });
  expect(await world.measurements.find(world.wanted)).toEqual({
    kind: "none",
    because: "this commit has not been measured before",
  });
});

test("a measurement of a merge group is found", async () => {
  await using world = await start();
  add(world.repository, {}, { event: "merge_group" });
  expect(await world.measurements.find(world.wanted)).toMatchObject({ kind: "document" });
});

test("the newest of several measurements is taken", async () => {
  await using world = await start();
  add(world.repository, { recordedAt: "2026-05-01T00:00:00.000Z" });
  add(world.repository, { recordedAt: "2026-05-02T00:00:00.000Z" });
  const document = { recordedAt: "2026-05-02T00:00:00.000Z" };
  expect(await world.measurements.find(world.wanted)).toMatchObject({ kind: "document", document });
});

test.for<{ what: string; document?: Partial<MeasurementDocument>; run?: RunOptions; because: string }>([
  {
    what: "for another base",
    document: { baseSha: sha("other") },
    because: "the earlier measurement was made against another base commit",
  },
  { what: "for no base", document: { baseSha: null }, because: "the earlier measurement was made against another base commit" },
  {
    what: "with other inputs",
    document: { inputsDigest: "0".repeat(64) },
    because: "the earlier measurement was made with other build inputs",
  },
  { what: "of another image", document: { name: "API" }, because: "the earlier measurement is of another image" },
  {
    what: "that claims another commit",
    document: { headSha: sha("other") },
    because: "the earlier measurement is of another commit",
  },
])("a measurement $what is not used", async ({ document = {}, run = {}, because }) => {
  await using world = await start();
  add(world.repository, document, run);
  const found = await world.measurements.find(world.wanted);
  const told = found.kind === "none" ? found.because.replace(/artifact \d+/, "artifact ID") : "there is one";
  expect(told).toEqual(because);
});

test.for([
  { what: "503 for ever", respond: faultTable.serverError() },
  { what: "silence", respond: faultTable.silence() },
  { what: "a missing permission", respond: faultTable.notPermitted() },
])("without an answer ($what) the image is built again, and the reason is told", async ({ respond }) => {
  await using world = await start();
  world.github.fault({ match: { path: /artifacts/ }, times: "always", respond });
  const found = await world.measurements.find(world.wanted);
  expect(found).toEqual({ kind: "none", because: expect.stringMatching(/^the list of artifacts could not be read: GitHub /) });
});
