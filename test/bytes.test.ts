import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatBoundAbove, formatBytes, formatChange, formatExactBytes, formatPercent } from "../src/bytes.ts";
import { parseBytes } from "../src/inputs/quantities.ts";

describe("formatBytes", () => {
  test.each([
    [0, "0 B"],
    [999, "999 B"],
    [1000, "1.0 kB"],
    [999_949, "999.9 kB"],
    [999_950, "1.0 MB"],
    [245_123_456, "245.1 MB"],
    [1_500_000_000, "1.5 GB"],
    [-2_000_000, "−2.0 MB"],
    [-999, "−999 B"],
  ])("shows %d as %s", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  test("never shows a thousand of a unit that has a larger one", () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat().map((bytes) => bytes % 1e14),
        (bytes) => {
          expect(parseFloat(formatBytes(bytes))).toBeLessThan(1000);
        },
      ),
    );
  });
});

test.each([
  [0, "±0 B"],
  [31_400_000, "+31.4 MB"],
  [-2_000_000, "−2.0 MB"],
  [12, "+12 B"],
])("a change of %d bytes reads %s", (bytes, text) => {
  expect(formatChange(bytes)).toBe(text);
});

test("exact bytes are grouped in thousands", () => {
  expect([formatExactBytes(1_234_567), formatExactBytes(-1000)]).toEqual(["1,234,567 B", "−1,000 B"]);
});

describe("formatPercent", () => {
  test.each([
    [0, 100, "±0%"],
    [10, 100, "+10.0%"],
    [9_999, 100_000, "+9.9%"],
    [24_999, 100_000, "+24.9%"],
    [-1_250, 10_000, "−12.5%"],
    [5, 10_000, "+0.050%"],
    [1, 1_000_000, "<"],
    [300, 100, "+300.0%"],
  ])("%d of %d reads %s", (change, base, text) => {
    expect(formatPercent(change, base)).toContain(text);
  });

  test("has no answer for a base of 0 bytes", () => {
    expect(formatPercent(5, 0)).toBeNull();
  });

  test("never reads as more than it is, so never as a threshold that was not reached", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.nat(1_000_000_000), (base, change) => {
        const shown = parseFloat((formatPercent(change, base) ?? "").replace(/[+<±]/g, ""));
        expect(shown).toBeLessThanOrEqual((change * 100) / base + 0.001);
      }),
    );
  });
});

describe("formatBoundAbove", () => {
  test.each([
    [276_500_000, "277 MB"],
    [276_900_000, "278 MB"],
    [1_234_567, "1.24 MB"],
    [12_345_678, "12.4 MB"],
    [999, "1.00 kB"],
    [0, "0 B"],
  ])("%d bytes are covered by %s", (bytes, text) => {
    expect(formatBoundAbove(bytes)).toBe(text);
  });

  test("covers the size with 0.1% to spare, and never by more than 2%", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e14 }), (bytes) => {
        const bound = parseBytes(formatBoundAbove(bytes)) ?? 0;
        expect(bound).toBeGreaterThanOrEqual(Math.ceil(bytes * 1.001) - 1);
        expect(bound).toBeLessThanOrEqual(bytes * 1.02);
      }),
    );
  });
});
