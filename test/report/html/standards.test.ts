import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { renderDashboard } from "../../../src/dashboard/dashboard-html.ts";
import { renderHtml } from "../../../src/report/html/report.ts";
import { withBrowser } from "../../support/browser.ts";
import { livelyDashboard } from "../../support/dashboards.ts";
import { stateOf } from "../../support/states.ts";
import { detailsOf } from "../../support/details.ts";

// What Lighthouse would ask of every page and what can be asked without a server.

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const Violations = z.array(z.string());

function reportOf(state: string): string {
  const made = stateOf(state);
  return renderHtml(made, detailsOf(made));
}

const pages = [
  { name: "the report of a red check", html: reportOf("unjustified") },
  { name: "the report of ten images", html: reportOf("ten-images") },
  { name: "the report without a baseline", html: reportOf("no-baseline") },
  { name: "the dashboard", html: renderDashboard(livelyDashboard()) },
];
const looks = pages.flatMap(({ name, html }) => [360, 1280].map((width) => ({ name, html, width })));

describe.for(pages)("$name", ({ html }) => {
  test("is under 500 kB without its data", () => {
    const withoutData = html.replace(/<script type="application\/json" id="data">[^]*?<\/script>/, "");
    expect(withoutData.length).toBeLessThan(html.length);
    expect(Buffer.byteLength(withoutData)).toBeLessThan(500_000);
  });

  test("says what it is, in which language, and how it is to be shown, before anything else", () => {
    const [head = ""] = html.split("<style>");
    expect(head.slice(0, 1024)).toContain('<meta charset="utf-8">');
    expect(head).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(head).toMatch(/<title>[^<]{10,80}<\/title>/);
    expect(head).toMatch(/<meta name="description" content="[^"]{50,200}">/);
    expect(head).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  });
});

withBrowser((open) => {
  test.for(looks)("$name at $width px stands still, and can be read and touched", async ({ html, width }) => {
    const viewport = { viewport: { width, height: 800 }, bypassCSP: true };
    const { page, misdeeds } = await open(html, viewport);
    await page.waitForTimeout(400);
    expect(await misdeeds()).toEqual([]);
    expect(z.number().parse(await page.evaluate(shifted))).toBeLessThan(0.05);
    expect(z.array(z.string()).parse(await page.evaluate(tooSmall))).toEqual([]);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  test("a page that moved under the reader would be noticed", async () => {
    const late = `<script>setTimeout(() => document.querySelector("main").prepend(Object.assign(document.createElement("div"), { innerHTML: "late<br>".repeat(20) })), 100)</script>`;
    const html = `<!doctype html><html lang="en" data-ready><main><h1>Moves</h1>${"<p>words</p>".repeat(20)}</main>${late}`;
    const { page } = await open(html);
    await page.locator("main > div").waitFor();
    expect(z.number().parse(await page.evaluate(shifted))).toBeGreaterThan(0.1);
  });

  test("small print and small targets would be noticed", async () => {
    const tiny = `<p style="font-size:9px">small print</p><button style="width:10px;height:10px">a</button><button style="width:10px;height:10px">b</button>`;
    const { page } = await open(`<!doctype html><html lang="en" data-ready><title>Tiny</title><main><h1>Tiny</h1>${tiny}</main>`);
    expect(await page.evaluate(tooSmall)).toEqual(["p: small print"]);
    expect(await violations(page)).toEqual([expect.stringMatching(/^target-size: /)]);
  });
});

/** https://web.dev/articles/cls */
const shifted = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 100);
})`;

/** Text below 12 px that can be seen. */
const tooSmall = `[...document.querySelectorAll("body *")].filter((element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "") &&
  !["SCRIPT", "STYLE"].includes(element.tagName) && element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 12,
).map((element) => element.tagName.toLowerCase() + ": " + element.textContent)`;

/** With the rules that axe leaves off unless it is asked. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join("\\n")))`,
  );
  return Violations.parse(found);
}
