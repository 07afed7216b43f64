import { element, onWidth, svg } from "../dom.ts";
import { plotArea, plotEdges, plotGrid, plotHeight, plotLine, plotNearest, plotX, plotY, type Plot } from "./plot.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";

/** A recorded build, as every timeline has it. */
export interface TimelinePoint {
  /** Null for this run. */
  readonly commit: string | null;
  readonly url: string | null;
  readonly day: string;
}

export interface TimelineOptions<Point> {
  /** Oldest first; at least two. */
  readonly points: readonly Point[];
  /** What the slider chooses. */
  readonly label: string;
  /** The first has its area filled. Null: not known. */
  readonly lines: readonly { readonly kind: string; readonly bytesOf: (point: Point) => number | null }[];
  /** Bytes at the bottom and at the top. */
  readonly bounds: Pick<Plot, "low" | "high">;
  /** Points on the first line that are marked at all times. */
  readonly dots: readonly { readonly index: number; readonly kind: string }[];
  /** What is told of a point besides its day and commit. */
  readonly words: (point: Point) => readonly string[];
  /** The same for the eye. */
  readonly drawn: (point: Point) => readonly (Node | string)[];
  /** Something else that follows the chosen point. */
  readonly onSelect: (index: number) => void;
}

/** Bytes over recorded builds. A slider below the drawing walks from build to build; the pointer does the same. */
export class Timeline<Point extends TimelinePoint> {
  readonly #options: TimelineOptions<Point>;
  readonly #drawing = svg("svg", { class: "trend", "aria-hidden": "true" });
  readonly #mark = svg("g", { class: "mark" });
  readonly #facts = element("p", { class: "facts" });
  readonly #slider;
  #width = 0;

  constructor(box: HTMLElement, store: Store, options: TimelineOptions<Point>) {
    this.#options = options;
    const { points, label } = options;
    const choose = (index: number): void => store.update({ build: points[index]?.commit ?? "" });
    const last = points.length - 1;
    this.#slider = element("input", { type: "range", min: 0, max: last, value: last, "aria-label": label });
    this.#slider.addEventListener("input", () => choose(Number(this.#slider.value)));
    this.#drawing.addEventListener("pointermove", (event) => choose(plotNearest(this.#plot(), this.#drawing, event)));
    const frame = element("div", { class: "frame" });
    frame.append(this.#drawing);
    box.append(this.#facts, frame, this.#slider);
    onWidth(frame, (width) => {
      this.#width = width;
      this.#draw();
    });
  }

  show({ build }: State): void {
    const named = this.#options.points.findIndex(({ commit }) => commit === build);
    this.#select(named < 0 ? this.#options.points.length - 1 : named);
  }

  #plot(): Plot {
    return { width: this.#width, amount: this.#options.points.length, ...this.#options.bounds };
  }

  #draw(): void {
    const { points, lines, dots } = this.#options;
    const plot = this.#plot();
    const drawn = lines.map(({ kind, bytesOf }) => ({ kind, sizes: points.flatMap((point) => bytesOf(point) ?? []) }));
    this.#drawing.setAttribute("viewBox", `0 0 ${this.#width} ${plotHeight}`);
    this.#drawing.replaceChildren(
      ...plotGrid(plot, [points[0]?.day ?? "", points.at(-1)?.day ?? ""]),
      svg("polygon", { points: plotArea(plot, drawn[0]?.sizes ?? []), class: "area" }),
      ...drawn.flatMap(({ kind, sizes }) =>
        sizes.length === 0 ? [] : [svg("polyline", { points: plotLine(plot, sizes), class: kind })],
      ),
      ...dots.map(({ index, kind }) => {
        const bytes = drawn[0]?.sizes[index] ?? 0;
        return svg("circle", { cx: plotX(plot, index), cy: plotY(plot, bytes), r: 4.5, class: kind });
      }),
      this.#mark,
    );
    this.#select(Number(this.#slider.value));
  }

  #select(index: number): void {
    const { points, lines, words, drawn, onSelect } = this.#options;
    const point = points[index];
    if (point === undefined) return;
    this.#slider.value = String(index);
    this.#slider.setAttribute("aria-valuetext", [point.day, point.commit ?? "this run", ...words(point)].join(", "));
    this.#facts.replaceChildren(...pointFacts(point, drawn(point)));
    onSelect(index);
    if (this.#width === 0) return;
    const plot = this.#plot();
    const x = plotX(plot, index);
    const sizes = lines.flatMap(({ bytesOf }) => bytesOf(point) ?? []);
    this.#mark.replaceChildren(
      svg("line", { x1: x, x2: x, y1: plotEdges.top, y2: plotHeight - plotEdges.bottom }),
      ...sizes.map((bytes) => svg("circle", { cx: x, cy: plotY(plot, bytes), r: 4 })),
    );
  }
}

/** Day and commit of a point, and what is told of it. */
export function pointFacts({ day, commit, url }: TimelinePoint, told: readonly (Node | string)[]): readonly (Node | string)[] {
  const name = commit === null ? "this run" : url === null ? element("code", {}, commit) : element("a", { href: url }, commit);
  return [`${day} · `, name, " · ", ...told];
}
