import type { BuildInputs } from "./inputs/build-inputs.ts";

/** What a build needs beside the inputs: where its result goes, and secrets that were put into files. */
export interface BuildPlan {
  /**
   * `builder` leaves the image where it was built, under no name; `layout` writes an OCI layout directory; `load` puts it into
   * the engine under `tag`.
   */
  readonly output:
    | { readonly kind: "builder" }
    | { readonly kind: "layout"; readonly directory: string }
    | { readonly kind: "load"; readonly tag: string };
  readonly metadataFile: string;
  readonly imageIdFile: string;
  /** Ids and the files that hold the values: `secrets`, `secret-files` and the token for git, in this order. */
  readonly secretFiles: readonly SecretSource[];
}

export interface SecretSource {
  readonly id: string;
  /** A path in `secretFiles`; the value itself where a pair of the input was read. */
  readonly value: string;
}

/**
 * The arguments for `docker`, in the order docker/build-push-action gives them. Attestations are always off: they are not
 * image content, and they turn a manifest into an index.
 */
export function buildArguments(build: BuildInputs, plan: BuildPlan): string[] {
  const envSecrets = build.secretEnvs.flatMap((pair) => readSecretPair(pair) ?? []);
  return [
    "buildx",
    "build",
    ...each("--add-host", build.addHosts),
    ...each("--allow", build.allow),
    ...each("--annotation", build.annotations),
    ...each("--build-arg", build.buildArgs),
    ...each("--build-context", build.buildContexts),
    ...each("--cache-from", build.cacheFrom),
    ...each("--cache-to", build.cacheTo),
    ...one("--cgroup-parent", build.cgroupParent),
    ...each("--secret", envSecrets.map(secretFrom("env"))),
    ...one("--file", build.file),
    ...one("--iidfile", plan.imageIdFile),
    ...each("--label", build.labels),
    ...each("--no-cache-filter", build.noCacheFilters),
    ...(plan.output.kind === "load" ? ["--load"] : ["--output", outputOf(plan.output)]),
    ...one("--platform", build.platforms.join(",")),
    "--provenance=false",
    "--sbom=false",
    ...each("--secret", plan.secretFiles.map(secretFrom("src"))),
    ...one("--shm-size", build.shmSize),
    ...each("--ssh", build.ssh),
    ...each("--tag", plan.output.kind === "load" ? [...build.tags, plan.output.tag] : build.tags),
    ...one("--target", build.target),
    ...each("--ulimit", build.ulimit),
    ...one("--builder", build.builder),
    ...one("--metadata-file", plan.metadataFile),
    ...one("--network", build.network),
    ...(build.noCache ? ["--no-cache"] : []),
    ...(build.pull ? ["--pull"] : []),
    "--progress=plain",
    // `--`: a context that starts with `-` must not be parsed as an option.
    "--",
    build.context,
  ];
}

/** Those caches that are a part of the image itself: whether there is one changes its size. */
export function inlineCaches(cacheTo: readonly string[]): readonly string[] {
  return cacheTo.filter((cache) => /(?:^|,)\s*"?type=inline\b/i.test(cache));
}

/** Annotations of a build, and those that had to go. */
interface UsableAnnotations {
  readonly annotations: readonly string[];
  readonly dropped: readonly string[];
}

/**
 * One platform without attestations has no index, and BuildKit refuses annotations for one; docker/build-push-action gets one
 * with its attestations. https://docs.docker.com/build/metadata/annotations/#specify-annotation-level
 */
export function usableAnnotations({ annotations, platforms }: BuildInputs): UsableAnnotations {
  if (platforms.length > 1) return { annotations, dropped: [] };
  const kept = annotations.map((annotation) => ({ annotation, left: withoutIndex(annotation) }));
  return {
    annotations: kept.flatMap(({ left }) => left ?? []),
    dropped: kept.flatMap(({ annotation, left }) => (left === annotation ? [] : [annotation])),
  };
}

/** Null where nothing but an index was meant. */
function withoutIndex(annotation: string): string | null {
  const [, levels = "", rest = ""] = /^([a-z-]+(?:\[[^\]]*\])?(?:,[a-z-]+(?:\[[^\]]*\])?)*):(.*)$/s.exec(annotation) ?? [];
  if (levels === "") return annotation;
  const left = levels.split(",").filter((level) => !/^index(?:-descriptor)?(?:\[|$)/.test(level));
  return left.length === 0 ? null : `${left.join(",")}:${rest}`;
}

