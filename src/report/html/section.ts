import { findingWords } from "../words/finding-words.ts";
import { formatBytes, formatChange } from "../../bytes.ts";
import { causeParts, inFull, pushedWords, sideNames, traffic } from "../markdown/parts.ts";
import { instructionOf, isRealChange, layerGrowth, newerSide, sharedRemarks } from "../words/causes/causes.ts";
import { changeNames, sides } from "../markdown/layers.ts";
import { codeHtml, escapeHtml, inHtml } from "../phrase/escape.ts";
import { capitalise, join } from "../phrase/phrase.ts";
import type { LayerChangeReport, PlatformReport, Report } from "../facts/report.ts";
import { trendOf, type TrendSize } from "../facts/trend.ts";
import { commit, day } from "../words/provenance.ts";
import { basisWords, budgetWords, changeWords, isChanged, sizeWords, subject } from "../words/sentences.ts";
import { column, table } from "./markup.ts";
import { packagesHtml } from "./packages.ts";
import { keptIn, layersOf, placeOf, pushedCommit, type PageSection } from "./page-data.ts";

/** All about one image on one platform; its script fills in what has a `data-view`. Everything returned is escaped. */
export function sectionHtml(report: Report, section: PageSection, index: number): string {
  const { image, platform } = section;
  return `<section data-section="${index}" aria-labelledby="section-${index}">
<h2 id="section-${index}">${inHtml(subject(image, platform))}</h2>
${tiles(report, section)}
${causes(section)}
${findings(section)}
${trend(report, section)}
${registry(report, section)}
<div class="part map-view"><h3>Where the bytes are</h3>${filesNote(section)}<div data-view="map"></div></div>
${layers(report, section)}
${packagesHtml(report, platform)}
${section.details === null ? "" : `<div class="part"><h3>Files</h3><div data-view="files"></div></div>`}
</section>`;
}

/** What it is, the number, and a remark below it. */
type Tile = readonly [string, string, string | null];

function tiles(report: Report, { image, platform }: PageSection): string {
  const [before, after] = sideNames(report);
  const [old, now] = sizeWords(platform, image);
  const { uncompressedBytes, newBytes } = platform;
  const uncompressed: Tile = ["Uncompressed", uncompressedBytes === null ? "unknown" : formatBytes(uncompressedBytes), null];
  const compared: readonly Tile[] = [
    [before, old, null],
    [after, now, basisWords(platform, image)],
    ["Change", changeWords(platform), null],
    uncompressed,
    ...(newBytes === null ? [] : [["A push adds", pushedWords(platform, newBytes), null] as const]),
    ["Budget", budgetWords(platform, image), null],
  ];
  const facts = report.mode === "analyze" ? ([["Size", now, basisWords(platform, image)], uncompressed] as const) : compared;
  const cells = facts.map(([name, value, small]) => {
    const below = small === null ? "" : `<small>${escapeHtml(small)}</small>`;
    return `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}${below}</dd></div>`;
  });
  return `<dl class="tiles">${cells.join("")}</dl>`;
}

function causes({ image, platform }: PageSection): string {
  if (platform.growthBytes === null || !isChanged(platform)) return "";
  const parts = causeParts(image, platform, inFull);
  const where = parts.length === 0 ? "" : `<p class="cause">Where it comes from: ${inHtml(join(parts, " · "))}</p>`;
  return platform.newBytes === null ? where : `${where}<p class="cause">${escapeHtml(traffic(platform, platform.newBytes))}</p>`;
}

function findings(section: PageSection): string {
  const words = findingWords(section);
  if (words.length === 0) return "";
  const items = words.map(
    ({ found, change, unless }) => `<li>${inHtml(found)}<pre>${codeHtml(change)}</pre><small>${inHtml(unless)}</small></li>`,
  );
  return `<div class="part"><h3>How to make it smaller</h3><ul class="findings">${items.join("")}</ul></div>`;
}

function filesNote({ details }: PageSection): string {
  if (details === null) return `<p class="hint">The files of this image were not listed, so the map ends at its layers.</p>`;
  return details.notes.map((note) => `<p class="hint">${escapeHtml(note)}.</p>`).join("");
}

