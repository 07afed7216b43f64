import { readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import * as core from "@actions/core";
import { apiCommitGraph } from "./adapters/commit-graph.ts";
import { artifactStore } from "./adapters/artifact-store.ts";
import { readImages } from "./adapters/config-file.ts";
import { connect, type RepositoryApi } from "./adapters/github-api.ts";
import { readGitHubContext, type GitHubContext } from "./adapters/github.ts";
import { measurementArtifacts } from "./adapters/measurement-artifacts.ts";
import { measuringIn, type Measuring } from "./adapters/measuring.ts";
import { takeNotes } from "./adapters/notes.ts";
import { publishersFor, type Published } from "./adapters/publishers.ts";
import { readPullRequest, readTemplates } from "./adapters/pull-request.ts";
import { readRawInputs, runner } from "./adapters/runner.ts";
import { situationOf } from "./adapters/situation.ts";
import { defaultGitContext, readSecretPair } from "./build.ts";
import { UserError } from "./failure.ts";
import { inputsDigest, parseInputs, type Inputs, type RawInputs } from "./inputs.ts";
import { findClaims, type Justification } from "./justification.ts";
import { run, type MeasurementStore, type Ports, type Situation } from "./pipeline.ts";
import { failedOutputs, outputsOf, type Outputs } from "./report/outputs.ts";
import type { Report } from "./report/report.ts";
import { toolVersion } from "./version.ts";

// Red until a verdict says otherwise: whatever ends this process early leaves a failed check.
process.exitCode = 1;
let outputs: Outputs = failedOutputs;
try {
  const told = await main(process.env);
  outputs = told.outputs;
  process.exitCode = told.report.red ? 1 : 0;
} catch (error) {
  tell(error);
} finally {
  runner.setOutputs(outputs);
  runner.log(`image-size-budget: ${JSON.stringify({ verdict: outputs.verdict, size: outputs.size, growth: outputs.growth })}`);
}
// A request that was given up may still hold a socket; it must not hold the job.
process.exit();

interface Told {
  readonly report: Report;
  readonly outputs: Outputs;
}

async function main(environment: NodeJS.ProcessEnv): Promise<Told> {
  const raw = readRawInputs(environment);
  const token = raw["github-token"] ?? "";
  if (token !== "") runner.mask(token);
  const context = readGitHubContext(environment, (path) => readFileSync(path, "utf8"));
  const gitContext = defaultGitContext({
    ...context,
    repository: fullName(context),
    pullRequestHead: pullRequestHead(context, environment),
  });
  const inputs = await readInputs(raw, context, gitContext);
  const api = connect({ token, apiUrl: context.apiUrl, repository: context.repository });
  const situation = await situationOf({ context, inputs, api, environment });
  const directory = await mkdtemp(join(context.temporaryDirectory, "image-size-budget-"));
  const notes = takeNotes((warning) => core.warning(warning, { title: "Image size" }));
  const measuring = measuringIn({
    workingDirectory: context.workspace,
    temporaryDirectory: directory,
    environment,
    gitContext: { url: gitContext, token, host: new URL(context.serverUrl).host },
    group: async (title, work) => await runner.group(title, work),
    log: (line) => runner.log(line),
    warn: (warning) => notes.warn(warning),
  });
  const published: Published = { reportPath: "", markdownPath: "", htmlPath: "", commentUrl: "" };
  const ports = portsFor({ context, inputs, api, situation, measuring, notes, directory, published });
  const report = await run(inputs, situation, ports);
  return { report, outputs: outputsOf(report, surroundings(published, measuring)) };
}

async function readInputs(raw: RawInputs, context: GitHubContext, gitContext: string): Promise<Inputs> {
  const images = await readImages(context.workspace, raw);
  const inputs = parseInputs(raw, images, { name: context.repository.name, gitContext });
  for (const { subject } of inputs.images) {
    const secrets = subject.kind === "build" ? subject.build.secrets : [];
    secrets.forEach((pair) => runner.mask(readSecretPair(pair)?.value ?? ""));
  }
  return inputs;
}

interface Wiring {
  readonly context: GitHubContext;
  readonly inputs: Inputs;
  readonly api: RepositoryApi;
  readonly situation: Situation;
  readonly measuring: Measuring;
  readonly notes: Pick<Ports, "warn" | "timed" | "notes">;
  /** For reports and uploads; the runner removes it. */
  readonly directory: string;
  readonly published: Published;
}

function portsFor(wiring: Wiring): Ports {
  const { context, inputs, api, situation, measuring, notes, directory } = wiring;
  const place = { temporaryDirectory: directory, deadline: api.deadline };
  return {
    ...notes,
    measure: measuring.measure,
    measureCommit: measuring.measureCommit,
    baselines: artifactStore({ api, place, retentionDays: inputs.retentionDays }),
    graph: apiCommitGraph(api),
    measurements: measurementsOf(wiring),
    justification: async () => await readJustification(api, situation, context),
    publishers: publishersFor(wiring),
    now: () => new Date(),
  };
}

/** Read live: the event's copy is as old as the event, and a re-run replays it. */
async function readJustification(
  api: RepositoryApi,
  { frame }: Situation,
  { workspace, eventName }: GitHubContext,
): Promise<Justification> {
  if (frame.pullRequest === null) {
    return { kind: "unreadable", because: `the event ${eventName} does not tell which pull request could justify it` };
  }
  const pullRequest = await readPullRequest(api, frame.pullRequest);
  if (pullRequest.kind === "unreadable") return pullRequest;
  return { kind: "read", claims: findClaims(pullRequest.body, await readTemplates(workspace)) };
}

/** A measurement is used again when the head, the base and everything that decides the build are the same. */
function measurementsOf({ context, api, directory, notes }: Wiring): MeasurementStore {
  const store = measurementArtifacts(api, { temporaryDirectory: directory, deadline: api.deadline });
  const mayExist = context.action === "edited" || context.action === "reopened" || context.runAttempt > 1;
  const headRepositoryId = context.pullRequest?.headRepositoryId ?? context.repository.id;
  const bindTo = (image: Inputs["images"][number], { headSha, base }: Situation) =>
    headSha === null || image.subject.kind === "image"
      ? null
      : { name: image.name, headSha, baseSha: "sha" in base ? base.sha : null, inputsDigest: inputsDigest(image, toolVersion) };
  return {
    async find(image, situation) {
      const wanted = bindTo(image, situation);
      if (wanted === null || !mayExist) return null;
      const { document, because } = await store.find({ ...wanted, headRepositoryId });
      runner.log(
        document === null
          ? `${image.name} is built: ${because ?? ""}`
          : `${image.name}: the measurement of an earlier run is used again`,
      );
      return document;
    },
    async save(image, situation, measured) {
      const bound = bindTo(image, situation);
      if (bound === null) return;
      const recordedAt = new Date().toISOString();
      await notes.timed("keep the measurement", () =>
        store.save({ kind: "image-size-measurement", version: 1, ...bound, recordedAt, ...measured }),
      );
    },
  };
}

function surroundings(
  { reportPath, markdownPath, htmlPath, commentUrl }: Published,
  measuring: Measuring,
): Parameters<typeof outputsOf>[1] {
  const facts = measuring.facts();
  const { imageId, metadata } = facts ?? { imageId: "", metadata: "{}" };
  return { imageid: imageId, metadata, report: reportPath, markdown: markdownPath, html: htmlPath, "comment-url": commentUrl };
}

function fullName({ repository }: GitHubContext): string {
  return `${repository.owner}/${repository.name}`;
}

/** The switch of docker/build-push-action that builds the head of a pull request instead of its test merge. */
function pullRequestHead({ pullRequest }: GitHubContext, environment: NodeJS.ProcessEnv): { readonly sha: string } | null {
  const isAsked = environment["DOCKER_DEFAULT_GIT_CONTEXT_PR_HEAD_REF"] === "true";
  return isAsked && pullRequest !== null ? { sha: pullRequest.headSha } : null;
}

function tell(error: unknown): void {
  if (error instanceof UserError) {
    error.detail?.split("\n").forEach((line) => runner.log(`  | ${line}`));
    core.error(`${error.message} ${error.hint}`, { title: "Image size" });
    return;
  }
  core.error(error instanceof Error ? (error.stack ?? error.message) : String(error), {
    title: "Image size: a fault of this action",
  });
}
