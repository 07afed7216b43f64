import { keepReport } from "../adapters/github/report-artifact.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Report } from "../report/facts/report.ts";
import { clauseOf } from "../failure.ts";
import { renderReportLink } from "../report/markdown/summary.ts";
import { isReadOnly } from "../task.ts";
import { commentPublisher, summarise } from "../wiring/publishers.ts";
import { checkWorkflow } from "../wiring/workflow-check.ts";
import type { Measuring } from "../wiring/measuring.ts";
import { endOf, type End, type Job } from "./job.ts";

/** What the run's own check does once it has said its verdict: a look at the workflow, and the report as an artifact. */
export async function tellAll(job: Job & { readonly inputs: Inputs }, report: Report, measuring: Measuring | null): Promise<End> {
  await checkWorkflow({ ...job, ...job.notes, report });
  job.notes.cancellation.throwIfAborted();
  await linkReport(await keepReport(report, job), report, job);
  job.notes.cancellation.throwIfAborted();
  return endOf(report, job, measuring);
}

/** A link leads to what is there: the summary has none before the report is kept, and the comment loses its own where it was not. */
async function linkReport(isKept: boolean, report: Report, job: Job & { readonly inputs: Inputs }): Promise<void> {
  const { published, context, notes } = job;
  const { pullRequest, runUrl } = report;
  published.hasReport = isKept;
  if (isKept) return await summarise([renderReportLink(runUrl)], job);
  if (pullRequest === null || runUrl === null || published.commentUrl === "") return;
  const place = { pullRequest, runUrl, isReadOnly: isReadOnly(context) };
  await commentPublisher(job, place)
    .publish(report, { images: [] })
    .catch((error: unknown) => notes.warn(`comment failed: ${clauseOf(error)}`));
}
