import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Report } from "../../src/report/facts/report.ts";
import type { Comment, PullRequest } from "../github/entities.ts";
import { checkout, type CommitFiles, Origin } from "../github/git.ts";
import { importGit } from "../github/import-git.ts";
import type { Repository } from "../github/repository.ts";
import { type GitHub, startGitHub } from "../github/server.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { readZip } from "../github/zip.ts";
import { pullRequestEvent, type PullRequestEventOptions, pushEvent, type RunnerEvent } from "../runner/events.ts";
import type { RunOptions, RunResult } from "../runner/run-action.ts";
import { runInProcess } from "../runner/run-in-process.ts";

export type Files = NonNullable<CommitFiles["files"]>;

/** What the workflow and the machine contribute to a run; DOCKER_HOST of the engine is in `env`. */
export interface Step extends Partial<Pick<RunOptions, "inputs" | "env" | "limitMs" | "token" | "dist" | "cancelAt">> {
  /** Commits that the checkout brings; one unless given. */
  readonly depth?: number;
  /** The steps between checkout and this one. */
  readonly prepare?: (workspace: string) => Promise<void>;
  /** How the step is run; in this process unless given. `runAction` gives it a process of its own. */
  readonly run?: (options: RunOptions) => Promise<RunResult>;
}

/** A repository `acme/api` on a GitHub of its own, its commits on disk, and a runner that builds with one engine. */
export class World implements AsyncDisposable {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly #origin: Origin;
  readonly #step: Step;

  private constructor(github: GitHub, origin: Origin, step: Step) {
    this.github = github;
    this.repository = github.repository("acme/api");
    this.#origin = origin;
    this.#step = step;
  }

  /** `step` is laid under the step of every run. */
  static async start(step: Step): Promise<World> {
    return new World(await startGitHub(), await Origin.create(), step);
  }

  /** Throws when anybody broke GitHub's contract. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close();
  }

  /** Commits to main and runs the action on the push. */
  async push(files: Files, step: Step = {}): Promise<RunResult> {
    await this.commit({ files });
    return await this.run(pushEvent(this.repository), step);
  }

  /** Opens a pull request of one commit on top of main; nothing runs yet. */
  async propose(files: Files, description = ""): Promise<Proposal> {
    const number = this.repository.pullRequests.size + 1;
    const branch = `feature-${number}`;
    await this.commit({ branch, from: "main", files }, number);
    return new Proposal(this, this.repository.openPullRequest({ number, head: branch, body: description }));
  }

  /** Commits, renews the test merge of pull request `number`, and lets GitHub know. */
  async commit(options: CommitFiles, number?: number): Promise<void> {
    await this.#origin.commit(options);
    if (number !== undefined) await this.#origin.mergePullRequest(number, options.branch ?? "main", options.from);
    await importGit(this.repository, this.#origin.directory);
  }

  /** The text of every file in every artifact, oldest first. */
  async artifactTexts(): Promise<readonly string[]> {
    const zips = await Promise.all(this.repository.artifacts.map(({ blob }) => readZip(blob.content ?? Buffer.alloc(0))));
    return zips.flatMap((files) => [...files.values()].map((file) => file.toString("utf8")));
  }

  /** Checks out what the event is about, as actions/checkout does, and runs the action there. */
  async run(event: RunnerEvent, step: Step): Promise<RunResult> {
    const workspace = await temporaryDirectory("workspace-");
    const { depth = 1 } = step;
    await checkout(this.#origin, workspace, { ref: event.ref, sha: event.sha, depth });
    await step.prepare?.(workspace);
    const inputs = { ...this.#step.inputs, ...step.inputs };
    const env = { ...this.#step.env, ...step.env };
    const { run = runInProcess, depth: _, ...options } = { ...this.#step, ...step };
    return await run({ ...options, github: this.github, event, workspace, inputs, env });
  }
}

/** A pull request and what its author does with it. */
export class Proposal {
  readonly pull: PullRequest;
  readonly #world: World;

  constructor(world: World, pull: PullRequest) {
    this.#world = world;
    this.pull = pull;
  }

  /** Comments on this pull request, oldest first. */
  get comments(): readonly Comment[] {
    return this.#world.repository.comments.filter(({ issue }) => issue === this.pull.number);
  }

  async run(action: NonNullable<PullRequestEventOptions["action"]> = "opened", step: Step = {}): Promise<RunResult> {
    return await this.#world.run(pullRequestEvent(this.pull, { action }), step);
  }

  async push(files: Files, step: Step = {}): Promise<RunResult> {
    const { number, headRef } = this.pull;
    await this.#world.commit({ branch: headRef, files }, number);
    this.#world.repository.editPullRequest(number, { push: true });
    return await this.run("synchronize", step);
  }

  /** Saves another description. */
  async describe(body: string, step: Step = {}): Promise<RunResult> {
    this.#world.repository.editPullRequest(this.pull.number, { body });
    return await this.run("edited", step);
  }
}

/** The JSON report that a run's output `report` names. */
export async function reportOf({ outputs }: RunResult): Promise<Report> {
  const path = z.string().min(1).parse(outputs["report"]);
  return Report.parse(JSON.parse(await readFile(path, "utf8")));
}
