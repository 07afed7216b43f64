import { formatBytes, formatChange } from "../bytes.ts";
import { causeParts, sideNames, traffic } from "./blocks.ts";
import { instructionOf, isRealChange, layerGrowth, newerSide, whereIs } from "./causes.ts";
import { guide, sideNotes, type Block, type Guidance } from "./guidance.ts";
import { changeNames, sides } from "./layers.ts";
import { clean, escapeHtml, inHtml } from "./markdown.ts";
import { join, type Phrase } from "./phrase.ts";
import type { ImageReport, LayerChangeReport, PlatformReport, Report } from "./report.ts";
import { trendOf, type TrendPoint } from "./trend.ts";
import {
  basisWords,
  budgetWords,
  byUrgency,
  changeWords,
  commit,
  day,
  headline,
  imagesByUrgency,
  isChanged,
  provenance,
  sizeWords,
  subject,
} from "./words.ts";

// Every function below returns HTML that is already escaped; what comes from outside passes through inHtml or escapeHtml.

/** The whole report as one static page: no scripts, nothing fetched. */
export function renderHtml(report: Report): string {
  const images = imagesByUrgency(report.images);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Image size report</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Image size: ${inHtml(headline(report))}</h1>
${guidance(guide(report))}
${sizes(report, images)}
${images.map((image) => section(report, image)).join("\n")}
${notes(report)}
<footer>${inHtml([...provenance(report), ` · ${clean(report.createdAt, 40)}`])}</footer>
</main>
</body>
</html>
`;
}

function guidance({ red, loud, calm }: Guidance): string {
  return [box("red", red), box("loud", loud), box("calm", calm)].join("\n");
}

function box(kind: keyof Guidance, blocks: readonly Block[]): string {
  return blocks.length === 0 ? "" : `<section class="${kind}">${blocks.map(blockHtml).join("\n")}</section>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "say":
      return `<p>${inHtml(block.phrase)}</p>`;
    case "paste":
      return `<pre>${block.lines.map(escapeHtml).join("\n")}</pre>`;
    case "quote":
      return `<blockquote>${escapeHtml(block.text)}</blockquote>`;
  }
}

function sizes(report: Report, images: readonly ImageReport[]): string {
  const [before, after] = sideNames(report);
  const rows = images.flatMap((image) => byUrgency(image.platforms).map((platform) => sizeRow(image, platform)));
  return table("Sizes", ["Image · platform", before, after, "Change", "Uncompressed", "Budget"], rows);
}

function sizeRow(image: ImageReport, platform: PlatformReport): readonly Phrase[] {
  const { uncompressedBytes } = platform;
  const [before, after] = sizeWords(platform, image);
  const basis = basisWords(platform, image);
  return [
    subject(image, platform),
    [before],
    [after, ...(basis === null ? [] : [{ small: [basis] }])],
    [changeWords(platform)],
    [uncompressedBytes === null ? "unknown" : formatBytes(uncompressedBytes)],
    [budgetWords(platform, image)],
  ];
}

function section(report: Report, image: ImageReport): string {
  return byUrgency(image.platforms)
    .map(
      (platform) =>
        `<section><h2>${inHtml(subject(image, platform))}</h2>${causes(image, platform)}${layers(report, platform)}${trend(report, image, platform)}</section>`,
    )
    .join("\n");
}

function causes(image: ImageReport, platform: PlatformReport): string {
  if (platform.growthBytes === null || !isChanged(platform)) return "";
  const parts = causeParts(image, platform, true);
  const where = parts.length === 0 ? "" : `<p>Where it comes from: ${inHtml(join(parts, " · "))}</p>`;
  return platform.newBytes === null ? where : `${where}<p>${escapeHtml(traffic(platform, platform.newBytes))}</p>`;
}

function layers(report: Report, platform: PlatformReport): string {
  const [before, after] = sideNames(report);
  if (platform.layers.length === 0) return headLayers(report, platform);
  const rows = platform.layers.map((layer) => layerRow(layer, platform));
  return table("Layers, in the order of the image", ["Layer", before, after, "Change", "What happened"], rows);
}

function layerRow(layer: LayerChangeReport, platform: PlatformReport): readonly Phrase[] {
  const newer = newerSide(layer);
  const growth = layerGrowth(layer, platform);
  const [before, after] = sides(layer, platform);
  const words =
    changeNames[layer.change] ?? (isRealChange(layer, platform) ? (growth > 0 ? "grew" : "shrank") : "rebuilt, same size");
  const change = growth === 0 ? ["±0 B"] : [formatChange(growth)];
  return [
    [...instructionOf(newer), ...origin(newer)],
    [before],
    [after],
    isRealChange(layer, platform) ? [{ strong: change }] : change,
    [words],
  ];
}

