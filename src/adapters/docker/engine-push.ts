import { namesLeftBehind } from "../../bake.ts";
import { UserError } from "../../failure.ts";
import type { ImageContent } from "../../image/oci/content.ts";
import { openLayout } from "../../image/sources/layout.ts";
import { baseLayers } from "./base-layers.ts";
import { causeOf } from "./build-cause.ts";
import { handOverFailure } from "./build-failure.ts";
import { type BuildNotes, fromCache, type LayerUse, type Obtained, readNotes, runBuild, type Session } from "./build-session.ts";
import { type Loopback, pushTo, throughLoopback } from "./loopback-push.ts";
import type { ChosenBuilder } from "./preflight.ts";
import { whileReading } from "./watch-exported-layers.ts";

/** The engine's own store has no compressed layers; pushing makes them, exactly as a push to a registry would. */
export async function pushToLoopback(session: Session, chosen: ChosenBuilder, use: LayerUse): Promise<Obtained> {
  const to = { ...session, engine: chosen.engine };
  const leftBehind = (tag: string) => namesLeftBehind(session.build, tag);
  return await throughLoopback(to, { workspace: session.workspace, leftBehind }, async (loopback) => {
    const { receiver, directory, ownName } = loopback;
    const notes = await buildAndPush(session, { loopback, chosen, use });
    await receiver.finish();
    const content = withoutLayers(await openLayout(directory), receiver.skipped);
    if (receiver.skipped.size > 0) session.log(`${receiver.skipped.size} known layers were neither compressed nor pushed.`);
    return { content, source: "loopback-registry", notes, ownName };
  });
}

interface Destination {
  readonly loopback: Loopback;
  readonly chosen: ChosenBuilder;
  readonly use: LayerUse;
}

const mostAttempts = 3;

/**
 * Builds and pushes. Of two runs that make the identical image at the same time, the first to clean up can take it from under
 * the other's name: the engine gives no way to prevent that, but the cache still has it.
 */
async function buildAndPush(session: Session, destination: Destination, attempt = 1): Promise<BuildNotes> {
  const { loopback, chosen, use } = destination;
  try {
    const failed = await runBuild(session, { kind: "load", tag: loopback.ownName });
    if (failed !== null) throw await causeOf(session, failed);
    const notes = await readNotes(session);
    loopback.receiver.claimBlobs(await provenLayers(session, notes, destination));
    const to = { ...session, engine: chosen.engine };
    // A layer that has come is read while the engine compresses others.
    const push = async () =>
      await whileReading(use.reader, loopback.directory, async () => await pushTo(loopback, to, ["push", loopback.ownName]));
    const refused = await session.timed("push out of the engine", push);
    if (refused !== null) throw handOverFailure(refused, "built");
    return notes;
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== "build-image-lost" || attempt === mostAttempts) throw error;
    session.log(`${error.message} It is built again, from the cache.`);
    return await buildAndPush(fromCache(session), destination, attempt + 1);
  }
}

/** Known layers whose sizes the base image's manifest proves: a baseline's word alone must not become the measured size. */
async function provenLayers(
  { docker, build }: Session,
  { metadata }: BuildNotes,
  { chosen, use: { known } }: Destination,
): Promise<ReadonlyMap<string, number>> {
  if (known.size === 0 || !chosen.mayReadBlobs) return new Map();
  const [platform = ""] = build.platforms;
  const proven = await baseLayers({ docker, builder: chosen.name, metadata, platform });
  return new Map([...proven].filter(([digest]) => known.has(digest)));
}

function withoutLayers(content: ImageContent, absent: ReadonlySet<string>): ImageContent {
  return {
    ...content,
    openLayer: async (descriptor) => (absent.has(descriptor.digest) ? null : await content.openLayer(descriptor)),
    checkLayer: async (descriptor) => (absent.has(descriptor.digest) ? undefined : await content.checkLayer(descriptor)),
  };
}
