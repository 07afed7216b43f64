import type { Waste } from "../image/tree/waste.ts";
import type { AdvisedImage } from "./advice.ts";
import type { Ledger } from "./ledger.ts";

/** Where the manifest is the one that a registry would have; `docker save` stores layers uncompressed whatever they are pushed as. */
const trueSources = new Set<AdvisedImage["source"]>(["builder", "oci-layout", "loopback-registry", "oci-dir", "registry"]);

/** Claims what zstd would take off layers that are stored uncompressed, as far as their bytes do not go for another reason. */
export function claimCompression({ layers, tree, source }: AdvisedImage, ledger: Ledger): void {
  if (!trueSources.has(source)) return;
  for (const [layer, { compression, compressedBytes }] of layers.entries()) {
    const zstdBytes = tree.facts[layer]?.zstdBytes ?? null;
    if (compression !== "none" || ledger.isBase(layer) || zstdBytes === null) continue;
    const left = Math.max(0, ledger.unclaimed(layer, compressedBytes) - heldFor(tree.waste, layer));
    const saved = Math.round(left * (1 - zstdBytes / compressedBytes));
    if (saved > 0) ledger.addBytes(layer, { kind: "compression", place: null }, saved);
  }
}

/** What later layers hide is advised about as well. */
function heldFor({ byLayer }: Waste, layer: number): number {
  const held = Object.values(byLayer[layer]?.held ?? {});
  return held.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
}
