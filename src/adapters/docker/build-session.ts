import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { bakeArguments, bakeFile, type BakeJob, type BakeOrder, needsBake, ordersOf } from "../../bake.ts";
import { buildArguments, type BuildPlan, inlineCaches } from "../../build.ts";
import type { LayerReader } from "../../image/layer/layer-reader.ts";
import type { ImageContent } from "../../image/oci/content.ts";
import type { BuildInputs } from "../../inputs/build-inputs.ts";
import type { Ports } from "../../ports.ts";
import type { BadEnd } from "./build-failure.ts";
import { type SecretInputs, writeSecrets } from "./build-secrets.ts";
import { isRemoteContext } from "./context-kind.ts";
import type { BuildPlace } from "./dockerfile-at-hand.ts";
import type { Docker, LongCommand } from "./run-docker.ts";

export type Timed = Ports["timed"];

export const untimed: Timed = async (_stage, work) => await work();

/** One image that is being built: what its docker commands have in common. */
export interface Session extends BuildPlace, Pick<LongCommand, "log" | "redact"> {
  readonly docker: Docker;
  /** A directory of this build's own. */
  readonly workspace: string;
  readonly secrets: SecretInputs;
  readonly timed: Timed;
}

/** What a build said of itself in files. */
export interface BuildNotes {
  /** buildx's metadata file; its provenance holds the values of build-args. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** What `--iidfile` was given. */
  readonly imageId: string;
}

/** How the layers of an image will be read. */
export interface LayerUse {
  /** Digests of layers that will not be opened. */
  readonly known: ReadonlySet<string>;
  readonly reader: LayerReader | null;
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
export function fromCache(session: Session): Session {
  const build = builtBefore(session.build);
  return { ...session, build: { ...build, cacheTo: inlineCaches(build.cacheTo) } };
}

/** A build that this run has carried out already. */
export function builtBefore(build: BuildInputs): BuildInputs {
  const again = { ...build, noCache: false, noCacheFilters: [], pull: false };
  return build.bake === undefined ? again : { ...again, bake: { ...build.bake, linked: build.bake.linked.map(builtBefore) } };
}

/** Runs the build; null when it went well. */
export async function runBuild(session: Session, output: BuildPlan["output"]): Promise<BadEnd | null> {
  const { docker, workspace, log, redact } = session;
  const directory = join(workspace, "secrets");
  try {
    const args = needsBake(session.build)
      ? await toBake(session, ordersOf(session.build, output), metadataFile(session))
      : await toBuild(session, output, directory);
    const command = { args, environment: docker.buildEnvironment, timeLimitMs: null, log, redact };
    return await session.timed("build", () => docker.run(command));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function toBuild(session: Session, output: BuildPlan["output"], directory: string): Promise<readonly string[]> {
  const secrets = await writeSecrets(session.secrets, { directory, workingDirectory: session.workingDirectory });
  for (const warning of secrets.warnings) session.log(`Warning: ${warning}`);
  return buildArguments(session.build, {
    output,
    metadataFile: metadataFile(session),
    imageIdFile: imageIdFile(session),
    secretFiles: secrets.files,
  });
}

/** What building targets together has in common with building one. */
export type BakeSession = Pick<Session, "docker" | "workingDirectory" | "workspace" | "secrets" | "log">;

/** Writes the targets and their secrets into the workspace; the arguments for `docker`. */
export async function toBake(
  session: BakeSession,
  orders: readonly BakeOrder[],
  metadata: string | null,
): Promise<readonly string[]> {
  const { docker, workingDirectory, workspace } = session;
  const top = join(workspace, "secrets");
  await mkdir(top, { mode: 0o700 });
  const jobs: BakeJob[] = [];
  for (const [position, order] of orders.entries()) {
    const own = { ...session.secrets, build: order.build };
    const secrets = await writeSecrets(own, { directory: join(top, String(position)), workingDirectory });
    for (const warning of secrets.warnings) session.log(`Warning: ${warning}`);
    jobs.push({ ...order, secretFiles: secrets.files });
  }
  const text = bakeFile(jobs, {
    absolute: (path) => resolve(workingDirectory, path),
    isRemote: (context) => isRemoteContext(context, workingDirectory),
    environment: docker.buildEnvironment,
  });
  const file = join(workspace, "bake.json");
  // Nobody else may read it: it holds the values of build-args.
  await writeFile(file, text, { mode: 0o600 });
  return bakeArguments(orders, { file, metadataFile: metadata });
}

function metadataFile(session: Session): string {
  return join(session.workspace, "metadata.json");
}

function imageIdFile(session: Session): string {
  return join(session.workspace, "image-id");
}

const Metadata = z.record(z.string(), z.unknown());

/** Reads what the last build of this session wrote. */
export async function readNotes(session: Session): Promise<BuildNotes> {
  const written = Metadata.parse(JSON.parse(await readFile(metadataFile(session), "utf8")) ?? {});
  if (!needsBake(session.build)) return { metadata: written, imageId: (await readFile(imageIdFile(session), "utf8")).trim() };
  const metadata = Metadata.parse(written[session.build.bake?.name ?? ""] ?? {});
  return { metadata, imageId: imageIdIn(metadata) };
}

/** What `--iidfile` would have been given, which bake knows nothing of. */
function imageIdIn(metadata: BuildNotes["metadata"]): string {
  const digests = [metadata["containerimage.config.digest"], metadata["containerimage.digest"]];
  return digests.find((digest) => typeof digest === "string") ?? "";
}
