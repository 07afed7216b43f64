import { stat } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { configPathOf, whyRefused } from "../adapters/files/config-file.ts";
import type { CheckoutPlaces } from "../adapters/files/inside.ts";
import { filesAtCommit } from "../adapters/github/files-at-commit.ts";
import type { RepositoryApi } from "../adapters/github/github-api.ts";
import { gitFiles, type FileAtCommit } from "../adapters/process/files-at-commit.ts";
import { gitIn, type Environment, type Git } from "../adapters/process/git.ts";
import { UserError } from "../failure.ts";
import { parseConfig } from "../inputs/config.ts";
import { parseBudget, parseImage, type InputDefaults, type RawImage, type RawInputs } from "../inputs/inputs.ts";
import type { ImageAtBase, RulesAtBase } from "../judge/in-force.ts";
import { budgetRules } from "../judge/strictness.ts";
import type { RunContext } from "../ports.ts";
import { writtenStep, type WantedStep } from "../workflow-check/written-step.ts";

export interface RulesOptions extends CheckoutPlaces {
  readonly base: RunContext["base"];
  readonly step: RawInputs;
  /** The configuration file that is there now; null: there is none. */
  readonly configPath: string | null;
  readonly defaults: InputDefaults;
  readonly environment: Environment;
  /** GitHub, for a commit that the clone lacks; null in a terminal. */
  readonly api: RepositoryApi | null;
  /** What the run is about: a checkout of something else is another repository's, whose files the pull request does not change. */
  readonly commits: readonly (string | null)[];
  /** The workflow file of this run; null in a terminal, and for one of another repository. */
  readonly workflow: WorkflowStep | null;
  /** The commit of the run that this one tells of; null: it tells of itself. */
  readonly onBehalfOf: string | null;
}

/** Which step of which workflow file this run is. */
interface WorkflowStep extends WantedStep {
  readonly path: string;
  /** What action.yml fills in where a step writes nothing. */
  defaults(): Promise<RawInputs>;
}

/** Reads the rules of the base commit, once and only when it is asked. */
export function rulesAtBase(options: RulesOptions): () => Promise<RulesAtBase> {
  let answer: Promise<RulesAtBase> | null = null;
  return async () => await (answer ??= readRules(options));
}

async function readRules(options: RulesOptions): Promise<RulesAtBase> {
  const { base, step, configPath } = options;
  if (!("sha" in base)) return { kind: "no-file" };
  const place = await placeOf(resolve(options.directory, configPath ?? configPathOf(step)), options);
  if (place === null) return { kind: "no-file" };
  const file = await readAt(base.sha, place, options);
  switch (file.kind) {
    case "unknown":
      return { kind: "unknown", because: file.because };
    case "absent":
      if (options.onBehalfOf !== null) return await withHead(nothingListed(place.path, options), place, options);
      if (configPath === null) return await rulesInWorkflow(base.sha, options);
      return options.api === null || (await isTracked(place)) ? stepAlone(place.path, options) : { kind: "no-file" };
    case "text":
      return await withHead(await rulesIn(file.text, place.path, options), place, options);
  }
}

/** A file in a repository, which need not be checked out. */
interface RepositoryPlace {
  readonly git: Git;
  /** Relative to the repository's root. */
  readonly path: string;
  /** Null without a checkout. */
  readonly directory: string | null;
}

/** Null: it is in no repository that this run is about. */
async function placeOf(file: string, { directory, environment, commits }: RulesOptions): Promise<RepositoryPlace | null> {
  const folder = await nearestFolder(dirname(file));
  const git = gitIn(folder, environment);
  const prefix = await git(["rev-parse", "--show-prefix"]);
  if (!prefix.ok) {
    const path = relative(directory, file);
    return path.startsWith("..") ? null : { git, path, directory: null };
  }
  const head = await git(["rev-parse", "--verify", "HEAD^{commit}"]);
  const isOurs = commits.length === 0 || (head.ok && commits.includes(head.stdout.trim()));
  return isOurs ? { git, path: `${prefix.stdout.trim()}${relative(folder, file)}`, directory: folder } : null;
}

async function nearestFolder(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return isFolder || dirname(path) === path ? path : await nearestFolder(dirname(path));
}

async function readAt(commit: string, { git, path }: RepositoryPlace, { api }: RulesOptions): Promise<FileAtCommit> {
  const files = api === null ? await gitFiles(git, commit) : await filesAtCommit(commit, { git, api });
  return files === null
    ? { kind: "unknown", isThere: false, because: `commit ${commit.slice(0, 7)} is not in this clone` }
    : await files.read(path);
}

/** A file that an earlier step of the job made is no part of the pull request. */
async function isTracked({ git, path, directory }: RepositoryPlace): Promise<boolean> {
  if (directory === null) return true;
  const listed = await git(["ls-files", "--full-name", "-z", "--", `:(top,literal)${path}`]);
  return !listed.ok || listed.stdout !== "";
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
  const { workflow, step, api, directory, environment } = options;
  if (workflow === null || api === null) return { kind: "no-file" };
  const file = await (await filesAtCommit(commit, { git: gitIn(directory, environment), api })).read(workflow.path);
  const written = file.kind === "text" ? writtenStep(file.text, workflow) : null;
  if (written === null) return { kind: "no-file" };
  const raw = { ...(await workflow.defaults()), ...takenFrom(step, written.computed), ...written.literal };
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

/** What an expression came to at the base commit is not known: what it comes to now is taken for it. */
function takenFrom(step: RawInputs, names: readonly string[]): RawInputs {
  return Object.fromEntries(names.map((name) => [name, step[name] ?? ""]));
}

async function rulesIn(text: string, path: string, options: RulesOptions): Promise<RulesAtBase> {
  try {
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
  const { onBehalfOf, api, step } = options;
  if (rules.kind !== "file" || onBehalfOf === null || api === null) return rules;
  const file = await (await filesAtCommit(onBehalfOf, { git, api })).read(path);
  if (file.kind !== "text") return rules;
  try {
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
