import { resolve } from "node:path";
import { pythonProjectsIn } from "../adapters/files/python-projects.ts";
import type { PythonPackage } from "../image/contents/python-requirements.ts";
import { inlineCaches, wantsGitAuthToken } from "../build.ts";
import { UserError } from "../failure.ts";
import { untilCancelled } from "../adapters/process/cancellation.ts";
import type { ImageContent } from "../image/oci/content.ts";
import type { ImageToMeasure } from "../measure/image-to-measure.ts";
import { analysisIn } from "../adapters/process/threads/wanted-threads.ts";
import { type LayerReader, layerReader } from "../image/layer/layer-reader.ts";
import type { ImageInputs } from "../inputs/inputs.ts";
import type { BuildInputs } from "../inputs/build-inputs.ts";
import { measure, type KnownLayer } from "../measure/measure.ts";
import type { BaseMeasurement, MeasuredImage, Ports } from "../ports.ts";
import { untimed } from "../adapters/docker/build-session.ts";
import { buildImage, type BuildRun, findBuilder } from "../adapters/docker/buildx.ts";
import { buildTogether } from "../adapters/docker/bake/together.ts";
import { dockerfileOfGiven, openGivenImage } from "../adapters/docker/given-images/given-image.ts";
import { isRemoteContext } from "../adapters/docker/context-kind.ts";
import type { NoBaseBuild } from "../compare/cause.ts";
import { faultOf } from "./base-fault.ts";
import type { Group, Log } from "../adapters/process/log-group.ts";
import type { ChosenBuilder } from "../adapters/docker/preflight.ts";
import { type BaseTreeContext, baseTreeOf } from "./base-tree.ts";
import { baseContextOf } from "./unknown-contents.ts";

/** What building and measuring need. */
export interface MeasuringContext {
  readonly workingDirectory: string;
  readonly temporaryDirectory: string;
  readonly environment: BuildRun["environment"];
  /** The Git context that `{{defaultContext}}` stood for, and the token that may fetch it. */
  readonly gitContext: { readonly url: string; readonly token: string; readonly host: string } | null;
  readonly group: Group;
  /** What of the working tree the base's tree is to have as well, though its commit does not name it. */
  readonly unknownPaths: BaseTreeContext["unknownPaths"];
  /** Takes the time of every stage but those of `measureCommit`. */
  readonly timed: Ports["timed"];
  /** For what could not be learnt about an image and leaves the judged sizes as they are. */
  readonly warnQuietly: (warning: string) => void;
}

/** The same while one image is measured. */
interface ImageContext extends MeasuringContext {
  readonly log: Log;
  readonly reader: LayerReader;
  builderOf(build: BuildInputs): Promise<ChosenBuilder>;
}

/** What `docker buildx build` said of an image, for the outputs of the same names. */
export interface BuildFacts {
  readonly metadata: string;
  readonly imageId: string;
}

export interface Measuring {
  /** Asks about the builders of images that are about to be measured, so that the answers are there when they are needed. */
  prepare(images: readonly ImageInputs[]): void;
  readonly measure: Ports["measure"];
  readonly measureCommit: Ports["measureCommit"];
  /** Facts of the first image that was built; null before, and when nothing was built. */
  readonly facts: () => BuildFacts | null;
}

/** Builds images, or opens them where they are already built, and measures them. */
export function measuringIn(surroundings: MeasuringContext): Measuring {
  let facts: BuildFacts | null = null;
  const analysis = analysisIn(surroundings.environment);
  const builderOf = builders(surroundings);
  const targets: BuildInputs[] = [];
  let together: Promise<boolean> | null = null;
  const isBuilt = async (build: BuildInputs): Promise<boolean> => {
    if (targets.length < 2 || !targets.includes(build)) return false;
    const reader = layerReader(analysis);
    return await (together ??= builtTogether(targets, { ...surroundings, builderOf, reader }));
  };
  return {
    facts: () => facts,
    prepare: (images) => {
      // The build awaits the same promise and handles a rejection; this silences the unhandled one.
      for (const { subject } of images) if (subject.kind === "build") builderOf(subject.build).catch(() => {});
      targets.push(
        ...images.flatMap(({ subject }) => (subject.kind === "build" && subject.build.bake !== undefined ? [subject.build] : [])),
      );
    },
    measure: async ({ name, subject }, known) => {
      const wasBuilt = subject.kind === "build" && (await isBuilt(subject.build));
      return await surroundings.group(titleOf({ name, subject }), async (log) => {
        const imageContext = {
          ...surroundings,
          builderOf,
          log,
          timed: loudly(surroundings.timed, log),
          reader: layerReader(analysis),
        };
        if (subject.kind === "image") {
          const given = await imageContext.timed(
            "open the image",
            async () => await openGivenImage(subject.reference, imageContext),
          );
          const dockerfile = await dockerfileOfGiven(subject.dockerfile, imageContext);
          return await measured({ ...given, platforms: subject.platforms, dockerfile }, known, imageContext);
        }
        const how = { ...buildRun(subject.build, imageContext), knownBlobs: digestsOf(known), isBuilt: wasBuilt };
        const built = await buildImage(subject.build, how);
        facts ??= { metadata: built.metadata, imageId: built.imageId };
        const projects = await projectsOf(subject.build, surroundings);
        return await measured({ ...built, projects }, known, imageContext);
      });
    },
    measureCommit: async (image, commit) =>
      await surroundings.group(`Build ${image.name} at ${commit.slice(0, 7)}, the commit to compare with`, (log) =>
        // The caller times all of it as one stage.
        measureCommit({
          image,
          commit,
          imageContext: { ...surroundings, builderOf, log, timed: loudly(untimed, log), reader: layerReader(analysis) },
        }),
      ),
  };
}

