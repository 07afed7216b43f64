import { formatBytes, formatChange, formatPercent } from "../../../bytes.ts";
import { clean } from "../../phrase/escape.ts";
import { capitalise, count, type Block, type Phrase } from "../../phrase/phrase.ts";
import type { CreepReport, ImageReport, PlatformReport, Report } from "../../facts/report.ts";
import { foundWords } from "../finding-words.ts";
import { reasonWords } from "../reasons.ts";
import { buildSentences } from "../rule-changes.ts";
import { listed, subject, thresholdWords, unpacksFarMore } from "../sentences.ts";

const mostRemarked = 20;

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

export function allRemarks(images: readonly ImageReport[]): readonly Block[] {
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

function say(phrase: Phrase): Block {
  return { kind: "say", phrase };
}
