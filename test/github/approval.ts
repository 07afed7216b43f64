import type { IssueEvent, PullRequest, PullRequestReview } from "./entities.ts";

// What people do about a pull request besides pushing and writing.

interface ReviewOptions {
  readonly by: string;
  readonly state?: PullRequestReview["state"];
  /** The pull request's head as it is now unless given. */
  readonly commit?: string;
}

/** Submits a review: an approval unless said otherwise. */
export function review(pull: PullRequest, { by, state = "APPROVED", commit = pull.headSha }: ReviewOptions): PullRequestReview {
  const { world } = pull.repository;
  const submitted: PullRequestReview = { id: world.nextId(), author: by, state, commit, submittedAt: world.now() };
  pull.reviews.push(submitted);
  return submitted;
}

export function label(pull: PullRequest, name: string, by: string): IssueEvent {
  if (!pull.labels.includes(name)) pull.labels.push(name);
  return happened(pull, { event: "labeled", label: name, by });
}

export function unlabel(pull: PullRequest, name: string, by: string): IssueEvent {
  pull.labels.splice(pull.labels.indexOf(name), 1);
  return happened(pull, { event: "unlabeled", label: name, by });
}

function happened(pull: PullRequest, given: Pick<IssueEvent, "event" | "label" | "by">): IssueEvent {
  const { world } = pull.repository;
  const event = { id: world.nextId(), createdAt: world.now(), ...given };
  pull.events.push(event);
  return event;
}