function layers(report: Report, section: PageSection): string {
  const { platform } = section;
  const found = layersOf(section);
  if (found.length === 0) return "";
  const isCompared = platform.layers.length > 0;
  const rows = found.map((layer) => `<tr>${layerName(layer)}${(isCompared ? comparedCells : headCells)(layer, platform)}</tr>`);
  const [before, after] = sideNames(report);
  const compared = [
    column(before, "", "before"),
    column(after, "", "bytes"),
    column("Change", "", "growth"),
    column("What happened", "words"),
  ];
  const alone = [column("Compressed", "", "bytes"), column("Uncompressed", "", "uncompressed")];
  const heads = [column("Layer", "", "name"), ...(isCompared ? compared : alone)];
  return `<div class="part" data-view="layers"><h3>Layers</h3>${table("Layers", heads, rows)}</div>`;
}

function layerName(layer: LayerChangeReport): string {
  const newer = newerSide(layer);
  const place = [placeOf(newer), ...sharedRemarks(layer)].filter((part) => part !== "").join(" · ");
  return `<th scope="row">${inHtml([...instructionOf(newer), ...(place === "" ? [] : [{ small: [place] }])])}</th>`;
}

function comparedCells(layer: LayerChangeReport, platform: PlatformReport): string {
  const growth = layerGrowth(layer, platform);
  const isReal = isRealChange(layer, platform);
  const words = changeNames[layer.change] ?? (isReal ? (growth > 0 ? "grew" : "shrank") : "rebuilt, same size");
  const change = escapeHtml(formatChange(growth));
  const [before, after] = sides(layer, platform).map(escapeHtml);
  return `<td>${before}</td><td>${after}</td><td>${isReal ? `<strong>${change}</strong>` : change}</td><td class="words">${words}</td>`;
}

function headCells({ head }: LayerChangeReport): string {
  const unpacked = head?.uncompressedBytes ?? null;
  const sizes = [formatBytes(head?.compressedBytes ?? 0), unpacked === null ? "unknown" : formatBytes(unpacked)];
  return sizes.map((size) => `<td>${escapeHtml(size)}</td>`).join("");
}

function trend(report: Report, { image, platform }: PageSection): string {
  const points = trendOf(image, platform, report);
  if (points.length < 2) return "";
  const rows = points.toReversed().map((point) => `<tr>${trendCells(report, point)}</tr>`);
  const heads = [column("Recorded"), column("Commit"), column("Size"), column("Change")];
  return `<div class="part"><h3>Trend on the base branch</h3><div class="trend-view" data-view="trend"></div><details><summary>The trend as a table</summary>${table("Recorded sizes, the newest first", heads, rows)}</details></div>`;
}

function trendCells(report: Report, { commit: sha, recordedAt, sizeBytes, changeBytes }: TrendSize): string {
  const name = sha === null ? ["this run"] : commit(sha, report);
  const cells = [formatBytes(sizeBytes), changeBytes === null ? "–" : formatChange(changeBytes)];
  return `<th scope="row">${escapeHtml(day(recordedAt))}</th><td>${inHtml(name)}</td>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}`;
}

function registry(report: Report, section: PageSection): string {
  const points = section.platform.cost?.registry?.points ?? [];
  if (points.length === 0) return "";
  const kept = keptIn(section);
  const rows = points.toReversed().map((point) => {
    const sha = pushedCommit(point, report);
    const name = sha === null ? ["this run"] : commit(sha, report);
    const left = kept === null ? [] : [formatBytes(point.retainedBytes ?? 0)];
    const cells = [point.addedBytes === null ? "–" : formatBytes(point.addedBytes), formatBytes(point.storedBytes), ...left];
    return `<tr><th scope="row">${escapeHtml(day(point.recordedAt))}</th><td>${inHtml(name)}</td>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`;
  });
  const heads = ["Recorded", "Commit", "Added", "Everything kept", ...(kept === null ? [] : [`${capitalise(kept)} kept`])];
  const hint =
    "Layers that versions share are there once. The first version is there as a whole; each push adds what is new in it.";
  return `<div class="part"><h3>What the registry holds</h3><p class="hint">${hint}</p><div class="trend-view" data-view="registry"></div><details><summary>The pushes as a table</summary>${table(
    "What the registry holds, the newest push first",
    heads.map((head) => column(head)),
    rows,
  )}</details></div>`;
}
