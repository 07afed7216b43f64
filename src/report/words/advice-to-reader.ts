import { formatBoundAbove, formatBytes, formatChange, formatPercent } from "../../bytes.ts";
import type { VerdictState } from "../../judge/judge.ts";
import { claimToPaste } from "../../judge/justification.ts";
import { clean } from "../phrase/escape.ts";
import { capitalise, count, type Phrase } from "../phrase/phrase.ts";
import type { CreepReport, ImageReport, PlatformReport, Report } from "../facts/report.ts";
import type { CeilingUnknown, NotCompared, Unjustified } from "../../judge/reasons.ts";
import { missingWords, reasonWords, unjustifiedBecause } from "./reasons.ts";
import { notComparedWords } from "./yardstick-words.ts";
import { buildSentences } from "./rule-changes.ts";
import { foundWords } from "./finding-words.ts";
import { brokenCeilings, byUrgency, deciding, listed, movement, subject, thresholdWords, unpacksFarMore } from "./sentences.ts";

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
  if (report.mode === "record")
    return { red: sayItIsRed(absent), loud: unstored(images), calm: [...firstTime(images), ...allRemarks(images)] };
  if (report.mode === "analyze") return { red: sayItIsRed(tooLarge(images)), loud: [], calm: allRemarks(images) };
  const isAlone = report.images.length === 1;
  const without = [...lookups(images, isAlone), ...unknownPlatforms(images), ...unknownCeilings(images)];
  const red = [
    ...absent,
    ...tooLarge(images),
    ...unjustified(images, report),
    ...without.filter(({ isRed }) => isRed).map(({ block }) => block),
  ];
  const green = without.filter(({ isRed }) => !isRed);
  return {
    red: sayItIsRed(red),
    loud: green.filter(({ isLoud }) => isLoud).map(({ block }) => block),
    calm: [
      ...warned(images, report),
      ...justified(images, report),
      ...green.filter(({ isLoud }) => !isLoud).map(({ block }) => block),
      ...allRemarks(images),
      ...(images === report.images ? buildSentences(report).slice(0, mostNamed).map(say) : []),
    ],
  };
}

function sayItIsRed(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  if (first?.kind !== "say") return blocks;
  return [say([{ strong: ["This check is red."] }, " ", ...first.phrase]), ...others];
}

/** What a first baseline is good for. */
function firstTime(images: readonly ImageReport[]): readonly Block[] {
  const isFirst = images.every(
    ({ platforms, recording, baseline }) =>
      recording.kind === "stored" && baseline.kind !== "unknown" && platforms.every(({ growthBytes }) => growthBytes === null),
  );
  const what = images.length === 1 ? "This size is" : "These sizes are";
  return isFirst ? [say([`${what} what pull requests are compared with from now on.`])] : [];
}

/** Baselines that a run should have recorded; what refused one refused all of them. */
function unstored(images: readonly ImageReport[]): readonly Block[] {
  const failed = images.flatMap(({ name, recording }) =>
    recording.kind === "failed" ? [{ name, because: recording.because }] : [],
  );
  const [first] = failed;
  if (first === undefined) return [];
  const what = failed.length === 1 ? "The baseline was not recorded" : `${failed.length} baselines were not recorded`;
  const who: Phrase = images.length === 1 ? [] : [" (", ...listed(failed.map(({ name }) => name)), ")"];
  const effect = "Pull requests are compared with the last one that was, until a later run records one.";
  return [say([{ strong: [what] }, ...who, `: ${clean(first.because, 500)}. ${effect}`])];
}

/** Images that nobody looked at; their number is bounded by what a run may hold. */
function unmeasured({ missing }: Report): readonly Block[] {
  const shown = missing
    .slice(0, mostRemarked)
    .map(({ name, because }) => say([{ code: name }, ` was not measured: ${clean(because, 500)}.`]));
  const rest = missing.length - shown.length;
  const more = rest > 0 ? [say([`The same holds for ${count(rest, "more image")}.`])] : [];
  const cure = say(["The log of its job says more. Correct what failed, or run that job again."]);
  return shown.length === 0 ? [] : [...shown, ...more, cure];
}

