import { formatChange } from "../../bytes.ts";
import { mostTelling } from "../../compare/packages.ts";
import { shortenPaths } from "../../shorten.ts";
import type { ImageReport, PlatformReport, Report } from "../facts/report.ts";
import { inMarkdown } from "../phrase/escape.ts";
import { count, join, mapCode, type Block, type Phrase } from "../phrase/phrase.ts";
import { fitting, wordsIn, wordsInBlocks } from "../phrase/words.ts";
import { remarksOf } from "../words/guidance/remarks.ts";
import { unanswered } from "../words/guidance/unanswered.ts";
import { besideSentences } from "../words/baseline/beside-words.ts";
import { blocked } from "../words/blocked.ts";
import { type PartDetail, partsOf } from "../words/causes/cause-parts.ts";
import { findCauses, isCopy, isStoredAnotherWay } from "../words/causes/causes.ts";
import { withLineLinks } from "../words/line-links.ts";
import { quietUpgradeSentences } from "../words/quiet-upgrades.ts";
import { ruleSentences } from "../words/rule-changes.ts";
import {
  basisWords,
  byUrgency,
  changeInBrief,
  imagesByUrgency,
  isChanged,
  ownLayersWords,
  reachedWords,
  sizesInBrief,
  title,
} from "../words/sentences.ts";
import { alert, paragraph, table } from "./markup.ts";
import {
  causeParts,
  freshLayers,
  inBlocks,
  inFull,
  left,
  moreRows,
  pushedWords,
  rowsToExplain,
  type CauseDetail,
  type Row,
} from "./parts.ts";

/** What is read in ten seconds: everything before the first fold. */
export interface Head {
  readonly blocks: readonly string[];
  /** What had no room. */
  readonly left: readonly Phrase[];
}

/** Most words before the first fold, rows of further images aside. */
export const mostWords = { red: 90, green: 40 } as const;

/** Left to what the change comes from, however much the pull request changes of the rules. */
const leastForCauses = 10;

/**
 * Title, what the pull request changes of the rules, what to do, sizes, and what the change comes from; then as many remarks as have
 * room. `main` are the rows of the table, of which it shows `rows`.
 */
export function headOf(report: Report, main: readonly Row[], rows: number): Head {
  const limit = report.red ? mostWords.red : mostWords.green;
  const heading = title(report);
  const cells = sizeRows(report, main);
  const numbers = wordsIn(["Image size: ", ...heading]) + wordsInRow(report, cells[0]);
  const { red, loud, calm, whole } = boxesOf(report, limit - numbers);
  const fixed = numbers + wordsInBlocks([...red, ...loud, ...calm]);
  const rules = rulesThatFit(report, limit - fixed - leastForCauses);
  const causes = causesLine(report, Math.max(0, limit - fixed - rules.words));
  const room = limit - fixed - rules.words - roomOf(causes);
  const said = remarksOf(report);
  const remarks = fitting(
    [
      ...besideSentences(report),
      ...quietUpgradesThatFit(report, room),
      ...pushNews(main),
      ...said.news,
      ...doubtOf(report),
      ...said.others,
    ],
    { room },
  );
  return {
    blocks: [
      `### 📦 Image size: ${inMarkdown(heading)}`,
      ...(rules.shown.length === 0 ? [] : [paragraph(rules.shown)]),
      ...(red.length > 0 ? [alert("IMPORTANT", inBlocks(red))] : []),
      ...(loud.length > 0 ? [alert("WARNING", inBlocks(loud))] : []),
      ...inBlocks(calm),
      ...(cells.length === 0 ? [] : [table(columnsOf(report), cells.slice(0, rows))]),
      ...moreRows(cells.length - rows, "platform"),
      ...[...causes, ...remarks.shown].map(paragraph),
    ],
    left: [...rules.left, ...whole, ...remarks.left, ...said.inFull],
  };
}

