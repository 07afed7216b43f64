import { formatBytes, formatChange, formatPercent } from "../bytes.ts";
import { creepDays } from "../judge/creep.ts";
import { chart, seriesOf, sparkline } from "./dashboard-chart.ts";
import type { Dashboard, DashboardImage, DashboardPlatform, DashboardSize } from "./dashboard.ts";
import { dashboardScript } from "../generated/dashboard-page.ts";
import { dashboardStyle } from "./dashboard-style.ts";
import { renderPage } from "../report/html/page.ts";
import type { DashboardData } from "./series.ts";
import { pageStyle } from "../report/html/style.ts";
import { clean, escapeHtml, glued, inHtml } from "../report/phrase/escape.ts";
import { count, type Phrase } from "../report/phrase/phrase.ts";
import { packagesIn } from "../report/words/package-words.ts";
import { commit, day } from "../report/words/provenance.ts";
import { thresholdWords } from "../report/words/sentences.ts";

// Every function below returns HTML that is already escaped; what comes from outside passes through inHtml or escapeHtml.

/** The page: everything can be read without its script, which sorts, searches, and walks through the sizes. */
export function renderDashboard(dashboard: Dashboard): string {
  const services = servicesOf(dashboard);
  const title = `Image sizes${dashboard.repository === null ? "" : ` of ${dashboard.repository}`}`;
  const body = [
    `<header><p class="eyebrow">Image Size Budget</p><h1>${escapeHtml(title)}</h1></header>`,
    tiles(dashboard, services),
    overview(dashboard, services),
    totalsSection(dashboard),
    ...services.map((service) => section(dashboard, service)),
    warnings(dashboard),
    `<footer>Compressed sizes, as registries store them. Made ${escapeHtml(dashboard.createdAt.slice(0, 16).replace("T", " "))} UTC · <a href="dashboard.json">all numbers</a>, beside this page also as <code>dashboard.csv</code> and <code>metrics.txt</code> (OpenMetrics)</footer>`,
  ].join("\n");
  return renderPage({
    title,
    description: `Sizes of ${count(dashboard.images.length, "container image")} over time, what made them grow, and why.`,
    style: `${pageStyle}${dashboardStyle}`,
    script: dashboardScript,
    data: dataOf(dashboard, services),
    body,
  });
}

/** One image on one platform: one row and one section. */
interface Service {
  readonly id: string;
  readonly image: DashboardImage;
  readonly platform: DashboardPlatform;
  readonly spikes: readonly DashboardSize[];
}

function servicesOf({ images }: Dashboard): readonly Service[] {
  return images
    .flatMap((image) => image.platforms.map((platform) => ({ image, platform })))
    .map(({ image, platform }, index) => {
      const spikes = platform.points.filter(({ spike }) => spike).toReversed();
      return { id: `image-${index}`, image, platform, spikes };
    });
}

function dataOf(dashboard: Dashboard, services: readonly Service[]): DashboardData {
  const commitUrls = services.map(({ image }) => {
    const { repository, serverUrl } = placeOf(dashboard, image);
    return repository === null ? null : `${serverUrl}/${repository}/commit/`;
  });
  return { commitUrls, series: services.map(({ platform }) => seriesOf(platform.points)) };
}

function tiles({ images, distinctBytes, createdAt }: Dashboard, services: readonly Service[]): string {
  const growth = services.reduce((sum, { platform }) => sum + (platform.creep?.growthBytes ?? 0), 0);
  const begin = Date.parse(createdAt) - creepDays * 86_400_000;
  const recent = services.flatMap(({ spikes }) => spikes).filter(({ recordedAt }) => Date.parse(recordedAt) >= begin);
  const pushes = services
    .flatMap(({ platform }) => platform.points)
    .filter(({ recordedAt, newBytes }) => Date.parse(recordedAt) >= begin && newBytes !== null);
  const pushed = pushes.reduce((sum, { newBytes }) => sum + (newBytes ?? 0), 0);
  const facts: readonly (readonly [string, string, string])[] = [
    ["Images", String(images.length), `on ${count(services.length, "platform")} in all`],
    ["In the registry", formatBytes(distinctBytes), "newest versions, shared bytes once"],
    [`Growth in ${creepDays} days`, formatChange(growth), "of all images and platforms"],
    [`Pushed in ${creepDays} days`, formatBytes(pushed), `new bytes of ${count(pushes.length, "recording")}`],
    [`Spikes in ${creepDays} days`, String(recent.length), recent.length === 0 ? "none" : `${reasoned(recent)} with a reason`],
  ];
  const cells = facts.map(([name, value, small]) => `<div><dt>${name}</dt><dd>${value}<small>${small}</small></dd></div>`);
  return `<dl class="tiles">${cells.join("")}</dl>`;
}

