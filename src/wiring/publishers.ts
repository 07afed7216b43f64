import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatBytes } from "../bytes.ts";
import { clauseOf } from "../failure.ts";
import type { ImageInputs, Inputs } from "../inputs/inputs.ts";
import type { Measurement } from "../measure/measurement.ts";
import { annotations } from "../report/text/annotations.ts";
import { commentIsWanted } from "../report/markdown/comment-policy.ts";
import { renderComment, renderResolved } from "../report/markdown/comment.ts";
import { renderHtml } from "../report/html/report.ts";
import { htmlDetails } from "../report/html/file-details.ts";
import { inText } from "../report/phrase/escape.ts";
import { paragraph } from "../report/markdown/markup.ts";
import type { Phrase } from "../report/phrase/phrase.ts";
import type { Report } from "../report/facts/report.ts";
import type { Publisher } from "../ports.ts";
import { renderSummary } from "../report/markdown/summary.ts";
import { renderText } from "../report/text/text.ts";
import type { GitHubContext } from "../adapters/github/github.ts";
import type { RepositoryApi } from "../adapters/github/github-api.ts";
import { writeJobSummary } from "../adapters/github/job-summary.ts";
import { commentMarker } from "../adapters/github/pull-request-comment.ts";
import type { Runner } from "../adapters/github/runner.ts";
import { tellPullRequest, type CommentPlace } from "./pull-request-page.ts";

/** Where the report ended up, for the outputs; filled in as the publishers do their work. */
export interface Published {
  reportPath: string;
  markdownPath: string;
  htmlPath: string;
  /** A directory. */
  dashboardPath: string;
  commentUrl: string;
  /** The HTML report is, or will be, an artifact of the run that the comment speaks of. */
  hasReport: boolean;
}

/** Nothing is published yet. */
export function noPlaces(): Published {
  return { reportPath: "", markdownPath: "", htmlPath: "", dashboardPath: "", commentUrl: "", hasReport: true };
}

export interface Places {
  readonly context: GitHubContext;
  readonly inputs: Inputs;
  readonly api: RepositoryApi;
  readonly runner: Runner;
  readonly directory: string;
  readonly published: Published;
  /** Null: this run is about no pull request, or not about one alone. */
  readonly comment: CommentPlace | null;
  /** The report speaks of the check of this very job: errors and warnings belong to it. */
  readonly isOwnCheck: boolean;
}

/** Every place that shows the report on GitHub, the ones that cannot fail for others' reasons first. */
export function publishersFor(places: Places): readonly Publisher[] {
  const { comment, inputs, isOwnCheck } = places;
  return [
    logPublisher(places),
    filePublisher(places),
    ...(isOwnCheck ? [annotationPublisher(places)] : []),
    ...summaryPublishers(places),
    ...(comment === null || inputs.comment === "never" ? [] : [commentPublisher(places, comment)]),
  ];
}

function logPublisher({ runner }: Places): Publisher {
  return {
    name: "log",
    publish: async (report) =>
      renderText(report, { colours: false })
        .split("\n")
        .forEach((line) => runner.log(line)),
  };
}

function annotationPublisher({ runner }: Places): Publisher {
  return {
    name: "annotations",
    // Warnings of the run were logged as they came.
    publish: async (report) =>
      annotations({ ...report, warnings: [] }).forEach(({ level, message, ...where }) => runner.annotate(level, message, where)),
  };
}

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

/** The comment; written again it links to no report that was not kept. */
export function commentPublisher(
  places: Pick<Places, "inputs" | "api" | "runner" | "published">,
  comment: CommentPlace,
): Publisher {
  const { inputs, published } = places;
  return {
    name: "comment",
    async publish(report) {
      const runUrl = published.hasReport ? comment.runUrl : null;
      const render = (existing: string | null, marker: string) => {
        const action = commentIsWanted(report, inputs, existing !== null);
        const options = { marker, runUrl };
        return { action, body: action === "resolve" ? renderResolved(report, options) : renderComment(report, options) };
      };
      const { headSha } = report;
      published.commentUrl = await tellPullRequest({ ...places, ...comment, key: inputs.commentKey, headSha, render });
    },
  };
}

function markerOf({ headSha }: Report, { commentKey }: Inputs): string {
  return commentMarker({ key: commentKey, headSha: headSha ?? "" });
}

/** One image of a job that judges nothing. */
export interface MatrixImage {
  readonly image: ImageInputs;
  readonly measurement: Measurement;
  /** An earlier run of the same commit has measured it; nothing was built. */
  readonly isReused: boolean;
}

type JobPlace = Pick<Places, "context" | "runner">;

/** Says what a job of a matrix has measured; the report tells the rest. */
export async function tellMeasured(images: readonly MatrixImage[], { context, runner }: JobPlace): Promise<void> {
  for (const { image, measurement, isReused } of images) {
    const how = isReused ? "was measured by an earlier run of this commit" : "was measured";
    const sizes = measurement.platforms.map(({ platform, sizeBytes }) => `${formatBytes(sizeBytes)} on ${platform}`).join(", ");
    const words: Phrase = [{ code: image.name }, ` ${how}: ${sizes}. The report of this run judges it.`];
    runner.log(inText(words));
    await summarise([paragraph(["📦 Image size: ", ...words])], { context, runner });
  }
}

/** Says why nothing was published for a finished run; as a warning when that is a fault. */
export async function nothingToPublish(
  { because, isFault }: { readonly because: string; readonly isFault: boolean },
  { context, runner }: JobPlace,
): Promise<void> {
  const sentence = `No comment was written: ${because}.`;
  runner.annotate(isFault ? "warning" : "notice", sentence);
  await summarise([paragraph([`📦 Image size: ${sentence}`])], { context, runner });
}

/** Adds to the job summary; that it cannot be written costs a warning. */
export async function summarise(
  blocks: readonly string[],
  { context: { summaryPath }, runner }: { readonly context: Pick<GitHubContext, "summaryPath">; readonly runner: Runner },
): Promise<void> {
  if (summaryPath === null) return;
  await writeJobSummary(summaryPath, blocks).catch((error: unknown) => {
    runner.annotate("warning", `The job summary could not be written: ${clauseOf(error)}.`);
  });
}
