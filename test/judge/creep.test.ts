import { describe, expect, test } from "vitest";
import { type RecordedSize, sizesOf } from "../../src/baseline/documents.ts";
import { creepOf, type Creep } from "../../src/judge/creep.ts";
import type { Budget } from "../../src/inputs/inputs.ts";
import { annotations } from "../../src/report/text/annotations.ts";
import { renderComment } from "../../src/report/markdown/comment.ts";
import type { Report } from "../../src/report/facts/report.ts";
import { renderSummary } from "../../src/report/markdown/summary.ts";
import { renderText } from "../../src/report/text/text.ts";
import { unglued } from "../support/parsed.ts";
import * as reports from "../support/reports.ts";
import * as values from "../support/values.ts";

const { budget, commitOf, threshold } = values;

const now = new Date("2026-05-31T12:00:00.000Z");

/** `["05-01", 100]`: recorded on that day of 2026, with that size; a third part names the commit. */
function history(...entries: readonly (readonly [string, number, string?])[]): readonly RecordedSize[] {
  return entries.map(([day, sizeBytes, commit = day]) => ({
    commit: commitOf(commit),
    recordedAt: `2026-${day}T04:17:00.000Z`,
    platforms: [{ platform: "linux/amd64", sizeBytes }],
  }));
}

function unpackingTo(uncompressedBytes: number, { platforms, ...recorded }: RecordedSize): RecordedSize {
  return { ...recorded, platforms: platforms.map((one) => Object.assign({ uncompressedBytes }, one)) };
}

function creep(entries: readonly RecordedSize[], creepAt: string | null = null): readonly Creep[] {
  return creepOf(entries, { now, budget: budget({ creepAt: creepAt === null ? null : threshold(creepAt) }) });
}

describe("the growth of the base branch", () => {
  test("is counted from the size it had 30 days ago", () => {
    expect(creep(history(["03-01", 900], ["04-20", 1000], ["05-10", 1050], ["05-20", 1120]))).toEqual([
      {
        platform: "linux/amd64",
        counted: "compressed",
        since: { commit: commitOf("04-20"), recordedAt: "2026-04-20T04:17:00.000Z", sizeBytes: 1000 },
        until: { commit: commitOf("05-20"), recordedAt: "2026-05-20T04:17:00.000Z", sizeBytes: 1120 },
        growthBytes: 120,
        commits: 2,
        warnedSteps: 0,
        largestStep: { commit: commitOf("05-20"), fromBytes: 1050, growthBytes: 70 },
        isReached: false,
      },
    ]);
  });

  test("is counted from the first size known where none is that old", () => {
    expect(creep(history(["05-10", 1050], ["05-20", 1120]))).toMatchObject([{ growthBytes: 70, commits: 1 }]);
  });

  test.for([
    { what: "of nothing", entries: history() },
    { what: "of one recording", entries: history(["05-20", 1000]) },
    { what: "of recordings that are all older", entries: history(["03-01", 1000], ["04-01", 5000]) },
  ])("$what is not told", ({ entries }) => {
    expect(creep(entries)).toEqual([]);
  });

  test("counts a commit that was built again every night once, and its steps all", () => {
    const [told] = creep(history(["04-20", 1000], ["05-02", 1010, "a"], ["05-03", 1030, "a"], ["05-04", 1200, "b"]));
    expect(told).toMatchObject({ commits: 2, warnedSteps: 1, largestStep: { commit: commitOf("b"), growthBytes: 170 } });
  });

  test("has no largest step where it only shrank", () => {
    expect(creep(history(["04-20", 1000], ["05-02", 900]))).toMatchObject([{ growthBytes: -100, largestStep: null }]);
  });

  test("is told for each platform that is still built", () => {
    const entries: readonly RecordedSize[] = [1000, 2000].map((sizeBytes, at) => ({
      commit: commitOf(String(at)),
      recordedAt: now.toISOString(),
      platforms: [...(at === 0 ? ["linux/386"] : []), "linux/amd64", "linux/arm64"].map((platform) => ({ platform, sizeBytes })),
    }));
    expect(creep(entries).map(({ platform }) => platform)).toEqual(["linux/amd64", "linux/arm64"]);
  });

  test.for([
    { creepAt: "20%", sizeBytes: 1200, isReached: true },
    { creepAt: "20%", sizeBytes: 1199, isReached: false },
    { creepAt: "150 B", sizeBytes: 1150, isReached: true },
    { creepAt: "10% and 150 B", sizeBytes: 1149, isReached: false },
    { creepAt: null, sizeBytes: 90_000, isReached: false },
  ])("from 1,000 to $sizeBytes reaches creep-at $creepAt: $isReached", ({ creepAt, sizeBytes, isReached }) => {
    expect(creep(history(["04-20", 1000], ["05-20", sizeBytes]), creepAt)).toMatchObject([{ isReached }]);
  });
});

