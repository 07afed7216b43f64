import { formatBytes, formatChange } from "../../../bytes.ts";
import type { TrendData } from "../data.ts";
import { element, onWidth, svg } from "./dom.ts";
import { plotArea, plotEdges, plotGrid, plotHeight, plotLine, plotNearest, plotX, plotY, type Plot } from "./plot.ts";
import type { State } from "./state.ts";
import type { Store } from "./store.ts";

const mostMovers = 5;

/** The sizes on the base branch as a line. A slider below it walks from build to build; the pointer does the same. */
export class TrendView {
  readonly #points: readonly TrendData[];
  readonly #drawing = svg("svg", { class: "trend", "aria-hidden": "true" });
  readonly #mark = svg("g", { class: "mark" });
  readonly #facts = element("p", { class: "facts" });
  readonly #since = element("p", { class: "hint", role: "status" });
  readonly #slider;
  #width = 0;

  constructor(box: HTMLElement, points: readonly TrendData[], store: Store) {
    const choose = (index: number): void => store.update({ build: points[index]?.commit ?? "" });
    this.#points = points;
    const last = points.length - 1;
    this.#slider = element("input", { type: "range", min: 0, max: last, value: last, "aria-label": "Recorded build" });
    this.#slider.addEventListener("input", () => choose(Number(this.#slider.value)));
    this.#drawing.addEventListener("pointermove", (event) => choose(plotNearest(this.#plot(), this.#drawing, event)));
    const frame = element("div", { class: "frame" });
    frame.append(this.#drawing);
    box.append(this.#facts, frame, this.#slider, this.#since, this.#movers());
    onWidth(frame, (width) => {
      this.#width = width;
      this.#draw();
    });
  }

  show({ build }: State): void {
    const named = this.#points.findIndex(({ commit }) => commit === build);
    this.#select(named < 0 ? this.#points.length - 1 : named);
  }

  #draw(): void {
    const [plot, sizes] = [this.#plot(), this.#points.map(({ sizeBytes }) => sizeBytes)];
    this.#drawing.setAttribute("viewBox", `0 0 ${this.#width} ${plotHeight}`);
    this.#drawing.replaceChildren(
      ...plotGrid(plot, [this.#points[0]?.day ?? "", this.#points.at(-1)?.day ?? ""]),
      svg("polygon", { points: plotArea(plot, sizes), class: "area" }),
      svg("polyline", { points: plotLine(plot, sizes), class: "line" }),
      ...movers(this.#points).map(({ index, point }) => this.#dot(index, point)),
      this.#mark,
    );
    this.#select(Number(this.#slider.value));
  }

  #dot(index: number, { sizeBytes, changeBytes }: TrendData): SVGElement {
    const kind = (changeBytes ?? 0) > 0 ? "grew" : "shrank";
    return svg("circle", { cx: plotX(this.#plot(), index), cy: plotY(this.#plot(), sizeBytes), r: 4.5, class: kind });
  }

  /** A tenth above and below, so that a small creep looks like one. */
  #plot(): Plot {
    const sizes = this.#points.map(({ sizeBytes }) => sizeBytes);
    const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
    const margin = Math.max((high - low) / 10, high / 100, 1);
    return { width: this.#width, amount: sizes.length, low: Math.max(0, low - margin), high: high + margin };
  }

  #select(index: number): void {
    const point = this.#points[index];
    if (point === undefined) return;
    this.#slider.value = String(index);
    this.#slider.setAttribute("aria-valuetext", words(point));
    this.#facts.replaceChildren(...facts(point));
    this.#since.textContent = sinceWords(this.#points, index);
    if (this.#width === 0) return;
    const plot = this.#plot();
    const x = plotX(plot, index);
    this.#mark.replaceChildren(
      svg("line", { x1: x, x2: x, y1: plotEdges.top, y2: plotHeight - plotEdges.bottom }),
      svg("circle", { cx: x, cy: plotY(plot, point.sizeBytes), r: 4 }),
    );
  }

  #movers(): HTMLElement {
    const found = movers(this.#points).filter(({ point }) => point.commit !== null);
    if (found.length === 0) return element("p", { class: "hint" }, "No earlier commit moved the size by 1% or more.");
    const items = found.map(({ point }) => element("li", {}, ...facts(point)));
    return element("div", {}, element("h4", {}, "Commits that moved it"), element("ul", { class: "movers" }, ...items));
  }
}

interface Mover {
  readonly index: number;
  readonly point: TrendData;
}

/** The biggest steps of 1% or more, the biggest first. */
function movers(points: readonly TrendData[]): readonly Mover[] {
  return points
    .map((point, index) => ({ index, point }))
    .filter(({ point: { changeBytes, sizeBytes } }) => Math.abs(changeBytes ?? 0) * 100 >= sizeBytes && changeBytes !== 0)
    .toSorted((a, b) => Math.abs(b.point.changeBytes ?? 0) - Math.abs(a.point.changeBytes ?? 0))
    .slice(0, mostMovers);
}

/** How the newest build differs from one before it. */
function sinceWords(points: readonly TrendData[], index: number): string {
  const [point, newest] = [points[index], points.at(-1)];
  if (point === undefined || newest === undefined || point === newest) return "Choose an earlier build to compare with it.";
  const growth = newest.sizeBytes - point.sizeBytes;
  const share = ((growth / Math.max(1, point.sizeBytes)) * 100).toFixed(1).replace("-", "\u2212");
  const steps = points.length - 1 - index;
  const name = newest.commit ?? "this run";
  return `From ${point.commit ?? "it"} to ${name}: ${formatChange(growth)} (${growth > 0 ? "+" : ""}${share}%) in ${steps} ${steps === 1 ? "step" : "steps"}. Recorded builds keep no list of files or packages: those are compared with the baseline alone.`;
}

function words({ day, commit, sizeBytes, changeBytes }: TrendData): string {
  const change = changeBytes === null ? "" : `, ${formatChange(changeBytes)}`;
  return `${day}, ${commit ?? "this run"}, ${formatBytes(sizeBytes)}${change}`;
}

function facts({ day, commit, url, sizeBytes, changeBytes }: TrendData): readonly (Node | string)[] {
  const name = commit === null ? "this run" : url === null ? element("code", {}, commit) : element("a", { href: url }, commit);
  const change = changeBytes === null ? "" : ` ${formatChange(changeBytes)}`;
  const kind = (changeBytes ?? 0) > 0 ? "more" : "less";
  return [`${day} · `, name, ` · ${formatBytes(sizeBytes)}`, element("strong", { class: kind }, change)];
}
