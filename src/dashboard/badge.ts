import { formatBytes } from "../bytes.ts";
import type { DashboardImage } from "./dashboard.ts";
import { escapeHtml } from "../report/phrase/escape.ts";

const label = "image size";
const height = 20;
const padding = 6;
/** Widths of Verdana at 11 px; `textLength` makes what stands in for it fit exactly. */
const widths: Readonly<Record<string, number>> = { " ": 3.9, ".": 4, i: 3, m: 10.7, z: 5.8, s: 5.7, M: 9.3, T: 6.8 };
const usualWidth = 7;

/** A badge as an SVG file, of the largest platform; neutral, for a size alone is neither good nor bad. */
export function renderBadge({ platforms }: Pick<DashboardImage, "platforms">): string {
  const size = formatBytes(Math.max(...platforms.map(({ sizeBytes }) => sizeBytes)));
  const [left, right] = [widthOf(label), widthOf(size)];
  const words = escapeHtml(`${label}: ${size}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${height}" role="img" aria-label="${words}">
<title>${words}</title>
<clipPath id="r"><rect width="${left + right}" height="${height}" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="${height}" fill="#484f58"/><rect x="${left}" width="${right}" height="${height}" fill="#0757ba"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${text(label, 0)}${text(size, left)}</g>
</svg>
`;
}

function text(words: string, x: number): string {
  return `<text x="${x + padding}" y="14" textLength="${widthOf(words) - 2 * padding}">${escapeHtml(words)}</text>`;
}

function widthOf(words: string): number {
  return Math.round(Array.from(words).reduce((sum, sign) => sum + (widths[sign] ?? usualWidth), 0)) + 2 * padding;
}
