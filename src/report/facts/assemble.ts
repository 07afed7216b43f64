import { definitionOf } from "../../findings/catalogue.ts";
import { findIn } from "../../findings/find.ts";
import { linesFor } from "../../findings/remedy.ts";
import { recordedSizeOf, sizesOf } from "../../baseline/documents.ts";
import { noCostRules, type CostRules } from "../../cost/cost-rules.ts";
import type { ComparedPlatform, PlatformComparison } from "../../compare/compare.ts";
import { unpackedGrowth } from "../../compare/unpacked.ts";
import type { LayerChange } from "../../compare/layers.ts";
import type { Reason } from "../../judge/reasons.ts";
import { creepDays, creepOf, type Creep } from "../../judge/creep.ts";
import type { DirectoryChange } from "../../compare/directories.ts";
import {
  compareFiles,
  type FileComparison,
  inBytesOf,
  type LayeredTree,
  partsOf,
  type PlatformContents,
} from "../../compare/files.ts";
import type { LayerListing } from "../../image/listing/listing.ts";
import { type ImageTree, mergeLayers } from "../../image/tree/tree.ts";
import type { Waste } from "../../image/tree/waste.ts";
import type { Beside } from "../../baseline/beside.ts";
import { placeText } from "../../inputs/baseline-places.ts";
import type { Budget } from "../../inputs/inputs.ts";
import type { BudgetChange } from "../../judge/in-force.ts";
import { worst } from "../../judge/judge.ts";
import { contextNotes } from "../words/context-notes.ts";
import { withCosts } from "./cost.ts";
import {
  Report,
  type BaselineReport,
  type CreepReport,
  type ImageReport,
  type LayerChangeReport,
  type PlatformReport,
} from "./report.ts";
import { reasonWords } from "../words/reasons.ts";
import { obstacleWords, recordedWords, yardstickNoteWords } from "../words/yardstick-words.ts";
import type { ReasonReport } from "./reasons.ts";
import { packagesReport } from "./packages.ts";
import { checkSums } from "./sums.ts";
import { totalsOf } from "./totals.ts";
import { leftOutWords } from "../words/left-out.ts";
import { schemaAddress } from "../../version.ts";
import type { ImageResult, ReportFrame } from "../../results.ts";

/** Turns results into the one value that every renderer and the JSON file start from. */
export function assemble(results: readonly ImageResult[], frame: ReportFrame, cost: CostRules = noCostRules): Report {
  const { state, isRed } = worst(results.map(({ verdict }) => verdict));
  const { imageChanges = [], givenBaseline, ...told } = frame;
  const isComplete = (frame.missing ?? []).length === 0;
  const checked = results.map((result) => checkedImage(withCosts(imageReport(result, frame), frame, cost), result));
  const notes = results.flatMap(({ contents }) => [...contents.values()].flatMap((known) => known.notes));
  return Report.parse({
    $schema: schemaAddress("report.schema.json"),
    version: 1,
    ...told,
    baseSha: givenBaseline === undefined ? told.baseSha : null,
    createdAt: frame.createdAt.toISOString(),
    warnings: [...frame.warnings, ...notes, ...checked.flatMap(({ leftOut }) => leftOut)],
    verdict: isComplete ? state : "error",
    red: isRed || !isComplete,
    ruleChanges: [...budgetChanges(results), ...imageChanges, ...inputChanges(results)],
    images: checked.map(({ image }) => image),
    totals: totalsOf(results),
  });
}

/** The image without what does not add up, and sentences that say so. */
function checkedImage(
  image: ImageReport,
  { baseline }: Pick<ImageResult, "baseline">,
): { readonly image: ImageReport; readonly leftOut: readonly string[] } {
  const uncounted = baseline.kind === "found" ? baseline.document.context?.uncounted : undefined;
  const checked = image.platforms.map((platform) => checkSums(platform, image, uncounted));
  const leftOut = checked.flatMap((one) => one.leftOut.map((part) => leftOutWords(part, image.name, one.platform.platform)));
  return { image: { ...image, platforms: checked.map(({ platform }) => platform) }, leftOut };
}

