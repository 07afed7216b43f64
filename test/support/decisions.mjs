// Writes, for every state that a reader can be told, what was decided and how the reports are laid out, and in which words.
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { parseThreshold } from "../../src/inputs/thresholds.ts";
import { outputsOf } from "../../src/report/facts/outputs.ts";
import { commentIsWanted } from "../../src/report/markdown/comment-policy.ts";
import { renderComment, renderResolved } from "../../src/report/markdown/comment.ts";
import { renderSummary } from "../../src/report/markdown/summary.ts";
import { annotations } from "../../src/report/text/annotations.ts";
import { renderText } from "../../src/report/text/text.ts";
import { states } from "./states.ts";

const commentFrom = parseThreshold("1%");
const marker = "<!-- own -->";
const paths = { reportPath: "r", markdownPath: "m", htmlPath: "h", dashboardPath: "d", commentUrl: "c" };

function layoutOf(markdown) {
  return shape(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

/** The tree without its words; texts that stand side by side are one. */
function shape(node) {
  if (node.type === "text") return "text";
  if (node.type === "html") return node.value.replaceAll(/>[^<]+</g, "><");
  if (!("children" in node)) return `${node.type}${node.lang ?? ""}${node.type === "code" ? node.value.split("\n").length : ""}`;
  return [node.type, ...node.children.map(shape)].join(" ");
}

function decisionsOn(report) {
  const platforms = report.images.flatMap((image) =>
    image.platforms.map((one) => [image.name, one.platform, one.verdict, one.red]),
  );
  const kinds = report.images.flatMap((image) => image.platforms.flatMap(({ why }) => why.map(({ kind }) => kind)));
  const wishes = ["always", "on-change", "on-warning", "never"];
  return {
    verdict: [report.verdict, report.red, platforms, kinds],
    outputs: outputsOf(report, paths),
    comment: wishes.flatMap((wish) =>
      [true, false].map((exists) => commentIsWanted(report, { comment: wish, commentFrom }, exists)),
    ),
    annotations: annotations(report).map(({ level, file, startLine, endLine }) => [level, file, startLine, endLine]),
    layout: [renderComment(report, { marker }), renderResolved(report, { marker }), renderSummary(report)].map(layoutOf),
    lines: renderText(report, { colours: true })
      .split("\n")
      .map((line) => line.length),
  };
}

const told = Object.entries(states).map(([name, report]) => ({
  name,
  decisions: decisionsOn(report),
  words: [
    renderComment(report, { marker }),
    ...report.images.flatMap(({ platforms }) => platforms.flatMap(({ reasons }) => reasons)),
  ],
}));
process.stdout.write(JSON.stringify(told));
