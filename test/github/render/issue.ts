import type { Comment, PullRequest } from "../entities.ts";
import type { Repository } from "../repository.ts";
import { apiAddress, renderUser, webAddress } from "./repository.ts";

/** https://docs.github.com/rest/issues/comments */
export function renderComment(repository: Repository, comment: Comment): Readonly<Record<string, unknown>> {
  const api = apiAddress(repository);
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${api}/issues/comments/${comment.id}`,
    html_url: commentAddress(repository, comment),
    issue_url: `${api}/issues/${comment.issue}`,
    user: renderUser(repository.world, comment.author),
    author_association: "NONE",
    body: comment.body,
    created_at: comment.createdAt.toISOString(),
    updated_at: comment.updatedAt.toISOString(),
    performed_via_github_app: null,
  };
}

/** The page and place on it where people read a comment. */
export function commentAddress(repository: Repository, comment: Comment): string {
  return `${webAddress(repository)}/pull/${comment.issue}#issuecomment-${comment.id}`;
}

/** A pull request as the issue that it is, too. */
export function renderIssue(pull: PullRequest): Readonly<Record<string, unknown>> {
  const api = apiAddress(pull.repository);
  const url = `${api}/issues/${pull.number}`;
  const web = `${webAddress(pull.repository)}/pull/${pull.number}`;
  return {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    locked: false,
    user: renderUser(pull.repository.world, pull.author),
    author_association: "CONTRIBUTOR",
    assignee: null,
    assignees: [],
    labels: [],
    milestone: null,
    comments: pull.repository.comments.filter((comment) => comment.issue === pull.number).length,
    url,
    html_url: web,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    created_at: pull.createdAt.toISOString(),
    updated_at: pull.updatedAt.toISOString(),
    closed_at: null,
    pull_request: {
      url: `${api}/pulls/${pull.number}`,
      html_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
    },
  };
}
