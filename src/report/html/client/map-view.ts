import { formatBytes, formatChange } from "../../../bytes.ts";
import type { SectionData } from "../data.ts";
import { button, choice, element, onWidth, svg } from "./dom.ts";
import { distance, layOut, type Tile } from "./layout.ts";
import { groupingNames, isWithin, labels, measureNames, measureTitles, scopeNames } from "./map-words.ts";
import { start, type State } from "./state.ts";
import type { Store } from "./store.ts";
import type { Trees } from "./trees.ts";
import type { Folder, Item, Tree } from "./tree.ts";

const mostRows = 200;
const keys = "Click or press Enter to open, Escape to go back, arrow keys to move.";

/** The map of one section: a drawing that is walked through with the arrow keys, and the same as a table. */
export class MapView {
  readonly #store: Store;
  readonly #trees: Trees;
  readonly #groupings;
  readonly #crumbs = element("nav", { class: "crumbs", "aria-label": "Where the map is" });
  readonly #facts = element("p", { class: "facts", "aria-hidden": "true" });
  readonly #hint = element("p", { class: "hint" });
  readonly #news = element("p", { class: "unseen", role: "status" });
  readonly #drawing = svg("svg", { class: "map", role: "group" });
  readonly #table = element("table");
  /** Around the tile that has the focus; what is drawn later would cover a mark of its own. */
  readonly #ring = svg("rect", { class: "ring", rx: 3 });
  readonly #measures;
  readonly #scopes;
  #width = 0;
  /** Of everything that is shown. */
  #sum = 0;
  #shown: Pick<State, "at" | "map" | "of" | "by"> | null = null;
  #tiles: readonly Tile[] = [];
  #nodes: readonly SVGGElement[] = [];
  /** The tile that has, or had, the focus. */
  #current = 0;

  constructor(box: HTMLElement, section: SectionData, { store, trees }: { readonly store: Store; readonly trees: Trees }) {
    this.#store = store;
    this.#trees = trees;
    this.#measures = choice("Measure", measureNames(section, trees.of(store.state)), (map) => store.update({ map, at: "" }));
    this.#scopes = choice("Layers", scopeNames(section), (of) => store.update({ of, at: "" }));
    this.#groupings = choice("Group by", groupingNames(section), (by) => store.update({ by, at: "" }));
    const frame = element("div", { class: "frame" });
    frame.append(this.#drawing);
    const fold = element("details", { class: "as-table" }, element("summary", {}, "The map as a table"), scroll(this.#table));
    const tools = element("div", { class: "tools" }, this.#groupings.element, this.#measures.element, this.#scopes.element);
    box.append(tools, this.#crumbs, this.#facts, frame, this.#hint, this.#news, fold);
    this.#listen(frame);
    onWidth(frame, (width) => {
      this.#width = width;
      this.#draw();
    });
  }

  show(state: State): void {
    this.#measures.show(state.map);
    this.#scopes.show(state.of);
    this.#groupings.show(state.by);
    const { at, map, of, by } = state;
    if (this.#shown?.at === at && this.#shown.map === map && this.#shown.of === of && this.#shown.by === by) return;
    const left = this.#shown?.at ?? "";
    this.#shown = { at, map, of, by };
    this.#draw();
    const folder = this.#folder();
    const came = this.#tiles.findIndex(
      ({ item, depth }) => depth === 0 && item.folder !== null && isWithin(left, item.folder.path),
    );
    this.#select(Math.max(0, came), this.#drawing.contains(document.activeElement));
    this.#hint.textContent = [this.#unexplained(folder), keys].filter((words) => words !== "").join(" ");
    this.#news.textContent = `${folder.name}: ${this.#items(folder).length} entries, ${this.#amountOf(folder)}`;
  }

  #tree(): Tree {
    return this.#trees.of(this.#shown ?? start);
  }

  #folder(): Folder {
    return this.#tree().folderAt(this.#shown?.at ?? "");
  }

  #items(folder: Folder): readonly Item[] {
    return this.#tree().items(folder, this.#shown?.map ?? "size", this.#shown?.of ?? "all");
  }

  #amountOf(folder: Folder): string {
    return this.#format(this.#items(folder).reduce((sum, { amount }) => sum + amount, 0));
  }

  /** Files alone need not add up to what the layers grew by. */
  #unexplained(folder: Folder): string {
    if (this.#shown?.map !== "growth" || folder.parent !== null) return "";
    const files = this.#items(folder).reduce((sum, { amount }) => sum + amount, 0);
    const layers = this.#tree().layerGrowth(this.#shown.of);
    if (Math.abs(layers - files) * 100 < Math.abs(layers)) return "";
    return `Files explain ${formatChange(files)} of ${formatChange(layers)}; the rest is in what later layers replace or delete, and in headers.`;
  }

  #format(amount: number): string {
    return this.#shown?.map === "growth" ? formatChange(amount) : formatBytes(amount);
  }

