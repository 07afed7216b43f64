import { sideNames } from "../markdown/parts.ts";
import { guide, type Guidance } from "../words/advice-to-reader.ts";
import { sideNotes } from "../words/guidance/remarks.ts";
import { pageScript } from "../../generated/report-page.ts";
import type { HtmlDetails } from "./page-details.ts";
import { column, table } from "./markup.ts";
import { renderPage } from "./page.ts";
import { sectionHtml } from "./section.ts";
import { pageData, sectionsOf, type PageSection } from "./page-data.ts";
import { pageStyle } from "./style.ts";
import { clean, escapeHtml, inHtml, inText } from "../phrase/escape.ts";
import type { Block, Phrase } from "../phrase/phrase.ts";
import type { Report } from "../facts/report.ts";
import { provenance } from "../words/provenance.ts";
import { basisWords, budgetWords, changeWords, headline, sizeWords, subject, totalWords } from "../words/sentences.ts";

// Every function below returns HTML that is already escaped; what comes from outside passes through inHtml or escapeHtml.

/**
 * The whole report as one self-contained page, without network requests. What matters is there without its script, which draws the
 * map and the trend, sorts and searches. With `details`, the files of the image are in it.
 */
export function renderHtml(report: Report, details: HtmlDetails | null = null): string {
  const sections = sectionsOf(report, details);
  const [first] = report.images;
  return renderPage({
    title: `Image size: ${report.images.length === 1 && first !== undefined ? first.name : `${report.images.length} images`}`,
    description: `${inText(headline(report))}: the layers, directories and files that it comes from.`,
    style: pageStyle,
    script: pageScript,
    data: pageData(report, sections),
    body: [
      verdict(report),
      sections.length > 1 ? `${report.mode === "analyze" ? "" : sizes(report, sections)}<div data-view="picker"></div>` : "",
      ...sections.map((section, index) => sectionHtml(report, section, index)),
      notes(report),
      `<footer>${inHtml([...provenance(report), ` · ${clean(report.createdAt, 40)}`])}</footer>`,
    ].join("\n"),
  });
}

function verdict(report: Report): string {
  const about = [report.repository, report.pullRequest === null ? null : `pull request #${report.pullRequest}`];
  const eyebrow = ["Image size", ...about.filter((part) => part !== null)].join(" · ");
  const state = report.red
    ? "red"
    : ["pass", "no-baseline"].includes(report.verdict) || report.mode !== "check"
      ? "green"
      : "amber";
  return `<header class="verdict is-${state}"><p class="eyebrow">${escapeHtml(eyebrow)}</p><h1>${inHtml(headline(report))}</h1></header>
${guidance(guide(report))}`;
}

function guidance({ red, loud, calm }: Guidance): string {
  return [box("red", red), box("loud", loud), box("calm", calm)].join("\n");
}

function box(kind: keyof Guidance, blocks: readonly Block[]): string {
  return blocks.length === 0 ? "" : `<div class="guidance ${kind}">${blocks.map(blockHtml).join("\n")}</div>`;
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

function sizes(report: Report, sections: readonly PageSection[]): string {
  const [before, after] = sideNames(report);
  const rows = sections.map(({ image, platform }) => {
    const [old, now] = sizeWords(platform, image);
    const link = new URLSearchParams({ image: clean(image.name, 256), platform: clean(platform.platform, 256) }).toString();
    const name = `<a href="#${escapeHtml(link)}">${inHtml(subject(image, platform))}</a>`;
    const small = basisWords(platform, image);
    const cells: readonly Phrase[] = [[old], [now, ...(small === null ? [] : [{ small: [small] }])], [changeWords(platform)]];
    return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${inHtml(cell)}</td>`).join("")}<td class="words">${escapeHtml(budgetWords(platform, image))}</td></tr>`;
  });
  const total = totalWords(report);
  const heads = [column("Image · platform"), column(before), column(after), column("Change"), column("Budget", "words")];
  return `<h2 class="part">Sizes</h2>${table("Sizes", heads, rows)}${total === null ? "" : `<p>${escapeHtml(total)}</p>`}`;
}

function notes(report: Report): string {
  const all = sideNotes(report);
  return all.length === 0
    ? ""
    : `<section class="part" aria-labelledby="notes"><h2 id="notes">Notes</h2><ul>${all.map((note) => `<li>${escapeHtml(note)}</li>`).join("")}</ul></section>`;
}
