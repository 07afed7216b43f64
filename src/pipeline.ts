import { withInlineOf } from "./bake.ts";
import { besideOf, built, storedBaseline, type BaselineSearch, type Held } from "./baseline/held.ts";
import type { Beside } from "./baseline/beside.ts";
import type { Baseline } from "./baseline/documents.ts";
import type { BaselineDocument, MeasurementDocument } from "./baseline/documents.ts";
import { packagesToRecord } from "./baseline/recorded-packages.ts";
import { rulesToRecord } from "./baseline/recorded-rules.ts";
import { succeeding } from "./baseline/history.ts";
import { isMendedByBuilding, type NoBaseBuild } from "./compare/cause.ts";
import { builtContext, discounted, hasUnrecorded, nothingUnknown, type BaseContext } from "./context/unknown-bytes.ts";
import { compare, withoutBaseline, type Comparison } from "./compare/compare.ts";
import { clauseOf, nothingMeasured, UserError, userError } from "./failure.ts";
import { judgeChangedList, type ChangedList } from "./image-list.ts";
import { placeText } from "./inputs/baseline-places.ts";
import { inParallel } from "./parallel.ts";
import type { Budget, ImageInputs, Inputs } from "./inputs/inputs.ts";
import { rulesIn, rulesInForce, type InForce, type RulesAtBase } from "./judge/in-force.ts";
import { approvalBy, type Approvals } from "./judge/approval.ts";
import { findClaim, judge, needsJustification, recorded, severest } from "./judge/judge.ts";
import { newBaseline } from "./baseline/new-baseline.ts";
import { contentsOf, type Contents } from "./compare/files.ts";
import { knownFrom, readMeasured, storeListings } from "./baseline/listings.ts";
import { knowsOwnLayers } from "./compare/yardstick.ts";
import type { Measurement } from "./measure/measurement.ts";
import type { KnownLayer } from "./measure/measure.ts";
import { assemble } from "./report/facts/assemble.ts";
import type { ImageResult, InsteadOf, RecordOutcome } from "./results.ts";
import type { MissingReport, Report } from "./report/facts/report.ts";
import type { MeasuredImage, Ports, ReportDetails, RunContext } from "./ports.ts";

/** The whole product: measures every image, judges it against its baseline (or records it as one), and tells. */
export async function run(inputs: Inputs, runContext: RunContext, ports: Ports): Promise<Report> {
  const jobs = inputs.images.map((image): ImageJob => ({ image, inputs, runContext, ports }));
  const unstored = await inParallel(jobs, inputs.concurrency, resultOf);
  ports.cancellation.throwIfAborted();
  const outcomes = await storeAll(unstored, ports);
  ports.cancellation.throwIfAborted();
  const measured = outcomes.filter((outcome) => "verdict" in outcome);
  const missing = [...outcomes.filter((outcome) => "because" in outcome), ...(await ports.missing())];
  if (measured.length === 0) throw nothingMeasured(missing);
  const { results, changes } = await withChangedList(measured, missing, { inputs, runContext, ports });
  ports.cancellation.throwIfAborted();
  warnOfUnstored(results, ports);
  const { mode, headSha, base, frame } = runContext;
  const baseSha = mode === "check" && "sha" in base ? base.sha : null;
  const told = { ...frame, mode, headSha, baseSha, createdAt: ports.now(), missing, imageChanges: changes, ...ports.notes() };
  const report = assemble(results, told, inputs.cost);
  await publish(report, { images: results }, ports);
  // Last: an artifact service that does not answer must not take the comment's time.
  if (mode === "check") await keepAll(results, { inputs, runContext, ports });
  ports.cancellation.throwIfAborted();
  return report;
}

interface ImageJob {
  readonly image: ImageInputs;
  readonly inputs: Inputs;
  readonly runContext: RunContext;
  readonly ports: Ports;
}

