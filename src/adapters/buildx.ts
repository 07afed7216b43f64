import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { buildEnvironment } from "../build.ts";
import { UserError } from "../failure.ts";
import { finalStage } from "../image/dockerfile.ts";
import { withDockerfile } from "../image/dockerfile-steps.ts";
import type { BuildProvenance, ImageContent, ImageToMeasure } from "../image/image.ts";
import { openLayout } from "../image/layout.ts";
import { findImages } from "../image/manifests.ts";
import { publicMetadata, readProvenance } from "../image/provenance.ts";
import type { BuildInputs } from "../inputs.ts";
import { failureOf } from "./build-failure.ts";
import { neutralise, redactor } from "./build-log.ts";
import { secretValues } from "./build-secrets.ts";
import { baseLayers } from "./base-layers.ts";
import {
  type BuildNotes,
  dockerfileOf,
  push,
  readDockerfile,
  readNotes,
  runBuild,
  type Session,
  type Timed,
  untimed,
} from "./build-session.ts";
import { builderContent, builtReference } from "./builder-content.ts";
import { findDocker } from "./docker.ts";
import { type LoopbackRegistry, startLoopbackRegistry } from "./loopback-registry.ts";
import { type ChosenBuilder, chooseBuilder } from "./preflight.ts";

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
   * Digests of layers that will not be opened, because an earlier measurement has read them: a builder is spared exporting
   * them, an engine compressing and pushing them. No size is taken from an earlier measurement.
   */
  readonly knownBlobs?: ReadonlySet<string>;
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
export async function buildImage(build: BuildInputs, run: BuildRun): Promise<BuiltImage> {
  const docker = await findDocker(run.workingDirectory, buildEnvironment(run.environment, build));
  const chosen = await (run.chosen?.() ?? chooseBuilder(docker, build.builder));
  const workspace = await mkdtemp(join(run.temporaryDirectory, "image-size-budget-"));
  const secrets = { build, environment: run.environment, gitAuthToken: run.gitAuthToken };
  const redact = redactor(secretValues(secrets));
  const { workingDirectory, log, timed = untimed } = run;
  const session = { build, workingDirectory, log, timed, docker, engine: chosen.engine, workspace, secrets, redact };
  try {
    return await builtImage(session, await obtain(session, chosen, run.knownBlobs ?? new Set()), chosen);
  } catch (error) {
    await rm(workspace, { recursive: true, force: true });
    throw error;
  }
}

/** Asks about the builder of an image, ahead of its build or for several images. */
export async function findBuilder(
  build: BuildInputs,
  { workingDirectory, environment }: Pick<BuildRun, "workingDirectory" | "environment">,
): Promise<ChosenBuilder> {
  return await chooseBuilder(await findDocker(workingDirectory, buildEnvironment(environment, build)), build.builder);
}

interface Obtained {
  readonly content: ImageContent;
  readonly source: "builder" | "oci-layout" | "loopback-registry";
  readonly notes: BuildNotes;
  /** The name this project gave the image in the engine; null when it gave none. */
  readonly ownName: string | null;
}

type KnownBlobs = ReadonlySet<string>;

/** Tries the ways to the manifest, the cheapest first: what buildx lists of a builder can be out of date. */
async function obtain(session: Session, chosen: ChosenBuilder, known: KnownBlobs): Promise<Obtained> {
  if (!chosen.hasContentStore) return await pushToReceiver(session, chosen, known);
  // Where every layer has to be opened, an export is the faster way to have them.
  if (!chosen.mayReadBlobs || known.size === 0)
    return (await exportLayout(session)) ?? (await pushToReceiver(session, chosen, known));
  const left = await leaveInBuilder(session, chosen.name, known);
  if (left !== null) return left;
  const second = again(session);
  return (await exportLayout(second)) ?? (await pushToReceiver(second, chosen, known));
}

/** The same image once more, from the cache that the first build has filled; no cache is written, no tag looked up anew. */
function again(session: Session): Session {
  return { ...session, build: { ...session.build, noCache: false, noCacheFilters: [], pull: false, cacheTo: [] } };
}

