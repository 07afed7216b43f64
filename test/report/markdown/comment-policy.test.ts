import { describe, expect, test } from "vitest";
import { commentIsWanted } from "../../../src/report/markdown/comment-policy.ts";
import { before, debianImage, grownTo, measurement, report } from "../../support/reports.ts";
import { stateOf } from "../../support/states.ts";
import { threshold } from "../../support/values.ts";

type Row = readonly [state: string, fresh: string, existing: string];

function decide(state: string, policy: "always" | "on-change" | "on-warning" | "never", existing: boolean): string {
  return commentIsWanted(stateOf(state), { comment: policy, commentFrom: threshold("1%") }, existing);
}

describe("on-change", () => {
  test.for<Row>([
    ["unchanged", "leave", "resolve"],
    ["grew-within-budget", "write", "write"],
    ["shrank", "write", "write"],
    ["unpacks-far-more", "write", "write"],
    ["warning", "write", "write"],
    ["justified", "write", "write"],
    ["unjustified", "write", "write"],
    ["too-large", "write", "write"],
    ["unknown", "write", "write"],
    ["no-baseline", "leave", "write"],
    ["no-baseline-red", "write", "write"],
    ["no-baseline-too-large", "write", "write"],
    ["new-platform", "write", "write"],
    ["platform-gone", "write", "write"],
    ["other-compression", "write", "write"],
    ["ten-images", "write", "write"],
    ["platform-changed-and-built", "write", "write"],
    ["target-changed-unknown", "write", "write"],
    ["recorded", "leave", "leave"],
  ])("%s: without a comment %s, with one %s", ([state, fresh, existing]) => {
    expect([decide(state, "on-change", false), decide(state, "on-change", true)]).toEqual([fresh, existing]);
  });
});

describe("on-warning", () => {
  test.for<Row>([
    ["unchanged", "leave", "resolve"],
    ["grew-within-budget", "leave", "resolve"],
    ["warning", "write", "write"],
    ["justified", "write", "write"],
    ["unjustified", "write", "write"],
    ["unknown", "write", "write"],
    ["no-baseline", "leave", "resolve"],
    ["no-baseline-red", "write", "write"],
  ])("%s: without a comment %s, with one %s", ([state, fresh, existing]) => {
    expect([decide(state, "on-warning", false), decide(state, "on-warning", true)]).toEqual([fresh, existing]);
  });
});

test("always writes, and never leaves every comment alone", () => {
  expect([decide("unchanged", "always", false), decide("unjustified", "never", true)]).toEqual(["write", "leave"]);
});

describe("comment-from", () => {
  const grown = (megabytes: number) => report(grownTo({ ...before, app: before.app + megabytes }));
  const wanted = (megabytes: number, from: string, existing = false) =>
    commentIsWanted(grown(megabytes), { comment: "on-change", commentFrom: threshold(from) }, existing);

  test.for([
    [2.4, "1%", "leave"],
    [2.5, "1%", "write"],
    [-2.4, "1%", "leave"],
    [-2.5, "1%", "write"],
    [2.5, "1% and 5 MB", "leave"],
    [5, "1% and 5 MB", "write"],
    [0.1, "0%", "write"],
  ] as const)("%d MB of 245 MB, from %s on: %s", ([megabytes, from, action]) => {
    expect(wanted(megabytes, from)).toBe(action);
  });

  test("a comment that is there is changed however little the image has changed", () => {
    expect(wanted(0.1, "1%", true)).toBe("write");
  });

  test("of 100 pull requests, 80 of which change nothing that matters, 20 get a comment", () => {
    const quiet = Array.from({ length: 80 }, (_, index) => grown([0, 0.0003, 0.003, -0.2, 0.9, 2.4, -1.7, 0.02][index % 8] ?? 0));
    const loud = Array.from({ length: 20 }, (_, index) => grown([-20, 3, 31, 90, 140][index % 5] ?? 0));
    const all = [...quiet, ...loud];
    const written = all.filter(
      (one) => commentIsWanted(one, { comment: "on-change", commentFrom: threshold("1%") }, false) === "write",
    );
    expect(written).toEqual(loud);
  });

  test("however small it is, a platform that came or went is told", () => {
    const two = measurement([debianImage(before), debianImage(before, "linux/arm64")]);
    const actions = [report({ head: two }), report({ baseline: two })].map((one) =>
      commentIsWanted(one, { comment: "on-change", commentFrom: threshold("50%") }, false),
    );
    expect(actions).toEqual(["write", "write"]);
  });
});
