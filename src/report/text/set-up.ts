import { publishedAction } from "../../version.ts";
import type { SetupProblem } from "../../workflow-check/rules.ts";

/** What became of a file that `init` would write. */
export interface FileOutcome {
  readonly path: string;
  /** `there`: another text is; `done-elsewhere`: another file does the same. */
  readonly kind: "written" | "unchanged" | "there" | "done-elsewhere";
  /** The file that does the same. */
  readonly by: string | null;
}

interface Told {
  /** A line each, without a full stop. */
  readonly choices: readonly string[];
  /** Workflows that use this action already, and what should be changed about them. */
  readonly used: readonly { readonly path: string; readonly problems: readonly SetupProblem[] }[];
}

/** What `init` has done, and why so. */
export function initText({ outcomes, choices, used }: Told & { readonly outcomes: readonly FileOutcome[] }): string {
  const isNew = outcomes.some(({ kind }) => kind === "written");
  return sections([outcomes.map(outcomeLine), choiceLines(choices), ...used.map(problemLines), isNew ? nextLines : []]);
}

/** Every file as it would be written. */
export function dryRunText({
  files,
  choices,
  used,
}: Told & { readonly files: readonly { readonly path: string; readonly text: string }[] }): string {
  return sections([
    ...files.map(({ path, text }) => [`=== ${path}`, text.trimEnd()]),
    choiceLines(choices),
    ...used.map(problemLines),
    ["Nothing was written: this was a dry run."],
  ]);
}

function sections(all: readonly (readonly string[])[]): string {
  return `${all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function outcomeLine({ path, kind, by }: FileOutcome): string {
  switch (kind) {
    case "written":
      return `Wrote ${path}`;
    case "unchanged":
      return `Kept ${path}: it is already what init would write`;
    case "there":
      return `Kept ${path}: it exists already, with other content (--dry-run prints what init would write)`;
    case "done-elsewhere":
      return `Left out ${path}: ${by} already does that`;
  }
}

function choiceLines(choices: readonly string[]): readonly string[] {
  return ["Chosen:", ...choices.map((choice) => `- ${choice}`)];
}

function problemLines({ path, problems }: Told["used"][number]): readonly string[] {
  if (problems.length === 0) return [];
  return [
    `To change in ${path}:`,
    ...problems.flatMap(({ what, lines }) => [`- ${what}`, ...lines.map((line) => `    ${line}`)]),
  ];
}

/** A version that was never released has nothing to pin. */
const isReleased = !publishedAction.startsWith("OWNER/");

const nextLines = [
  ...(isReleased
    ? []
    : [
        "First: replace `OWNER` and `FULL_COMMIT_SHA` in these files by this action's repository and the commit of it that you use.",
      ]),
  "Next: commit these files and open a pull request with them. Once it is merged, require the check `image size` in a ruleset of the branch.",
];
