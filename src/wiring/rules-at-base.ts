import { resolve } from "node:path";
import { configPathOf, whyRefused } from "../adapters/files/config-file.ts";
import { gitIn } from "../adapters/process/git.ts";
import { UserError } from "../failure.ts";
import { bakePathsIn, targetsIn } from "../inputs/bake.ts";
import { parseBudget, parseImage, type InputDefaults, type RawImage, type RawInputs } from "../inputs/inputs.ts";
import type { ImageAtBase, RulesAtBase } from "../judge/in-force.ts";
import { budgetRules } from "../judge/strictness.ts";
import { once } from "../parallel.ts";
import type { RunContext } from "../ports.ts";
import { bakeSourcesAt } from "./bake-at-base.ts";
import { isTracked, placeOf, readAt, type CommitPlace, type RepositoryPlace } from "./files-at-commit.ts";
import type { WantedStep, WrittenStep } from "../workflow-check/written-step.ts";

export interface RulesOptions extends CommitPlace {
  readonly base: RunContext["base"];
  readonly step: RawInputs;
  /** The configuration file that is there now; null: there is none. */
  readonly configPath: string | null;
  readonly defaults: InputDefaults;
  /** The workflow file of this run; null in a terminal, and for one of another repository. */
  readonly workflow: WorkflowStep | null;
  /** The commit of the run that this one tells of; null: it tells of itself. */
  readonly onBehalfOf: string | null;
  readonly temporaryDirectory: string;
}

export type StepPlace = Pick<RulesOptions, "workflow" | "filesAt" | "directory" | "environment">;

/** Which step of which workflow file this run is. */
interface WorkflowStep extends WantedStep {
  readonly path: string;
  /** What action.yml fills in where a step writes nothing. */
  readonly defaults: RawInputs;
}

/** Reads the rules of the base commit, once and only when it is asked. */
export function rulesAtBase(options: RulesOptions): () => Promise<RulesAtBase> {
  return once(async () => await readRules(options));
}

async function readRules(options: RulesOptions): Promise<RulesAtBase> {
  const { base, step, configPath } = options;
  if (!("sha" in base)) return { kind: "no-file" };
  if (bakePathsIn(step).length > 0) return await bakedRules(base.sha, options);
  const place = await placeOf(resolve(options.directory, configPath ?? configPathOf(step)), options);
  if (place === null) return { kind: "no-file" };
  const file = await readAt(base.sha, place, options);
  switch (file.kind) {
    case "unknown":
      return { kind: "unknown", because: file.because };
    case "absent":
      if (options.onBehalfOf !== null) return await withHead(nothingListed(place.path, options), place, options);
      if (configPath === null) return await rulesInWorkflow(base.sha, options);
      return options.filesAt === null || (await isTracked(place)) ? stepAlone(place.path, options) : { kind: "no-file" };
    case "text":
      return await withHead(await rulesIn(file.text, place.path, options), place, options);
  }
}

/** Before there was a file, the step's own inputs held for the one image that it built. */
function stepAlone(path: string, { step, defaults }: RulesOptions): RulesAtBase {
  const image = parseImage({ raw: step, written: {}, at: "" }, defaults);
  const alone: ImageAtBase = { budget: image.budget, written: new Set(), image };
  return {
    kind: "file",
    place: { kind: "file", path },
    isNew: true,
    images: new Map([[image.name, alone]]),
    others: image.budget,
    head: null,
  };
}

/** What the other run's step spoke of is not known. */
function nothingListed(path: string, { step }: RulesOptions): RulesAtBase {
  return { kind: "file", place: { kind: "file", path }, isNew: true, images: new Map(), others: parseBudget(step), head: null };
}

/** Where no baseline says what the workflow's `with:` was: the step as the base commit has it, as far as it is written out. */
async function rulesInWorkflow(commit: string, options: RulesOptions): Promise<RulesAtBase> {
  const written = await stepAt(commit, options);
  if (written === null) return { kind: "no-file" };
  const raw = { ...written.defaults, ...takenFrom(options.step, written.computed), ...written.literal };
  try {
    const image = parseImage({ raw, written: {}, at: "" }, options.defaults);
    const alone = { budget: image.budget, written: new Set(budgetRules), image };
    const isNamed = !written.computed.includes("name");
    const images = new Map(isNamed ? [[image.name, alone] as const] : []);
    return { kind: "file", place: { kind: "workflow" }, isNew: true, images, others: image.budget, head: null };
  } catch (error) {
    if (error instanceof UserError) return { kind: "no-file" };
    throw error;
  }
}

