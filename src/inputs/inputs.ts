import { createHash } from "node:crypto";
import { approvalExample, parseApprovers, type Approvers } from "./approval.ts";
import { parseBaselines, type BaselineChoice } from "./baseline-places.ts";
import { fillDefaultContext, type ListRules, splitList } from "./build-inputs.ts";
import {
  bandwidthExample,
  parseBandwidth,
  parsePrice,
  parseRetention,
  priceExample,
  type CostRules,
} from "../cost/cost-rules.ts";
import { imageExample } from "./input-names.ts";
import { parseSize, parseThreshold, type Threshold } from "./thresholds.ts";
import { UserError, userError } from "../failure.ts";
import { writtenInputs } from "./bake.ts";
import { everyBuild, type BuildInputs, type DockerfileInputs, type PrintedTarget } from "./build-inputs.ts";

/** How the `image` input may begin. */
const imageSchemes = ["oci-dir", "archive", "local", "registry"] as const;

/** Where an image that is already built is read from. */
export interface ImageReference {
  readonly scheme: (typeof imageSchemes)[number];
  /** A path for `oci-dir` and `archive`, an image reference for `local` and `registry`. */
  readonly location: string;
}

export type Subject = { readonly kind: "build"; readonly build: BuildInputs } | GivenSubject;

/** An image that is already built. */
export interface GivenSubject {
  readonly kind: "image";
  readonly reference: ImageReference;
  readonly platforms: readonly string[];
  /** What it may have been built from; null: nobody says. */
  readonly dockerfile: GivenDockerfile | null;
}

/** A Dockerfile that an image may have been built from: only the image's own history tells whether it was. */
export interface GivenDockerfile extends DockerfileInputs {
  /** False where the image is an earlier one: it may have had another FROM. */
  readonly namesBase: boolean;
}

export interface Budget {
  readonly warnAt: Threshold;
  readonly justifyAt: Threshold;
  /** Growth of the base branch over 30 days that is warned of; null: none is. */
  readonly creepAt: Threshold | null;
  /** What is stored and pulled. */
  readonly maxSizeBytes: number | null;
  /** What a node unpacks. */
  readonly maxUncompressedBytes: number | null;
  /** `own` judges only the layers that this Dockerfile adds to its base image. */
  readonly count: "all" | "own";
  /** Who besides the author has to agree to growth that needs a justification; null: nobody. */
  readonly approval: Approvers | null;
}

export interface ImageInputs {
  readonly name: string;
  readonly subject: Subject;
  readonly budget: Budget;
  /** Who answers for it, such as a team; told on the dashboard. */
  readonly owner?: string;
}

const modes = ["auto", "record", "check", "measure", "report"] as const;
export type Mode = (typeof modes)[number];

export interface Inputs {
  readonly mode: Mode;
  /** Never empty. */
  readonly images: readonly ImageInputs[];
  readonly baseline: BaselineChoice;
  readonly onMissingBaseline: "build" | "pass" | "fail";
  readonly onError: "warn" | "fail";
  readonly comment: "always" | "on-change" | "on-warning" | "never";
  /** A smaller change within the budget makes no comment, where `comment` is `on-change`. */
  readonly commentFrom: Threshold;
  readonly commentKey: string;
  readonly retentionDays: number | null;
  /** What pushes and pulls are reckoned by. */
  readonly cost: CostRules;
  /** Images that are built at a time; at least 1. */
  readonly concurrency: number;
  /** The configuration, bake or compose file that says how images are judged; null: the step's own inputs do. */
  readonly configPath: string | null;
  /** Every name in that file: a job may be about some of them. */
  readonly listedNames: readonly string[];
}

/** Inputs as the runner or the command line hands them over: name to text, defaults from action.yml filled in. */
export type RawInputs = Readonly<Record<string, string>>;

/** What the surroundings contribute where an input is empty. */
export interface InputDefaults {
  readonly name: string;
  /** What `{{defaultContext}}` and an empty `context` stand for. */
  readonly gitContext: string;
  /** What the configuration file says about it; 1 unless given. */
  readonly concurrency?: number;
  /** The configuration file that the images come from; none unless given. */
  readonly configPath?: string | null;
  readonly listedNames?: readonly string[];
}