function origin(layer: ReturnType<typeof newerSide>): Phrase {
  const parts = [whereIs(layer), layer.origin === "base" ? "base image" : null].filter((part) => part !== null);
  return parts.length === 0 ? [] : [{ small: [parts.join(" · ")] }];
}

/** Without a baseline there is still an image to look at. */
function headLayers({ images }: Report, platform: PlatformReport): string {
  const measured = images.flatMap(({ measurement, platforms }) => (platforms.includes(platform) ? measurement.platforms : []));
  const own = measured.find((one) => one.platform === platform.platform)?.layers ?? [];
  if (own.length === 0) return "";
  const rows = own.map((layer): readonly Phrase[] => [
    [...instructionOf(layer), ...origin(layer)],
    [formatBytes(layer.compressedBytes)],
    [layer.uncompressedBytes === null ? "unknown" : formatBytes(layer.uncompressedBytes)],
  ]);
  return table("Layers, in the order of the image", ["Layer", "Compressed", "Uncompressed"], rows);
}

function trend(report: Report, image: ImageReport, platform: PlatformReport): string {
  const points = trendOf(image, platform, report);
  if (points.length < 2) return "";
  const largest = Math.max(1, ...points.map(({ sizeBytes }) => sizeBytes));
  const rows = points
    .toReversed()
    .map(
      (point) =>
        `<tr>${trendCells(report, point)}<td><div class="bar" style="width:${((point.sizeBytes / largest) * 100).toFixed(1)}%"></div></td></tr>`,
    );
  const head = ["Recorded", "Commit", "Size", "Change", "Beside the largest"]
    .map((title) => `<th scope="col">${title}</th>`)
    .join("");
  return `<div class="scroll"><table><caption>Trend on the base branch</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}

function trendCells(report: Report, { commit: sha, recordedAt, sizeBytes, changeBytes }: TrendPoint): string {
  const cells: readonly Phrase[] = [
    [day(recordedAt)],
    sha === null ? ["this run"] : commit(sha, report),
    [formatBytes(sizeBytes)],
    [changeBytes === null ? "–" : formatChange(changeBytes)],
  ];
  return tableCells(cells);
}

function table(caption: string, titles: readonly string[], rows: readonly (readonly Phrase[])[]): string {
  const head = titles.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${tableCells(cells)}</tr>`);
  return `<div class="scroll"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>`;
}

/** The first cell names the row. */
function tableCells([first = [], ...cells]: readonly Phrase[]): string {
  return `<th scope="row">${inHtml(first)}</th>${cells.map((cell) => `<td>${inHtml(cell)}</td>`).join("")}`;
}

function notes(report: Report): string {
  const all = sideNotes(report);
  return all.length === 0
    ? ""
    : `<section><h2>Notes</h2><ul>${all.map((note) => `<li>${escapeHtml(note)}</li>`).join("")}</ul></section>`;
}

const style = `
:root{color-scheme:light dark;--line:#8884;--soft:#8881;--bar:#4477aa}
body{font:16px/1.5 system-ui,sans-serif;margin:0}
main{max-width:72rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;overflow-wrap:anywhere}h2{font-size:1.2rem;overflow-wrap:anywhere;margin-top:2.5rem}
code,pre{font-family:ui-monospace,monospace;font-size:.875em;background:var(--soft);border-radius:4px}
code{padding:.1em .3em;overflow-wrap:anywhere}pre{padding:.75rem;white-space:pre-wrap;overflow-wrap:anywhere;user-select:all}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:4px solid var(--line)}
section.red,section.loud{border-left:4px solid #c62828;background:var(--soft);padding:.25rem 1rem;margin:1rem 0}
section.loud{border-color:#b26a00}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:right;vertical-align:top;font-variant-numeric:tabular-nums}
td{white-space:nowrap}
th{text-align:left;font-weight:400}thead th{font-weight:600}thead th:not(:first-child,:last-child){text-align:right}td:last-child{text-align:left}
tbody th{min-width:9rem}
.bar{background:var(--bar);height:.8rem;min-width:1px}
td:has(.bar){min-width:8rem}
footer{margin-top:2rem;font-size:.85rem;opacity:.8}
`;
