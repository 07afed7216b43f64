import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, CDPSession, Page } from "playwright-core";
import { renderHtml } from "../src/report/html/report.ts";
import { findChromium, launchChromium } from "../test/support/chromium.ts";
import { manyDetails, withPackages } from "../test/support/large-report.ts";
import { table } from "./table.ts";
import { median } from "./timing.ts";

// How long people wait for the HTML report of 100,000 files and 500 packages: `node bench/page.ts [ROUNDS]`.

const rounds = Number(process.argv[2] ?? 7);
const [amountOfFiles, amountOfPackages] = [100_000, 500];

type Times = Readonly<Record<string, number>>;

/** Milliseconds from the start of the navigation, then of each act until what it changed is laid out. */
async function timesOf(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.addInitScript(
    `new MutationObserver((_, watcher) => { if (document.documentElement?.dataset.ready) { window.readyAt = performance.now(); watcher.disconnect(); } }).observe(document, { attributes: true, subtree: true });`,
  );
  await page.goto(address);
  await page.waitForFunction("window.readyAt !== undefined");
  // Two frames later everything that was drawn to its width is on the screen.
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  const opened = {
    "first paint": await number(page, "performance.getEntriesByName('first-contentful-paint')[0].startTime"),
    "everything can be used": await number(page, "window.readyAt"),
    "the map is drawn": await number(page, "performance.now()"),
    "until then, processor time of the page": 1000 * (await taskSeconds(session)),
  };
  const acts: Record<string, number> = {};
  for (const [name, act] of Object.entries(steps)) acts[name] = await number(page, `(${timed})(() => { ${act} })`);
  await context.close();
  return { ...opened, ...acts };
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Performance/: tasks of the page's own thread, whatever else the machine does. */
async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}

async function number(page: Page, expression: string): Promise<number> {
  return Number(await page.evaluate(expression));
}

/** Until layout, in a frame of its own; what is put off to the next frame counts as well. */
const timed = `async (act) => {
  const before = performance.now();
  act();
  document.body.getBoundingClientRect();
  const took = performance.now() - before;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return took;
}`;

const type = (label: string, words: string): string =>
  `const field = document.querySelector('[aria-label="${label}"]'); field.value = "${words}"; field.dispatchEvent(new Event("input"));`;
const press = (key: string): string =>
  `const tile = document.querySelector(".map [tabindex='0']"); tile.focus(); tile.dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", bubbles: true }));`;

function inMs(ms: number): string {
  return `${Math.round(ms)} ms`;
}

const steps: Readonly<Record<string, string>> = {
  "first key in the search for files": type("Search files", "l"),
  "next key": type("Search files", "li"),
  "two words": type("Search files", "lib python"),
  "all files again": type("Search files", ""),
  "files by path": `document.querySelector("[data-view=files] [data-by=path] button").click();`,
  "files by growth": `document.querySelector("[data-view=files] [data-by=growth] button").click();`,
  "scroll to the last file": `document.querySelector(".files").scrollTop = 1e9;`,
  "key in the search for packages": type("Search packages", "package-1"),
  "all packages again": type("Search packages", ""),
  "packages by size": `document.querySelector("[data-view=packages] [data-by=bytes] button").click();`,
  "Enter on the map": press("Enter"),
  "arrow key on the map": press("ArrowRight"),
  "Escape on the map": press("Escape"),
  "map of growth": `document.querySelector("input[value=growth]").click();`,
  "map of packages": `document.querySelector("input[value=packages]").click();`,
};

const directory = mkdtempSync(join(tmpdir(), "page-"));
const { path, problem } = findChromium();
if (path === "") throw new Error(problem);
const before = performance.now();
const html = renderHtml(withPackages(amountOfPackages), manyDetails(amountOfFiles));
const made = performance.now() - before;
const file = join(directory, "report.html");
writeFileSync(file, html);
const browser = await launchChromium(path);
const measured: Times[] = [];
for (let round = 0; round < rounds; round += 1) measured.push(await timesOf(browser, pathToFileURL(file).href));
await browser.close();
rmSync(directory, { recursive: true });
const rows = Object.keys(measured[0] ?? {}).map((name) => {
  const times = measured.map((one) => one[name] ?? 0);
  return [name, inMs(Math.min(...times)), inMs(median(times)), inMs(Math.max(...times))];
});
console.log(
  `${amountOfFiles.toLocaleString("en-US")} files, ${amountOfPackages} packages, ${(html.length / 1e6).toFixed(1)} MB of HTML, made in ${Math.round(made)} ms; ${rounds} rounds\n`,
);
console.log(table(["", "Fastest", "Median", "Slowest"], rows));
