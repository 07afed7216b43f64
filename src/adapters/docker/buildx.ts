import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildEnvironment, usableAnnotations } from "../../build.ts";
import { type MessageCode, UserError } from "../../failure.ts";
import { withDockerfile } from "../../image/history/dockerfile-steps.ts";
import type { ImageContent } from "../../image/oci/content.ts";
import type { ImageToMeasure } from "../../measure/image-to-measure.ts";
import type { BuildProvenance } from "../../image/history/build-provenance.ts";
import type { LayerReader } from "../../image/layer/layer-reader.ts";
import { openLayout } from "../../image/sources/layout.ts";
import { findImages } from "../../image/oci/manifests.ts";
import { everyBuild, type BuildInputs } from "../../inputs/build-inputs.ts";
import { neutralise, redactor } from "../process/build-log.ts";
import { causeOf } from "./build-cause.ts";
import { type SecretInputs, secretValues } from "./build-secrets.ts";
import {
  builtBefore,
  fromCache,
  type LayerUse,
  type Obtained,
  readNotes,
  runBuild,
  type Session,
  type Timed,
  untimed,
} from "./build-session.ts";
import { builderContent, builtReference } from "./builder-content.ts";
import { buildsEveryLayer } from "./expects-full-build.ts";
import { dockerfileAtHand, dockerfileOf, isInline, readDockerfile } from "./dockerfile-at-hand.ts";
import { whileReading } from "./watch-exported-layers.ts";
import { pushToLoopback } from "./engine-push.ts";
import { type ChosenBuilder, chooseBuilder } from "./preflight.ts";
import { findDocker } from "./run-docker.ts";

/** Where and how a build runs. */
export interface BuildRun {
  /** Relative paths of the inputs start here. */
  readonly workingDirectory: string;
  /** An existing directory for the exported image; what is made in it is removed by `dispose`. */
  readonly temporaryDirectory: string;
  /** This process's environment; the build gets a part of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Takes the command and the build's output, one harmless line at a time. */
  readonly log: (line: string) => void;
  /** For BuildKit's own git clone; null unless `wantsGitAuthToken` says so. `host` is `github.com`. */
  readonly gitAuthToken: { readonly host: string; readonly token: string } | null;
  /** The builder, where it may have been asked about already. */
  readonly chosen?: () => Promise<ChosenBuilder>;
  /** Notes how long a stage of the build took. */
  readonly timed?: Timed;
  /**
   * Digests of layers that will not be opened, because an earlier measurement has read them: a builder need not export
   * them, an engine need not compress and push them. No size is taken from an earlier measurement.
   */
  readonly knownBlobs?: ReadonlySet<string>;
  /** Is given layers to read while an export still sends others. */
  readonly reader?: LayerReader;
  /** Whether the builder has just built it, with others: it is taken from the cache. */
  readonly isBuilt?: boolean;
}

/** An image that was just built, and what the build said of it. */
export interface BuiltImage extends ImageToMeasure {
  /** buildx's metadata file as JSON, without provenance and so without the values of build-args. */
  readonly metadata: string;
  /** What `--iidfile` was given: the config's digest, the manifest's, or the index's with several platforms. */
  readonly imageId: string;
  /** Closes the image and removes everything the build left for the measurement. */
  dispose(): Promise<void>;
}

/**
 * Builds an image and opens its manifest and layers. Where the builder has a content store they are read there, or, if
 * that cannot be, exported; else they are pushed to a receiver on loopback. Whatever BuildKit complains of becomes a UserError.
 */
export async function buildImage(inputs: BuildInputs, run: BuildRun): Promise<BuiltImage> {
  const { annotations, dropped } = usableAnnotations(inputs);
  const build = { ...(run.isBuilt === true ? builtBefore(inputs) : inputs), annotations };
  for (const annotation of dropped)
    run.log(`The image has one platform and so no index: '${neutralise(annotation)}' is left out.`);
  const docker = await findDocker(run.workingDirectory, environmentFor([build], run.environment));
  const chosen = await (run.chosen?.() ?? chooseBuilder(docker, build));
  const workspace = await mkdtemp(join(run.temporaryDirectory, "image-size-budget-"));
  const secrets = { build, environment: run.environment, gitAuthToken: run.gitAuthToken };
  const redact = redactorFor([build], secrets);
  const { workingDirectory, log, timed = untimed, knownBlobs: known = new Set<string>(), reader = null } = run;
  const session = { build, workingDirectory, log, timed, docker, workspace, secrets, redact };
  try {
    return await builtImage(session, await obtain(session, chosen, { known, reader }), chosen);
  } catch (error) {
    await rm(workspace, { recursive: true, force: true });
    throw error;
  }
}