/** What left the list of images, and what joined it, is found where something is judged. */
async function withChangedList(
  results: readonly ImageResult[],
  missing: readonly MissingReport[],
  { inputs, runContext, ports }: Omit<ImageJob, "image">,
): Promise<ChangedList> {
  if (runContext.mode !== "check") return { results, changes: [] };
  const jobOf = (image: ImageInputs): ImageJob => ({ image, inputs, runContext, ports });
  return await judgeChangedList({
    results,
    missing,
    listedNames: inputs.listedNames,
    rules: inputs,
    again: async (image) => await orNull(() => check(jobOf(image))),
    baselineOf: async (name, image) => await baselineOfLeft(name, image, { inputs, runContext, ports }),
    justification: () => ports.justification(),
    approvals: (approvers) => ports.approvals(approvers),
  });
}

async function orNull(work: () => Promise<ImageResult>): Promise<ImageResult | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

async function baselineOfLeft(
  name: string,
  image: ImageInputs | null,
  { inputs, runContext, ports }: Omit<ImageJob, "image">,
): Promise<Baseline> {
  const held = await storedBaseline({ name, base: runContext.base, ports });
  const { stored, base } = held;
  if (image === null || stored.kind !== "absent" || inputs.onMissingBaseline !== "build" || !("sha" in base)) return stored;
  const attempt = await ports.timed("build the base", () => ports.measureCommit(image, base.sha));
  if (attempt.kind === "failed") return stored;
  return built(newBaseline({ image, commit: base.sha, measured: attempt, now: ports.now() }), held);
}

/** One image that cannot be built or read does not hide what is known of the others; where there is no other, it ends the run. */
async function resultOf(job: ImageJob): Promise<ImageResult | Unstored | MissingReport> {
  try {
    return await (job.runContext.mode === "record" ? record(job) : check(job));
  } catch (error) {
    if (!(error instanceof UserError) || job.inputs.images.length === 1) throw error;
    const { clause: because, place, lastOutput } = error;
    const where = place === null ? {} : { place: { ...place } };
    return { name: job.image.name, because, ...where, ...(lastOutput === null ? {} : { lastOutput: lastOutput.slice(0, 300) }) };
  }
}

export async function check(job: ImageJob): Promise<ImageResult> {
  const { image, runContext, ports } = job;
  const reused = await ports.timed("look for a measurement", () => ports.measurements.find(image, runContext));
  const held = await ports.timed("find the baseline", () => storedBaseline(search(job)));
  const { stored } = held;
  const known = reused === null && stored.kind === "found" ? knownFrom(stored.document) : new Map<string, KnownLayer>();
  const inForce = await ports.timed("read the rules of the base", () => rulesFor(job, stored));
  const measured = reused === null ? await ports.measure(image, known) : readMeasured(reused);
  assertCountable(measured.measurement, image);
  const { budget, ...judged } = await judgedBest(held, measured.measurement, { ...job, inForce, reused, measured });
  const contents = await ports.timed("compare the files", async () => contentsOf(measured, documentOf(judged.baseline)));
  const rules = { image: { ...image, budget }, inForce };
  const beside = await besidesOf(job, measured.measurement, stored);
  return { ...rules, ...measured, isReused: reused !== null, ...judged, contents, beside, recording: { kind: "not-wanted" } };
}

/** A file of the base commit can say something of the rules where there is one now, or was one, or nobody knows. */
async function rulesFor({ image, inputs, runContext, ports }: ImageJob, stored: Baseline): Promise<InForce> {
  const before = rulesIn(stored);
  const hasFile = inputs.configPath !== null || before === null || before.rules.config !== null;
  const atBase: RulesAtBase = hasFile ? await ports.rulesAtBase() : { kind: "no-file" };
  return rulesInForce({ image, inputs, atBase, recorded: before, isOnBehalf: runContext.isOnBehalf });
}

/** A baseline that was not recorded alike, or not of the very commit, gives way to a build of the base where that decides. */
async function judgedBest(held: Held, measurement: Measurement, inputs: BaseInputs): Promise<JudgedImage> {
  const job = { ...inputs, held };
  const nearest = await orBuilt(held.stored, job);
  const judged = await judgedBy(nearest, measurement, job);
  if (isMendedByBuilding(judged.comparison)) return await builtAlike(judged, measurement, job);
  const exact = judged.verdict.isRed ? await exactInsteadOf(nearest, job) : null;
  return exact === null ? judged : await judgedBy(exact, measurement, job);
}

