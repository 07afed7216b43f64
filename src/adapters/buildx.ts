import { mkdtemp, readFile, rm } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";
import { z } from "zod";
import { buildArguments, buildEnvironment, type BuildPlan } from "../build.ts";
import { type UserError, userError } from "../failure.ts";
import type { ImageToMeasure } from "../image/image.ts";
import { openLayout } from "../image/layout.ts";
import { publicMetadata, readProvenance } from "../image/provenance.ts";
import type { BuildInputs } from "../inputs.ts";
import type { Builder } from "../measure.ts";
import { type BadEnd, failureOf } from "./build-failure.ts";
import { neutralise, redactor } from "./build-log.ts";
import { secretValues, writeSecrets } from "./build-secrets.ts";
import { type Docker, findDocker } from "./docker.ts";
import { type LoopbackRegistry, startLoopbackRegistry } from "./loopback-registry.ts";
import { chooseBuilder } from "./preflight.ts";

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
}

/** An image that was just built, and what the build said of it. */
export interface BuiltImage extends ImageToMeasure {
  /** buildx's metadata file as JSON, without provenance and so without the values of build-args. */
  readonly metadata: string;
  /** What `--iidfile` was given: the config's digest, or the index's with several platforms. */
  readonly imageId: string;
  /** Closes the image and removes everything the build left for the measurement. */
  dispose(): Promise<void>;
}

/**
 * Builds an image and opens its manifest and layers: through an OCI export where the builder has a content store, else
 * through a push to a receiver on loopback. Whatever BuildKit complains of becomes a UserError.
 */
export async function buildImage(build: BuildInputs, run: BuildRun): Promise<BuiltImage> {
  const docker = await findDocker(run.workingDirectory, buildEnvironment(run.environment, build));
  const { builder, engine, hasContentStore } = await chooseBuilder(docker, build.builder);
  const workspace = await mkdtemp(join(run.temporaryDirectory, "image-size-budget-"));
  const secrets = { build, environment: run.environment, gitAuthToken: run.gitAuthToken };
  const session = { build, run, docker, engine, workspace, secrets, redact: redactor(secretValues(secrets)) };
  try {
    const exported = (hasContentStore ? await exportLayout(session) : null) ?? (await pushToReceiver(session));
    return await builtImage(session, exported, builder);
  } catch (error) {
    await rm(workspace, { recursive: true, force: true });
    throw error;
  }
}

interface Session {
  readonly build: BuildInputs;
  readonly run: BuildRun;
  readonly docker: Docker;
  /** Leads `docker` to the engine of the builder. */
  readonly engine: readonly string[];
  readonly workspace: string;
  readonly secrets: Parameters<typeof writeSecrets>[0];
  readonly redact: (line: string) => string;
}

interface Exported {
  readonly directory: string;
  readonly source: "oci-layout" | "loopback-registry";
  /** The name this project gave the image in the engine; null when it gave none. */
  readonly ownName: string | null;
}

const exporterRefused =
  /(?:OCI|Docker) exporter (?:is not supported for the|feature is currently not supported for) docker driver/;

/** Null when the builder refuses the exporter after all: what buildx lists of a builder can be out of date. */
async function exportLayout(session: Session): Promise<Exported | null> {
  const directory = join(session.workspace, "layout");
  const failed = await runBuild(session, { kind: "layout", directory });
  if (failed === null) return { directory, source: "oci-layout", ownName: null };
  if (exporterRefused.test(failed.lines.join("\n"))) return null;
  throw failureOf(failed, dockerfileOf(session));
}

/** The engine's own store has no compressed layers; pushing makes them, exactly as a push to a registry would. */
async function pushToReceiver(session: Session): Promise<Exported> {
  const directory = join(session.workspace, "pushed");
  const receiver = await startLoopbackRegistry(directory);
  const ownName = `${receiver.repository}:measured`;
  try {
    const failed = await runBuild(session, { kind: "load", tag: ownName });
    if (failed !== null) throw failureOf(failed, dockerfileOf(session));
    await push(session, receiver, ownName);
    await receiver.finish();
    return { directory, source: "loopback-registry", ownName };
  } finally {
    await receiver.close();
    // A name that stays behind in the engine is no reason to lose a measurement.
    await session.docker.ask([...session.engine, "image", "rm", ownName]).catch(() => {});
  }
}

