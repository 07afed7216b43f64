import { findingFold } from "./finding-fold.ts";
import {
  explanations,
  guidanceMarkdown,
  left,
  right,
  rowsToExplain,
  sizeTable,
  smallPrint,
  totalLine,
  trendTable,
  type Row,
} from "./parts.ts";
import { costTable } from "./cost-table.ts";
import { guide } from "../words/advice-to-reader.ts";
import { sideNotes } from "../words/guidance/remarks.ts";
import { besideSentences } from "../words/baseline/beside-words.ts";
import { fileFold, wasteFold } from "./file-folds.ts";
import { packageFold } from "./package-fold.ts";
import { layerFold } from "./layers.ts";
import { inMarkdown } from "../phrase/escape.ts";
import { details, fence, firstThatFits, paragraph, table } from "./markup.ts";
import { capitalise, count, type Phrase } from "../phrase/phrase.ts";
import type { Report } from "../facts/report.ts";
import { trendOf } from "../facts/trend.ts";
import { trendChart } from "./trend-chart.ts";
import { quietUpgradeSentences } from "../words/quiet-upgrades.ts";
import { ruleSentences } from "../words/rule-changes.ts";
import { fullReport, provenance } from "../words/provenance.ts";
import { byUrgency, headline, imagesByUrgency, subject } from "../words/sentences.ts";

interface SummaryDetail {
  readonly rows: number;
  readonly folds: number;
  readonly layers: number;
  readonly charts: number;
}

const levels: readonly SummaryDetail[] = [
  { rows: 1000, folds: 100, layers: 200, charts: 12 },
  { rows: 500, folds: 30, layers: 50, charts: 6 },
  { rows: 200, folds: 5, layers: 10, charts: 1 },
  { rows: 20, folds: 0, layers: 0, charts: 0 },
];

/** GitHub takes 1 MiB of UTF-8; a UTF-16 unit is at most three bytes of it. */
const limit = Math.floor((1024 * 1024) / 3);

/** The job summary: the whole report, with the trend of the base branch as a chart and a table. At most 1 MiB. */
export function renderSummary(report: Report): string {
  return firstThatFits(levels, limit, (detail) => renderWith(report, detail));
}

function renderWith(report: Report, detail: SummaryDetail): string {
  const rows = imagesByUrgency(report.images).flatMap((image) =>
    byUrgency(image.platforms).map((platform) => ({ image, platform })),
  );
  const isAlone = rows.length === 1;
  const { red, loud, calm } = guide(report);
  const blocks = [
    `## 📦 Image size: ${inMarkdown(headline(report))}`,
    ...ruleSentences(report).map((sentence) => paragraph(sentence)),
    ...guidanceMarkdown({ ...nothing, red, loud }),
    sizeTable(report, rows, detail.rows),
    ...totalLine(report),
    ...explanations(imagesByUrgency(report.images).slice(0, detail.folds).flatMap(rowsToExplain), { isAlone, report }),
    ...besideSentences(report).map(paragraph),
    ...quietUpgradeSentences(report).slice(0, detail.folds).map(paragraph),
    ...guidanceMarkdown({ ...nothing, calm }),
    ...rows.slice(0, detail.folds).flatMap((row) => foldsOf(row, report, { limit: detail.layers, isAlone })),
    ...trends(report, rows, detail),
    ...(detail.charts === 0 ? [] : costTable(rows, detail.folds)),
    ...notes(report),
    ...stages(report),
    smallPrint(provenance(report)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const nothing = { red: [], loud: [], calm: [] };

/** What is added once the HTML report is an artifact of the run. */
export function renderReportLink(runUrl: string | null): string {
  return smallPrint(["The report as a page, with every file", ...fullReport(runUrl)]);
}

function foldsOf(row: Row, report: Report, options: Parameters<typeof fileFold>[2]): readonly string[] {
  const findings = findingFold(row, { ...options, report });
  return [
    layerFold(row, report, options),
    packageFold(row, report, options),
    fileFold(row, report, options),
    findings,
    wasteFold(row, options),
  ].flat();
}

function trends(report: Report, rows: readonly Row[], { charts }: SummaryDetail): readonly string[] {
  const known = rows
    .map((row) => ({ ...row, trend: trendOf(row.image, row.platform, report) }))
    .filter(({ trend }) => trend.length > 2);
  if (known.length === 0 || charts === 0) return [];
  const shown = known.slice(0, charts).map(({ image, platform, trend }) => {
    const of: Phrase = rows.length === 1 ? [] : [" of ", ...subject(image, platform)];
    const title: Phrase = [`All ${count(trend.length, "size")}`, ...of, " as a table"];
    const chart = fence("mermaid", trendChart(platform, trend));
    return `${paragraph([{ strong: subject(image, platform) }])}\n\n${chart}\n\n${details(title, trendTable(trend, 250))}`;
  });
  const rest = known.length - shown.length;
  return [
    "### Trend on the base branch",
    ...shown,
    ...(rest > 0 ? [`… and ${count(rest, "more trend")} in the JSON report.`] : []),
  ];
}

function notes(report: Report): readonly string[] {
  const all = sideNotes(report).slice(0, 50);
  return all.length === 0 ? [] : [details([`Notes (${all.length})`], all.map((note) => `- ${paragraph([note])}`).join("\n"))];
}

/** What the run's time went into; stages of several images are added up. */
function stages({ timings }: Report): readonly string[] {
  const sums = new Map<string, number>();
  for (const { stage, milliseconds } of timings) sums.set(stage, (sums.get(stage) ?? 0) + milliseconds);
  if (sums.size === 0) return [];
  const rows = [...sums].slice(0, 50).map(([stage, sum]): readonly Phrase[] => [[capitalise(stage)], [seconds(sum)]]);
  const total = seconds([...sums.values()].reduce((all, sum) => all + sum, 0));
  return [details([`Time (${total} in ${count(sums.size, "stage")})`], table([left("Stage"), right("Time")], rows))];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
