import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from "yaml";
import { userError } from "../failure.ts";
import type { Approvers } from "../inputs/approval.ts";
import { choiceText, keptPlace, usualBaselineBranch, type BaselineChoice } from "../inputs/baseline-places.ts";
import { publishedAction } from "../version.ts";
import type { BakeTargets } from "./bake-images.ts";
import type { FoundImage } from "./found-images.ts";
import { buildInputs, comment, configPath } from "./written-config.ts";

/** Texts of the workflows that the documents hand out. */
export interface HandedOut {
  readonly check: string;
  readonly comment: string;
  /** Records on a branch. */
  readonly record: string;
}

export const checkPath = ".github/workflows/image-size.yml";
export const commentPath = ".github/workflows/image-size-comment.yml";
export const recordPath = ".github/workflows/image-size-record.yml";

/** What is asked for besides what the repository says. */
export interface SetUpOptions {
  readonly baseline: BaselineChoice;
  /** Null: the author's own reason is enough. */
  readonly approval: Approvers | null;
}

export const usualOptions: SetUpOptions = { baseline: { judge: { kind: "artifact" }, others: [] }, approval: null };

/** The images, and how the step names them. */
export interface StepImages {
  readonly images: readonly FoundImage[];
  /** Null: in a configuration file where there are several. */
  readonly bake: BakeTargets | null;
}

/** What the workflows are to say. */
export interface WantedSteps extends StepImages {
  readonly branch: string;
  readonly options: SetUpOptions;
}

/** Whether a workflow of its own records, the only one that may write to the repository. */
export function isRecordedApart({ baseline }: SetUpOptions): boolean {
  return keptPlace(baseline).kind === "branch";
}

/** Whether a configuration file lists the images. */
export function isConfigured({ images, bake }: StepImages): boolean {
  return bake === null && images.length > 1;
}

/** The workflow that judges. */
export function writtenCheck({ check }: HandedOut, wanted: WantedSteps): string {
  const { branch, options } = wanted;
  const document = parseDocument(check);
  if (isRecordedApart(options))
    for (const trigger of ["push", "schedule", "workflow_dispatch"]) document.deleteIn(["on", trigger]);
  else recordOn(document, branch);
  setStep(document, "image-size", wanted);
  askApprovers(document, options);
  return document.toString(style);
}

/** The workflow that records on a branch. */
export function writtenRecord({ record }: HandedOut, wanted: WantedSteps): string {
  const document = parseDocument(record);
  recordOn(document, wanted.branch);
  setStep(document, "record", wanted);
  return document.toString(style);
}

function recordOn(document: Document, branch: string): void {
  const branches = document.getIn(["on", "push", "branches"]);
  if (!isSeq(branches)) throw new Error("the workflow that is handed out records on no branch");
  branches.items.splice(0, branches.items.length, document.createNode(asPattern(branch)));
}

/** What the step with this action builds, and what it builds with. */
function setStep(document: Document, job: string, all: WantedSteps): void {
  const { baseline, approval } = all.options;
  const steps = document.getIn(["jobs", job, "steps"]);
  const step = ownStep(steps);
  const asked = {
    ...(choiceText(baseline) === "artifact" ? {} : { baseline: shortText(baseline) }),
    ...(approval === null ? {} : { approval: approval.text }),
  };
  const given = document.createNode({ ...stepInputs(all), ...asked });
  if (!isMap(given)) throw new Error("the inputs of a step are a map");
  const [only] = all.images;
  if (only !== undefined && all.bake === null && !isConfigured(all)) comment(given, "context", only);
  step.set("with", given);
  const isEmulated = all.images.some(({ platforms }) => platforms.length > 0);
  if (!isEmulated || !isSeq(steps)) return;
  const emulation = document.createNode({ uses: emulator.uses });
  const uses = isMap(emulation) ? emulation.get("uses", true) : null;
  if (isScalar(uses)) uses.comment = ` ${emulator.version}; runs programs for other processors`;
  steps.items.splice(1, 0, emulation);
}

const emulator = { uses: "docker/setup-qemu-action@96fe6ef7f33517b61c61be40b68a1882f3264fb8", version: "v4.2.0" };

/** `branch` for the usual one. */
function shortText(baseline: BaselineChoice): string {
  return choiceText(baseline).replaceAll(/branch:([^,]+)/g, (whole, name) => (name === usualBaselineBranch ? "branch" : whole));
}

function stepInputs(all: StepImages): Readonly<Record<string, string>> {
  const { images, bake } = all;
  const [only] = images;
  if (bake !== null) {
    const { files, targets } = bake;
    const own = "type=gha,scope=image-size-{name}";
    const caches = { "cache-from": own, "cache-to": `${own},mode=max,ignore-error=true` };
    return { bake: files.join(", "), ...(targets.length === 0 ? {} : { targets: targets.join(", ") }), ...caches };
  }
  if (only === undefined || isConfigured(all)) return { config: configPath };
  const inputs = Object.entries(buildInputs(only));
  return Object.fromEntries(inputs.map(([name, value]) => [name, typeof value === "string" ? value : lines(value)]));
}

/** The events by which somebody agrees, or takes it back. */
function askApprovers(document: Document, { approval }: SetUpOptions): void {
  if (approval === null) return;
  const types = document.getIn(["on", "pull_request", "types"]);
  if (!isSeq(types)) throw new Error("the workflow that is handed out names no types of pull_request");
  if (approval.labels.length > 0) for (const type of ["labeled", "unlabeled"]) types.add(document.createNode(type));
  if (approval.users.length + approval.teams.length === 0) return;
  const review = document.createNode({ types: ["submitted", "dismissed"] });
  const reviewTypes = isMap(review) ? review.get("types") : null;
  if (isSeq(reviewTypes)) reviewTypes.flow = true;
  document.setIn(["on", "pull_request_review"], review);
}

/** The workflow that comments for forks; with a configuration file it reads that of the default branch. */
export function writtenComment(handedOut: HandedOut, hasConfig: boolean, { baseline } = usualOptions): string {
  const document = parseDocument(handedOut.comment);
  const steps = document.getIn(["jobs", "comment", "steps"]);
  if (!isSeq(steps)) throw new Error("the workflows that are handed out have no steps");
  if (choiceText(baseline) !== "artifact") ownStep(steps).set("with", document.createNode({ baseline: shortText(baseline) }));
  if (hasConfig) {
    const checkout = parseDocument(handedOut.check).getIn(["jobs", "image-size", "steps", 0]);
    if (!isMap(checkout)) throw new Error("the workflows that are handed out have no steps");
    checkout.deleteIn(["with", "fetch-depth"]);
    checkout.commentBefore = " The default branch, for the configuration file.";
    steps.items.unshift(checkout);
  }
  return document.toString(style);
}

const style = { lineWidth: 0, flowCollectionPadding: false } as const;

function lines(values: readonly string[]): string {
  return values.join("\n");
}

/** A branch as a pattern that means it alone: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function asPattern(branch: string): string {
  if (branch.includes("${{")) throw userError("init-branch-unusable", { branch });
  return branch.replaceAll(/[*?+[\]!\\]/g, String.raw`\$&`);
}

/** The step with this action. */
function ownStep(steps: unknown): YAMLMap {
  const own = isSeq(steps) ? steps.items.find((step) => isMap(step) && usesThisAction(step)) : undefined;
  if (!isMap(own)) throw new Error("the workflow that is handed out does not use this action");
  return own;
}

function usesThisAction(step: YAMLMap): boolean {
  const uses = step.get("uses", true);
  return isScalar(uses) && publishedAction.startsWith(String(uses.value));
}