/** One image's inputs: those of the step with those of its configuration entry laid over them. */
export interface RawImage {
  readonly raw: RawInputs;
  /** What the configuration file contributes; nothing for the step itself. */
  readonly written: RawInputs;
  /** How errors call the place an input was written at; `''` for the step itself. */
  readonly at: string;
  /** What a bake or compose file says of the build; not there for any other image. */
  readonly baked?: BakedTarget;
}

/** A target of a bake or compose file, and those that it is linked to. */
export interface BakedTarget {
  /** The files, as errors call them. */
  readonly files: string;
  readonly target: PrintedTarget;
  readonly linked: readonly PrintedTarget[];
}

/** The images that a step speaks of. */
export interface RawImages {
  /** Never empty. */
  readonly images: readonly RawImage[];
  readonly concurrency: number;
  /** All names in the configuration file, also of images that were taken out of `images` since. */
  readonly listedNames: readonly string[];
  /** The configuration, bake or compose file that lists them; null: the step's own inputs do. */
  readonly configPath: string | null;
}

/** Checks every input and fails on the first that cannot be used, naming it and showing what was written. */
export function parseInputs(raw: RawInputs, images: readonly RawImage[], defaults: InputDefaults): Inputs {
  const parsed = images.map((image) => parseImage(image, defaults));
  refuseTwins(parsed);
  if (parsed.length === 0) throw new Error("no image is configured");
  return {
    mode: parseMode(raw),
    images: parsed,
    baseline: ofEach(parsed, parseBaseline(raw)),
    onMissingBaseline: oneOf(raw, "on-missing-baseline", ["build", "pass", "fail"]),
    onError: oneOf(raw, "on-error", ["warn", "fail"]),
    ...parseCommenting(raw),
    retentionDays: retentionDays(raw),
    cost: costRules(raw),
    concurrency: defaults.concurrency ?? 1,
    configPath: defaults.configPath ?? null,
    listedNames: defaults.listedNames ?? [],
  };
}

/** The input `mode`, by itself because the other inputs are read in its light. */
export function parseMode(raw: RawInputs): Mode {
  return oneOf(raw, "mode", modes);
}

/** The input `baseline`, by itself because the one of the base branch's workflow counts. */
export function parseBaseline(raw: RawInputs): BaselineChoice {
  return parseBaselines(get(raw, "baseline"));
}

/** One published image is the baseline of one image. */
function ofEach(images: readonly ImageInputs[], choice: BaselineChoice): BaselineChoice {
  for (const place of [choice.judge, ...choice.others])
    if (place.kind === "registry" && images.length > 1 && !place.reference.includes("{name}"))
      throw userError("baseline-of-many", { reference: place.reference, images: images.length });
  return choice;
}

/** The inputs on the comment, by themselves because a run that fails on another one has a comment, too. */
export function parseCommenting(raw: RawInputs): Pick<Inputs, "comment" | "commentFrom" | "commentKey"> {
  const comment = oneOf(raw, "comment", ["always", "on-change", "on-warning", "never"]);
  return { comment, commentFrom: threshold(raw, "comment-from"), commentKey: commentKey(raw) };
}

/** Inputs of build-push-action that would do what this action does not do, and the spellings that ask for nothing. */
const refused: Readonly<Record<string, readonly string[]>> = {
  attests: [""],
  call: ["", "build"],
  load: ["", "false", "False", "FALSE"],
  outputs: [""],
  provenance: ["", "false", "False", "FALSE", "0"],
  push: ["", "false", "False", "FALSE"],
  sbom: ["", "false", "False", "FALSE", "0"],
};