/** What was recorded cannot be compared with: the base commit is built with the inputs of the head. */
async function builtAlike(judged: JudgedImage, measurement: Measurement, job: BaseJob): Promise<JudgedImage> {
  const { baseline, comparison } = judged;
  const { base } = job.held;
  if (baseline.kind !== "found" || baseline.how === "built" || !("sha" in base)) return judged;
  const attempt = job.inputs.onMissingBaseline === "build" ? await builtAt(base.sha, job) : notAsked;
  if ("fault" in attempt) return await judgedBy(baseline, measurement, { ...job, noBaseBuild: attempt });
  if (hasUnrecorded(job.measured, readMeasured(baseline.document), attempt.context))
    return await judgedBy(baseline, measurement, { ...job, noBaseBuild: unlike });
  const alike = await judgedBy(built(attempt.document, { ...job.held, notes: baseline.notes }), measurement, job);
  return { ...alike, insteadOf: insteadOf(baseline.document, comparison) };
}

function insteadOf({ measurement }: BaselineDocument, { platforms }: Comparison): InsteadOf | null {
  const uncompared = platforms.find((platform) => platform.kind === "not-compared");
  const sizeBytes = Math.max(...measurement.platforms.map((platform) => platform.sizeBytes));
  return uncompared === undefined ? null : { obstacle: uncompared.obstacle, sizeBytes };
}

const unlike: NoBaseBuild = {
  fault: "not-possible",
  because:
    "files that no commit has are not those of the recorded baseline, so a base that is built now would hide what they grew by",
};

const notAsked: NoBaseBuild = {
  fault: "not-possible",
  because: "on-missing-baseline does not ask for a build of the base commit",
};

function documentOf(baseline: Baseline): BaselineDocument | null {
  return baseline.kind === "found" ? baseline.document : null;
}

interface BaseInputs extends JobWithRules {
  /** May hold a build of the base commit. */
  readonly reused: MeasurementDocument | null;
  readonly measured: MeasuredImage;
}

interface BaseJob extends BaseInputs {
  readonly held: Held;
}

interface BuiltBase {
  readonly document: BaselineDocument;
  readonly context: BaseContext;
}

interface JudgedImage extends Pick<ImageResult, "comparison" | "verdict" | "insteadOf"> {
  readonly baseline: Baseline;
  readonly budget: Budget;
}

interface JobWithRules extends ImageJob {
  readonly inForce: InForce;
}

interface Judging extends JobWithRules {
  /** Why the base commit was not built, where it had to be. */
  readonly noBaseBuild?: NoBaseBuild | null;
}

/** By each budget in force, and the worst verdict counts. Where nobody knows what is in force, none is green for that. */
async function judgedBy(baseline: Baseline, measurement: Measurement, job: Judging): Promise<JudgedImage> {
  const { budgets, unknown } = job.inForce;
  const all: JudgedImage[] = [];
  for (const budget of budgets) all.push(await judgedByOne(baseline, measurement, { ...job, budget }));
  const judged = severest(all, ({ verdict }) => verdict);
  if (unknown === null || judged.verdict.isRed) return judged;
  const because = `the rules of the base branch could not be read: ${unknown}`;
  const notKnown: Baseline = { kind: "unknown", because, notes: baseline.notes };
  return await judgedByOne(notKnown, measurement, { ...job, budget: judged.budget });
}

async function judgedByOne(
  baseline: Baseline,
  measurement: Measurement,
  { image, inForce, budget, ports, noBaseBuild = null }: Judging & { readonly budget: Budget },
): Promise<JudgedImage> {
  const comparison = comparisonWith(baseline, measurement, budget);
  const asked = needsJustification(comparison, { budget, noBaseBuild });
  const justification = asked ? await ports.justification() : { kind: "read" as const, claims: [] };
  const approvals = await approvalsFor(asked ? budget : null, ports);
  const judged = { image: { ...image, budget }, comparison, outcome: baseline.kind, noBaseBuild, approvals };
  const verdict = judge({ ...judged, justification, rules: inForce.policy });
  return { baseline, comparison, verdict, insteadOf: null, budget };
}

