import { describe, expect, test } from "vitest";
import type { BaselineDocument } from "../../src/baseline/documents.ts";
import type { RecordedPackage } from "../../src/baseline/recorded-packages.ts";
import { Dashboard, type DashboardPlatform, type DashboardSize } from "../../src/dashboard/dashboard.ts";
import { threshold } from "../support/values.ts";
import { baseline, dashboard, entryAt } from "../support/dashboards.ts";
import { commitOf } from "../support/values.ts";

function platformOf({ images }: Dashboard, name = "linux/amd64"): DashboardPlatform {
  const found = images.flatMap(({ platforms }) => platforms).find(({ platform }) => platform === name);
  if (found === undefined) throw new Error(`no platform ${name}`);
  return found;
}

function pointsOf(documents: readonly BaselineDocument[], column: keyof DashboardSize): readonly unknown[] {
  return platformOf(dashboard(documents)).points.map((point) => point[column]);
}

const sizes = (...bytes: readonly number[]) => bytes.map((size, index) => entryAt(bytes.length - index, size));

test("images are in the order of their names, each with its newest size and its badge", () => {
  const { images } = dashboard([baseline({ name: "web", megabytes: 40 }), baseline({ name: "api" })]);
  expect(images).toMatchObject([
    { name: "api", badge: "badges/api.svg", platforms: [{ sizeBytes: 100_004_321, points: [{ changeBytes: null }] }] },
    { name: "web", badge: "badges/web.svg", platforms: [{ sizeBytes: 40_004_321 }] },
  ]);
});

test("what images and platforms share is in the registry once", () => {
  const documents = [
    baseline({ name: "api", platforms: ["linux/amd64", "linux/arm64"] }),
    baseline({ name: "web", megabytes: 40 }),
  ];
  expect(dashboard(documents).distinctBytes).toBe(30_000_000 + 70_000_000 * 2 + 10_000_000 + 3 * 4321);
});

test("a history that could not be looked up is told, and not one that a later baseline has again", () => {
  const pending = {
    ...baseline({ commit: commitOf("older"), recordedAt: "2025-03-30T04:17:00.000Z" }),
    historyPending: true as const,
  };
  const told = `api: earlier sizes could not be looked up when ${commitOf("older").slice(0, 7)} was recorded; the next run adds them`;
  expect(dashboard([pending]).warnings).toEqual([told]);
  expect(dashboard([pending, baseline()]).warnings).toEqual([]);
});

describe("sizes over time", () => {
  test("are those that the newest baseline remembers, and itself", () => {
    expect(pointsOf([baseline({ history: sizes(1000, 1500, 900) })], "changeBytes")).toEqual([null, 500, -600, 100_003_421]);
  });

  test("of several baselines complete each other, each recording once", () => {
    const older = baseline({
      commit: commitOf("older"),
      recordedAt: "2025-03-30T04:17:00.000Z",
      megabytes: 90,
      history: sizes(1, 2, 3),
    });
    const remembered = {
      commit: older.commit,
      recordedAt: older.recordedAt,
      platforms: [{ platform: "linux/amd64", sizeBytes: 90_004_321 }],
    };
    const newest = baseline({ history: [remembered] });
    expect(pointsOf([newest, older], "sizeBytes")).toEqual([1, 2, 90_004_321, 3, 100_004_321]);
    expect(pointsOf([newest, older], "sizeBytes")).toEqual(pointsOf([older, newest], "sizeBytes"));
  });

  test("of another platform are left out", () => {
    const history = [entryAt(2, 7, { platform: "linux/arm64" }), entryAt(1, 8)];
    expect(pointsOf([baseline({ history })], "sizeBytes")).toEqual([8, 100_004_321]);
  });
});

describe("a spike", () => {
  test.for([
    { name: "is growth of exactly the threshold", from: 95_242_210, given: "5%", spike: true },
    { name: "is not a byte less", from: 95_242_211, given: "5%", spike: false },
    { name: "is as large as asked for", from: 90_000_000, given: "20%", spike: false },
    { name: "never shrinks", from: 200_000_000, given: "5%", spike: false },
  ])("$name", ({ from, given, spike }) => {
    const made = dashboard([baseline({ history: sizes(from) })], { spikeAt: threshold(given) });
    expect(platformOf(made).points.map((point) => point.spike)).toEqual([false, spike]);
    expect(made.spikeAt).toBe(given);
  });

  test("has the reason that was recorded with it", () => {
    const history = [entryAt(2, 1), entryAt(1, 9, { justification: "the map of the whole country" })];
    expect(pointsOf([baseline({ history, justification: "the fonts" })], "justification")).toEqual([
      null,
      "the map of the whole country",
      "the fonts",
    ]);
  });
});

describe("the packages of a point", () => {
  const packages: RecordedPackage[] = [
    { change: "new", name: "esbuild", versions: ["0.25.0"], baselineVersions: [], growthBytes: 9_600_000 },
  ];

  test("are those that were recorded with it, and none where an older run recorded it", () => {
    const platforms = [{ platform: "linux/amd64", sizeBytes: 5, packages }];
    const newBytes = [{ platform: "linux/amd64", newBytes: 12, packages }];
    expect(pointsOf([baseline({ history: [entryAt(2, 1), entryAt(1, 0, { platforms })], newBytes })], "packages")).toEqual([
      [],
      packages,
      packages,
    ]);
  });

  test("are not asked of a dashboard that was written without them", () => {
    const made = dashboard([baseline()]);
    const older = JSON.parse(JSON.stringify(made).replaceAll(',"packages":[]', ""));
    expect(Dashboard.parse(older)).toEqual(made);
  });
});

describe("what a push cost", () => {
  test("is what was recorded", () => {
    const history = [entryAt(1, 0, { platforms: [{ platform: "linux/amd64", sizeBytes: 5, newBytes: 3 }] })];
    const newBytes = [{ platform: "linux/amd64", newBytes: 12 }];
    expect(pointsOf([baseline({ history, newBytes })], "newBytes")).toEqual([3, 12]);
  });

  test("is counted where the layers of both sides are known, and unknown elsewhere", () => {
    const before = baseline({
      commit: commitOf("before"),
      recordedAt: "2025-03-30T04:17:00.000Z",
      megabytes: 90,
      history: sizes(1, 2, 3, 4),
    });
    expect(pointsOf([before, baseline()], "newBytes")).toEqual([null, null, null, null, null, null]);
    const direct = { ...before, history: [] };
    expect(pointsOf([direct, baseline()], "newBytes")).toEqual([null, 70_004_321]);
  });
});

describe("creep", () => {
  test("is the growth since the day thirty days ago", () => {
    const history = [entryAt(45, 50_000_000), entryAt(31, 80_000_000), entryAt(3, 90_000_000)];
    expect(platformOf(dashboard([baseline({ history })])).creep).toEqual({
      days: 30,
      fromBytes: 80_000_000,
      growthBytes: 20_004_321,
      growthPercent: "25.0054",
    });
  });

  test("is unknown of an image that was recorded once", () => {
    expect(platformOf(dashboard([baseline()])).creep).toBeNull();
  });
});
