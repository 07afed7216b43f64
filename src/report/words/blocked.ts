import { formatBoundAbove, formatBytes } from "../../bytes.ts";
import { claimToPaste, type Refusal } from "../../judge/own-words.ts";
import type { NotCompared, OverCeiling, Unjustified } from "../../judge/reasons.ts";
import { clean } from "../phrase/escape.ts";
import { count, join, type Block, type Phrase } from "../phrase/phrase.ts";
import type { ImageReport, PlatformReport, Report } from "../facts/report.ts";
import { approvalInBrief, notApprovedBecause } from "./approval-words.ts";
import { unjustifiedBecause } from "./reasons.ts";
import { notKnown, type Obstruction } from "./guidance/not-known.ts";
import { byUrgency, deciding, imagesByUrgency, listed, thresholdWords } from "./sentences.ts";
import { obstacleWords } from "./yardstick-words.ts";

/** Empty where the check is green. `mostClaims`: of more images the claims are left to another place. */
export function blocked(report: Report, images: readonly ImageReport[], mostClaims = mostPasted): readonly Block[] {
  const needy = imagesByUrgency(images).filter((image) => unjustifiedIn(image).length > 0);
  const large = imagesByUrgency(images).filter((image) => ceilingsOf(image).length > 0);
  const isAlone = report.images.length === 1 && report.missing.length === 0;
  const named = { isAlone, report };
  const obstructions = [
    ...(images === report.images ? unmeasured(report) : []),
    ...overCeilings(large, { ...named, hasMore: needy.length > 0 }),
    ...(needy.length === 0 ? [] : [withoutReason(needy, { ...named, mostClaims })]),
    ...withoutApproval(images, { isAlone, isFirst: needy.length === 0 }),
    ...notKnown(images, isAlone),
  ];
  if (obstructions.length === 0) return [];
  const clauses = join(
    obstructions.map(({ clause }) => clause),
    "; ",
  );
  const acts = obstructions.map(({ act }) => act).filter(({ length }) => length > 0);
  const sentence: Phrase = [{ strong: [`${isInTerminal(report) ? "Over budget" : "Blocked"}: `, ...clauses, "."] }];
  return [
    { kind: "say", phrase: join([sentence, ...acts], " ") },
    ...(needy.length === 0 ? [] : [pasteBlock(claimsOf(needy, isAlone).slice(0, mostClaims))]),
    ...furtherHelp(report, { needy, red: images.filter(({ red }) => red) }),
  ];
}

/** Claims that had no room in the box. */
export function furtherClaims({ images, missing }: Report): readonly Block[] {
  const needy = imagesByUrgency(images).filter((image) => unjustifiedIn(image).length > 0);
  const claims = claimsOf(needy, images.length === 1 && missing.length === 0);
  return claims.length <= mostPasted ? [] : [pasteBlock(claims.slice(mostPasted))];
}

const mostPasted = 2;
const mostNamed = 3;
/** Of a reason that somebody else gives. */
const longestReason = 160;

/** Nobody to ask: the description is a file. */
export function isInTerminal({ repository, pullRequest }: Report): boolean {
  return repository === null && pullRequest === null;
}

function unmeasured({ missing }: Report): readonly Obstruction[] {
  const shown = missing
    .slice(0, mostNamed)
    .map(({ name, because }): Phrase => [{ code: name }, ` was not measured: ${clean(because, longestReason)}`]);
  if (shown.length === 0) return [];
  const rest = missing.length - shown.length;
  const more: readonly Phrase[] = rest > 0 ? [[`and ${count(rest, "more image")}`]] : [];
  return [{ clause: join([...shown, ...more], "; "), act: ["Fix that, or run its job again; its log says why."] }];
}

interface Naming {
  readonly isAlone: boolean;
  readonly report: Report;
}

function overCeilings(
  large: readonly ImageReport[],
  { isAlone, hasMore, report }: Naming & { readonly hasMore: boolean },
): readonly Obstruction[] {
  const clauses = large.slice(0, mostNamed).map((image): Phrase => {
    const over = ceilingsOf(image).map(({ rule, overBytes, maxSizeBytes }): Phrase => {
      return [`${formatBytes(overBytes)} over `, { code: rule }, ` (${formatBytes(maxSizeBytes)})`];
    });
    const who: Phrase = isAlone ? [] : [{ code: image.name }, " is "];
    return who.concat(join(over, " and "));
  });
  if (clauses.length === 0) return [];
  const rest = large.length - clauses.length;
  const clause = join([...clauses, ...(rest > 0 ? [[`and ${count(rest, "more image")} as well`]] : [])], ", ");
  const rules = new Set(large.flatMap(ceilingsOf).map(({ rule }) => rule));
  const raise: Phrase = ["Make it smaller, or raise ", ...listed([...rules])];
  const where = " in the workflow or the configuration file, where reviewers see it; the next push is checked again.";
  return [{ clause, act: [...raise, hasMore || isInTerminal(report) ? "." : where] }];
}

