import { formatBytes, formatChange, formatPercent } from "../../bytes.ts";
import type { VerdictState } from "../../judge/judge.ts";
import { clean } from "../phrase/escape.ts";
import { capitalise, count, type Block, type Phrase } from "../phrase/phrase.ts";
import type { CreepReport, ImageReport, PlatformReport, Report } from "../facts/report.ts";
import { approvalOf, approvedWords } from "./approval-words.ts";
import { blocked, ceilingRemedy, isRedWithout } from "./blocked.ts";
import { foundWords } from "./finding-words.ts";
import { reasonWords } from "./reasons.ts";
import { buildSentences } from "./rule-changes.ts";
import { byUrgency, deciding, listed, subject, thresholdWords, unpacksFarMore } from "./sentences.ts";

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
  const red = blocked(report, images);
  if (report.mode === "record") return { red, loud: unstored(images, 500), calm: [...firstTime(images), ...allRemarks(images)] };
  if (report.mode === "analyze") return { red, loud: [], calm: allRemarks(images) };
  const { loud, calm } = unanswered(report, images);
  return {
    red,
    loud,
    calm: [
      ...warned(images, report),
      ...justified(images, report),
      ...calm,
      ...allRemarks(images),
      ...(images === report.images ? buildSentences(report).slice(0, mostNamed).map(say) : []),
    ],
  };
}

/** Nothing of it decides anything, and no image is red for it. */
export interface Unanswered {
  readonly loud: readonly Block[];
  readonly calm: readonly Block[];
}

/** Whether an image grew could not be told. `longest`: characters of a reason that somebody else gives. */
export function unanswered(report: Report, images: readonly ImageReport[], longest = 500): Unanswered {
  if (report.mode === "record") return { loud: unstored(images, longest), calm: firstTime(images) };
  const found = lookups(images, { isAlone: report.images.length === 1, longest });
  return {
    loud: found.filter(({ isLoud }) => isLoud).map(({ block }) => block),
    calm: found.filter(({ isLoud }) => !isLoud).map(({ block }) => block),
  };
}

/** What is unusual beside the sizes. */
export interface Remarks {
  /** Platforms that are gone, and creep in a few words. */
  readonly news: readonly Phrase[];
  /** What was built instead, what is special about the comparison, other build inputs. */
  readonly others: readonly Phrase[];
  /** What the news say in a few words. */
  readonly inFull: readonly Phrase[];
}