/** Equal changes of several images are told once. */
function budgetChanges(results: readonly ImageResult[]): Report["ruleChanges"] {
  const all = results.flatMap(({ image, inForce }) => (inForce?.changes ?? []).map((change) => ({ change, name: image.name })));
  const groups = Map.groupBy(all, ({ change }) => JSON.stringify(change));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          budgetChange(
            first.change,
            group.map(({ name }) => name),
          ),
        ];
  });
}

function inputChanges(results: readonly ImageResult[]): Report["ruleChanges"] {
  return results.flatMap(({ image, inForce }) => {
    const changed = inForce?.changedInputs ?? [];
    return changed.length === 0 ? [] : [{ kind: "build-inputs" as const, image: image.name, inputs: [...changed] }];
  });
}

const effects = { looser: "loosened", stricter: "tightened", other: "changed" } as const;

function budgetChange({ rule, effect, from, to, place }: BudgetChange, images: string[]): Report["ruleChanges"][number] {
  const judgedBy = effect === "looser" ? from : effect === "stricter" ? to : null;
  return { kind: "budget", rule, effect: effects[effect], images, from, to, judgedBy, place };
}

function imageReport(result: ImageResult, frame: ReportFrame): ImageReport {
  const { image, measurement, baseline, comparison, verdict } = result;
  const accepted = verdict.platforms.find(({ justification }) => justification !== null)?.justification ?? null;
  return {
    name: image.name,
    verdict: verdict.state,
    red: verdict.isRed,
    budget: budgetReport(image.budget),
    reference: referenceOf(image),
    baseline: baselineReport(result, frame),
    beside: result.beside.map(besideReport),
    measurement,
    reused: result.isReused,
    recording: result.recording,
    platforms: comparison.platforms.map((platform) => platformReport(platform, result, frame)),
    gonePlatforms: [...comparison.gonePlatforms],
    justification: accepted === null ? null : { text: accepted.text, upToBytes: accepted.upToBytes },
    history: historyOf(baseline),
    creep: creepOf(branchOf(result, frame), { now: frame.createdAt, budget: image.budget }).map(creepReport),
  };
}

function budgetReport({ warnAt, justifyAt, creepAt, approval, ...others }: Budget): ImageReport["budget"] {
  return {
    warnAt: warnAt.text,
    justifyAt: justifyAt.text,
    creepAt: creepAt?.text ?? null,
    approval: approval?.text ?? null,
    ...others,
  };
}

function referenceOf({ subject }: ImageResult["image"]): string | null {
  return subject.kind === "build" ? null : `${subject.reference.scheme}://${subject.reference.location}`;
}

function baselineReport(
  { baseline, insteadOf }: Pick<ImageResult, "baseline" | "insteadOf">,
  { givenBaseline }: ReportFrame,
): BaselineReport {
  switch (baseline.kind) {
    case "found": {
      const { document, behind, how } = baseline;
      const { commit, recordedAt, measurement, context } = document;
      const notes = [...baseline.notes, ...contextNotes(context)];
      const recorded = insteadOf === null ? null : { ...insteadOf, text: recordedWords(insteadOf) };
      const { baseImages, base } = measurement;
      const reference = givenBaseline ?? baseline.reference ?? null;
      const given = { how: reference === null ? how : ("given" as const), reference };
      const { tag = null } = baseline;
      return { kind: "found", commit, recordedAt, baseImages, base, behind, ...given, tag, insteadOf: recorded, notes };
    }
    case "absent":
    case "unknown":
      return { kind: baseline.kind, because: baseline.because, notes: [...baseline.notes] };
  }
}

function besideReport({ place, called, found }: Beside): ImageReport["beside"][number] {
  const of = { baseline: placeText(place), called };
  if (found.kind !== "found") return { kind: found.kind, ...of, because: found.because };
  const platforms = found.platforms.map(({ platform, baselineBytes, headBytes }) => {
    const growthBytes = headBytes - baselineBytes;
    return { platform, baselineBytes, growthBytes, growthPercent: decimalPercent(growthBytes, baselineBytes) };
  });
  const { commit, behind, recordedAt } = found;
  return { kind: "found", ...of, commit, behind, recordedAt, platforms };
}

