import { describe, expect, test } from "vitest";
import { noCostRules } from "../../../src/cost/cost-rules.ts";
import { duration, money } from "../../../src/report/words/cost-words.ts";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import type { CostReport, Report } from "../../../src/report/facts/report.ts";
import { renderSummary } from "../../../src/report/markdown/summary.ts";
import { unglued } from "../../support/parsed.ts";
import { before, costRules, debianImage, grownTo, measurement, pushesOf, report } from "../../support/reports.ts";
import { stateOf } from "../../support/states.ts";

const grown = grownTo({ ...before, app: 41.2 });

function costOf(made: Report): CostReport | null {
  return made.images[0]?.platforms[0]?.cost ?? null;
}

/** The sentences about a push in the comment. */
function traffic(made: Report): string {
  const lines = unglued(renderComment(made, { marker: "" })).split("\n");
  return lines.find((line) => line.startsWith("Pushing this image")) ?? "";
}

describe("the report", () => {
  test("tells no cost without history and bandwidth", () => {
    expect(costOf(report(grown))).toBeNull();
    expect(costOf(report(grown, {}, { ...costRules(), bandwidth: null }))).toBeNull();
  });

  test("tells how long a pull takes, history or not", () => {
    expect(costOf(report(grown, {}, costRules()))).toEqual({
      registry: null,
      pull: { bandwidth: "100 Mbit/s", wholeMilliseconds: 19_986, updateMilliseconds: 3297 },
    });
  });

  test("tells the pushes on record and this one, and what they come to", () => {
    const cost = costOf(report({ ...grown, ...pushesOf(3, () => 10_000_000) }));
    expect(cost?.registry).toMatchObject({
      points: [
        { addedBytes: null, storedBytes: 238_000_000, retainedBytes: null },
        { addedBytes: 10_000_000, storedBytes: 248_000_000 },
        { addedBytes: 10_000_000, storedBytes: 258_000_000 },
        { addedBytes: 10_000_000, storedBytes: 268_000_000 },
        { addedBytes: 41_204_321, storedBytes: 309_204_321, recordedAt: "2025-04-02T18:03:00.000Z" },
      ],
      retention: null,
      price: null,
    });
  });

  test("takes the pace from what was recorded, and from this run only when it records", () => {
    const given = { ...grown, ...pushesOf(31, () => 10_000_000) };
    const pace = (made: Report) => costOf(made)?.registry?.pace;
    expect(pace(report(given))).toMatchObject({ pushes: 29, bytesPerPush: 10_000_000 });
    expect(pace(report({ ...given, mode: "record" }))).toMatchObject({ pushes: 30, bytesPerPush: 11_040_144 });
  });

  test("does not take a commit that is recorded again for another push", () => {
    const given = { head: measurement([debianImage(before)]), ...pushesOf(3, () => 10_000_000), mode: "record" as const };
    const points = (headSha: string) => costOf(report(given, { headSha }))?.registry?.points.length;
    const [recorded] = report(given).images.flatMap(({ baseline }) => (baseline.kind === "found" ? [baseline.commit] : []));
    expect([points("0".repeat(40)), points(recorded ?? "")]).toEqual([5, 4]);
  });

  test("tells what a policy leaves, and what that costs", () => {
    const given = { ...grown, ...pushesOf(31, () => 10_000_000) };
    const registry = costOf(report(given, {}, costRules({ kind: "last", versions: 10 })))?.registry;
    expect(registry?.retention).toEqual({
      policy: "last 10",
      keeps: { kind: "last", versions: 10 },
      versions: 10,
      levelBytes: 249_824_621 + 90_000_000,
    });
    expect(registry?.price).toEqual({ perGbMonth: "0.10", stored: "0.0363", yearOfGrowth: "0.3528", level: "0.0339" });
  });

  test("does not break over what a stored history says", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const made = report({ ...grown, ...pushesOf(31, () => most) }, {}, costRules({ kind: "days", days: 99_999 }));
    expect(costOf(made)?.registry?.points.at(-1)).toMatchObject({ storedBytes: most, retainedBytes: most });
  });
});

describe("the sentence about a push", () => {
  const yearly = /registry grows by|registry takes in/;
  const cases: readonly { readonly name: string; readonly made: Report; readonly tells: boolean }[] = [
    { name: "tells a pace that comes to something", made: stateOf("pushes-known"), tells: true },
    { name: "is silent about a few kilobytes", made: report({ ...grown, ...pushesOf(31, () => 486) }), tells: false },
    {
      name: "is silent while too little is recorded",
      made: report({ ...grown, ...pushesOf(2, () => 50_000_000) }),
      tells: false,
    },
    { name: "is silent without history", made: report(grown, {}, costRules()), tells: false },
  ];
  test.for(cases)("$name", ({ made, tells }) => {
    expect(yearly.test(traffic(made))).toBe(tells);
  });

  test("holds no price and no time that was not given", () => {
    const made = report({ ...grown, ...pushesOf(31, () => 50_000_000) }, {}, noCostRules);
    expect(traffic(made)).toMatch(/pulls the same 41\.2\sMB\. At the pace .* the registry grows by [\d.]+\sGB a year\.$/);
  });

  test("is not there when the size has not changed: then there is nothing to explain", () => {
    const unchanged = { head: measurement([debianImage(before)]), ...pushesOf(31, () => 50_000_000) };
    expect(traffic(report(unchanged))).toBe("");
    expect(renderSummary(report(unchanged))).toContain("### What pushes cost");
  });
});

test("the summary has no table of costs while nothing but the baseline is recorded", () => {
  expect(renderSummary(report({ ...grown, ...pushesOf(0, () => 1) }))).not.toContain("What pushes cost");
});

test.for([
  ["0.0000", "less than 0.01"],
  ["0.0049", "less than 0.01"],
  ["0.0050", "0.01"],
  ["1.0050", "1.01"],
  ["2.2349", "2.23"],
  ["207165.5823", "207165.58"],
] as const)("an amount of %s is written as %s", ([amount, written]) => {
  expect(money(amount)).toBe(written);
});

test.for([
  [0, "less than 0.1 s"],
  [99, "less than 0.1 s"],
  [2480, "2.5 s"],
  [59_949, "59.9 s"],
  [59_950, "1 min 0 s"],
  [185_000, "3 min 5 s"],
  [7_800_000, "2 h 10 min"],
] as const)("%i ms are written as %s", ([milliseconds, written]) => {
  expect(duration(milliseconds)).toBe(written);
});
