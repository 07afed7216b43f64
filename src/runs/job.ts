import { readFileSync } from "node:fs";
import { readGitHubContext, withRepositoryId, type GitHubContext } from "../adapters/github/github.ts";
import { connect, onServer, type RepositoryApi } from "../adapters/github/github-api.ts";
import { findServer, forgeOf } from "../adapters/github/server/find-server.ts";
import { readRawInputs, type Runner } from "../adapters/github/runner.ts";
import { wholeGroups } from "../adapters/process/log-group.ts";
import { temporaryDirectory } from "../adapters/process/temporary.ts";
import { startRunLog, type RunLog } from "../adapters/process/run-log.ts";
import { defaultGitContext, readSecretPair } from "../build.ts";
import { userError } from "../failure.ts";
import { parseInputs, parseMode, type InputDefaults, type Inputs, type RawImages, type RawInputs } from "../inputs/inputs.ts";
import { keptPlace } from "../inputs/baseline-places.ts";
import type { Report } from "../report/facts/report.ts";
import { outputsOf, type OutputPaths, type Outputs } from "../report/facts/outputs.ts";
import { serverWords } from "../report/words/server-words.ts";
import { isGitea } from "../server.ts";
import { taskOf, type Task } from "../task.ts";
import type { ListPlace } from "../wiring/listed-images.ts";
import { measuringIn, type Measuring } from "../wiring/measuring.ts";
import { noPlaces, type Published } from "../wiring/publishers.ts";

/** One step of a workflow: who called it, with what, and what it talks to. */
export interface Job extends Task {
  readonly environment: NodeJS.ProcessEnv;
  readonly runner: Runner;
  readonly raw: RawInputs;
  readonly token: string;
  readonly context: GitHubContext;
  readonly gitContext: string;
  readonly api: RepositoryApi;
  readonly notes: RunLog;
  /** For reports and uploads; the runner removes it. */
  readonly directory: string;
  readonly published: Published;
}

/** How a step ends. */
export interface End {
  readonly isRed: boolean;
  readonly outputs: Outputs;
}

/** Reads what the runner hands over; the token is masked before anything else is said. */
export async function readJob(environment: NodeJS.ProcessEnv, runner: Runner): Promise<Job> {
  const raw = readRawInputs(environment);
  const token = raw["github-token"] ?? "";
  if (token !== "") runner.mask(token);
  const readFile = (path: string) => readFileSync(path, "utf8");
  const context = readGitHubContext(await withRepositoryId(environment, token, readFile), readFile);
  const api = connect({ token, apiUrl: context.apiUrl, repository: context.repository, forge: forgeOf(environment, context) });
  const server = await findServer({ environment, context, api });
  const expected = serverWords(server);
  if (expected !== null) runner.log(expected);
  return {
    ...taskOf(context.eventName, parseMode(raw)),
    environment,
    runner,
    raw,
    token,
    context,
    gitContext: defaultGitContext({
      ...context,
      repository: fullName(context),
      pullRequestHead: pullRequestHead(context, environment),
    }),
    api: onServer(api, server),
    directory: await temporaryDirectory(context.temporaryDirectory, "image-size-budget-"),
    notes: startRunLog((warning) => runner.annotate("warning", warning)),
    published: noPlaces(),
  };
}

/** Where the files that list images are read. */
export function listPlace({ context, environment, directory }: Job): ListPlace {
  const { workspace } = context;
  return { directory: workspace, checkout: workspace, environment, temporaryDirectory: directory };
}

/** Validates the inputs; the values of secrets are masked before anything can repeat them. */
export function parse(job: Job, { images, ...list }: RawImages): Inputs {
  const defaults: InputDefaults = { name: job.context.repository.name, gitContext: job.gitContext, ...list };
  const inputs = parseInputs(job.raw, images, defaults);
  refuseCodeBranch(inputs, job.context);
  // Its API makes no commits of several files that nobody else's can come between.
  if (keptPlace(inputs.baseline).kind === "branch" && isGitea(job.api.server))
    throw userError("baseline-branch-unsupported", { host: job.api.server.host });
  for (const { subject } of inputs.images) {
    const secrets = subject.kind === "build" ? subject.build.secrets : [];
    secrets.forEach((pair) => job.runner.mask(readSecretPair(pair)?.value ?? ""));
  }
  return inputs;
}

/** Recordings on a branch of the code would be commits that nobody asked for. */
function refuseCodeBranch({ baseline }: Inputs, { defaultBranch, ref, pullRequest }: GitHubContext): void {
  const kept = keptPlace(baseline);
  if (kept.kind !== "branch") return;
  const { branch } = kept;
  if (branch === defaultBranch || `refs/heads/${branch}` === ref || branch === pullRequest?.baseRef)
    throw userError("baseline-branch-taken", { branch });
}

/** What builds and measures in this job; builders are asked about at once. */
export function measuringFor(job: Job, inputs: Inputs): Measuring {
  const measuring = openingFor(job, inputs);
  measuring.prepare(inputs.images);
  return measuring;
}

/** The same for a job that builds nothing. */
export function openingFor(job: Job, { concurrency }: Pick<Inputs, "concurrency">): Measuring {
  const { context, directory, environment, gitContext, token, notes, runner } = job;
  return measuringIn({
    workingDirectory: context.workspace,
    temporaryDirectory: directory,
    environment,
    unknownPaths: "all",
    gitContext: { url: gitContext, token, host: new URL(context.serverUrl).host },
    group: concurrency === 1 ? runner.group : wholeGroups(runner.group, runner.log),
    timed: notes.timed,
    warnQuietly(warning) {
      runner.log(warning);
      notes.warnQuietly(warning);
    },
  });
}

/** `owner/name` of the repository that the run belongs to. */
export function fullName({ repository }: GitHubContext): string {
  return `${repository.owner}/${repository.name}`;
}

/** The end of a run that judged, or recorded. */
export function endOf(report: Report, job: Job, measuring: Measuring | null): End {
  return { isRed: report.red, outputs: outputsOf(report, outputPaths(job, measuring)) };
}

/** Outputs that are not in the report: where files are, and what the build said. */
export function outputPaths({ published }: Job, measuring: Measuring | null): OutputPaths {
  const { reportPath, markdownPath, htmlPath, dashboardPath, commentUrl } = published;
  const { imageId, metadata } = measuring?.facts() ?? { imageId: "", metadata: "{}" };
  const paths = { report: reportPath, markdown: markdownPath, html: htmlPath, dashboard: dashboardPath };
  return { imageid: imageId, metadata, ...paths, "comment-url": commentUrl };
}

/** The switch of docker/build-push-action that builds the head of a pull request instead of its test merge. */
function pullRequestHead({ pullRequest }: GitHubContext, environment: NodeJS.ProcessEnv): { readonly sha: string } | null {
  const isAsked = environment["DOCKER_DEFAULT_GIT_CONTEXT_PR_HEAD_REF"] === "true";
  return isAsked && pullRequest !== null ? { sha: pullRequest.headSha } : null;
}
