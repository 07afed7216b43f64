import { formatBytes } from "../../bytes.ts";
import { definitionOf } from "../../findings/catalogue.ts";
import { baseImageName, described } from "./causes/causes.ts";
import { deedOf, examplesOf, mostOf, placeOf } from "./causes/finding-causes.ts";
import { count, type Phrase } from "../phrase/phrase.ts";
import type { FindingReport, ImageReport, PlatformReport } from "../facts/report.ts";

export const mostFindings = 3;
const mostExamples = 3;

/** A platform with the image that it belongs to. */
interface PlatformOfImage {
  readonly image: ImageReport;
  readonly platform: PlatformReport;
}

/** One thing to do, in words: what was found, the lines to write, and when not to. */
interface FindingWords {
  readonly found: Phrase;
  readonly change: readonly string[];
  readonly unless: Phrase;
}

/** What to change so that the image gets smaller, the most bytes first. */
export function findingWords({ image, platform }: PlatformOfImage): readonly FindingWords[] {
  return platform.advice.slice(0, mostFindings).map((finding) => ({
    found: [{ strong: [amountOf(finding)] }, ": ", ...foundWords(finding, image), ".", ...historyWords(finding)],
    change: finding.change,
    unless: [`Not if ${finding.unless}.`],
  }));
}

export function amountOf({ bytes, saves }: Pick<FindingReport, "bytes" | "saves">): string {
  const amount = formatBytes(-bytes);
  switch (saves) {
    case "image":
      return amount;
    case "push":
      return `${amount} a push`;
    case "unpacking":
      return `${amount} uncompressed`;
  }
}

/** What was found, where, and by whom, as the rest of a sentence. */
export function foundWords(finding: FindingReport, image: ImageReport): Phrase {
  const { words } = definitionOf(finding.kind);
  const by = byWhom(finding, image);
  if ("deed" in words) return [...by, " ", ...deedOf(words), ...mostOf(finding)];
  return [
    words.noun,
    ...examplesOf(finding, words.examplesFollow ?? "such as", mostExamples),
    ...placeOf(finding),
    finding.path === null ? " " : finding.origin === "base" ? ", brought by " : ", left by ",
    ...by,
  ];
}

function historyWords({ history }: FindingReport): Phrase {
  if (history === null || history.repeats === 0) return [];
  const { pushes, repeats, againBytes } = history;
  return [` The same happened in ${repeats} of ${count(pushes, "recorded build")}: ${formatBytes(againBytes)} in total.`];
}

/** Of a base image, the instruction that holds most of it says more than the name; what is in no place is all of it. */
function byWhom({ origin, instruction, lines, path }: FindingReport, { measurement }: ImageReport): Phrase {
  if (origin !== "base") return described({ instruction, lines });
  const holder: Phrase = path === null || instruction === null ? [] : [...described({ instruction, lines: null }), " of "];
  return [...holder, "the ", ...baseImageName(measurement)];
}
