import { readGitHubContext, type GitHubContext } from "../../src/adapters/github/github.ts";
import type { GitHub } from "../github/server.ts";
import type { RunnerEvent } from "../runner/events.ts";

/** What the action knows of a run, without a process: the least that a runner tells. */
export function contextOf(github: Pick<GitHub, "apiUrl">, event: RunnerEvent): GitHubContext {
  const { repository } = event.run;
  const environment = {
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: "event.json",
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_SHA: event.sha,
    GITHUB_RUN_ID: String(event.run.id),
    GITHUB_API_URL: github.apiUrl,
    GITHUB_WORKSPACE: "/workspace",
    RUNNER_TEMP: "/temp",
  };
  return readGitHubContext(environment, () => JSON.stringify(event.payload));
}