/** With fewer names where all have no room. */
function quietUpgradesThatFit(report: Report, room: number): readonly Phrase[] {
  const ways = [mostTelling, 3, 2, 1].map((most) => quietUpgradeSentences(report, most));
  return ways.find((sentences) => roomOf(sentences) <= room) ?? ways[0] ?? [];
}

function roomOf(phrases: readonly Phrase[]): number {
  return phrases.reduce((sum, phrase) => sum + wordsIn(phrase), 0);
}

interface RuleLine {
  readonly shown: Phrase;
  readonly words: number;
  readonly left: readonly Phrase[];
}

/** Directly below the title: who changes the rules must be seen before what they say. One sentence is shown, however little room there is. */
function rulesThatFit(report: Report, room: number): RuleLine {
  const all = ruleSentences(report);
  const more = (rest: number): Phrase => [` ${count(rest, "more change")} in Notes.`];
  const isWhole = roomOf(all) <= room;
  const { shown, left: rest } = fitting(all, { room: isWhole ? room : room - wordsIn(more(1)), least: 1 });
  const line: Phrase = [...join(shown, " "), ...(rest.length === 0 ? [] : more(rest.length))];
  return { shown: line, words: wordsIn(line), left: rest };
}

interface Boxes {
  readonly red: readonly Block[];
  readonly loud: readonly Block[];
  readonly calm: readonly Block[];
  /** What was cut, as it was. */
  readonly whole: readonly Phrase[];
}

/** Of a reason that somebody else gives: characters, of which those are taken that have room. */
const reasonLengths = [500, 240, 160, 120, 90, 60] as const;

/** GitHub asks for at most two coloured boxes, so a red one is alone. */
function boxesOf(report: Report, room: number): Boxes {
  const red = blocked(report, report.images);
  const { loud, calm } = unanswered(report, report.images);
  const most = room - (red.length === 0 ? 0 : wordsInBlocks(red) + leastForCauses);
  if (wordsInBlocks([...loud, ...calm]) <= most) return { red, ...boxed(red, { loud, calm }), whole: [] };
  const whole = [...loud, ...calm].flatMap((block) => (block.kind === "say" ? [block.phrase] : []));
  return { red, ...(red.length > 0 ? { loud: [], calm: [] } : firstInBrief(report, most)), whole };
}

/** One block, with as much of a reason as has room. */
function firstInBrief(report: Report, room: number): Pick<Boxes, "loud" | "calm"> {
  const ways = reasonLengths.map((longest) => {
    const { loud, calm } = unanswered(report, report.images, longest);
    return loud.length > 0 ? { loud: loud.slice(0, 1), calm: [] } : { loud: [], calm: calm.slice(0, 1) };
  });
  const none = { loud: [], calm: [] };
  return ways.find(({ loud, calm }) => wordsInBlocks([...loud, ...calm]) <= room) ?? ways.at(-1) ?? none;
}

function boxed(red: readonly Block[], { loud, calm }: Pick<Boxes, "loud" | "calm">): Pick<Boxes, "loud" | "calm"> {
  return red.length > 0 ? { loud: [], calm: [...loud, ...calm] } : { loud, calm };
}

/** Three columns, of which each breaks between its words: a telephone shows all of it. */
export function columnsOf({ mode, pullRequest }: Report): Parameters<typeof table>[0] {
  const sides = mode === "record" ? "Before → now" : pullRequest === null ? "Base → now" : "Base → PR";
  return [left("Image"), left("Change"), left(sides)];
}

/** One row for each platform; none where it would only say what the title says. */
export function sizeRows(report: Report, rows: readonly Row[]): readonly (readonly Phrase[])[] {
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0 && only.platform.growthBytes === null) return [];
  return rows.map((row) => sizeRow(row, report));
}

