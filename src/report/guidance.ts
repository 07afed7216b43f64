import { formatBoundAbove, formatBytes, formatChange, formatPercent } from "../bytes.ts";
import type { VerdictState } from "../judge.ts";
import { clean } from "./markdown.ts";
import { capitalise, count, type Phrase } from "./phrase.ts";
import type { ImageReport, PlatformReport, Report } from "./report.ts";
import { deciding, listed, subject, thresholdWords } from "./words.ts";

/** Something to tell below the numbers. */
export type Block =
  | { readonly kind: "say"; readonly phrase: Phrase }
  /** Lines to be copied as they are. */
  | { readonly kind: "paste"; readonly lines: readonly string[] }
  /** Somebody else's words. */
  | { readonly kind: "quote"; readonly text: string };

/** What a reader has to know or do, by urgency. */
export interface Guidance {
  /** Why the check is red and what makes it green; empty when it is green. */
  readonly red: readonly Block[];
  /** Green, but only because nothing could be said. */
  readonly loud: readonly Block[];
  readonly calm: readonly Block[];
}

const mostNamed = 5;
const mostRemarked = 20;

/** Says what follows from the verdicts of `images`. A run that records judges nothing. */
export function guide(report: Report, images: readonly ImageReport[] = report.images): Guidance {
  const absent = images === report.images ? unmeasured(report) : [];
  if (report.mode === "record") return { red: sayItIsRed(absent), loud: [], calm: allRemarks(images) };
  const isAlone = report.images.length === 1;
  const without = lookups(images, isAlone);
  const red = [
    ...absent,
    ...tooLarge(images),
    ...unjustified(images, isAlone),
    ...without.filter(({ isRed }) => isRed).map(({ block }) => block),
  ];
  const green = without.filter(({ isRed }) => !isRed);
  return {
    red: sayItIsRed(red),
    loud: green.filter(({ isLoud }) => isLoud).map(({ block }) => block),
    calm: [
      ...warned(images),
      ...justified(images),
      ...green.filter(({ isLoud }) => !isLoud).map(({ block }) => block),
      ...allRemarks(images),
    ],
  };
}

function sayItIsRed(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  if (first?.kind !== "say") return blocks;
  return [say([{ strong: ["This check is red."] }, " ", ...first.phrase]), ...others];
}

/** Images that nobody looked at; their number is bounded by what a run may hold. */
function unmeasured({ missing }: Report): readonly Block[] {
  const shown = missing
    .slice(0, mostRemarked)
    .map(({ name, because }) => say([{ code: name }, ` was not measured: ${clean(because, 500)}.`]));
  const rest = missing.length - shown.length;
  return rest > 0 ? [...shown, say([`The same holds for ${count(rest, "more image")}.`])] : shown;
}

/** The lines to paste into the description, one for each image that needs one. */
function justificationLines(needy: readonly ImageReport[], isAlone: boolean): readonly string[] {
  return needy.slice(0, mostRemarked).map((image) => {
    const sizes = platformsIn(image, "unjustified").map(({ sizeBytes }) => sizeBytes);
    // The grammar has no way to quote a bracket in a name; the plain form covers every image.
    const isPlain = isAlone || /[()]/.test(image.name);
    const key = isPlain ? "Image-Size-Justification" : `Image-Size-Justification(${clean(image.name, 256)})`;
    return `${key}: <why the image must grow> (up to ${formatBoundAbove(Math.max(...sizes))})`;
  });
}

function tooLarge(images: readonly ImageReport[]): readonly Block[] {
  const large = inState(images, "too-large");
  if (large.length === 0) return [];
  const fix: Phrase = [
    "Make the image smaller, or raise ",
    { code: "max-size" },
    " in this pull request, where reviewers see it.",
  ];
  return [...large.slice(0, mostNamed).map((image) => say(complaint(image, "too-large"))), ...andMore(large), say(fix)];
}