  #draw(): void {
    if (this.#shown === null || this.#width === 0) return;
    const folder = this.#folder();
    const hadFocus = this.#drawing.contains(document.activeElement);
    this.#sum = this.#items(folder).reduce((sum, { value }) => sum + value, 0);
    const height = Math.round(Math.min(560, Math.max(300, this.#width * 0.55)));
    this.#tiles = layOut(folder, { width: this.#width, height }, (held) => this.#items(held));
    this.#nodes = this.#tiles.map((tile, index) => this.#node(tile, index));
    this.#drawing.setAttribute("viewBox", `0 0 ${this.#width} ${height}`);
    this.#drawing.setAttribute(
      "aria-label",
      `Map of ${folder.name}, ${this.#tiles.filter(({ depth }) => depth === 0).length} areas`,
    );
    const words = svg(
      "g",
      { "aria-hidden": "true" },
      ...this.#tiles.flatMap((tile) => labels(tile, this.#format(tile.item.amount))),
    );
    this.#drawing.replaceChildren(...this.#nodes, this.#nodes.length === 0 ? this.#nothing(height) : words, this.#ring);
    this.#drawCrumbs(folder);
    this.#drawTable(folder);
    // A tile within another is drawn for the eye alone: whoever cannot see it must not end up there.
    this.#select(this.#tiles[this.#current]?.depth === 0 ? this.#current : 0, hadFocus);
  }

  #nothing(height: number): SVGElement {
    const text = this.#shown?.map === "growth" ? "Nothing grew or shrank here." : "Nothing to show here.";
    return svg("text", { x: this.#width / 2, y: height / 2, "text-anchor": "middle" }, text);
  }

  #node(tile: Tile, index: number): SVGGElement {
    const { item, depth, x, y, width, height } = tile;
    const isTop = depth === 0;
    const name = { role: item.folder === null ? "img" : "button", "aria-label": this.#describe(item), tabindex: -1 };
    const node = svg("g", { class: this.#colour(tile), "data-tile": index, ...(isTop ? name : { "aria-hidden": "true" }) });
    const rounded = { x, y, width, height, rx: Math.min(3, width / 4) };
    node.append(svg("rect", rounded));
    return node;
  }

  #colour({ item, depth, group, isFrame }: Tile): string {
    const kind = isFrame ? "frame-tile" : item.folder === null ? "leaf" : "folder";
    const hue = { size: `hue-${group % 8}`, growth: item.amount < 0 ? "shrank" : "grew", waste: "wasted" }[
      this.#shown?.map ?? "size"
    ];
    return `${kind} depth-${Math.min(depth, 3)} ${item.isRest && this.#shown?.map === "size" ? "rest" : hue}`;
  }

  #describe(item: Item): string {
    const share = this.#sum === 0 ? 0 : (item.value / this.#sum) * 100;
    const files = item.files > 1 ? `, ${item.files.toLocaleString("en-US")} files` : "";
    return `${item.name}, ${this.#format(item.amount)}, ${share < 0.1 ? "under 0.1" : share.toFixed(1)}% of what is shown${files}`;
  }

  #drawCrumbs(folder: Folder): void {
    const steps: Folder[] = [];
    for (let at: Folder | null = folder; at !== null; at = at.parent) steps.unshift(at);
    const items = steps.map((step) =>
      step === folder
        ? element(
            "li",
            {},
            element("span", { "aria-current": "location" }, element("bdi", {}, step.name)),
            ` ${this.#amountOf(step)}`,
          )
        : element(
            "li",
            {},
            button(element("bdi", {}, step.name), () => this.#open(step)),
          ),
    );
    this.#crumbs.replaceChildren(element("ol", {}, ...items));
  }

  #drawTable(folder: Folder): void {
    const items = this.#items(folder);
    const rows = items.slice(0, mostRows).map((item) => {
      const { folder: inner } = item;
      const name =
        inner === null ? element("bdi", {}, item.name) : button(element("bdi", {}, item.name), () => this.#open(inner));
      const cells = [this.#format(item.amount), item.files === 0 ? "–" : item.files.toLocaleString("en-US")];
      return element("tr", {}, element("th", { scope: "row" }, name), ...cells.map((cell) => element("td", {}, cell)));
    });
    const titles = ["Name", measureTitles[this.#shown?.map ?? "size"], "Files"];
    const head = element("tr", {}, ...titles.map((title) => element("th", { scope: "col" }, title)));
    const more = items.length > mostRows ? `, the largest ${mostRows} of ${items.length.toLocaleString("en-US")}` : "";
    const caption = element("caption", {}, element("bdi", {}, folder.name), more);
    this.#table.replaceChildren(caption, element("thead", {}, head), element("tbody", {}, ...rows));
  }

  #open(folder: Folder): void {
    this.#store.update({ at: folder.path }, "step");
  }

  #select(index: number, isFocused: boolean): void {
    this.#nodes[this.#current]?.setAttribute("tabindex", "-1");
    this.#current = index;
    const node = this.#nodes[index];
    node?.setAttribute("tabindex", "0");
    if (isFocused) node?.focus({ preventScroll: true });
    const tile = this.#tiles[index];
    this.#facts.textContent = tile === undefined ? "" : this.#describe(tile.item);
    for (const side of ["x", "y", "width", "height"] as const) this.#ring.setAttribute(side, String(tile?.[side] ?? 0));
  }

  #listen(frame: HTMLElement): void {
    const tileOf = ({ target }: Event): Tile | null => {
      const node = target instanceof Element ? target.closest("[data-tile]") : null;
      return this.#tiles[Number(node?.getAttribute("data-tile") ?? -1)] ?? null;
    };
    frame.addEventListener("click", (event) => this.#enter(tileOf(event)));
    frame.addEventListener("pointerover", (event) => {
      const tile = tileOf(event);
      if (tile !== null) this.#facts.textContent = this.#describe(tile.item);
    });
    frame.addEventListener("focusin", (event) => {
      const tile = tileOf(event);
      if (tile !== null) this.#select(this.#tiles.indexOf(tile), false);
    });
    frame.addEventListener("keydown", (event) => this.#press(event, tileOf(event)));
  }

  /** Opens a directory; of a file, the directory that it is shown in. */
  #enter(tile: Tile | null): void {
    if (tile === null) return;
    const row = tile.item.folder === null ? (this.#around(tile)?.item.folder ?? null) : tile.item.folder;
    if (row !== null) this.#open(row);
  }

  #around(tile: Tile): Tile | null {
    const index = this.#tiles.indexOf(tile);
    return this.#tiles.slice(0, index).findLast(({ depth, isFrame }) => isFrame && depth === tile.depth - 1) ?? null;
  }

  #press(event: KeyboardEvent, tile: Tile | null): void {
    if (event.key === "Enter" || event.key === " ") this.#enter(tile);
    else if (event.key === "Escape" || event.key === "Backspace") this.#leave();
    else if (event.key === "Home") this.#select(0, true);
    else if (!event.key.startsWith("Arrow") || tile === null) return;
    else this.#move(tile, event.key);
    event.preventDefault();
  }

  #leave(): void {
    const { parent } = this.#folder();
    if (parent !== null) this.#open(parent);
  }

  #move(from: Tile, key: string): void {
    const costs = this.#tiles.map((tile, index) => ({ index, cost: tile.depth === 0 ? distance(from, tile, key) : Infinity }));
    const [best] = costs.toSorted((one, other) => one.cost - other.cost);
    if (best !== undefined && best.cost < Infinity) this.#select(best.index, true);
  }
}

function scroll(table: HTMLTableElement): HTMLElement {
  return element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "The map as a table" }, table);
}
