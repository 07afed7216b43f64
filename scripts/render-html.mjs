// Renders the HTML report in Chromium as people see it: `node scripts/render-html.mjs REPORT.html OUT.png [width] [light|dark] [#state]`.
// Without arguments it makes the pictures of the documentation from images that it builds: a web service on a small base,
// from files of this machine, whose pull request forgets to leave the development tools out. Needs a Docker engine.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { buildImage } from "../src/adapters/buildx.ts";
import { contentsOf } from "../src/files.ts";
import { storeListings } from "../src/listings.ts";
import { measure } from "../src/measure.ts";
import { renderHtml } from "../src/report/html.ts";
import { htmlDetails } from "../src/report/html/fill.ts";
import { imageResult, reportOf } from "../test/report/reports.ts";
import { buildInputs } from "../test/support/build-inputs.ts";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const root = fileURLToPath(new URL("../", import.meta.url));
const images = join(root, "docs", "images");

/** What the service needs, in the order in which it began to; the last step is the pull request's. */
const steps = [
  ["zod", "yaml", "csv-parse"],
  ["@octokit/core", "@octokit/endpoint"],
  ["@actions/core", "undici"],
  ["handlebars"],
  ["mdast-util-from-markdown", "micromark-core-commonmark"],
  ["yauzl"],
  ["@octokit/rest", "@octokit/openapi-types"],
  ["ajv"],
  ["typescript", "@typescript", "esbuild", "vite", "marked"],
];

const dockerfile = `FROM base-of-the-example
WORKDIR /srv/orders
RUN mkdir -p /tmp/build && cp -R /usr/share/zoneinfo /tmp/build
COPY package.json package-lock.json ./
COPY node_modules/ node_modules/
COPY dist/ dist/
RUN rm -rf /tmp/build && chmod -R go-w dist
USER 1000
`;

const [input, output, width = "1280", theme = "light", hash = ""] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: quiet });
try {
  if (input === undefined || output === undefined) await documentation();
  else
    await picture({ address: pathToFileURL(resolve(input)).href + hash, to: output, width: Number(width), theme, isWhole: true });
} finally {
  await browser.close();
}

async function documentation() {
  const directory = await mkdtemp(join(tmpdir(), "render-html-"));
  try {
    const path = join(directory, "report.html");
    await writeFile(path, await exampleReport(directory));
    const address = pathToFileURL(path).href;
    await mkdir(images, { recursive: true });
    for (const [at, look, file] of [
      ["", "light", "report.png"],
      ["#map=growth", "dark", "report-dark.png"],
    ]) {
      await picture({ address: address + at, to: join(images, file), width: 1280, theme: look });
    }
  } finally {
    execFileSync("docker", ["image", "rm", "--force", "base-of-the-example"], { stdio: "ignore" });
    await rm(directory, { recursive: true });
  }
}

async function picture({ address, to, width: pixels, theme: colorScheme, isWhole = false }) {
  const page = await browser.newPage({ viewport: { width: pixels, height: 900 }, deviceScaleFactor: 1, colorScheme });
  await page.goto(address);
  await page.waitForSelector("html[data-ready]");
  await page.evaluate("new Promise((drawn) => setTimeout(drawn, 300))");
  // Down to the map: what comes after it needs a reader who scrolls.
  const map = isWhole ? null : await page.locator(".map-view").boundingBox();
  const clip = map === null ? {} : { clip: { x: 0, y: 0, width: pixels, height: Math.ceil(map.y + map.height + 16) } };
  await page.screenshot({ path: to, fullPage: true, ...clip });
  await page.close();
}

/** Builds every step, the last one as the pull request, and reports as a run would. */
async function exampleReport(directory) {
  const context = await writeContext(directory);
  const measured = [];
  for (const packages of steps) {
    for (const name of packages) await copyFrom(join(root, "node_modules", name), join(context, "node_modules", name));
    measured.push(await buildAndMeasure(context, directory));
  }
  const head = measured.pop();
  const before = measured.at(-1);
  const history = measured.map(({ measurement }, index) => ({
    commit: commitOf(index),
    recordedAt: new Date(Date.UTC(2025, 0, 6 + 7 * index, 9, 30)).toISOString(),
    platforms: measurement.platforms.map(({ platform, sizeBytes }) => ({ platform, sizeBytes })),
  }));
  const baseline = { measurement: before.measurement, listings: storeListings(before.listings) };
  const result = {
    ...imageResult({ name: "orders", head: head.measurement, baseline: before.measurement, history: history.slice(0, -1) }),
    listings: head.listings,
    contents: contentsOf(head, baseline),
  };
  const report = reportOf([result], { createdAt: new Date(Date.UTC(2025, 2, 3, 14, 5)) });
  return renderHtml(report, htmlDetails(report, { images: [result] }));
}

async function writeContext(directory) {
  const [base, context] = [join(directory, "base"), join(directory, "context")];
  for (const path of ["/usr/share/zoneinfo", "/usr/share/perl", "/usr/lib/python3.11", "/etc/ssl/certs", ...shell()])
    await copyFrom(path, join(base, path));
  await writeFile(join(base, "Dockerfile"), "FROM scratch\nCOPY . /\n");
  await writeFile(join(base, ".dockerignore"), "Dockerfile\n.dockerignore\n");
  execFileSync("docker", ["buildx", "build", "--quiet", "--load", "--tag", "base-of-the-example", base], { env: engine() });
  for (const name of ["package.json", "package-lock.json", "dist"]) await copyFrom(join(root, name), join(context, name));
  await writeFile(join(context, "Dockerfile"), dockerfile);
  return context;
}

/** A shell, the programs that the Dockerfile calls, and the libraries they are linked with. */
function shell() {
  const programs = ["sh", "mkdir", "cp", "rm", "chmod"].map((name) => `/bin/${name}`);
  const libraries = execFileSync("ldd", programs, { encoding: "utf8" }).matchAll(/(\/\S+) \(0x/g);
  return new Set([...programs, ...[...libraries].map(([, path]) => path)]);
}

/** What is not on this machine is left out. */
async function copyFrom(path, to) {
  await mkdir(dirname(to), { recursive: true });
  await cp(path, to, { recursive: true, dereference: true, force: true, filter: (name) => !name.includes("__pycache__") }).catch(
    () => {},
  );
}

async function buildAndMeasure(context, temporaryDirectory) {
  const run = { workingDirectory: context, temporaryDirectory, environment: engine(), log: () => {}, gitAuthToken: null };
  const image = await buildImage(buildInputs({}), run);
  try {
    return await measure(image, { openLayers: true });
  } finally {
    await image.dispose();
  }
}

/** The engine that is there, and no builder that somebody has selected. */
function engine() {
  return { ...process.env, BUILDX_BUILDER: "default" };
}

function commitOf(index) {
  return createHash("sha1").update(`example ${index}`).digest("hex");
}