function unjustified(images: readonly ImageReport[], isAlone: boolean): readonly Block[] {
  const needy = inState(images, "unjustified");
  if (needy.length === 0) return [];
  const lines = justificationLines(needy, isAlone);
  const [what, reason] = lines.length === 1 ? ["this line", "the reason"] : ["these lines", "the reasons"];
  const ask = `Put ${what} into the pull request description and write ${reason} in place of the words in angle brackets:`;
  const next =
    "Save the description; this check runs again by itself, without a new build. The justification holds up to the size in round brackets.";
  return [
    ...needy.slice(0, mostNamed).map((image) => say(complaint(image, "unjustified"))),
    ...andMore(needy),
    say([ask]),
    { kind: "paste", lines },
    say([next]),
  ];
}

/** "`api` · linux/amd64: growth reached 25%, …; the description holds no justification." */
function complaint(image: ImageReport, state: VerdictState): Phrase {
  const [first, ...others] = platformsIn(image, state);
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : ` (and ${count(others.length, "more platform")})`;
  const { justifyAt } = image.budget;
  const reasons = first.reasons.map((reason) => clean(reason).replaceAll(justifyAt, thresholdWords(justifyAt)));
  return [...subject(image, first), `${more}: ${reasons.join("; ")}.`];
}

function andMore(images: readonly ImageReport[]): readonly Block[] {
  const rest = images.length - mostNamed;
  return rest > 0 ? [say([`The same holds for ${count(rest, "more image")}.`])] : [];
}

interface Lookup {
  readonly isRed: boolean;
  readonly isLoud: boolean;
  readonly block: Block;
}

/** One sentence for all images whose baseline is missing for the same reason. */
function lookups(images: readonly ImageReport[], isAlone: boolean): readonly Lookup[] {
  const missing = images.filter(({ baseline }) => baseline.kind === "absent" || baseline.kind === "unknown");
  const groups = Map.groupBy(missing, ({ baseline, platforms }) =>
    JSON.stringify([baseline, platforms.some((platform) => platform.red && platform.verdict !== "too-large")]),
  );
  return [...groups.values()].slice(0, mostNamed).flatMap((group) => lookup(group, isAlone));
}

function lookup(group: readonly ImageReport[], isAlone: boolean): readonly Lookup[] {
  const baseline = group[0]?.baseline;
  if (baseline === undefined || baseline.kind === "found" || baseline.kind === "not-needed") return [];
  const isRed = group.some(({ platforms }) => platforms.some(({ red, verdict }) => red && verdict !== "too-large"));
  const who: Phrase = isAlone ? [] : [" (", ...listed(group.map(({ name }) => name)), ")"];
  const because = clean(baseline.because);
  if (baseline.kind === "unknown") return [{ isRed, isLoud: true, block: say(unknownWords({ because, who, isRed })) }];
  return [{ isRed, isLoud: false, block: say(absentWords({ because, who, isRed })) }];
}

interface Missing {
  readonly because: string;
  readonly who: Phrase;
  readonly isRed: boolean;
}

function unknownWords({ because, who, isRed }: Missing): Phrase {
  const rule: Phrase = [{ code: `on-error: ${isRed ? "fail" : "warn"}` }, isRed ? " makes this red." : " lets this pass."];
  return [
    { strong: ["It is not known whether the image grew"] },
    ...who,
    `: the baseline could not be looked up (${because}). `,
    ...rule,
    " Run the job again to get a verdict.",
  ];
}

function absentWords({ because, who, isRed }: Missing): Phrase {
  const rule: Phrase = isRed ? [{ code: "on-missing-baseline: fail" }, " makes this red. "] : [];
  const cure =
    "A baseline is recorded when this workflow runs on the base branch; pull requests after that are compared with it.";
  return [{ strong: ["Nothing to compare with"] }, ...who, `: ${because}. `, ...rule, cure];
}

function warned(images: readonly ImageReport[]): readonly Block[] {
  const limits = new Set(inState(images, "warn").map(({ budget }) => thresholdWords(budget.justifyAt)));
  const [limit, ...others] = limits;
  if (limit === undefined) return [];
  const next = others.length === 0 ? ` From ${limit} growth on, the pull request description has to say why.` : "";
  return [say([`A warning does not block.${next}`])];
}