/** The lines to paste into the description, one for each image that needs one. */
function justificationLines(needy: readonly ImageReport[], isAlone: boolean): readonly string[] {
  return needy.slice(0, mostRemarked).map((image) => {
    const sizes = unjustifiedIn(image).map(({ sizeBytes }) => sizeBytes);
    return claimToPaste(isAlone ? null : clean(image.name, 256), formatBoundAbove(Math.max(...sizes)));
  });
}

function tooLarge(images: readonly ImageReport[]): readonly Block[] {
  const large = inState(images, "too-large");
  if (large.length === 0) return [];
  const rules = [...new Set(large.flatMap((image) => platformsIn(image, "too-large").flatMap(brokenCeilings)))];
  const fix: Phrase = [
    "Make the image smaller, or raise ",
    ...listed(rules),
    " in the workflow or the configuration file: as a part of this pull request, reviewers see it. The next push is judged anew.",
  ];
  return [...large.slice(0, mostNamed).map((image) => say(tooLargeWords(image))), ...andMore(large), say(fix)];
}

/** "`api` · linux/amd64: the image has 276.5 MB, …" */
function tooLargeWords(image: ImageReport): Phrase {
  const [first, ...others] = platformsIn(image, "too-large");
  if (first === undefined) return [];
  const ceilings = first.why.filter(({ kind }) => kind === "over-ceiling").map(reasonWords);
  return [...subject(image, first), `${morePlatforms(others)}: ${ceilings.join("; ")}.`];
}

function unjustified(images: readonly ImageReport[], report: Report): readonly Block[] {
  const needy = images.filter((image) => unjustifiedIn(image).length > 0);
  if (needy.length === 0) return [];
  const lines = justificationLines(needy, report.images.length === 1);
  return [
    ...needy.slice(0, mostNamed).map((image) => say(needsJustification(image))),
    ...andMore(needy),
    say([askFor(lines, { needy, report })]),
    { kind: "paste", lines },
    say([whatIsNext(lines, report)]),
  ];
}

/** "`api` · linux/amd64 grew by 90.5 MB (+36.9%). From 25% on, the pull request description has to say why; it holds no justification." */
function needsJustification(image: ImageReport): Phrase {
  const [first, ...others] = unjustifiedIn(image);
  const missing = first === undefined ? null : unjustifiedBecause(first);
  if (first === undefined || missing === null) return [];
  const obstacle = first.why.find((reason) => reason.kind === "not-compared");
  if (obstacle !== undefined) return cannotCompare(image, first, { obstacle, missing });
  const limit = thresholdWords(image.budget.justifyAt);
  const duty = `From ${limit} on, the pull request description has to say why. ${capitalise(clean(missingWords(missing)))}.`;
  const also = first.verdict === "too-large" ? " also" : "";
  return [...subject(image, first), `${morePlatforms(others)}${also} ${movement(first)}. ${duty}`];
}

/** What takes the comparison away is justified as growth is. */
function cannotCompare(
  image: ImageReport,
  platform: PlatformReport,
  { obstacle, missing }: { readonly obstacle: NotCompared; readonly missing: Unjustified },
): Phrase {
  const because = clean(notComparedWords(obstacle), 500);
  const duty = `Without a comparison the pull request description has to say why, as it has to for growth. ${capitalise(clean(missingWords(missing)))}.`;
  return [...subject(image, platform), ` could not be compared with the baseline: ${because}. ${duty}`];
}

/** Those that a justification is asked for, the worst first. */
function unjustifiedIn({ platforms }: ImageReport): readonly PlatformReport[] {
  return byUrgency(platforms).filter((platform) => unjustifiedBecause(platform) !== null);
}

function morePlatforms({ length }: readonly PlatformReport[]): string {
  return length === 0 ? "" : ` (and ${count(length, "more platform")})`;
}

