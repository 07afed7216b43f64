import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { renderCsv, renderMetrics } from "../../src/dashboard/exports.ts";
import { fleetOf } from "../../src/dashboard/fleet.ts";
import { Dashboard } from "../../src/dashboard/dashboard.ts";
import { renderDashboard } from "../../src/dashboard/dashboard-html.ts";
import { baseline, dashboard, entryAt, rulesOf } from "../support/dashboards.ts";
import { nasty } from "../support/parsed.ts";
import { threshold } from "../support/values.ts";

const owned = { rules: rulesOf({ maxSizeBytes: 105_000_000, owner: "payments" }) };

test("the CSV has a line for each recorded size, which a spreadsheet reads and does not carry out", () => {
  const made = dashboard([
    baseline({ name: '=HYPERLINK("evil")', history: [entryAt(1, 90_000_000)], approvedBy: "ines", ...owned }),
  ]);
  const rows: unknown = parse(renderCsv(made), { columns: true });
  expect(rows).toMatchObject([
    { image: `'=HYPERLINK("evil")`, platform: "linux/amd64", owner: "payments", size_bytes: "90000000", change_bytes: "" },
    { size_bytes: "100004321", change_bytes: "10004321", spike: "true", approved_by: "ines" },
  ]);
});

test("the metrics are an exposition of OpenMetrics", () => {
  const text = renderMetrics(dashboard([baseline(owned), baseline({ name: "web" })]));
  expect(text).toContain('image_size_bytes{image="api",platform="linux/amd64",owner="payments"} 100004321\n');
  expect(text).toContain('image_max_size_bytes{image="api",platform="linux/amd64",owner="payments"} 105000000\n');
  expect(text).not.toContain('image_max_size_bytes{image="web"');
  expect(text.match(/^# TYPE \w+_bytes gauge\n# UNIT \w+_bytes bytes\n# HELP /gm)).toHaveLength(4);
  expect(text.endsWith("# EOF\n")).toBe(true);
});

test.for(nasty)("%j stays in its cell and its label", (name) => {
  const made = dashboard([baseline({ name: name.trim() === "" ? "x" : name.slice(0, 200) })]);
  expect(parse(renderCsv(made), { columns: true })).toHaveLength(1);
  const samples = renderMetrics(made)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "));
  for (const line of samples) expect(line).toMatch(/^image_\w+_bytes\{(?:\w+="(?:[^"\\\n]|\\["\\n])*",?)+\} \d+$/);
});

test("totals over time add up what was newest on each day", () => {
  const [api, web] = [
    baseline({ name: "api", history: [entryAt(2, 10), entryAt(1, 20)] }),
    baseline({ name: "web", history: [entryAt(1, 5)] }),
  ];
  expect(dashboard([api, web]).totals.map(({ sizeBytes }) => sizeBytes)).toEqual([10, 25, 200_008_642]);
});

test("numbers in names are counted", () => {
  const made = dashboard(["service-36", "service-6", "Service-7"].map((name) => baseline({ name })));
  expect(made.images.map(({ name }) => name)).toEqual(["service-6", "Service-7", "service-36"]);
});

test("dashboards of many repositories become one, with the newest of each", () => {
  const shop = dashboard([baseline(owned)], { repository: "octo-org/shop" });
  const older = dashboard([baseline({ name: "gone" })], { repository: "octo-org/shop", createdAt: new Date(0) });
  const tools = dashboard([baseline({ name: "cli" })], { repository: "octo-org/tools", warnings: ["x.json: broken"] });
  const fleet = fleetOf([older, tools, shop], {
    createdAt: new Date(1e12),
    warnings: [],
    slugOf: (name) => name.replaceAll("/", "-"),
  });
  expect(Dashboard.parse(fleet)).toMatchObject({
    repository: null,
    distinctBytes: shop.distinctBytes + tools.distinctBytes,
    images: [
      { repository: "octo-org/shop", name: "api", badge: "badges/octo-org-shop-api.svg", owner: "payments" },
      { repository: "octo-org/tools", name: "cli" },
    ],
    warnings: ["octo-org/tools: x.json: broken"],
  });
  const page = renderDashboard(fleet);
  expect(page).toContain("octo-org/tools · <code>cli</code>");
  expect(page).toMatch(/https:\/\/github\.com\/octo-org\/tools\/commit\/[0-9a-f]{40}/);
});

const fleetFrame = { createdAt: new Date(1e12), warnings: [], slugOf: (name: string) => name.replaceAll("/", "-") };

test("commits of a fleet are those of each repository's own server, and spikes what each calls one", () => {
  const shop = dashboard([baseline({ history: [entryAt(1, 9)] })], { repository: "octo-org/shop" });
  const own = dashboard([baseline()], { repository: "octo/tools", serverUrl: "https://git.example", spikeAt: threshold("9%") });
  const page = renderDashboard(fleetOf([shop, own], fleetFrame));
  for (const url of ["https://git.example/octo/tools/commit/", "https://github.com/octo-org/shop/commit/"])
    expect(page.split(url).length).toBeGreaterThan(2);
  expect(page).toContain("A spike is growth of 5% or 9% or more");
});

test("an image that a fleet has twice counts once, and is said to be there twice", () => {
  const once = dashboard([baseline()], { repository: "octo-org/shop" });
  const copied = dashboard([baseline()], { repository: "octo-org/copy" });
  const twice = { ...copied, images: copied.images.map((image) => Object.assign(image, { repository: "octo-org/shop" })) };
  const fleet = fleetOf([once, twice], fleetFrame);
  expect(fleet.images).toHaveLength(1);
  expect(fleet.warnings).toEqual(["octo-org/shop: api is there twice"]);
  const doubled = { ...fleet, images: [...fleet.images, ...fleet.images] };
  expect(renderMetrics(doubled).match(/^image_size_bytes\{/gm)).toHaveLength(1);
});

test.for([
  { createdAt: "yesterday" },
  { serverUrl: "javascript:alert(1)//" },
  { totals: [{ day: "<b>", sizeBytes: 1 }] },
  { images: [{ recordedAt: "2025-13-45" }] },
])("a dashboard with %j is refused", (given) => {
  const sound = JSON.parse(JSON.stringify(dashboard([baseline()])));
  const images = "images" in given ? sound.images.map((image: object) => ({ ...image, ...given.images?.[0] })) : sound.images;
  expect(Dashboard.safeParse(sound).success).toBe(true);
  expect(Dashboard.safeParse({ ...sound, ...given, images }).success).toBe(false);
});

test("the page begins with what is nearest to its ceiling, then what grew most, and names owners", () => {
  const page = renderDashboard(
    dashboard([
      baseline({ name: "calm" }),
      baseline({ name: "grown", history: [entryAt(3, 50_000_000)] }),
      baseline({ name: "tight", ...owned }),
    ]),
  );
  const order = [...page.matchAll(/<a href="#image-\d"><code>(\w+)<\/code>/g)].map(([, name]) => name);
  expect(order).toEqual(["tight", "grown", "calm"]);
  expect(page).toContain("5.0\u00A0MB below 105.0\u00A0MB</small>");
  expect(page).toContain('<small class="below">payments</small>');
});
