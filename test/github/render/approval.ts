import type { IssueEvent, PullRequest, PullRequestReview } from "../entities.ts";
import { apiAddress, renderUser, webAddress } from "./repository.ts";

/** https://docs.github.com/en/rest/pulls/reviews */
export function renderReview(pull: PullRequest, review: PullRequestReview): Readonly<Record<string, unknown>> {
  const api = `${apiAddress(pull.repository)}/pulls/${pull.number}`;
  const html = `${webAddress(pull.repository)}/pull/${pull.number}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: renderUser(pull.repository.world, review.author),
    body: "",
    state: review.state,
    commit_id: review.commit,
    html_url: html,
    pull_request_url: api,
    _links: { html: { href: html }, pull_request: { href: api } },
    submitted_at: review.submittedAt.toISOString(),
    author_association: "MEMBER",
  };
}

/** https://docs.github.com/en/rest/issues/events */
export function renderIssueEvent({ repository }: PullRequest, event: IssueEvent): Readonly<Record<string, unknown>> {
  return {
    id: event.id,
    node_id: `LE_${event.id}`,
    url: `${apiAddress(repository)}/issues/events/${event.id}`,
    actor: renderUser(repository.world, event.by),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: event.createdAt.toISOString(),
    label: { name: event.label, color: "d73a4a" },
    performed_via_github_app: null,
  };
}

/** As a pull request shows it. */
export function renderLabel({ repository }: PullRequest, name: string): Readonly<Record<string, unknown>> {
  return {
    id: repository.world.userId(`label ${name}`),
    node_id: `LA_${name}`,
    url: `${apiAddress(repository)}/labels/${encodeURIComponent(name)}`,
    name,
    description: null,
    color: "d73a4a",
    default: false,
  };
}
