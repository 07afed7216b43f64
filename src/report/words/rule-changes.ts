import { formatBytes } from "../../bytes.ts";
import type { Report } from "../facts/report.ts";
import type { RuleChangeReport } from "../facts/rule-changes.ts";
import { clean } from "../phrase/escape.ts";
import { capitalise, count, join, type Phrase } from "../phrase/phrase.ts";
import { listed } from "./sentences.ts";

type BudgetChange = Extract<RuleChangeReport, { kind: "budget" }>;
type BuildInputsChange = Extract<RuleChangeReport, { kind: "build-inputs" }>;
type Left = Extract<RuleChangeReport, { kind: "left" }>;
type Joined = Extract<RuleChangeReport, { kind: "joined" }>;

const mostTold = 4;

/** "This pull request raises `justify-at` from 25% to 9999% (…): judged as before." and the like, one sentence each; none where the rules are as they were. */
export function ruleSentences(report: Report): readonly Phrase[] {
  const { ruleChanges } = report;
  const budgets = ruleChanges.filter((change) => change.kind === "budget");
  const sentences = [
    // There may be room for one: a warning blocks nobody.
    ...budgets.toSorted((a, b) => weight(a) - weight(b)).map((change) => budgetSentence(change, report)),
    ...listSentences(ruleChanges),
  ];
  const rest = sentences.length - mostTold;
  if (rest <= 0) return sentences;
  return [...sentences.slice(0, mostTold), [`${capitalise(count(rest, "more change"))} of the rules in the JSON report.`]];
}

/** All of it in one line; empty where there is nothing to tell. */
export function ruleLine(report: Report): Phrase {
  return join(ruleSentences(report), " ");
}

/** That what is built is not what the base branch builds, image by image. */
export function buildSentences({ ruleChanges }: Report): readonly Phrase[] {
  return ruleChanges.flatMap((change) => (change.kind === "build-inputs" ? [buildSentence(change)] : []));
}

function buildSentence({ image, inputs }: BuildInputsChange): Phrase {
  return [{ code: image }, " is built with other inputs than on the base branch: ", ...listed(inputs), "."];
}

/** The change may make a verdict kinder, or would have. */
export function isLoosening(change: RuleChangeReport): boolean {
  return change.kind === "left" || (change.kind === "budget" && change.effect !== "tightened");
}

function budgetSentence(change: BudgetChange, report: Report): Phrase {
  const { rule, from, to, place } = change;
  const of: Phrase = change.images.length === report.images.length ? [] : [" of ", ...listed(change.images, 3)];
  const judged = `: ${whatCounts(change)}.`;
  if (place.kind === "earlier") {
    const [now, before] = [to ?? "none", from ?? "none"].map((text) => clean(text, 40));
    const when: Phrase = [" when ", { code: place.commit.slice(0, 7) }, " was recorded, the newest baseline"];
    return [{ code: rule }, ...of, ` is ${now} in this run, and was ${before}`, ...when, judged];
  }
  const where: Phrase = place.kind === "file" ? [" (", { code: place.path }, ")"] : [" (in the workflow)"];
  return [`${who(report)} ${verb(change)} `, { code: rule }, ...of, ` ${values(change)}`, ...where, judged];
}

function weight({ rule }: BudgetChange): number {
  return rule === "warn-at" ? 1 : 0;
}

function who({ pullRequest }: Report): string {
  return pullRequest === null ? "This change" : "This pull request";
}

function verb({ rule, effect, from, to }: BudgetChange): string {
  if (to === null) return "removes";
  if (from === null) return "adds";
  if (rule === "approval") return "changes";
  switch (effect) {
    case "loosened":
      return "raises";
    case "tightened":
      return "lowers";
    case "changed":
      return "changes";
  }
}

/** The value that counts, which stands in the same sentence and is not written again. */
function whatCounts({ from, to, judgedBy, place }: BudgetChange): string {
  if (judgedBy === null) return "judged by both, and the worse verdict counts";
  const isOnly = place.kind !== "earlier" && (from === null || to === null);
  if (isOnly) return from === null ? "it counts at once" : "it still counts";
  if (judgedBy === from) return "judged as before";
  return judgedBy === to ? "judged by the new value" : `judged by ${clean(judgedBy, 40)}`;
}

function values({ from, to }: BudgetChange): string {
  if (from === null || to === null) return `of ${clean(from ?? to ?? "", 40)}`;
  return `from ${clean(from, 40)} to ${clean(to, 40)}`;
}

function listSentences(changes: readonly RuleChangeReport[]): readonly Phrase[] {
  const left = changes.filter((change) => change.kind === "left");
  const joined = changes.filter((change) => change.kind === "joined");
  return [...(left.length === 0 ? [] : [leftSentence(left)]), ...(joined.length === 0 ? [] : [joinedSentence(joined)])];
}

function leftSentence(left: readonly Left[]): Phrase {
  const names = left.map(({ image, judged }): Phrase => [{ code: image }, judged === "again" ? " (judged here once more)" : ""]);
  return ["No longer measured: ", ...shortened(names), "."];
}

/** "New: `api2`, 4.0 MB, judged together with `api` as one image." */
function joinedSentence(joined: readonly Joined[]): Phrase {
  const names = joined.map(({ image, sizeBytes }): Phrase => [{ code: image }, `, ${formatBytes(sizeBytes)}`]);
  const others = [...new Set(joined.flatMap((one) => one.with))];
  const together: Phrase = others.length === 0 ? [] : [", judged together with ", ...listed(others, 3), " as one image"];
  return ["New: ", ...shortened(names), ...together, "."];
}

function shortened(names: readonly Phrase[]): Phrase {
  const shown = names.slice(0, 5);
  return [...join(shown, "; "), ...(names.length > 5 ? [`; and ${names.length - 5} more`] : [])];
}
