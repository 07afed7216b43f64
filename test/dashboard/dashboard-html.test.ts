import { expect, test } from "vitest";
import type { RecordedPackage } from "../../src/baseline/recorded-packages.ts";
import { renderDashboard } from "../../src/dashboard/dashboard-html.ts";
import { baseline, dashboard, entryAt, livelyDashboard } from "../support/dashboards.ts";
import { nasty } from "../support/parsed.ts";

/** The page without what its script and its style hold. */
function markup(html: string): string {
  return html.replaceAll(/(<(?:script|style)[^>]*>)[^]*?(<\/(?:script|style)>)/g, "$1$2");
}

function hostilePackage(text: string): RecordedPackage {
  const versions = [text.slice(0, 64)];
  return { change: "upgraded", name: (text || "x").slice(0, 200), versions, baselineVersions: ["1"], growthBytes: 8 };
}

function tags(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/<([a-z!][a-z0-9]*)/gi)].map(([, name = ""]) => name.toLowerCase()));
}

const allowed = new Set(
  "!doctype html head meta title style body main header section h1 h2 h3 p blockquote div dl dt dd table caption thead tbody tr th td code strong small a ul li footer script span svg g line text circle polyline".split(
    " ",
  ),
);

test("the page tells totals, sizes, spikes with commit and reason, creep, and what a push cost", () => {
  const html = markup(renderDashboard(livelyDashboard()));
  for (const words of [
    "Image sizes of octo-org/shop",
    "<dd>877.0 MB<small>newest versions, shared bytes once",
    "2 of 3 with a reason",
    "+34.3 MB (+16.2%)",
    ">73.5 MB</td>",
    "<strong>+31.3 MB (+14.7%)</strong> to 243.8 MB",
    "<blockquote>ffmpeg renders previews on the server now (up to 250 MB)</blockquote>",
    "no reason is known",
    `<a href="dashboard.json">all numbers</a>`,
  ]) {
    expect(html).toContain(words);
  }
  expect(html.match(/class="spike"/g)).toHaveLength(5);
});

test("a spike names the packages that brought it", () => {
  const packages: RecordedPackage[] = [
    { change: "new", name: "esbuild", versions: ["0.25.0"], baselineVersions: [], growthBytes: 9_600_000 },
    { change: "upgraded", name: "vite", versions: ["6.0.1"], baselineVersions: ["5.4.0"], growthBytes: 1_400_000 },
  ];
  const history = [
    entryAt(2, 90_000_000),
    entryAt(1, 0, { platforms: [{ platform: "linux/amd64", sizeBytes: 100_000_000, packages }] }),
  ];
  expect(markup(renderDashboard(dashboard([baseline({ history })])))).toContain(
    " to 100.0 MB: new <code>esbuild</code> +9.6 MB, <code>vite</code> 5.4.0 → 6.0.1 +1.4 MB",
  );
});

test("commits are linked to the repository that was named, and else not", () => {
  const linked = renderDashboard(dashboard([baseline()], { repository: "octo/app", serverUrl: "https://git.example" }));
  expect(linked).toMatch(/<a href="https:\/\/git\.example\/octo\/app\/commit\/[0-9a-f]{40}">[0-9a-f]{7}<\/a>/);
  expect(renderDashboard(dashboard([baseline()], { repository: null }))).not.toContain("https://");
});

test("an image that was recorded once says so", () => {
  expect(renderDashboard(dashboard([baseline()]))).toContain("Recorded once; a second size makes a line.");
});

test("files that were not used are named, a hundred of them", () => {
  const warnings = Array.from({ length: 130 }, (_, index) => `file-${index}.json: it is not JSON`);
  const html = renderDashboard(dashboard([baseline()], { warnings }));
  expect(html).toContain("<li>file-99.json: it is not JSON</li><li>30 more files</li>");
});

test.each(nasty)("%j is shown as text", (text) => {
  const name = (text.trim() || "x").slice(0, 256);
  const history = [
    entryAt(2, 1, { platform: name }),
    entryAt(1, 9, {
      justification: (text || "x").slice(0, 500),
      platforms: [{ platform: name, sizeBytes: 9, packages: [hostilePackage(text)] }],
    }),
  ];
  const html = renderDashboard(dashboard([baseline({ name, platforms: [name], history })], { warnings: [text] }));
  expect([...tags(markup(html))].filter((tag) => !allowed.has(tag))).toEqual([]);
  expect(html.match(/<a href="(?!#image-|dashboard\.json|https:\/\/github\.com\/octo-org\/shop\/commit\/)/g)).toBeNull();
  expect(html.match(/<script/g)).toHaveLength(2);
});