/** The ceilings that the worst platform of an image is over. */
export function ceilingsOf({ platforms }: ImageReport): readonly OverCeiling[] {
  const worst = byUrgency(platforms).find(({ verdict }) => verdict === "too-large");
  return worst?.why.filter((reason) => reason.kind === "over-ceiling") ?? [];
}

function withoutReason(
  needy: readonly ImageReport[],
  { isAlone, report, mostClaims }: Naming & { readonly mostClaims: number },
): Obstruction {
  const names: Phrase = needy.length > mostNamed ? [count(needy.length, "image")] : listed(needy.map(({ name }) => name));
  const whose: Phrase = isAlone ? [] : [" (", ...names, ")"];
  const obstacles = needy.flatMap((image) => unjustifiedIn(image).flatMap(obstacleOf));
  const faults = needy.flatMap((image) => unjustifiedIn(image).flatMap((platform) => unjustifiedBecause(platform) ?? []));
  const [fault] = faults;
  const because = fault === undefined || fault.kind === "no-claim" ? forOthers(fault) : `; ${faultWords(fault)}`;
  const isUnreadable = faults.some(({ kind }) => kind === "description-unreadable");
  const grown = what(needy, obstacles);
  const duty: Phrase = isInTerminal(report) ? [...grown, " needs a reason"] : ["reviewers need a reason for ", ...grown];
  return {
    clause: [...duty, ...whose, because],
    act: askFor(report, {
      isUnreadable,
      isNew: fault?.kind === "no-claim",
      hasOne: needy.length === 1,
      folded: Math.max(0, Math.min(needy.length, mostAsked) - mostClaims),
    }),
  };
}

/** What nobody, or nobody who counts, has agreed to: images that lack the same are named together. */
function withoutApproval(
  images: readonly ImageReport[],
  { isAlone, isFirst }: { readonly isAlone: boolean; readonly isFirst: boolean },
): readonly Obstruction[] {
  const lacking = imagesByUrgency(images).flatMap((image) => {
    const platform = byUrgency(image.platforms).find((one) => notApprovedBecause(one) !== null);
    const missing = platform === undefined ? null : notApprovedBecause(platform);
    return platform === undefined || missing === null ? [] : [{ image, missing, obstacles: obstacleOf(platform) }];
  });
  const groups = [...Map.groupBy(lacking, ({ missing }) => JSON.stringify(missing)).values()];
  return groups.slice(0, mostNamed).flatMap(([first, ...others]): readonly Obstruction[] => {
    if (first === undefined) return [];
    const group = [first, ...others].map(({ image }) => image);
    const names = group.map(({ name }) => name);
    const who: Phrase = isAlone ? [] : [" (", ...listed(names, mostNamed), ")"];
    const subjectOf: Phrase = isFirst ? what(group, first.obstacles) : ["it"];
    const act = "A review or label that counts runs the check again in seconds, without a build.";
    return [{ clause: [...subjectOf, ` needs ${approvalInBrief(first.missing, longestReason)}`, ...who], act: [act] }];
  });
}

/** What needs it: `growth of 25% or more`. */
function what(needy: readonly ImageReport[], [obstacle]: readonly NotCompared[]): Phrase {
  if (obstacle !== undefined) {
    const because = clean(obstacleWords(obstacle.obstacle), longestReason);
    return [`an image that cannot be compared (${because})`];
  }
  const [limit, ...others] = new Set(needy.map(({ budget }) => thresholdWords(budget.justifyAt)));
  const isOne = limit !== undefined && others.length === 0;
  return isOne ? [`growth of ${limit} or more`] : ["growth that reaches ", { code: "justify-at" }];
}

function obstacleOf({ why }: PlatformReport): readonly NotCompared[] {
  return why.filter((reason) => reason.kind === "not-compared");
}

function forOthers(fault: Unjustified | undefined): string {
  const others = fault?.kind === "no-claim" ? fault.others.slice(0, mostNamed) : [];
  return others.length === 0 ? "" : `; the one given is only for ${others.map((name) => clean(name, 60)).join(", ")}`;
}

