import { UserError } from "../failure.ts";
import { parseCommenting } from "../inputs/inputs.ts";
import { runFailure, type RunFailure } from "../report/facts/failure.ts";
import { renderFailureComment, renderFailureSummary } from "../report/markdown/failure.ts";
import { isReadOnly } from "../task.ts";
import { summarise } from "../wiring/publishers.ts";
import { tellPullRequest } from "../wiring/pull-request-page.ts";
import { fullName, type Job } from "./job.ts";

/** Whose comment a run without a verdict may be: the pull request, and the commit and run that failed. */
export interface FailedHead {
  readonly pullRequest: number;
  readonly headSha: string;
  readonly runUrl: string;
}

/** Tells of a run that ended without a verdict, in the summary and in the comment that is there. Never throws. */
export async function tellFailure(error: unknown, job: Job): Promise<void> {
  const failure = runFailure(error);
  const { context } = job;
  const { pullRequest, runUrl } = context;
  const headSha = pullRequest?.headSha ?? context.mergeGroup?.headSha ?? context.sha;
  await summarise([renderFailureSummary({ failure, ...placeOf(job), headSha, runUrl })], job);
  // A job of a matrix leaves the comment to the report, a failure of the second workflow is its own.
  const isOfPullRequest = job.role === "whole" || job.role === "report";
  if (pullRequest !== null && isOfPullRequest) await retell(failure, { pullRequest: pullRequest.number, headSha, runUrl }, job);
}

/** Replaces what the comment says of an earlier commit; writes none where there is none. Never throws. */
export async function retell(failure: RunFailure, head: FailedHead, job: Job): Promise<void> {
  const comment = commentOf(job);
  if (comment === null) return;
  try {
    await tellPullRequest({
      ...job,
      ...head,
      key: comment.key,
      isReadOnly: isReadOnly(job.context),
      render: (existing, marker) => {
        if (existing === null) return { action: "leave", body: "" };
        const body = renderFailureComment({ failure, ...placeOf(job), ...head }, { marker, replaced: existing });
        return { action: "write", body };
      },
    });
  } catch (error) {
    job.runner.annotate("warning", `The comment still speaks of an earlier commit: ${String(error)}`);
  }
}

/** Null where no comment is wanted, or where the inputs are what is wrong. */
function commentOf({ raw }: Job): { readonly key: string } | null {
  try {
    const { comment, commentKey } = parseCommenting(raw);
    return comment === "never" ? null : { key: commentKey };
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function placeOf(job: Job): { readonly serverUrl: string; readonly repository: string } {
  return { serverUrl: job.context.serverUrl, repository: fullName(job.context) };
}
