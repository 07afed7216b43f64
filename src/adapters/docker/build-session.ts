import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { buildArguments, type BuildPlan, inlineCaches } from "../../build.ts";
import type { ImageContent } from "../../image/oci/content.ts";
import type { Ports } from "../../ports.ts";
import type { BadEnd } from "./build-failure.ts";
import { type SecretInputs, writeSecrets } from "./build-secrets.ts";
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
  return {
    ...session,
    build: { ...session.build, noCache: false, noCacheFilters: [], pull: false, cacheTo: inlineCaches(session.build.cacheTo) },
  };
}

/** Runs the build; null when it went well. */
export async function runBuild(session: Session, output: BuildPlan["output"]): Promise<BadEnd | null> {
  const { docker, workspace, log, redact, workingDirectory } = session;
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
    const command = { args, environment: docker.buildEnvironment, timeLimitMs: null, log, redact };
    return await session.timed("build", () => docker.run(command));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
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
