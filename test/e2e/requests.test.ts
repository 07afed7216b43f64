import { expect, test } from "vitest";
import { inputsDigest, parseInputs } from "../../src/inputs/inputs.ts";
import { toolVersion } from "../../src/version.ts";
import { actionMetadata } from "../docs/files.ts";
import { readZip } from "../github/zip.ts";
import { pullRequestEvent, type RunnerEvent } from "../runner/events.ts";
import type { RunResult } from "../runner/run-action.ts";
import { imageLayout } from "../support/image-layout.ts";
import { Jobs } from "../support/jobs.ts";

/** GitHub gives a repository 1,000 requests an hour, for all its workflows together. */
const mostRequests = 8;

const base = { app: 100_000 };
const large = { app: 100_000, more: 40_000 };

/** What was asked of the API since `from`, without what differs from run to run. */
function asked({ github }: Jobs, from: number): readonly string[] {
  const counted = github.requests.slice(from).filter(({ service }) => service === "rest" || service === "graphql");
  return counted.map(
    ({ method, path }) => `${method} ${path.replace(/\?.*/, "").replaceAll(/\/(?:\d+|[0-9a-f]{40})(?=\/|$)/g, "/…")}`,
  );
}

async function checked(
  jobs: Jobs,
  event: RunnerEvent,
): Promise<{ readonly result: RunResult; readonly requests: readonly string[] }> {
  const from = jobs.github.requests.length;
  const result = await jobs.job(event, { image: await imageLayout(large) });
  return { result, requests: asked(jobs, from) };
}

test("a pull request costs eight requests: without a checkout, with a red verdict and a new comment", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const { result, requests } = await checked(jobs, pullRequestEvent(jobs.propose()));
  expect(result.outputs["verdict"]).toBe("unjustified");
  expect(requests).toEqual([
    "GET /repos/acme/api/git/commits/…",
    "GET /repos/acme/api/actions/artifacts",
    "GET /repos/acme/api/actions/runs/…",
    "GET /repos/acme/api/actions/artifacts/…/zip",
    "GET /repos/acme/api/pulls/…",
    "GET /repos/acme/api/issues/…/comments",
    "POST /repos/acme/api/issues/…/comments",
    // Whether another run has written one at the same moment.
    "GET /repos/acme/api/issues/…/comments",
  ]);
  expect(requests.length).toBeLessThanOrEqual(mostRequests);
});

test("a later push costs one less, and a walk to an older baseline one more", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const pull = jobs.propose();
  await checked(jobs, pullRequestEvent(pull));
  jobs.repository.commit();
  jobs.repository.commit({ branch: "feature" });
  jobs.repository.editPullRequest(pull.number, { push: true });
  const { result, requests } = await checked(jobs, pullRequestEvent(pull, { action: "synchronize" }));
  expect(result.outputs["verdict"]).toBe("unjustified");
  expect(requests).toContain("GET /repos/acme/api/commits");
  expect(requests.length).toBeLessThanOrEqual(mostRequests);
});

test("saving the description costs no build, and no more than eight requests beside those for the templates", async () => {
  await using jobs = await Jobs.start();
  await jobs.record(base);
  const pull = jobs.propose();
  const { result: refused } = await checked(jobs, pullRequestEvent(pull));
  expect(refused).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
  await keepMeasurement(jobs, pullRequestEvent(pull));

  jobs.repository.editPullRequest(pull.number, { body: "Image-Size-Justification: maps for use without a network" });
  const from = jobs.github.requests.length;
  const noDocker = { env: { PATH: "/nowhere" } };
  const result = await jobs.job(pullRequestEvent(pull, { action: "edited" }), {}, noDocker);
  expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "justified", size: refused.outputs["size"] } });
  const requests = asked(jobs, from);
  expect(requests.filter((request) => request === "GET /repos/acme/api/actions/artifacts")).toHaveLength(2);
  // With a checkout the commit is known without asking; this job has none.
  expect(requests[0]).toBe("GET /repos/acme/api/git/commits/…");
  // What a template says is no reason, and without a checkout nobody else knows the templates of the base.
  const templates = requests.filter((request) => /\/acme\/(?:api\/contents|\.github)/.test(request));
  expect(templates).toEqual(["GET /repos/acme/api/contents", "GET /repos/acme/.github"]);
  expect(requests.length - templates.length - 1).toBeLessThanOrEqual(mostRequests);
});

/** What the first run of the pull request would have kept, had it built the image with Docker. */
async function keepMeasurement(jobs: Jobs, event: RunnerEvent): Promise<void> {
  await jobs.job(event, { image: await imageLayout(large), mode: "measure", name: "api" });
  const { repository } = jobs;
  const artifact = repository.artifacts.find(({ name }) => name === "image-size-measurement-api");
  const [text] = [...(await readZip(artifact?.blob.content ?? Buffer.alloc(0))).values()].map(String);
  repository.artifacts.splice(
    repository.artifacts.findIndex((one) => one === artifact),
    1,
  );
  const document: object = { ...Object(JSON.parse(text ?? "")), inputsDigest: digestOfDefaults() };
  repository.addArtifact({
    name: "image-size-measurement-api",
    run: event.run,
    files: { "measurement.json": JSON.stringify(document) },
  });
}

function digestOfDefaults(): string {
  const raw = Object.fromEntries(Object.entries(actionMetadata().inputs).map(([name, input]) => [name, input.default ?? ""]));
  const [image] = parseInputs(raw, [{ raw, written: {}, at: "" }], { name: "api", gitContext: "unused" }).images;
  if (image === undefined) throw new Error("the defaults make no image");
  return inputsDigest(image, toolVersion);
}