/** Null when the build went well. */
async function runBuild(session: Session, output: BuildPlan["output"]): Promise<BadEnd | null> {
  const { workspace, run } = session;
  const directory = join(workspace, "secrets");
  try {
    const secrets = await writeSecrets(session.secrets, { directory, workingDirectory: run.workingDirectory });
    for (const warning of secrets.warnings) run.log(`Warning: ${warning}`);
    const args = buildArguments(session.build, {
      output,
      metadataFile: metadataFile(session),
      imageIdFile: imageIdFile(session),
      secretFiles: secrets.files,
    });
    return await follow(session, args, null);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

const pushTimeLimitMs = 60 * 60_000;

async function push(session: Session, receiver: LoopbackRegistry, name: string): Promise<void> {
  const failed = await follow(session, [...session.engine, "push", name], pushTimeLimitMs);
  if (failed === null) return;
  throw pushFailure([...failed.lines, ...receiver.failures]);
}

function pushFailure(lines: readonly string[]): UserError {
  const detail = lines.join("\n");
  if (/no space left on device|ENOSPC/.test(detail)) return userError("build-disk-full", {}, { detail });
  if (/dial tcp 127\.0\.0\.1:\d+|connection refused|server gave HTTP response to HTTPS client/.test(detail)) {
    return userError("push-unreachable", {}, { detail });
  }
  return userError("push-failed", { reason: lines.at(-1) ?? "" }, { detail });
}

const keptLines = 40;

/** Runs a long docker command, shows it and its output, and keeps the last lines; null when it went well. */
async function follow(session: Session, args: readonly string[], timeLimitMs: number | null): Promise<BadEnd | null> {
  const { docker, run, redact } = session;
  const lines: string[] = [];
  run.log(neutralise(redact(shownCommand(args))));
  const end = await docker.follow(args, {
    timeLimitMs,
    onLine: (line) => {
      const safe = neutralise(redact(line));
      run.log(safe);
      lines.push(safe);
      if (lines.length > keptLines) lines.shift();
    },
  });
  switch (end.kind) {
    case "exited":
      return end.exitCode === 0 ? null : { exitCode: end.exitCode, lines };
    case "cancelled":
      throw userError("build-cancelled", {}, { detail: lines.join("\n") });
    case "timed-out":
      return { exitCode: 124, lines: [...lines, `no end after ${(timeLimitMs ?? 0) / 60_000} minutes`] };
  }
}

// Keys of cache back ends that hold credentials, and the user part of a URL.
const credentials =
  /\b((?:secret_access_key|access_key_id|session_token|account_key|token|ghtoken)=)[^,\s]+|(:\/\/)[^/@\s]+(?=@)/g;

/** The command as one would type it; for reading only. */
function shownCommand(args: readonly string[]): string {
  const words = ["docker", ...args].map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`));
  return `$ ${words.join(" ").replaceAll(/[\r\n]+/g, " ")}`.replaceAll(credentials, "$1$2***");
}

function metadataFile(session: Session): string {
  return join(session.workspace, "metadata.json");
}

function imageIdFile(session: Session): string {
  return join(session.workspace, "image-id");
}

async function builtImage(session: Session, exported: Exported, builder: Builder): Promise<BuiltImage> {
  const content = await openLayout(exported.directory);
  const metadata = z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(metadataFile(session), "utf8")) ?? {});
  return {
    content,
    source: exported.source,
    builder,
    target: session.build.target,
    provenance: readProvenance(metadata, dockerfileOf(session)),
    metadata: JSON.stringify(publicMetadata(metadata, exported.ownName), null, 2),
    imageId: (await readFile(imageIdFile(session), "utf8")).trim(),
    dispose: async () => {
      await content.close();
      await rm(session.workspace, { recursive: true, force: true });
    },
  };
}

/** The Dockerfile as people know it: relative to the working directory where it lies inside. */
function dockerfileOf({ build: { file, context }, run: { workingDirectory } }: Session): string {
  const isRemote = /^(?:[a-z][\w+.-]*:\/\/|git@|github\.com\/)/i.test(context);
  const path = file !== "" || isRemote ? file || "Dockerfile" : join(context, "Dockerfile");
  const inside = relative(workingDirectory, resolve(workingDirectory, path));
  return inside.startsWith("..") || isAbsolute(inside) ? path : inside;
}
