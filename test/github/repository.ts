import { createHash, randomUUID } from "node:crypto";
import type { Artifact, Comment, PullRequest, Run } from "./entities.ts";
import { GitObjects } from "./git-objects.ts";
import { type Commit, History, objectId } from "./history.ts";
import type {
  ArtifactOptions,
  CommitOptions,
  PullRequestChanges,
  PullRequestOptions,
  RepositoryOptions,
  RunOptions,
} from "./repository-options.ts";
import { makeRuntimeToken } from "./token.ts";
import type { World } from "./world.ts";
import { makeZip } from "./zip.ts";

const dayMs = 86_400_000;

/** One repository on the test server; every list and field is live. */
export class Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly world: World;
  readonly history: History;
  /** What was written through the API; forks share it. */
  readonly objects: GitObjects;
  readonly forkOf: Repository | undefined;
  readonly branches = new Map<string, string>();
  /** Other refs such as `refs/pull/7/merge`. */
  readonly refs = new Map<string, string>();
  readonly pullRequests = new Map<number, PullRequest>();
  readonly comments: Comment[] = [];
  /** Oldest first; each is of the tag `refs/tags/<tag>` among `refs`. */
  readonly releases: { readonly tag: string; readonly isDraft?: boolean; readonly isPrerelease?: boolean }[] = [];
  /** By login in lower case; others may read. */
  readonly permissions = new Map<string, "admin" | "write" | "read">();
  readonly runs: Run[] = [];
  readonly artifacts: Artifact[] = [];
  /** Reads the files of its commits as git does; null: they have none. */
  git: ((args: readonly string[]) => Buffer) | null = null;
  isPrivate: boolean;
  defaultBranch: string;
  #lastNumber = 0;

  constructor(world: World, fullName: string, options: RepositoryOptions) {
    const [owner = "", name = ""] = fullName.split("/");
    this.world = world;
    this.id = world.nextId();
    this.owner = owner;
    this.name = name;
    this.forkOf = options.forkOf;
    this.history = options.forkOf?.history ?? new History();
    this.objects = options.forkOf?.objects ?? new GitObjects();
    this.isPrivate = options.isPrivate ?? true;
    this.defaultBranch = options.defaultBranch ?? "main";
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** The commit that a branch names; throws for an unknown one. */
  tip(branch = this.defaultBranch): string {
    const sha = this.branches.get(branch);
    if (sha === undefined) throw new Error(`${this.fullName} has no branch ${branch}`);
    return sha;
  }

  /** Adds one commit, each a minute younger than the one before, and moves the branch to it. */
  commit(options: CommitOptions = {}): Commit {
    const branch = options.branch ?? (options.parents === undefined ? this.defaultBranch : undefined);
    const parents = options.parents ?? this.#tipOrNothing(branch);
    const sequence = String(this.world.nextId());
    const commit = this.history.add({
      sha: options.sha ?? objectId("commit", this.fullName, sequence),
      tree: options.tree ?? objectId("tree", this.fullName, sequence),
      parents,
      date: options.date ?? this.#dateAfter(parents),
      message: options.message ?? `Commit ${sequence}`,
    });
    if (branch !== undefined) this.branches.set(branch, commit.sha);
    return commit;
  }

  openPullRequest(options: PullRequestOptions): PullRequest {
    const headRepository = options.headRepository ?? this;
    const baseRef = options.base ?? this.defaultBranch;
    const number = options.number ?? this.#lastNumber + 1;
    const now = this.world.now();
    const pull: PullRequest = {
      id: this.world.nextId(),
      number,
      repository: this,
      headRepository,
      author: options.author ?? headRepository.owner,
      createdAt: now,
      title: options.title ?? `Pull request ${number}`,
      body: options.body ?? null,
      state: "open",
      isDraft: options.isDraft ?? false,
      headRef: options.head,
      headSha: headRepository.tip(options.head),
      baseRef,
      baseSha: options.baseSha ?? this.tip(baseRef),
      mergeSha: null,
      updatedAt: now,
      reviews: [],
      labels: [],
      events: [],
    };
    this.pullRequests.set(number, pull);
    this.#lastNumber = Math.max(this.#lastNumber, number);
    pull.mergeSha = options.mergeSha === undefined ? this.#testMerge(pull) : options.mergeSha;
    return pull;
  }

  /**
   * Changes a pull request. A new head (`headSha`, or by `push: true` the branch's new tip) or base gets a new test merge;
   * conflicts (`mergeSha: null`) last until there is a new head.
   */
  editPullRequest(number: number, changes: PullRequestChanges & { readonly push?: true } = {}): PullRequest {
    const { push, ...fields } = changes;
    const pull = this.pullRequest(number);
    const headSha = push === true ? pull.headRepository.tip(pull.headRef) : pull.headSha;
    const hasConflicts = pull.mergeSha === null && (fields.headSha ?? headSha) === pull.headSha;
    Object.assign(pull, { headSha, ...fields, updatedAt: this.world.now() });
    if (fields.mergeSha === undefined && !hasConflicts) pull.mergeSha = this.#testMerge(pull);
    return pull;
  }

  pullRequest(number: number): PullRequest {
    const pull = this.pullRequests.get(number);
    if (pull === undefined) throw new Error(`${this.fullName} has no pull request ${number}`);
    return pull;
  }

  addComment(issue: number, author: string, body: string): Comment {
    const now = this.world.now();
    const comment: Comment = { id: this.world.nextId(), issue, author, body, createdAt: now, updatedAt: now };
    this.comments.push(comment);
    return comment;
  }

  /** A workflow run; by default a finished push run of the default branch's tip. */
  run(options: RunOptions = {}): Run {
    const backendId = randomUUID();
    const jobBackendId = randomUUID();
    const run: Run = {
      id: this.world.nextId(),
      number: this.runs.length + 1,
      backendId,
      jobBackendId,
      runtimeToken: makeRuntimeToken(backendId, jobBackendId),
      repository: this,
      createdAt: this.world.now(),
      event: "push",
      headSha: options.headSha ?? this.tip(),
      headBranch: this.defaultBranch,
      headRepository: this,
      path: ".github/workflows/image-size.yml",
      name: "Image size",
      actor: this.owner,
      attempt: 1,
      status: "completed",
      conclusion: "success",
      pullRequests: [],
      ...options,
    };
    this.runs.push(run);
    return run;
  }

  addArtifact(options: ArtifactOptions): Artifact {
    const content = Buffer.from(options.bytes ?? makeZip(options.files ?? {}));
    const createdAt = options.createdAt ?? this.world.now();
    const artifact: Artifact = {
      id: this.world.nextId(),
      name: options.name,
      run: options.run ?? this.run(),
      blob: options.blob ?? this.world.blobs.add(content),
      mimeType: "application/zip",
      digest: options.digest === undefined ? digestOf(content) : options.digest,
      isExpired: options.isExpired ?? false,
      createdAt,
      expiresAt: options.expiresAt ?? new Date(createdAt.getTime() + 90 * dayMs),
    };
    this.artifacts.push(artifact);
    return artifact;
  }

  #tipOrNothing(branch: string | undefined): readonly string[] {
    const tip = branch === undefined ? undefined : (this.branches.get(branch) ?? this.branches.get(this.defaultBranch));
    return tip === undefined ? [] : [tip];
  }

  #dateAfter(parents: readonly string[]): Date {
    const times = parents.map((sha) => this.history.get(sha).date.getTime());
    return new Date(Math.max(Date.UTC(2026, 0, 1), ...times) + 60_000);
  }

  #testMerge(pull: PullRequest): string {
    const parents = [this.tip(pull.baseRef), pull.headSha];
    const known = [pull.mergeSha, this.refs.get(`refs/pull/${pull.number}/merge`)].filter((sha) => typeof sha === "string");
    const fitting = known.find((sha) => this.history.get(sha).parents.join() === parents.join());
    return fitting ?? this.commit({ parents, message: `Merge ${pull.headSha} into ${parents[0]}` }).sha;
  }
}

/** `sha256:…` as GitHub writes it. */
export function digestOf(content: Uint8Array): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
