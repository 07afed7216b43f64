import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as core from "@actions/core";
import type { Inputs } from "../inputs.ts";
import { annotations } from "../report/annotations.ts";
import { commentIsWanted } from "../report/comment-policy.ts";
import { renderComment, renderResolved } from "../report/comment.ts";
import { renderHtml } from "../report/html.ts";
import type { Publisher, Report } from "../report/report.ts";
import { renderSummary } from "../report/summary.ts";
import { renderText } from "../report/text.ts";
import type { GitHubContext } from "./github.ts";
import type { RepositoryApi } from "./github-api.ts";
import { writeJobSummary } from "./job-summary.ts";
import { commentMarker, writeComment } from "./pull-request-comment.ts";
import { runner } from "./runner.ts";

/** Where the report ended up, for the outputs; filled in as the publishers do their work. */
export interface Published {
  reportPath: string;
  markdownPath: string;
  htmlPath: string;
  commentUrl: string;
}

interface Places {
  readonly context: GitHubContext;
  readonly inputs: Inputs;
  readonly api: RepositoryApi;
  readonly directory: string;
  readonly published: Published;
}

/** Every place that shows the report on GitHub, the ones that cannot fail for others' reasons first. */
export function publishersFor(places: Places): readonly Publisher[] {
  const { context, inputs } = places;
  const hasComment = context.pullRequest !== null && inputs.comment !== "never";
  return [
    logPublisher,
    filePublisher(places),
    annotationPublisher,
    ...summaryPublishers(places),
    ...(hasComment ? [commentPublisher(places)] : []),
  ];
}

const logPublisher: Publisher = {
  name: "log",
  publish: async (report) =>
    renderText(report, { colours: false })
      .split("\n")
      .forEach((line) => runner.log(line)),
};

const annotationPublisher: Publisher = {
  name: "annotations",
  publish: async (report) => annotations(report).forEach(({ level, message, ...where }) => core[level](message, where)),
};

function filePublisher({ inputs, directory, published }: Places): Publisher {
  return {
    name: "report files",
    async publish(report) {
      await mkdir(directory, { recursive: true });
      published.reportPath = await write(join(directory, "report.json"), `${JSON.stringify(report, null, 2)}\n`);
      published.markdownPath = await write(
        join(directory, "comment.md"),
        renderComment(report, { marker: markerOf(report, inputs) }),
      );
      published.htmlPath = await write(join(directory, "report.html"), renderHtml(report));
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

function commentPublisher({ context, inputs, api, published }: Places): Publisher {
  return {
    name: "comment",
    async publish(report) {
      if (context.pullRequest === null) return;
      const options = { marker: markerOf(report, inputs), summaryUrl: context.runUrl };
      const render = (exists: boolean) => {
        const action = commentIsWanted(report, inputs.comment, exists);
        const body = action === "resolve" ? renderResolved(report, options) : renderComment(report, options);
        return { action, body };
      };
      published.commentUrl =
        (await writeComment({ api, pullRequest: context.pullRequest.number, key: inputs.commentKey, render })) ?? "";
    },
  };
}

function markerOf({ headSha }: Report, { commentKey }: Inputs): string {
  return commentMarker({ key: commentKey, headSha: headSha ?? "" });
}