function each(flag: string, values: readonly string[]): string[] {
  return values.flatMap((value) => [flag, value]);
}

function one(flag: string, value: string): string[] {
  return value === "" ? [] : [flag, value];
}

export function secretFrom(kind: "env" | "src"): (secret: SecretSource) => string {
  return ({ id, value }) => csvLine([`id=${id}`, `${kind}=${value}`]);
}

/** Where the result goes, as buildx reads it. */
export function outputOf(output: BuildPlan["output"]): string {
  switch (output.kind) {
    case "load":
      return "type=docker";
    case "builder":
      // Not stored: else the containerd store unpacks the image and keeps it under a name of its own. The media types are
      // those of the OCI layout, so that both ways give the same manifest.
      return "type=image,push=false,store=false,oci-mediatypes=true";
    case "layout":
      return csvLine(["type=oci", "tar=false", `dest=${output.directory}`]);
  }
}

/** buildx reads these options as one line of CSV, so a path with a comma must be quoted. */
export function csvLine(fields: readonly string[]): string {
  return fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(",");
}

/** `id=value`; null when there is no id or no value, which docker/build-push-action leaves out with a warning. */
export function readSecretPair(pair: string): SecretSource | null {
  const at = pair.indexOf("=");
  const [id, value] = [pair.slice(0, at), pair.slice(at + 1)];
  return at < 1 || value === "" ? null : { id, value };
}

/** Whether the GitHub token goes to BuildKit for its git clone: only for this repository, and only if the user gave no other. */
export function wantsGitAuthToken(build: BuildInputs, defaultContext: string): boolean {
  const brings = build.secrets.some((secret) => secret.startsWith("GIT_AUTH_TOKEN="));
  return !brings && defaultContext !== "" && build.context.startsWith(defaultContext);
}

export interface GitSource {
  /** `https://github.com`. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `refs/heads/main`, `refs/pull/7/merge`; a bare name is a branch. */
  readonly ref: string;
  /** The event's commit; empty when there is none. */
  readonly sha: string;
  /** Set when DOCKER_DEFAULT_GIT_CONTEXT_PR_HEAD_REF asks for the pull request's head instead of its merge commit. */
  readonly pullRequestHead: { readonly sha: string } | null;
}

/** The git context of docker/build-push-action: the repository at the commit of the event. */
export function defaultGitContext(source: GitSource): string {
  return `${source.serverUrl}/${source.repository}.git#${gitRevision(source)}`;
}

function gitRevision({ ref, sha, pullRequestHead }: GitSource): string {
  if (pullRequestHead !== null && ref.startsWith("refs/pull/")) return pullRequestHead.sha || ref.replace(/\/merge$/, "/head");
  return sha || (ref.startsWith("refs/") ? ref : `refs/heads/${ref}`);
}

type Environment = Readonly<Record<string, string | undefined>>;

const runnerVariables = /^(?:INPUT_.*|GITHUB_(?:TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|ACTIONS_.*)$/i;
const cacheVariables = new Set(["ACTIONS_CACHE_SERVICE_V2", "ACTIONS_RESULTS_URL", "ACTIONS_CACHE_URL", "ACTIONS_RUNTIME_TOKEN"]);

/**
 * The environment of the build: none of the runner's inputs, tokens and command files, so that nothing a Dockerfile
 * starts can reach them. The token is passed on where `secret-envs` names it, and what a `type=gha` cache needs.
 */
export function buildEnvironment(
  environment: Environment,
  build: Pick<BuildInputs, "secretEnvs" | "cacheFrom" | "cacheTo">,
): Record<string, string> {
  const named = new Set(build.secretEnvs.flatMap((pair) => readSecretPair(pair)?.value ?? []));
  const usesActionsCache = [...build.cacheFrom, ...build.cacheTo].some((cache) => /(?:^|,)\s*"?type=gha\b/.test(cache));
  const isPassed = (name: string): boolean =>
    !runnerVariables.test(name) || (name === "GITHUB_TOKEN" && named.has(name)) || (usesActionsCache && cacheVariables.has(name));
  const passed = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && isPassed(name) ? [[name, value] as const] : [],
  );
  return {
    ...Object.fromEntries(passed),
    // Which paths a build may read, the input `config-access` has decided by then.
    BUILDX_BAKE_ENTITLEMENTS_FS: "0",
    BUILDX_METADATA_PROVENANCE: "max",
    DOCKER_CLI_HINTS: "false",
    NO_COLOR: "1",
  };
}
