import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { analyseHere, type LayerToList, type StartAnalysis, startAnalysis } from "../../../image/layer/layer-analysis.ts";
import type { Analysis } from "../../../image/layer/layer-reader.ts";
import type { LayerTaker } from "../../../image/compression/compression.ts";
import type { Decoder, StartDecoder } from "../../../image/compression/decoder.ts";
import { decoderHere } from "../../../image/compression/start-decoder.ts";
import { FlagsOfReading } from "../v8-flags.ts";
import { LayerThread } from "./one-thread.ts";
import { PlacedHashes } from "./told-hashes.ts";

/** This one, and three that decompress: what it finds in their layers keeps it busy then. */
export const mostThreads = 4;
/** Starting a thread costs some 30 ms of a processor: as much as it takes to decompress so many bytes as they are stored. */
const leastBytes = 16 * 1024 * 1024;
/** Where threads run anyway, a smaller layer is still worth the messages. */
const leastBytesOfOne = 1024 * 1024;
/** Of a layer as it is stored: a millisecond's work. */
const sliceBytes = 64 * 1024;

/** Where one large layer at a time can be decompressed. */
type Place = LayerThread | "here";

export interface ThreadOptions {
  /** This one counts. */
  readonly threads?: number;
  readonly leastBytes?: number;
  /** The program that a thread runs. */
  readonly program?: URL;
  /** How often, a second apart, nothing is heard of a thread that was asked for something before it counts as lost. */
  readonly patience?: number;
}

/** As many threads as there are processors, where Node may start any. */
export function usualThreads(): number {
  // Only there where Node was started with --permission.
  const mayStart = process.permission?.has("worker") ?? true;
  return mayStart ? Math.min(mostThreads, availableParallelism()) : 1;
}

/** The same file as this one's, built or not; a build puts it beside the program. */
const threadProgram = new URL(import.meta.url.endsWith(".ts") ? "./layer-thread.ts" : "./layer-thread.mjs", import.meta.url);

/**
 * Decompresses large layers on other threads, while this one reads and checks what is stored of them and looks at what has been
 * decompressed. Small layers are not worth a message, and an image that has only small ones is not worth a thread.
 */
export function layersOnThreads(options: ThreadOptions = {}): Analysis {
  const { threads = usualThreads(), program = threadProgram, patience = 300 } = options;
  const { leastBytes: least = leastBytes } = options;
  const places = placesFor(threads - 1, () => new LayerThread({ program, patience }));
  const isLarge = ({ size }: Pick<LayerToList, "size">) => size >= Math.min(least, leastBytesOfOne);
  let askedBytes = 0;
  let isWorthThreads = false;
  let largeLayers = 0;
  const announce = (layers: readonly LayerToList[]) => {
    isWorthThreads ||= layers.reduce((sum, { size }) => sum + size, 0) >= least;
    largeLayers += layers.filter(isLarge).length;
    if (isWorthThreads) places.expect(largeLayers);
  };
  const start: StartAnalysis = (layer, limits) => {
    askedBytes += layer.size;
    isWorthThreads ||= askedBytes >= least;
    if (!isWorthThreads || !isLarge(layer)) return analyseHere(layer, limits);
    const flags = new FlagsOfReading();
    const seen = (members: number) => flags.seen(members);
    if (threads < 2) {
      flags.begin();
      return whileSet(flags, startAnalysis(layer, { limits, seen }));
    }
    const hashes = new PlacedHashes();
    const startDecoder: StartDecoder = async (compression, target) => {
      const place = await places.take();
      void places.begun().then(() => flags.begin());
      if (place === "here") return inSlices(decoderHere(compression, target), () => places.giveBack(place));
      // While a thread decompresses the only one, this thread has time.
      const told = largeLayers === 1 ? null : hashes.fromThread();
      const job = { digest: layer.digest, compression, target, hashes: told };
      return place.decode(job, (isSound) => (isSound ? places.giveBack(place) : places.forget()));
    };
    return whileSet(flags, startAnalysis(layer, { limits, startDecoder, hashes, seen }));
  };
  // Where all threads have a layer, the next one is opened meanwhile.
  return { start, atOnce: Math.max(2, threads), announce };
}

function whileSet<Result>(flags: FlagsOfReading, taker: LayerTaker<Result>): LayerTaker<Result> {
  const close = () => {
    taker.close();
    flags.end();
  };
  return { ...taker, close };
}

/**
 * Between slices, what other threads have decompressed is looked at, and what they wait for is read and sent: they would stand still
 * while a whole chunk is decompressed here.
 */
function inSlices(decoder: Decoder, release: () => void): Decoder {
  const slice = decoder.compression === "none" ? Infinity : sliceBytes;
  const write = async (chunk: Uint8Array) => {
    for (let at = 0; at < chunk.length; at += slice) {
      if (at > 0) await setImmediate();
      await decoder.write(chunk.subarray(at, at + slice));
    }
  };
  const close = () => {
    decoder.close();
    release();
  };
  return { compression: decoder.compression, write, end: async () => await decoder.end(), close };
}

/**
 * So many other threads, each started when the ones before are busy. Beside a single one there is time on this thread for a layer of its
 * own; what more of them decompress keeps it busy.
 */
function placesFor(others: number, begin: () => LayerThread) {
  const idle: Place[] = others === 1 ? ["here"] : [];
  const waiting: ((place: Place) => void)[] = [];
  const started: LayerThread[] = [];
  let running = 0;
  const start = () => {
    running += 1;
    const thread = begin();
    started.push(thread);
    return thread;
  };
  const giveBack = (place: Place) => {
    const next = waiting.shift();
    if (next !== undefined) next(place);
    else if (place === "here") idle.unshift(place);
    else idle.push(place);
  };
  return {
    /** So many layers will come: threads take a while to start. */
    expect: (layers: number) => {
      while (running < Math.min(layers, others)) idle.push(start());
    },
    take: async (): Promise<Place> => {
      const isThreadIdle = idle.length > 0 && idle.at(-1) !== "here";
      if (!isThreadIdle && running < others) return start();
      return idle.pop() ?? (await new Promise((resolve) => waiting.push(resolve)));
    },
    giveBack,
    /** All threads that were started run, or never will. */
    begun: async () => void (await Promise.all(started.map(async (thread) => await thread.begun))),
    /** A thread is no more. */
    forget: () => {
      running -= 1;
      if (waiting.length > 0) giveBack(start());
    },
  };
}
