import type { PullRequest } from "../entities.ts";
import { renderLabel } from "./approval.ts";
import type { Repository } from "../repository.ts";
import { apiAddress, renderRepositoryFull, renderUser, webAddress } from "./repository.ts";

/** As in lists: https://docs.github.com/rest/pulls/pulls */
export function renderPullSimple(pull: PullRequest): Readonly<Record<string, unknown>> {
  const { repository, headRepository } = pull;
  const links = addresses(pull);
  return {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    state: pull.state,
    locked: false,
    active_lock_reason: null,
    title: pull.title,
    body: pull.body,
    draft: pull.isDraft,
    user: renderUser(repository.world, pull.author),
    author_association: headRepository === repository ? "MEMBER" : "CONTRIBUTOR",
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: pull.labels.map((name) => renderLabel(pull, name)),
    milestone: null,
    auto_merge: null,
    head: renderSide(headRepository, pull.headRef, pull.headSha),
    base: renderSide(repository, pull.baseRef, pull.baseSha),
    merge_commit_sha: pull.mergeSha,
    created_at: pull.createdAt.toISOString(),
    updated_at: pull.updatedAt.toISOString(),
    closed_at: null,
    merged_at: null,
    ...links,
    _links: linkObjects(links),
  };
}

/** As one: `GET /repos/{owner}/{repo}/pulls/{pull_number}` and events. */
export function renderPull(pull: PullRequest): Readonly<Record<string, unknown>> {
  const own = pull.repository.history.beyond(pull.headSha, pull.repository.tip(pull.baseRef));
  return {
    ...renderPullSimple(pull),
    merged: false,
    merged_by: null,
    mergeable: pull.mergeSha !== null,
    mergeable_state: pull.mergeSha === null ? "dirty" : "clean",
    rebaseable: pull.mergeSha !== null,
    maintainer_can_modify: false,
    comments: pull.repository.comments.filter((comment) => comment.issue === pull.number).length,
    review_comments: 0,
    commits: own.length,
    additions: 1,
    deletions: 0,
    changed_files: 1,
  };
}

function renderSide(repository: Repository, ref: string, sha: string): Readonly<Record<string, unknown>> {
  return {
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: renderUser(repository.world, repository.owner),
    repo: renderRepositoryFull(repository),
  };
}

type Addresses = ReturnType<typeof addresses>;

function addresses(pull: PullRequest) {
  const api = apiAddress(pull.repository);
  const url = `${api}/pulls/${pull.number}`;
  const web = `${webAddress(pull.repository)}/pull/${pull.number}`;
  return {
    url,
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: `${api}/issues/${pull.number}`,
    commits_url: `${url}/commits`,
    comments_url: `${api}/issues/${pull.number}/comments`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    statuses_url: `${api}/statuses/${pull.headSha}`,
  };
}

function linkObjects(links: Addresses): Readonly<Record<string, { href: string }>> {
  return {
    self: { href: links.url },
    html: { href: links.html_url },
    issue: { href: links.issue_url },
    comments: { href: links.comments_url },
    review_comments: { href: links.review_comments_url },
    review_comment: { href: links.review_comment_url },
    commits: { href: links.commits_url },
    statuses: { href: links.statuses_url },
  };
}
