import { readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { readSecretPair } from "../../build.ts";
import { parseDockerIgnore } from "../../context/docker-ignore.ts";
import { type UserError, userError } from "../../failure.ts";
import { maxDockerfileLength } from "../../image/history/dockerfile-words.ts";
import { everyBuild, type BuildInputs } from "../../inputs/build-inputs.ts";
import { readSmallFile } from "../process/small-file.ts";
import { type BadEnd, failedLine, failureOf, missingPath } from "./build-failure.ts";
import { isRemoteContext } from "./context-kind.ts";
import { type BuildPlace, dockerfileOf, isInline, readDockerfile } from "./dockerfile-at-hand.ts";

/** Why a build failed: what BuildKit says, and where the files at hand tell more, that. */
export async function causeOf(built: BuildPlace, end: BadEnd): Promise<UserError> {
  const place = await failedPlace(built, end);
  const failure = failureOf(end, dockerfileOf(place));
  // Nobody knows on which line of the bake or compose file it stands.
  if (isInline(place.build)) return failure.happenedAt(null, failure.lastOutput);
  if (isRemoteContext(place.build.context, place.workingDirectory)) return failure;
  return (await causeAtHand(failure, place, end)) ?? failure;
}

/** A target may be linked to others: which of the Dockerfiles failed, the line tells that BuildKit shows. */
async function failedPlace(place: BuildPlace, end: BadEnd): Promise<BuildPlace> {
  const builds = everyBuild(place.build);
  const line = failedLine(end);
  const shown = end.lines.flatMap((one) => /^\s*(\d+) \| >>> (.*\S)\s*$/.exec(one)?.slice(1) ?? []);
  if (builds.length === 1 || line === null || shown[0] !== String(line)) return place;
  for (const build of builds) {
    const text = await readDockerfile({ ...place, build });
    if (text?.split("\n")[line - 1]?.trim() === shown[1]?.trim()) return { ...place, build };
  }
  return place;
}

async function causeAtHand({ code, detail }: UserError, place: BuildPlace, end: BadEnd): Promise<UserError | null> {
  const options = detail === null ? {} : { detail };
  // A name that was written is a slip of its writer's.
  if (code === "build-dockerfile-missing" && place.build.file === "") {
    const found = await dockerfilesBelow(place.workingDirectory);
    if (found.length === 0) return null;
    const named = found.map((path) => JSON.stringify(path)).join(", ");
    return userError(
      "build-dockerfile-elsewhere",
      { file: dockerfileOf(place), found: named, remedy: remedyFor(found) },
      options,
    );
  }
  if (code === "build-copy-missing") return await copyCause(missingPath(end), place, options);
  const instruction = await failedInstruction(place, end);
  if (instruction === null) return null;
  if (code === "build-run-failed") {
    const secret = mountedSecret(instruction.text, place.build);
    return secret === null ? null : userError("build-secret-mounted", { secret, place: instruction.place }, options);
  }
  if (code !== "build-from-blank" && code !== "build-from-invalid") return null;
  const argument = emptyArgument(instruction, place.build);
  return argument === null ? null : userError("build-from-argument", { from: instruction.text, argument }, options);
}

type Options = Parameters<typeof userError>[2];

async function copyCause(missing: string | null, place: BuildPlace, options: Options): Promise<UserError | null> {
  const path = missing?.replace(/^\/+/, "") ?? "";
  if (path === "") return null;
  const submodule = await emptySubmodule(path, place);
  if (submodule !== null) return userError("build-submodule-missing", { path, submodule }, options);
  const ignored = await ignoringLine(path, place);
  return ignored === null ? null : userError("build-copy-ignored", { path, ...ignored }, options);
}

const longestFile = 1_000_000;

async function textOf(path: string, limitBytes = longestFile): Promise<string | null> {
  const file = await readSmallFile(path, { limitBytes, followsLinks: true });
  return file.kind === "text" ? file.text : null;
}

/** The submodule that the path lies in, if nothing is checked out in it. https://git-scm.com/docs/gitmodules */
async function emptySubmodule(path: string, { build, workingDirectory }: BuildPlace): Promise<string | null> {
  const context = resolve(workingDirectory, build.context);
  for (const top of new Set([context, ...parentsUpTo(context, resolve(workingDirectory))])) {
    const modules = await textOf(join(top, ".gitmodules"));
    const paths = [...(modules ?? "").matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].flatMap(([, written]) => written ?? []);
    const wanted = relative(top, join(context, path));
    // An older BuildKit names the first directory that is missing, which can lie above the submodule.
    const submodule = paths.find((one) => isWithin(wanted, one) || isWithin(one, wanted));
    if (submodule !== undefined && (await isEmpty(join(top, submodule)))) return submodule;
  }
  return null;
}

function parentsUpTo(path: string, top: string): readonly string[] {
  return isWithin(path, top) && path !== top ? [dirname(path), ...parentsUpTo(dirname(path), top)] : [];
}

function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(`${directory}/`);
}

async function isEmpty(directory: string): Promise<boolean> {
  return (await readdir(directory).catch(() => [])).length === 0;
}

