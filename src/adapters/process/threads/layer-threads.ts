import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { type LayerTaker, sniffCompression } from "../../../image/compression/compression.ts";
import { analyseHere, type StartAnalysis } from "../../../image/layer/layer-analysis.ts";
import type { Analysis } from "../../../image/layer/layer-reader.ts";
import { LayerThread } from "./one-thread.ts";

/** Each but this one takes some 30 MB; few images have more layers that are large. */
export const mostThreads = 4;
/** Starting a thread costs some 50 ms of a processor: as much as it takes to analyse so many bytes as they are stored. */
const leastBytes = 16 * 1024 * 1024;
/** Where threads run anyway, a smaller layer is still worth the messages. */
const leastBytesOfOne = 1024 * 1024;
/** Of a layer as it is stored: a millisecond's work. */
const gzipSliceBytes = 64 * 1024;

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

/** Where one large layer at a time can be analysed. */
type Place = LayerThread | "here";

/**
 * Analyses large layers on other threads and, while these are busy, on this one, which reads and checks what is stored for all of
 * them. Small layers are not worth a message, and an image that has only small ones is not worth a thread.
 */
export function layersOnThreads(options: ThreadOptions = {}): Analysis {
  const { threads = usualThreads(), program = threadProgram, patience = 300 } = options;
  const { leastBytes: least = leastBytes } = options;
  if (threads < 2) return { start: analyseHere, atOnce: 2 };
  const places = placesFor(threads - 1, () => new LayerThread({ program, patience }));
  let askedBytes = 0;
  const start: StartAnalysis = async (layer, limits) => {
    askedBytes += layer.size;
    if (askedBytes < least || layer.size < Math.min(least, leastBytesOfOne)) return await analyseHere(layer, limits);
    const place = await places.take();
    if (place !== "here") return place.analyse(layer, limits, (isSound) => (isSound ? places.giveBack(place) : places.forget()));
    const taker = inSlices(await analyseHere(layer, limits));
    return {
      ...taker,
      close: () => {
        taker.close();
        places.giveBack(place);
      },
    };
  };
  return { start, atOnce: threads };
}

/**
 * Between slices, what the other threads wait for is read and sent: they would stand still while a whole chunk of gzip is decompressed
 * here. Other formats are decompressed elsewhere, or not at all.
 */
function inSlices<Result>(taker: LayerTaker<Result>): LayerTaker<Result> {
  let slice: number | null = null;
  const write = async (chunk: Uint8Array) => {
    slice ??= sniffCompression(chunk) === "gzip" ? gzipSliceBytes : Infinity;
    for (let at = 0; at < chunk.length; at += slice) {
      if (at > 0) await setImmediate();
      await taker.write(chunk.subarray(at, at + slice));
    }
  };
  return { ...taker, write };
}

/** This thread, and so many others, each started when the ones before are busy. */
function placesFor(others: number, begin: () => LayerThread) {
  const idle: Place[] = ["here"];
  const waiting: ((place: Place) => void)[] = [];
  let running = 0;
  const begun = () => {
    running += 1;
    return begin();
  };
  const giveBack = (place: Place) => {
    const next = waiting.shift();
    if (next !== undefined) next(place);
    else if (place === "here") idle.unshift(place);
    else idle.push(place);
  };
  return {
    take: async (): Promise<Place> => {
      const isThreadIdle = idle.length > 0 && idle.at(-1) !== "here";
      if (!isThreadIdle && running < others) return begun();
      return idle.pop() ?? (await new Promise((resolve) => waiting.push(resolve)));
    },
    giveBack,
    /** A thread is no more. */
    forget: () => {
      running -= 1;
      if (waiting.length > 0) giveBack(begun());
    },
  };
}
