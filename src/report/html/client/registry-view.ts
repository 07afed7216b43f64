import { formatBytes } from "../../../bytes.ts";
import type { RegistrySizeData, RegistryData } from "../data.ts";
import { element, onWidth, svg } from "./dom.ts";
import { plotArea, plotEdges, plotGrid, plotHeight, plotLine, plotNearest, plotX, plotY, type Plot } from "./plot.ts";
import type { State } from "./state.ts";
import type { Store } from "./store.ts";

/** What the registry holds, push by push: everything, and what a retention policy leaves. A slider below it walks from push to push. */
export class RegistryView {
  readonly #points: readonly RegistrySizeData[];
  readonly #kept: string | null;
  readonly #drawing = svg("svg", { class: "trend", "aria-hidden": "true" });
  readonly #mark = svg("g", { class: "mark" });
  readonly #facts = element("p", { class: "facts" });
  readonly #slider;
  #width = 0;

  constructor(box: HTMLElement, { points, kept }: RegistryData, store: Store) {
    const choose = (index: number): void => store.update({ build: points[index]?.commit ?? "" });
    this.#points = points;
    this.#kept = kept;
    const last = points.length - 1;
    this.#slider = element("input", { type: "range", min: 0, max: last, value: last, "aria-label": "Recorded push" });
    this.#slider.addEventListener("input", () => choose(Number(this.#slider.value)));
    this.#drawing.addEventListener("pointermove", (event) => choose(plotNearest(this.#plot(), this.#drawing, event)));
    const frame = element("div", { class: "frame" });
    frame.append(this.#drawing);
    box.append(...legend(kept), this.#facts, frame, this.#slider);
    onWidth(frame, (width) => {
      this.#width = width;
      this.#draw();
    });
  }

  show({ build }: State): void {
    const named = this.#points.findIndex(({ commit }) => commit === build);
    this.#select(named < 0 ? this.#points.length - 1 : named);
  }

  /** From nothing upwards: the sum of what was pushed is what is looked at. */
  #plot(): Plot {
    const high = Math.max(1, ...this.#points.map(({ storedBytes }) => storedBytes)) * 1.05;
    return { width: this.#width, amount: this.#points.length, low: 0, high };
  }

  #draw(): void {
    const [plot, stored] = [this.#plot(), this.#points.map(({ storedBytes }) => storedBytes)];
    const kept = this.#points.flatMap(({ retainedBytes }) => (retainedBytes === null ? [] : [retainedBytes]));
    this.#drawing.setAttribute("viewBox", `0 0 ${this.#width} ${plotHeight}`);
    this.#drawing.replaceChildren(
      ...plotGrid(plot, [this.#points[0]?.day ?? "", this.#points.at(-1)?.day ?? ""]),
      svg("polygon", { points: plotArea(plot, stored), class: "area" }),
      svg("polyline", { points: plotLine(plot, stored), class: "line" }),
      ...(kept.length === 0 ? [] : [svg("polyline", { points: plotLine(plot, kept), class: "kept" })]),
      this.#mark,
    );
    this.#select(Number(this.#slider.value));
  }

  #select(index: number): void {
    const point = this.#points[index];
    if (point === undefined) return;
    this.#slider.value = String(index);
    this.#slider.setAttribute("aria-valuetext", words(point, this.#kept).join(", "));
    this.#facts.replaceChildren(...facts(point, this.#kept));
    if (this.#width === 0) return;
    const [plot, sizes] = [this.#plot(), [point.storedBytes, point.retainedBytes].filter((bytes) => bytes !== null)];
    const x = plotX(plot, index);
    this.#mark.replaceChildren(
      svg("line", { x1: x, x2: x, y1: plotEdges.top, y2: plotHeight - plotEdges.bottom }),
      ...sizes.map((bytes) => svg("circle", { cx: x, cy: plotY(plot, bytes), r: 4 })),
    );
  }
}

/** Two lines have to be told apart; one needs no name. */
function legend(kept: string | null): readonly HTMLElement[] {
  if (kept === null) return [];
  const names = [element("span", { class: "stored" }, "everything kept"), element("span", { class: "kept" }, `${kept} kept`)];
  return [element("p", { class: "legend" }, ...names)];
}

function words({ day, commit, ...point }: RegistrySizeData, kept: string | null): readonly string[] {
  return [day, commit ?? "this run", ...amounts(point, kept)];
}

function facts({ url, ...point }: RegistrySizeData, kept: string | null): readonly (Node | string)[] {
  const [day = "", name = "", ...rest] = words({ url, ...point }, kept);
  const shown = point.commit === null ? name : url === null ? element("code", {}, name) : element("a", { href: url }, name);
  return [`${day} · `, shown, ` · ${rest.join(" · ")}`];
}

function amounts(
  { addedBytes, storedBytes, retainedBytes }: Omit<RegistrySizeData, "day" | "commit">,
  kept: string | null,
): readonly string[] {
  const added = addedBytes === null ? [] : [`added ${formatBytes(addedBytes)}`];
  const left = retainedBytes === null || kept === null ? [] : [`${formatBytes(retainedBytes)} with ${kept} kept`];
  return [...added, `the registry holds ${formatBytes(storedBytes)}`, ...left];
}
