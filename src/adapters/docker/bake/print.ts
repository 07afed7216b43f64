import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type UserError, userError } from "../../../failure.ts";
import { type ResolvedBake, readPrinted } from "../../../inputs/bake.ts";
import { rulesKey } from "../../../inputs/input-names.ts";
import { shorten } from "../../../shorten.ts";
import { neutralise } from "../../process/build-log.ts";
import { type Answer, type Docker, findDocker } from "../run-docker.ts";

/** Bake and compose files, and where their relative paths start. */
export interface BakeFiles {
  /** In the order in which the later ones are laid over the earlier ones. */
  readonly paths: readonly string[];
  /** `TARGET.KEY=VALUE`, as `--set` takes it; none unless given. */
  readonly overrides?: readonly string[];
  readonly workingDirectory: string;
  /** What they see of the environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly temporaryDirectory: string;
}

/** What buildx makes of the files: nothing is built. Or which target is not there, or is to be overridden and not there; throws a UserError where the files are not right. */
export async function printBake(
  files: BakeFiles,
  targets: readonly string[],
): Promise<ResolvedBake | { readonly unknown: string } | { readonly unset: string }> {
  const docker = await findDocker(files.workingDirectory, files.environment);
  const answer = await print(docker, files, targets);
  const unset = /could not find any target matching '?([^'\s]+)/.exec(answer.stderr)?.[1];
  if (answer.exitCode !== 0 && unset !== undefined) return { unset: shorten(neutralise(unset), 160) };
  const unknown = answer.exitCode === 0 ? undefined : /failed to find target (\S+)/.exec(answer.stderr)?.[1];
  if (unknown !== undefined) return { unknown: shorten(neutralise(unknown), 160) };
  if (answer.exitCode !== 0) throw failureOf(answer, files.paths);
  const isDoubtful = /\$\$\{|%%\{/.test(answer.stdout);
  try {
    return readPrinted(answer.stdout, isDoubtful && (await escapes(docker, files)));
  } catch (cause) {
    if (!(cause instanceof z.ZodError) && !(cause instanceof SyntaxError)) throw cause;
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : "what buildx prints of it is cut off or no JSON";
    throw userError("bake-file-invalid", { files: listed(files.paths), reason: shorten(neutralise(reason), 300) }, { cause });
  }
}

/** The value of `x-image-size-budget`, which a bake file has beside its targets, as bake evaluates it. */
export async function printBakeRules(files: BakeFiles): Promise<unknown> {
  const docker = await findDocker(files.workingDirectory, files.environment);
  return JSON.parse(await probe(docker, files, `\${jsonencode(${rulesKey})}`));
}

/** buildx prints templates as it was given them, or, since it prints what it can read again, escaped: it is asked for one. */
async function escapes(docker: Docker, files: BakeFiles): Promise<boolean> {
  return (await probe(docker, { ...files, paths: [] }, "$${x}")) !== "${x}";
}

const probeName = "image-size-budget-probe";
const Probe = z.object({ target: z.object({ [probeName]: z.object({ args: z.object({ value: z.string() }) }) }) });

/** What a text comes to in the files: as an argument of a target of our own. */
async function probe(docker: Docker, { paths, temporaryDirectory }: BakeFiles, value: string): Promise<string> {
  const directory = await mkdtemp(join(temporaryDirectory, "image-size-budget-"));
  const file = join(directory, "probe.json");
  try {
    await writeFile(file, JSON.stringify({ target: { [probeName]: { args: { value } } } }));
    const answer = await print(docker, { paths: [...paths, file] }, [probeName]);
    if (answer.exitCode !== 0) throw failureOf(answer, paths);
    return Probe.parse(JSON.parse(answer.stdout)).target[probeName].args.value;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function print(
  docker: Docker,
  { paths, overrides = [] }: Pick<BakeFiles, "paths" | "overrides">,
  targets: readonly string[],
): Promise<Answer> {
  return await docker.ask([
    "buildx",
    "bake",
    ...paths.map((path) => `--file=${path}`),
    ...overrides.map((override) => `--set=${override}`),
    "--print",
    "--progress=plain",
    "--",
    ...targets,
  ]);
}

/** `docker-bake.hcl:3,16-20: Unknown variable; There is no variable named "TAG".` */
function failureOf({ stderr }: Answer, paths: readonly string[]): UserError {
  const lines = stderr.trim().split(/\r?\n/).slice(-40).map(neutralise);
  const detail = lines.join("\n");
  if (/'buildx' is not a docker command|unknown command "?docker buildx/i.test(detail))
    return userError("build-no-buildx", {}, { detail });
  if (/unknown (?:shorthand )?(?:flag|command)|unrecognized command/i.test(detail))
    return userError("bake-missing", {}, { detail });
  const verdict = (lines.findLast((line) => line.startsWith("ERROR: ")) ?? lines.at(-1) ?? "").replace(/^ERROR: /, "");
  const [, file = "", line = "", rest = ""] = /^(\S.*?):(\d+),\d+-(?:\d+,?)+: (.*)$/.exec(verdict) ?? [];
  const reason = shorten(file === "" ? verdict : `${file}:${line}: ${rest.replace(/\.?, and \d+ other diagnostic.*$/, "")}`, 300);
  const failure = userError("bake-file-invalid", { files: listed(paths), reason }, { detail });
  return file === "" ? failure : failure.happenedAt({ file, line: Number(line) }, null);
}

function listed(paths: readonly string[]): string {
  return paths.join(", ");
}