function askFor(
  lines: readonly string[],
  { needy, report }: { readonly needy: readonly ImageReport[]; readonly report: Report },
): string {
  const [what, reason] = lines.length === 1 ? ["this line", "the reason"] : ["these lines", "the reasons"];
  const where = isInTerminal(report) ? "the text file that --description names" : "the pull request description";
  const isFirst = needy.every((image) =>
    unjustifiedIn(image).every((platform) => unjustifiedBecause(platform)?.kind === "no-claim"),
  );
  const earlier = isFirst || isInTerminal(report) ? "" : " (an earlier one can go)";
  return `Put ${what} into ${where}${earlier} and write ${reason} in place of the words in angle brackets:`;
}

function whatIsNext(lines: readonly string[], report: Report): string {
  const act = isInTerminal(report)
    ? "Then check again."
    : "Save the description: this check then runs again by itself, without a new build.";
  return `${act} ${lines.length === 1 ? "The reason holds" : "Each reason holds"} up to the size in round brackets, which you may change.`;
}

function isInTerminal({ repository, pullRequest }: Report): boolean {
  return repository === null && pullRequest === null;
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
    JSON.stringify([baseline, platforms.some((platform) => isRedWithout(baseline, platform))]),
  );
  return [...groups.values()].slice(0, mostNamed).flatMap((group) => lookup(group, isAlone));
}

function lookup(group: readonly ImageReport[], isAlone: boolean): readonly Lookup[] {
  const baseline = group[0]?.baseline;
  if (baseline === undefined || baseline.kind === "found") return [];
  const isRed = group.some(({ platforms }) => platforms.some((platform) => isRedWithout(baseline, platform)));
  const who: Phrase = isAlone ? [] : [" (", ...listed(group.map(({ name }) => name)), ")"];
  const because = clean(baseline.because);
  if (baseline.kind === "unknown") return [{ isRed, isLoud: true, block: say(unknownWords({ because, who, isRed })) }];
  return [{ isRed, isLoud: false, block: say(absentWords({ because, who, isRed })) }];
}

/** The missing baseline is what makes it red. */
function isRedWithout({ kind }: ImageReport["baseline"], { red, verdict }: PlatformReport): boolean {
  return red && (verdict === "no-baseline" || (kind === "unknown" && verdict === "unknown"));
}

/** Platforms of which nobody knows whether they unpack to more than a ceiling allows. */
function unknownCeilings(images: readonly ImageReport[]): readonly Lookup[] {
  return images
    .flatMap((image) => image.platforms.map((platform) => ({ image, platform })))
    .flatMap(({ image, platform }) => {
      const reason = platform.why.find((one) => one.kind === "ceiling-unknown");
      if (reason === undefined) return [];
      const isRed = platform.red && platform.verdict === "unknown";
      const where: Phrase = image.measurement.source === "registry" ? registryDoor : [];
      // Where something worse decides, `on-error` lets nothing pass.
      const effect = platform.verdict === "unknown" ? unknownEffect(reason, isRed) : [];
      const words: Phrase = [...subject(image, platform), `: ${clean(reasonWords(reason), 300)}. `, ...where, ...effect];
      return [{ isRed, isLoud: true, block: say(words) }];
    })
    .slice(0, mostNamed);
}

function unknownEffect({ cause }: CeilingUnknown, isRed: boolean): Phrase {
  if (cause === "elsewhere") return onErrorWords(isRed);
  return ["The baseline has no such layer. Compress it with gzip or zstd, or take the ceiling away in a change of its own."];
}

const registryDoor: Phrase = [
  "Of an image in a registry only the manifest is read: pull it and give it as ",
  { code: "local://" },
  " to have its layers opened. ",
];

/** Platforms that a baseline is there for, and that could not be compared with it for no fault of the pull request. */
function unknownPlatforms(images: readonly ImageReport[]): readonly Lookup[] {
  const found = images.filter(({ baseline }) => baseline.kind === "found");
  return found
    .flatMap((image) => platformsIn(image, "unknown").map((platform) => ({ image, platform })))
    .filter(({ platform }) => platform.why.some(({ kind }) => kind === "not-compared"))
    .slice(0, mostNamed)
    .map(({ image, platform }) => {
      const because = clean(platform.reasons.join("; "), 500);
      const intro: Phrase = [{ strong: ["It is not known whether the image grew"] }, " (", ...subject(image, platform), ")"];
      const block = say([...intro, `: ${because}. `, ...onErrorWords(platform.red)]);
      return { isRed: platform.red, isLoud: true, block };
    });
}

