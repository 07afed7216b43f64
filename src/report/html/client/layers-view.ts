import type { LayerData } from "../data.ts";
import { button, element, searchField } from "./dom.ts";
import { nextOrder, type State } from "./state.ts";
import type { Store } from "./store.ts";

/** Search and sorting for the table of layers that is in the page already; its columns name their order in `data-by`. */
export class LayersView {
  readonly #layers: readonly LayerData[];
  readonly #body: HTMLTableSectionElement | null;
  readonly #rows: readonly HTMLTableRowElement[];
  readonly #heads: readonly HTMLElement[];
  readonly #field;
  readonly #count = element("output", { "aria-live": "polite" });
  #shown = "";

  constructor(box: HTMLElement, layers: readonly LayerData[], store: Store) {
    this.#layers = layers;
    this.#body = box.querySelector("tbody");
    this.#rows = [...(this.#body?.rows ?? [])];
    this.#heads = [...box.querySelectorAll<HTMLElement>("th[data-by]")];
    for (const head of this.#heads) {
      const by = head.dataset["by"] ?? "";
      const label = head.textContent;
      head.replaceChildren(
        button(label, () => store.update({ layersBy: nextOrder(store.state.layersBy, by) }), { class: "sort" }),
      );
    }
    this.#field = searchField("Search layers", (words) => store.update({ layers: words }));
    if (layers.length > 1) box.querySelector("h3")?.after(element("div", { class: "tools" }, this.#field, this.#count));
  }

  show({ layers, layersBy }: State): void {
    if (this.#field.value !== layers) this.#field.value = layers;
    if (this.#shown === `${layersBy} ${layers}`) return;
    this.#shown = `${layersBy} ${layers}`;
    markOrder(this.#heads, layersBy);
    const found = this.#find(layers, layersBy);
    this.#body?.replaceChildren(...found.flatMap((row) => this.#rows[row] ?? []));
    this.#count.textContent = layers === "" ? "" : `${found.length} of ${this.#rows.length} layers`;
  }

  #find(words: string, by: string): readonly number[] {
    const wanted = words.toLowerCase().split(/\s+/);
    const found = [...this.#rows.keys()].filter((row) => {
      const text = this.#rows[row]?.textContent.toLowerCase() ?? "";
      return wanted.every((word) => text.includes(word));
    });
    return sortLayers(found, this.#layers, by);
  }
}

/** Says in the heads of a table by which column it is sorted. */
export function markOrder(heads: readonly HTMLElement[], by: string): void {
  for (const head of heads) {
    const isIt = head.dataset["by"] === by.replace(/^-/, "");
    head.setAttribute("aria-sort", isIt ? (by.startsWith("-") ? "descending" : "ascending") : "none");
  }
}

function sortLayers(rows: readonly number[], layers: readonly LayerData[], by: string): readonly number[] {
  const key = by.replace(/^-/, "");
  const value = (row: number): number | string => layerValue(layers[row], key, row);
  const sorted = rows.toSorted((a, b) => compareValues(value(a), value(b)) || a - b);
  return by.startsWith("-") ? sorted.toReversed() : sorted;
}

function layerValue(layer: LayerData | undefined, key: string, row: number): number | string {
  if (layer === undefined) return row;
  switch (key) {
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

function compareValues(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
