// A thread that analyses one layer after the other; src/adapters/process/threads/layer-threads.ts starts it.
import { parentPort } from "node:worker_threads";
import type { AnalysedLayer } from "../../../image/layer/layer-analysis.ts";
import type { LayerTaker } from "../../../image/compression/compression.ts";
import { startAnalysis } from "../../../image/layer/layer-analysis.ts";
import { type FromThread, memoryOf, type ToThread } from "./thread-messages.ts";

const port = parentPort;
if (port === null) throw new Error("this is no program of its own");

const tell = (message: FromThread, memory: readonly ArrayBuffer[] = []) => port.postMessage(message, memory);
let taker: LayerTaker<AnalysedLayer> | null = null;
let beginTurn = () => {};

/** Nothing tells the caller of a turn's end: that is when the layer has been analysed. */
async function largeWindow(): Promise<() => void> {
  const turn = new Promise<void>((resolve) => (beginTurn = resolve));
  tell({ kind: "wants-turn" });
  await turn;
  return () => {};
}

async function take(message: ToThread): Promise<void> {
  switch (message.kind) {
    case "begin":
      taker = await startAnalysis(message.layer, { limits: message.limits, largeWindow });
      return;
    case "bytes":
      await taker?.write(Buffer.from(message.buffer, 0, message.bytes));
      tell({ kind: "taken", buffer: message.buffer }, [message.buffer]);
      return;
    case "end": {
      if (taker === null) return;
      const analysed = await taker.end();
      taker.close();
      taker = null;
      tell({ kind: "analysed", analysed }, memoryOf(analysed));
      return;
    }
    case "turn":
      return beginTurn();
  }
}

let done: Promise<void> = Promise.resolve();

/** What nobody has expected ends the thread, and is told to whoever started it. */
function fail(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}

port.on("message", (message: ToThread) => {
  // A turn is what the message before it waits for.
  if (message.kind === "turn") beginTurn();
  else done = done.then(async () => await take(message)).catch(fail);
});
