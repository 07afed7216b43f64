import { describe, expect, test } from "vitest";
import type { RecordedSize } from "../../src/baseline/documents.ts";
import {
  costOfImages,
  registrySizesOf,
  keptVersions,
  levelOf,
  paceOf,
  pushesOf,
  type ImageVersion,
  type RecordedPushSize,
} from "../../src/cost/cost.ts";
import { commitOf } from "../support/values.ts";

/** Blobs by name, each of which has as many bytes as its number says. */
function blobs(...sizes: readonly number[]): ReadonlyMap<string, number> {
  return new Map(sizes.map((bytes) => [`blob ${bytes}`, bytes]));
}

function version(...sizes: readonly number[]): ImageVersion {
  return { blobs: blobs(...sizes), platforms: new Map([["linux/amd64", blobs(...sizes)]]) };
}

describe("a series of images", () => {
  const columns = (versions: readonly ImageVersion[], kept: number | null = null) =>
    costOfImages(versions, kept === null ? null : { kind: "last", versions: kept });

  test("stores what each push brings, and shared blobs once", () => {
    const [first, second] = columns([version(1000, 20, 3), version(1000, 21, 4)]);
    expect(first).toEqual({ sizeBytes: 1023, newBytes: 1023, storedBytes: 1023, retainedBytes: null, pullBytes: null });
    expect(second).toEqual({ sizeBytes: 1025, newBytes: 25, storedBytes: 1048, retainedBytes: null, pullBytes: 25 });
  });

  test("does not store again what an older version brought, though a node has to pull it", () => {
    const third = columns([version(1000, 20), version(500), version(1000, 21)]).at(-1);
    expect(third).toMatchObject({ newBytes: 21, storedBytes: 1541, pullBytes: 1021 });
  });

  test("costs nothing when nothing changed", () => {
    expect(columns([version(7), version(7)]).at(-1)).toMatchObject({ newBytes: 0, storedBytes: 7, pullBytes: 0 });
  });

  test("keeps of the last versions what they share with those that are gone", () => {
    const series = [version(1000, 20), version(1000, 21), version(1000, 22), version(900, 23)];
    expect(columns(series, 2).map(({ retainedBytes }) => retainedBytes)).toEqual([1020, 1041, 1043, 1945]);
    expect(columns(series, 1).map(({ retainedBytes }) => retainedBytes)).toEqual([1020, 1021, 1022, 923]);
  });

  test("is pulled by a node for its own platform, and the platform that pulls most is told", () => {
    const platforms = (amd64: number, arm64: number): ImageVersion => ({
      blobs: blobs(1, amd64, arm64),
      platforms: new Map([
        ["linux/amd64", blobs(1, amd64)],
        ["linux/arm64", blobs(1, arm64)],
      ]),
    });
    expect(columns([platforms(100, 200), platforms(101, 202)]).at(-1)).toMatchObject({ newBytes: 303, pullBytes: 202 });
    expect(columns([version(1), platforms(100, 200)]).at(-1)).toMatchObject({ pullBytes: 201 });
  });

  test("of no image costs nothing", () => {
    expect(columns([])).toEqual([]);
  });
});

const day = (at: number): string => new Date(Date.UTC(2026, 0, 1 + at, 6)).toISOString();

function push(at: number, newBytes: number | null, sizeBytes = 1000): RecordedPushSize {
  return { commit: commitOf(`${at}`), recordedAt: day(at), sizeBytes, newBytes };
}

const stored = (pushes: readonly RecordedPushSize[]) => registrySizesOf(pushes, null).map(({ storedBytes }) => storedBytes);