/** What builds see, with what any of them, or a target that they are linked to, names. */
export function environmentFor(
  builds: readonly BuildInputs[],
  environment: BuildRun["environment"],
): Readonly<Record<string, string>> {
  const all = builds.flatMap(everyBuild);
  return buildEnvironment(environment, {
    secretEnvs: all.flatMap(({ secretEnvs }) => secretEnvs),
    cacheFrom: all.flatMap(({ cacheFrom }) => cacheFrom),
    cacheTo: all.flatMap(({ cacheTo }) => cacheTo),
  });
}

export function redactorFor(builds: readonly BuildInputs[], secrets: SecretInputs): (line: string) => string {
  return redactor(builds.flatMap(everyBuild).flatMap((build) => secretValues({ ...secrets, build })));
}

/** Asks about the builder of an image, ahead of its build or for several images. */
export async function findBuilder(
  build: BuildInputs,
  { workingDirectory, environment }: Pick<BuildRun, "workingDirectory" | "environment">,
): Promise<ChosenBuilder> {
  return await chooseBuilder(await findDocker(workingDirectory, buildEnvironment(environment, build)), build);
}

/** Tries the ways to the manifest, the cheapest first: what buildx lists of a builder can be out of date. */
async function obtain(session: Session, chosen: ChosenBuilder, use: LayerUse): Promise<Obtained> {
  if (!chosen.hasContentStore) return await pushToLoopback(session, chosen, use);
  // Where every layer has to be opened, or all that were made, an export is the faster way to have them.
  if (!chosen.mayReadBlobs || use.known.size === 0 || (await buildsEveryLayer(session, chosen)))
    return (await exportLayout(session, use)) ?? (await pushToLoopback(session, chosen, use));
  const left = await leaveInBuilder(session, chosen.name, use);
  if (left !== null) return left;
  const second = fromCache(session);
  return (await exportLayout(second, use)) ?? (await pushToLoopback(second, chosen, use));
}

/** Null when the builder, or buildx, turns out not to be able to tell what it has built. */
async function leaveInBuilder(session: Session, builder: string, use: LayerUse): Promise<Obtained | null> {
  const failed = await runBuild(session, { kind: "builder" });
  if (failed !== null) throw await causeOf(session, failed);
  const notes = await readNotes(session);
  const reference = builtReference(notes.metadata);
  const name = neutralise(builder);
  if (reference !== null) {
    const { docker, log } = session;
    const everything = async () => await exportAll(session, use);
    const content = builderContent(reference, { docker, builder, known: use.known, log, exportAll: everything });
    if (await session.timed("read the manifest", async () => await isReadable(content))) {
      log(`Nothing is exported: manifest and layers are read in builder ${name}.`);
      return { content, source: "builder", notes, ownName: null };
    }
    await content.close();
  }
  session.log(`Builder ${name} does not hand out what it has built; the image is had in another way.`);
  return null;
}

async function isReadable(content: ImageContent): Promise<boolean> {
  try {
    await Promise.all(content.roots.map(async (root) => await content.readDocument(root)));
    return true;
  } catch (error) {
    if (error instanceof UserError && error.code !== "build-builder-gone") return false;
    await content.close();
    throw error;
  }
}

/** Null when that fails too; the measurement then goes without the layers. */
async function exportAll(session: Session, use: LayerUse): Promise<ImageContent | null> {
  session.log("Many layers must be opened, or not all of them are at hand in the builder: they are exported.");
  try {
    return (await exportLayout(fromCache(session), use))?.content ?? null;
  } catch (error) {
    if (!(error instanceof UserError) || endsAll.has(error.code)) throw error;
    session.log(`The export failed: ${neutralise(error.message)}`);
    return null;
  }
}

