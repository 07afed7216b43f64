import { formatBytes, formatChange, formatExactBytes, formatPercent } from "../../bytes.ts";
import type { CeilingRule } from "../../judge/reasons.ts";
import { verdictStates, type VerdictState } from "../../judge/judge.ts";
import { clean } from "../phrase/escape.ts";
import { notApprovedBecause } from "./approval-words.ts";
import { unjustifiedBecause } from "./reasons.ts";
import { count, join, type Phrase } from "../phrase/phrase.ts";
import type { ImageReport, PlatformReport, Report } from "../facts/report.ts";

/** The state in words; they follow "Image size: …". */
export const stateWords = {
  pass: "within budget",
  "no-baseline": "nothing to compare with",
  warn: "warning",
  justified: "justified",
  unknown: "baseline unknown",
  unjustified: "needs a justification",
  "too-large": "too large",
} as const satisfies Record<VerdictState, string>;

/** After a number of images. */
const countedWords: Readonly<Record<VerdictState, string>> = { ...stateWords, "no-baseline": "without a baseline" };
const pluralStateWords: Readonly<Record<VerdictState, string>> = { ...countedWords, unjustified: "need a justification" };

type JudgedPlatform = Pick<PlatformReport, "verdict" | "red">;

/** Orders what a reader must see first to the front: red, then severe, then much growth. */
function rank({ verdict, red }: JudgedPlatform): number {
  return verdictStates.indexOf(verdict) + (red ? verdictStates.length : 0);
}

/** Platforms, the deciding one first. */
export function byUrgency(platforms: readonly PlatformReport[]): readonly PlatformReport[] {
  return platforms.toSorted((a, b) => rank(b) - rank(a) || growth(b) - growth(a));
}

function growth({ growthBytes }: PlatformReport): number {
  return growthBytes ?? 0;
}

/** Those in one state, the worst first. */
export function platformsIn({ platforms }: ImageReport, state: VerdictState): readonly PlatformReport[] {
  return byUrgency(platforms).filter(({ verdict }) => verdict === state);
}

/** The platform that decides an image's verdict. */
export function deciding(image: ImageReport): PlatformReport {
  const [first] = byUrgency(image.platforms);
  if (first === undefined) throw new Error("an image has at least one platform");
  return first;
}

/** Images, the deciding one first. */
export function imagesByUrgency(images: readonly ImageReport[]): readonly ImageReport[] {
  return images.toSorted((a, b) => rank(b) - rank(a) || growth(deciding(b)) - growth(deciding(a)));
}

/** The growth is bigger than what repeating the same build yields, or there was no such platform before. */
export function isChanged({ growthBytes, noise }: PlatformReport): boolean {
  return growthBytes === null || (growthBytes !== 0 && !noise);
}

/** The report in one line, without "Image size". */
export function headline(report: Report): Phrase {
  const missing = report.missing.length;
  const measured = measuredImages(report);
  return missing === 0 ? measured : [`${count(missing, "image")} not measured · `, ...measured];
}

/** The same above a box that says why the check is red, or that it is not known whether the image grew. */
export function title(report: Report): Phrase {
  const [only, ...others] = report.images;
  if (only === undefined || others.length > 0 || report.mode === "record" || report.missing.length > 0) return headline(report);
  const isSaidBelow = only.red || (deciding(only).growthBytes === null && only.verdict !== "justified");
  return isSaidBelow ? [{ code: only.name }, ` ${movementOf(only)}`] : headline(report);
}

function measuredImages(report: Report): Phrase {
  const [only, ...others] = report.images;
  if (only !== undefined && others.length === 0) return oneImage(only, report.mode);
  if (report.mode === "record") return [recordedWords(report.images)];
  return [`${count(report.images.length, "image")}: ${countedStates(report.images)}`];
}

/** What was not stored is never called recorded. */
function recordedWords(images: readonly ImageReport[]): string {
  const stored = images.filter(({ recording }) => recording.kind === "stored").length;
  const lost = images.length - stored;
  if (lost === 0) return `${count(stored, "baseline")} recorded`;
  return stored === 0 ? `${count(lost, "baseline")} not recorded` : `${count(stored, "baseline")} recorded, ${lost} not`;
}

function oneImage(image: ImageReport, mode: Report["mode"]): Phrase {
  const platform = deciding(image);
  const recorded = image.recording.kind === "stored" ? "recorded as baseline" : "not recorded";
  const outcome = mode === "record" ? recorded : mode === "analyze" ? sizeOnDisk(platform, image) : outcomeWords(image);
  return [{ code: image.name }, ` ${movementOf(image)} · ${outcome}`];
}

