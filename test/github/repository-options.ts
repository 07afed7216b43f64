import type { Blob } from "./blob-store.ts";
import type { PullRequest, Run } from "./entities.ts";
import type { Repository } from "./repository.ts";

export interface RepositoryOptions {
  /** A private repository needs a permission for every read; true unless said otherwise. */
  readonly isPrivate?: boolean;
  readonly forkOf?: Repository;
  readonly defaultBranch?: string;
}

export interface CommitOptions {
  /** The branch that moves to the new commit; the default branch unless `parents` is given. */
  readonly branch?: string;
  /** The tip of the branch unless said otherwise. */
  readonly parents?: readonly string[];
  readonly sha?: string;
  readonly tree?: string;
  readonly date?: Date;
  readonly message?: string;
}

export interface PullRequestOptions {
  /** A branch of the head repository. */
  readonly head: string;
  readonly base?: string;
  readonly number?: number;
  readonly title?: string;
  readonly body?: string | null;
  readonly author?: string;
  readonly headRepository?: Repository;
  readonly isDraft?: boolean;
  /** A stale one, for instance; the tip of the base branch unless said otherwise. */
  readonly baseSha?: string;
  /** A commit that exists already; else a test merge is made. */
  readonly mergeSha?: string | null;
}

export type PullRequestChanges = Partial<
  Pick<PullRequest, "title" | "body" | "state" | "isDraft" | "baseRef" | "baseSha" | "headSha" | "mergeSha">
>;

export type RunOptions = Partial<
  Pick<
    Run,
    | "id"
    | "event"
    | "headSha"
    | "headBranch"
    | "headRepository"
    | "path"
    | "name"
    | "actor"
    | "attempt"
    | "status"
    | "conclusion"
    | "pullRequests"
    | "createdAt"
  >
>;

export interface ArtifactOptions {
  readonly name: string;
  /** A finished push run on the default branch's tip unless said otherwise. */
  readonly run?: Run;
  /** The zip's content, or with `bytes` the very bytes of a download. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly bytes?: Uint8Array;
  /** What the artifact service has stored already. */
  readonly blob?: Blob;
  readonly digest?: string | null;
  readonly isExpired?: boolean;
  readonly createdAt?: Date;
  readonly expiresAt?: Date;
}
