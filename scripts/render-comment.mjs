// Renders Markdown the way GitHub shows it and takes a picture: `node scripts/render-comment.mjs in.md out.png [width] [dark]`.
// Without arguments it makes the pictures of the documentation. Needs Debian's chromium (or CHROMIUM=/path).
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { marked } from "marked";
import { chromium } from "playwright-core";
import { renderComment } from "../src/report/comment.ts";
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
    await picture(markdown, { to: fileURLToPath(new URL(file, images)), width: 900, theme });
  }
}

async function picture(markdown, { to, width, theme }) {
  const page = await browser.newPage({
    viewport: { width, height: 200 },
    deviceScaleFactor: width < 500 ? 2 : 1.5,
    colorScheme: theme,
  });
  await page.setContent(await html(markdown, theme));
  await writeFile(to, await page.locator("main").screenshot());
  await page.close();
}

async function html(markdown, theme) {
  const css = await readFile(new URL(`github-markdown-css/github-markdown-${theme}.css`, modules), "utf8");
  // GitHub's comment box: its border, its padding and its 14 px.
  const box = "body{margin:0}main.markdown-body{font-size:14px;padding:16px;border:1px solid #8886;box-sizing:border-box}";
  return `<!doctype html><meta charset="utf-8"><style>${css}${box}</style><main class="markdown-body">${alerts(await marked(markdown, { gfm: true }))}</main>`;
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