/** The line that keeps a path of the context from the builder, and the file it stands in. */
async function ignoringLine(
  path: string,
  { build, workingDirectory }: BuildPlace,
): Promise<{ readonly line: string; readonly file: string } | null> {
  const dockerfile = build.file === "" ? join(build.context, "Dockerfile") : build.file;
  for (const file of [`${dockerfile}.dockerignore`, join(build.context, ".dockerignore")]) {
    const text = await textOf(resolve(workingDirectory, file));
    if (text === null) continue;
    const line = parseDockerIgnore(text).lineFor(path);
    return line === null ? null : { line, file: relative(workingDirectory, resolve(workingDirectory, file)) };
  }
  return null;
}

interface Instruction {
  /** With what follows it on continued lines. */
  readonly text: string;
  /** The lines before it. */
  readonly before: string;
  /** `app/Dockerfile:12`. */
  readonly place: string;
}

async function failedInstruction(place: BuildPlace, end: BadEnd): Promise<Instruction | null> {
  const { build, workingDirectory } = place;
  const line = failedLine(end);
  const path = build.file === "" ? join(build.context, "Dockerfile") : build.file;
  const text = line === null ? null : await textOf(resolve(workingDirectory, path), maxDockerfileLength);
  if (line === null || text === null) return null;
  const lines = text.split("\n");
  const rest = lines.slice(line - 1);
  const last = rest.findIndex((one) => !/\\\s*$/.test(one));
  const own = rest.slice(0, last < 0 ? rest.length : last + 1);
  const joined = own.map((one) => one.replace(/\\\s*$/, "").trim()).join(" ");
  return { text: joined, before: lines.slice(0, line - 1).join("\n"), place: `${dockerfileOf(place)}:${line}` };
}

/** A secret that a RUN mounts and the build was not given; without `required` the RUN finds no file. */
function mountedSecret(run: string, { secrets, secretFiles, secretEnvs }: BuildInputs): string | null {
  const given = new Set([...secrets, ...secretFiles, ...secretEnvs].flatMap((pair) => readSecretPair(pair)?.id ?? []));
  const mounts = [...run.matchAll(/--mount=(\S*\btype=secret\b\S*)/g)].map(([, options = ""]) => options);
  const ids = mounts.flatMap((options) => /(?:^|,)id=([^,\s]+)/.exec(options)?.[1] ?? []);
  return ids.find((id) => !given.has(id)) ?? null;
}

/** An ARG of a FROM that is declared and has neither a default nor a value. */
function emptyArgument({ text, before }: Instruction, { buildArgs }: BuildInputs): string | null {
  const names = [...text.matchAll(/\$(?:(\w+)|\{(\w+)\})/g)].flatMap(([, bare, braced]) => bare ?? braced ?? []);
  const isGiven = (name: string) =>
    buildArgs.some((pair) => pair === name || (pair.startsWith(`${name}=`) && pair !== `${name}=`));
  const hasDefault = (name: string) => new RegExp(`^\\s*ARG\\b.*\\b${name}=[^\\s"']`, "im").test(before);
  const isDeclared = (name: string) => new RegExp(`^\\s*ARG\\b.*\\b${name}\\b`, "im").test(before);
  return names.find((name) => isDeclared(name) && !isGiven(name) && !hasDefault(name)) ?? null;
}

const mostFound = 5;
const mostDirectories = 200;

/** Dockerfiles and compose files at the top and in its directories. */
async function dockerfilesBelow(top: string): Promise<readonly string[]> {
  const entries = await readdir(top, { withFileTypes: true }).catch(() => []);
  const directories = entries.filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name));
  const inside = await Promise.all(
    directories.slice(0, mostDirectories).map(async ({ name }) => {
      const files = await readdir(join(top, name)).catch(() => []);
      return files.filter((file) => isDockerfile(file)).map((file) => `${name}/${file}`);
    }),
  );
  const here = entries.filter((entry) => entry.isFile() && (isDockerfile(entry.name) || isComposeFile(entry.name)));
  return [...inside.flat().toSorted(), ...here.map(({ name }) => name).toSorted()].slice(0, mostFound);
}

/** One is named in the inputs, several in the configuration file. */
function remedyFor(found: readonly string[]): string {
  const dockerfiles = found.filter((path) => !isComposeFile(basename(path)));
  const [first, ...others] = dockerfiles;
  if (first === undefined) return "in 'context' and 'file' what the compose file builds";
  if (others.length === 0) return whereOf(first);
  const images = dockerfiles.map((path) => `{ name: ${path.split("/")[0] ?? path}, ${whereOf(path)} }`);
  return `one of them in 'context' or 'file', or all of them in .github/image-size-budget.yml: images: [${images.join(", ")}]`;
}

function whereOf(path: string): string {
  const [directory = "", name] = path.split("/");
  if (name === undefined) return `file: ${path}`;
  return name === "Dockerfile" ? `context: ${directory}` : `context: ${directory}, file: ${path}`;
}

function isDockerfile(path: string): boolean {
  const name = basename(path);
  return /^(?:Dockerfile|Containerfile)(?:\..+)?$|\.(?:Dockerfile|Containerfile)$/i.test(name) && !name.endsWith(".dockerignore");
}

function isComposeFile(name: string): boolean {
  return /^(?:docker-)?compose\.ya?ml$/.test(name);
}
