import type { PackageData } from "../data.ts";
import { button, element } from "./dom.ts";
import type { State } from "./state.ts";
import type { Store } from "./store.ts";
import { TableView } from "./table-view.ts";

/** Search and sorting for the table of packages. A name leads to its files on the map; arrow keys walk from name to name. */
export function packagesView(
  box: HTMLElement,
  packages: readonly PackageData[],
  store: Store,
): { readonly show: (state: State) => void } {
  const table = new TableView(box, {
    what: "packages",
    read: (state) => ({ words: state.packages, by: state.packagesBy }),
    update: ({ words = store.state.packages, by = store.state.packagesBy }) => store.update({ packages: words, packagesBy: by }),
    order: () => store.state.packagesBy,
    valueOf: (row, column) => packageValue(packages[row], column, row),
  });
  for (const [row, { cells }] of table.rows.entries()) {
    const name = cells[0]?.querySelector("code");
    const { baseBytes = 0, ownBytes = 0 } = packages[row] ?? {};
    const isGone = baseBytes + ownBytes === 0;
    const open = (label: Node): HTMLElement =>
      button(label, () => openOnMap(box, store, { row, isGone }), { class: "open", tabindex: -1 });
    name?.replaceWith(open(name.cloneNode(true)));
  }
  const shown = (): readonly HTMLElement[] => [...box.querySelectorAll<HTMLElement>("button.open")];
  box.addEventListener("keydown", (event) => walk(event, shown()));
  box
    .querySelector(".tools")
    ?.append(element("span", { class: "hint" }, "A name opens the package on the map; arrow keys move."));
  return {
    show: (state) => {
      table.show(state);
      const names = shown();
      if (!names.some(({ tabIndex }) => tabIndex === 0)) stopAt(names[0], names);
    },
  };
}

/** One stop for Tab, however many packages there are. */
function stopAt(wanted: HTMLElement | undefined, names: readonly HTMLElement[]): void {
  for (const name of names) name.tabIndex = name === wanted ? 0 : -1;
}

/** What is gone has no size to be seen. */
function openOnMap(box: HTMLElement, store: Store, { row, isGone }: { readonly row: number; readonly isGone: boolean }): void {
  store.update({ by: "packages", at: String(row), of: "all", map: isGone ? "growth" : "size" }, "step");
  const map = box.closest("section")?.querySelector<HTMLElement>("[data-view=map]");
  map?.scrollIntoView({ block: "nearest" });
  map?.querySelector<SVGElement>("[data-tile][tabindex='0']")?.focus({ preventScroll: true });
}

function walk(event: KeyboardEvent, names: readonly HTMLElement[]): void {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  const at = names.findIndex((name) => name === event.target);
  const next = step === undefined || at < 0 ? undefined : names[at + step];
  if (next === undefined) return;
  event.preventDefault();
  stopAt(next, names);
  next.focus();
}

function packageValue(found: PackageData | undefined, column: string, row: number): number | string {
  if (found === undefined) return row;
  switch (column) {
    case "name":
      return found.name.toLowerCase();
    case "before":
      return found.baselineBytes ?? 0;
    case "bytes":
      return found.baseBytes + found.ownBytes;
    case "growth":
      return found.growthBytes;
  }
  return row;
}