/** One image of a step or a configuration file. */
export function parseImage({ raw, at, written: fromFile, baked }: RawImage, defaults: InputDefaults): ImageInputs {
  try {
    for (const [input, accepted] of Object.entries(refused)) {
      const written = get(raw, input);
      if (!accepted.includes(written)) throw userError("input-not-supported", { input, written });
    }
    const subject = baked === undefined ? parseSubject(raw, defaults.gitContext) : parseBaked(raw, baked);
    const files = [fromFile, ...(baked?.linked ?? []).map(({ written }) => writtenInputs(written))];
    for (const [position, build] of (subject.kind === "build" ? everyBuild(subject.build) : []).entries())
      refuseRunnerVariables(build, !("secret-envs" in (files[position] ?? {})));
    const budget = parseBudget(raw);
    refuseUnreadCeiling(subject, get(raw, "max-uncompressed-size"));
    return { name: parseName(raw, defaults.name), subject, budget, ...parseOwner(raw) };
  } catch (error) {
    if (error instanceof UserError && at !== "") throw error.at(at);
    throw error;
  }
}

/** Of an image in a registry only the manifest is read: a ceiling that could never be checked is better refused when it is set up. */
function refuseUnreadCeiling(subject: Subject, written: string): void {
  if (subject.kind === "image" && subject.reference.scheme === "registry" && written !== "")
    throw userError("ceiling-needs-layers", { written, location: subject.reference.location });
}

/**
 * What the runner, the token and the action's inputs are called: no build has them under these names. `GITHUB_TOKEN` is the one
 * that people hand to a build on purpose, as a secret and in the workflow file.
 */
function refuseRunnerVariables({ secretEnvs, buildArgs }: BuildInputs, mayNameToken: boolean): void {
  const secrets = secretEnvs.map((pair) => ({ input: "secret-envs", variable: pair.slice(pair.indexOf("=") + 1).trim() }));
  const bare = buildArgs.filter((pair) => !pair.includes("="));
  const isRefused = ({ input, variable }: { input: string; variable: string }) =>
    /^(?:INPUT|ACTIONS|GITHUB)_/i.test(variable) && !(mayNameToken && input === "secret-envs" && variable === "GITHUB_TOKEN");
  const named = [...secrets, ...bare.map((variable) => ({ input: "build-args", variable }))].find(isRefused);
  if (named !== undefined) throw userError("input-names-runner-variable", named);
}

function parseName(raw: RawInputs, fallback: string): string {
  const written = get(raw, "name") || fallback;
  if (isImageName(written)) return written;
  throw userError("input-unparsable", {
    input: "name",
    written,
    example: "a name of at most 100 printable characters, such as api",
  });
}

function parseOwner(raw: RawInputs): Pick<ImageInputs, "owner"> {
  const written = get(raw, "owner");
  if (written === "") return {};
  if (isImageName(written)) return { owner: written };
  throw userError("input-unparsable", {
    input: "owner",
    written,
    example: "a name of at most 100 printable characters, such as payments",
  });
}

/** What an image may be called: 1 to 100 printable characters. */
export function isImageName(text: string): boolean {
  return /^[^\p{C}]{1,100}$/u.test(text);
}

/** The names in the input `name` of a report, which may list several: one per line, or separated by commas. */
export function namesIn(raw: RawInputs): readonly string[] {
  return split(raw, "name", {});
}

function parseSubject(raw: RawInputs, gitContext: string): Subject {
  const written = get(raw, "image");
  if (written === "") return { kind: "build", build: parseBuild(raw, gitContext) };
  const reference = parseImageReference(written);
  if (reference !== null) {
    const dockerfile = { ...parseDockerfileInputs(raw, gitContext), namesBase: true };
    return { kind: "image", reference, platforms: split(raw, "platforms", {}), dockerfile };
  }
  throw userError("input-unparsable", { input: "image", written, example: imageExample });
}

/** `registry://ghcr.io/acme/app:1` as what it names; null for anything else. */
export function parseImageReference(written: string): ImageReference | null {
  const match = /^(oci-dir|archive|local|registry):\/\/(.+)$/s.exec(written);
  const location = match?.[2]?.trim() ?? "";
  const scheme = imageSchemes.find((name) => name === match?.[1]);
  return scheme === undefined || location === "" || location.startsWith("-") ? null : { scheme, location };
}

