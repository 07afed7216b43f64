import { posix } from "node:path";
import { clean } from "../report/phrase/escape.ts";
import type { RepositoryPaths } from "./repository-paths.ts";

/** How an image is built, as a file of the repository says it; nothing in it is checked. */
export interface WrittenBuild {
  /** Empty where nothing names it. */
  readonly name: string;
  /** Relative to the repository's root; a path or a URL. */
  readonly context: string;
  /** Relative to the root; empty: `Dockerfile` in the context. */
  readonly file: string;
  readonly target: string;
  /** `NAME=value` pairs. */
  readonly buildArgs: readonly string[];
  /** `name=path` pairs, paths relative to the root. */
  readonly buildContexts: readonly string[];
  /** Of an image that was found: those to be measured; none: the runner's. */
  readonly platforms: readonly string[];
  /** Caches that are filled already: `type=gha,scope=api`. */
  readonly cacheFrom: readonly string[];
  /** Where it is written: `compose.yaml, service api`. */
  readonly from: string;
  /** What is not built as it is written, each a clause. */
  readonly notes: readonly string[];
}

/** An image that can be measured: its paths lie in the repository, and no text in it means something to GitHub. */
export type FoundImage = WrittenBuild;

/** Something that was found and is not measured. */
export interface LeftOut {
  /** As a reader names it: `service seed of compose.yaml`. */
  readonly what: string;
  /** A clause. */
  readonly because: string;
  /** Its Dockerfile in the repository, which need not be named again; not there where nobody knows it. */
  readonly dockerfile?: string;
}

export interface FoundImages {
  readonly images: readonly FoundImage[];
  readonly leftOut: readonly LeftOut[];
}

export const noImages: FoundImages = { images: [], leftOut: [] };

export function joined(found: readonly FoundImages[]): FoundImages {
  return { images: found.flatMap(({ images }) => images), leftOut: found.flatMap(({ leftOut }) => leftOut) };
}

interface HowBuilt {
  /** Other platforms than the runner's are built where it is written. */
  readonly isMultiPlatform?: boolean;
  /** Its Dockerfile stands where it is written. */
  readonly isInline?: boolean;
}

/** Equal for images that build the same, whatever they are called and for whichever platform. */
export function buildKey({ context, file, target, buildArgs, buildContexts }: FoundImage): string {
  return JSON.stringify([context, file, target, buildArgs, buildContexts]);
}

/** Of images with the same key the first. */
export function firstOfEach(images: readonly FoundImage[], keyOf: (image: FoundImage) => string): readonly FoundImage[] {
  return images.filter((image, at) => images.findIndex((other) => keyOf(other) === keyOf(image)) === at);
}

/** The image of a build, or why it is left out. */
export function imageOf(written: WrittenBuild, paths: RepositoryPaths, how: HowBuilt = {}): FoundImages {
  const build = { ...written, context: plainPath(written.context), file: fileOf(written) };
  const because = whyLeftOut(build, paths, how);
  if (because !== null)
    return { images: [], leftOut: [{ what: clean(written.from, 200), because, dockerfile: dockerfilePath(build) }] };
  const args = partsOf(build.buildArgs, "build argument");
  const contexts = partsOf(build.buildContexts, "build context");
  const platforms = how.isMultiPlatform === true ? measurable(build.platforms) : [];
  const elsewhere = build.platforms
    .filter((platform) => !isHere(platform) && !platforms.includes(platform))
    .map((platform) => clean(platform, 40));
  const notes = [
    ...build.notes,
    ...args.notes,
    ...contexts.notes,
    ...(elsewhere.length === 0 ? [] : [leftOutPlatforms(elsewhere, platforms)]),
  ];
  const name = build.name
    .replaceAll(/[^\w.-]+/g, "-")
    .replaceAll(/^[.-]+|[.-]+$/g, "")
    .slice(0, 100);
  return { images: [{ ...build, name, platforms, buildArgs: args.kept, buildContexts: contexts.kept, notes }], leftOut: [] };
}

/** Where one of them is not the runner's, all that Linux can build; else none is worth a word. */
function measurable(platforms: readonly string[]): readonly string[] {
  const linux = [...new Set(platforms)].filter((platform) => /^linux\/[a-z\d]{1,20}(?:\/v\d{1,2})?$/.test(platform));
  return linux.every(isHere) ? [] : linux;
}

function leftOutPlatforms(elsewhere: readonly string[], measured: readonly string[]): string {
  const others = `not ${elsewhere.join(", ")}`;
  return measured.length === 0 ? `only ${here} is measured, without emulation (${others})` : others;
}

const here = "linux/amd64";

function isHere(platform: string): boolean {
  return platform === "local" || /^linux\/amd64(?:\/v\d)?$/.test(platform);
}

function plainPath(path: string): string {
  const trimmed = path.trim();
  return trimmed === "" || isRemote(trimmed) ? trimmed : posix.normalize(trimmed).replace(/(?<=.)\/$/, "");
}

/** Empty where it is the usual one. */
function fileOf({ context, file }: WrittenBuild): string {
  const path = file === "" ? "" : plainPath(file);
  return path === posix.join(plainPath(context), "Dockerfile") ? "" : path;
}

/** The path of the Dockerfile in the repository. */
export function dockerfilePath({ context, file }: Pick<WrittenBuild, "context" | "file">): string {
  return file === "" ? posix.join(context, "Dockerfile") : file;
}

function whyLeftOut(build: WrittenBuild, paths: RepositoryPaths, { isMultiPlatform, isInline }: HowBuilt): string | null {
  const { context, file, target, platforms } = build;
  if (isRemote(context) || isRemote(file)) return "it is built from a remote context or Dockerfile";
  if (![context, file, target].every(isPlain)) return "a path or name in it cannot be written into a workflow file as it is";
  if ([context, file].some(isOutside)) return "it is built from outside the repository";
  if (isInline !== true && !paths.files.has(dockerfilePath(build)))
    return `the repository has no file ${clean(dockerfilePath(build), 200)}`;
  // A link is no directory here, wherever it leads.
  if (!paths.directories.has(context)) return `the repository has no directory ${clean(context, 200)}`;
  const isForeign =
    platforms.length > 0 && !platforms.some(isHere) && !(isMultiPlatform === true && measurable(platforms).length > 0);
  return isForeign ? `it is for ${clean(platforms.join(", "), 100)}, which ubuntu-latest cannot run` : null;
}

function isRemote(path: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/|^git@|^github\.com\//i.test(path);
}

function isOutside(path: string): boolean {
  return path.startsWith("/") || path === ".." || path.startsWith("../");
}

/** Nothing that GitHub or this action would put something else in place of, and nothing that is seen by nobody. */
export function isPlain(text: string): boolean {
  return text.length <= 1000 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) && !text.includes("{{");
}

/** Pairs that mean to us what they mean there, and clauses that name the others. */
function partsOf(
  pairs: readonly string[],
  kind: string,
): { readonly kept: readonly string[]; readonly notes: readonly string[] } {
  const isKept = (pair: string): boolean => isPlain(pair) && /^[\w.-]+=/.test(pair);
  const lost = pairs.filter((pair) => !isKept(pair)).map((pair) => clean(pair.split("=")[0] ?? "", 60));
  const notes =
    lost.length === 0 ? [] : [`without ${kind}${lost.length === 1 ? "" : "s"} ${lost.join(", ")}, which only a run knows`];
  return { kept: pairs.filter(isKept), notes };
}
