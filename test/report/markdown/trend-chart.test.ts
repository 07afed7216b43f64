import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { renderSummary } from "../../../src/report/markdown/summary.ts";
import { withBrowser } from "../../support/browser.ts";
import { nasty, nodesOf } from "../../support/parsed.ts";
import { before, debianImage, historyOf, measurement, report } from "../../support/reports.ts";
import { golden, stateOf } from "../../support/states.ts";

const mermaid = readFileSync(createRequire(import.meta.url).resolve("@mermaid-js/tiny"), "utf8");

function charts(markdown: string): readonly string[] {
  return nodesOf(markdown).flatMap((node) => (node.type === "code" && node.lang === "mermaid" ? [node.value] : []));
}

const hostile = nasty.map((text) => {
  const name = (text.trim() || "x").slice(0, 256);
  const image = measurement([debianImage(before, name)]);
  return renderSummary(report({ head: image, baseline: image, history: historyOf(3, (index) => index, name) }));
});

withBrowser((open) => {
  test("Mermaid draws every chart, whatever the platforms are called", async () => {
    const all = [...golden.summary.map((name) => renderSummary(stateOf(name))), ...hostile].flatMap(charts);
    const { page } = await open("<!doctype html><html data-ready><title>Charts</title><body></body></html>");
    await page.addScriptTag({ content: mermaid });
    const drawn = await page.evaluate(
      `Promise.all(${JSON.stringify(all)}.map(async (chart, index) => {
        const { svg } = await mermaid.render("chart-" + index, chart);
        return /<path[^>]* d="M[^"]*L/.test(svg);
      }))`,
    );
    expect(all.length).toBeGreaterThan(nasty.length);
    expect(drawn).toEqual(all.map(() => true));
  });
});