/** Null when the builder, or buildx, turns out not to be able to tell what it has built. */
async function leaveInBuilder(session: Session, builder: string, known: KnownBlobs): Promise<Obtained | null> {
  const failed = await runBuild(session, { kind: "builder" });
  if (failed !== null) throw failureOf(failed, dockerfileOf(session));
  const notes = await readNotes(session);
  const reference = builtReference(notes.metadata);
  const name = neutralise(builder);
  if (reference !== null) {
    const { docker, log } = session;
    const content = builderContent(reference, { docker, builder, known, log, exportAll: async () => await exportAll(session) });
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
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** Null when that fails too; the measurement then goes without the layers. */
async function exportAll(session: Session): Promise<ImageContent | null> {
  session.log("Many layers must be opened, or not all of them are at hand in the builder: they are exported.");
  try {
    return (await exportLayout(again(session)))?.content ?? null;
  } catch (error) {
    if (!(error instanceof UserError) || error.code === "build-cancelled") throw error;
    session.log(`The export failed: ${neutralise(error.message)}`);
    return null;
  }
}

const exporterRefused =
  /(?:OCI|Docker) exporter (?:is not supported for the|feature is currently not supported for) docker driver/;

/** Null when the builder refuses the exporter after all. */
async function exportLayout(session: Session): Promise<Obtained | null> {
  const directory = join(session.workspace, "layout");
  const failed = await runBuild(session, { kind: "layout", directory });
  if (failed === null) {
    const content = await openLayout(directory);
    return { content, source: "oci-layout", notes: await readNotes(session), ownName: null };
  }
  if (exporterRefused.test(failed.lines.join("\n"))) return null;
  throw failureOf(failed, dockerfileOf(session));
}

/** The engine's own store has no compressed layers; pushing makes them, exactly as a push to a registry would. */
async function pushToReceiver(session: Session, chosen: ChosenBuilder, known: KnownBlobs): Promise<Obtained> {
  const directory = join(session.workspace, "pushed");
  const receiver = await startLoopbackRegistry(directory);
  const ownName = `${receiver.repository}:measured`;
  try {
    const notes = await handOver(session, { receiver, ownName, chosen, known });
    await receiver.finish();
    const content = withoutLayers(await openLayout(directory), receiver.spared);
    if (receiver.spared.size > 0) session.log(`${receiver.spared.size} known layers were neither compressed nor pushed.`);
    return { content, source: "loopback-registry", notes, ownName };
  } finally {
    await receiver.close();
    // A name that stays behind in the engine is no reason to lose a measurement.
    await session.docker.ask([...session.engine, "image", "rm", ownName]).catch(() => {});
  }
}

interface HandOver {
  readonly receiver: LoopbackRegistry;
  readonly ownName: string;
  readonly chosen: ChosenBuilder;
  readonly known: KnownBlobs;
}

const mostAttempts = 3;

/**
 * Builds and pushes. Of two runs that make the identical image at the same time, the first to clean up can take it from under
 * the other's name: the engine gives no way to prevent that, but the cache still has it.
 */
async function handOver(session: Session, to: HandOver, attempt = 1): Promise<BuildNotes> {
  try {
    const failed = await runBuild(session, { kind: "load", tag: to.ownName });
    if (failed !== null) throw failureOf(failed, dockerfileOf(session));
    const notes = await readNotes(session);
    to.receiver.spare(await provenLayers(session, { ...to, notes }));
    await push(session, to.receiver, to.ownName);
    return notes;
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== "build-image-lost" || attempt === mostAttempts) throw error;
    session.log(`${error.message} It is built again, from the cache.`);
    return await handOver(again(session), to, attempt + 1);
  }
}

interface ToSpare {
  readonly notes: BuildNotes;
  readonly chosen: ChosenBuilder;
  readonly known: KnownBlobs;
}

/** Known layers whose sizes the base image's manifest proves: a baseline's word alone must not become the measured size. */
async function provenLayers({ docker, build }: Session, { notes, chosen, known }: ToSpare): Promise<ReadonlyMap<string, number>> {
  if (known.size === 0 || !chosen.mayReadBlobs) return new Map();
  const [platform = ""] = build.platforms;
  const proven = await baseLayers({ docker, builder: chosen.name, metadata: notes.metadata, platform });
  return new Map([...proven].filter(([digest]) => known.has(digest)));
}

function withoutLayers(content: ImageContent, absent: ReadonlySet<string>): ImageContent {
  return {
    ...content,
    openLayer: async (descriptor) => (absent.has(descriptor.digest) ? null : await content.openLayer(descriptor)),
  };
}

async function builtImage(session: Session, obtained: Obtained, { builder }: ChosenBuilder): Promise<BuiltImage> {
  const { content, source, notes, ownName } = obtained;
  const told = readProvenance(notes.metadata, dockerfileOf(session));
  return {
    content,
    source,
    builder,
    target: session.build.target,
    provenance: await withDockerfileAtHand(session, content, told),
    buildArguments: givenArguments(session.build.buildArgs, session.docker.environment),
    metadata: JSON.stringify(publicMetadata(notes.metadata, ownName), null, 2),
    imageId: notes.imageId,
    dispose: async () => {
      await content.close();
      await rm(session.workspace, { recursive: true, force: true });
    },
  };
}

/** Of `NAME` alone buildx takes the value from its own environment. */
function givenArguments(pairs: readonly string[], environment: Session["docker"]["environment"]): ReadonlyMap<string, string> {
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
  const { target, buildArgs, buildContexts } = session.build;
  const text = await readDockerfile(session);
  const stage = text === null ? null : finalStage(text, { target, buildArgs, buildContexts });
  if (stage === null) return told;
  try {
    return withDockerfile(told, { path: dockerfileOf(session), stage }, (await findImages(content)).images);
  } catch (error) {
    // Whoever measures the image meets the same trouble, and says it.
    if (error instanceof UserError) return told;
    throw error;
  }
}
