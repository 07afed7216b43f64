import { setMaxListeners } from "node:events";
import { constants } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Cancelled } from "../../cancellation.ts";

const controller = new AbortController();
// Every process, request and stage of a run listens.
setMaxListeners(0, controller.signal);

/** The one flag of the whole run: aborted, with `Cancelled` as the reason, once this process was told to stop. */
export const cancellation: AbortSignal = controller.signal;

/** Cancels the run. Nothing is started after it but what cleans up. */
export function cancel(): void {
  controller.abort(new Cancelled());
}

/**
 * Throws Cancelled in a cancelled run. A signal that came while we were at work is heard only when Node looks for events again,
 * which is certain after two turns of its loop.
 */
export async function assertNotCancelled(): Promise<void> {
  await setImmediate();
  await setImmediate();
  cancellation.throwIfAborted();
}

/** The exit status by which shells know a program that was interrupted. */
export const cancelledStatus = 128 + constants.signals.SIGINT;

/** The stream as long as the run is not cancelled: a layer can take minutes to read. */
export async function* untilCancelled<Chunk>(stream: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  for await (const chunk of stream) {
    cancellation.throwIfAborted();
    yield chunk;
  }
}
