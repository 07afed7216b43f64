import type { PullRequest } from "../github/entities.ts";
import type { Repository } from "../github/repository.ts";
import { type GitHub, startGitHub } from "../github/server.ts";
import { readOnlyPermissions } from "../github/token.ts";
import { readZip } from "../github/zip.ts";
import { pushEvent, type RunnerEvent, workflowRunEvent } from "../runner/events.ts";
import type { RunOptions, RunResult } from "../runner/run-action.ts";
import { runInProcess } from "../runner/run-in-process.ts";
import { imageLayout, type Layers } from "./image-layout.ts";

export type JobOptions = Partial<Omit<RunOptions, "github" | "event">> & {
  /** How the step is run; in this process unless given. `runAction` gives it a process of its own. */
  readonly run?: (options: RunOptions) => Promise<RunResult>;
};

/** `acme/api` without files: its images are written as layouts, so that whole workflows take seconds. */
export class Jobs implements AsyncDisposable {
  readonly github: GitHub;
  readonly repository: Repository;

  private constructor(github: GitHub) {
    this.github = github;
    this.repository = github.repository("acme/api");
    this.repository.commit();
  }

  static async start(): Promise<Jobs> {
    return new Jobs(await startGitHub());
  }

  /** Throws when anybody broke GitHub's contract. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close();
  }

  /** One job of the run that `event` started; several jobs may be given the same event. */
  async job(
    event: RunnerEvent,
    inputs: Readonly<Record<string, string>>,
    { run = runInProcess, ...options }: JobOptions = {},
  ): Promise<RunResult> {
    return await run({ github: this.github, event, inputs, ...options });
  }

  /** One job that measures a ready image. */
  async measure(event: RunnerEvent, layers: Layers, inputs: Readonly<Record<string, string>> = {}): Promise<RunResult> {
    return await this.job(event, { image: await imageLayout(layers), ...inputs });
  }

  /** Records the baseline of one image on the tip of main. */
  async record(layers: Layers, inputs: Readonly<Record<string, string>> = {}): Promise<RunResult> {
    return await this.measure(pushEvent(this.repository), layers, inputs);
  }

  /** A pull request from a branch of `fork`, or of the repository itself. */
  propose(options: { fork?: Repository; body?: string; author?: string; base?: string; branch?: string } = {}): PullRequest {
    const { fork, base = "main", branch = "feature", ...rest } = options;
    const head = fork ?? this.repository;
    head.branches.set(branch, this.repository.tip(base));
    head.commit({ branch });
    const from = fork === undefined ? {} : { headRepository: fork };
    return this.repository.openPullRequest({ head: branch, base, ...from, ...rest });
  }

  fork(owner: string): Repository {
    return this.github.repository(`${owner}/api`, { forkOf: this.repository });
  }

  /** What a job of Dependabot's pull request gets. */
  readOnly(): Pick<RunOptions, "token"> {
    return { token: this.github.token({ permissions: readOnlyPermissions }) };
  }

  /** The second workflow, once the run of `event` has finished. */
  async publish(event: RunnerEvent, inputs: Readonly<Record<string, string>> = {}): Promise<RunResult> {
    Object.assign(event.run, { status: "completed", conclusion: event.run.conclusion ?? "success" });
    return await this.job(workflowRunEvent(event.run), inputs);
  }

  comments(pull: PullRequest): readonly string[] {
    return this.repository.comments.filter(({ issue }) => issue === pull.number).map(({ body }) => body);
  }
}

/** How a run looks to a person: what it says aloud, and whether it is red. */
export function seen({ conclusion, annotations }: RunResult): { conclusion: string; levels: readonly string[] } {
  return { conclusion, levels: annotations.map(({ level }) => level) };
}

/** What whoever may change the build can upload in place of a measurement. */
export async function forge(jobs: Jobs, event: RunnerEvent, change: (text: string) => string): Promise<void> {
  const { artifacts } = jobs.repository;
  const [artifact] = artifacts.splice(
    artifacts.findIndex(({ run, name }) => run === event.run && name.startsWith("image-size-measurement-")),
    1,
  );
  const content = artifact?.blob.content;
  if (artifact === undefined || content == null) throw new Error("the run has no artifact");
  const [text = ""] = [...(await readZip(content)).values()].map(String);
  jobs.repository.addArtifact({ name: artifact.name, run: event.run, files: { "measurement.json": change(text) } });
}