function onErrorWords(isRed: boolean): Phrase {
  return [{ code: `on-error: ${isRed ? "fail" : "warn"}` }, isRed ? " makes this red." : " lets this pass."];
}

interface Missing {
  readonly because: string;
  readonly who: Phrase;
  readonly isRed: boolean;
}

function unknownWords({ because, who, isRed }: Missing): Phrase {
  return [
    { strong: ["It is not known whether the image grew"] },
    ...who,
    `: the baseline could not be looked up (${because}). `,
    ...onErrorWords(isRed),
    " Run the job again to get a verdict.",
  ];
}

function absentWords({ because, who, isRed }: Missing): Phrase {
  const rule: Phrase = isRed
    ? [
        { code: "on-missing-baseline: fail" },
        " makes this red. Run this workflow on the base branch, which records one, and then this job again.",
      ]
    : [
        "So its growth is not judged. A baseline is recorded when this workflow runs on the base branch; pull requests after that are compared with it.",
      ];
  return [{ strong: ["Nothing to compare with"] }, ...who, `: ${because}. `, ...rule];
}

function warned(images: readonly ImageReport[], report: Report): readonly Block[] {
  const limits = new Set(inState(images, "warn").map(({ budget }) => thresholdWords(budget.justifyAt)));
  const [limit, ...others] = limits;
  if (limit === undefined) return [];
  const next = others.length === 0 ? ` From ${limit} growth on, the pull request description has to say why.` : "";
  return [say([`${report.red ? "A warning alone" : "This check is green: a warning"} does not block.${next}`])];
}