function reasoned(points: readonly DashboardSize[]): string {
  return `${points.filter(({ justification }) => justification !== null).length} of ${points.length}`;
}

function overview(dashboard: Dashboard, services: readonly Service[]): string {
  const rows = services.toSorted(worstFirst).map((service) => overviewRow(service));
  return `<section class="part" id="overview"><h2>All images</h2>${overviewTable(rows)}
<p class="hint">“Push added” is what the newest version brought that the one before did not have. A spike is growth of ${escapeHtml(thresholdWords(dashboard.spikeAt))} or more from one recording to the next.</p></section>`;
}

/** Heads of the columns, and what each is sorted by. */
const columns = [
  ["Image · platform", "name"],
  ["Over time", ""],
  ["Size", "size"],
  ["Last change", "change"],
  [`In ${creepDays} days`, "creep"],
  ["Push added", "push"],
  ["Spikes", "spikes"],
  ["Recorded", "recorded"],
] as const;

/** Where there is no room beside each other, the style stacks the cells of a row; the roles say that it is a table all the same. */
function overviewTable(rows: readonly string[]): string {
  const heads = columns.map(([title, by], at) => {
    const order = by === "" ? "" : ` data-by="${by}"`;
    return `<th scope="col" role="columnheader"${at < 2 ? ' class="words"' : ""}${order}>${title}</th>`;
  });
  const head = `<thead role="rowgroup"><tr role="row">${heads.join("")}</tr></thead>`;
  const body = `<tbody role="rowgroup">${rows.join("\n")}</tbody>`;
  return `<div class="scroll" tabindex="0" role="region" aria-label="All images"><table role="table"><caption class="unseen">All images</caption>${head}${body}</table></div>`;
}

/** What is over its ceiling or nearly there, then what grew most. */
function worstFirst(one: Service, other: Service): number {
  const creep = ({ platform }: Service) => platform.creep?.growthBytes ?? 0;
  return nearCeiling(other) - nearCeiling(one) || creep(other) - creep(one);
}

const near = 0.9;

/** The share of its ceiling that an image takes; 0 far below it, or without one. */
function nearCeiling({ platform: { sizeBytes, maxSizeBytes } }: Service): number {
  const share = maxSizeBytes === null ? 0 : sizeBytes / maxSizeBytes;
  return share < near ? 0 : share;
}

/** How far it is from its ceiling: `4.2 MB below 250.0 MB`. */
function distanceWords({ sizeBytes, maxSizeBytes }: DashboardPlatform): string | null {
  if (maxSizeBytes === null) return null;
  const side = sizeBytes > maxSizeBytes ? "over" : "below";
  return `${formatBytes(Math.abs(maxSizeBytes - sizeBytes))} ${side} ${formatBytes(maxSizeBytes)}`;
}

function totalsSection({ totals, images }: Dashboard): string {
  if (totals.length < 2 || images.length < 2) return "";
  const points = totals.map(({ day: on, sizeBytes }) => ({ ...noPoint, recordedAt: `${on}T00:00:00.000Z`, sizeBytes }));
  return `<section class="part" id="totals"><h2>All images together</h2><div class="over-time">${chart(points, "All images together")}</div>
<p class="hint">Sizes added up by platform; what images share is in each of them.</p></section>`;
}

const noPoint = {
  commit: "",
  changeBytes: null,
  newBytes: null,
  spike: false,
  justification: null,
  approvedBy: null,
  packages: [],
};

function overviewRow({ id, image, platform, spikes }: Service): string {
  const last = platform.points.at(-1);
  const name = `${image.name} ${platform.platform}`;
  const { creep } = platform;
  const cells: readonly Cell[] = [
    [platform.sizeBytes, formatBytes(platform.sizeBytes), distanceWords(platform)],
    [last?.changeBytes ?? null, last === undefined || last.changeBytes === null ? "–" : formatChange(last.changeBytes)],
    [creep?.growthBytes ?? null, creep === null ? "–" : growthWords(creep.growthBytes, creep.fromBytes)],
    [last?.newBytes ?? null, last === undefined || last.newBytes === null ? "–" : formatBytes(last.newBytes)],
    [spikes.length, String(spikes.length)],
    [Date.parse(image.recordedAt), day(image.recordedAt)],
  ];
  return `<tr role="row" data-of="${id}"><th scope="row" role="rowheader" data-value="${escapeHtml(name)}"><a href="#${id}">${inHtml(subjectOf(image, platform))}</a>${smallLine(image.owner)}</th><td role="cell" class="words">${sparkline(platform.points)}</td>${cells.map(cellHtml).join("")}</tr>`;
}