/** "grew by 31.4 MB (+12.8%) on linux/arm64", "is new on linux/arm64 (245.1 MB)". */
function movementOf(image: ImageReport): string {
  const platform = deciding(image);
  if (isNewPlatform(platform, image) && image.platforms.length > 1)
    return `is new${whereOf(image)} (${formatBytes(platform.judgedBytes)})`;
  return `${movement(platform)}${whereOf(image)}`;
}

function whereOf(image: ImageReport): string {
  return image.platforms.length === 1 ? "" : ` on ${deciding(image).platform}`;
}

/** What an image that is compared with nothing takes on a disk. */
function sizeOnDisk({ uncompressedBytes }: PlatformReport, image: ImageReport): string {
  const size = uncompressedBytes === null ? "uncompressed size unknown" : `${formatBytes(uncompressedBytes)} uncompressed`;
  return image.red ? `${outcomeWords(image)} · ${size}` : size;
}

/** The verdict on an image in words; they follow "Image size: …". */
export function outcomeWords(image: ImageReport): string {
  const platform = deciding(image);
  const rules = rulesIn(platform, "over-ceiling-before");
  if (image.verdict === "pass" && rules.length > 0) return `over ${rules.join(" and ")}, but not because of this change`;
  if (lacksOnlyApproval(platform)) return needsApproval;
  return isCeilingUnknown(platform) ? ceilingUnknown : stateWords[image.verdict];
}

const needsApproval = "needs an approval";

/** There is a justification, and nobody has agreed to it. */
export function lacksOnlyApproval(platform: PlatformReport): boolean {
  return platform.verdict === "unjustified" && unjustifiedBecause(platform) === null && notApprovedBecause(platform) !== null;
}

const ceilingUnknown = "uncompressed size unknown";

/** The growth is known, and whether a ceiling is kept is not. */
function isCeilingUnknown({ verdict, why }: PlatformReport): boolean {
  const isOther = why.some(({ kind }) => kind === "not-compared" || kind === "baseline-unknown");
  return verdict === "unknown" && !isOther && why.some(({ kind }) => kind === "ceiling-unknown");
}

function rulesIn({ why }: PlatformReport, kind: "over-ceiling" | "over-ceiling-before"): readonly CeilingRule[] {
  return why.flatMap((reason) => (reason.kind === kind ? [reason.rule] : []));
}

/** The ceilings that a platform is over. */
export function brokenCeilings(platform: PlatformReport): readonly CeilingRule[] {
  return rulesIn(platform, "over-ceiling");
}

/** A ceiling of a budget in bytes; null: there is none. */
export function ceilingBytes(rule: CeilingRule, { maxSizeBytes, maxUncompressedBytes }: ImageReport["budget"]): number | null {
  switch (rule) {
    case "max-size":
      return maxSizeBytes;
    case "max-uncompressed-size":
      return maxUncompressedBytes;
  }
}

/** `max-size 250.0 MB`. */
function ceilingsWords(rules: readonly CeilingRule[], { budget }: ImageReport): string {
  return rules.map((rule) => `${rule} ${formatBytes(ceilingBytes(rule, budget) ?? 0)}`).join(" and ");
}

/** `grew by 31.4 MB (+12.8%)`, `is unchanged at 245.1 MB`, or `is 245.1 MB`. */
export function movement({ growthBytes, baselineBytes, judgedBytes, noise }: PlatformReport): string {
  if (growthBytes === null || baselineBytes === null) return `is ${formatBytes(judgedBytes)}`;
  if (growthBytes === 0 || noise) return `is unchanged at ${formatBytes(judgedBytes)}`;
  const percent = formatPercent(growthBytes, baselineBytes);
  const words = growthBytes > 0 ? "grew by" : "shrank by";
  return `${words} ${formatBytes(Math.abs(growthBytes))}${percent === null ? "" : ` (${percent})`}`;
}

function countedStates(images: readonly ImageReport[]): string {
  const present = verdictStates.toReversed().flatMap((state) => {
    const all = images.filter(({ verdict }) => verdict === state);
    const vague = all.filter((image) => isCeilingUnknown(deciding(image))).length;
    const unapproved = all.filter((image) => lacksOnlyApproval(deciding(image))).length;
    const others = counted(all.length - vague - unapproved, countedWords[state], pluralStateWords[state]);
    const special = counted(unapproved, needsApproval, "need an approval");
    return others.concat(special, counted(vague, ceilingUnknown, ceilingUnknown));
  });
  return present.join(", ");
}

