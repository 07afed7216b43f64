import { keepReport } from "../adapters/github/report-artifact.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Report } from "../report/facts/report.ts";
import { checkWorkflow } from "../wiring/workflow-check.ts";
import type { Measuring } from "../wiring/measuring.ts";
import { endOf, type End, type Job } from "./job.ts";

/** What the run's own check does once it has said its verdict: a look at the workflow, and the report as an artifact. */
export async function tellAll(job: Job & { readonly inputs: Inputs }, report: Report, measuring: Measuring | null): Promise<End> {
  await checkWorkflow({ ...job, ...job.notes, report });
  job.notes.cancellation.throwIfAborted();
  await keepReport(report, job);
  job.notes.cancellation.throwIfAborted();
  return endOf(report, job, measuring);
}
