import type { LayerChange } from "../../compare/layers.ts";
import { comesFromBase, type Found, type InspectedImage, isStoredBelow, leastBytes, type PushHistory } from "../finding.ts";

/**
 * Layers that are pushed again although nothing in them changed. Where one lies below everything that did change, its instruction
 * ran anew because of the `machine`, and only its timestamps differ; else it ran anew because of the `order`: it stands behind what
 * changed. Where the recorded pushes never did so, it is this run's machine alone, and nothing is to be done.
 */
export function pushedAgain(because: "machine" | "order"): (image: InspectedImage) => readonly Found[] {
  return ({ layers, changes, pushes }) => {
    const own = layers.flatMap((layer, position) => {
      const change = changes.find(({ head }) => head?.digest === layer.digest);
      const isNobodys = comesFromBase(layers, position) || isStoredBelow(layers, position);
      return isNobodys || change === undefined ? [] : [{ position, change }];
    });
    const firstChanged = own.findIndex(({ change }) => isChanged(change));
    const again = own.filter(({ change }) => change.kind === "same-content");
    const largest = again.toSorted((one, other) => bytesOf(other) - bytesOf(one))[0];
    const history = historyOf(pushes);
    if (largest === undefined || (history !== null && history.pushes >= enoughPushes && history.repeats === 0)) return [];
    const isMachine = firstChanged < 0 || own.slice(0, firstChanged).some(({ change }) => change.kind === "same-content");
    if (isMachine !== (because === "machine")) return [];
    const bytes = again.reduce((sum, one) => sum + bytesOf(one), 0);
    return [{ layer: largest.position, path: null, places: again.length, examples: [], bytes, saves: "push", history }];
  };
}

const enoughPushes = 3;

function historyOf(pushes: InspectedImage["pushes"]): PushHistory | null {
  const again = pushes.flatMap(({ againBytes }) => againBytes ?? []);
  if (again.length === 0) return null;
  const repeats = again.filter((bytes) => bytes >= leastBytes).length;
  return { pushes: again.length, repeats, againBytes: again.reduce((sum, bytes) => sum + bytes, 0) };
}

function isChanged({ kind }: LayerChange): boolean {
  return kind === "new" || kind === "grew" || kind === "shrank";
}

function bytesOf({ change }: { readonly change: LayerChange }): number {
  return change.head?.compressedBytes ?? 0;
}