/** Sizes on the base branch up to and with the baseline. */
function historyOf(baseline: ImageResult["baseline"]): ImageReport["history"] {
  if (baseline.kind !== "found" || baseline.how === "built" || baseline.tag !== undefined) return [];
  return [...baseline.document.history, recordedSizeOf(baseline.document)];
}

/** Sizes on the base branch up to now: a run that records is one of them. */
function branchOf({ baseline, measurement }: ImageResult, { mode, headSha, createdAt }: ReportFrame): ImageReport["history"] {
  const earlier = historyOf(baseline);
  if (mode === "check" || headSha === null) return earlier;
  return [...earlier, { commit: headSha, recordedAt: createdAt.toISOString(), platforms: sizesOf(measurement) }];
}

function creepReport({ isReached, ...creep }: Creep): CreepReport {
  const growthPercent = decimalPercent(creep.growthBytes, creep.since.sizeBytes);
  return { ...creep, days: creepDays, growthPercent, reached: isReached };
}

function platformReport(comparison: PlatformComparison, result: ImageResult, { mode }: ReportFrame): PlatformReport {
  const { platform, head, headBytes } = comparison;
  const contents = result.contents.get(platform);
  const tree = contents?.head?.tree ?? null;
  const judged = contents && inBytesOf(comparison.basis, contents);
  const files = mode === "analyze" ? allFiles(tree) : filesOf(judged);
  const verdict = result.verdict.platforms.find((one) => one.platform === platform);
  if (verdict === undefined) throw new Error(`platform ${platform} was not judged`);
  return {
    platform,
    verdict: verdict.state,
    red: verdict.isRed,
    reasons: verdict.reasons.map(reasonWords),
    why: verdict.reasons.map(reasonReport),
    sizeBytes: head.sizeBytes,
    uncompressedBytes: head.uncompressedBytes,
    ...unpacked(comparison),
    judgedBytes: headBytes,
    ...differences(comparison, bothOf(judged)),
    files: files === null ? null : mutable(files),
    packages: packagesReport(comparison, judged),
    waste: tree === null ? null : wasteReport(tree.waste),
    cost: null,
    advice: tree === null ? [] : findingReports(comparison, tree, result),
  };
}

function unpacked(comparison: PlatformComparison): Pick<PlatformReport, "baselineUncompressedBytes" | "uncompressedGrowthBytes"> {
  if (comparison.kind === "not-compared") return { baselineUncompressedBytes: null, uncompressedGrowthBytes: null };
  return {
    baselineUncompressedBytes: comparison.baseline.uncompressedBytes,
    uncompressedGrowthBytes: unpackedGrowth(comparison)?.growthBytes ?? null,
  };
}

function reasonReport(reason: Reason): ReasonReport {
  return { ...reason, text: reasonWords(reason) };
}

const longestWasteList = 25;
const mostFindings = 20;

function findingReports(
  comparison: PlatformComparison,
  tree: ImageTree,
  { measurement: { source, projects = [] }, baseline }: ImageResult,
): PlatformReport["advice"] {
  const { head } = comparison;
  const changes = comparison.kind === "compared" ? comparison.layers : [];
  const pushes = historyOf(baseline).flatMap(({ platforms }) => platforms.filter(({ platform }) => platform === head.platform));
  const found = findIn({ ...head, source, projects, tree, changes, pushes }).slice(0, mostFindings);
  return found.flatMap((finding): PlatformReport["advice"] => {
    const layer = head.layers[finding.layer];
    if (layer === undefined) return [];
    const { instruction, lines, origin } = layer;
    const definition = definitionOf(finding.kind);
    const id = `${finding.kind}@${finding.layer}`;
    // Nobody can rewrite an instruction of the base image.
    const change = [...linesFor(definition, finding, origin === "base" ? { ...layer, instruction: null } : layer)];
    return [{ ...finding, id, instruction, lines, origin, examples: [...finding.examples], change, unless: definition.unless }];
  });
}

function filesOf(contents: PlatformContents | undefined): FileComparison | null {
  const known = bothOf(contents);
  return known === null ? null : compareFiles(known.head.tree, known.baseline.tree);
}

