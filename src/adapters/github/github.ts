import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { z } from "zod";
import { userError } from "../../failure.ts";
import { ask, connect, describe } from "./github-api.ts";
import { forgeOf } from "./server/find-server.ts";
import { nameOf } from "../../server.ts";
import { publishedAction } from "../../version.ts";
import type { Repository } from "./github-api.ts";

/** What this run is about, from the runner's environment and the event. No token in it. */
export interface GitHubContext {
  /** `pull_request`, `push`, … */
  readonly eventName: string;
  /** `opened`, `edited`, …; null for events that have none. */
  readonly action: string | null;
  readonly repository: Repository;
  readonly defaultBranch: string | null;
  /** GITHUB_SHA: for pull requests the test merge commit. */
  readonly sha: string;
  readonly ref: string;
  /** `owner/name/.github/workflows/file.yml@ref`: which version of which workflow file this run is of. */
  readonly workflowRef: string | null;
  readonly actor: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly runUrl: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Where the documentation of this version can be read; null where that is not known, as of an action in the checkout. */
  readonly docsUrl: string | null;
  /** The checkout. */
  readonly workspace: string;
  readonly temporaryDirectory: string;
  /** GITHUB_STEP_SUMMARY. */
  readonly summaryPath: string | null;
  /** Of `pull_request`, `pull_request_review` and `pull_request_target`. */
  readonly pullRequest: PullRequestEvent | null;
  readonly mergeGroup: MergeGroupEvent | null;
  readonly workflowRun: WorkflowRunEvent | null;
}

export interface PullRequestEvent {
  readonly number: number;
  readonly headSha: string;
  /** Null when the fork has been deleted. */
  readonly headRepositoryId: number | null;
  /** `owner/name`; null when the fork has been deleted. */
  readonly headRepository: string | null;
  readonly isFork: boolean;
  readonly baseRef: string;
}

export interface MergeGroupEvent {
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  /** The pull request named in `head_ref`; null when it cannot be read from there. */
  readonly pullRequest: number | null;
}

/** The run that a `workflow_run` event speaks of. */
export interface WorkflowRunEvent {
  readonly id: number;
  readonly event: string;
  readonly headSha: string;
  readonly headRef: string | null;
  /** Null when the fork has been deleted. */
  readonly headRepository: { readonly id: number; readonly owner: string; readonly fullName: string | null } | null;
}

/** Of SHA-1 or of SHA-256. */
export const commitSha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
/** Gitea's ends with a slash. */
const address = z.url().transform((url) => url.replace(/\/+$/, ""));
const count = z.coerce.number().int().positive();

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
const Environment = z.object({
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_EVENT_PATH: z.string().min(1),
  GITHUB_REPOSITORY: z.string().regex(/^[^/]+\/[^/]+$/),
  GITHUB_REPOSITORY_ID: count.optional(),
  GITHUB_SHA: commitSha,
  GITHUB_REF: z.string().default(""),
  GITHUB_WORKFLOW_REF: z.string().optional(),
  GITHUB_ACTOR: z.string().default(""),
  GITHUB_RUN_ID: count,
  GITHUB_RUN_ATTEMPT: count.default(1),
  GITHUB_SERVER_URL: address.default("https://github.com"),
  GITHUB_API_URL: address.default("https://api.github.com"),
  GITHUB_WORKSPACE: z
    .string()
    .min(1)
    .default(() => process.cwd()),
  GITHUB_ACTION_REPOSITORY: z.string().default(""),
  GITHUB_ACTION_REF: z.string().default(""),
  RUNNER_TEMP: z.string().min(1).default(tmpdir),
  GITHUB_STEP_SUMMARY: z.string().optional(),
});

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads, what this project needs of them. */
const Event = z.object({
  action: z.string().optional(),
  repository: z.object({ id: z.int().positive().optional(), default_branch: z.string().optional() }).optional(),
  pull_request: z
    .object({
      number: z.int(),
      head: z.object({
        sha: commitSha,
        ref: z.string(),
        repo: z.object({ id: z.int(), full_name: z.string().optional() }).nullable(),
      }),
      base: z.object({ ref: z.string() }),
    })
    .optional(),
  merge_group: z.object({ head_sha: commitSha, head_ref: z.string(), base_sha: commitSha }).optional(),
  workflow_run: z
    .object({
      id: z.int(),
      event: z.string(),
      head_sha: commitSha,
      head_branch: z.string().nullish(),
      head_repository: z
        .object({ id: z.int(), full_name: z.string().optional(), owner: z.object({ login: z.string() }).nullish() })
        .nullish(),
    })
    .optional(),
});

type Event = z.infer<typeof Event>;

type RunnerEnvironment = Readonly<Record<string, string | undefined>>;

