// The pictures of the documentation: `node scripts/pictures.mjs` builds the services of scripts/shop.ts commit by commit,
// records them, judges a pull request, and draws what people see of that, light and dark. Needs an engine and Chromium.
// `node scripts/pictures.mjs IN.md|IN.html OUT.png [WIDTH] [light|dark] [#STATE]` draws any comment, summary or report.
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readBaselines, writeDashboard } from "../src/adapters/files/dashboard-files.ts";
import { imageSlug } from "../src/adapters/files/stored-document.ts";
import { parseThreshold, usualSpike } from "../src/inputs/thresholds.ts";
import { renderComment } from "../src/report/markdown/comment.ts";
import { dashboardOf } from "../src/dashboard/dashboard.ts";
import { htmlDetails } from "../src/report/html/file-details.ts";
import { renderHtml } from "../src/report/html/report.ts";
import { renderSummary } from "../src/report/markdown/summary.ts";
import { findChromium, launchChromium } from "../test/support/chromium.ts";
import { markdownPage } from "./markdown-page.mjs";
import { liveThrough } from "./shop.ts";

const modules = new URL("../node_modules/", import.meta.url);
const images = fileURLToPath(new URL("../docs/images/", import.meta.url));
const themes = ["light", "dark"];

const [input, output, width = "", theme = "light", state = ""] = process.argv.slice(2);
const { path, problem } = findChromium();
if (path === "") throw new Error(problem);
execFileSync("bash", [fileURLToPath(new URL("emoji-font.sh", import.meta.url))], { stdio: ["ignore", "ignore", "inherit"] });
const browser = await launchChromium(path);
try {
  if (input === undefined || output === undefined) await documentation();
  else if (input.endsWith(".md"))
    await drawMarkdown(await readFile(input, "utf8"), { to: output, width: Number(width || 900), theme });
  else await drawPage(pathToFileURL(resolve(input)).href + state, { to: output, width: Number(width || 1280), theme });
} finally {
  await browser.close();
}

async function documentation() {
  const directory = await mkdtemp(join(tmpdir(), "pictures-"));
  try {
    const { report, details, baselines } = await liveThrough(directory, (line) => console.log(line));
    const page = join(directory, "report.html");
    await writeFile(page, renderHtml(report, htmlDetails(report, details)));
    const site = await dashboardFrom(baselines, join(directory, "site"));
    await mkdir(images, { recursive: true });
    for (const look of themes) {
      const to = (name) => join(images, look === "light" ? `${name}.png` : `${name}-dark.png`);
      const comment = renderComment(report, { marker: "", runUrl: report.runUrl });
      await drawMarkdown(comment, { to: to("comment"), width: 900, theme: look });
      await drawMarkdown(renderSummary(report), { to: to("summary"), width: 900, theme: look });
      await drawPage(pathToFileURL(page).href, {
        to: to("report"),
        width: 1280,
        theme: look,
        between: [".part:has(.trend-view)", ".map-view .frame"],
      });
      await drawPage(pathToFileURL(site).href, { to: to("dashboard"), width: 1280, theme: look, between: ["main", "#image-0"] });
    }
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function dashboardFrom(baselines, site) {
  const { documents, warnings } = await readBaselines(baselines);
  const newest = documents.map(({ recordedAt }) => Date.parse(recordedAt));
  const frame = { repository: "octo-org/shop", serverUrl: "https://github.com", slugOf: imageSlug, warnings };
  const createdAt = new Date(Math.max(...newest) + 600_000);
  return await writeDashboard(dashboardOf(documents, { ...frame, createdAt, spikeAt: parseThreshold(usualSpike) }), site);
}

/** `between`: the picture goes from the first element of that name to the end of the other. */
async function drawPage(address, { to, width: pixels, theme: colorScheme, between = null }) {
  const page = await browser.newPage({ viewport: { width: pixels, height: 900 }, deviceScaleFactor: 1.5, colorScheme });
  await page.goto(address);
  await page.waitForSelector("html[data-ready]");
  await page.evaluate("new Promise((drawn) => setTimeout(drawn, 400))");
  await page.screenshot({ path: to, fullPage: true, ...(await clipOf(page, between)) });
  await page.close();
}

async function clipOf(page, between) {
  if (between === null) return {};
  const [first, last] = await Promise.all(between.map((name) => page.locator(name).first().boundingBox()));
  const [top, bottom] = [Math.max(0, Math.floor(first.y) - 12), Math.ceil(last.y + last.height) + 2];
  return { clip: { x: 0, y: top, width: page.viewportSize().width, height: bottom - top } };
}

/** As GitHub shows Markdown. */
async function drawMarkdown(markdown, { to, width: pixels, theme: colorScheme }) {
  const viewport = { width: pixels, height: 200 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: pixels < 500 ? 2 : 1.5, colorScheme });
  await page.setContent(await markdownPage(markdown, colorScheme));
  await drawCharts(page, colorScheme);
  await writeFile(to, await page.locator("main").screenshot());
  await page.close();
}

/** GitHub draws the blocks that are called mermaid. */
async function drawCharts(page, look) {
  const blocks = page.locator("code.language-mermaid");
  if ((await blocks.count()) === 0) return;
  await page.addScriptTag({ content: await readFile(new URL("@mermaid-js/tiny/dist/mermaid.tiny.js", modules), "utf8") });
  await page.evaluate(async (colours) => {
    globalThis.mermaid.initialize({ startOnLoad: false, theme: colours === "dark" ? "dark" : "default" });
    for (const [index, code] of [...document.querySelectorAll("code.language-mermaid")].entries()) {
      const { svg } = await globalThis.mermaid.render(`chart-${index}`, code.textContent);
      code.parentElement.outerHTML = `<div class="chart">${svg}</div>`;
    }
  }, look);
}
