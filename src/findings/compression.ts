import type { Waste } from "../image/tree/waste.ts";
import { type FindingDefinition, type InspectedImage, isStoredBelow, type Rest } from "./finding.ts";
import { lines } from "./remedy.ts";

export const compression = {
  kind: "compression",
  rule: { evidence: "rest", collector: (image) => ({ note: () => {}, finish: (rest) => savings(image, rest) }) },
  words: { noun: "uncompressed layers that zstd would make smaller, from" },
  remedy: lines(
    "docker buildx build --output type=image,push=true,compression=zstd,force-compression=true,oci-mediatypes=true …",
  ),
  unless: "a registry, a scanner or an engine older than 2021 has to read the image",
  docs: {
    found: "layers that are stored uncompressed",
    proof: "their first bytes; a sample is compressed with zstd",
  },
} as const satisfies FindingDefinition;

/** Where the manifest is the one that a registry would have; `docker save` stores layers uncompressed whatever they are pushed as. */
const trueSources = new Set<InspectedImage["source"]>(["builder", "oci-layout", "loopback-registry", "oci-dir", "registry"]);

/** What zstd would take off layers that are stored uncompressed, as far as their bytes do not go for another reason. */
function savings({ layers, tree, source }: InspectedImage, { isBase, bytesOf }: Rest) {
  if (!trueSources.has(source)) return [];
  return [...layers.entries()].flatMap(([layer, { compression: stored, compressedBytes }]) => {
    const zstdBytes = tree.facts[layer]?.zstdBytes ?? null;
    if (stored !== "none" || isBase(layer) || isStoredBelow(layers, layer) || zstdBytes === null) return [];
    const left = Math.max(0, bytesOf(layer, compressedBytes) - hiddenBytesOf(tree.waste, layer));
    const savedBytes = Math.round(left * (1 - zstdBytes / compressedBytes));
    return savedBytes > 0 ? [{ layer, compressedBytes: savedBytes, directory: null }] : [];
  });
}

/** What later layers hide is a finding of its own. */
function hiddenBytesOf({ byLayer }: Waste, layer: number): number {
  const held = Object.values(byLayer[layer]?.held ?? {});
  return held.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
}
