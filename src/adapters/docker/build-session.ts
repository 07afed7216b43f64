import { readFile, rm, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";
import { z } from "zod";
import { buildArguments, type BuildPlan, inlineCaches } from "../../build.ts";
import { type UserError, userError } from "../../failure.ts";
import { type FinalStage, finalStage, maxDockerfileLength } from "../../image/history/dockerfile.ts";
import type { ImageContent } from "../../image/oci/content.ts";
import type { LayerReader } from "../../image/layer/layer-reader.ts";
import type { BuildInputs } from "../../inputs/build-inputs.ts";
import type { Ports } from "../../pipeline.ts";
import { type BadEnd, failureOf } from "./build-failure.ts";
import { neutralise } from "../process/build-log.ts";
import { writeSecrets } from "./build-secrets.ts";
import { isRemoteContext } from "./context-kind.ts";
import type { Docker } from "./docker.ts";
import type { LoopbackRegistry } from "./loopback-registry.ts";

export type Timed = Ports["timed"];

export const untimed: Timed = async (_stage, work) => await work();

/** One image that is being built: everything its docker commands have in common. */
export interface Session {
  readonly build: BuildInputs;
  readonly workingDirectory: string;
  /** Takes the command and the build's output, one harmless line at a time. */
  readonly log: (line: string) => void;
  readonly timed: Timed;
  readonly docker: Docker;
  /** Leads `docker` to the engine of the builder. */
  readonly engine: readonly string[];
  /** A directory of this build's own. */
  readonly workspace: string;
  readonly secrets: Parameters<typeof writeSecrets>[0];
  readonly redact: (line: string) => string;
  /** Digests of layers that will not be opened. */
  readonly known: ReadonlySet<string>;
  readonly reader: LayerReader | null;
}

/** What a build said of itself in files. */
export interface BuildNotes {
  /** buildx's metadata file; its provenance holds the values of build-args. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** What `--iidfile` was given. */
  readonly imageId: string;
}

/** An image that was built, and how it can be read. */
export interface Obtained {
  readonly content: ImageContent;
  readonly source: "builder" | "oci-layout" | "loopback-registry";
  readonly notes: BuildNotes;
  /** The name this project gave the image in the engine; null when it gave none. */
  readonly ownName: string | null;
}

/** The same image once more, from the cache that the first build has filled; no cache is written but what is in the image, no tag looked up anew. */
export function again(session: Session): Session {
  return {
    ...session,
    build: { ...session.build, noCache: false, noCacheFilters: [], pull: false, cacheTo: inlineCaches(session.build.cacheTo) },
  };
}

/** Runs the build; null when it went well. */
export async function runBuild(session: Session, output: BuildPlan["output"]): Promise<BadEnd | null> {
  const { workspace, log, workingDirectory } = session;
  const directory = join(workspace, "secrets");
  try {
    const secrets = await writeSecrets(session.secrets, { directory, workingDirectory });
    for (const warning of secrets.warnings) log(`Warning: ${warning}`);
    const args = buildArguments(session.build, {
      output,
      metadataFile: metadataFile(session),
      imageIdFile: imageIdFile(session),
      secretFiles: secrets.files,
    });
    return await session.timed("build", () => follow(session, args, null));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

const pushTimeLimitMs = 60 * 60_000;

/** Pushes from the engine to the receiver; a push that fails is a UserError. */
export async function push(session: Session, receiver: LoopbackRegistry, name: string): Promise<void> {
  const args = [...session.engine, "push", name];
  const failed = await session.timed("push out of the engine", () => follow(session, args, pushTimeLimitMs));
  if (failed === null) return;
  throw pushFailure({ ...failed, lines: [...failed.lines, ...receiver.failures] });
}

function pushFailure(end: BadEnd): UserError {
  const { lines } = end;
  const detail = lines.join("\n");
  if (/no space left on device|ENOSPC/.test(detail)) return userError("build-disk-full", {}, { detail });
  if (/dial tcp 127\.0\.0\.1:\d+|connection refused|server gave HTTP response to HTTPS client/.test(detail)) {
    return userError("push-unreachable", {}, { detail });
  }
  const told = failureOf(end);
  return told.code === "build-image-lost" ? told : userError("push-failed", { reason: lines.at(-1) ?? "" }, { detail });
}

const keptLines = 40;

/** Runs a long docker command, shows it and its output, and keeps the last lines; null when it went well. */
async function follow(session: Session, args: readonly string[], timeLimitMs: number | null): Promise<BadEnd | null> {
  const { docker, log, redact } = session;
  const lines: string[] = [];
  log(neutralise(redact(shownCommand(args))));
  const end = await docker.follow(args, {
    timeLimitMs,
    onLine: (line) => {
      const safe = neutralise(redact(line));
      log(safe);
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

/** The command as one would type it, but for the values of build-args; for reading only. */
function shownCommand(args: readonly string[]): string {
  const harmless = args.map((word, position) => (args[position - 1] === "--build-arg" ? word.replace(/=.*$/s, "=***") : word));
  const words = ["docker", ...harmless].map((word) =>
    /^[\w@%+=:,./*-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`,
  );
  return `$ ${words.join(" ").replaceAll(/[\r\n]+/g, " ")}`.replaceAll(credentials, "$1$2***");
}

function metadataFile(session: Session): string {
  return join(session.workspace, "metadata.json");
}

function imageIdFile(session: Session): string {
  return join(session.workspace, "image-id");
}

/** Reads what the last build of this session wrote. */
export async function readNotes(session: Session): Promise<BuildNotes> {
  const metadata = z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(metadataFile(session), "utf8")) ?? {});
  return { metadata, imageId: (await readFile(imageIdFile(session), "utf8")).trim() };
}

/** The Dockerfile as people know it: relative to the working directory where it lies inside. */
export function dockerfileOf({ build: { file, context }, workingDirectory }: Session): string {
  const path = file !== "" || isRemoteContext(context, workingDirectory) ? file || "Dockerfile" : join(context, "Dockerfile");
  const inside = relative(workingDirectory, resolve(workingDirectory, path));
  return inside.startsWith("..") || isAbsolute(inside) ? path : inside;
}

/** Null when the Dockerfile does not lie on this machine, is longer than any that is read, or cannot be understood. */
export async function dockerfileAtHand(session: Session): Promise<{ readonly text: string; readonly stage: FinalStage } | null> {
  const { target, buildArgs, buildContexts } = session.build;
  const text = await readDockerfile(session);
  const stage = text === null ? null : finalStage(text, { target, buildArgs, buildContexts });
  return text === null || stage === null ? null : { text, stage };
}

async function readDockerfile({ build: { file, context }, workingDirectory }: Session): Promise<string | null> {
  if (isRemoteContext(context, workingDirectory)) return null;
  const path = resolve(workingDirectory, file === "" ? join(context, "Dockerfile") : file);
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : Number.POSITIVE_INFINITY),
    () => null,
  );
  return size === null || size > maxDockerfileLength ? null : await readFile(path, "utf8");
}