/** The step's inputs hold where the target says nothing; which Dockerfile is built, and with what, the target alone says. */
function parseBaked(raw: RawInputs, { target, linked }: BakedTarget): Subject {
  // The step's own context has no say, and may be a Git context that is not known here.
  const step = parseBuild({ ...raw, context: "." }, "");
  const built = ({ name, written, inlineDockerfile }: PrintedTarget, others: readonly PrintedTarget[]): BuildInputs => ({
    ...step,
    ...written,
    bake: { name, inlineDockerfile, linked: others.map((other) => built(other, [])) },
  });
  return { kind: "build", build: built(target, linked) };
}

function parseDockerfileInputs(raw: RawInputs, gitContext: string): DockerfileInputs {
  const lines = (input: string) => split(raw, input, { ignoreComma: true });
  return {
    buildArgs: lines("build-args"),
    buildContexts: lines("build-contexts").map((context) => fillDefaultContext(context, gitContext)),
    context: fillDefaultContext(get(raw, "context"), gitContext) || gitContext,
    file: get(raw, "file"),
    target: get(raw, "target"),
  };
}

function parseBuild(raw: RawInputs, gitContext: string): BuildInputs {
  const list = (input: string) => split(raw, input, {});
  const lines = (input: string) => split(raw, input, { ignoreComma: true });
  return {
    ...parseDockerfileInputs(raw, gitContext),
    addHosts: list("add-hosts"),
    allow: list("allow"),
    annotations: lines("annotations"),
    builder: get(raw, "builder"),
    cacheFrom: lines("cache-from"),
    cacheTo: lines("cache-to"),
    cgroupParent: get(raw, "cgroup-parent"),
    labels: lines("labels"),
    network: get(raw, "network"),
    noCache: flag(raw, "no-cache"),
    noCacheFilters: list("no-cache-filters"),
    platforms: list("platforms"),
    pull: flag(raw, "pull"),
    secretEnvs: list("secret-envs"),
    secretFiles: lines("secret-files"),
    secrets: split(raw, "secrets", { ignoreComma: true, trimWhitespace: false }),
    shmSize: get(raw, "shm-size"),
    ssh: list("ssh"),
    tags: list("tags"),
    ulimit: lines("ulimit"),
  };
}

function split(raw: RawInputs, input: string, rules: ListRules): readonly string[] {
  try {
    return splitList(raw[input] ?? "", rules);
  } catch (cause) {
    const written = input === "secrets" ? "(a secret)" : get(raw, input);
    throw userError("input-unparsable", { input, written, example: "one entry per line, with quotes in pairs" }, { cause });
  }
}

/** The budget among the inputs of one image. */
export function parseBudget(raw: RawInputs): Budget {
  const warnAt = threshold(raw, "warn-at");
  const justifyAt = threshold(raw, "justify-at");
  if (isBelow(justifyAt, warnAt)) throw userError("justify-below-warn", { warnAt: warnAt.text, justifyAt: justifyAt.text });
  const creepAt = get(raw, "creep-at") === "" ? null : threshold(raw, "creep-at");
  return {
    warnAt,
    justifyAt,
    creepAt,
    maxSizeBytes: ceiling(raw, "max-size"),
    maxUncompressedBytes: ceiling(raw, "max-uncompressed-size"),
    count: oneOf(raw, "count", ["all", "own"]),
    approval: approvers(raw),
  };
}

function approvers(raw: RawInputs): Approvers | null {
  const entries = split(raw, "approval", {});
  if (entries.length === 0) return null;
  const parsed = parseApprovers(entries);
  if (parsed !== null) return parsed;
  throw userError("input-unparsable", { input: "approval", written: get(raw, "approval"), example: approvalExample });
}

function threshold(raw: RawInputs, input: string): Threshold {
  const text = get(raw, input);
  const parsed = parseThreshold(text);
  if (parsed !== null) return parsed;
  throw userError("input-unparsable", { input, written: text, example: "10%, 5 MB, or 10% and 5 MB" });
}