export function remarksOf(report: Report): Remarks {
  const { images } = report;
  return {
    news: images.flatMap((image) => [...goneWords(image), ...unpackedInBrief(image, report), ...creepInBrief(image)]),
    others: [...images.flatMap((image) => [...builtInstead(image), ...comparisonNotes(image)]), ...buildSentences(report)],
    inFull: [...images.flatMap(unpackedBecause), ...images.flatMap(creepWords)],
  };
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
function unstored(images: readonly ImageReport[], longest: number): readonly Block[] {
  const failed = images.flatMap(({ name, recording }) =>
    recording.kind === "failed" ? [{ name, because: recording.because }] : [],
  );
  const [first] = failed;
  if (first === undefined) return [];
  const what = failed.length === 1 ? "The baseline was not recorded" : `${failed.length} baselines were not recorded`;
  const who: Phrase = images.length === 1 ? [] : [" (", ...listed(failed.map(({ name }) => name)), ")"];
  const effect = " Pull requests are compared with the last one that was.";
  return [say([{ strong: [what] }, ...who, `: ${asSentence(first.because, longest)}${longest < 500 ? "" : effect}`])];
}

/** A reason to its full stop, or as many of its words as have room in so many characters. */
function asSentence(because: string, longest: number): string {
  const text = clean(because, longest);
  return text === clean(because, because.length) ? `${text}.` : text.replace(/\s*\S*…$/, " …");
}

interface LookupOptions {
  readonly isAlone: boolean;
  readonly longest: number;
}

interface Lookup {
  readonly isLoud: boolean;
  readonly block: Block;
}

/** Images that nothing is known about and that pass all the same: one sentence for all that share a reason. */
function lookups(images: readonly ImageReport[], options: LookupOptions): readonly Lookup[] {
  const missing = images.filter(
    ({ baseline, platforms }) => baseline.kind !== "found" && !platforms.some((platform) => isRedWithout(baseline, platform)),
  );
  const groups = Map.groupBy(missing, ({ baseline }) => JSON.stringify(baseline));
  return [
    ...[...groups.values()].slice(0, mostNamed).flatMap((group) => lookup(group, options)),
    ...unknownPlatforms(images, options),
    ...unknownCeilings(images),
  ];
}

function lookup(group: readonly ImageReport[], { isAlone, longest }: LookupOptions): readonly Lookup[] {
  const baseline = group[0]?.baseline;
  if (baseline === undefined || baseline.kind === "found") return [];
  const who: Phrase = isAlone ? [] : [" (", ...listed(group.map(({ name }) => name)), ")"];
  const because = asSentence(baseline.because, longest);
  if (baseline.kind === "unknown") return [{ isLoud: true, block: say(unknownWords(who, because)) }];
  const next = "Once this workflow has run on the base branch, pull requests are compared with that.";
  return [{ isLoud: false, block: say([{ strong: ["Nothing to compare with"] }, ...who, `: ${because} ${next}`]) }];
}

/** Platforms of which nobody knows whether they unpack to more than a ceiling allows, and that are not red for it. */
function unknownCeilings(images: readonly ImageReport[]): readonly Lookup[] {
  return images
    .flatMap((image) => image.platforms.map((platform) => ({ image, platform })))
    .flatMap(({ image, platform }) => {
      const reason = platform.why.find((one) => one.kind === "ceiling-unknown");
      if (reason === undefined || (platform.red && platform.verdict === "unknown")) return [];
      // Where something worse decides, `on-error` lets nothing pass.
      const effect: Phrase = platform.verdict === "unknown" ? [{ code: "on-error: warn" }, " lets this pass."] : [];
      const words: Phrase = [...subject(image, platform), `: ${clean(reasonWords(reason), 300)}. `];
      return [{ isLoud: true, block: say([...words, ...ceilingRemedy(image, reason), ...effect]) }];
    })
    .slice(0, mostNamed);
}

/** Platforms that a baseline is there for, and that could not be compared with it for no fault of the pull request. */
function unknownPlatforms(images: readonly ImageReport[], { isAlone, longest }: LookupOptions): readonly Lookup[] {
  const found = images.filter(({ baseline }) => baseline.kind === "found");
  return found
    .flatMap((image) => platformsIn(image, "unknown").map((platform) => ({ image, platform })))
    .filter(({ platform }) => !platform.red && platform.why.some(({ kind }) => kind === "not-compared"))
    .slice(0, mostNamed)
    .map(({ image, platform }) => {
      const because = asSentence(platform.reasons.join("; "), longest);
      return {
        isLoud: true,
        block: say(
          unknownWords(isAlone && image.platforms.length === 1 ? [] : [" (", ...subject(image, platform), ")"], because),
        ),
      };
    });
}

function unknownWords(who: Phrase, because: string): Phrase {
  const passes: Phrase = [{ code: "on-error: warn" }, " lets this pass; run the job again for a verdict."];
  return [{ strong: ["It is not known whether the image grew"] }, ...who, `: ${because} `, ...passes];
}

function warned(images: readonly ImageReport[], report: Report): readonly Block[] {
  const limits = new Set(inState(images, "warn").map(({ budget }) => thresholdWords(budget.justifyAt)));
  const [limit, ...others] = limits;
  if (limit === undefined) return [];
  const next = others.length === 0 ? ` At ${limit} or more, the description must say why.` : "";
  return [say([`${report.red ? "A warning alone" : "This check is green: a warning"} does not block.${next}`])];
}

/** A reason that was accepted, the platform that needed it, and how far it holds. */
export interface AcceptedReason {
  readonly image: ImageReport;
  /** "up to 340.0 MB", or "no upper limit given"; and who approved it. */
  readonly bound: string;
  readonly text: string;
}

export function acceptedReasons(images: readonly ImageReport[]): readonly AcceptedReason[] {
  return inState(images, "justified").flatMap((image) => {
    const { justification } = image;
    if (justification === null) return [];
    const { upToBytes, text } = justification;
    const approval = approvalOf(platformsIn(image, "justified")[0] ?? deciding(image));
    const approved = approval === null ? "" : `, ${clean(approvedWords(approval), 120)}`;
    const limit = upToBytes === null ? "no upper limit given" : `up to ${formatBytes(upToBytes)}`;
    return [{ image, bound: `${limit}${approved}`, text: clean(text, 500) }];
  });
}

function justified(images: readonly ImageReport[], report: Report): readonly Block[] {
  return acceptedReasons(images)
    .slice(0, mostNamed)
    .flatMap(({ image, bound, text }) => {
      const platform = platformsIn(image, "justified")[0] ?? deciding(image);
      const what = platform.growthBytes === null ? "why it cannot be compared" : "why it grows";
      const intro: Phrase = [
        ...(report.red ? [] : ["This check is green. "]),
        ...subject(image, platform),
        `: the description says ${what} (${bound}):`,
      ];
      return [say(intro), { kind: "quote" as const, text }];
    });
}

function allRemarks(images: readonly ImageReport[]): readonly Block[] {
  const all = images.flatMap((image) => [
    ...unpackedNotes(image),
    ...comparisonNotes(image),
    ...builtInstead(image),
    ...goneWords(image),
    ...creepWords(image),
  ]);
  const rest = all.length - mostRemarked;
  const more: readonly Phrase[] = rest > 0 ? [[`${count(rest, "more remark")} of this kind in the JSON report.`]] : [];
  return [...all.slice(0, mostRemarked), ...more].map(say);
}

/** What is unusual about the comparison itself. */
function comparisonNotes(image: ImageReport): readonly Phrase[] {
  return image.baseline.kind === "found" ? image.platforms.flatMap((platform) => platformNotes(image, platform)) : [];
}

function unpackedNotes(image: ImageReport): readonly Phrase[] {
  return image.platforms.flatMap((platform) => unpackedMore(platform, subject(image, platform), unpackedCause(image, platform)));
}

/** Those of which more is known than the numbers. */
function unpackedBecause(image: ImageReport): readonly Phrase[] {
  return image.platforms.flatMap((platform) => {
    const cause = unpackedCause(image, platform);
    return cause.length === 0 ? [] : unpackedMore(platform, subject(image, platform), cause);
  });
}

/** "It unpacks to 1.5 GB, 840.0 MB (+137.1%) more than before." */
function unpackedInBrief(image: ImageReport, { images }: Report): readonly Phrase[] {
  const isAlone = images.length === 1 && image.platforms.length === 1;
  return image.platforms.flatMap((platform) => unpackedMore(platform, isAlone ? ["It"] : subject(image, platform), []));
}

function goneWords({ name, gonePlatforms }: ImageReport): readonly Phrase[] {
  return gonePlatforms.length === 0 ? [] : [[{ code: name }, " is no longer built for ", ...listed(gonePlatforms), "."]];
}

/** What is recorded was made with other inputs than this run's. */
function builtInstead({ name, baseline }: ImageReport): readonly Phrase[] {
  const recorded = baseline.kind === "found" ? baseline.insteadOf : null;
  if (recorded === null) return [];
  const because = clean(recorded.text, 300);
  return [[{ code: name }, `: ${because}. It is compared with the base commit, built with the inputs of this run.`]];
}

/** "`api` · linux/amd64: the base branch grew by 31 MB (+31%) in 30 days …", where that reached `creep-at`. */
export function creepWords(image: ImageReport): readonly Phrase[] {
  return tellingCreeps(image).map((creep) => oneCreep(image, creep));
}

function creepInBrief(image: ImageReport): readonly Phrase[] {
  return tellingCreeps(image).map((creep) => [
    { code: "creep-at" },
    `: the base branch has grown by ${creepGrowth(creep)} within ${creep.days} days.`,
  ]);
}

/** What nodes unpack is told where the compressed size of the platform does not tell it already. */
function tellingCreeps({ creep }: ImageReport): readonly CreepReport[] {
  const reached = creep.filter((one) => one.reached);
  const told = new Set(reached.flatMap(({ counted, platform }) => (counted === "compressed" ? [platform] : [])));
  return reached.filter(({ counted, platform }) => counted === "compressed" || !told.has(platform));
}

/** "31 MB (+31%)", "840 MB uncompressed (+137%)". */
function creepGrowth({ counted, growthBytes, since }: CreepReport): string {
  const how = counted === "compressed" ? "" : " uncompressed";
  return `${formatBytes(growthBytes)}${how} (${percentOf(growthBytes, since.sizeBytes)})`;
}

function oneCreep({ name, budget }: ImageReport, creep: CreepReport): Phrase {
  const { platform, days, commits, warnedSteps } = creep;
  const limits = `${count(commits, "recorded commit")}, ${warnedSteps === 0 ? "none" : warnedSteps} of which reached ${thresholdWords(budget.warnAt)}`;
  return [
    { code: name },
    ` · ${clean(platform, 60)}: the base branch grew by ${creepGrowth(creep)} in ${days} days, over ${limits}`,
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

function unpackedCause(image: ImageReport, platform: PlatformReport): Phrase {
  const { uncompressedGrowthBytes: growth, advice } = platform;
  const sparse = advice.find(
    ({ saves, bytes, layer }) => saves === "unpacking" && bytes * 2 >= (growth ?? 0) && isFresh(image, platform, layer),
  );
  return sparse === undefined ? [] : [": ", ...foundWords(sparse, image)];
}

/** "`api` · linux/amd64 unpacks to 1.5 GB, 840.0 MB (+137.1%) more than before: little but zeros in `/var/log/lastlog`, …" */
function unpackedMore(platform: PlatformReport, who: Phrase, what: Phrase): readonly Phrase[] {
  const { uncompressedBytes, uncompressedGrowthBytes: growth, baselineUncompressedBytes: before } = platform;
  if (!unpacksFarMore(platform) || growth === null || before === null) return [];
  const whole = uncompressedBytes === null ? "" : ` to ${formatBytes(uncompressedBytes)}`;
  const change = ` (${percentOf(growth, before)}) more than before`;
  return [[...who, ` unpacks${whole}, `, { strong: [formatBytes(growth)] }, change, ...what, "."]];
}

/** The layer was not there before. */
function isFresh({ measurement }: ImageReport, { platform, layers }: PlatformReport, position: number): boolean {
  const digest = measurement.platforms.find((one) => one.platform === platform)?.layers[position]?.digest;
  return layers.some(({ head, change }) => head !== null && head.digest === digest && change !== "unchanged");
}

const innocents: ReadonlySet<string> = new Set(["over-ceiling-before", "ceiling-unknown-before"]);

function platformNotes(image: ImageReport, platform: PlatformReport): readonly Phrase[] {
  const isCompared = platform.growthBytes !== null;
  const innocent = platform.verdict === "pass" ? platform.why.filter(({ kind }) => innocents.has(kind)) : [];
  const later = "later pull requests will be, once this change is merged and recorded";
  const isTold = isCompared || platform.verdict === "no-baseline";
  const note =
    platform.note === null || !isTold ? [] : [isCompared ? platform.note : `not compared, because ${platform.note}; ${later}`];
  return [...note, ...innocent.map(reasonWords)].map((text) => subject(image, platform).concat(`: ${clean(text, 300)}.`));
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
