import { button, element, searchField } from "./dom.ts";
import { nextOrder, type State } from "./state.ts";

/** Search words and order of a table. */
export interface Shown {
  readonly words: string;
  readonly by: string;
}

export interface TableOptions {
  /** What the rows are, such as `layers`. */
  readonly what: string;
  readonly read: (state: State) => Shown;
  readonly update: (change: Partial<Shown>) => void;
  readonly order: () => string;
  /** What a row, counted from 0, is sorted by; for any other column, its position. */
  readonly valueOf: (row: number, column: string) => number | string;
}

/** Search and sorting for a table that is in the page already; its columns name their order in `data-by`. */
export class TableView {
  readonly rows: readonly HTMLTableRowElement[];
  readonly #options: TableOptions;
  readonly #body: HTMLTableSectionElement | null;
  readonly #texts: string[] = [];
  readonly #heads: readonly HTMLElement[];
  readonly #field;
  readonly #count = element("output", { "aria-live": "polite" });
  #shown = "";

  constructor(box: HTMLElement, options: TableOptions) {
    this.#options = options;
    this.#body = box.querySelector("tbody");
    this.rows = [...(this.#body?.rows ?? [])];
    this.#heads = [...box.querySelectorAll<HTMLElement>("th[data-by]")];
    for (const head of this.#heads) {
      const by = head.dataset["by"] ?? "";
      const label = head.textContent;
      head.replaceChildren(button(label, () => options.update({ by: nextOrder(options.order(), by) }), { class: "sort" }));
    }
    this.#field = searchField(`Search ${options.what}`, (words) => options.update({ words }));
    if (this.rows.length > 1) box.querySelector("h3")?.after(element("div", { class: "tools" }, this.#field, this.#count));
  }

  show(state: State): void {
    const { words, by } = this.#options.read(state);
    if (this.#field.value !== words) this.#field.value = words;
    if (this.#shown === `${by} ${words}`) return;
    this.#shown = `${by} ${words}`;
    markOrder(this.#heads, by);
    const found = this.#find(words, by);
    this.#body?.replaceChildren(...found.flatMap((row) => this.rows[row] ?? []));
    this.#count.textContent = words === "" ? "" : `${found.length} of ${this.rows.length} ${this.#options.what}`;
  }

  #find(words: string, by: string): readonly number[] {
    const wanted = words.toLowerCase().split(/\s+/);
    const found = [...this.rows.keys()].filter((row) => wanted.every((word) => this.#text(row).includes(word)));
    return this.#sorted(found, by);
  }

  #text(row: number): string {
    return (this.#texts[row] ??= this.rows[row]?.textContent.toLowerCase() ?? "");
  }

  #sorted(rows: readonly number[], by: string): readonly number[] {
    const column = by.replace(/^-/, "");
    const value = (row: number): number | string => this.#options.valueOf(row, column);
    const sorted = rows.toSorted((a, b) => compareValues(value(a), value(b)) || a - b);
    return by.startsWith("-") ? sorted.toReversed() : sorted;
  }
}

/** Says in the heads of a table by which column it is sorted. */
export function markOrder(heads: readonly HTMLElement[], by: string): void {
  for (const head of heads) {
    const isIt = head.dataset["by"] === by.replace(/^-/, "");
    head.setAttribute("aria-sort", isIt ? (by.startsWith("-") ? "descending" : "ascending") : "none");
  }
}

function compareValues(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