/** Everything that is in an image, as what it has and nothing has not. */
function allFiles(tree: ImageTree | null): FileComparison | null {
  return tree === null ? null : compareFiles(tree, mergeLayers([]));
}

/** Both sides of one platform, where what is in all layers is known. */
type KnownContents = Readonly<Record<"head" | "baseline", LayeredTree>>;

function bothOf({ head, baseline }: Partial<PlatformContents> = {}): KnownContents | null {
  return head == null || baseline == null ? null : { head, baseline };
}

function mutable({ changedFiles, files, directories, moved }: FileComparison): PlatformReport["files"] {
  return { changedFiles, files: [...files], directories: [...directories], moved: [...moved] };
}

function wasteReport({ total, own, byKind, topPaths }: Waste): PlatformReport["waste"] {
  return { total, own, ...byKind, paths: topPaths.slice(0, longestWasteList) };
}

type Differences = Pick<
  PlatformReport,
  "basis" | "note" | "baselineBytes" | "growthBytes" | "growthPercent" | "newBytes" | "noise" | "layers"
>;

function differences(comparison: PlatformComparison, known: KnownContents | null): Differences {
  if (comparison.kind === "not-compared") {
    const nothing = { baselineBytes: null, growthBytes: null, growthPercent: null, newBytes: null };
    return { basis: comparison.basis, note: obstacleWords(comparison.obstacle), ...nothing, noise: false, layers: [] };
  }
  const { basis, baselineBytes, growthBytes, newBytes, isNoise, layers } = comparison;
  const growthPercent = decimalPercent(growthBytes, baselineBytes);
  return {
    basis,
    note: noteOf(comparison),
    baselineBytes,
    growthBytes,
    growthPercent,
    newBytes,
    noise: isNoise,
    layers: layers.map((layer) => layerReport(layer, known)),
  };
}

function noteOf({ notes, shortfall }: ComparedPlatform): string | null {
  const clauses = [
    ...notes.map(yardstickNoteWords),
    ...(shortfall === null ? [] : [`${obstacleWords(shortfall)}; it has this size or more`]),
  ];
  return clauses.length === 0 ? null : clauses.join("; ");
}

function layerReport({ kind, ...change }: LayerChange, known: KnownContents | null): LayerChangeReport {
  if (known === null) return { change: kind, ...change, parts: [], hiddenGrowthBytes: 0 };
  const hiddenGrowthBytes = hiddenBy(change.head, known.head) - hiddenBy(change.baseline, known.baseline);
  return { change: kind, ...change, parts: [...layerParts({ kind, ...change }, known)], hiddenGrowthBytes };
}

/** Bytes of lower layers that a layer writes anew or deletes. */
function hiddenBy(layer: LayerChange["head"], { tree, digests }: LayeredTree): number {
  const { replaced, deleted } = tree.waste.byLayer[digests.indexOf(layer?.digest ?? "")]?.hidden ?? {};
  return (replaced?.compressedBytes ?? 0) + (deleted?.compressedBytes ?? 0);
}

function layerParts({ kind, head, baseline }: LayerChange, known: KnownContents): readonly DirectoryChange[] {
  switch (kind) {
    case "unchanged":
    case "same-content":
    case "stored-another-way":
      return [];
    case "new":
    case "gone":
    case "grew":
    case "shrank":
      return partsOf(listingOf(head, known.head), listingOf(baseline, known.baseline));
  }
}

function listingOf(layer: LayerChange["head"], { digests, listings }: LayeredTree): LayerListing | null {
  return listings[digests.indexOf(layer?.digest ?? "")] ?? null;
}

/** `12.8163`: per cent with four digits, cut towards zero so that no threshold seems reached that is not; null for a base of 0. */
export function decimalPercent(changeBytes: number, baseBytes: number): string | null {
  if (baseBytes === 0) return null;
  const digits = (BigInt(Math.abs(changeBytes)) * 1_000_000n) / BigInt(baseBytes);
  const sign = changeBytes < 0 && digits > 0n ? "-" : "";
  return `${sign}${digits / 10_000n}.${(digits % 10_000n).toString().padStart(4, "0")}`;
}
