import { describe, expect, test } from "vitest";
import {
  monthlyPrice,
  parseBandwidth,
  parsePrice,
  parseRetention,
  pullMilliseconds,
  type Bandwidth,
  type Price,
} from "../../src/cost/cost-rules.ts";

function price(text: string): Price {
  const parsed = parsePrice(text);
  if (parsed === null) throw new Error(`"${text}" is no price`);
  return parsed;
}

function bandwidth(text: string): Bandwidth {
  const parsed = parseBandwidth(text);
  if (parsed === null) throw new Error(`"${text}" is no bandwidth`);
  return parsed;
}

describe("a price", () => {
  const cases: readonly { readonly bytes: number; readonly text: string; readonly month: string; readonly why: string }[] = [
    { bytes: 1_000_000_000, text: "0.10", month: "0.1000", why: "a gigabyte is 10⁹ bytes" },
    { bytes: 3_000_000_000, text: "0.1", month: "0.3000", why: "three tenths are not 0.30000000000000004" },
    { bytes: 1_005_000_000, text: "1", month: "1.0050", why: "1.005 is not a little less" },
    { bytes: 999_999, text: "0.10", month: "0.0000", why: "what is below four digits is cut" },
    { bytes: Number.MAX_SAFE_INTEGER, text: "0.023", month: "207165.5828", why: "nothing is lost of large amounts" },
    { bytes: 0, text: "999999999.999999999", month: "0.0000", why: "nothing costs nothing" },
  ];
  test.for(cases)("of $text makes $bytes bytes cost $month a month: $why", ({ bytes, text, month }) => {
    expect(monthlyPrice(bytes, price(text))).toBe(month);
  });

  test.for(["", "0", "0.00", "-1", "$0.10", "0,10", ".5", "1e3", "0.10 EUR", "free"])("is not %o", (text) => {
    expect(parsePrice(text)).toBeNull();
  });
});

describe("a bandwidth", () => {
  test.for([
    ["100 Mbit/s", 100_000_000n],
    ["1 Gbit/s", 1_000_000_000n],
    ["2.5Gbit/s", 2_500_000_000n],
    ["56 kbit/s", 56_000n],
    ["800 bit/s", 800n],
    ["1 Tbit/s", 1_000_000_000_000n],
  ] as const)("of %o has %o bits a second", ([text, bitsPerSecond]) => {
    expect(parseBandwidth(text)).toEqual({ text, bitsPerSecond });
  });

  test.for(["", "100", "100 Mbit", "100 Mbps", "100 MB/s", "0 Mbit/s", "0.9 bit/s", "-1 Mbit/s", "100 mbit/s"])(
    "is not %o",
    (text) => {
      expect(parseBandwidth(text)).toBeNull();
    },
  );

  test.for([
    [12_500_000, "100 Mbit/s", 1000],
    [1, "100 Mbit/s", 1],
    [0, "100 Mbit/s", 0],
    [12_500_001, "100 Mbit/s", 1001],
  ] as const)("moves %i bytes at %s in %i ms", ([bytes, text, milliseconds]) => {
    expect(pullMilliseconds(bytes, bandwidth(text))).toBe(milliseconds);
  });
});

describe("a retention policy", () => {
  test.for([
    ["last 10", { kind: "last", versions: 10 }],
    ["last 1", { kind: "last", versions: 1 }],
    [" 30 days ", { kind: "days", days: 30 }],
    ["1 day", { kind: "days", days: 1 }],
  ] as const)("%o is understood", ([text, policy]) => {
    expect(parseRetention(text)).toEqual(policy);
  });

  test.for(["", "10", "last", "last 0", "last -1", "last 1.5", "0 days", "30", "a month", "last 100000", "last 10 days"])(
    "is not %o",
    (text) => {
      expect(parseRetention(text)).toBeNull();
    },
  );
});
