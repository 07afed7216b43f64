import type { Runner } from "../adapters/github/runner.ts";
import { runFailure } from "../report/facts/failure.ts";
import { renderFailureSummary } from "../report/markdown/failure.ts";
import { summarise } from "../wiring/publishers.ts";
import { assertSupported } from "../adapters/process/system.ts";
import { removeDirectory } from "../adapters/process/temporary.ts";
import { readJob, type End, type Job } from "./job.ts";
import { tellFailure } from "./tell-failure.ts";

/** One step of a workflow, from what the runner hands over to its status and outputs. Throws `UserError` where there is no verdict. */
export async function runAction(environment: NodeJS.ProcessEnv, runner: Runner): Promise<End> {
  const job = await readJobOrTell(environment, runner);
  try {
    return await carryOut(job);
  } catch (error) {
    // Nothing is written in a run that was cancelled.
    if (!job.notes.cancellation.aborted) await tellFailure(error, job);
    throw error;
  } finally {
    // Else its reports are outputs of this step, and the runner removes it.
    if (job.notes.cancellation.aborted) await removeDirectory(job.directory);
  }
}

/** Where there is no job yet, the summary is all that can be written. */
async function readJobOrTell(environment: NodeJS.ProcessEnv, runner: Runner): Promise<Job> {
  try {
    assertSupported(process.platform);
    return await readJob(environment, runner);
  } catch (error) {
    const nowhere = { serverUrl: null, repository: null, headSha: null, runUrl: null };
    const summaryPath = environment["GITHUB_STEP_SUMMARY"] || null;
    await summarise([renderFailureSummary({ failure: runFailure(error), ...nowhere })], { context: { summaryPath }, runner });
    throw error;
  }
}

/** Loads no more than the role needs. */
async function carryOut(job: Job): Promise<End> {
  switch (job.role) {
    case "whole": {
      const { measureAndJudge } = await import("./measure-and-judge.ts");
      return await measureAndJudge(job);
    }
    case "measure": {
      const { measureMatrix } = await import("./measure-matrix.ts");
      return await measureMatrix(job);
    }
    case "report": {
      const { reportMatrix } = await import("./report-matrix.ts");
      return await reportMatrix(job);
    }
    case "publish": {
      const { publish } = await import("./publish.ts");
      return await publish(job);
    }
  }
}
