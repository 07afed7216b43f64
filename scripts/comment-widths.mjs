// Draws comments as GitHub shows them, on a telephone, a tablet and a desk, light and dark, and says what is cut or has to be scrolled:
// `node scripts/comment-widths.mjs DIRECTORY [NAME…]` draws the recorded comments of test/report/golden (all of them without a name)
// with their folds closed. Needs Chromium (scripts/browser.sh), and Noto Sans, which is as wide as what GitHub's readers have. Exit status: 1 when something is cut.
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { markdownPage } from "./markdown-page.mjs";
import { findChromium, launchChromium } from "../test/support/chromium.ts";

const golden = new URL("../test/report/golden/", import.meta.url);
const widths = [320, 768, 1280];

const [directory, ...wanted] = process.argv.slice(2);
if (directory === undefined) throw new Error("Write the directory that the pictures go to.");
const { path, problem } = findChromium();
if (path === "") throw new Error(problem);
await mkdir(directory, { recursive: true });
const names = (await readdir(golden)).filter((name) => /^[^.]+(?:\.resolved|\.failed)?\.md$/.test(name));
const chosen = wanted.length === 0 ? names : wanted.map((name) => `${name}.md`);
const browser = await launchChromium(path);
let cut = 0;
try {
  for (const width of widths) for (const look of ["light", "dark"]) await drawAll(width, look);
} finally {
  await browser.close();
}
process.exitCode = cut === 0 ? 0 : 1;

async function drawAll(width, look) {
  const page = await browser.newPage({
    viewport: { width, height: 200 },
    deviceScaleFactor: width < 500 ? 2 : 1,
    colorScheme: look,
  });
  for (const name of chosen) {
    await page.setContent(await markdownPage(await readFile(new URL(name, golden), "utf8"), look));
    for (const what of await page.evaluate(tooWide)) {
      cut += 1;
      console.log(`${name} at ${width} px (${look}): ${what}`);
    }
    await page.locator("main").screenshot({ path: join(directory, `${name.replace(/\.md$/, "")}-${width}-${look}.png`) });
  }
  await page.close();
}

/**
 * What is wider than the comment; folds are closed. A code block is not: GitHub scrolls it and gives it a button that copies all of it.
 */
function tooWide() {
  const all = [...document.querySelectorAll("main, main table")].filter((element) => element.closest("details") === null);
  return all
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map((element) => `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 60)}`);
}
