import { readChecked } from "../compression/compression.ts";
import { userError } from "../../failure.ts";
import {
  type AnalysedLayer,
  analyseHere,
  type LayerToList,
  type ListLimits,
  type StartAnalysis,
  usualListLimits,
} from "./layer-analysis.ts";

/** What a layer that was checked has told. */
export type ListedLayer = Omit<AnalysedLayer, "tarDigest">;

interface ListOptions {
  readonly limits?: ListLimits;
  readonly analyse?: StartAnalysis;
}

/**
 * Streams a layer once: checks its digest, counts its bytes, and lists what is in it. Throws a UserError
 * `image-blob-corrupt` when the stored bytes are not those of the descriptor or its diff ID; anything else that is wrong with it becomes
 * `problem`, because the manifest's sizes stand all the same.
 */
export async function listLayer(
  stream: AsyncIterable<Uint8Array>,
  layer: LayerToList,
  { limits = usualListLimits, analyse = analyseHere }: ListOptions = {},
): Promise<ListedLayer> {
  const { tarDigest, ...listed } = await readChecked(stream, layer, analyse(layer, limits));
  checkDiffId(layer, tarDigest);
  return listed;
}

/** Engines refuse such an image; here its files would be told of another layer. */
function checkDiffId({ digest, diffId }: LayerToList, found: string | null): void {
  if (found === null || diffId == null || found === diffId) return;
  throw userError("image-blob-corrupt", { digest, reason: `its diff ID is ${found}, and the config says ${diffId}` });
}
