import { formatBytes, formatChange } from "../../../bytes.ts";
import type { FileColumns, LayerData } from "../data.ts";
import { button, element, searchField } from "./dom.ts";
import type { FileTable } from "./file-table.ts";
import { nextOrder, type State } from "./state.ts";
import type { Store } from "./store.ts";
import { markOrder } from "./table-view.ts";

/** Rows above and below the visible ones, so that scrolling does not show white. */
const spare = 8;

/** Search over all files. Only the rows that can be seen are in the page. */
export class FilesView {
  readonly #store: Store;
  readonly #files: FileTable;
  readonly #layers: readonly LayerData[];
  readonly #field;
  readonly #count = element("output", { "aria-live": "polite" });
  readonly #scroller = element("div", { class: "files", tabindex: 0, role: "region", "aria-label": "Files" });
  readonly #table = element("table");
  readonly #body = element("tbody");
  readonly #below = element("div");
  readonly #columns: readonly (readonly [string, string])[];
  readonly #heads: readonly HTMLElement[];
  /** In pixels; the style sheet makes rows higher where there is little width. */
  #rowHeight = 32;
  #found: Uint32Array = new Uint32Array();
  #first = -1;
  #shown = "";

  constructor(box: HTMLElement, { files, layers, store }: { files: FileTable; layers: readonly LayerData[]; store: Store }) {
    this.#store = store;
    this.#files = files;
    this.#columns = columnsOf(files.columns);
    this.#layers = layers;
    this.#field = searchField("Search files", (words) => store.update({ files: words }));
    this.#heads = this.#columns.map(([by, title]) => {
      const sort = button(title, () => store.update({ filesBy: nextOrder(store.state.filesBy, by) }), { class: "sort" });
      return element("th", { scope: "col", "data-by": by, class: by }, sort);
    });
    const caption = element("caption", { class: "unseen" }, "Files");
    this.#table.append(caption, element("thead", {}, element("tr", { "aria-rowindex": 1 }, ...this.#heads)), this.#body);
    this.#scroller.append(this.#table, this.#below);
    this.#scroller.addEventListener("scroll", () => this.#draw(false), { passive: true });
    box.append(element("div", { class: "tools" }, this.#field, this.#count), ...omittedHint(files.columns), this.#scroller);
    setTimeout(() => files.prepare(), 200);
    new ResizeObserver(() => {
      this.#rowHeight = Number(getComputedStyle(this.#scroller).getPropertyValue("--row")) || this.#rowHeight;
      this.#draw(true);
    }).observe(this.#scroller);
  }

  show({ files: words, filesBy, of }: State): void {
    if (this.#field.value !== words) this.#field.value = words;
    const key = JSON.stringify([words, filesBy, of]);
    if (key === this.#shown) return;
    this.#shown = key;
    markOrder(this.#heads, filesBy);
    this.#found = this.#files.find(words, of, filesBy);
    this.#table.setAttribute("aria-rowcount", String(this.#found.length + 1));
    this.#count.textContent = this.#summary();
    this.#scroller.scrollTop = 0;
    this.#draw(true);
  }

  #summary(): string {
    const all = this.#files.length.toLocaleString("en-US");
    let sum = 0;
    for (const row of this.#found) sum += this.#files.bytes(row);
    return `${this.#found.length.toLocaleString("en-US")} of ${all} files · ${formatBytes(sum)}`;
  }

  /** `isNew`: the rows are others, not only scrolled. */
  #draw(isNew: boolean): void {
    const { scrollTop, clientHeight } = this.#scroller;
    const first = Math.max(0, Math.floor(scrollTop / this.#rowHeight) - spare);
    if (!isNew && Math.abs(first - this.#first) < spare / 2) return;
    this.#first = first;
    const last = Math.min(this.#found.length, first + Math.ceil(clientHeight / this.#rowHeight) + 2 * spare);
    const rows = Array.from(this.#found.subarray(first, last), (row, index) => this.#row(row, first + index));
    // The head of the table sticks to the top, so what is left out above stands inside the body.
    const gap = element("tr", { "aria-hidden": "true", class: "gap" }, element("td", { colspan: this.#heads.length }));
    gap.style.height = `${first * this.#rowHeight}px`;
    this.#body.replaceChildren(...(first === 0 ? [] : [gap]), ...rows);
    this.#below.style.height = `${Math.max(0, this.#found.length - last) * this.#rowHeight}px`;
  }

  #row(row: number, position: number): HTMLTableRowElement {
    const cells = this.#columns.map(([by]) => this.#cell(row, by));
    return element("tr", { "aria-rowindex": position + 2 }, ...cells);
  }

  #cell(row: number, by: string): HTMLTableCellElement {
    const files = this.#files;
    switch (by) {
      case "path":
        return element("th", { scope: "row", class: by }, this.#path(row));
      case "growth":
        return element("td", { class: `${by} ${files.growth(row) > 0 ? "more" : "less"}` }, ...changeWords(files, row));
      case "waste":
        return element("td", { class: by }, files.wastedBytes(row) === 0 ? "" : formatBytes(files.wastedBytes(row)));
      case "layer":
        return element("td", { class: by }, element("bdi", {}, this.#layers[files.layer(row)]?.title ?? ""));
      case "uncompressed":
        return element("td", { class: by }, formatBytes(files.uncompressedBytes(row)));
    }
    return element("td", { class: by }, formatBytes(files.bytes(row)));
  }

  /** Where there is no room for all of it, a directory loses its beginning. */
  #path(row: number): HTMLElement {
    const path = this.#files.path(row);
    const end = path.lastIndexOf("/", path.length - 2) + 1;
    const at = `${this.#files.layer(row)}/${path.slice(0, Math.max(0, end - 1))}`;
    const directory = element("span", { class: "directory" }, element("bdi", { dir: "ltr" }, path.slice(0, end)));
    const parts = [directory, element("bdi", { class: "file" }, path.slice(end))];
    return element("a", { href: this.#store.link({ by: "layers", at }), title: path }, ...parts);
  }
}

/** What is told of each file: the order it is sorted by, and the head of the column. */
function columnsOf({ baselineBytes, wastedBytes }: FileColumns): readonly (readonly [string, string])[] {
  return [
    ["path", "Path"],
    ["bytes", "Size"],
    ...(baselineBytes === null ? [] : [["growth", "Change"] as const]),
    ...(wastedBytes.some((bytes) => bytes > 0) ? [["waste", "Wasted"] as const] : []),
    ["uncompressed", "Uncompressed"],
    ["layer", "Layer"],
  ];
}

function omittedHint({ omitted, rest }: FileColumns): readonly HTMLElement[] {
  if (omitted === 0) return [];
  const [kept, left] = [rest.length, omitted].map((amount) => amount.toLocaleString("en-US"));
  return [
    element(
      "p",
      { class: "hint" },
      `Only the ${kept} largest files are listed here and on the map; ${left} smaller ones are not.`,
    ),
  ];
}

function changeWords(files: FileTable, row: number): readonly (Node | string)[] {
  const [growth, word] = [files.growth(row), files.word(row)];
  return [...(word === "" ? [] : [element("small", {}, `${word} `)]), growth === 0 ? "" : formatChange(growth)];
}
