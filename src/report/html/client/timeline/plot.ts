import { formatBytes } from "../../../../bytes.ts";
import { svg } from "../dom.ts";

/** Height of a drawing, and what lies around its lines. */
export const plotHeight = 220;
export const plotEdges = { left: 68, right: 16, top: 14, bottom: 28 };

/** A drawing of points one after the other from left to right, and bytes from bottom to top. */
export interface Plot {
  readonly width: number;
  /** At least two. */
  readonly amount: number;
  /** Bytes at the bottom and at the top. */
  readonly low: number;
  readonly high: number;
}

export function plotX({ width, amount }: Plot, index: number): number {
  return plotEdges.left + (index / (amount - 1)) * (width - plotEdges.left - plotEdges.right);
}

export function plotY({ low, high }: Plot, bytes: number): number {
  return plotEdges.top + ((high - bytes) / (high - low)) * (plotHeight - plotEdges.top - plotEdges.bottom);
}

/** The points of a line as SVG writes them. */
export function plotLine(plot: Plot, sizes: readonly number[]): string {
  return sizes.map((bytes, index) => `${plotX(plot, index).toFixed(1)},${plotY(plot, bytes).toFixed(1)}`).join(" ");
}

/** The same with the corners below it. */
export function plotArea(plot: Plot, sizes: readonly number[]): string {
  const floor = plotHeight - plotEdges.bottom;
  return `${plotX(plot, 0)},${floor} ${plotLine(plot, sizes)} ${plotX(plot, sizes.length - 1)},${floor}`;
}

/** Three levels with their bytes, and the days of the first and the last point. */
export function plotGrid(plot: Plot, [first, last]: readonly [string, string]): readonly SVGElement[] {
  const { low, high, width } = plot;
  const lines = [low, (low + high) / 2, high].flatMap((bytes) => [
    svg("line", {
      x1: plotEdges.left,
      x2: width - plotEdges.right,
      y1: plotY(plot, bytes),
      y2: plotY(plot, bytes),
      class: "grid",
    }),
    svg("text", { x: plotEdges.left - 8, y: plotY(plot, bytes) + 4, "text-anchor": "end" }, formatBytes(Math.round(bytes))),
  ]);
  return [
    ...lines,
    svg("text", { x: plotEdges.left, y: plotHeight - 8 }, first),
    svg("text", { x: width - plotEdges.right, y: plotHeight - 8, "text-anchor": "end" }, last),
  ];
}

/** The point that the pointer is nearest to. */
export function plotNearest(plot: Plot, drawing: SVGElement, { clientX }: PointerEvent): number {
  const { left, width } = drawing.getBoundingClientRect();
  const share = (((clientX - left) / width) * plot.width - plotEdges.left) / (plot.width - plotEdges.left - plotEdges.right);
  return Math.round(Math.min(1, Math.max(0, share)) * (plot.amount - 1));
}
