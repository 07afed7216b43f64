import "../support/faster-clock.mjs";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { measuringIn } from "../../src/wiring/measuring.ts";
import { publishedStore } from "../../src/wiring/baselines/published-store.ts";
import { describeReference } from "../contracts/baseline-store.ts";
import { pullRequestEvent, pushEvent } from "../runner/events.ts";
import type { RunResult } from "../runner/run-action.ts";
import { imageLayout, platformsLayout } from "../support/image-layout.ts";
import { Jobs } from "../support/jobs.ts";
import { fixture } from "../support/layouts.ts";
import { serveLayout } from "../support/registry.ts";
import { imageInputs } from "../support/values.ts";
import { reportOf } from "../support/world.ts";

const base = { app: 100_000 };
const large = { app: 100_000, more: 40_000 };

async function directoryOf(image: Promise<string>): Promise<string> {
  return (await image).replace("oci-dir://", "");
}

/** What a pull request with the image in `head` is told where the baseline is what a registry has. */
async function judged(jobs: Jobs, head: string, inputs: Readonly<Record<string, string>>): Promise<RunResult> {
  const pull = [...jobs.repository.pullRequests.values()][0] ?? jobs.propose();
  return await jobs.job(pullRequestEvent(pull), { image: `oci-dir://${head}`, "on-missing-baseline": "pass", ...inputs });
}

test("a pull request is held against the image that was published, by the digest that its tag has now", async () => {
  await using jobs = await Jobs.start();
  const [before, after] = await Promise.all([directoryOf(imageLayout(base)), directoryOf(imageLayout(large))]);
  const registry = await serveLayout(before);
  const inputs = { baseline: `registry://${registry.repository}:latest` };
  const refused = await judged(jobs, after, inputs);
  expect(refused).toMatchObject({
    conclusion: "failure",
    outputs: { verdict: "unjustified", growth: expect.stringMatching(/^40\d{3}$/) },
  });
  const reference = expect.stringMatching(`^registry://${registry.repository}:latest@sha256:[0-9a-f]{64}$`);
  expect((await reportOf(refused)).images[0]?.baseline).toMatchObject({ kind: "found", how: "given", reference });
  expect(jobs.repository.comments[0]?.body).toContain(`against \`registry://${registry.repository}:latest@sha256:`);

  // Somebody publishes the larger one.
  await registry.move(after);
  expect(await judged(jobs, after, inputs)).toMatchObject({ conclusion: "success", outputs: { verdict: "pass", growth: "0" } });
});

test.for(["gzip", "zstd", "attestation-multi-platform"])(
  "the layout %s is as large as the same image in a registry",
  async (name) => {
    await using jobs = await Jobs.start();
    const { repository } = await serveLayout(fixture(name));
    const told = await judged(jobs, fixture(name), { baseline: `registry://${repository}:latest` });
    expect(told).toMatchObject({ conclusion: "success", outputs: { verdict: "pass", growth: "0" } });
    const { platforms } = (await reportOf(told)).images[0] ?? { platforms: [] };
    expect(platforms.map(({ verdict }) => verdict)).toEqual(platforms.map(() => "pass"));
  },
);

test.for([
  {
    kind: "zstd layers",
    before: () => imageLayout(base, "zstd"),
    after: () => imageLayout(large, "zstd"),
    grown: ["linux/amd64"],
  },
  {
    kind: "two platforms, of which one grew",
    before: () => platformsLayout({ amd64: base, arm64: base }),
    after: () => platformsLayout({ amd64: base, arm64: large }),
    grown: ["linux/arm64"],
  },
])("a larger image than the one in a registry is refused: $kind", async ({ before, after, grown }) => {
  await using jobs = await Jobs.start();
  const { repository } = await serveLayout(await directoryOf(before()));
  const told = await judged(jobs, await directoryOf(after()), { baseline: `registry://${repository}:latest` });
  expect(told).toMatchObject({
    conclusion: "failure",
    outputs: { verdict: "unjustified", growth: expect.stringMatching(/^40\d{3}$/) },
  });
  const { platforms } = (await reportOf(told)).images[0] ?? { platforms: [] };
  expect(platforms.flatMap(({ platform, verdict }) => (verdict === "unjustified" ? [platform] : []))).toEqual(grown);
});

