import { availableParallelism } from "node:os";
import { analyseHere } from "../../../image/layer/layer-analysis.ts";
import type { Analysis } from "../../../image/layer/layer-reader.ts";
import { LayerThread } from "./one-thread.ts";

/** Each takes some 30 MB; few images have more layers that are large. */
export const mostThreads = 4;
/** Starting a thread costs some 50 ms of a processor: as much as it takes to analyse so many bytes as they are stored. */
const leastBytes = 16 * 1024 * 1024;
/** Where threads run anyway, a smaller layer is still worth the messages. */
const leastBytesOfOne = 1024 * 1024;

export interface ThreadOptions {
  /** 1: everything is done where it is asked for. */
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
 * Analyses large layers on threads of their own, while this one reads and checks what is stored. Small layers are not worth a thread,
 * and neither are images that have only small ones.
 */
export function layersOnThreads(options: ThreadOptions = {}): Analysis {
  const { threads = usualThreads(), program = threadProgram, patience = 300 } = options;
  const { leastBytes: least = leastBytes } = options;
  if (threads < 2) return { start: analyseHere, atOnce: 2 };
  const idle: LayerThread[] = [];
  const waiting: ((thread: LayerThread) => void)[] = [];
  let running = 0;
  let askedBytes = 0;
  const give = (thread: LayerThread) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else next(thread);
  };
  const begun = () => {
    running += 1;
    return new LayerThread({ program, patience });
  };
  const free = async (): Promise<LayerThread> => {
    const thread = idle.pop() ?? (running < threads ? begun() : null);
    return thread ?? (await new Promise((resolve) => waiting.push(resolve)));
  };
  const lost = () => {
    running -= 1;
    if (waiting.length > 0) give(begun());
  };
  return {
    atOnce: threads,
    start: async (layer, limits) => {
      askedBytes += layer.size;
      if (askedBytes < least || layer.size < Math.min(least, leastBytesOfOne)) return await analyseHere(layer, limits);
      const thread = await free();
      return thread.analyse(layer, limits, (isSound) => (isSound ? give(thread) : lost()));
    },
  };
}