/** Null: nothing needs to be justified. */
async function approvalsFor(budget: Budget | null, ports: Pick<Ports, "approvals">): Promise<Approvals> {
  const approvers = budget?.approval ?? null;
  return approvers === null ? { kind: "not-asked" } : await ports.approvals(approvers);
}

/**
 * Red has to mean that this change did it, and an older baseline leaves out what others have merged since (or what stands before
 * it in the merge queue): then the very commit is built. Null where that is not needed or not possible, and where files that no
 * commit has are not those of the recorded baseline: both of today's trees have them, so only what was recorded tells their growth.
 */
async function exactInsteadOf(nearest: Baseline, job: BaseJob): Promise<Baseline | null> {
  const { base } = job.held;
  if (nearest.kind !== "found" || nearest.behind === 0 || job.inputs.onMissingBaseline !== "build" || !("sha" in base))
    return null;
  const exact = await builtAt(base.sha, job);
  if ("fault" in exact || hasUnrecorded(job.measured, readMeasured(nearest.document), exact.context)) return null;
  return built(exact.document, { ...job.held, notes: nearest.notes });
}

function search({ image, runContext, ports }: ImageJob): BaselineSearch {
  return { name: image.name, base: runContext.base, ports };
}

/** How the image grew since what only informs: whatever is wrong with that decides nothing. */
async function besidesOf(job: ImageJob, measurement: Measurement, stored: Baseline): Promise<readonly Beside[]> {
  const { ports, image } = job;
  const all: Beside[] = [];
  for (const reference of ports.references.others) {
    const compared = { reference, measurement, judge: stored, budget: image.budget };
    const look = async (): Promise<void> => void all.push(await besideOf(compared, search(job)));
    await ports.timed("look at other baselines", () => orWarn(ports, `growth since ${placeText(reference.place)}`, look));
  }
  return all;
}

async function orBuilt(stored: Baseline, job: BaseJob): Promise<Baseline> {
  const { base } = job.held;
  if (stored.kind !== "absent" || job.inputs.onMissingBaseline !== "build" || !("sha" in base)) return stored;
  const attempt = await builtAt(base.sha, job);
  if (!("fault" in attempt)) return built(attempt.document, job.held);
  const asItWas = attempt.fault === "head" ? await builtAsItWas(base.sha, job) : null;
  return asItWas ?? { ...stored, because: `${stored.because}, and ${attempt.because}` };
}

/**
 * The base commit with the build inputs of its own configuration, where it has not what the head's ask for: an image that was there
 * before is no new one because a pull request builds it in another way. Null where nothing was there, or it cannot be built.
 */
async function builtAsItWas(commit: string, job: BaseJob): Promise<Baseline | null> {
  const { atBase, changedInputs } = job.inForce;
  const before = atBase.kind === "file" ? (atBase.images.get(job.image.name)?.image ?? null) : null;
  if (before === null || changedInputs.length === 0) return null;
  const attempt = await builtAt(commit, { ...job, image: before });
  return "fault" in attempt ? null : built(attempt.document, { ...job.held, notes: [] });
}

/** The head's build inputs, with what of its bake or compose file is no input but a part of the commit. */
function asOfBase(image: ImageInputs, { atBase }: InForce): ImageInputs {
  const before = atBase.kind === "file" ? atBase.images.get(image.name)?.image?.subject : undefined;
  if (image.subject.kind !== "build" || before?.kind !== "build") return image;
  return { ...image, subject: { kind: "build", build: withInlineOf(image.subject.build, before.build) } };
}

async function builtAt(commit: string, { image, inForce, ports, reused, measured }: BaseJob): Promise<BuiltBase | NoBaseBuild> {
  const kept = reused?.builtBaseline ?? null;
  if (kept?.commit === commit && kept.name === image.name)
    return { document: kept, context: { kind: "told", context: kept.context ?? nothingUnknown } };
  const attempt = await ports.timed("build the base", () => ports.measureCommit(asOfBase(image, inForce), commit));
  if (attempt.kind === "failed") return { fault: attempt.fault, because: attempt.because };
  const document = newBaseline({ image, commit, measured: attempt, now: ports.now() });
  return { document: { ...document, context: builtContext(measured, attempt, attempt.context) }, context: attempt.context };
}

