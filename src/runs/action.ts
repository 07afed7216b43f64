import type { Runner } from "../adapters/github/runner.ts";
import { removeDirectory } from "../adapters/process/temporary.ts";
import { readJob, type End, type Job } from "./job.ts";
import { measureAndJudge } from "./measure-and-judge.ts";
import { measureMatrix } from "./measure-matrix.ts";
import { publish } from "./publish.ts";
import { reportMatrix } from "./report-matrix.ts";

/** One step of a workflow, from what the runner hands over to its status and outputs. Throws `UserError` where there is no verdict. */
export async function runAction(environment: NodeJS.ProcessEnv, runner: Runner): Promise<End> {
  const job = await readJob(environment, runner);
  try {
    return await carryOut(job);
  } finally {
    // Else its reports are outputs of this step, and the runner removes it.
    if (job.notes.cancellation.aborted) await removeDirectory(job.directory);
  }
}

async function carryOut(job: Job): Promise<End> {
  switch (job.role) {
    case "whole":
      return await measureAndJudge(job);
    case "measure":
      return await measureMatrix(job);
    case "report":
      return await reportMatrix(job);
    case "publish":
      return await publish(job);
  }
}
