import type { Blob } from "./blob-store.ts";
import type { Repository } from "./repository.ts";

/** Everything here is live: a test may change a field and the next answer shows it. */
export interface PullRequest {
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  readonly headRepository: Repository;
  readonly author: string;
  readonly createdAt: Date;
  title: string;
  body: string | null;
  state: "open" | "closed";
  isDraft: boolean;
  headRef: string;
  headSha: string;
  baseRef: string;
  /** As on GitHub this is where the base branch was when the pull request was opened or last pushed to: it goes stale. */
  baseSha: string;
  /** The test merge, refs/pull/N/merge; null while there are conflicts. */
  mergeSha: string | null;
  updatedAt: Date;
  /** In the order of time. */
  readonly reviews: PullRequestReview[];
  readonly labels: string[];
  /** What happened to its labels, in the order of time. */
  readonly events: IssueEvent[];
}

export interface PullRequestReview {
  readonly id: number;
  readonly author: string;
  readonly submittedAt: Date;
  /** Dismissing a review changes its state. */
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly commit: string;
}

export interface IssueEvent {
  readonly id: number;
  readonly event: "labeled" | "unlabeled";
  readonly label: string;
  readonly by: string;
  readonly createdAt: Date;
}

export interface Comment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  readonly author: string;
  readonly createdAt: Date;
  body: string;
  updatedAt: Date;
}

export type Event =
  | "push"
  | "schedule"
  | "workflow_dispatch"
  | "pull_request"
  | "pull_request_review"
  | "pull_request_target"
  | "merge_group"
  | "workflow_run";

export interface Run {
  readonly id: number;
  readonly number: number;
  /** The two ids of the artifact service, which are in the runtime token. */
  readonly backendId: string;
  readonly jobBackendId: string;
  readonly runtimeToken: string;
  readonly repository: Repository;
  readonly createdAt: Date;
  event: Event;
  /** For pull_request runs the head of the pull request, not the test merge. */
  headSha: string;
  headBranch: string;
  headRepository: Repository;
  /** `.github/workflows/….yml` */
  path: string;
  name: string;
  actor: string;
  attempt: number;
  status: "queued" | "in_progress" | "completed";
  conclusion: "success" | "failure" | "cancelled" | "skipped" | "timed_out" | null;
  pullRequests: readonly PullRequest[];
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly run: Run;
  /** The bytes that a download gets. */
  readonly blob: Blob;
  mimeType: string;
  /** `sha256:…` as the uploader claimed it. */
  digest: string | null;
  isExpired: boolean;
  createdAt: Date;
  expiresAt: Date;
}
