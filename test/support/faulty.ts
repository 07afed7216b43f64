import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkout, Origin } from "../github/git.ts";
import { importGit } from "../github/import-git.ts";
import { faultTable } from "../github/fault-table.ts";
import type { PullRequest } from "../github/entities.ts";
import type { Response } from "../github/faults.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { readZip } from "../github/zip.ts";
import { pullRequestEvent, pushEvent, type RunnerEvent } from "../runner/events.ts";
import { runAction, type RunResult } from "../runner/run-action.ts";
import { atEnd } from "./at-end.ts";
import { imageLayout } from "./image-layout.ts";
import { type JobOptions, Jobs } from "./jobs.ts";

const fastClock = pathToFileURL(join(import.meta.dirname, "fast-clock.mjs"));

/**
 * Time runs eight times as fast in the process, so that every limit of the action is met as it is, and soon: no faster, for the server
 * is another process, which a busy machine may keep waiting for a second.
 */
export const asProcess: JobOptions = {
  run: runAction,
  env: { NODE_OPTIONS: `--import=${fastClock.href}`, FAST_CLOCK: "8" },
  limitMs: 240_000,
};

/** Everything that may happen to one request for ever. */
export const lasting = {
  "401": faultTable.badCredentials(),
  "403 for want of permission": faultTable.notPermitted(),
  "403 for a primary limit": faultTable.primaryLimit(3000),
  "403 for a limit that our clock says is long over": faultTable.primaryLimit(-86_400),
  "403 for a secondary limit": faultTable.secondaryLimit(3000),
  "404": faultTable.notFound(),
  "409": faultTable.alreadyExists(),
  "410": faultTable.artifactExpired(),
  "422": faultTable.unprocessable(),
  "429 and a long Retry-After": faultTable.tooManyRequests(3000),
  "503": faultTable.serverError(),
  "a reset": faultTable.reset(),
  silence: faultTable.silence(),
  "half an answer": faultTable.half(),
} as const satisfies Record<string, Response>;
export type Lasting = keyof typeof lasting;

/** What a second attempt gets over. */
export const passing = {
  "503 once": faultTable.serverError(),
  "a reset once": faultTable.reset(),
  "silence once": faultTable.silence(),
  "half an answer once": faultTable.half(),
  "429 once, with Retry-After": faultTable.tooManyRequests(3),
  "a secondary limit once": faultTable.secondaryLimit(3),
} as const satisfies Record<string, Response>;

