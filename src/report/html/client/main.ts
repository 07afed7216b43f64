import type { PageData, SectionData } from "../data.ts";
import { element, searchOnSlash } from "./dom.ts";
import { FileTable } from "./file-table.ts";
import { FilesView } from "./files-view.ts";
import { layersView } from "./layers-view.ts";
import { MapView } from "./map-view.ts";
import { packagesView } from "./packages-view.ts";
import { registryView } from "./timeline/registry-view.ts";
import type { State } from "./state.ts";
import { Store } from "./store.ts";
import { Trees } from "./trees.ts";
import { trendView } from "./timeline/trend-view.ts";

interface View {
  show(state: State): void;
}

/** Brings the page to life, section by section as they are looked at. */
function boot(): void {
  const data: PageData = JSON.parse(document.getElementById("data")?.textContent ?? "");
  const store = new Store(data);
  const sections = [...document.querySelectorAll<HTMLElement>("section[data-section]")];
  const views = new Map<number, readonly View[]>();
  const picker = makePicker(data, store);
  document.querySelector("[data-view=picker]")?.append(picker.element);
  const show = (state: State): void => {
    picker.show(state.section);
    sections.forEach((section, index) => (section.hidden = index !== state.section));
    const [box, section] = [sections[state.section], data.sections[state.section]];
    if (box === undefined || section === undefined) return;
    const known = views.get(state.section) ?? mount(box, section, store);
    views.set(state.section, known);
    known.forEach((view) => view.show(state));
  };
  store.subscribe(show);
  show(store.state);
  searchOnSlash(() => sections[store.state.section] ?? null, ["files", "packages", "layers"]);
  preparePrint();
  document.documentElement.dataset["ready"] = "true";
}

function mount(box: HTMLElement, section: SectionData, store: Store): readonly View[] {
  const place = (name: string): HTMLElement => box.querySelector<HTMLElement>(`[data-view="${name}"]`) ?? element("div");
  const files = section.files === null ? null : new FileTable(section.files, section.layers);
  const trees = new Trees(section, files);
  return [
    ...(section.trend.length > 1 ? [trendView(place("trend"), section.trend, store)] : []),
    ...(section.registry === null ? [] : [registryView(place("registry"), section.registry, store)]),
    new MapView(place("map"), section, { store, trees }),
    layersView(place("layers"), section.layers, store),
    ...(section.packages.length === 0 ? [] : [packagesView(place("packages"), section.packages, store)]),
    ...(files === null ? [] : [new FilesView(place("files"), { files, layers: section.layers, store })]),
  ];
}

function makePicker({ sections }: PageData, store: Store): { readonly element: HTMLElement; show(section: number): void } {
  const options = sections.map(({ image, platform }, index) => element("option", { value: index }, `${image} · ${platform}`));
  const select = element("select", {}, ...options);
  select.addEventListener("change", () =>
    store.update({ section: Number(select.value), build: "", at: "", layers: "", packages: "", files: "" }, "step"),
  );
  const label = element("label", { class: "picker" }, "Show ", select);
  return { element: label, show: (section) => (select.value = String(section)) };
}

/** What is folded away on the screen is wanted on paper. */
function preparePrint(): void {
  const opened: HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>("details:not([open])")) {
      fold.open = true;
      opened.push(fold);
    }
  });
  window.addEventListener("afterprint", () => opened.splice(0).forEach((fold) => (fold.open = false)));
}

// The verdict is painted before the files are read.
requestAnimationFrame(() => setTimeout(boot));
