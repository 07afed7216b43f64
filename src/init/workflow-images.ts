import { splitList } from "../inputs/build-inputs.ts";
import { dockerfilePath, imageOf, joined, noImages, type FoundImages, type WrittenBuild } from "./found-images.ts";
import { filledIn, type ActionStep, type WorkflowFile } from "./workflow-file.ts";
import type { RepositoryPaths } from "./repository-paths.ts";

/** A workflow and its path in the repository. */
export interface NamedWorkflow {
  readonly path: string;
  readonly workflow: WorkflowFile;
}

const buildAction = "docker/build-push-action";

/** The images that docker/build-push-action builds: those that are pushed, or all where none is. */
export function workflowImages(workflows: readonly NamedWorkflow[], paths: RepositoryPaths): FoundImages {
  const builds = workflows.flatMap(({ path, workflow }) =>
    workflow.steps
      .filter(({ action, inputs }) => action === buildAction && !isNoImage(inputs["outputs"] ?? ""))
      .map((step) => ({ path, step, isEmulated: isEmulated(step, workflow) })),
  );
  const few = builds.slice(0, mostBuilds);
  const pushed = few.filter(({ step }) => isPushed(step));
  return joined((pushed.length > 0 ? pushed : few).map((build) => imageOfStep(build, paths)));
}

interface BuildStep {
  readonly path: string;
  readonly step: ActionStep;
  /** The job can run programs for other processors. */
  readonly isEmulated: boolean;
}

function isEmulated({ job }: ActionStep, { steps }: WorkflowFile): boolean {
  return steps.some((other) => other.job === job && other.action === "docker/setup-qemu-action");
}

/** An output that is a directory or nothing at all. */
export function isNoImage(output: string): boolean {
  return /(?:^|[,\s])"?type=(?:local|tar|cacheonly)\b/.test(output);
}

function isPushed({ inputs }: ActionStep): boolean {
  return !["", "false"].includes((inputs["push"] ?? "").trim()) || /type=registry|push=true/.test(inputs["outputs"] ?? "");
}

function imageOfStep({ path, step, isEmulated: emulates }: BuildStep, paths: RepositoryPaths): FoundImages {
  const from = `${path}, job ${step.job}`;
  const value = (input: string): string | null => filledIn((step.inputs[input] ?? "").trim(), step.known);
  const [context, file, target] = [value("context"), value("file"), value("target")];
  if (context === null || file === null || target === null)
    return {
      ...noImages,
      leftOut: [{ what: from, because: "what it builds depends on an expression that only a run can evaluate" }],
    };
  const build = {
    // Without a context the action builds the commit, which is what is checked out.
    context: context === "" ? "." : context,
    file,
    target,
    buildArgs: listOf(step, "build-args"),
    buildContexts: listOf(step, "build-contexts"),
    platforms: (value("platforms") ?? "").split(/[\s,]+/).filter((platform) => platform !== ""),
    cacheFrom: listOf(step, "cache-from").filter((cache) => /^type=(?:gha|registry)\b[^{"]*$/.test(cache)),
    from,
    notes: [],
  };
  // Without emulation a step for one other platform runs on such a machine, and one for several compiles across.
  const isMultiPlatform = emulates || build.platforms.length > 1;
  return imageOf({ ...build, name: nameOf(step, build) }, paths, { isMultiPlatform });
}

/** Lines of an input; what only a run can tell keeps its expression. */
function listOf({ inputs, known }: ActionStep, input: string): readonly string[] {
  return linesOf(inputs[input] ?? "").map((line) => filledIn(line, known) ?? line);
}

/** More than any workflow that somebody wrote by hand. */
const mostBuilds = 200;
const longestText = 10_000;
const longestLine = 1000;

function linesOf(text: string): readonly string[] {
  if (text.length > longestText) return [];
  try {
    return splitList(text, { ignoreComma: true }).filter((line) => line.length <= longestLine);
  } catch {
    return [];
  }
}

/** What the image is published as, else its directory. */
function nameOf(step: ActionStep, build: Omit<WrittenBuild, "name">): string {
  const names = [...linesOf(step.inputs["tags"] ?? ""), ...publishedNames(step)].flatMap((line) => {
    const filled = filledIn(line.replace(/(?<=\/[^/:]*|^[^/:]*):[^/]*$/, ""), step.known);
    return filled === null ? [] : [filled.split("/").at(-1) ?? ""];
  });
  return names.find((name) => /^[\w.-]+$/.test(name)) ?? directoryName(build);
}

/** The images that a docker/metadata-action before the step names, where the step takes its tags. */
function publishedNames({ inputs, earlier }: ActionStep): readonly string[] {
  const id = /steps\.([\w-]+)\.outputs\.tags/.exec(inputs["tags"] ?? "")?.[1] ?? "";
  const step = earlier.get(id);
  if (step?.action !== "docker/metadata-action") return [];
  return linesOf(step.inputs["images"] ?? "").map((line) => line.replace(/^name=|,.*$/g, ""));
}

/** `api` for services/api/Dockerfile and for api.Dockerfile; empty for the Dockerfile of the root. */
export function directoryName(build: Pick<WrittenBuild, "context" | "file">): string {
  const path = dockerfilePath(build).split("/");
  const file = path.at(-1) ?? "";
  const ownName = /^(.+)\.Dockerfile$/i.exec(file)?.[1] ?? /^(?:Dockerfile|Containerfile)[.-](.+)$/i.exec(file)?.[1];
  return ownName ?? path.slice(0, -1).findLast((part) => !generic.has(part)) ?? "";
}

/** Directories that say nothing of what is in them. */
const generic = new Set([".", "docker", "src", "build", "deploy", "container"]);