function sizeRow({ image, platform }: Row, { images }: Report): readonly Phrase[] {
  const isOffender = platform.red || (platform.verdict !== "pass" && platform.verdict !== "no-baseline");
  const emphasise = (phrase: Phrase): Phrase => (isOffender ? [{ strong: phrase }] : phrase);
  const name: Phrase = [{ code: image.name }, ...(image.platforms.length === 1 ? [] : [{ small: [platform.platform] }])];
  const own = ownLayersWords(platform, image);
  const isAlone = images.length === 1 && image.platforms.length === 1;
  const reached = isAlone ? null : reachedWords(platform, image);
  const basis = basisWords(platform, image);
  return [
    name,
    [
      ...emphasise([changeInBrief(platform, image)]),
      ...(own === null ? [] : [`, ${own}`]),
      ...(reached === null ? [] : [{ small: [reached] }]),
    ],
    [sizesInBrief(platform), ...(basis === null ? [] : [{ small: [basis] }])],
  ];
}

function wordsInRow(report: Report, cells: readonly Phrase[] | undefined): number {
  const heads = columnsOf(report).map(({ title: head }): Phrase => [head]);
  return cells === undefined ? 0 : roomOf([...heads, ...cells]);
}

const partDetails: readonly PartDetail[] = [
  ...[8, 3, 2, 1].flatMap((most) => [true, false].map((isWhole) => ({ most, isWhole }))),
  { most: 1, isWhole: false, sum: "none" },
  { most: 0, isWhole: false, sum: "alone" },
];

/** Ways to say it, of which the one is taken that says most and has room. */
const causeDetails: readonly CauseDetail[] = [3, 2, 1].flatMap((most) =>
  [2, 1, 0].flatMap((withParts) =>
    partDetails.flatMap((parts) =>
      [true, false].map((saysRest) => ({ most, withParts, parts, saysUnchanged: false, saysRest, saysLargestAlone: false })),
    ),
  ),
);

/** Where there is no room for any of them. */
const largestAlone: readonly CauseDetail[] = [1, 0].flatMap((withParts) =>
  partDetails.map((parts) => ({ most: 1, withParts, parts, saysUnchanged: false, saysRest: false, saysLargestAlone: true })),
);

/**
 * "Where it comes from: …", of the image that decides: as much as has room. Causes are told by `causeParts`, whatever they are:
 * packages, directories, instructions, the base image.
 */
function causesLine(report: Report, room: number): readonly Phrase[] {
  const row = worstRow(report);
  if (row === null || room === 0) return [];
  const isAlone = report.images.length === 1;
  const lead: Phrase = isAlone ? ["Where it comes from: "] : ["Where ", { code: row.image.name }, " changed: "];
  const { layers } = row.platform;
  if (isStoredAnotherWay(layers, row.platform)) return [[...lead, "the same content, stored another way"]];
  const longest = (details: readonly CauseDetail[]) =>
    details
      .map((detail) => lead.concat(join(causesOf(row, detail), " · ")))
      .filter((one) => wordsIn(one) <= room)
      .toSorted((a, b) => wordsIn(b) - wordsIn(a))[0];
  const line = longest(causeDetails.filter(namesNoTrifle(row))) ?? longest(largestAlone);
  return line === undefined || wordsIn(line) === wordsIn(lead) ? [] : [withLineLinks(line, report)];
}

const leastShare = 0.1;

/** Whether a way to say it tells nothing that changed little in place of what the largest change is made of. */
function namesNoTrifle({ platform, image }: Row): (detail: CauseDetail) => boolean {
  const { own } = findCauses(platform, image, inFull.most);
  const [largest = 0, ...others] = own.map(({ growthBytes }) => Math.abs(growthBytes));
  const isLarge = (bytes: number) => Math.abs(bytes) >= leastShare * largest;
  const large = others.filter(isLarge).length + 1;
  const isRestLarge = (most: number) => isLarge(findCauses(platform, image, most).restBytes);
  // Not all causes have packages that come to something.
  const tells = (parts: PartDetail) => parts.sum !== "alone" || own.slice(0, 1).some((cause) => partsOf(cause, parts).length > 0);
  return ({ most, withParts, parts, saysRest }) =>
    (withParts > 0 && tells(parts)) || (most <= large && (!saysRest || isRestLarge(most)));
}

