import type { LayerData } from "../data.ts";
import type { Store } from "./store.ts";
import { TableView } from "./table-view.ts";

/** Search and sorting for the table of layers. */
export function layersView(box: HTMLElement, layers: readonly LayerData[], store: Store): TableView {
  return new TableView(box, {
    what: "layers",
    read: (state) => ({ words: state.layers, by: state.layersBy }),
    update: ({ words = store.state.layers, by = store.state.layersBy }) => store.update({ layers: words, layersBy: by }),
    order: () => store.state.layersBy,
    valueOf: (row, column) => layerValue(layers[row], column, row),
  });
}

function layerValue(layer: LayerData | undefined, column: string, row: number): number | string {
  if (layer === undefined) return row;
  switch (column) {
    case "name":
      return layer.title;
    case "before":
      return layer.baselineBytes ?? 0;
    case "bytes":
      return layer.bytes;
    case "growth":
      return layer.growthBytes ?? 0;
    case "uncompressed":
      return layer.uncompressedBytes ?? 0;
  }
  return row;
}
