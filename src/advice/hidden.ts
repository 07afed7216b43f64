import type { Advice, AdvisedImage } from "./advice.ts";

/** Bytes that no container sees, by the layer that could do without them. */
export function hidden({ tree: { waste }, layers }: AdvisedImage): readonly Advice[] {
  return waste.byLayer.flatMap(({ held, hidden: hides }, layer): readonly Advice[] => {
    if (layers[layer]?.origin === "base") return [];
    const place = (kind: string, side: "layer" | "hiddenBy") =>
      waste.topPaths.find((path) => path.kind === kind && path[side] === layer)?.path ?? null;
    const common = { layer, places: 1, examples: [], saves: "image", history: null } as const;
    return [
      { ...common, kind: "deleted-later", path: place("deleted", "layer"), bytes: held.deleted.compressedBytes },
      { ...common, kind: "replaced-later", path: place("replaced", "layer"), bytes: held.replaced.compressedBytes },
      { ...common, kind: "metadata-only", path: place("metadata", "hiddenBy"), bytes: hides.metadata.compressedBytes },
    ];
  });
}
