import { type Advice, type AdvisedImage, comesFromBase } from "./advice.ts";

/** Bytes that no container sees, by the layer that could do without them. */
export function hidden(image: AdvisedImage): readonly Advice[] {
  const { layers, tree } = image;
  const { waste } = tree;
  return waste.byLayer.flatMap(({ held, hidden: hides }, layer): readonly Advice[] => {
    if (comesFromBase(layers, layer)) return [];
    // What goes goes with its headers.
    const whole = (compressedBytes: number) => Math.round(compressedBytes * headerFactor(image, layer));
    const place = (kind: string, side: "layer" | "hiddenBy") =>
      waste.topPaths.find((path) => path.kind === kind && path[side] === layer)?.path ?? null;
    const common = { layer, places: 1, examples: [], saves: "image", history: null } as const;
    return [
      { ...common, kind: "deleted-later", path: place("deleted", "layer"), bytes: whole(held.deleted.compressedBytes) },
      { ...common, kind: "replaced-later", path: place("replaced", "layer"), bytes: whole(held.replaced.compressedBytes) },
      { ...common, kind: "metadata-only", path: place("metadata", "hiddenBy"), bytes: whole(hides.metadata.compressedBytes) },
    ];
  });
}

/** How much larger a layer is than the contents of its files. */
function headerFactor({ layers, tree }: AdvisedImage, layer: number): number {
  const contentBytes = tree.contents[layer]?.compressedBytes ?? 0;
  return contentBytes === 0 ? 1 : Math.max(1, (layers[layer]?.compressedBytes ?? 0) / contentBytes);
}
