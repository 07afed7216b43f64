import { annotationSentence, longestAnnotation } from "../words/annotation-words.ts";
import { findLargestOwnLayer } from "../words/causes/causes.ts";
import { creepWords, sideNotes } from "../words/guidance/remarks.ts";
import { clean, cleanWords, inText } from "../phrase/escape.ts";
import { capitalise } from "../phrase/phrase.ts";
import type { RunFailure } from "../facts/failure.ts";
import type { ImageReport, MissingReport, Report } from "../facts/report.ts";
import { isLoosening, ruleLine } from "../words/rule-changes.ts";
import { deciding, imagesByUrgency, isChanged, outcomeWords } from "../words/sentences.ts";

/** One message beside the code or on the run's page. */
export interface Annotation {
  readonly level: "warning" | "error" | "notice";
  readonly title: string;
  readonly message: string;
  /** Path in the repository; lines count from 1. */
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

/** GitHub keeps ten of each level per step. */
const mostPerLevel = 10;

/** What the run's page and the diff should show; each image at the instruction that grew it most. */
export function annotations(report: Report): readonly Annotation[] {
  const { mode, images } = report;
  const judged = mode === "record" ? [] : imagesByUrgency(images).flatMap((image) => annotate(image, report));
  const side = sideNotes({ ...report, images: [] }).map((message): Annotation => ({
    level: "warning",
    title: "Image size",
    message,
  }));
  return (["error", "warning", "notice"] as const).flatMap((level) =>
    capped(
      [
        ...report.missing.map(absent),
        ...rules(report),
        ...judged,
        ...images.flatMap((image) => creeping(image, mode)),
        ...side,
      ].filter((one) => one.level === level),
    ),
  );
}

/** Why there is no verdict, and what its command printed last, or what to do; `hint` where there is no room for that. */
export function failureAnnotation({ clause, hint, lastOutput }: RunFailure): {
  readonly message: string;
  readonly hint: string | null;
} {
  const whole = `${clause}. ${hint}`;
  return lastOutput === null && whole.length <= longestAnnotation
    ? { message: whole, hint: null }
    : { message: failed(clause, lastOutput), hint };
}

/** One sentence, with the line of output that matters. */
function failed(because: string, lastOutput: string | null): string {
  const printed = lastOutput === null ? "" : `; the last line of its output: ${clean(lastOutput, 120)}`;
  return `${cleanWords(because, longestAnnotation - 1 - printed.length)}${printed}.`;
}

function absent({ name, because, place: at, lastOutput }: MissingReport): Annotation {
  const message = failed(because, lastOutput ?? null);
  const where = at === undefined ? {} : { file: clean(at.file, 500), startLine: at.line };
  return { level: "error", title: clean(`Image size of ${name}: not measured`, 120), message: capitalise(message), ...where };
}

/** Shown where no comment can be written, too. */
function rules(report: Report): readonly Annotation[] {
  if (!report.ruleChanges.some(isLoosening)) return [];
  return [
    { level: "warning", title: "Image size: the rules changed", message: clean(inText(ruleLine(report)), longestAnnotation) },
  ];
}

/** For those who add to it: a run that records, and a pull request that grows the image. */
function creeping(image: ImageReport, mode: Report["mode"]): readonly Annotation[] {
  const adds = mode === "record" || image.platforms.some((one) => isChanged(one) && (one.growthBytes ?? 0) > 0);
  if (!adds) return [];
  return creepWords(image).map((phrase) => ({
    level: "warning",
    title: clean(`Image size of ${image.name}: slow growth`, 120),
    message: clean(inText(phrase), longestAnnotation),
  }));
}

function capped(all: readonly Annotation[]): readonly Annotation[] {
  const [first] = all;
  if (first === undefined || all.length <= mostPerLevel) return all;
  const rest = all.length - (mostPerLevel - 1);
  const more = { level: first.level, title: "Image size", message: `${rest} more like these are in the job summary.` };
  return [...all.slice(0, mostPerLevel - 1), more];
}

function annotate(image: ImageReport, report: Report): readonly Annotation[] {
  const level = levelOf(image);
  if (level === null) return [];
  const title = clean(`Image size of ${image.name}: ${outcomeWords(image)}`, 120);
  return [{ level, title, message: annotationSentence(image, report), ...place(image) }];
}

function levelOf({ verdict, red }: ImageReport): Annotation["level"] | null {
  if (red) return "error";
  switch (verdict) {
    case "pass":
      return null;
    case "no-baseline":
    case "justified":
      return "notice";
    case "warn":
    case "unknown":
    case "unjustified":
    case "too-large":
      return "warning";
  }
}

function place(image: ImageReport): Pick<Annotation, "file" | "startLine" | "endLine"> {
  const lines = findLargestOwnLayer(deciding(image))?.lines ?? null;
  return lines === null ? {} : { file: clean(lines.file, 500), startLine: lines.startLine, endLine: lines.endLine };
}