function comparisonWith(baseline: Baseline, measurement: Measurement, { count }: Budget): Comparison {
  return baseline.kind === "found"
    ? discounted(compare(measurement, baseline.document.measurement, count), baseline.document.context)
    : withoutBaseline(measurement, count, baseline.because);
}

/** One warning, however many images there are: what ails the store ails all of them. */
async function keepAll(results: readonly ImageResult[], job: Omit<ImageJob, "image">): Promise<void> {
  const failures = await inParallel(results, job.inputs.concurrency, (result) => keep(result, job));
  const because = failures.find((failure) => failure !== null);
  if (because == null) return;
  job.ports.warn(`the measurement was not kept, so saving the description will build again: ${because}`);
}

/** Why it was not kept; null when it was. */
async function keep(result: ImageResult, { runContext, ports }: Omit<ImageJob, "image">): Promise<string | null> {
  const { image, measurement, listings, baseline } = result;
  // What is judged as one with others has their baseline, and is looked at anew each time.
  const isOwn = baseline.kind === "found" && baseline.how === "built" && baseline.document.name === image.name;
  const builtBaseline = isOwn ? baseline.document : null;
  const document = () => ({ measurement, listings: storeListings(listings), builtBaseline });
  try {
    await ports.timed("keep the measurement", () => ports.measurements.save(image, runContext, document));
    return null;
  } catch (error) {
    ports.cancellation.throwIfAborted();
    return clauseOf(error);
  }
}

