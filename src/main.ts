import { readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import * as core from "@actions/core";
import { artifactStore } from "./adapters/github/artifact-store.ts";
import { uploadPlace } from "./adapters/github/artifact-upload.ts";
import { checkUp } from "./wiring/check-up.ts";
import { collected, someOf, type Collected } from "./wiring/collected.ts";
import { apiCommitGraph } from "./adapters/github/commit-graph.ts";
import { readImages } from "./adapters/files/config-file.ts";
import { pullRequestOf, situationOfRun } from "./adapters/github/finished-run.ts";
import { connect, type RepositoryApi } from "./adapters/github/github-api.ts";
import { readGitHubContext, type GitHubContext, type WorkflowRunEvent } from "./adapters/github/github.ts";
import { wholeGroups } from "./adapters/process/log-group.ts";
import { measurementsOfRun } from "./adapters/github/measurement-artifacts.ts";
import { measuringIn, type Measuring } from "./wiring/measuring.ts";
import { keepHeapSmall } from "./adapters/process/memory.ts";
import { mergedJustifications } from "./adapters/github/merged-pull-request.ts";
import { takeNotes, type Notes } from "./adapters/process/notes.ts";
import { nothingToPublish, publishersFor, publishLegs, type Places, type Published } from "./wiring/publishers.ts";
import { readJustification } from "./adapters/github/pull-request.ts";
import { recordedDashboard } from "./adapters/files/recorded-dashboard.ts";
import { keepReport } from "./adapters/github/report-artifact.ts";
import { reusableMeasurements } from "./wiring/reuse.ts";
import { readRawInputs, runner } from "./adapters/github/runner.ts";
import { isReadOnly, situationOf, taskOf, type Task } from "./adapters/github/situation.ts";
import { LookupError } from "./baseline/baseline.ts";
import { defaultGitContext, readSecretPair } from "./build.ts";
import { cancellation, cancelledStatus } from "./adapters/process/cancellation.ts";
import { allExited } from "./adapters/process/process.ts";
import { cancelOnSignals } from "./adapters/process/signals.ts";
import { removeDirectory } from "./adapters/process/temporary.ts";
import { Cancelled } from "./cancellation.ts";
import { clauseOf, UserError, userError, type MessageCode } from "./failure.ts";
import { parseInputs, parseMode, type InputDefaults, type Inputs, type RawImage, type RawInputs } from "./inputs/inputs.ts";
import { imagesToExpect, imagesToMeasure, measureLegs } from "./matrix.ts";
import { run, type Ports, type Situation } from "./pipeline.ts";
import { failedOutputs, measuredOutputs, nothingPublished, outputsOf, type Outputs } from "./report/facts/outputs.ts";
import type { Report } from "./report/facts/report.ts";

cancelOnSignals();
keepHeapSmall();
// Red until a verdict says otherwise: whatever ends this process early leaves a failed check.
process.exitCode = 1;
let outputs: Outputs = failedOutputs;
try {
  const end = await main(process.env);
  outputs = end.outputs;
  process.exitCode = end.isRed ? 1 : 0;
} catch (error) {
  if (error instanceof Cancelled) process.exitCode = cancelledStatus;
  tell(error);
} finally {
  await allExited();
  runner.setOutputs(outputs);
  runner.log(`image-size-budget: ${JSON.stringify({ verdict: outputs.verdict, size: outputs.size, growth: outputs.growth })}`);
}
// A request that was given up may still hold a socket; it must not hold the job.
process.exit();

interface End {
  readonly isRed: boolean;
  readonly outputs: Outputs;
}

async function main(environment: NodeJS.ProcessEnv): Promise<End> {
  const raw = readRawInputs(environment);
  const token = raw["github-token"] ?? "";
  if (token !== "") runner.mask(token);
  const context = readGitHubContext(environment, (path) => readFileSync(path, "utf8"));
  const { part, mode } = taskOf(context, parseMode(raw));
  const directory = await mkdtemp(join(context.temporaryDirectory, "image-size-budget-"));
  const job: Job = {
    environment,
    raw,
    token,
    context,
    part,
    mode,
    gitContext: defaultGitContext({
      ...context,
      repository: fullName(context),
      pullRequestHead: pullRequestHead(context, environment),
    }),
    api: connect({ token, apiUrl: context.apiUrl, repository: context.repository }),
    directory,
    notes: takeNotes((warning) => core.warning(warning, { title: "Image size" })),
    published: { reportPath: "", markdownPath: "", htmlPath: "", dashboardPath: "", commentUrl: "" },
  };
  try {
    return await carryOut(job);
  } finally {
    // Else its reports are outputs of this step, and the runner removes it.
    if (cancellation.aborted) await removeDirectory(directory);
  }
}

async function carryOut(job: Job): Promise<End> {
  switch (job.part) {
    case "whole":
      return await measureAndTell(job);
    case "measure":
      return await measureOnly(job);
    case "report":
      return await reportOnMatrix(job);
    case "publish":
      return await publishFor(job);
  }
}

interface Job extends Task {
  readonly environment: NodeJS.ProcessEnv;
  readonly raw: RawInputs;
  readonly token: string;
  readonly context: GitHubContext;
  readonly gitContext: string;
  readonly api: RepositoryApi;
  readonly notes: Notes;
  /** For reports and uploads; the runner removes it. */
  readonly directory: string;
  readonly published: Published;
}

/** The usual step: it measures every image itself. */
async function measureAndTell(job: Job): Promise<End> {
  const { images, concurrency } = await readImages(job.context.workspace, job.raw);
  const inputs = parse(job, images, concurrency);
  const measuring = measuringFor(job, inputs);
  const situation = await situationOf(job);
  const ports = {
    ...portsFor(job, inputs, situation),
    ...measuring,
    measurements: reusableMeasurements({ ...reuse(job), isHandedOn: isReadOnly(job.context) }),
  };
  return await judged({ ...job, inputs }, await run(inputs, situation, ports), measuring);
}

/** A job of a matrix. */
async function measureOnly(job: Job): Promise<End> {
  const given = await readImages(job.context.workspace, job.raw);
  const inputs = parse(job, imagesToMeasure(given, job.raw), given.concurrency);
  const measuring = measuringFor(job, inputs);
  const measurements = reusableMeasurements({ ...reuse(job), isHandedOn: true });
  const legs = await measureLegs(inputs, await situationOf(job), { ...job.notes, ...measuring, measurements });
  await publishLegs(legs, job.context);
  const [first] = legs;
  if (first === undefined) throw new Error("no image was measured");
  return { isRed: false, outputs: measuredOutputs(first.measurement, surroundings(job, measuring)) };
}

/** The job after a matrix: the same pipeline, and other jobs have measured. */
async function reportOnMatrix(job: Job): Promise<End> {
  const situation = await situationOf(job);
  const { base, headSha } = situation;
  const { inputs, collection } = await collect(job, {
    id: job.context.runId,
    headSha: headSha ?? "",
    baseSha: "sha" in base ? base.sha : null,
  });
  const ports = { ...portsFor(job, inputs, { ...situation, ...collection }), ...collection.ports };
  return await judged({ ...job, inputs }, await run(inputs, situation, ports), null);
}

/** On `workflow_run`: tells what the run's own token could not. Green whatever it says, for the check is that run's. */
async function publishFor(job: Job): Promise<End> {
  const { workflowRun } = job.context;
  if (workflowRun === null) throw userError("github-environment-incomplete", { problem: "the event has no workflow_run" });
  try {
    return await publishRun(job, workflowRun);
  } catch (error) {
    if (!isTroubleOfRun(error)) throw error;
    return await publishNothing(job, { because: clauseOf(error), isFault: true });
  }
}

/** What GitHub does not tell, and what a run may lack; other errors are mistakes in this workflow. */
function isTroubleOfRun(error: unknown): error is Error {
  const codes: readonly MessageCode[] = ["leg-none", "leg-unreadable", "nothing-measured"];
  return error instanceof LookupError || (error instanceof UserError && codes.includes(error.code));
}

async function publishRun(job: Job, workflowRun: WorkflowRunEvent): Promise<End> {
  if (workflowRun.event !== "pull_request")
    return await publishNothing(job, { because: `run ${workflowRun.id} was started by ${workflowRun.event}`, isFault: false });
  const search = await pullRequestOf(workflowRun, job.api);
  if (search.kind === "none") return await publishNothing(job, { because: search.because, isFault: false });
  const { pullRequest } = search;
  const { inputs, collection } = await collect(job, { ...workflowRun, baseSha: null });
  const situation = await situationOfRun({ ...job, run: workflowRun, pullRequest, claimed: collection.baseShas }, job.api);
  const ports = { ...portsFor(job, inputs, { ...situation, ...collection }), ...collection.ports };
  return { ...endOf(await run(inputs, situation, ports), job, null), isRed: false };
}

async function publishNothing(job: Job, why: { because: string; isFault: boolean }): Promise<End> {
  await nothingToPublish(why, job.context);
  return { isRed: false, outputs: nothingPublished };
}

function parse(job: Job, images: readonly RawImage[], concurrency: number): Inputs {
  const defaults: InputDefaults = { name: job.context.repository.name, gitContext: job.gitContext, concurrency };
  const inputs = parseInputs(job.raw, images, defaults);
  for (const { subject } of inputs.images) {
    const secrets = subject.kind === "build" ? subject.build.secrets : [];
    secrets.forEach((pair) => runner.mask(readSecretPair(pair)?.value ?? ""));
  }
  return inputs;
}

/** What a run has measured, and the inputs to judge it by. */
async function collect(
  job: Job,
  measured: Parameters<typeof measurementsOfRun>[1],
): Promise<{ readonly inputs: Inputs; readonly collection: Collected }> {
  const { api, raw, context, notes } = job;
  const given = await readImages(context.workspace, raw);
  const unnamed = { ...raw, name: "" };
  const step = parse(job, [{ raw: unnamed, written: {}, at: "" }], given.concurrency);
  const [other] = step.images;
  if (other === undefined) throw new Error("the step's own inputs make no image");
  const named = imagesToExpect(given, raw);
  const images = named.length === 0 ? [] : parse(job, named, given.concurrency).images;
  const found = await notes
    .timed("collect the measurements", () => measurementsOfRun(api, measured))
    .catch((error: unknown) => {
      throw error instanceof LookupError ? userError("leg-unreadable", { reason: error.message }, { cause: error }) : error;
    });
  const collection = collected(found, { api, expected: { images, other }, warn: notes.warn });
  return { inputs: { ...step, images: await someOf(collection) }, collection };
}

function measuringFor(job: Job, { images, concurrency }: Inputs): Measuring {
  const { context, directory, environment, gitContext, token, notes } = job;
  const measuring = measuringIn({
    workingDirectory: context.workspace,
    temporaryDirectory: directory,
    environment,
    gitContext: { url: gitContext, token, host: new URL(context.serverUrl).host },
    unknownPaths: "all",
    group: concurrency === 1 ? runner.group : wholeGroups(runner.group, runner.log),
    timed: notes.timed,
    remark(warning) {
      runner.log(warning);
      notes.remark(warning);
    },
  });
  measuring.prepare(images);
  return measuring;
}

function reuse({ context, api, directory }: Job): Omit<Parameters<typeof reusableMeasurements>[0], "isHandedOn"> {
  return { context, api, temporaryDirectory: directory, log: runner.log };
}

interface Surroundings extends Pick<Situation, "frame"> {
  /** Told the run of every baseline that is used. */
  readonly onUse?: Collected["onUse"];
}

type OtherPorts = Omit<Ports, "measure" | "measureCommit" | "measurements">;

function portsFor(job: Job, inputs: Inputs, { frame, onUse = () => {} }: Surroundings): OtherPorts {
  const { context, api, notes, directory, published } = job;
  const place = uploadPlace(directory, api);
  const dashboard = recordedDashboard(artifactStore({ api, place, retentionDays: inputs.retentionDays, onUse }), {
    directory,
    repository: fullName(context),
    serverUrl: context.serverUrl,
    onWritten: (site) => (published.dashboardPath = site),
  });
  return {
    ...notes,
    baselines: dashboard.store,
    graph: apiCommitGraph(api),
    justification: async () => await readJustification(api, frame.pullRequest, context),
    mergedJustification: mergedJustifications(api, context.workspace),
    publishers: [...publishersFor({ ...job, inputs, ...audience(job, frame) }), dashboard.publisher],
    now: () => new Date(),
  };
}

function audience({ context, part }: Job, { pullRequest, runUrl }: Situation["frame"]): Pick<Places, "comment" | "isOwnCheck"> {
  const hasComment = pullRequest !== null && context.mergeGroup === null;
  const comment = hasComment ? { pullRequest, runUrl: runUrl ?? context.runUrl, isReadOnly: isReadOnly(context) } : null;
  return { comment, isOwnCheck: part !== "publish" };
}

/** What the run's own check does once it has said its verdict. */
async function judged(job: Job & { readonly inputs: Inputs }, report: Report, measuring: Measuring | null): Promise<End> {
  await checkUp({ ...job, ...job.notes, report });
  cancellation.throwIfAborted();
  await keepReport(report, job);
  cancellation.throwIfAborted();
  return endOf(report, job, measuring);
}

function endOf(report: Report, job: Job, measuring: Measuring | null): End {
  return { isRed: report.red, outputs: outputsOf(report, surroundings(job, measuring)) };
}

function surroundings({ published }: Job, measuring: Measuring | null): Parameters<typeof outputsOf>[1] {
  const { reportPath, markdownPath, htmlPath, dashboardPath, commentUrl } = published;
  const { imageId, metadata } = measuring?.facts() ?? { imageId: "", metadata: "{}" };
  const paths = { report: reportPath, markdown: markdownPath, html: htmlPath, dashboard: dashboardPath };
  return { imageid: imageId, metadata, ...paths, "comment-url": commentUrl };
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
  if (error instanceof Cancelled) return runner.log(`${error.message} Nothing is judged.`);
  if (error instanceof UserError) {
    error.detail?.split("\n").forEach((line) => runner.log(`  | ${line}`));
    core.error(`${error.message} ${error.hint}`, { title: "Image size" });
    return;
  }
  core.error(error instanceof Error ? (error.stack ?? error.message) : String(error), {
    title: "Image size: a fault of this action",
  });
}