function counted(amount: number, one: string, several: string): readonly string[] {
  return amount === 0 ? [] : [`${amount.toLocaleString("en-US")} ${amount === 1 ? one : several}`];
}

/** Both sizes of a platform in words; exact when rounding would make different ones look equal. */
export function sizeWords(platform: PlatformReport, { baseline }: ImageReport): readonly [string, string] {
  const { baselineBytes, judgedBytes } = platform;
  if (baselineBytes !== null) return sizePair(baselineBytes, judgedBytes);
  return [missingSize(platform, baseline.kind), formatBytes(judgedBytes)];
}

/** A platform that joins others has no size before; one that could not be compared may have had one. */
function missingSize({ verdict, why }: PlatformReport, kind: ImageReport["baseline"]["kind"]): string {
  if (kind === "unknown") return "unknown";
  const isJoining =
    verdict === "no-baseline" || !why.some((reason) => reason.kind === "not-compared" && reason.cause !== "nobody");
  return isJoining ? "none" : "not comparable";
}

/** Two sizes side by side; exact when rounding would make different ones look equal. */
export function sizePair(before: number, after: number): readonly [string, string] {
  const pair = [formatBytes(before), formatBytes(after)] as const;
  return pair[0] === pair[1] && before !== after ? [formatExactBytes(before), formatExactBytes(after)] : pair;
}

/** `+31.4 MB (+12.8%)`, `unchanged (+12 B)`, or `new`. */
export function changeWords({ growthBytes, baselineBytes, noise }: PlatformReport): string {
  if (growthBytes === null || baselineBytes === null) return "not compared";
  if (growthBytes === 0) return "unchanged";
  if (noise) return `unchanged (${formatChange(growthBytes)})`;
  const percent = formatPercent(growthBytes, baselineBytes);
  return percent === null ? formatChange(growthBytes) : `${formatChange(growthBytes)} (${percent})`;
}

/** `245.1 → 335.6 MB`: both sizes, the unit once where it is the same. */
export function sizesInBrief(platform: PlatformReport): string {
  const { baselineBytes, judgedBytes, noise } = platform;
  if (baselineBytes === null || noise) return formatBytes(judgedBytes);
  const [before, after] = sizePair(baselineBytes, judgedBytes);
  if (before === after) return after;
  const [amount, unit] = before.split(" ");
  return `${after.endsWith(` ${unit ?? ""}`) ? (amount ?? before) : before} → ${after}`;
}

/** What of the budget was reached; null: nothing. */
export function reachedWords(platform: PlatformReport, image: ImageReport): string | null {
  const { budget } = image;
  switch (platform.verdict) {
    case "pass":
    case "no-baseline":
      return null;
    case "unknown":
      return isCeilingUnknown(platform) ? ceilingUnknown : stateWords.unknown;
    case "warn":
      return `warning from ${thresholdWords(budget.warnAt)}`;
    case "justified":
      return "justified";
    case "unjustified":
      return lacksOnlyApproval(platform) ? needsApproval : "needs a reason";
    case "too-large":
      return `over ${ceilingsWords(brokenCeilings(platform), image)}`;
  }
}

/** `own layers +58.0%`, where they tell another story than the whole image; null where they do not, or are not known. */
export function ownLayersWords(
  { layers, basis, growthBytes, baselineBytes }: PlatformReport,
  { budget }: ImageReport,
): string | null {
  if (budget.count === "own" || basis !== "compressed" || growthBytes === null || baselineBytes === null) return null;
  const own = layers.filter(({ head, baseline }) => (head ?? baseline)?.origin === "own");
  const before = own.reduce((sum, { baseline }) => sum + (baseline?.compressedBytes ?? 0), 0);
  const change = own.reduce((sum, layer) => sum + layer.growthBytes, 0);
  const percent = formatPercent(change, before);
  if (own.length === layers.length || percent === null) return null;
  return isAnotherStory(change / before, growthBytes / baselineBytes) ? `own layers ${percent}` : null;
}

/** Half as much again or half, and by five points at least; or the other way. */
function isAnotherStory(own: number, whole: number): boolean {
  const ratio = own / whole;
  return Math.abs(own - whole) >= 0.05 && (ratio >= 1.5 || ratio <= 0.5);
}

/** What became of one platform; `new` where others of its image were there before. */
export function changeInBrief(platform: PlatformReport, image: ImageReport): string {
  return isNewPlatform(platform, image) ? "new" : changeWords(platform);
}

function isNewPlatform(platform: PlatformReport, { baseline }: ImageReport): boolean {
  return platform.growthBytes === null && baseline.kind === "found" && missingSize(platform, baseline.kind) === "none";
}

