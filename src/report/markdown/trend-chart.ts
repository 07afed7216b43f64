import { clean } from "../phrase/escape.ts";
import type { PlatformReport } from "../facts/report.ts";
import { type TrendSize } from "../facts/trend.ts";

const units = [
  { name: "B", bytes: 1 },
  { name: "kB", bytes: 1e3 },
  { name: "MB", bytes: 1e6 },
  { name: "GB", bytes: 1e9 },
] as const;

const mostPoints = 40;

/**
 * Mermaid's line chart of the last points. Labels hold digits, letters, `.`, `_`, `-` and spaces only: Mermaid has no
 * escaping. The y axis leaves a tenth of the size above and below, so that a small creep looks like one.
 */
export function trendChart(platform: PlatformReport, trend: readonly TrendSize[]): readonly string[] {
  const points = trend.slice(-mostPoints);
  const sizes = points.map(({ sizeBytes }) => sizeBytes);
  const [lowest, highest] = [Math.min(...sizes), Math.max(...sizes)];
  const unit = units.findLast(({ bytes }) => highest >= bytes) ?? units[0];
  const scaled = (bytes: number) => (bytes / unit.bytes).toFixed(unit.bytes === 1 ? 0 : 2);
  const margin = Math.max(highest / 10, 1);
  return [
    // Mermaid's own line colour can hardly be seen on white, and its own height is half a screen.
    `%%{init: {"xyChart": {"width": 900, "height": 320}, "themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%`,
    "xychart-beta",
    `    title "${ascii(platform.platform)} - compressed size in ${unit.name}"`,
    `    x-axis ${horizontal(points)}`,
    `    y-axis "${unit.name}" ${scaled(Math.max(0, lowest - margin))} --> ${scaled(highest + margin)}`,
    `    line [${sizes.map(scaled).join(", ")}]`,
  ];
}

/** Commit names while they fit side by side, then only how many there are. */
function horizontal(points: readonly TrendSize[]): string {
  if (points.length > 8) return `"recorded builds, the last is this run" 1 --> ${points.length}`;
  return `[${points.map(({ commit }) => `"${commit === null ? "this run" : ascii(commit).slice(0, 7)}"`).join(", ")}]`;
}

function ascii(text: string): string {
  return clean(text, 60).replaceAll(/[^A-Za-z0-9 ._-]/g, "-");
}
