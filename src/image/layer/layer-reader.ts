import { type LayerToList, listLayer, type ListedLayer, type ListLimits, usualListLimits } from "./layer.ts";
import { inTurns } from "../../parallel.ts";

/** Two decompressors keep two cores busy; more only cost memory. */
export const layersAtOnce = 2;

/** Gives the bytes of a layer as they are stored; null where there are none to be had. */
type OpenLayer = () => Promise<AsyncIterable<Uint8Array> | null>;

/** Reads the layers of one image, each of them once, and few at a time, however many callers ask. */
export interface LayerReader {
  /** Null when `open` finds nothing; throws what `listLayer` throws. */
  read(layer: LayerToList, open: OpenLayer): Promise<ListedLayer | null>;
}

export function layerReader(): LayerReader {
  const readings = new Map<string, Promise<ListedLayer | null>>();
  const inTurn = inTurns(layersAtOnce);
  let limits = limitsOfImage;
  return {
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
    const listed = await listLayer(stream, layer, { ...limits, maxEntries });
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