/** Only parts of the same kind can be held against each other. */
function isBelow(upper: Threshold, lower: Threshold): boolean {
  const [high, low] = [upper.percent, lower.percent];
  const byPercent = high !== null && low !== null && high.numerator * low.denominator < low.numerator * high.denominator;
  return byPercent || (upper.bytes !== null && lower.bytes !== null && upper.bytes < lower.bytes);
}

function ceiling(raw: RawInputs, input: string): number | null {
  const written = get(raw, input);
  if (written === "") return null;
  // Without a unit nobody knows whether 250 meant bytes.
  const bytes = parseSize(written);
  if (bytes !== null && bytes > 0) return bytes;
  throw userError("input-unparsable", { input, written, example: "a size such as 250 MB or 1.2 GiB" });
}

function retentionDays(raw: RawInputs): number | null {
  const written = get(raw, "retention-days");
  if (written === "") return null;
  const days = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  if (days >= 1 && days <= 400) return days;
  throw userError("input-unparsable", { input: "retention-days", written, example: "a number of days from 1 to 400" });
}

function costRules(raw: RawInputs): CostRules {
  return {
    price: optional(raw, "registry-price-per-gb-month", { parse: parsePrice, example: priceExample }),
    bandwidth: optional(raw, "pull-bandwidth", { parse: parseBandwidth, example: bandwidthExample }),
    retention: optional(raw, "registry-retention", { parse: parseRetention, example: "last 10, or 30 days" }),
  };
}

interface Grammar<Value> {
  readonly parse: (text: string) => Value | null;
  readonly example: string;
}

/** Null when nothing is written. */
function optional<Value>(raw: RawInputs, input: string, { parse, example }: Grammar<Value>): Value | null {
  const written = get(raw, input);
  const value = written === "" ? null : parse(written);
  if (written === "" || value !== null) return value;
  throw userError("input-unparsable", { input, written, example });
}

function commentKey(raw: RawInputs): string {
  const written = get(raw, "comment-key");
  if (/^[A-Za-z0-9._-]{1,80}$/.test(written)) return written;
  throw userError("input-unparsable", {
    input: "comment-key",
    written,
    example: "letters, digits, dots, dashes and underscores, such as nightly",
  });
}

/** The spellings that `core.getBooleanInput` takes, and empty for false. */
function flag(raw: RawInputs, input: string): boolean {
  const written = get(raw, input);
  if (["true", "True", "TRUE"].includes(written)) return true;
  if (["", "false", "False", "FALSE"].includes(written)) return false;
  throw userError("input-unparsable", { input, written, example: "true or false" });
}

function oneOf<const Choice extends string>(raw: RawInputs, input: string, choices: readonly Choice[]): Choice {
  const written = get(raw, input);
  const choice = choices.find((name) => name === written);
  if (choice !== undefined) return choice;
  throw userError("input-unparsable", { input, written, example: `one of ${choices.join(", ")}` });
}

function get(raw: RawInputs, input: string): string {
  return (raw[input] ?? "").trim();
}

function refuseTwins(images: readonly ImageInputs[]): void {
  const seen = new Set<string>();
  for (const { name } of images) {
    if (seen.has(name)) throw userError("image-name-twice", { name });
    seen.add(name);
  }
}

/**
 * SHA-256 of everything that decides what is built, in hex: two runs with the same digest, head and base build the same
 * image. Values of secrets stay out of it (an artifact holds the digest), and so do inputs that only judge or publish.
 */
export function inputsDigest({ name, subject }: ImageInputs, toolVersion: string): string {
  const build = subject.kind === "build" ? withoutValues(subject.build) : subject;
  return createHash("sha256")
    .update(JSON.stringify([toolVersion, name, build]))
    .digest("hex");
}

function withoutValues({ bake, ...build }: BuildInputs): object {
  const named = { ...build, secrets: build.secrets.map((pair) => pair.split("=")[0]) };
  return bake === undefined ? named : { ...named, bake: { ...bake, linked: bake.linked.map(withoutValues) } };
}
