import { describe, expect, test } from "vitest";
import { parseApprovers } from "../../src/inputs/approval.ts";
import type { Budget } from "../../src/inputs/inputs.ts";
import { reaches } from "../../src/judge/judge.ts";
import { stricterOf, strictnessOf, type BudgetRule } from "../../src/judge/strictness.ts";
import { budget, threshold } from "../support/values.ts";

const approvedBy = (...entries: readonly string[]) => budget({ approval: parseApprovers(entries) });
const warning = (text: string) => budget({ warnAt: threshold(text) });

describe("how one rule stands to another", () => {
  test.for<{ rule: BudgetRule; one: Budget; other: Budget; is: string }>([
    { rule: "warn-at", one: warning("10%"), other: warning("25%"), is: "stricter" },
    { rule: "warn-at", one: warning("25%"), other: warning("10%"), is: "looser" },
    { rule: "warn-at", one: warning("10%"), other: warning("10.0%"), is: "same" },
    { rule: "warn-at", one: warning("0.3%"), other: warning("0.30000001%"), is: "stricter" },
    { rule: "warn-at", one: warning("10%"), other: warning("10% and 5 MB"), is: "stricter" },
    { rule: "warn-at", one: warning("5 MB"), other: warning("10% and 5 MB"), is: "stricter" },
    { rule: "warn-at", one: warning("10% and 5 MB"), other: warning("10% and 4 MB"), is: "looser" },
    { rule: "warn-at", one: warning("10% and 5 MB"), other: warning("20% and 4 MB"), is: "other" },
    { rule: "warn-at", one: warning("10%"), other: warning("5 MB"), is: "other" },
    { rule: "justify-at", one: budget({ justifyAt: threshold("9999%") }), other: budget(), is: "looser" },
    { rule: "creep-at", one: budget(), other: budget({ creepAt: threshold("5%") }), is: "looser" },
    { rule: "creep-at", one: budget({ creepAt: threshold("5%") }), other: budget(), is: "stricter" },
    { rule: "max-size", one: budget(), other: budget({ maxSizeBytes: 1 }), is: "looser" },
    { rule: "max-size", one: budget({ maxSizeBytes: 5 }), other: budget({ maxSizeBytes: 9 }), is: "stricter" },
    { rule: "max-size", one: budget(), other: budget(), is: "same" },
    { rule: "max-uncompressed-size", one: budget(), other: budget({ maxUncompressedBytes: 1 }), is: "looser" },
    {
      rule: "max-uncompressed-size",
      one: budget({ maxUncompressedBytes: 5 }),
      other: budget({ maxUncompressedBytes: 9 }),
      is: "stricter",
    },
    { rule: "count", one: budget({ count: "own" }), other: budget(), is: "other" },
    { rule: "count", one: budget(), other: budget(), is: "same" },
    { rule: "approval", one: approvedBy("@a"), other: approvedBy("@a", "@b"), is: "stricter" },
    { rule: "approval", one: approvedBy("@a", "label:x"), other: approvedBy("@a"), is: "looser" },
    { rule: "approval", one: approvedBy("@a"), other: approvedBy("@b"), is: "other" },
    { rule: "approval", one: approvedBy("@A", "@b"), other: approvedBy("@b", "@a"), is: "same" },
    { rule: "approval", one: budget(), other: approvedBy("@a"), is: "looser" },
    { rule: "approval", one: budget(), other: budget(), is: "same" },
  ])("$rule, case $#: $is", ({ rule, one, other, is }) => {
    expect(strictnessOf(rule, one, other)).toBe(is);
  });

  test("a stricter threshold is reached wherever the looser one is", () => {
    const texts = ["0%", "10%", "25%", "1 kB", "5 kB", "10% and 1 kB", "25% and 1 kB", "10% and 5 kB"];
    const growths = [0, 1, 999, 1000, 4999, 5000, 20_000];
    const baselines = [0, 1, 4000, 10_000, 40_000, 100_000];
    const cases = growths.flatMap((growth) => baselines.map((base) => [growth, base] as const));
    const pairs = texts.flatMap((one) => texts.map((other) => [threshold(one), threshold(other)] as const));
    const strict = new Set(["stricter", "same"]);
    const wrong = pairs.filter(
      ([one, other]) =>
        strict.has(strictnessOf("warn-at", budget({ warnAt: one }), budget({ warnAt: other }))) &&
        cases.some(([growth, base]) => reaches(growth, base, other) && !reaches(growth, base, one)),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the budgets that are judged by", () => {
  test("are one of the stricter rules where each can be told", () => {
    const old = budget({ warnAt: threshold("5%"), maxSizeBytes: 100, maxUncompressedBytes: 500 });
    const now = budget({ justifyAt: threshold("20%"), maxSizeBytes: 90, creepAt: threshold("3%") });
    const ceilings = { maxSizeBytes: 90, maxUncompressedBytes: 500 };
    expect(stricterOf(old, now)).toEqual([
      budget({ warnAt: threshold("5%"), justifyAt: threshold("20%"), ...ceilings, creepAt: threshold("3%") }),
    ]);
  });

  test("are two, the old one first, where one cannot", () => {
    const old = budget({ justifyAt: threshold("25%"), maxSizeBytes: 100 });
    const now = budget({ justifyAt: threshold("5 MB"), count: "own" });
    expect(stricterOf(old, now)).toEqual([
      budget({ justifyAt: threshold("25%"), maxSizeBytes: 100 }),
      budget({ justifyAt: threshold("5 MB"), maxSizeBytes: 100, count: "own" }),
    ]);
  });
});