/** A threshold as its author wrote it, with percentages as the numbers beside it are written. */
export function thresholdWords(text: string): string {
  return clean(text, 40).replaceAll(/(?<=\d) %/g, "%");
}

/** What the budget says of one platform. */
export function budgetWords(platform: PlatformReport, image: ImageReport): string {
  const { budget } = image;
  switch (platform.verdict) {
    case "pass": {
      const rules = rulesIn(platform, "over-ceiling-before");
      return rules.length > 0
        ? `over ${ceilingsWords(rules, image)}, but not because of this change`
        : `ok, warns at ${thresholdWords(budget.warnAt)}`;
    }
    case "warn":
      return `warning from ${thresholdWords(budget.warnAt)}`;
    case "justified":
      return platform.growthBytes === null ? "justified" : `justified (needed from ${thresholdWords(budget.justifyAt)})`;
    case "unjustified": {
      const what = lacksOnlyApproval(platform) ? needsApproval : "needs a justification";
      return platform.growthBytes === null ? what : `${what} from ${thresholdWords(budget.justifyAt)}`;
    }
    case "too-large":
      return `over ${ceilingsWords(brokenCeilings(platform), image)}${unjustifiedBecause(platform) === null ? "" : ", and needs a justification"}`;
    case "no-baseline":
      return stateWords[platform.verdict];
    case "unknown":
      return isCeilingUnknown(platform) ? ceilingUnknown : stateWords.unknown;
  }
}

/** "All 10 images together: 512.3 MB (+12 MB), …"; null for one image, which has no sum. */
export function totalWords({ images, totals }: Report): string | null {
  if (images.length < 2) return null;
  const { distinctBytes, baselineDistinctBytes, newBytes } = totals;
  const change = baselineDistinctBytes === null ? "" : ` (${formatChange(distinctBytes - baselineDistinctBytes)})`;
  const fresh = baselineDistinctBytes === null ? "" : ` ${formatBytes(newBytes)} of it is new.`;
  const together = images.length === 2 ? "Both images" : `All ${count(images.length, "image")}`;
  return `${together} together: ${formatBytes(distinctBytes)}${change}, what they share counted once.${fresh}`;
}

/** Which bytes the numbers of a platform are, where they are not those of the whole compressed image. */
export function basisWords(platform: PlatformReport, { budget }: ImageReport): string | null {
  const parts = [
    ...(budget.count === "own" ? ["own layers"] : []),
    ...(platform.basis === "uncompressed" ? ["uncompressed"] : []),
  ];
  return parts.length === 0 ? null : parts.join(", ");
}

/** What a node unpacks, and how much more or less than before: `1.5 GB (+840.0 MB)`; `?` where it is not known. */
export function unpackedWords({ uncompressedBytes, uncompressedGrowthBytes }: PlatformReport): string {
  const size = uncompressedBytes === null ? "?" : formatBytes(uncompressedBytes);
  const isSame = uncompressedGrowthBytes === null || uncompressedGrowthBytes === 0;
  return isSame ? size : `${size} (${formatChange(uncompressedGrowthBytes)})`;
}

const leastOtherBytes = 10_000_000n;
const leastOtherPercent = 10n;

/** The compressed bytes, which are judged, say little of what a node unpacks: 10 MB more and ten percentage points besides. */
export function unpacksFarMore(platform: PlatformReport): boolean {
  const { growthBytes, baselineBytes, uncompressedGrowthBytes: unpacked, baselineUncompressedBytes: before, basis } = platform;
  if (growthBytes === null || unpacked === null || before === null || basis === "uncompressed") return false;
  const [more, whole] = [BigInt(unpacked), BigInt(before)];
  const told = BigInt(baselineBytes === null || baselineBytes === 0 ? 1 : baselineBytes);
  const points = more * 100n * told - BigInt(growthBytes) * 100n * whole;
  return more >= leastOtherBytes && points >= leastOtherPercent * told * whole;
}

/** `api · linux/amd64`. */
export function subject(image: ImageReport, platform: PlatformReport): Phrase {
  return [{ code: image.name }, ` · ${clean(platform.platform, 60)}`];
}

/** "a, b and 3 more". */
export function listed(names: readonly string[], limit = 5): Phrase {
  const shown = names.slice(0, limit).map((name): Phrase => [{ code: name }]);
  const rest = names.length - shown.length;
  return rest === 0 ? join(shown, ", ") : [...join(shown, ", "), ` and ${rest.toLocaleString("en-US")} more`];
}
