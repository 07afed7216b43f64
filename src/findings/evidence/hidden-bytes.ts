import type { WasteKind, WastedPath } from "../../image/tree/waste.ts";
import { comesFromBase, type Found, type InspectedImage } from "../finding.ts";
import { directoryOf } from "./directories.ts";

/** Bytes that no container sees, by the own layer whose instruction could do without them. */
interface HiddenBytes {
  readonly kind: WasteKind;
  /** Whose instruction has to change: the layer that holds the bytes, or the one that hides them. */
  readonly blames: "layer" | "hiddenBy";
  /** The path that stands for them: the largest one, or what nearly all of them lie in. */
  readonly path: (paths: readonly WastedPath[]) => string | null;
}

export function hiddenBytes({ kind, blames, path }: HiddenBytes): (image: InspectedImage) => readonly Found[] {
  return (image) => {
    const { byLayer, topPaths } = image.tree.waste;
    return byLayer.flatMap(({ held, hidden }, layer): readonly Found[] => {
      if (comesFromBase(image.layers, layer)) return [];
      const contents = (blames === "layer" ? held : hidden)[kind].compressedBytes;
      return [
        {
          layer,
          path: path(topPaths.filter((one) => one.kind === kind && one[blames] === layer)),
          places: 1,
          examples: [],
          // What goes goes with its headers.
          bytes: Math.round(contents * headerFactor(image, layer)),
          saves: "image",
          history: null,
        },
      ];
    });
  };
}

export function largest(paths: readonly WastedPath[]): string | null {
  return paths[0]?.path ?? null;
}

const nearlyAll = 0.9;

/** The smallest directory that nearly all of the bytes are in, or the one path that has them; where there is none, the largest path. */
export function around(paths: readonly WastedPath[]): string | null {
  const sum = (some: readonly WastedPath[]) => some.reduce((total, { bytes }) => total + bytes.compressedBytes, 0);
  for (let place = largest(paths) ?? ""; place !== ""; place = directoryOf(place)) {
    const within = paths.filter(({ path }) => path === place || path.startsWith(`${place}/`));
    if (sum(within) >= nearlyAll * sum(paths)) return place;
  }
  return largest(paths);
}

/** How much larger a layer is than the contents of its files. */
function headerFactor({ layers, tree }: InspectedImage, layer: number): number {
  const contentBytes = tree.contents[layer]?.compressedBytes ?? 0;
  return contentBytes === 0 ? 1 : Math.max(1, (layers[layer]?.compressedBytes ?? 0) / contentBytes);
}
