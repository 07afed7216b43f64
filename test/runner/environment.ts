import type { GitHub } from "../github/server.ts";
import type { GitHubContext } from "./action-metadata.ts";
import type { RunnerEvent } from "./events.ts";
import type { FileCommands } from "./file-commands.ts";

export interface Directories {
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
}

interface Job {
  readonly github: GitHub;
  readonly event: RunnerEvent;
  readonly directories: Directories;
  readonly files: FileCommands;
  readonly eventPath: string;
}

/**
 * GITHUB_…, RUNNER_… and ACTIONS_… as a JavaScript action sees them.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function runnerVariables(job: Job): Record<string, string> {
  return { CI: "true", ...aboutEvent(job), ...aboutRun(job), ...aboutRunner(job), ...services(job) };
}

/** The `github` context that defaults in action.yml may read. */
export function githubContext(job: Pick<Job, "event" | "github">, token: string): GitHubContext {
  const { event } = job;
  const { repository } = event.run;
  return {
    token,
    event: event.payload,
    event_name: event.name,
    sha: event.sha,
    ref: event.ref,
    ref_name: refName(event.ref),
    head_ref: event.headRef,
    base_ref: event.baseRef,
    repository: repository.fullName,
    repository_owner: repository.owner,
    actor: event.run.actor,
    run_id: String(event.run.id),
    server_url: serverUrl,
    api_url: job.github.apiUrl,
  };
}

/** The artifact client works only where the host is github.com, *.ghe.com or *.localhost; nothing is asked there. */
const serverUrl = "https://github.com";

function aboutEvent({ event, eventPath, github }: Job): Record<string, string> {
  const { repository, actor } = event.run;
  return {
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: refName(event.ref),
    GITHUB_REF_TYPE: "branch",
    GITHUB_REF_PROTECTED: "false",
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_ACTOR: actor,
    GITHUB_ACTOR_ID: String(repository.world.userId(actor)),
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.world.userId(repository.owner)),
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: `${github.apiUrl}/graphql`,
  };
}

function aboutRun({ event }: Job): Record<string, string> {
  const { run } = event;
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "image-size",
    GITHUB_ACTION_REPOSITORY: "",
    GITHUB_ACTION_REF: "",
    GITHUB_JOB: "image-size",
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_WORKFLOW: run.name,
    GITHUB_WORKFLOW_REF: `${run.repository.fullName}/${run.path}@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
  };
}

function aboutRunner({ directories, files }: Job): Record<string, string> {
  return {
    GITHUB_WORKSPACE: directories.workspace,
    GITHUB_OUTPUT: files.OUTPUT,
    GITHUB_ENV: files.ENV,
    GITHUB_PATH: files.PATH,
    GITHUB_STATE: files.STATE,
    GITHUB_STEP_SUMMARY: files.STEP_SUMMARY,
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "GitHub Actions 1",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_TEMP: directories.temp,
    RUNNER_TOOL_CACHE: directories.toolCache,
    RUNNER_WORKSPACE: directories.workspace,
  };
}

function services({ github, event }: Job): Record<string, string> {
  return {
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: event.run.runtimeToken,
    ACTIONS_CACHE_SERVICE_V2: "True",
  };
}

function refName(ref: string): string {
  return ref.replace(/^refs\/(heads|tags|pull)\//, "");
}
