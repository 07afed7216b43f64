import { access, mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buildEnvironment } from "../../../build.ts";
import { userError } from "../../../failure.ts";
import { openArchive } from "../../../image/sources/archive.ts";
import type { ImageContent } from "../../../image/oci/content.ts";
import type { ImageToMeasure, MaybeItsDockerfile } from "../../../measure/image-to-measure.ts";
import { type ChosenPath, pathsIn } from "../../../image/sources/image-choice.ts";
import { decompressArchive, formatOfFile } from "../../../image/sources/whole-archive.ts";
import { openLayout } from "../../../image/sources/layout.ts";
import type { GivenDockerfile, ImageReference } from "../../../inputs/inputs.ts";
import { handOverFailure } from "../build-failure.ts";
import { dockerfileAtHand, dockerfileOf } from "../dockerfile-at-hand.ts";
import { neutralise } from "../../process/build-log.ts";
import { pushTo, throughLoopback } from "../loopback-push.ts";
import { openRegistryImage } from "./registry-image.ts";
import { type Docker, findDocker } from "../run-docker.ts";

/** Where an image that is already built is opened. */
export interface GivenImageRun {
  /** Relative paths start here. */
  readonly workingDirectory: string;
  /** An existing directory; what is made in it is removed by `dispose`. */
  readonly temporaryDirectory: string;
  /** This process's environment; docker gets a part of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Takes the output of docker, one harmless line at a time. */
  readonly log: (line: string) => void;
}

/** An image that was there before this run. */
export interface GivenImage extends ImageToMeasure {
  /** Closes the image and removes what was copied to read it. */
  dispose(): Promise<void>;
}

/** Opens what the input `image` names; throws a UserError when it is not there or cannot be read. */
export async function openGivenImage(reference: ImageReference, run: GivenImageRun): Promise<GivenImage> {
  switch (reference.scheme) {
    case "oci-dir": {
      const { path, choice } = await chosenPath(reference.location, run);
      return given("oci-dir", await openLayout(path, choice));
    }
    case "archive":
      return await openArchiveFile(reference.location, run);
    case "local":
      return openLocalImage(reference.location, run);
    case "registry":
      return given("registry", await openRegistryImage(reference.location, await dockerOf(run)));
  }
}

/**
 * The Dockerfile that a given image may have been built from. Null where there is none that can be read and understood, which is no error:
 * its default may belong to something else, or to nothing.
 */
export async function dockerfileOfGiven(
  written: GivenDockerfile | null,
  { workingDirectory, log }: Pick<GivenImageRun, "workingDirectory" | "log">,
): Promise<MaybeItsDockerfile | null> {
  if (written === null) return null;
  const place = { build: written, workingDirectory };
  const path = dockerfileOf(place);
  const atHand = await dockerfileAtHand(place);
  if (atHand === null) {
    log(`${neutralise(path)} is not there, or has no such stage: it tells nothing of the image.`);
    return null;
  }
  const isNamed = written.file !== "" || written.target !== "";
  return { path, stage: atHand.stage, namesBase: written.namesBase, isNamed };
}

/** The longest path that is there; all of what was written when there is none. */
async function chosenPath(written: string, { workingDirectory }: GivenImageRun): Promise<ChosenPath> {
  for (const { path, choice } of pathsIn(written)) {
    const resolved = resolve(workingDirectory, path);
    if (await isThere(resolved)) return { path: resolved, choice };
  }
  return { path: resolve(workingDirectory, written), choice: null };
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

/** An archive that is compressed as a whole is decompressed first: it has to be read by seeking. */
async function openArchiveFile(written: string, run: GivenImageRun): Promise<GivenImage> {
  const { path, choice } = await chosenPath(written, run);
  const format = await formatOfFile(path);
  if (format !== "gzip" && format !== "zstd") return given("archive", await openArchive(path, choice));
  const workspace = await mkdtemp(join(run.temporaryDirectory, "image-size-budget-"));
  try {
    const archive = join(workspace, "image.tar");
    run.log(`${neutralise(written)} is compressed as a whole: decompressing it`);
    await decompressArchive(path, format, archive);
    return given("archive", await openArchive(archive, choice, path), workspace);
  } catch (error) {
    await rm(workspace, { recursive: true, force: true });
    throw error;
  }
}

function given(source: ImageToMeasure["source"], content: ImageContent, workspace: string | null = null): GivenImage {
  return {
    content,
    source,
    builder: null,
    target: "",
    provenance: null,
    dispose: async () => {
      await content.close();
      if (workspace !== null) await rm(workspace, { recursive: true, force: true });
    },
  };
}

async function dockerOf(run: GivenImageRun): Promise<Docker> {
  return findDocker(run.workingDirectory, buildEnvironment(run.environment, { secretEnvs: [], cacheFrom: [], cacheTo: [] }));
}

/** A push is what every engine can do that knows the compressed layers or has to make them. */
async function openLocalImage(name: string, run: GivenImageRun): Promise<GivenImage> {
  const docker = await dockerOf(run);
  const workspace = await mkdtemp(join(run.temporaryDirectory, "image-size-budget-"));
  try {
    return given("local", await copyOut({ docker, name, workspace, log: run.log }), workspace);
  } catch (error) {
    await rm(workspace, { recursive: true, force: true });
    throw error;
  }
}

interface LocalImage {
  readonly docker: Docker;
  readonly name: string;
  readonly workspace: string;
  readonly log: (line: string) => void;
}

async function copyOut(image: LocalImage): Promise<ImageContent> {
  const { docker, name, workspace, log } = image;
  const engine = { docker, engine: [], log, redact: asItIs };
  return await throughLoopback(engine, { workspace }, async (loopback) => {
    await tag(docker, name, loopback.ownName);
    const failed = await pushTo(loopback, engine, ["image", "push", "--", loopback.ownName]);
    if (failed === null) {
      await loopback.receiver.finish();
      return await openLayout(loopback.directory);
    }
    // An image that was pulled for one platform can be saved but not pushed: the index names platforms that are not here.
    if (failed.lines.some((line) => line.startsWith("missing content: "))) return await saved(image);
    throw handOverFailure(failed, "local");
  });
}

function asItIs(line: string): string {
  return line;
}

async function tag(docker: Docker, name: string, ownName: string): Promise<void> {
  const answer = await docker.ask(["image", "tag", "--", name, ownName]);
  if (answer.exitCode === 0) return;
  const detail = answer.stderr.trim();
  if (/no such image|invalid reference format/i.test(detail))
    throw userError("image-not-found", { reference: name, place: "the Docker engine" }, { detail });
  throw handOverFailure({ exitCode: answer.exitCode, lines: detail.split("\n").map(neutralise) }, "local");
}

const saveTimeLimitMs = 60 * 60_000;

async function saved({ docker, name, workspace, log }: LocalImage): Promise<ImageContent> {
  const archive = join(workspace, "saved.tar");
  const args = ["image", "save", "--output", archive, "--", name];
  const { ownEnvironment: environment } = docker;
  const failed = await docker.run({ args, environment, timeLimitMs: saveTimeLimitMs, log, redact: asItIs });
  if (failed !== null) throw handOverFailure(failed, "local");
  return openArchive(archive, null, name);
}
