import { z } from "zod";
import { userError } from "../../failure.ts";
import type { BuildInputs } from "../../inputs/build-inputs.ts";
import type { Builder } from "../../measure/measurement.ts";
import { failureOf } from "./build-failure.ts";
import { neutralise } from "../process/build-log.ts";
import type { Docker } from "./run-docker.ts";

/** The builder that will be used, and how an image can be had from it. */
export interface ChosenBuilder {
  readonly name: string;
  readonly builder: Builder;
  readonly hasContentStore: boolean;
  /** Whether buildx may be able to read single blobs out of a builder; trying tells. */
  readonly mayReadBlobs: boolean;
  /** It says that it has built nothing yet; false where it was not asked. */
  readonly isUnused: boolean;
  /** What `docker` needs to talk to the builder's engine: nothing, or the docker context the builder stands for. */
  readonly engine: readonly string[];
}

type BuilderChoice = Pick<BuildInputs, "builder" | "noCache" | "cacheFrom">;

/** What buildx says of a builder. */
interface Described {
  readonly name: string;
  /** Empty when the builder's engine does not answer. */
  readonly driver: string;
  readonly version: string | null;
  /** Some node works on snapshots: the very sign by which buildx itself allows the OCI exporter. */
  readonly hasSnapshotter: boolean;
  /** buildx has just had an answer from it. */
  readonly isRunning: boolean;
}

/** Makes sure that docker, buildx, the engine and the builder are there, each with its own sentence when it is not. */
export async function chooseBuilder(docker: Docker, build: BuilderChoice): Promise<ChosenBuilder> {
  const name = build.builder === "" ? (docker.ownEnvironment["BUILDX_BUILDER"] ?? "") : build.builder;
  // Elsewhere nothing depends on whether it is unused.
  const isAsked = !build.noCache && build.cacheFrom.length === 0;
  const version = askBuildxVersion(docker);
  const [buildxVersion, inList, isUnused] = await Promise.all([
    version,
    listed(docker, name),
    version.then(async (known) => isAsked && hasHistory(known) && (await hasNoBuild(docker, name))),
  ]);
  const described = inList ?? (await inspected(docker, name));
  const isEngine = described.driver === "docker" || described.driver === "";
  const engine = isEngine && described.name !== "default" ? ["--context", described.name] : [];
  const mayBeDown = isEngine && !described.isRunning;
  const [store] = await Promise.all([askStore(), mayBeDown ? requireEngine(docker, engine) : null]);
  return {
    name: described.name,
    builder: { driver: described.driver || "docker", store, buildkitVersion: described.version, buildxVersion },
    hasContentStore: !isEngine || described.hasSnapshotter,
    mayReadBlobs: hasHistory(buildxVersion),
    isUnused,
    engine,
  };

  async function askStore(): Promise<string> {
    if (!isEngine) return "buildkit";
    return described.hasSnapshotter ? "containerd" : await askStorageDriver(docker, engine);
  }
}

async function askBuildxVersion(docker: Docker): Promise<string | null> {
  const answer = await docker.ask(["buildx", "version"]);
  if (answer.exitCode !== 0) throw userError("build-no-buildx", {}, { detail: linesOf(answer.stderr).join("\n") });
  return /^\S+ v?(\S+)/.exec(answer.stdout)?.[1]?.slice(0, 256) ?? null;
}

/** `history` came with buildx 0.20; a buildx from `go install` does not know its own version, and is tried. */
function hasHistory(buildxVersion: string | null): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)\./.exec(buildxVersion ?? "") ?? [];
  const isKnown = minor !== undefined && !(buildxVersion ?? "").startsWith("0.0.0");
  return !isKnown || Number(major) > 0 || Number(minor) >= 20;
}

/** False as well where a builder keeps no history. */
async function hasNoBuild(docker: Docker, name: string): Promise<boolean> {
  const args = ["buildx", "history", "ls", "--format", "json", ...(name === "" ? [] : ["--builder", name])];
  const answer = await docker.ask(args);
  return answer.exitCode === 0 && answer.stdout.trim() === "";
}

async function requireEngine(docker: Docker, engine: readonly string[]): Promise<void> {
  const answer = await docker.ask([...engine, "version", "--format", "{{.Server.Version}}"]);
  if (answer.exitCode === 0) return;
  throw failureOf({ exitCode: answer.exitCode, lines: linesOf(answer.stderr) });
}

async function askStorageDriver(docker: Docker, engine: readonly string[]): Promise<string> {
  const answer = await docker.ask([...engine, "info", "--format", "{{.Driver}}"]);
  const name = answer.stdout.trim();
  return answer.exitCode === 0 && /^[\w.-]{1,64}$/.test(name) ? name : "unknown";
}

/** One line of `docker buildx ls --format json` (buildx >= 0.13; `Current` came later). */
const ListedBuilder = z.object({
  Name: z.string(),
  Driver: z.string(),
  Current: z.boolean().default(false),
  Nodes: z
    .array(
      z.object({
        Version: z.string().optional(),
        Status: z.string().optional(),
        Labels: z.record(z.string(), z.string()).nullish(),
      }),
    )
    .nullish()
    .transform((nodes) => nodes ?? []),
});

const snapshotterLabel = "org.mobyproject.buildkit.worker.snapshotter";

async function listed(docker: Docker, name: string): Promise<Described | null> {
  const answer = await docker.ask(["buildx", "ls", "--format", "json"]);
  const builders = answer.stdout.split("\n").flatMap((line) => ListedBuilder.safeParse(parseJson(line)).data ?? []);
  const found = builders.find((builder) => (name === "" ? builder.Current : builder.Name === name));
  if (answer.exitCode !== 0 || found === undefined || found.Driver === "") return null;
  return {
    name: found.Name,
    driver: found.Driver,
    version: found.Nodes.find((node) => node.Version)?.Version?.slice(0, 256) ?? null,
    hasSnapshotter: found.Nodes.some((node) => snapshotterLabel in (node.Labels ?? {})),
    isRunning: found.Nodes.some((node) => node.Status === "running"),
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Older buildx has no JSON, or does not mark the current builder in it; this text has not changed since its first days. */
async function inspected(docker: Docker, name: string): Promise<Described> {
  const answer = await docker.ask(["buildx", "inspect", ...(name === "" ? [] : [name])]);
  if (answer.exitCode !== 0) throw failureOf({ exitCode: answer.exitCode, lines: linesOf(answer.stderr) });
  const field = (label: string): string => new RegExp(`^${label}:[ \\t]*(\\S*)`, "mi").exec(answer.stdout)?.[1] ?? "";
  return {
    name: field("Name"),
    driver: field("Driver"),
    version: field("Buildkit(?: version)?").slice(0, 256) || null,
    hasSnapshotter: answer.stdout.includes(`${snapshotterLabel}:`),
    isRunning: false,
  };
}

function linesOf(text: string): readonly string[] {
  return text.trim().split(/\r?\n/).slice(-20).map(neutralise);
}
