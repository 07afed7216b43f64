import { join } from "node:path";
import { UserError } from "../../failure.ts";
import type { ImageContent } from "../../image/oci/content.ts";
import { openLayout } from "../../image/sources/layout.ts";
import { baseLayers } from "./base-layers.ts";
import { failureOf } from "./build-failure.ts";
import { again, type BuildNotes, dockerfileOf, type Obtained, push, readNotes, runBuild, type Session } from "./build-session.ts";
import { type LoopbackRegistry, startLoopbackRegistry } from "./loopback-registry.ts";
import type { ChosenBuilder } from "./preflight.ts";

/** The engine's own store has no compressed layers; pushing makes them, exactly as a push to a registry would. */
export async function pushToReceiver(session: Session, chosen: ChosenBuilder, known: ReadonlySet<string>): Promise<Obtained> {
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
  readonly known: ReadonlySet<string>;
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

interface ToSpare extends Pick<HandOver, "chosen" | "known"> {
  readonly notes: BuildNotes;
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
