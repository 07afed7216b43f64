import { createHash } from "node:crypto";
import { slugOf } from "./baseline/baseline.ts";
import type { Baseline, BaselineDocument } from "./baseline/documents.ts";
import { asOne } from "./compare/as-one.ts";
import { compare, type Comparison } from "./compare/compare.ts";
import { contentsOf } from "./compare/files.ts";
import type { Budget, ImageInputs, Inputs } from "./inputs/inputs.ts";
import { rulesIn, rulesInForce, type RulesAtBase } from "./judge/in-force.ts";
import { judge, needsJustification, reaches, severest, type Verdict } from "./judge/judge.ts";
import type { Ports } from "./ports.ts";
import type { MissingReport, Report } from "./report/facts/report.ts";
import type { ImageResult } from "./results.ts";

/** What a change of the list of images is judged with. */
export interface ListWork {
  readonly results: readonly ImageResult[];
  readonly missing: readonly MissingReport[];
  /** Every name in the configuration file that is there now. */
  readonly listedNames: readonly string[];
  readonly rules: Pick<Inputs, "onMissingBaseline" | "onError">;
  /** Judges an image that left the list as if it were in it; null where it cannot be built any more. */
  again(image: ImageInputs): Promise<ImageResult | null>;
  /** The baseline of an image that left; with `image` it is built where none is stored. */
  baselineOf(name: string, image: ImageInputs | null): Promise<Baseline>;
  readonly justification: Ports["justification"];
  readonly approvals: Ports["approvals"];
}

export interface ChangedList {
  readonly results: readonly ImageResult[];
  readonly changes: Report["ruleChanges"];
}

/**
 * A pull request must not bend a verdict by what it calls an image, or by taking one off the list: what left is judged as before
 * as long as it can be built; what cannot is held, as one image, against all that joined.
 */
export async function judgeChangedList(work: ListWork): Promise<ChangedList> {
  const before = listBefore(work.results);
  if (before === null) return { results: work.results, changes: [] };
  const left = await leftOf(before, work);
  const isJoined = ({ image }: ImageResult) => !before.images.has(image.name);
  const joined = before.mustBeRecorded && left.length === 0 ? [] : work.results.filter(isJoined);
  const kept = work.results.filter((result) => !joined.includes(result));
  const group = groupOf({ left, joined, kept, before });
  const again = left.flatMap(({ result }) => result ?? []);
  const judged = await Promise.all(joined.map((result) => judgedTogether(result, group, work)));
  const byName = new Map(judged.map((result) => [result.image.name, result]));
  const results = [...work.results.map((result) => byName.get(result.image.name) ?? result), ...again];
  return { results, changes: [...left.map((one) => leftReport(one, group)), ...joined.map((one) => joinedReport(one, group))] };
}

interface ListBefore {
  readonly images: ReadonlyMap<string, ImageInputs | null>;
  /** The list is only a guess where nothing was recorded under its names. */
  readonly mustBeRecorded: boolean;
  /** Names that this step recorded. */
  readonly recorded: ReadonlySet<string>;
  readonly atBase: RulesAtBase;
}

/** From the base commit's file, and from what was recorded together at that very commit; null: it is not known. */
function listBefore(results: readonly ImageResult[]): ListBefore | null {
  const all = results.flatMap(({ inForce }) => inForce ?? []);
  const atBase = all.find((one) => one.atBase.kind === "file")?.atBase ?? { kind: "no-file" as const };
  const names = all.flatMap(({ recorded }) => (recorded?.behind === 0 ? recorded.rules.images : []));
  const recorded = names.map((name) => [name, null] as const);
  if (atBase.kind === "file") {
    const listed = [...atBase.images].map(([name, { image }]) => [name, image] as const);
    return { images: new Map([...recorded, ...listed]), mustBeRecorded: atBase.isNew, atBase, recorded: new Set(names) };
  }
  if (names.length === 0) return null;
  return { images: new Map(recorded), mustBeRecorded: true, atBase, recorded: new Set(names) };
}

/** An image that is no longer listed. */
interface Left {
  readonly name: string;
  readonly baseline: Baseline;
  /** Judged as before; null: it cannot be built any more. */
  readonly result: ImageResult | null;
}

