import type { PullRequest, Run } from "../entities.ts";
import type { Repository } from "../repository.ts";
import { apiAddress, renderRepository, renderUser, webAddress } from "./repository.ts";

/** https://docs.github.com/rest/actions/workflows */
export function renderWorkflow(run: Run): Readonly<Record<string, unknown>> {
  const created = "2026-01-01T00:00:00Z";
  return {
    id: 1,
    node_id: "W_1",
    name: run.name,
    path: run.path,
    state: "active",
    created_at: created,
    updated_at: created,
    url: `${apiAddress(run.repository)}/actions/workflows/1`,
    html_url: `${webAddress(run.repository)}/blob/${run.repository.defaultBranch}/${run.path}`,
    badge_url: `${webAddress(run.repository)}/workflows/${encodeURIComponent(run.name)}/badge.svg`,
  };
}

/** https://docs.github.com/rest/actions/workflow-runs */
export function renderRun(run: Run): Readonly<Record<string, unknown>> {
  const { repository, headRepository } = run;
  const actor = renderUser(repository.world, run.actor);
  const created = run.createdAt.toISOString();
  return {
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: run.name,
    path: run.path,
    display_title: headRepository.history.get(run.headSha).message,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.status === "completed" ? run.conclusion : null,
    workflow_id: 1,
    check_suite_id: run.id,
    check_suite_node_id: `CS_${run.id}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    head_commit: headCommit(run),
    head_repository: renderRepository(headRepository),
    repository: renderRepository(repository),
    // GitHub leaves this empty for pull requests from forks.
    pull_requests: run.pullRequests.filter((pull) => pull.headRepository === repository).map(pullReference),
    actor,
    triggering_actor: actor,
    created_at: created,
    updated_at: created,
    run_started_at: created,
    previous_attempt_url: null,
    ...addresses(run),
  };
}

function headCommit(run: Run): Readonly<Record<string, unknown>> {
  const commit = run.headRepository.history.get(run.headSha);
  const person = { name: "Developer", email: "developer@example.com" };
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.date.toISOString(),
    author: person,
    committer: person,
  };
}

function pullReference(pull: PullRequest): Readonly<Record<string, unknown>> {
  return {
    id: pull.id,
    number: pull.number,
    url: `${apiAddress(pull.repository)}/pulls/${pull.number}`,
    head: { ref: pull.headRef, sha: pull.headSha, repo: repositoryReference(pull.headRepository) },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo: repositoryReference(pull.repository) },
  };
}

function repositoryReference(repository: Repository): Readonly<Record<string, unknown>> {
  return { id: repository.id, name: repository.name, url: apiAddress(repository) };
}

function addresses(run: Run): Readonly<Record<string, string>> {
  const api = apiAddress(run.repository);
  const url = `${api}/actions/runs/${run.id}`;
  return {
    url,
    html_url: `${webAddress(run.repository)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    check_suite_url: `${api}/check-suites/${run.id}`,
    workflow_url: `${api}/actions/workflows/1`,
  };
}
