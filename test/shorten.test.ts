import { describe, expect, test } from "vitest";
import { userError } from "../src/failure.ts";
import { shorten } from "../src/shorten.ts";

describe("a text that is too long", () => {
  test.for([
    ["short", 10, "short"],
    ["0123456789", 10, "0123456789"],
    ["01234567890", 10, "01234…7890"],
    ["0123456789abc", 4, "01…c"],
    ["📦📦📦📦📦", 6, "📦…📦"],
  ] as const)("%s, of which %i characters are shown, is %s", ([text, longest, shown]) => {
    expect(shorten(text, longest)).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(longest);
  });

  test("in a message keeps its end, which says why", () => {
    const reason = `failed to solve: ${"very ".repeat(100)}long: no route to host`;
    expect(userError("build-failed", { exitCode: 1, reason }).message).toMatch(/"failed to solve: .*….*long: no route to host"/);
  });
});
