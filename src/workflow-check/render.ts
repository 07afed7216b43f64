import type { SetupProblem } from "./rules.ts";
import { inMarkdown } from "../report/phrase/escape.ts";
import { fence, paragraph } from "../report/markdown/markup.ts";

/** What should be changed about the set-up, for the job summary; nothing when all is well. */
export function renderSetupProblems(findings: readonly SetupProblem[], path: string): readonly string[] {
  if (findings.length === 0) return [];
  const title = `### ${inMarkdown(["The set-up in ", { code: path }, ` could be better (${findings.length})`])}`;
  const blocks = findings.map(({ what, lines }) => [`- ${paragraph([what])}`, ...snippet(lines)].join("\n\n"));
  return [[title, ...blocks].join("\n\n")];
}

/** Indented, so that it belongs to its item of the list. */
function snippet(lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [
    fence("yaml", lines)
      .split("\n")
      .map((line) => `  ${line}`)
      .join("\n"),
  ];
}
