// A thread that decompresses one layer after the other; src/adapters/process/threads/layer-threads.ts starts it.
import { parentPort } from "node:worker_threads";
import type { Decoder } from "../../../image/compression/decoder.ts";
import { decoderHere } from "../../../image/compression/start-decoder.ts";
import { BodyHasher } from "../../../image/listing/content-hash.ts";
import { TarScanner } from "../../../image/tar/tar.ts";
import { SpanWriter } from "./shared-spans.ts";
import type { FromThread, ToThread } from "./thread-messages.ts";

const port = parentPort;
if (port === null) throw new Error("this is no program of its own");

const tell = (message: FromThread, memory: readonly ArrayBuffer[] = []) => port.postMessage(message, memory);
const writer = new SpanWriter((filled) => tell({ kind: "decompressed", filled }));
let decoder: Decoder | null = null;
let beginTurn = () => {};

/** Nothing tells the caller of a turn's end: that is when the layer has been decompressed. */
async function largeWindow(): Promise<() => void> {
  const turn = new Promise<void>((resolve) => (beginTurn = resolve));
  tell({ kind: "wants-turn" });
  await turn;
  return () => {};
}

/** Reads the tar as well: where its members begin and end is where pieces shall end, and their bodies are hashed while they are near. */
function begin({ compression, maxBytes, wantsHashes }: Extract<ToThread, { kind: "begin" }>): Decoder {
  writer.start();
  const hasher = new BodyHasher();
  const scanner = new TarScanner(
    {
      member: ({ sizeBytes }) => hasher.start(sizeBytes),
      body: (piece) => wantsHashes && hasher.add(piece),
      bodyEnd: (end) => wantsHashes && writer.addHash(end, hasher.finish()),
    },
    { maxMembers: Infinity },
  );
  return decoderHere(compression, {
    onChunk: (chunk, storedBytes) => scanner.feed(writer.addPiece(chunk, storedBytes)),
    onBytes: () => {},
    nextStop: () => scanner.nextBorder,
    nextSpan: () => writer.nextSpan(),
    maxBytes,
    largeWindow,
  });
}

async function take(message: ToThread): Promise<void> {
  switch (message.kind) {
    case "begin":
      decoder = begin(message);
      return;
    case "bytes":
      await decoder?.write(Buffer.from(message.buffer, 0, message.bytes));
      tell({ kind: "taken", buffer: message.buffer }, [message.buffer]);
      return;
    case "end": {
      if (decoder === null) return;
      const outcome = await decoder.end();
      decoder.close();
      decoder = null;
      writer.flush();
      tell({ kind: "ended", outcome });
      return;
    }
    case "turn":
      return beginTurn();
  }
}

tell({ kind: "shares", shared: writer.shared });
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
