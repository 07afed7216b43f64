import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as core from "@actions/core";
import { formatBytes } from "../bytes.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Leg } from "../matrix.ts";
import { annotations } from "../report/text/annotations.ts";
import { commentIsWanted } from "../report/markdown/comment-policy.ts";
import { renderComment, renderResolved } from "../report/markdown/comment.ts";
import { renderHtml } from "../report/html/report.ts";
import { htmlDetails } from "../report/html/fill.ts";
import { inText } from "../report/phrase/escape.ts";
import { paragraph } from "../report/markdown/markup.ts";
import type { Phrase } from "../report/phrase/phrase.ts";
import type { Publisher, Report } from "../report/facts/report.ts";
import { renderSummary } from "../report/markdown/summary.ts";
import { renderText } from "../report/text/text.ts";
import type { GitHubContext } from "../adapters/github/github.ts";
import { isNotPermitted, type RepositoryApi } from "../adapters/github/github-api.ts";
import { writeJobSummary } from "../adapters/github/job-summary.ts";
import { commentMarker, writeComment } from "../adapters/github/pull-request-comment.ts";
import { runner } from "../adapters/github/runner.ts";

/** Where the report ended up, for the outputs; filled in as the publishers do their work. */
export interface Published {
  reportPath: string;
  markdownPath: string;
  htmlPath: string;
  /** A directory. */
  dashboardPath: string;
  commentUrl: string;
}

export interface Places {
  readonly context: GitHubContext;
  readonly inputs: Inputs;
  readonly api: RepositoryApi;
  readonly directory: string;
  readonly published: Published;
  /** Null: this run is about no pull request, or not about one alone. */
  readonly comment: CommentPlace | null;
  /** The report speaks of the check of this very job: errors and warnings belong to it. */
  readonly isOwnCheck: boolean;
}

interface CommentPlace {
  readonly pullRequest: number;
  /** Where the whole report stands. */
  readonly runUrl: string;
  /** That the token may not write is no fault: another workflow does. */
  readonly isReadOnly: boolean;
}

/** Every place that shows the report on GitHub, the ones that cannot fail for others' reasons first. */
export function publishersFor(places: Places): readonly Publisher[] {
  const { comment, inputs, isOwnCheck } = places;
  return [
    logPublisher,
    filePublisher(places),
    ...(isOwnCheck ? [annotationPublisher] : []),
    ...summaryPublishers(places),
    ...(comment === null || inputs.comment === "never" ? [] : [commentPublisher(places, comment)]),
  ];
}

const logPublisher: Publisher = {
  name: "log",
  publish: async (report) =>
    renderText(report, { colours: false })
      .split("\n")
      .forEach((line) => runner.log(line)),
};

const annotate = { error: core.error, warning: core.warning, notice: core.notice };

const annotationPublisher: Publisher = {
  name: "annotations",
  // Warnings of the run were said aloud as they came.
  publish: async (report) =>
    annotations({ ...report, warnings: [] }).forEach(({ level, message, ...where }) => annotate[level](message, where)),
};

function filePublisher({ inputs, directory, published }: Places): Publisher {
  return {
    name: "report files",
    async publish(report, details) {
      await mkdir(directory, { recursive: true });
      published.reportPath = await write(join(directory, "report.json"), `${JSON.stringify(report, null, 2)}\n`);
      published.markdownPath = await write(
        join(directory, "comment.md"),
        renderComment(report, { marker: markerOf(report, inputs) }),
      );
      published.htmlPath = await write(join(directory, "report.html"), renderHtml(report, htmlDetails(report, details)));
    },
  };
}

async function write(path: string, text: string): Promise<string> {
  await writeFile(path, text);
  return path;
}

function summaryPublishers({ context }: Places): readonly Publisher[] {
  const { summaryPath } = context;
  if (summaryPath === null) return [];
  return [{ name: "job summary", publish: async (report) => await writeJobSummary(summaryPath, [renderSummary(report)]) }];
}

function commentPublisher({ inputs, api, published }: Places, { pullRequest, runUrl, isReadOnly }: CommentPlace): Publisher {
  return {
    name: "comment",
    async publish(report) {
      const options = { marker: markerOf(report, inputs), runUrl };
      const render = (exists: boolean) => {
        const action = commentIsWanted(report, inputs.comment, exists);
        const body = action === "resolve" ? renderResolved(report, options) : renderComment(report, options);
        return { action, body };
      };
      try {
        published.commentUrl = (await writeComment({ api, pullRequest, key: inputs.commentKey, render })) ?? "";
      } catch (error) {
        if (!isReadOnly || !(error instanceof Error) || !isNotPermitted(error.cause)) throw error;
        core.notice(readOnlyToken, { title: "Image size" });
      }
    },
  };
}

const readOnlyToken =
  "The report is in the job summary. A pull request from a fork or by Dependabot has a token that may not comment; " +
  "with the workflow docs/workflows/comment.yml of this action in your repository, the comment is written once this run has finished.";

function markerOf({ headSha }: Report, { commentKey }: Inputs): string {
  return commentMarker({ key: commentKey, headSha: headSha ?? "" });
}

/** Says what a job of a matrix has measured; the report tells the rest. */
export async function publishLegs(legs: readonly Leg[], { summaryPath }: GitHubContext): Promise<void> {
  for (const { image, measurement, isReused } of legs) {
    const how = isReused ? "was measured by an earlier run of this commit" : "was measured";
    const sizes = measurement.platforms.map(({ platform, sizeBytes }) => `${formatBytes(sizeBytes)} on ${platform}`).join(", ");
    const words: Phrase = [{ code: image.name }, ` ${how}: ${sizes}. The report of this run judges it.`];
    runner.log(inText(words));
    if (summaryPath !== null) await writeJobSummary(summaryPath, [paragraph(["📦 Image size: ", ...words])]);
  }
}

/** Says why nothing was published for a finished run: aloud when that is a fault. */
export async function nothingToPublish(
  { because, isFault }: { readonly because: string; readonly isFault: boolean },
  { summaryPath }: GitHubContext,
): Promise<void> {
  const sentence = `No comment was written: ${because}.`;
  (isFault ? core.warning : core.notice)(sentence, { title: "Image size" });
  if (summaryPath !== null) await writeJobSummary(summaryPath, [paragraph([`📦 Image size: ${sentence}`])]);
}