function justified(images: readonly ImageReport[]): readonly Block[] {
  return inState(images, "justified")
    .slice(0, mostNamed)
    .flatMap((image) => {
      const { justification } = image;
      if (justification === null) return [];
      const { upToBytes, text } = justification;
      const bound = upToBytes === null ? "at any size, because it names none" : `up to ${formatBytes(upToBytes)}`;
      const platform = platformsIn(image, "justified")[0] ?? deciding(image);
      const intro: Phrase = [
        "The growth of ",
        ...subject(image, platform),
        ` is justified in the pull request description, ${bound}:`,
      ];
      return [say(intro), { kind: "quote" as const, text: clean(text, 500) }];
    });
}

function allRemarks(images: readonly ImageReport[]): readonly Block[] {
  const all = images.flatMap((image) => [...remarks(image), ...creepWords(image).map(say)]);
  const rest = all.length - mostRemarked;
  return rest > 0
    ? [...all.slice(0, mostRemarked), say([`${count(rest, "more remark")} of this kind in the JSON report.`])]
    : all;
}

/** What is unusual about the comparison itself. */
function remarks(image: ImageReport): readonly Block[] {
  const isFound = image.baseline.kind === "found";
  const notes = image.platforms.flatMap((platform) => (isFound ? platformNotes(image, platform) : []));
  const gone = image.gonePlatforms;
  const isGone: Phrase = [{ code: image.name }, " is no longer built for ", ...listed(gone), "."];
  return [...notes, ...(gone.length === 0 ? [] : [say(isGone)])];
}

/** "`api` · linux/amd64: the base branch grew by 31 MB (+31 %) in 30 days …", where that reached `creep-at`. */
export function creepWords({ name, creep, budget }: ImageReport): readonly Phrase[] {
  return creep
    .filter(({ reached }) => reached)
    .map(({ platform, days, since, growthBytes, commits, warnedSteps, largestStep }) => {
      const percent = (bytes: number, base: number) => formatPercent(bytes, base) ?? "from nothing";
      const limits = `${count(commits, "recorded commit")}, ${warnedSteps === 0 ? "none" : warnedSteps} of which reached ${thresholdWords(budget.warnAt)}`;
      const step: Phrase =
        largestStep === null
          ? []
          : [
              `; the largest step was ${formatChange(largestStep.growthBytes)} (${percent(largestStep.growthBytes, largestStep.fromBytes)}) in `,
              { code: largestStep.commit.slice(0, 7) },
            ];
      return [
        { code: name },
        ` · ${clean(platform, 60)}: the base branch grew by ${formatBytes(growthBytes)} (${percent(growthBytes, since.sizeBytes)}) in ${days} days, over ${limits}`,
        ...step,
        ". ",
        { code: "creep-at" },
        ` warns at ${thresholdWords(budget.creepAt ?? "")} and blocks nothing.`,
      ];
    });
}

function platformNotes(image: ImageReport, platform: PlatformReport): readonly Block[] {
  const isCompared = platform.growthBytes !== null;
  // What passes has a reason only when it is over the ceiling and innocent of it.
  const innocent = platform.verdict === "pass" ? platform.reasons : [];
  const note = platform.note === null ? [] : [isCompared ? platform.note : `not compared, because ${platform.note}`];
  return [...note, ...innocent].map((text) => say([...subject(image, platform), `: ${clean(text, 300)}.`]));
}

/** Things that went wrong beside the verdict, and candidates for a baseline that were refused. */
export function sideNotes(report: Report): readonly string[] {
  const notes = report.images.flatMap(({ baseline }) => (baseline.kind === "not-needed" ? [] : baseline.notes));
  return [...new Set([...report.warnings, ...notes])].map((note) => capitalise(clean(note, 400)));
}

function inState(images: readonly ImageReport[], state: VerdictState): readonly ImageReport[] {
  return images.filter((image) => platformsIn(image, state).length > 0);
}

function platformsIn({ platforms }: ImageReport, state: VerdictState): readonly PlatformReport[] {
  return platforms.filter(({ verdict }) => verdict === state);
}

function say(phrase: Phrase): Block {
  return { kind: "say", phrase };
}
