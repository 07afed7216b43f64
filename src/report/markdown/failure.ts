import type { RunFailure } from "../facts/failure.ts";
import type { Report } from "../facts/report.ts";
import { clean, inMarkdown } from "../phrase/escape.ts";
import { afterColon, join, type Phrase } from "../phrase/phrase.ts";
import { withLineLinks } from "../words/line-links.ts";
import { commit } from "../words/provenance.ts";
import { smallPrint } from "./parts.ts";
import { alert, details, fence, paragraph } from "./markup.ts";

/** Which run failed, on what. */
export interface FailedRun extends Pick<Report, "serverUrl" | "repository" | "headSha" | "runUrl"> {
  readonly failure: RunFailure;
}

/** The job summary of a run without a verdict, with the builder's last lines. */
export function renderFailureSummary(run: FailedRun): string {
  const { output } = run.failure;
  const lines = output.length === 0 ? [] : [details(["Last lines of the builder"], fence("text", output.slice(-mostLines)))];
  return `${[`## 📦 Image size: ${headline(run)}`, words(run), ...lines, ...provenance(run)].join("\n\n")}\n`;
}

const mostLines = 60;

/**
 * What takes the place of a comment once its pull request can no longer be measured: what it said of an earlier commit must not
 * read as if it were said of this one. Nothing that the build printed is in it, for that may hold the values of build-args.
 */
export function renderFailureComment(
  run: FailedRun,
  { marker, replaced }: { readonly marker: string; readonly replaced: string },
): string {
  const title = `### 📦 Image size: ${headline(run)}`;
  const said = words({ ...run, failure: { ...run.failure, lastOutput: null } });
  return `${[title, said, ...earlierNumbers(replaced), ...provenance(run)].join("\n\n")}\n${marker}\n`;
}

function headline({ failure }: FailedRun): string {
  const { kind, place } = failure;
  if (kind !== "build") return "not measured";
  const where: Phrase = place === null ? [] : [" (", { code: `${place.file}:${place.line}` }, ")"];
  return inMarkdown(["not measured: the build failed", ...where]);
}

function words({ failure }: FailedRun): string {
  const { clause, hint, lastOutput } = failure;
  const said: Phrase = [{ strong: [`Blocked: ${afterColon(clean(clause, 1000))}.`] }];
  const printed: Phrase = lastOutput === null ? [] : [" The last line of its output: ", { code: clean(lastOutput, 300) }, "."];
  return alert("IMPORTANT", [paragraph([...said, ...printed, ` ${hint}`])]);
}

function provenance({ headSha, runUrl, failure, ...where }: FailedRun): readonly string[] {
  const what: Phrase = headSha === null ? [] : ["commit ", ...commit(headSha, where)];
  const { place } = failure;
  const code = place === null ? "" : `${place.file}:${place.line}`;
  const line: Phrase = place === null || headSha === null ? [] : [{ code, at: place }];
  const run: Phrase = runUrl === null ? [] : [{ link: "run", to: runUrl }];
  const parts = [what, withLineLinks(line, { ...where, headSha, headRepository: null }), run].filter(({ length }) => length > 0);
  return parts.length === 0 ? [] : [smallPrint(join(parts, " · "))];
}

/** Marks the numbers of an earlier commit in a comment that tells of a failure, for the next failure to take them over. */
const measuredMark = /^<!-- image-size-budget measured=([0-9a-f]{40,64}) -->$/m;
const headMark = /<!-- image-size-budget key=\S+ head=([0-9a-f]{40,64}) -->/;
const mostRows = 40;

/** The table of sizes of the comment that is replaced, folded under the commit that it spoke of. */
function earlierNumbers(replaced: string): readonly string[] {
  const text = replaced.replaceAll("\r\n", "\n");
  const sha = (measuredMark.exec(text) ?? headMark.exec(text))?.[1];
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith("| "));
  if (sha === undefined || start < 0) return [];
  const length = lines.slice(start).findIndex((line) => !line.startsWith("|"));
  const rows = lines.slice(start, length < 0 ? lines.length : start + length).slice(0, mostRows);
  const mark = `<!-- image-size-budget measured=${sha} -->`;
  return [details([`Sizes of ${sha.slice(0, 7)}, the last commit that was measured`], `${mark}\n\n${rows.join("\n")}`)];
}
