import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBytes, parseQuantity } from "../../src/inputs/quantities.ts";

describe("a quantity", () => {
  test.for([
    ["12.50 %", 1250n, 100n, "%"],
    ["0", 0n, 1n, ""],
    ["100Mbit/s", 100n, 1n, "Mbit/s"],
    [" 5 MB ", 5n, 1n, "MB"],
    ["999999999999999999.999999999", 999_999_999_999_999_999_999_999_999n, 1_000_000_000n, ""],
  ] as const)("%o is read exactly", ([text, numerator, denominator, unit]) => {
    expect(parseQuantity(text)).toEqual({ numerator, denominator, unit });
  });

  test.for([
    "",
    "%",
    "-1",
    "+1",
    ".5",
    "5.",
    "1e9",
    "1,5",
    "1 000",
    "5 MB x",
    "1.2.3",
    "٥",
    "1".repeat(19),
    `0.${"1".repeat(10)}`,
  ])("%o is none that a unit would fit", (text) => {
    expect(["", "%", "MB"]).not.toContain(parseQuantity(text)?.unit);
  });
});

describe("parseBytes", () => {
  test.each([
    ["0", 0],
    ["512", 512],
    ["512 B", 512],
    ["512 bytes", 512],
    ["5 MB", 5_000_000],
    ["5MB", 5_000_000],
    [" 5 MB ", 5_000_000],
    ["1.5 kB", 1500],
    ["1.5 KB", 1500],
    ["1.2 GiB", 1_288_490_188],
    ["0.1 kB", 100],
    ["0.3 MB", 300_000],
    ["4.35 GB", 4_350_000_000],
    ["9007199254740991 B", Number.MAX_SAFE_INTEGER],
  ])("reads %o as %d bytes, exactly", (text, bytes) => {
    expect(parseBytes(text)).toBe(bytes);
  });

  test.each([
    "",
    " ",
    "-1",
    "-5 MB",
    "+5 MB",
    "NaN",
    "Infinity",
    "1e9",
    "1e9 B",
    "0x10",
    "5 mb",
    "5 M",
    "5 MBit",
    "MB",
    ".5 MB",
    "5. MB",
    "1,5 MB",
    "1 000 MB",
    "5 MB x",
    "٥ MB",
    "9007199254740992 B",
    "99999999999 TB",
    "9".repeat(400),
  ])("refuses %o", (text) => {
    expect(parseBytes(text)).toBeNull();
  });

  test("reads back every whole number of any unit", () => {
    fc.assert(
      fc.property(
        fc.nat(8000),
        fc.constantFrom(["kB", 1e3], ["MB", 1e6], ["MiB", 1024 ** 2], ["GB", 1e9], ["TiB", 1024 ** 4]),
        (amount, [unit, scale]) => {
          expect(parseBytes(`${amount} ${unit}`)).toBe(amount * scale);
        },
      ),
    );
  });
});
