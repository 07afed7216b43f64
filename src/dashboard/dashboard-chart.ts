import { formatBytes } from "../bytes.ts";
import type { DashboardSize } from "./dashboard.ts";
import { scaleOf, type Scale, type Series } from "./series.ts";
import { clean, escapeHtml } from "../report/phrase/escape.ts";

// Drawn in per cent, so that it fits any width without a script, and in attributes, for the page's policy allows no inline style.

/** Sizes over time with a mark at every spike; empty when there is but one. */
export function chart(points: readonly DashboardSize[], label: string): string {
  if (points.length < 2) return "";
  const series = seriesOf(points);
  const scale = scaleOf(series);
  const spikes = points.flatMap((point, index) => (point.spike ? [dot(point, series.times[index] ?? 0, scale)] : []));
  const name = `${label}: ${points.length} sizes from ${dayOf(points[0])} to ${dayOf(points.at(-1))}`;
  return `<svg class="chart" role="img" aria-label="${escapeHtml(name)}">${grid(scale)}${line(series, scale)}${labels(points, scale)}${spikes.join("")}<g class="mark"></g></svg>`;
}

/** The same in the height of a line of text, for a table. */
export function sparkline(points: readonly DashboardSize[]): string {
  if (points.length < 2) return "";
  const series = seriesOf(points);
  return `<svg class="spark" aria-hidden="true">${line(series, scaleOf(series))}</svg>`;
}

/** What the script needs of `points`. */
export function seriesOf(points: readonly DashboardSize[]): Series {
  return {
    times: points.map(({ recordedAt }) => Date.parse(recordedAt)),
    sizes: points.map(({ sizeBytes }) => sizeBytes),
    newBytes: points.map(({ newBytes }) => newBytes ?? -1),
    commits: points.map(({ commit }) => clean(commit, 64).slice(0, 12)),
  };
}

function line({ times, sizes }: Series, scale: Scale): string {
  const corners = times.map((time, index) => `${scale.x(time).toFixed(2)},${scale.y(sizes[index] ?? 0).toFixed(2)}`).join(" ");
  return `<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"><polyline points="${corners}"/></svg>`;
}

function dot({ sizeBytes }: DashboardSize, time: number, scale: Scale): string {
  return `<circle class="spike" cx="${percent(scale.x(time))}" cy="${percent(scale.y(sizeBytes))}" r="5"/>`;
}

function grid({ levels, y }: Scale): string {
  const lines = levels.map((bytes) => `<line x1="0" x2="100%" y1="${percent(y(bytes))}" y2="${percent(y(bytes))}"/>`);
  return `<g class="grid">${lines.join("")}</g>`;
}

/** Last, so that the line does not cross them. */
function labels(points: readonly DashboardSize[], { levels, y }: Scale): string {
  const sizes = levels.map((bytes) => `<text x="0" y="${percent(y(bytes))}" dy="-4">${formatBytes(bytes)}</text>`);
  const [first, last] = [points[0], points.at(-1)].map(dayOf);
  return `<g class="labels">${sizes.join("")}<text x="0" y="98%">${first}</text><text x="100%" y="98%" class="end">${last}</text></g>`;
}

function percent(share: number): string {
  return `${share.toFixed(2)}%`;
}

function dayOf(point: DashboardSize | undefined): string {
  return escapeHtml(point?.recordedAt.slice(0, 10) ?? "");
}