test("an image is held against the one that the registry has under its name", async () => {
  await using jobs = await Jobs.start();
  const { repository } = await serveLayout(await directoryOf(imageLayout(base)));
  const inputs = { baseline: `registry://${repository.replace(/app$/, "{name}")}:latest`, name: "app" };
  expect(await judged(jobs, await directoryOf(imageLayout(large)), inputs)).toMatchObject({
    outputs: { verdict: "unjustified" },
  });
});

describe("a published image", () => {
  describeReference(async () => {
    const directory = await mkdtemp(join(tmpdir(), "published-"));
    const image = await directoryOf(imageLayout({ app: 1000 }));
    const registry = await serveLayout(image);
    const { measure } = measuringIn({
      workingDirectory: directory,
      temporaryDirectory: directory,
      environment: process.env,
      gitContext: null,
      unknownPaths: "ignored",
      group: async (_title, work) => await work(() => {}),
      timed: async (_stage, work) => await work(),
      warnQuietly: () => {},
    });
    const images = ["api", "web"].map((name) => imageInputs({ name }));
    const reference = registry.repository.replace(/app$/, "{name}:latest");
    return {
      store: publishedStore({ reference, images, measure, now: () => new Date() }),
      put: async (name) => await registry.move(image, name),
      spoil: async (name) => await registry.move(await notAnImage(directory), name),
      [Symbol.asyncDispose]: async () => {},
    };
  });
});

/** A layout whose manifest is none. */
async function notAnImage(directory: string): Promise<string> {
  const manifest = '{"schemaVersion":2,"layers":"none"}';
  const digest = createHash("sha256").update(manifest).digest("hex");
  await mkdir(join(directory, "blobs", "sha256"), { recursive: true });
  await writeFile(join(directory, "blobs", "sha256", digest), manifest);
  const manifests = [{ digest: `sha256:${digest}`, mediaType: "application/vnd.oci.image.manifest.v1+json" }];
  await writeFile(join(directory, "index.json"), JSON.stringify({ manifests }));
  return directory;
}

describe("where the published image cannot be read", () => {
  test("a tag that is not there is no baseline, as before the first release", async () => {
    await using jobs = await Jobs.start();
    const { repository } = await serveLayout(fixture("gzip"));
    const told = await judged(jobs, fixture("gzip"), { baseline: `registry://${repository}:v9` });
    expect(told).toMatchObject({ conclusion: "success", outputs: { verdict: "no-baseline" } });
    expect((await reportOf(told)).images[0]?.baseline).toMatchObject({
      kind: "absent",
      because: expect.stringContaining(`There is no image "${repository}:v9" in the registry`),
    });
  });

  test.for([
    { onError: "warn", conclusion: "success" },
    { onError: "fail", conclusion: "failure" },
  ])("a login that is refused is unknown, and on-error: $onError decides", async ({ onError, conclusion }) => {
    await using jobs = await Jobs.start();
    const repository = `${await refusing()}/acme/app`;
    const inputs = { baseline: `registry://${repository}:latest`, "on-error": onError };
    const told = await judged(jobs, fixture("gzip"), inputs);
    expect(told).toMatchObject({ conclusion, outputs: { verdict: "unknown" } });
    expect((await reportOf(told)).images[0]?.baseline).toMatchObject({
      kind: "unknown",
      because: expect.stringContaining(`"${repository}:latest" could not be read from its registry`),
    });
  });
});

test("a push records all the same, for the trend", async () => {
  await using jobs = await Jobs.start();
  const { repository } = await serveLayout(fixture("gzip"));
  const image = `oci-dir://${fixture("gzip")}`;
  const told = await jobs.job(pushEvent(jobs.repository), { image, baseline: `registry://${repository}:latest` });
  expect(told.conclusion).toBe("success");
  expect(jobs.repository.artifacts.map(({ name }) => name)).toContain("image-size-baseline-api");
});

/** A registry that lets nobody in. */
async function refusing(): Promise<string> {
  const server = createServer((_, response) => response.writeHead(401, { "WWW-Authenticate": 'Basic realm="registry"' }).end());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has no port");
  return `127.0.0.1:${address.port}`;
}