function faultWords(fault: Exclude<Unjustified, { kind: "no-claim" }>): string {
  if (fault.kind === "refused") return refusalInBrief(fault.refusal);
  return clean(fault.because, longestReason);
}

/** Why what is written there is none. */
function refusalInBrief(refusal: Refusal): string {
  switch (refusal.kind) {
    case "template":
      return "the pull request template's own text does not count";
    case "empty":
      return "the one given is empty";
    case "unseen":
      return "code, quotes and hidden text do not count";
    case "placeholder":
      return `"${clean(refusal.written, 40)}" is a placeholder`;
    case "repetition":
      return `"${clean(refusal.written, 40)}" only repeats itself`;
    case "link-only":
      return "a link alone does not count";
    case "too-short":
      return `"${clean(refusal.written, 40)}" is too short`;
    case "bound-unreadable":
      return `the bound "${clean(refusal.bound, 40)}" cannot be read; write "up to 130 MB"`;
    case "outgrown":
      return `the one given holds only up to ${formatBytes(refusal.upToBytes)}`;
  }
}

interface Asking {
  readonly isUnreadable: boolean;
  /** There is no reason yet. */
  readonly isNew: boolean;
  /** One image needs one. */
  readonly hasOne: boolean;
  /** Lines that had no room in the box. */
  readonly folded: number;
}

function askFor(report: Report, { isUnreadable, isNew, hasOne, folded }: Asking): Phrase {
  const [one, whose, reason] = hasOne ? ["this", "its", "reason"] : ["these", "their", "reasons"];
  const lines = folded === 0 ? one : `${one} and ${count(folded, "folded line")}`;
  if (isInTerminal(report))
    return [`Add ${lines} to the file that `, { code: "--description" }, ` names, with your ${reason}, and check again:`];
  if (isUnreadable) return [`If it has one, run this job again; else add ${lines} to it, with your ${reason}:`];
  const place = isNew ? `Add ${lines} to the description` : `Put ${lines} in ${whose} place`;
  return [`${place}, with your ${reason}; the check runs again in seconds:`];
}

/** The claim to paste for one image, in one line. */
export function claimFor(image: ImageReport, { images, missing }: Report): string {
  return claimsOf([image], images.length === 1 && missing.length === 0).join(" ");
}

/** One for each image, the worst first; each covers the image's largest platform. */
function claimsOf(needy: readonly ImageReport[], isAlone: boolean): readonly string[] {
  return needy.slice(0, mostAsked).map((image) => {
    const sizes = unjustifiedIn(image).map(({ sizeBytes }) => sizeBytes);
    return claimToPaste(isAlone ? null : clean(image.name, 256), formatBoundAbove(Math.max(...sizes)));
  });
}

const mostAsked = 20;

function pasteBlock(lines: readonly string[]): Block {
  return { kind: "paste", lines };
}

/** Those that a justification is asked for, the worst first. */
function unjustifiedIn({ platforms }: ImageReport): readonly PlatformReport[] {
  return byUrgency(platforms).filter((platform) => unjustifiedBecause(platform) !== null);
}

/** "What counts as a reason · or make it smaller: 2 findings, −13.2 MB". */
function furtherHelp(
  { docsUrl }: Report,
  { needy, red }: { readonly needy: readonly ImageReport[]; readonly red: readonly ImageReport[] },
): readonly Block[] {
  const rules: readonly Phrase[] =
    needy.length === 0 || docsUrl === null
      ? []
      : [[{ link: "What counts as a reason", to: `${docsUrl}docs/red-pull-request.md#what-counts-as-a-reason` }]];
  const smaller = savings(red);
  const parts = [...rules, ...(smaller === null ? [] : [[`or make it smaller: ${smaller}`]])];
  return parts.length === 0 ? [] : [{ kind: "say", phrase: join(parts, " · ") }];
}

/** "2 findings, −13.2 MB" of the one image that is red; null without any, or with several. */
function savings([image, ...others]: readonly ImageReport[]): string | null {
  // Images may share what could be left out.
  if (image === undefined || others.length > 0) return null;
  const found = deciding(image).advice.filter(({ saves }) => saves === "image");
  const bytes = found.reduce((sum, one) => sum + one.bytes, 0);
  return bytes === 0 ? null : `${count(found.length, "finding")}, ${formatBytes(-bytes)}`;
}