/** What the table is sorted by, the words, and what stands below them. */
type Cell = readonly [value: number | null, words: string, below?: string | null];

function cellHtml([value, words, below = null]: Cell, at: number): string {
  const [title = ""] = columns[at + 2] ?? [];
  return `<td role="cell" data-value="${value ?? ""}" data-title="${title}">${escapeHtml(words)}${smallLine(below)}</td>`;
}

function smallLine(words: string | null): string {
  return words === null ? "" : `<small class="below">${glued(escapeHtml(words))}</small>`;
}

function section(dashboard: Dashboard, { id, image, platform, spikes }: Service): string {
  const name = inHtml(subjectOf(image, platform));
  const drawing = chart(platform.points, `${image.name} on ${platform.platform}`);
  const picture = drawing === "" ? `<p class="hint">Recorded once; a second size makes a line.</p>` : drawing;
  return `<section class="part service" id="${id}" aria-labelledby="${id}-name"><h2 id="${id}-name">${name}</h2>
<p>${inHtml(newest(dashboard, image, platform))}</p>
<div class="over-time">${picture}</div>
${spikeList(placeOf(dashboard, image), spikes)}</section>`;
}

function newest(dashboard: Dashboard, image: DashboardImage, { uncompressedBytes, sizeBytes }: DashboardPlatform): Phrase {
  const unpacked = uncompressedBytes === null ? "" : `, ${formatBytes(uncompressedBytes)} uncompressed`;
  const recorded = `${unpacked}; recorded on ${day(image.recordedAt)} at `;
  return [{ strong: [formatBytes(sizeBytes)] }, recorded, ...commit(image.commit, placeOf(dashboard, image))];
}

type Place = Pick<Dashboard, "repository" | "serverUrl">;

/** Commits of an image are those of its own repository. */
function placeOf({ repository, serverUrl }: Dashboard, image: DashboardImage): Place {
  const own = image.repository;
  return {
    repository: own !== null && /^[\w.-]+\/[\w.-]+$/.test(own) ? own : repository,
    serverUrl: image.serverUrl ?? serverUrl,
  };
}

function spikeList(dashboard: Place, spikes: readonly DashboardSize[]): string {
  if (spikes.length === 0) return "";
  return `<h3>Spikes</h3><ul class="spikes">${spikes.map((point) => `<li>${inHtml(spikeWords(dashboard, point))}${reason(point)}</li>`).join("")}</ul>`;
}

function spikeWords(dashboard: Place, point: DashboardSize): Phrase {
  const { commit: sha, recordedAt, sizeBytes } = point;
  return [
    `${day(recordedAt)} · `,
    ...commit(sha, dashboard),
    " · ",
    { strong: [changeWords(point)] },
    ` to ${formatBytes(sizeBytes)}`,
    ...packagesIn(point.packages),
  ];
}

function reason({ justification, approvedBy }: DashboardSize): string {
  const approved = approvedBy === null ? "" : ` <span class="hint">· approved by @${escapeHtml(clean(approvedBy, 100))}</span>`;
  if (justification === null) return `${approved} <span class="hint">· no reason is known</span>`;
  return `${approved}<blockquote>${escapeHtml(clean(justification, 500))}</blockquote>`;
}

function subjectOf({ name, repository }: DashboardImage, { platform }: DashboardPlatform): Phrase {
  return [...(repository === null ? [] : [`${clean(repository, 200)} · `]), { code: name }, ` · ${clean(platform, 60)}`];
}

function changeWords({ changeBytes, sizeBytes }: DashboardSize): string {
  return changeBytes === null ? "–" : growthWords(changeBytes, sizeBytes - changeBytes);
}

function growthWords(growthBytes: number, fromBytes: number): string {
  const percent = growthBytes === 0 ? null : formatPercent(growthBytes, fromBytes);
  return percent === null ? formatChange(growthBytes) : `${formatChange(growthBytes)} (${percent})`;
}

function warnings({ warnings: all }: Dashboard): string {
  if (all.length === 0) return "";
  const items = all.slice(0, 100).map((warning) => `<li>${escapeHtml(warning)}</li>`);
  const rest = all.length - items.length;
  const more = rest === 0 ? "" : `<li>${count(rest, "more file")}</li>`;
  return `<section class="part"><h2>Not used</h2><ul>${items.join("")}${more}</ul></section>`;
}