describe("what nodes unpack", () => {
  /** Stored bytes hardly grow; the third of these recordings did not open every layer. */
  const entries = history(["04-20", 1000], ["05-10", 1010], ["05-15", 1015], ["05-20", 1020]).map((recorded, at) =>
    at === 2 ? recorded : unpackingTo(3000 + at * 500, recorded),
  );
  const told = (maxUncompressedBytes: number | null) =>
    creepOf(entries, { now, budget: budget({ creepAt: threshold("20%"), maxUncompressedBytes }) });

  test("is held to creep-at where there is a ceiling for it", () => {
    expect(told(9000)).toMatchObject([
      { counted: "compressed", growthBytes: 20, isReached: false },
      {
        counted: "uncompressed",
        since: { commit: commitOf("04-20"), sizeBytes: 3000 },
        until: { commit: commitOf("05-20"), sizeBytes: 4500 },
        growthBytes: 1500,
        commits: 2,
        warnedSteps: 2,
        largestStep: { commit: commitOf("05-20"), fromBytes: 3500, growthBytes: 1000 },
        isReached: true,
      },
    ]);
  });

  test("is nobody's concern without one, and is not told of recordings that did not keep it", () => {
    expect(told(null)).toMatchObject([{ counted: "compressed" }]);
    const older = history(["04-20", 1000], ["05-20", 1020]);
    expect(creepOf(older, { now, budget: budget({ maxUncompressedBytes: 9000 }) })).toMatchObject([{ counted: "compressed" }]);
  });

  test("is recorded of each build whose layers were all opened", () => {
    const opened = values.measurement({ platforms: [values.platform({ layers: [values.layer({ uncompressedBytes: 5000 })] })] });
    const shut = values.measurement({ platforms: [values.platform({ layers: [values.layer({ uncompressedBytes: null })] })] });
    expect([opened, shut].flatMap(sizesOf).map(({ uncompressedBytes }) => uncompressedBytes)).toEqual([5000, undefined]);
  });
});

interface Given extends Partial<Pick<reports.Case, "head" | "mode">>, Pick<Budget, "creepAt"> {
  readonly maxUncompressedBytes?: number;
}

/** A report on a branch that has grown from 228 MB to 245.1 MB in nine small steps, and unpacks to ten times as much at their end. */
function report({ creepAt, maxUncompressedBytes, ...given }: Given): Report {
  const days = reports.historyOf(30, (index) => 228_000_000 + (index - 2) * 600_000);
  const recorded = days
    .filter((_, index) => index % 3 === 2 && index < 26)
    .map((one, index) => unpackingTo(index < 4 ? 60_000_000 : 600_000_000, one));
  return reports.report({ ...given, history: recorded, budget: { creepAt, maxUncompressedBytes: maxUncompressedBytes ?? null } });
}

describe("creep-at", () => {
  const line = "the base branch grew by 17.1 MB (+7.5%) in 30 days, over 8 recorded commits, none of which reached 10%";

  test("is told in one line wherever it is reached, and blocks nothing", () => {
    const reached = report({ creepAt: threshold("5%") });
    expect(reached).toMatchObject({ red: false, images: [{ creep: [{ reached: true }] }] });
    const told = [renderComment(reached, { marker: "" }), renderSummary(reached), renderText(reached, { colours: false })];
    for (const text of told)
      expect(
        unglued(text)
          .split("\n")
          .filter((one) => one.includes(line)),
      ).toHaveLength(1);
  });

  test.for([
    { creepAt: "5%", growth: "17.1 MB (+7.5%)" },
    { creepAt: "30%", growth: "552.8 MB uncompressed (+921.3%)" },
  ])("at $creepAt says that the branch grew by $growth, and that once", ({ creepAt, growth }) => {
    const reached = report({ creepAt: threshold(creepAt), maxUncompressedBytes: 9e9 });
    const text = unglued(renderText(reached, { colours: false }));
    expect(text.split("\n").filter((one) => /the base branch (?:grew|has grown) by/.test(one))).toEqual([
      expect.stringContaining(`by ${growth}`),
    ]);
  });

  test("is told nowhere when it is not reached, or off", () => {
    for (const quiet of [report({ creepAt: threshold("8%") }), report({ creepAt: null })]) {
      const told = [renderComment(quiet, { marker: "" }), renderSummary(quiet), renderText(quiet, { colours: false })];
      expect(told.filter((text) => text.includes("creep-at"))).toEqual([]);
      expect(annotations(quiet).filter(({ title }) => title.includes("slow growth"))).toEqual([]);
    }
  });

  test.for([
    { who: "a run that records", given: { mode: "record" as const }, warnings: 1 },
    { who: "a pull request that adds to it", given: { ...reports.grownTo({ apt: 200, app: 40 }) }, warnings: 1 },
    { who: "a pull request that changes nothing", given: {}, warnings: 0 },
  ])("warns $who $warnings times", ({ given, warnings }) => {
    const slow = annotations(report({ creepAt: threshold("5%"), ...given })).filter(({ title }) => title.includes("slow growth"));
    expect(slow.map(({ level }) => level)).toEqual(Array.from({ length: warnings }, () => "warning"));
  });
});