async function leftOf({ images, mustBeRecorded, recorded }: ListBefore, work: ListWork): Promise<readonly Left[]> {
  const present = new Set([...work.results.map(({ image }) => image.name), ...work.missing.map(({ name }) => name)]);
  const listed = new Set(work.listedNames);
  const left: Left[] = [];
  for (const [name, image] of images) {
    // What a job has not measured may be called by what stands for its name in an artifact's.
    const isThere = present.has(name) || present.has(slugOf(name, sha256));
    if (isThere || (listed.has(name) && !recorded.has(name))) continue;
    const stored = await work.baselineOf(name, null);
    if (mustBeRecorded && stored.kind !== "found") continue;
    const result = image === null ? null : await work.again(image);
    const isUnknown = result === null && image !== null && stored.kind !== "found";
    left.push({ name, result, baseline: isUnknown ? await work.baselineOf(name, image) : stored });
  }
  return left;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Images before and after that are judged as one. */
interface Group {
  readonly names: readonly string[];
  readonly before: readonly BaselineDocument[];
  /** Results that stay, besides those that joined. */
  readonly after: readonly ImageResult[];
  readonly joined: readonly ImageResult[];
  readonly baseline: Extract<Baseline, { kind: "found" }> | null;
  readonly budgets: readonly Budget[];
}

interface ToGroup {
  readonly left: readonly Left[];
  readonly joined: readonly ImageResult[];
  readonly kept: readonly ImageResult[];
  readonly before: ListBefore;
}

/** What joined takes the place of what is gone; where nothing is, of what an image lost that shrank as much as a warning tells of growth. */
function groupOf({ left, joined, kept, before: { atBase } }: ToGroup): Group {
  const gone = left.filter(({ result }) => result === null).flatMap(({ name, baseline }) => withFound(name, baseline));
  if (gone.length > 0) {
    const budgets = gone.flatMap(({ name, baseline }) => oldBudgets(name, baseline, { atBase, joined }));
    return { ...beforeOf(gone), after: [], joined, budgets };
  }
  const shrunk = kept.filter(isShrunk);
  const parts = shrunk.flatMap(({ image, baseline }) => withFound(image.name, baseline));
  const budgets = shrunk.flatMap(({ image, inForce }) => inForce?.budgets ?? [image.budget]);
  return { ...beforeOf(parts), after: shrunk, joined: joined.filter((one) => !isCompared(one)), budgets };
}

interface Found {
  readonly name: string;
  readonly baseline: Extract<Baseline, { kind: "found" }>;
}

function withFound(name: string, baseline: ImageResult["baseline"]): readonly Found[] {
  return baseline.kind === "found" ? [{ name, baseline }] : [];
}

function beforeOf(parts: readonly Found[]): Pick<Group, "names" | "before" | "baseline"> {
  const [first, ...others] = parts;
  const before = parts.map(({ baseline }) => baseline.document);
  if (first === undefined) return { names: [], before, baseline: null };
  const names = parts.map(({ name }) => name);
  if (others.length === 0) return { names, before, baseline: first.baseline };
  const { kind, version, name, commit, recordedAt } = first.baseline.document;
  const measurement = asOne(before.map((document) => document.measurement));
  return {
    names,
    before,
    baseline: { ...first.baseline, document: { kind, version, name, commit, recordedAt, measurement, history: [] } },
  };
}

function oldBudgets(
  name: string,
  baseline: Baseline,
  { atBase, joined }: { readonly atBase: RulesAtBase; readonly joined: readonly ImageResult[] },
): readonly Budget[] {
  const [first] = joined;
  const listed = atBase.kind === "file" ? atBase.images.get(name) : undefined;
  if (first === undefined) return [];
  const image = { ...first.image, name, budget: listed?.budget ?? first.image.budget };
  const policy = { onMissingBaseline: "build", onError: "warn" } as const;
  return rulesInForce({ image, inputs: policy, atBase, recorded: rulesIn(baseline), isOnBehalf: true }).budgets;
}

function isShrunk({ image, comparison }: ImageResult): boolean {
  return comparison.platforms.some(
    (one) => one.kind === "compared" && reaches(-one.growthBytes, one.baselineBytes, image.budget.warnAt),
  );
}

function isCompared({ comparison }: ImageResult): boolean {
  return comparison.platforms.some(({ kind }) => kind === "compared");
}

/** An image that joined, with the verdict on all that is judged as one, unless its own is worse. */
async function judgedTogether(result: ImageResult, group: Group, work: ListWork): Promise<ImageResult> {
  const { baseline, budgets } = group;
  if (baseline === null || !group.joined.includes(result)) return result;
  const own = result.inForce?.budgets ?? [result.image.budget];
  const attempts: Attempt[] = [];
  for (const budget of [...budgets, ...own]) attempts.push(await attempt(result, { group, budget }, work));
  const { comparison, verdict, budget } = severest(attempts, (one) => one.verdict);
  const isAlone = group.before.length === 1 && group.joined.length + group.after.length === 1;
  const contents = isAlone ? contentsOf(result, baseline.document) : result.contents;
  const image = { ...result.image, budget };
  const together: ImageResult = { ...result, image, baseline, comparison, verdict, insteadOf: null, contents };
  return isCompared(result) ? severest([together, result], (one) => one.verdict) : together;
}

interface Attempt {
  readonly comparison: Comparison;
  readonly verdict: Verdict;
  readonly budget: Budget;
}

async function attempt(
  result: ImageResult,
  { group, budget }: { readonly group: Group; readonly budget: Budget },
  work: ListWork,
): Promise<Attempt> {
  const all = summed(result, group, budget);
  const comparison = asToldOf(result, all);
  const noBaseBuild = null;
  const asked = needsJustification(comparison, { budget, noBaseBuild });
  const justification = asked ? await work.justification() : { kind: "read" as const, claims: [] };
  const image = { name: result.image.name, budget };
  const approvals = asked && budget.approval !== null ? await work.approvals(budget.approval) : { kind: "not-asked" as const };
  const judged = { image, outcome: "found", noBaseBuild, justification, approvals, rules: work.rules } as const;
  const verdict = judge({ ...judged, comparison });
  // Two images below the ceiling that one was under together are no way around it.
  const asWhole = judge({ ...judged, comparison: all });
  return { comparison, verdict: asWhole.state === "too-large" ? asWhole : verdict, budget };
}

/** Growth of all together, at each platform of this image, whose own size is the one that is told and that a claim's bound speaks of. */
function asToldOf({ measurement }: ImageResult, { platforms, gonePlatforms }: Comparison): Comparison {
  const own = new Map(measurement.platforms.map((platform) => [platform.platform, platform]));
  return {
    platforms: platforms.map((sum) => Object.assign({}, sum, { head: own.get(sum.platform) ?? sum.head })),
    gonePlatforms,
  };
}

/** All together as one image, at the platforms of this one. */
function summed({ measurement }: ImageResult, { before, after, joined }: Group, { count }: Budget): Comparison {
  const head = asOne([...joined, ...after].map((result) => result.measurement));
  const all = compare(head, asOne(before.map((document) => document.measurement)), count);
  const own = new Set(measurement.platforms.map(({ platform }) => platform));
  return { platforms: all.platforms.filter(({ platform }) => own.has(platform)), gonePlatforms: all.gonePlatforms };
}

function leftReport({ name, baseline, result }: Left, group: Group): Report["ruleChanges"][number] {
  const sizes = baseline.kind === "found" ? baseline.document.measurement.platforms.map(({ sizeBytes }) => sizeBytes) : [];
  const isTogether = group.joined.length > 0 && group.names.includes(name);
  const judged = result === null ? (isTogether ? "together" : "not") : "again";
  return { kind: "left", image: name, sizeBytes: sizes.length === 0 ? null : Math.max(...sizes), judged };
}

function joinedReport(result: ImageResult, { names, joined }: Group): Report["ruleChanges"][number] {
  const { image, measurement } = result;
  const sizeBytes = Math.max(...measurement.platforms.map((platform) => platform.sizeBytes));
  const others = joined.includes(result) ? joined.filter((one) => one !== result).map((one) => one.image.name) : [];
  const isTogether = names.length > 0 && joined.includes(result);
  return { kind: "joined", image: image.name, sizeBytes, with: isTogether ? [...names, ...others] : [] };
}
