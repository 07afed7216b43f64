import { describe, expect, test } from "vitest";
import type { BaselineDocument } from "../../src/baseline/documents.ts";
import { backtest, type Backtest } from "../../src/dashboard/backtest.ts";
import { renderBacktest } from "../../src/report/text/backtest.ts";
import { baseline, dashboard, entryAt } from "../support/dashboards.ts";
import { threshold } from "../support/values.ts";

/** One image with these sizes in MB, a day apart, the newest last. */
function recorded(sizes: readonly number[], given: Partial<BaselineDocument> = {}): BaselineDocument {
  const [newest = 0, ...earlier] = sizes.toReversed();
  const history = earlier.map((megabytes, at) => entryAt(at + 1, megabytes * 1e6)).toReversed();
  return baseline({ megabytes: newest, history, ...given });
}

function held(documents: readonly BaselineDocument[], warnAt = "10%", justifyAt = "25%"): Backtest {
  return backtest(dashboard(documents).images, { warnAt: threshold(warnAt), justifyAt: threshold(justifyAt) });
}

function caughtIn({ caught }: Backtest): readonly (readonly [number, string])[] {
  return caught.map(({ growthBytes, reached }) => [growthBytes / 1e6, reached]);
}

test("each commit is held against the size before it, exactly", () => {
  const told = held([recorded([80, 88, 95, 118.75, 118.75, 90, 100])]);
  expect(told).toMatchObject({ commits: 6, warned: 2, asked: 1 });
  expect(caughtIn(told).map(([, reached]) => reached)).toEqual(["warn-at", "justify-at", "warn-at"]);
  expect(told.period).toEqual({ first: "2025-03-27T04:17:00.000Z", last: "2025-04-01T04:17:00.000Z" });
});

test("growth below the threshold by a byte is not caught", () => {
  const history = [entryAt(1, 110_000_000), entryAt(2, 100_000_001)].toReversed();
  expect(held([baseline({ megabytes: 110, history })]).warned).toBe(0);
});

test("growth that a rebuild of the same commit brought was nobody's pull request", () => {
  const one = entryAt(2, 100_000_000);
  const again = entryAt(1, 150_000_000, { commit: one.commit });
  const told = held([baseline({ megabytes: 151, history: [one, again] })]);
  expect(told).toMatchObject({ commits: 1, warned: 0, asked: 0 });
});

test("a commit counts once, however many images and platforms it grew, with what asks before what only warns", () => {
  const commit = entryAt(0, 1).commit;
  const api = baseline({ name: "api", commit, megabytes: 120, history: [entryAt(1, 100_000_000)] });
  const web = baseline({ name: "web", commit, megabytes: 60, history: [entryAt(1, 40_000_000)] });
  const told = held([api, web]);
  expect(told).toMatchObject({ commits: 1, warned: 0, asked: 1, caught: [{ image: "web", platform: null }] });
});

test("a platform is named where there are several", () => {
  const sizes = ["linux/amd64", "linux/arm64"].map((platform) => ({ platform, sizeBytes: 80_000_000 }));
  const history = [entryAt(1, 0, { platforms: sizes })];
  const told = held([baseline({ platforms: ["linux/amd64", "linux/arm64"], history })]);
  expect(told.caught).toMatchObject([{ platform: "linux/amd64" }]);
});

describe("a proposal", () => {
  const quiet = (count: number) => Array.from({ length: count }, (_, at) => 100 + at * 0.1);

  test("is the strictest pair of thresholds that would have been quiet", () => {
    const told = held([recorded([50, 60, 63, ...quiet(60)])]);
    // +58.7%, +20%, +5% and 59 steps of 0.1%: at most 3 of 62 may warn, at most 1 may ask.
    expect(told.proposal).toEqual({ warnAt: "1%", justifyAt: "25%", warned: 2, asked: 1 });
  });

  test("is not made from a few commits", () => {
    expect(held([recorded(quiet(20))]).proposal).toBe(null);
    expect(held([recorded(quiet(21))]).proposal).not.toBe(null);
  });

  test("is not made where every other commit doubles the image", () => {
    const told = held([recorded(Array.from({ length: 41 }, (_, at) => (at % 2 === 0 ? 40 : 90)))]);
    expect(told.proposal).toBe(null);
    expect(renderBacktest(told)).toContain("this history grows in large steps.");
  });
});

test("one recorded size is nothing to compare", () => {
  const told = held([recorded([100])]);
  expect(told).toMatchObject({ commits: 0, period: null, proposal: null });
  expect(renderBacktest(told)).toMatchInlineSnapshot(`
    "No commit has an earlier recorded size to be compared with.

    No thresholds are proposed for fewer than 20 commits.
    "
  `);
});

test("in a terminal it is a sentence, the commits, a table of growths, and a proposal", () => {
  const reason = {
    justification: "ffmpeg \u001B[31mrenders previews ##[error] on the server now, in every size that a browser asks for",
  };
  const sizes = [
    ...Array.from({ length: 30 }, (_, at) => entryAt(40 - at, 100_000_000 + at * 50_000)),
    entryAt(2, 140_000_000, reason),
  ];
  const told = held([baseline({ megabytes: 160, history: sizes })]);
  expect(renderBacktest(told)).toMatchInlineSnapshot(`
    "With warn-at 10% and justify-at 25%, 31 commits (2025-02-21 to 2025-04-01) would have given 1 warning and 1 request for a justification.

      Commit    Day          Image              Change   Would have
      6b7c395   2025-04-01   api     +20.0 MB (+14.2%)   warned
      5818b66   2025-03-30   api     +38.5 MB (+37.9%)   asked: "ffmpeg �[31mrenders previews ## [error] on the server now, in…"

      Growth of at least   Commits
                      1%         2
                      2%         2
                      3%         2
                      5%         2
                      7%         2
                     10%         2
                     15%         1
                     20%         1
                     25%         1
                     30%         1
                     40%         0

    Proposed: warn-at 15%, justify-at 40%. The strictest that warn of at most 1 commit in 20 and ask at most 1 in 50; here 1 warning, 0 requests for a justification.
    "
  `);
});

test("of many commits the newest are listed, and how many more there are", () => {
  const told = held([recorded(Array.from({ length: 101 }, (_, at) => (at % 2 === 0 ? 40 : 90)))]);
  const text = renderBacktest(told);
  expect(text.match(/ asked$/gm)).toHaveLength(40);
  expect(text).toContain("and 10 earlier commits: --json has all of them");
});
