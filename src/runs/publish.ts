import { contextOfFinishedRun, pullRequestOf } from "../adapters/github/finished-run.ts";
import type { WorkflowRunEvent } from "../adapters/github/github.ts";
import { clauseOf, UserError, userError, type MessageCode } from "../failure.ts";
import { run } from "../pipeline.ts";
import { LookupError } from "../ports.ts";
import { nothingPublished } from "../report/facts/outputs.ts";
import { judgingPorts } from "../wiring/judging.ts";
import { nothingToPublish } from "../wiring/publishers.ts";
import { runFailure } from "../report/facts/failure.ts";
import { withoutForeignNames } from "../wiring/matrix-measurements.ts";
import { collect, type Collection } from "./collect.ts";
import { endOf, fullName, openingFor, type End, type Job } from "./job.ts";
import { retell } from "./tell-failure.ts";

/** On `workflow_run`: tells what the run's own token could not. Green whatever it says, for the check is that run's. */
export async function publish(job: Job): Promise<End> {
  const { workflowRun } = job.context;
  if (workflowRun === null) throw userError("github-environment-incomplete", { problem: "the event has no workflow_run" });
  try {
    return await publishRun(job, workflowRun);
  } catch (error) {
    if (!isTroubleOfRun(error)) throw error;
    return await publishNothing(job, { because: clauseOf(error), isFault: true });
  }
}

/** What GitHub does not tell, and what a run may lack; other errors are mistakes in this workflow. */
function isTroubleOfRun(error: unknown): error is Error {
  const codes: readonly MessageCode[] = [
    "measurement-missing",
    "measurements-unreadable",
    "nothing-measured",
    "own-layers-unknown",
  ];
  return error instanceof LookupError || (error instanceof UserError && codes.includes(error.code));
}

async function publishRun(job: Job, workflowRun: WorkflowRunEvent): Promise<End> {
  if (workflowRun.event !== "pull_request" && workflowRun.event !== "pull_request_review")
    return await publishNothing(job, { because: `run ${workflowRun.id} was started by ${workflowRun.event}`, isFault: false });
  const search = await pullRequestOf(workflowRun, job.api);
  if (search.kind === "none") return await publishNothing(job, { because: search.because, isFault: false });
  const { pullRequest } = search;
  const { inputs, measured } = await collectOrTell(job, { run: workflowRun, pullRequest: pullRequest.number });
  job.published.hasReport = measured.hasReport;
  const finished = { ...job, run: workflowRun, pullRequest, claimed: measured.baseShas };
  const runContext = await contextOfFinishedRun(finished, job.api);
  const { measure } = openingFor(job, inputs);
  const ports = {
    ...judgingPorts({ ...job, ...runContext, inputs, onUse: measured.onUse, measure }),
    ...withoutForeignNames(measured.ports),
  };
  return { ...endOf(await run(inputs, runContext, ports), job, null), isRed: false };
}

interface RunOfPullRequest {
  readonly run: WorkflowRunEvent;
  readonly pullRequest: number;
}

/** A run that failed before it measured anything leaves a comment behind that speaks of an earlier commit. */
async function collectOrTell(job: Job, { run: finished, pullRequest }: RunOfPullRequest): Promise<Collection> {
  try {
    return await collect(job, { ...finished, baseSha: null });
  } catch (error) {
    const { serverUrl } = job.context;
    const runUrl = `${serverUrl}/${fullName(job.context)}/actions/runs/${finished.id}`;
    if (error instanceof UserError && error.code === "measurement-missing")
      await retell(runFailure(error), { pullRequest, headSha: finished.headSha, runUrl }, job);
    throw error;
  }
}

async function publishNothing(job: Job, why: { because: string; isFault: boolean }): Promise<End> {
  await nothingToPublish(why, job);
  return { isRed: false, outputs: nothingPublished };
}