/** Reads the runner's environment and the event file; throws UserError when this is no GitHub Actions run. */
export function readGitHubContext(
  environment: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): GitHubContext {
  const read = Environment.safeParse(environment);
  if (!read.success) throw userError("github-environment-incomplete", { problem: z.prettifyError(read.error) });
  const values = read.data;
  const event = readEvent(values.GITHUB_EVENT_PATH, readFile);
  const [owner = "", name = ""] = values.GITHUB_REPOSITORY.split("/");
  const id = values.GITHUB_REPOSITORY_ID ?? event.repository?.id;
  if (id === undefined) throw userError("github-environment-incomplete", { problem: "GITHUB_REPOSITORY_ID is missing" });
  return {
    eventName: values.GITHUB_EVENT_NAME,
    action: event.action ?? null,
    repository: { owner, name, id },
    defaultBranch: event.repository?.default_branch ?? null,
    sha: values.GITHUB_SHA,
    ref: values.GITHUB_REF,
    workflowRef: values.GITHUB_WORKFLOW_REF ?? null,
    actor: values.GITHUB_ACTOR,
    runId: values.GITHUB_RUN_ID,
    runAttempt: values.GITHUB_RUN_ATTEMPT,
    runUrl: `${values.GITHUB_SERVER_URL}/${values.GITHUB_REPOSITORY}/actions/runs/${values.GITHUB_RUN_ID}`,
    serverUrl: values.GITHUB_SERVER_URL,
    apiUrl: values.GITHUB_API_URL,
    docsUrl: docsUrlOf(values),
    workspace: values.GITHUB_WORKSPACE,
    temporaryDirectory: resolve(values.RUNNER_TEMP),
    summaryPath: values.GITHUB_STEP_SUMMARY ?? null,
    pullRequest: toPullRequest(event.pull_request, id),
    mergeGroup: toMergeGroup(event.merge_group),
    workflowRun: toWorkflowRun(event.workflow_run),
  };
}

/** The runner's environment; with the repository's number from GitHub where neither it nor the event has one, as on other runners than GitHub's. */
export async function withRepositoryId(
  environment: RunnerEnvironment,
  token: string,
  readFile: (path: string) => string,
): Promise<RunnerEnvironment> {
  const read = Environment.safeParse(environment);
  if (!read.success || read.data.GITHUB_REPOSITORY_ID !== undefined) return environment;
  const {
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: fullName,
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: serverUrl,
  } = read.data;
  if (readEvent(eventPath, readFile).repository?.id !== undefined) return environment;
  const [owner = "", name = ""] = fullName.split("/");
  const forge = forgeOf(environment, { serverUrl, apiUrl });
  const api = connect({ token, apiUrl, repository: { owner, name, id: 0 }, forge });
  try {
    const { id } = await ask(api, { route: "GET /repos/{owner}/{repo}" }, z.object({ id: z.int().positive() }));
    return { ...environment, GITHUB_REPOSITORY_ID: String(id) };
  } catch (error) {
    const problem = `GITHUB_REPOSITORY_ID is missing, and ${nameOf(api.server)} did not tell it (${describe(error)})`;
    const remedy =
      'Give the step a `github-token` that may read the repository, or an event with its id: `act --eventpath FILE`, where the file has `{"repository": {"id": 1}}`.';
    throw userError("github-environment-incomplete", { problem, remedy }, { cause: error });
  }
}

type ActionVariables = Record<"GITHUB_ACTION_REPOSITORY" | "GITHUB_ACTION_REF" | "GITHUB_SERVER_URL", string>;

/** The version in use as the workflow names it, else the one that was released. */
function docsUrlOf(values: ActionVariables): string | null {
  const named = `${values.GITHUB_ACTION_REPOSITORY}@${values.GITHUB_ACTION_REF}`;
  const [, repository, ref] = actionName.exec(named) ?? releasedName.exec(publishedAction) ?? [];
  return repository === undefined || ref === undefined ? null : `${values.GITHUB_SERVER_URL}/${repository}/blob/${ref}/`;
}

/** No part of it leads out of the repository. */
const actionName = /^([\w-]+\/(?!\.)[\w.-]+)@((?!\.)[\w.-]+(?:\/(?!\.)[\w.-]+)*)$/;
const releasedName = /^([\w-]+\/[\w.-]+)@([0-9a-f]{40})\b/;

function readEvent(path: string, readFile: (path: string) => string): Event {
  try {
    return Event.parse(JSON.parse(readFile(path)));
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw userError("github-event-unreadable", { path, problem }, { cause: error });
  }
}

function toPullRequest(payload: Event["pull_request"], repositoryId: number): PullRequestEvent | null {
  if (payload === undefined) return null;
  const { number, head, base } = payload;
  const headRepositoryId = head.repo?.id ?? null;
  return {
    number,
    headSha: head.sha,
    headRepositoryId,
    headRepository: head.repo?.full_name ?? null,
    isFork: headRepositoryId !== repositoryId,
    baseRef: base.ref,
  };
}

function toMergeGroup(payload: Event["merge_group"]): MergeGroupEvent | null {
  if (payload === undefined) return null;
  const { head_sha: headSha, head_ref: headRef, base_sha: baseSha } = payload;
  // refs/heads/gh-readonly-queue/<base, which may hold slashes>/pr-<number>-<sha>
  const number = /\/pr-(\d{1,10})-[0-9a-f]+$/.exec(headRef)?.[1];
  return { headSha, headRef, baseSha, pullRequest: number === undefined ? null : Number(number) };
}

function toWorkflowRun(payload: Event["workflow_run"]): WorkflowRunEvent | null {
  if (payload === undefined) return null;
  const { id, event, head_sha: headSha, head_branch: headRef, head_repository: head } = payload;
  const headRepository = head == null ? null : { id: head.id, owner: head.owner?.login ?? "", fullName: head.full_name ?? null };
  return { id, event, headSha, headRef: headRef ?? null, headRepository };
}