describe("the recorded pushes", () => {
  test("are those of one platform", () => {
    const history: readonly RecordedSize[] = [
      { commit: commitOf("0"), recordedAt: day(0), platforms: [{ platform: "linux/arm64", sizeBytes: 5 }] },
      {
        commit: commitOf("1"),
        recordedAt: day(1),
        platforms: [{ platform: "linux/amd64", sizeBytes: 1000, newBytes: 7, againBytes: 3 }],
      },
    ];
    expect(pushesOf("linux/amd64", history)).toEqual([push(1, 7)]);
  });

  test("add up from a first version that is there as a whole", () => {
    expect(stored([push(0, null), push(1, 5), push(2, 6)])).toEqual([1000, 1005, 1011]);
  });

  test("are counted from the last one of which it is not known what it added", () => {
    expect(stored([push(0, null), push(1, 5), push(2, null, 2000), push(3, 6)])).toEqual([2000, 2006]);
  });

  test("take the oldest one that is remembered as a whole, whatever it added", () => {
    expect(registrySizesOf([push(0, 7), push(1, 5)], null)).toMatchObject([
      { addedBytes: null, storedBytes: 1000 },
      { addedBytes: 5, storedBytes: 1005 },
    ]);
  });

  test("leave the last versions with all that they share", () => {
    const pushes = [push(0, null), push(1, 5, 1001), push(2, 6, 1002), push(3, 7, 1003)];
    expect(registrySizesOf(pushes, { kind: "last", versions: 2 }).map(({ retainedBytes }) => retainedBytes)).toEqual([
      1000, 1005, 1007, 1009,
    ]);
  });

  test("leave those of the last days, and the newest in any case", () => {
    const pushes = [push(0, null), push(1, 5, 1001), push(9, 6, 1002), push(10, 7, 1003)];
    const days = { kind: "days", days: 2 } as const;
    expect(registrySizesOf(pushes, days).map(({ retainedBytes }) => retainedBytes)).toEqual([1000, 1005, 1002, 1009]);
    expect(keptVersions([push(0, null), push(30, 1)], { kind: "days", days: 1 })).toBe(1);
  });

  test("never come to more than an integer can tell exactly, whatever a stored history says", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const pushes = [push(0, null, most), push(1, most, most), push(2, most, most), push(9, most, most)];
    const [holding] = registrySizesOf(pushes, { kind: "last", versions: 9 }).slice(-1);
    const pace = paceOf(pushes, new Date(day(10)));
    expect(holding).toMatchObject({ storedBytes: most, retainedBytes: most });
    expect(pace).toMatchObject({ bytesPerYear: most });
    expect(pace === null ? 0 : levelOf(most, pace, { kind: "last", versions: 99_999 })).toBe(most);
  });
});

describe("the pace", () => {
  const daily = (days: number, newBytes = 100) =>
    Array.from({ length: days + 1 }, (_, at) => push(at, at === 0 ? null : newBytes));

  test("is that of the last 30 days", () => {
    const pushes = [...daily(60, 9999).slice(0, 31), ...daily(60).slice(31)];
    expect(paceOf(pushes, new Date(day(60)))).toEqual({
      pushes: 30,
      days: 30,
      bytesPerPush: 100,
      pushesPer30Days: 30,
      bytesPer30Days: 3000,
      bytesPerYear: 36_500,
    });
  });

  test("is that of the days that are recorded, where they are fewer", () => {
    expect(paceOf(daily(10), new Date(day(10)))).toEqual({
      pushes: 10,
      days: 10,
      bytesPerPush: 100,
      pushesPer30Days: 30,
      bytesPer30Days: 3000,
      bytesPerYear: 36_500,
    });
  });

  test("falls while nobody pushes", () => {
    expect(paceOf(daily(10), new Date(day(20)))).toMatchObject({ days: 20, pushes: 10, bytesPer30Days: 1500 });
  });

  const silent: readonly { readonly why: string; readonly pushes: readonly RecordedPushSize[]; readonly now: string }[] = [
    { why: "nothing is recorded", pushes: [], now: day(9) },
    { why: "two pushes are an accident", pushes: daily(2), now: day(20) },
    { why: "six days say nothing of a month", pushes: daily(6), now: day(6) },
    { why: "all pushes are older than the days", pushes: daily(10), now: day(60) },
    { why: "what the pushes added is not known", pushes: [push(0, 1), push(5, 1), push(10, null)], now: day(20) },
  ];
  test.for(silent)("is not told when $why", ({ pushes, now }) => {
    expect(paceOf(pushes, new Date(now))).toBeNull();
  });

  test("says where a registry levels off that is cleaned up", () => {
    const pace = paceOf(daily(10), new Date(day(10)));
    if (pace === null) throw new Error("ten pushes in ten days make a pace");
    expect(levelOf(1000, pace, { kind: "last", versions: 10 })).toBe(1900);
    expect(levelOf(1000, pace, { kind: "days", days: 14 })).toBe(2400);
  });
});
