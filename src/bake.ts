import { buildEnvironment, type BuildPlan, outputOf, readSecretPair, secretFrom, type SecretSource } from "./build.ts";
import { everyBuild, type BuildInputs } from "./inputs/build-inputs.ts";

/** One target, and where its result goes. */
export interface BakeOrder {
  readonly name: string;
  readonly build: BuildInputs;
  readonly output: BuildPlan["output"];
}

export interface BakeJob extends BakeOrder {
  /** Ids and the files that hold the values. */
  readonly secretFiles: readonly SecretSource[];
}

interface Surroundings {
  /** Absolute path of what `file` is relative to: a Dockerfile of a bake file is looked for in its context. */
  readonly absolute: (path: string) => string;
  readonly isRemote: (context: string) => boolean;
  /** What a build-arg without a value takes its value from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Whether only `docker buildx bake` can build it: `docker buildx build` knows no other targets, and no Dockerfile but in a file. */
export function needsBake({ bake }: BuildInputs): boolean {
  return bake !== undefined && (bake.linked.length > 0 || bake.inlineDockerfile !== "");
}

/** A target, and those that it is linked to: they are built with it, and left where they were built. */
export function ordersOf(build: BuildInputs, output: BuildPlan["output"]): readonly BakeOrder[] {
  return everyBuild(build).map((one, position) => ({
    name: one.bake?.name ?? "",
    build: one,
    output: position === 0 ? output : leftBehind(output, position),
  }));
}

/** An engine without a content store exports whatever it builds: under a name that can be taken away again. */
function leftBehind(output: BuildPlan["output"], position: number): BuildPlan["output"] {
  return output.kind === "load" ? { kind: "load", tag: `${output.tag}-${position}` } : { kind: "builder" };
}

/** Names that a build leaves in the engine besides that of its result. */
export function namesLeftBehind(build: BuildInputs, tag: string): readonly string[] {
  const orders = needsBake(build) ? ordersOf(build, { kind: "load", tag }).slice(1) : [];
  return orders.flatMap(({ output }) => (output.kind === "load" ? [output.tag] : []));
}

/** A Dockerfile that a bake or compose file writes out is a file of its commit, and no input: `now` with those of `before`. */
export function withInlineOf(now: BuildInputs, before: BuildInputs): BuildInputs {
  if (now.bake === undefined) return now;
  const then = new Map(
    everyBuild(before).flatMap(({ bake }) => (bake === undefined ? [] : [[bake.name, bake.inlineDockerfile] as const])),
  );
  const own = (build: BuildInputs): BuildInputs => {
    const { bake } = build;
    if (bake === undefined) return build;
    return {
      ...build,
      bake: { ...bake, inlineDockerfile: then.get(bake.name) ?? bake.inlineDockerfile, linked: bake.linked.map(own) },
    };
  };
  return own(now);
}

/** The arguments for `docker`; what is built stands in a file of our own, so that no variable of the environment has a say. */
export function bakeArguments(
  jobs: readonly BakeOrder[],
  at: { readonly file: string; readonly metadataFile: string | null },
): string[] {
  const builder = jobs[0]?.build.builder ?? "";
  return [
    "buildx",
    "bake",
    "--file",
    at.file,
    ...new Set(jobs.flatMap(({ build }) => build.allow.map((entitlement) => `--allow=${entitlement}`))),
    ...(builder === "" ? [] : ["--builder", builder]),
    ...(at.metadataFile === null ? [] : ["--metadata-file", at.metadataFile]),
    "--progress=plain",
    "--",
    ...jobs.map(({ name }) => name),
  ];
}

/**
 * The targets as a bake file. Whatever the original says of outputs and attestations is not there: nothing is pushed, and no
 * provenance or SBOM comes to the image. https://docs.docker.com/build/bake/reference/
 */
export function bakeFile(jobs: readonly BakeJob[], surroundings: Surroundings): string {
  const targets = jobs.map((job) => [job.name, targetOf(job, surroundings)] as const);
  return JSON.stringify({ target: Object.fromEntries(targets) });
}

function targetOf({ build, output, secretFiles }: BakeJob, surroundings: Surroundings): object {
  const inline = build.bake?.inlineDockerfile ?? "";
  const secrets = build.secretEnvs.flatMap((pair) => readSecretPair(pair) ?? []).map(secretFrom("env"));
  const target = {
    context: build.context,
    contexts: pairsOf(build.buildContexts),
    dockerfile: dockerfileOf(build, surroundings),
    "dockerfile-inline": inline,
    args: pairsOf(build.buildArgs.flatMap((pair) => withValue(pair, surroundings))),
    annotations: build.annotations,
    attest: ["type=provenance,disabled=true", "type=sbom,disabled=true"],
    "cache-from": build.cacheFrom,
    "cache-to": build.cacheTo,
    entitlements: build.allow,
    "extra-hosts": pairsOf(build.addHosts.map((host) => host.replace(/[:=]/, "="))),
    labels: pairsOf(build.labels),
    network: build.network,
    "no-cache": build.noCache,
    "no-cache-filter": build.noCacheFilters,
    output: [outputOf(output)],
    platforms: build.platforms,
    pull: build.pull,
    secret: [...secrets, ...secretFiles.map(secretFrom("src"))],
    "shm-size": build.shmSize,
    ssh: build.ssh,
    tags: output.kind === "load" ? [output.tag] : [],
    target: build.target,
    ulimits: build.ulimit,
  };
  return literal(Object.fromEntries(Object.entries(target).filter(([, value]) => !isNothing(value))));
}

/** In a file of its own it is looked for in the context, and a path that starts at the root where it is. */
function dockerfileOf({ context, file }: BuildInputs, { absolute, isRemote }: Surroundings): string {
  return file === "" || isRemote(context) ? file : absolute(file);
}

function withValue(pair: string, { environment }: Surroundings): readonly string[] {
  if (pair.includes("=")) return [pair];
  const value = environment[pair];
  return value === undefined ? [] : [`${pair}=${value}`];
}

function pairsOf(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      return at === -1 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function isNothing(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === "" || value === false;
}

/** Texts of a bake file are templates, keys too. https://github.com/hashicorp/hcl/blob/main/json/spec.md#strings */
function literal(value: unknown): object {
  return JSON.parse(JSON.stringify(value).replaceAll(/\$\{|%\{/g, (opening) => `${opening[0]}${opening}`));
}

/** What a bake or compose file may see of the environment whatever it is granted: where docker and its plugins are. */
const harmless: ReadonlySet<string> = new Set(["BUILDX_CONFIG", "DOCKER_CONFIG", "HOME", "PATH", "TMPDIR"]);

/**
 * The environment in which bake and compose files are read: each variable is one that they can put into an image. Tokens and inputs of
 * the runner are in none.
 */
export function bakeEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  granted: ReadonlySet<"secrets" | "environment" | "paths" | "network">,
): Readonly<Record<string, string>> {
  const all = buildEnvironment(environment, { secretEnvs: [], cacheFrom: [], cacheTo: [] });
  if (granted.has("environment")) return all;
  // Without its socket an agent cannot even be named.
  const isSeen = (name: string) => harmless.has(name) || (granted.has("secrets") && name === "SSH_AUTH_SOCK");
  return Object.fromEntries(Object.entries(all).filter(([name]) => isSeen(name)));
}
