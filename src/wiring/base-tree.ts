import { isAbsolute, join, relative, resolve } from "node:path";
import { isRemoteContext } from "../adapters/docker/context-kind.ts";
import type { UnknownPath, UnknownPaths } from "../adapters/process/tree/job.ts";
import { readSmallFile } from "../adapters/process/small-file.ts";
import { worktreeOf } from "../adapters/process/worktree.ts";
import { readSecretPair } from "../build.ts";
import type { ContextRemark } from "../context/built-context.ts";
import { parseDockerIgnore } from "../context/docker-ignore.ts";
import { everyBuild, type BuildInputs } from "../inputs/build-inputs.ts";

/** What a build at another commit needs of its surroundings. */
export interface BaseTreeContext {
  readonly workingDirectory: string;
  readonly temporaryDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The Git context that `{{defaultContext}}` stood for. */
  readonly gitContext: { readonly url: string } | null;
  readonly unknownPaths: UnknownPaths["which"];
}

/** The head's build inputs, moved to the base commit, and what its tree has besides that commit's files. */
export type BaseTree =
  | { readonly kind: "failed"; readonly because: string }
  | {
      readonly kind: "tree";
      readonly build: BuildInputs;
      readonly workingDirectory: string;
      readonly unknown: readonly UnknownPath[];
      readonly fetched: readonly string[];
      readonly remarks: readonly ContextRemark[];
      dispose(): Promise<void>;
    };

export async function baseTreeOf(build: BuildInputs, commit: string, context: BaseTreeContext): Promise<BaseTree> {
  const { workingDirectory, temporaryDirectory, environment, unknownPaths: which } = context;
  if (isRemoteContext(build.context, workingDirectory)) return remoteTree(build, commit, context);
  const directory = resolve(workingDirectory, build.context);
  const wanted: UnknownPaths["wanted"] = async (root, path) => await sentPaths(build, { workingDirectory, root, path });
  const unknownPaths = { which, wanted };
  const worktree = await worktreeOf({ directory, commit, temporaryDirectory, environment, unknownPaths });
  if (worktree.kind === "failed") return worktree;
  const move = (path: string) => moved(resolve(workingDirectory, path), worktree.root, worktree.path);
  return {
    ...worktree,
    kind: "tree",
    build: movedBuild(build, workingDirectory, move),
    workingDirectory: move("."),
  };
}

function movedBuild(build: BuildInputs, workingDirectory: string, move: (path: string) => string): BuildInputs {
  const { bake } = build;
  const isElsewhere = isRemoteContext(build.context, workingDirectory);
  const linked = (bake?.linked ?? []).map((other) => movedBuild(other, workingDirectory, move));
  return {
    ...build,
    context: isElsewhere ? build.context : move(build.context),
    file: build.file === "" || isElsewhere ? build.file : move(build.file),
    buildContexts: build.buildContexts.map((pair) => movedContext(pair, workingDirectory, move)),
    // What is no part of the tree stays where it is.
    secretFiles: build.secretFiles.map((pair) => fixedSecret(pair, workingDirectory)),
    cacheFrom: build.cacheFrom.map((cache) => fixedCache(cache, workingDirectory)),
    ...(bake === undefined ? {} : { bake: { ...bake, linked } }),
  };
}

/** The same repository at another commit, when it is the Git context of this run that was built. */
function remoteTree(build: BuildInputs, commit: string, { gitContext, workingDirectory }: BaseTreeContext): BaseTree {
  const ref = gitContext === null ? -1 : gitContext.url.indexOf("#");
  if (gitContext === null || ref === -1 || !build.context.startsWith(gitContext.url)) {
    return { kind: "failed", because: `the context ${build.context} cannot be moved to another commit` };
  }
  const context = `${gitContext.url.slice(0, ref)}#${commit}${build.context.slice(gitContext.url.length)}`;
  const nothing = { unknown: [], fetched: [], remarks: [], dispose: async () => {} };
  return { kind: "tree", build: { ...build, context }, workingDirectory, ...nothing };
}

function moved(path: string, root: string, worktree: string): string {
  const inside = relative(root, path);
  return isOutside(inside) ? path : join(worktree, inside);
}

function isOutside(relativePath: string): boolean {
  return /^\.\.(?:\/|$)/.test(relativePath) || isAbsolute(relativePath);
}

/** The directory that a named context is; null for an image, another stage or an address. */
function directoryOfContext(pair: string, workingDirectory: string): string | null {
  const value = pair.slice(pair.indexOf("=") + 1);
  if (!pair.includes("=") || value === "" || isRemoteContext(value, workingDirectory)) return null;
  return /^[a-z][a-z0-9+-]*:/i.test(value) ? null : value;
}

function movedContext(pair: string, workingDirectory: string, move: (path: string) => string): string {
  const directory = directoryOfContext(pair, workingDirectory);
  return directory === null ? pair : `${pair.slice(0, pair.indexOf("="))}=${move(directory)}`;
}

function fixedSecret(pair: string, workingDirectory: string): string {
  const secret = readSecretPair(pair);
  return secret === null ? pair : `${secret.id}=${resolve(workingDirectory, secret.value)}`;
}

function fixedCache(cache: string, workingDirectory: string): string {
  if (!/(?:^|,)\s*"?type=local\b/.test(cache)) return cache;
  return cache.replace(/((?:^|,)\s*"?src=)([^,"]+)/, (_, key: string, path: string) => key + resolve(workingDirectory, path));
}

interface Trees {
  readonly workingDirectory: string;
  readonly root: string;
  readonly path: string;
}

/** Which paths of the tree reach the build: its context, as far as .dockerignore lets them, its named contexts and its Dockerfile. */
async function sentPaths(build: BuildInputs, trees: Trees): ReturnType<UnknownPaths["wanted"]> {
  const here = everyBuild(build).filter(({ context }) => !isRemoteContext(context, trees.workingDirectory));
  const all = await Promise.all(here.map(async (one) => await sentBy(one, trees)));
  return (path, isDirectory) => all.some((isWanted) => isWanted(path, isDirectory));
}

async function sentBy(build: BuildInputs, { workingDirectory, root, path: tree }: Trees): ReturnType<UnknownPaths["wanted"]> {
  const place = (path: string) => relative(root, resolve(workingDirectory, path));
  const context = place(build.context);
  const file = place(build.file === "" ? join(build.context, "Dockerfile") : build.file);
  const named = build.buildContexts.flatMap((pair) => directoryOfContext(pair, workingDirectory) ?? []).map(place);
  const ignore = parseDockerIgnore(await readIgnoreFile([`${file}.dockerignore`, join(context, ".dockerignore")], tree));
  const isSent = (path: string, isDirectory: boolean) => !ignore.excludes(path) || (isDirectory && ignore.hasExceptions);
  const whole = [...named, file, `${file}.dockerignore`];
  return (path, isDirectory) =>
    whole.some((other) => isWithin(path, other)) ||
    (isDirectory && [...whole, context].some((other) => isWithin(other, path))) ||
    (isWithin(path, context) && isSent(relative(context, path), isDirectory));
}

function isWithin(path: string, directory: string): boolean {
  return directory === "" || path === directory || path.startsWith(`${directory}/`);
}

const longestIgnoreFile = 1_000_000;

/** The first that is there; BuildKit looks beside the Dockerfile before it looks in the context. */
async function readIgnoreFile(paths: readonly string[], tree: string): Promise<string> {
  for (const path of paths) {
    const found = await readSmallFile(join(tree, path), { limitBytes: longestIgnoreFile, followsLinks: true });
    if (found.kind === "text") return found.text;
  }
  return "";
}