/** Two images that are compared may have one name. */
function titleOf({ name, subject }: Pick<ImageInputs, "name" | "subject">): string {
  return subject.kind === "build" ? `Build ${name}` : `Open ${subject.reference.scheme}://${subject.reference.location}`;
}

/** What may be in the image without the files that say why. */
async function projectsOf({ context }: BuildInputs, { workingDirectory }: MeasuringContext): Promise<readonly PythonPackage[]> {
  return isRemoteContext(context, workingDirectory) ? [] : await pythonProjectsIn(resolve(workingDirectory, context));
}

/** Targets of one bake or compose file share stages, and are built side by side. */
async function builtTogether(
  builds: readonly BuildInputs[],
  surroundings: MeasuringContext & Pick<ImageContext, "builderOf" | "reader">,
): Promise<boolean> {
  const [first] = builds;
  if (first === undefined) return false;
  return await surroundings.group(`Build ${builds.length} targets together`, async (log) => {
    const timed = loudly(surroundings.timed, log);
    const run = buildRun(first, { ...surroundings, log, timed });
    return await timed("build together", async () => await buildTogether(builds, run));
  });
}

/** Asks about each builder once, however many images it builds. */
function builders(surroundings: MeasuringContext): ImageContext["builderOf"] {
  const asked = new Map<string, Promise<ChosenBuilder>>();
  return async (build) => {
    const answer = asked.get(build.builder) ?? findBuilder(build, surroundings);
    asked.set(build.builder, answer);
    return await answer;
  };
}

/** Says in the log as well how long each stage took. */
function loudly(timed: Ports["timed"], log: Log): Ports["timed"] {
  return async (stage, work) => {
    const startedAt = performance.now();
    try {
      return await timed(stage, work);
    } finally {
      log(`${stage}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
    }
  };
}

type Known = ReadonlyMap<string, KnownLayer>;

/** Blobs that need not leave the builder: those of which it is sure that they need not be read. */
function digestsOf(known: Known): ReadonlySet<string> {
  return new Set([...known.values()].filter(({ listing }) => listing !== null).map(({ layer }) => layer.digest));
}

function readUntilCancelled(content: ImageContent): ImageContent {
  return {
    ...content,
    openLayer: async (descriptor) => {
      const stream = await content.openLayer(descriptor);
      return stream === null ? null : untilCancelled(stream);
    },
  };
}

async function measured(
  image: ImageToMeasure & { dispose(): Promise<void> },
  known: Known,
  { timed, warnQuietly, reader }: ImageContext,
): Promise<MeasuredImage> {
  try {
    const stoppable = { ...image, content: readUntilCancelled(image.content) };
    const reading = async () => await measure(stoppable, { openLayers: true, known, reader });
    const { measurement, listings, warnings } = await timed("read the layers", reading);
    warnings.forEach((warning) => warnQuietly(warning));
    return { measurement, listings };
  } finally {
    await image.content.close();
    await image.dispose();
  }
}

function buildRun(build: BuildInputs, imageContext: ImageContext): BuildRun {
  const { workingDirectory, temporaryDirectory, environment, gitContext, log, timed, reader } = imageContext;
  const isAsked = gitContext !== null && wantsGitAuthToken(build, gitContext.url);
  const gitAuthToken = isAsked ? { host: gitContext.host, token: gitContext.token } : null;
  const chosen = async () => await timed("ask about the builder", async () => await imageContext.builderOf(build));
  return { workingDirectory, temporaryDirectory, environment, gitAuthToken, chosen, log, timed, reader };
}

/** Which context is built, the pull request says; that a commit cannot be checked out, it does not bring about. */
function treeFault({ context }: BuildInputs, { workingDirectory }: MeasuringContext): NoBaseBuild["fault"] {
  return isRemoteContext(context, workingDirectory) ? "not-possible" : "surroundings";
}

function withoutCaches(build: BuildInputs): BuildInputs {
  const own = { ...build, cacheTo: inlineCaches(build.cacheTo) };
  return build.bake === undefined ? own : { ...own, bake: { ...build.bake, linked: build.bake.linked.map(withoutCaches) } };
}

interface CommitToMeasure {
  readonly image: ImageInputs;
  readonly commit: string;
  readonly imageContext: ImageContext;
}

/** Trouble with the base commit is a reason, not a failure: the pull request did not cause it. */
async function measureCommit({ image, commit, imageContext }: CommitToMeasure): Promise<BaseMeasurement> {
  const { subject } = image;
  if (subject.kind === "image")
    return {
      kind: "failed",
      fault: "not-possible",
      because: "an image that is already built cannot be built again at that commit",
    };
  const tree = await baseTreeOf(subject.build, commit, imageContext);
  if (tree.kind === "failed") return { ...tree, fault: treeFault(subject.build, imageContext) };
  try {
    // The user's tag and cache stay where the head's build put them; a cache that is part of the image belongs to both sides.
    const build = withoutCaches({ ...tree.build, tags: [] });
    const built = await buildImage(build, { ...buildRun(build, imageContext), workingDirectory: tree.workingDirectory });
    const base = await measured(built, new Map(), imageContext);
    return { kind: "measured", ...base, context: await baseContextOf(tree, base) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: "failed", fault: faultOf(error.code), because: `building it there failed: ${error.clause}` };
  } finally {
    await tree.dispose();
  }
}
