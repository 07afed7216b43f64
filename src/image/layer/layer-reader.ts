import { listLayer, type ListedLayer } from "./layer.ts";
import { analyseHere, type LayerToList, type ListLimits, type StartAnalysis, usualListLimits } from "./layer-analysis.ts";
import { inTurns } from "../../parallel.ts";

/** Gives the bytes of a layer as they are stored; null where there are none to be had. */
type OpenLayer = () => Promise<AsyncIterable<Uint8Array> | null>;

/** Reads the layers of one image, each of them once, and few at a time, however many callers ask. */
export interface LayerReader {
  /** How many layers it reads at a time. */
  readonly atOnce: number;
  /** These will be read: what that takes can be made ready. */
  readonly announce?: (layers: readonly LayerToList[]) => void;
  /** Null when `open` finds nothing; throws what `listLayer` throws. */
  read(layer: LayerToList, open: OpenLayer): Promise<ListedLayer | null>;
}

/** Where layers are analysed. */
export interface Analysis {
  readonly start: StartAnalysis;
  readonly atOnce: number;
  readonly announce?: LayerReader["announce"];
}

/** On this thread; what one layer waits for, the other one is looked at meanwhile. */
const onThisThread: Analysis = { start: analyseHere, atOnce: 2 };

export function layerReader({ start, atOnce, announce = () => {} }: Analysis = onThisThread): LayerReader {
  const readings = new Map<string, Promise<ListedLayer | null>>();
  const inTurn = inTurns(atOnce);
  let limits = limitsOfImage;
  return {
    atOnce,
    announce,
    read: async (layer, open) => {
      const key = `${layer.digest} ${layer.size}`;
      const reading = readings.get(key) ?? inTurn(async () => await readWhole(layer, open));
      readings.set(key, reading);
      // A caller that needs the layer asks again and receives the error then; silence the unhandled rejection.
      reading.catch(() => readings.delete(key));
      return await reading;
    },
  };

  async function readWhole(layer: LayerToList, open: OpenLayer): Promise<ListedLayer | null> {
    const stream = await open();
    if (stream === null) return null;
    const maxEntries = Math.min(limits.maxEntries, usualListLimits.maxEntries);
    const listed = await listLayer(stream, layer, { limits: { ...limits, maxEntries }, analyse: start });
    limits = lessened(limits, listed);
    return listed;
  }
}

/** Entries of all layers together: enough for any image, and bounded in memory. */
const limitsOfImage: ListLimits = { ...usualListLimits, maxEntries: 2 * usualListLimits.maxEntries };

/** What is left for the layers to come. */
function lessened({ decompression, maxEntries }: ListLimits, { uncompressedBytes, listing }: ListedLayer): ListLimits {
  const maxBytes = decompression.maxBytes - (uncompressedBytes ?? 0);
  return { decompression: { ...decompression, maxBytes }, maxEntries: maxEntries - (listing?.count ?? 0) };
}