function justified(images: readonly ImageReport[], report: Report): readonly Block[] {
  return inState(images, "justified")
    .slice(0, mostNamed)
    .flatMap((image) => {
      const { justification } = image;
      if (justification === null) return [];
      const { upToBytes, text } = justification;
      const bound = upToBytes === null ? "for any size, because it names none" : `up to ${formatBytes(upToBytes)}`;
      const platform = platformsIn(image, "justified")[0] ?? deciding(image);
      const intro: Phrase = [
        `${report.red ? "The" : "This check is green: the"} pull request description says why `,
        ...subject(image, platform),
        `${platform.growthBytes === null ? " cannot be compared" : " grows"}, and that holds ${bound}:`,
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
  const notes = image.platforms.flatMap((platform) =>
    isFound ? [...farMoreUnpacked(image, platform), ...platformNotes(image, platform)] : [],
  );
  const gone = image.gonePlatforms;
  const isGone: Phrase = [{ code: image.name }, " is no longer built for ", ...listed(gone), "."];
  return [...notes, ...builtInstead(image), ...(gone.length === 0 ? [] : [say(isGone)])];
}

/** What is recorded was made with other inputs than this run's. */
function builtInstead({ name, baseline }: ImageReport): readonly Block[] {
  const recorded = baseline.kind === "found" ? baseline.insteadOf : null;
  if (recorded === null) return [];
  const because = clean(recorded.text, 300);
  return [
    say([{ code: name }, `: ${because}. The base commit was built with the inputs of this run, and is what is compared with.`]),
  ];
}

/** "`api` · linux/amd64: the base branch grew by 31 MB (+31%) in 30 days …", where that reached `creep-at`. */
export function creepWords(image: ImageReport): readonly Phrase[] {
  return image.creep.filter(({ reached }) => reached).map((creep) => oneCreep(image, creep));
}

function oneCreep({ name, budget }: ImageReport, creep: CreepReport): Phrase {
  const { platform, days, since, growthBytes, commits, warnedSteps } = creep;
  const growth = `${formatBytes(growthBytes)} (${percentOf(growthBytes, since.sizeBytes)})`;
  const limits = `${count(commits, "recorded commit")}, ${warnedSteps === 0 ? "none" : warnedSteps} of which reached ${thresholdWords(budget.warnAt)}`;
  return [
    { code: name },
    ` · ${clean(platform, 60)}: the base branch grew by ${growth} in ${days} days, over ${limits}`,
    ...largestStep(creep),
    ". ",
    { code: "creep-at" },
    ` warns at ${thresholdWords(budget.creepAt ?? "")} and blocks nothing.`,
  ];
}

function largestStep({ largestStep: step }: CreepReport): Phrase {
  if (step === null) return [];
  const { growthBytes, fromBytes, commit } = step;
  const growth = `${formatChange(growthBytes)} (${percentOf(growthBytes, fromBytes)})`;
  return [`; the largest step was ${growth} in `, { code: commit.slice(0, 7) }];
}

function percentOf(bytes: number, base: number): string {
  return formatPercent(bytes, base) ?? "from nothing";
}

/** "`api` · linux/amd64 unpacks to 1.5 GB, 840.0 MB (+137.1%) more than before: little but zeros in `/var/log/lastlog`, …" */
function farMoreUnpacked(image: ImageReport, platform: PlatformReport): readonly Block[] {
  const { uncompressedBytes, uncompressedGrowthBytes: growth, baselineUncompressedBytes: before, advice } = platform;
  if (!unpacksFarMore(platform) || growth === null || before === null) return [];
  const whole = uncompressedBytes === null ? "" : ` to ${formatBytes(uncompressedBytes)}`;
  const sparse = advice.find(
    ({ saves, bytes, layer }) => saves === "unpacking" && bytes * 2 >= growth && isFresh(image, platform, layer),
  );
  const what: Phrase = sparse === undefined ? [] : [": ", ...foundWords(sparse, image)];
  return [
    say([
      ...subject(image, platform),
      ` unpacks${whole}, `,
      { strong: [formatBytes(growth)] },
      ` (${percentOf(growth, before)}) more than before`,
      ...what,
      ".",
    ]),
  ];
}

/** The layer was not there before. */
function isFresh({ measurement }: ImageReport, { platform, layers }: PlatformReport, position: number): boolean {
  const digest = measurement.platforms.find((one) => one.platform === platform)?.layers[position]?.digest;
  return layers.some(({ head, change }) => head !== null && head.digest === digest && change !== "unchanged");
}

const innocents: ReadonlySet<string> = new Set(["over-ceiling-before", "ceiling-unknown-before"]);

function platformNotes(image: ImageReport, platform: PlatformReport): readonly Block[] {
  const isCompared = platform.growthBytes !== null;
  const innocent = platform.verdict === "pass" ? platform.why.filter(({ kind }) => innocents.has(kind)) : [];
  const later = "later pull requests will be, once this change is merged and recorded";
  const isTold = isCompared || platform.verdict === "no-baseline";
  const note =
    platform.note === null || !isTold ? [] : [isCompared ? platform.note : `not compared, because ${platform.note}; ${later}`];
  return [...note, ...innocent.map(reasonWords)].map((text) => say([...subject(image, platform), `: ${clean(text, 300)}.`]));
}

/** Things that went wrong beside the verdict, and candidates for a baseline that were refused. */
export function sideNotes(report: Report): readonly string[] {
  const notes = report.images.flatMap(({ baseline }) => baseline.notes);
  return [...new Set([...report.warnings, ...notes])].map((note) => capitalise(clean(note, 400)));
}

function inState(images: readonly ImageReport[], state: VerdictState): readonly ImageReport[] {
  return images.filter((image) => platformsIn(image, state).length > 0);
}

/** The worst first. */
function platformsIn({ platforms }: ImageReport, state: VerdictState): readonly PlatformReport[] {
  return byUrgency(platforms).filter(({ verdict }) => verdict === state);
}

function say(phrase: Phrase): Block {
  return { kind: "say", phrase };
}