/** One warning, however many images there are: what ails the store ails all of them. */
function warnOfUnstored(results: readonly ImageResult[], ports: Ports): void {
  const failures = results.flatMap(({ image, recording }) =>
    recording.kind === "failed" ? [{ name: JSON.stringify(image.name), because: recording.because }] : [],
  );
  const [first, ...others] = failures;
  if (first === undefined) return;
  const names = failures.slice(0, mostNamed).map(({ name }) => name);
  const rest = failures.length - names.length;
  const who = `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  ports.warn(`the ${others.length === 0 ? `baseline of ${who} was` : `baselines of ${who} were`} not stored: ${first.because}`);
}

const mostNamed = 10;

/** An image whose baseline is made and not stored yet. */
interface Unstored {
  readonly result: Omit<ImageResult, "recording">;
  readonly document: BaselineDocument;
}

/** Together, once all are measured: a store that keeps what is saved at once in one piece tells later which images belong together. */
async function storeAll(
  outcomes: readonly (ImageResult | Unstored | MissingReport)[],
  ports: Ports,
): Promise<readonly (ImageResult | MissingReport)[]> {
  return await Promise.all(
    outcomes.map(async (outcome) => {
      if (!("document" in outcome)) return outcome;
      const recording = await ports.timed("store the baseline", () => store(outcome.document, ports));
      return { ...outcome.result, recording };
    }),
  );
}

async function record(job: ImageJob): Promise<Unstored> {
  const { image, runContext, ports } = job;
  const { stored: previous } = await ports.timed("find the baseline", () => storedBaseline(search(job)));
  const measured = await ports.measure(image, knownFrom(documentOf(previous)));
  const { measurement } = measured;
  assertCountable(measurement, image);
  const comparison = comparisonWith(previous, measurement, image.budget);
  if (runContext.commit === null) throw new Error("a baseline can only be recorded for a commit");
  const fresh = newBaseline({ image, commit: runContext.commit, measured, now: ports.now() });
  const rules = rulesToRecord(image, job.inputs);
  const contents = await ports.timed("compare the files", async () => contentsOf(measured, documentOf(previous)));
  const beside = await besidesOf(job, measurement, previous);
  const push = await pushOf({ comparison, contents }, previous, job);
  const document = succeeding({ ...fresh, rules, ...push }, previous);
  if (document.historyPending === true) ports.warn(pendingWarning(image, previous));
  const verdict = recorded(comparison);
  const result = {
    image,
    inForce: null,
    ...measured,
    isReused: false,
    baseline: previous,
    comparison,
    verdict,
    insteadOf: null,
    beside,
  };
  return { result: { ...result, contents }, document };
}

function pendingWarning({ name }: ImageInputs, previous: Baseline): string {
  const because = previous.kind === "found" ? "not all of its earlier baselines could be read" : previous.because;
  return `not the whole history of "${name}" could be looked up (${because}): this baseline is recorded without the rest, which the next run on this branch adds again`;
}

async function store(document: BaselineDocument, { baselines, cancellation }: Ports): Promise<RecordOutcome> {
  try {
    await baselines.save(document);
    return { kind: "stored" };
  } catch (error) {
    cancellation.throwIfAborted();
    return { kind: "failed", because: clauseOf(error) };
  }
}

/** `count: own` without own layers would never compare anything: an error when it is set up is better. */
function assertCountable({ platforms }: Measurement, { name, budget: { count } }: ImageInputs): void {
  const vague = count === "own" ? platforms.find((platform) => !knowsOwnLayers(platform)) : undefined;
  if (vague !== undefined) throw userError("own-layers-unknown", { name, platform: vague.platform });
}

interface Compared {
  readonly comparison: Comparison;
  readonly contents: Contents;
}

/** What pushing this image costs after the one before it, which packages explain its growth, why it grew if that had to be said, and who agreed. */
async function pushOf(
  { comparison, contents }: Compared,
  previous: Baseline,
  { image, runContext: { commit }, ports }: ImageJob,
): Promise<Pick<BaselineDocument, "newBytes" | "justification" | "approvedBy">> {
  // Of a commit that is recorded again, a fresh base image brought the growth, not its pull request.
  const isNew = previous.kind === "found" && previous.document.commit !== commit;
  const isAsked = isNew && needsJustification(comparison, { budget: image.budget, noBaseBuild: null });
  const merged = isAsked && commit !== null ? await ports.mergedJustification(commit) : undefined;
  const answer = merged === undefined ? null : findClaim(merged, image.name, largestHead(comparison));
  const reason = answer?.kind === "accepted" ? { justification: answer.claim.text.slice(0, 500) } : {};
  const approvedBy = isAsked && commit !== null ? await mergedApprover(image, commit, ports) : {};
  return { ...costOf({ comparison, contents }), ...reason, ...approvedBy };
}

/** Who approved what was merged, where the budget asks for that. */
async function mergedApprover(
  { budget: { approval } }: ImageInputs,
  commit: string,
  ports: Ports,
): Promise<Pick<BaselineDocument, "approvedBy">> {
  if (approval === null) return {};
  const approvals = await ports.mergedApprovals(commit, approval);
  const answer = approvals.kind === "not-asked" ? null : approvalBy(approval, approvals);
  return answer?.kind === "approved" ? { approvedBy: answer.by } : {};
}

function costOf({ comparison, contents }: Compared): Pick<BaselineDocument, "newBytes"> {
  const newBytes = comparison.platforms.flatMap((one) => {
    if (one.kind !== "compared") return [];
    const { platform, newBytes: fresh, againBytes } = one;
    const packages = [...packagesToRecord(one, contents.get(platform))];
    const known = { ...(againBytes === null ? {} : { againBytes }), ...(packages.length === 0 ? {} : { packages }) };
    return [{ platform, newBytes: fresh, ...known }];
  });
  return newBytes.length === 0 ? {} : { newBytes };
}

function largestHead({ platforms }: Comparison): number {
  return Math.max(...platforms.map(({ head }) => head.sizeBytes));
}

/** Shows the report everywhere; a place that fails costs a warning, never the verdict. */
async function publish(report: Report, details: ReportDetails, ports: Ports): Promise<void> {
  for (const publisher of ports.publishers) {
    await ports.timed(publisher.name, () => orWarn(ports, `${publisher.name} failed`, () => publisher.publish(report, details)));
  }
}

async function orWarn(ports: Ports, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // What a cancelled run breaks off has not failed.
    ports.cancellation.throwIfAborted();
    ports.warn(`${what}: ${clauseOf(error)}`);
  }
}
