// Renders Markdown the way GitHub shows it and takes a picture: `node scripts/render-comment.mjs in.md out.png [width] [dark]`.
// Without arguments it makes the pictures of the documentation: comment, summary and dashboard. Needs Debian's chromium (or
// CHROMIUM=/path).
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { marked } from "marked";
import { chromium } from "playwright-core";
import { renderComment } from "../src/report/comment.ts";
import { renderDashboard } from "../src/report/dashboard-html.ts";
import { renderSummary } from "../src/report/summary.ts";
import { livelyDashboard } from "../test/report/dashboards.ts";
import { states } from "../test/report/states.ts";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const modules = new URL("../node_modules/", import.meta.url);
const images = new URL("../docs/images/", import.meta.url);

const [input, output, ...look] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: quiet });
try {
  if (input !== undefined && output !== undefined) {
    await picture(await readFile(input, "utf8"), { to: output, width: Number(look[0] ?? 900), theme: look[1] ?? "light" });
  } else {
    await documentation();
  }
} finally {
  await browser.close();
}

async function documentation() {
  await mkdir(images, { recursive: true });
  for (const [state, theme, file] of [
    ["unjustified", "light", "comment.png"],
    ["unjustified", "dark", "comment-dark.png"],
    ["warning", "light", "comment-warning.png"],
  ]) {
    const markdown = renderComment(states[state], { marker: "<!-- image-size-budget -->" });
    await picture(markdown, { to: imagePath(file), width: 900, theme });
  }
  await picture(renderSummary(states.warning), { to: imagePath("summary.png"), width: 900, theme: "light" });
  await dashboard(imagePath("dashboard.png"));
}

function imagePath(file) {
  return fileURLToPath(new URL(file, images));
}

/** The totals, the table, and the sizes of the first image. */
async function dashboard(to) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1180 }, deviceScaleFactor: 1.5, colorScheme: "light" });
  await page.setContent(renderDashboard(livelyDashboard()));
  await page.waitForSelector("#image-0 input[type=range]");
  await page.screenshot({ path: to });
  await page.close();
}

async function picture(markdown, { to, width, theme }) {
  const page = await browser.newPage({
    viewport: { width, height: 200 },
    deviceScaleFactor: width < 500 ? 2 : 1.5,
    colorScheme: theme,
  });
  await page.setContent(await html(markdown, theme));
  await drawCharts(page, theme);
  await writeFile(to, await page.locator("main").screenshot());
  await page.close();
}

async function html(markdown, theme) {
  const css = await readFile(new URL(`github-markdown-css/github-markdown-${theme}.css`, modules), "utf8");
  // GitHub's comment box: its border, its padding and its 14 px.
  const box =
    "body{margin:0}main.markdown-body{font-size:14px;padding:16px;border:1px solid #8886;box-sizing:border-box}.chart{padding:0 0 16px}";
  return `<!doctype html><meta charset="utf-8"><style>${css}${box}</style><main class="markdown-body">${alerts(await marked(markdown, { gfm: true }))}</main>`;
}

/** GitHub draws the blocks that are called mermaid. */
async function drawCharts(page, theme) {
  const blocks = page.locator("code.language-mermaid");
  if ((await blocks.count()) === 0) return;
  await page.addScriptTag({ content: await readFile(new URL("@mermaid-js/tiny/dist/mermaid.tiny.js", modules), "utf8") });
  await page.evaluate(async (colours) => {
    globalThis.mermaid.initialize({ startOnLoad: false, theme: colours === "dark" ? "dark" : "default" });
    for (const [index, code] of [...document.querySelectorAll("code.language-mermaid")].entries()) {
      const { svg } = await globalThis.mermaid.render(`chart-${index}`, code.textContent);
      code.parentElement.outerHTML = `<div class="chart">${svg}</div>`;
    }
  }, theme);
}

/** marked does not know GitHub's alerts. */
function alerts(body) {
  return body.replaceAll(
    /<blockquote>\s*<p>\[!(CAUTION|WARNING|NOTE)\]\s*(?:<br>)?([\s\S]*?)<\/blockquote>/g,
    (_, kind, rest) => {
      const name = kind.toLowerCase();
      const title = `<p class="markdown-alert-title">${kind[0]}${name.slice(1)}</p>`;
      return `<div class="markdown-alert markdown-alert-${name}">${title}<p>${rest}</div>`;
    },
  );
}