/** This run's step as the workflow file of a commit has it, with action.yml's defaults; null where it does not say. */
export async function stepAt(
  commit: string,
  { workflow, filesAt, directory, environment }: StepPlace,
): Promise<(WrittenStep & { readonly defaults: RawInputs }) | null> {
  if (workflow === null || filesAt === null) return null;
  const file = await (await filesAt(gitIn(directory, environment), commit)).read(workflow.path);
  if (file.kind !== "text") return null;
  const { writtenStep } = await import("../workflow-check/written-step.ts");
  const written = writtenStep(file.text, workflow);
  return written === null ? null : { ...written, defaults: workflow.defaults };
}

/** What an expression came to at the base commit is not known: what it comes to now is taken for it. */
function takenFrom(step: RawInputs, names: readonly string[]): RawInputs {
  return Object.fromEntries(names.map((name) => [name, step[name] ?? ""]));
}

/** What the bake and compose files of the base commit, and its configuration file, make of the images. */
async function bakedRules(commit: string, options: RulesOptions): Promise<RulesAtBase> {
  const { step, configPath } = options;
  const bakePaths = bakePathsIn(step);
  const found = await bakeSourcesAt(commit, { ...options, bakePaths, configPath: configPathOf(step) });
  if (found.kind === "unknown") return found;
  const place = { kind: "file", path: configPath ?? bakePaths[0] ?? "" } as const;
  const rest = { kind: "file", place, others: parseBudget(step), head: null } as const;
  if (found.files.length === 0) return { ...rest, isNew: true, images: new Map() };
  try {
    const sources = { ...found, targets: targetsIn(step), isEarlier: true, step };
    const { bakedImages } = await import("./baked-images.ts");
    const { images } = await bakedImages(sources, { ...options, directory: found.directory });
    const entries = await Promise.all(images.map(async (image) => [nameOf(image), await atBase(image, options)] as const));
    return { ...rest, isNew: false, images: new Map(entries) };
  } catch (error) {
    if (error instanceof UserError) return { kind: "unknown", because: error.clause };
    throw error;
  }
}

async function rulesIn(text: string, path: string, options: RulesOptions): Promise<RulesAtBase> {
  try {
    const { parseConfig } = await import("../inputs/config.ts");
    const { images } = parseConfig(path, text, options.step);
    const entries = await Promise.all(images.map(async (image) => [nameOf(image), await atBase(image, options)] as const));
    return {
      kind: "file",
      place: { kind: "file", path },
      isNew: false,
      images: new Map(entries),
      others: parseBudget(options.step),
      head: null,
    };
  } catch (error) {
    if (error instanceof UserError) return { kind: "unknown", because: error.clause };
    throw error;
  }
}

/** The file of another run's commit is anybody's: nothing but budgets is taken from it, for images that are known otherwise. */
async function withHead(rules: RulesAtBase, { git, path }: RepositoryPlace, options: RulesOptions): Promise<RulesAtBase> {
  const { onBehalfOf, filesAt, step } = options;
  if (rules.kind !== "file" || onBehalfOf === null || filesAt === null) return rules;
  const file = await (await filesAt(git, onBehalfOf)).read(path);
  if (file.kind !== "text") return rules;
  try {
    const { parseConfig } = await import("../inputs/config.ts");
    const { images } = parseConfig(path, file.text, step);
    return { ...rules, head: new Map(images.map((image) => [nameOf(image), parseBudget(image.raw)])) };
  } catch (error) {
    if (error instanceof UserError) return rules;
    throw error;
  }
}

function nameOf({ raw }: RawImage): string {
  return (raw["name"] ?? "").trim();
}

/** An image of the base commit's file. */
async function atBase(image: RawImage, options: RulesOptions): Promise<ImageAtBase> {
  const written = new Set(budgetRules.filter((rule) => rule in image.written));
  return { budget: parseBudget(image.raw), written, image: await usable(image, options) };
}

/** Null where this run may not, or cannot, build it as it was. */
async function usable(image: RawImage, options: RulesOptions): Promise<ImageAtBase["image"]> {
  if ((await whyRefused(image, options)) !== null) return null;
  try {
    return parseImage(image, options.defaults);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
