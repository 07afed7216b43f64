import type { WastedPath } from "../image/tree/waste.ts";
import { type Advice, type AdvisedImage, comesFromBase } from "./advice.ts";
import { directoryOf } from "./places.ts";

/** Bytes that no container sees, by the layer that could do without them. */
export function hidden(image: AdvisedImage): readonly Advice[] {
  const { layers, tree } = image;
  const { waste } = tree;
  return waste.byLayer.flatMap(({ held, hidden: hides }, layer): readonly Advice[] => {
    if (comesFromBase(layers, layer)) return [];
    // What goes goes with its headers.
    const whole = (compressedBytes: number) => Math.round(compressedBytes * headerFactor(image, layer));
    const paths = (kind: string, side: "layer" | "hiddenBy") =>
      waste.topPaths.filter((path) => path.kind === kind && path[side] === layer);
    const common = { layer, places: 1, examples: [], saves: "image", history: null } as const;
    return [
      {
        ...common,
        kind: "deleted-later",
        path: paths("deleted", "layer")[0]?.path ?? null,
        bytes: whole(held.deleted.compressedBytes),
      },
      {
        ...common,
        kind: "replaced-later",
        path: around(paths("replaced", "layer")),
        bytes: whole(held.replaced.compressedBytes),
      },
      {
        ...common,
        kind: "metadata-only",
        path: around(paths("metadata", "hiddenBy")),
        bytes: whole(hides.metadata.compressedBytes),
      },
    ];
  });
}

const most = 0.9;

/** The smallest directory that nearly all of the bytes are in, or the one path that has them; where there is none, the largest path. */
function around(paths: readonly WastedPath[]): string | null {
  const sum = (some: readonly WastedPath[]) => some.reduce((total, { bytes }) => total + bytes.compressedBytes, 0);
  const largest = paths[0]?.path ?? null;
  for (let place = largest ?? ""; place !== ""; place = directoryOf(place)) {
    const within = paths.filter(({ path }) => path === place || path.startsWith(`${place}/`));
    if (sum(within) >= most * sum(paths)) return place;
  }
  return largest;
}

/** How much larger a layer is than the contents of its files. */
function headerFactor({ layers, tree }: AdvisedImage, layer: number): number {
  const contentBytes = tree.contents[layer]?.compressedBytes ?? 0;
  return contentBytes === 0 ? 1 : Math.max(1, (layers[layer]?.compressedBytes ?? 0) / contentBytes);
}