/** What is no matter of the export alone. */
const endsAll: ReadonlySet<string> = new Set<MessageCode>(["build-cancelled", "build-builder-gone", "build-builder-unreachable"]);

const exporterRefused =
  /(?:OCI|Docker) exporter (?:is not supported for the|feature is currently not supported for) docker driver/;

/** Null when the builder refuses the exporter after all. */
async function exportLayout(session: Session, { known, reader }: LayerUse): Promise<Obtained | null> {
  const directory = join(session.workspace, "layout");
  await leaveOut(known, directory);
  const failed = await whileReading(reader, directory, async () => await runBuild(session, { kind: "layout", directory }));
  if (failed === null) {
    const exported = await openLayout(directory);
    // Of a known layer an empty file is there.
    const content = { ...exported, checkLayer: async () => {} };
    return { content, source: "oci-layout", notes: await readNotes(session), ownName: null };
  }
  if (exporterRefused.test(failed.lines.join("\n"))) return null;
  throw await causeOf(session, failed);
}

/** buildx asks for no blob of which there is a file: an empty one stands for what nobody opens. */
async function leaveOut(blobs: ReadonlySet<string>, layout: string): Promise<void> {
  for (const digest of blobs) {
    const [algorithm = "", hex = ""] = digest.split(":");
    await mkdir(join(layout, "blobs", algorithm), { recursive: true });
    await writeFile(join(layout, "blobs", algorithm, hex), "");
  }
}

async function builtImage(session: Session, obtained: Obtained, { builder }: ChosenBuilder): Promise<BuiltImage> {
  const { content, source, notes, ownName } = obtained;
  const { publicMetadata, readProvenance } = await import("../../image/history/provenance.ts");
  const told = readProvenance(notes.metadata, dockerfileOf(session), await furtherDockerfiles(session));
  return {
    content,
    source,
    builder,
    target: session.build.target,
    provenance: withoutInlineLines(await withDockerfileAtHand(session, content, told)),
    buildArguments: givenArguments(session.build.buildArgs, session.docker.buildEnvironment),
    metadata: JSON.stringify(publicMetadata(notes.metadata, ownName), null, 2),
    imageId: notes.imageId,
    dispose: async () => {
      await content.close();
      await rm(session.workspace, { recursive: true, force: true });
    },
  };
}

/** What stands for the path of a Dockerfile that is no file. */
const inlinePath = "";

/** By their texts, the paths of what is not the one Dockerfile in a file: those of linked targets, and one that is written out. */
async function furtherDockerfiles({ build, workingDirectory }: Session): Promise<ReadonlyMap<string, string>> {
  const further = everyBuild(build).filter((one) => one !== build || isInline(one));
  const found = further.map(async (one) => {
    const place = { build: one, workingDirectory };
    const text = await readDockerfile(place);
    return text === null ? [] : [[text, isInline(one) ? inlinePath : dockerfileOf(place)] as const];
  });
  return new Map((await Promise.all(found)).flat());
}

function withoutInlineLines(provenance: BuildProvenance | null): BuildProvenance | null {
  if (provenance === null) return null;
  return {
    ...provenance,
    steps: provenance.steps.map((step) => (step.lines?.file === inlinePath ? { ...step, lines: null } : step)),
  };
}

/** Of `NAME` alone buildx takes the value from its own environment. */
function givenArguments(
  pairs: readonly string[],
  environment: Session["docker"]["buildEnvironment"],
): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [name, value.length > 0 ? value.join("=") : (environment[name] ?? "")];
    }),
  );
}

/** With what the Dockerfile tells, where it lies on this machine and the image is one that can be read. */
async function withDockerfileAtHand(
  session: Session,
  content: ImageContent,
  told: BuildProvenance | null,
): Promise<BuildProvenance | null> {
  const atHand = await dockerfileAtHand(session);
  if (atHand === null) return told;
  try {
    const path = isInline(session.build) ? inlinePath : dockerfileOf(session);
    return withDockerfile(told, { path, stage: atHand.stage }, (await findImages(content)).images);
  } catch (error) {
    // Measuring the image meets the same problem and reports it.
    if (error instanceof UserError) return told;
    throw error;
  }
}
