import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cancellation } from "../process/cancellation.ts";
import type { BadEnd } from "./build-failure.ts";
import { type LoopbackRegistry, startLoopbackRegistry } from "./loopback-registry.ts";
import type { Docker, LongCommand } from "./run-docker.ts";

/** An engine that is to hand an image over. */
export interface EngineToAsk extends Pick<LongCommand, "log" | "redact"> {
  readonly docker: Docker;
  /** What `docker` needs to talk to it: nothing, or a docker context. */
  readonly engine: readonly string[];
}

/** Where an engine pushes an image to. */
export interface Loopback {
  readonly receiver: LoopbackRegistry;
  /** The OCI layout that is there once the receiver has finished. */
  readonly directory: string;
  /** What the image is called in the engine for as long as it is handed over. */
  readonly ownName: string;
}

/** Opens a registry on loopback while `work` lasts. The name that the image has in the engine for it is removed, however it ends. */
export async function throughLoopback<Result>(
  to: EngineToAsk,
  { workspace, leftBehind = () => [] }: LoopbackPlace,
  work: (loopback: Loopback) => Promise<Result>,
): Promise<Result> {
  const directory = join(workspace, "pushed");
  const receiver = await startLoopbackRegistry(directory);
  const ownName = `${receiver.repository}:measured`;
  try {
    return await work({ receiver, directory, ownName });
  } finally {
    await receiver.close();
    for (const name of [ownName, ...leftBehind(ownName)]) await removeName(to, name);
  }
}

interface LoopbackPlace {
  readonly workspace: string;
  /** Other names that the work gives images in the engine, by that of the image. */
  readonly leftBehind?: (ownName: string) => readonly string[];
}

const pushTimeLimitMs = 60 * 60_000;

/** Runs the push; null when it went well. */
export async function pushTo(
  { receiver }: Loopback,
  { docker, engine, log, redact }: EngineToAsk,
  push: readonly string[],
): Promise<BadEnd | null> {
  const args = [...engine, ...push];
  const failed = await docker.run({ args, environment: docker.ownEnvironment, timeLimitMs: pushTimeLimitMs, log, redact });
  return failed === null ? null : { ...failed, lines: [...failed.lines, ...receiver.failures] };
}

/** An engine that went away in the push can be back in seconds, and would have the name still. */
const engineRestartMs = 15_000;

export async function removeName({ docker, engine }: EngineToAsk, ownName: string): Promise<void> {
  const deadline = performance.now() + engineRestartMs;
  for (;;) {
    const answer = await docker.cleanUp([...engine, "image", "rm", "--", ownName]);
    const isAway = answer === null || /Cannot connect to|failed to connect to|error during connect/i.test(answer.stderr);
    if (!isAway || cancellation.aborted || performance.now() > deadline) return;
    await sleep(500);
  }
}
