import { describe, expect, test } from "vitest";
import { commentIsWanted } from "../../../src/report/markdown/comment-policy.ts";
import { stateOf } from "../../support/states.ts";

type Row = readonly [state: string, fresh: string, existing: string];

function decide(state: string, policy: "always" | "on-change" | "on-warning" | "never", existing: boolean): string {
  return commentIsWanted(stateOf(state), policy, existing);
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