/** What of the causes is not known. */
function doubtOf(report: Report): readonly Phrase[] {
  const row = worstRow(report);
  if (row === null) return [];
  const { doubt } = findCauses(row.platform, row.image, inFull.most);
  return doubt.length === 0 ? [] : [doubt];
}

/** The platform whose change is told before the first fold. */
export function worstRow(report: Report): Row | null {
  const worst = imagesByUrgency(report.images).find((image) => image.platforms.some(isCompared));
  const rows = worst === undefined ? [] : rowsToExplain(worst);
  return rows.find(({ platform }) => isCompared(platform)) ?? null;
}

function isCompared(platform: PlatformReport): boolean {
  return platform.growthBytes !== null && isChanged(platform);
}

function causesOf({ image, platform }: Row, detail: CauseDetail): readonly Phrase[] {
  const parts = causeParts(image, platform, detail).map((phrase) =>
    mapCode(phrase, (piece) => ({ ...piece, code: brief(piece.code) })),
  );
  const total = formatChange(platform.growthBytes ?? 0);
  // Title and table have that number.
  return parts.length === 1 ? parts.map((phrase) => withoutAmount(phrase, total)) : parts;
}

function withoutAmount(phrase: Phrase, amount: string): Phrase {
  const at = phrase.findIndex((piece) => isAmount(piece, amount));
  // With the blank before it.
  return at < 1 ? phrase : [...phrase.slice(0, at - 1), ...phrase.slice(at + 1)];
}

function isAmount(piece: Phrase[number], amount: string): boolean {
  return piece === amount || (typeof piece === "object" && "strong" in piece && piece.strong[0] === amount);
}

const longestCode = 48;

/** The first words of an instruction and the last one that says what it is about; of a long COPY what it copies and where to; of long paths, their ends. */
function brief(code: string): string {
  const words = (code.length > longestCode && isCopy(code) ? code.replaceAll(ownersOfCopies, "") : code).split(" ");
  return shortenPaths((words.length <= mostOfCode ? words : fewOf(words)).join(" "), longestCode);
}

const ownersOfCopies = / --(?:chown|chmod|link|parents|exclude)(?:=\S+)?(?= )/gu;
const mostOfCode = 6;

function fewOf(words: readonly string[]): readonly string[] {
  const kept = withoutCleaning(words.join(" ").split(" && ")).join(" && ").split(" ");
  if (kept.length <= mostOfCode) return kept.length === words.length ? kept : [...kept, "…"];
  const [first, others] = [kept.slice(0, 3), kept.slice(3)];
  return [...first, "…", ...others.filter((word) => word !== "…" && !word.startsWith("-")).slice(-1)];
}

/** Without what only removes what the commands before it have left. */
function withoutCleaning(commands: readonly string[]): readonly string[] {
  const last = commands.findLastIndex((command, index) => index === 0 || !cleaning.test(command));
  return commands.slice(0, last + 1);
}

const cleaning = /^(?:rm|(?:apt|apt-get|dnf|microdnf|yum)(?: -\S+)* (?:clean|autoremove|purge)|(?:npm|yarn|pip) cache)\b/u;

const worthNews = 10_000_000;

/** A push that costs much although the image has not grown. */
function pushNews(rows: readonly Row[]): readonly Phrase[] {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0) return [];
  const { newBytes, sizeBytes, growthBytes } = row.platform;
  const isNews = newBytes !== null && newBytes >= worthNews && newBytes * 2 >= sizeBytes;
  if (!isNews || growthBytes === null || isChanged(row.platform)) return [];
  return [[`The size is the same, but a push adds ${pushedWords(row.platform, newBytes)}: ${freshLayers(row.platform)}.`]];
}

/** Rows of the table: one for each platform, the one that decides first. */
export function rowsOf(image: ImageReport): readonly Row[] {
  return byUrgency(image.platforms).map((platform) => ({ image, platform }));
}