/** Every request that the action makes, by what it is for. */
export const requests = {
  "the commit": { method: "GET", path: /\/git\/commits\// },
  "the comparison": { method: "GET", path: /\/compare\// },
  "the list of artifacts": { method: "GET", path: /\/actions\/artifacts\?/ },
  "the history": { method: "GET", path: /\/commits\?/ },
  "the run": { method: "GET", path: /\/actions\/runs\/\d+$/ },
  "the redirect": { method: "GET", path: /\/artifacts\/\d+\/zip$/ },
  "the download": { method: "GET", path: /^\/artifacts\// },
  "the description": { method: "GET", path: /\/pulls\/\d+$/ },
  "the list of comments": { method: "GET", path: /\/issues\/\d+\/comments/ },
  "a new comment": { method: "POST", path: /\/issues\/\d+\/comments/ },
  "another text of the comment": { method: "PATCH", path: /\/issues\/comments\// },
  CreateArtifact: { method: "POST", path: /\/CreateArtifact$/ },
  "the upload": { method: "PUT", path: /^\/artifacts\// },
  FinalizeArtifact: { method: "POST", path: /\/FinalizeArtifact$/ },
} as const;
export type RequestName = keyof typeof requests;

export interface RunContext {
  /** Growth of 40% is red, of 15% a warning. */
  readonly growth: "red" | "warning";
  readonly description?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly hasComment?: boolean;
  readonly isFromFork?: boolean;
  /** The pull request's head is checked out, not its test merge. */
  readonly isHeadCheckedOut?: boolean;
}

const layers = {
  base: { app: 100_000 },
  warning: { app: 100_000, more: 15_000 },
  red: { app: 100_000, more: 40_000 },
} as const;

/** A repository whose baseline is two commits before the tip of main. */
export class Faulty implements AsyncDisposable {
  readonly jobs: Jobs;
  readonly #workspace: string;
  readonly #way: JobOptions;

  private constructor(jobs: Jobs, workspace: string, way: JobOptions) {
    this.jobs = jobs;
    this.#workspace = workspace;
    this.#way = way;
  }

  /** `way` says how jobs are run. */
  static async start(way: JobOptions): Promise<Faulty> {
    const jobs = await Jobs.start();
    const { origin, workspace } = await cloned();
    await importGit(jobs.repository, origin.directory);
    jobs.repository.addArtifact({
      name: "image-size-baseline-api",
      files: { "baseline.json": await baseline(jobs.repository.tip(), way) },
    });
    jobs.repository.commit();
    jobs.repository.commit();
    return new Faulty(jobs, workspace, way);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.jobs[Symbol.asyncDispose]();
  }

  /** One job of a new pull request. */
  async check(runContext: RunContext): Promise<{ readonly result: RunResult; readonly pull: PullRequest }> {
    const { repository } = this.jobs;
    const headRepository = runContext.isFromFork === true ? this.jobs.fork("contributor") : repository;
    headRepository.branches.set("feature", repository.branches.get("feature") ?? "");
    const pull = repository.openPullRequest({ head: "feature", headRepository, body: runContext.description ?? "" });
    if (runContext.hasComment === true)
      repository.addComment(pull.number, "github-actions[bot]", "<!-- image-size-budget key=default head=old -->\nOlder words");
    return { result: await this.#run(pullRequestEvent(pull), runContext), pull };
  }

  async record(): Promise<RunResult> {
    return await this.#run(pushEvent(this.jobs.repository), { growth: "warning" });
  }

  async #run(event: RunnerEvent, { growth, inputs = {}, isHeadCheckedOut }: RunContext): Promise<RunResult> {
    const workspace = isHeadCheckedOut === true ? { workspace: this.#workspace } : {};
    return await this.jobs.job(event, { image: await imageLayout(layers[growth]), ...inputs }, { ...this.#way, ...workspace });
  }
}

interface Clone {
  readonly origin: Origin;
  /** The head of the branch `feature`. */
  readonly workspace: string;
}
let clone: Promise<Clone> | null = null;

/** Nobody writes into these files: all tests share them. */
async function cloned(): Promise<Clone> {
  if (clone === null) {
    clone = makeClone();
    atEnd(() => (clone = null));
  }
  return await clone;
}

async function makeClone(): Promise<Clone> {
  const origin = await Origin.create();
  await origin.commit({ files: { a: "1" } });
  const head = await origin.commit({ branch: "feature", files: { a: "2" } });
  const workspace = await temporaryDirectory("workspace-");
  await checkout(origin, workspace, { ref: "refs/heads/feature", sha: head });
  return { origin, workspace };
}

let recorded: Promise<string> | null = null;

/** The document that the action itself records, as one of `commit`. */
async function baseline(commit: string, way: JobOptions): Promise<string> {
  recorded ??= record(way);
  return JSON.stringify({ ...Object(JSON.parse(await recorded)), commit });
}

async function record(way: JobOptions): Promise<string> {
  await using jobs = await Jobs.start();
  await jobs.job(pushEvent(jobs.repository), { image: await imageLayout(layers.base) }, way);
  const [text = ""] = (await readZip(jobs.repository.artifacts[0]?.blob.content ?? Buffer.alloc(0))).values();
  return text.toString();
}

/** `level: message` of each annotation. */
export function said({ annotations }: RunResult): readonly string[] {
  return annotations.map(({ level, message }) => `${level}: ${message}`);
}
