import { describe, expect, test } from "vitest";
import { boundOf } from "../../src/judge/bounds.ts";
import { findClaim } from "../../src/judge/judge.ts";
import { findClaims } from "../../src/judge/justification.ts";

const reason = "we ship the model in the image so that cold starts need no download";
const claimsOf = (text: string) => findClaims(`Image-Size-Justification: ${text}`, []);

describe("a bound that cannot be read makes the justification void", () => {
  test.for([
    "up to 600K",
    "up to 130M",
    "up to 130 m",
    "up to 1.2G",
    "up to 130 megabytes",
    "up to 130 Megs",
    "up to 1 gigabyte",
    "up to 130 Mo",
    "up to 130 МБ",
    "up to ١٣٠ MB",
    "up to ~130 MB",
    "up to ≈ 130 MB",
    "up to about 130 MB",
    "up to approx. 130 MB",
    "up to roughly 130MB",
    "up to half a gigabyte",
    "up to one GB",
    "up to 130-150 MB",
    "up to 130 to 150 MB",
    "up to 1 300 MB",
    "up to 1'300 MB",
    "up to 1_300 MB",
    "up to130MB",
    "upto 130MB",
    "up-to 130 MB",
    "(max 130 MB)",
    "max. 130 MB",
    "maximum of 130 MB",
    "at most 130 MB",
    "no more than 130 MB",
    "not larger than 130 MB",
    "limited to 130 MB",
    "≤ 130 MB",
    "<= 130MB",
    "(up to )",
    "(up to 130)",
    "(up to ~)",
    "(up to +20 MB)",
    "(up to 20%)",
    "(under 130 MB)",
    "(< 130 MB)",
    "(limit: 130 MB)",
    "(size limit 130 MB)",
    "(not above 130 MB)",
    "(130 MB max)",
    "(130 MB or less)",
  ])("%s", (written) => {
    for (const text of [`${reason} ${written}`, `${written} ${reason}`, `${reason}, ${written}, and more`]) {
      expect(claimsOf(text)).toMatchObject([{ upToBytes: null, refusal: { kind: "bound-unreadable", bound: written } }]);
    }
  });

  test("also beside one that can be read", () => {
    expect(claimsOf(`${reason} (up to 130 MB), up to ~200 MB`)).toMatchObject([{ refusal: { kind: "bound-unreadable" } }]);
  });
});

describe("a bound is read", () => {
  test.for([
    ["with a no-break space", "up to 130\u00A0MB"],
    ["with narrow no-break spaces", "up\u202Fto\u202F130\u202FMB"],
    ["with blanks in its brackets", "( up to 130 MB )"],
    ["in full-width letters", "ｕｐ ｔｏ １３０ ＭＢ"],
    ["in full-width brackets", "（up to 130 MB）"],
    ["in emphasis", "up to **130 MB**"],
    ["in code", "(up to `130 MB`)"],
    ["with a character that nobody sees in it", "up to 1\u200B30 MB"],
    ["over a line end", "up to\n130 MB"],
  ])("%s", ([, written]) => {
    expect(claimsOf(`${reason} ${written}`)).toMatchObject([{ upToBytes: 130_000_000, refusal: null }]);
  });

  test.for([
    ["up to 300 MB (up to 130 MB)", 130_000_000],
    ["up to 130 MB and up to 300 MB", 130_000_000],
    ["up to 1 GB, up to 300 MB, up to 500 MB", 300_000_000],
  ] as const)("the smaller of two: %s", ([written, upToBytes]) => {
    const claims = claimsOf(`${reason}, ${written}`);
    expect(claims).toMatchObject([{ upToBytes, refusal: null }]);
    expect(findClaim({ kind: "read", claims }, "api", upToBytes).kind).toBe("accepted");
    expect(findClaim({ kind: "read", claims }, "api", upToBytes + 1)).toMatchObject({ refusal: { kind: "outgrown" } });
  });

  test("not where it was struck out", () => {
    expect(claimsOf(`${reason} ~~(up to 130 MB)~~ (up to 300 MB)`)).toMatchObject([{ upToBytes: 300_000_000 }]);
  });
});

test.for([
  "up to 12 models",
  "up to 5 times as many",
  "(up to 12 models)",
  "up to date",
  "(up to date)",
  "up to speed",
  "backup to 130 MB",
  "up to 130 MBit",
  "up to 130 MB/s",
  "up to version 3",
  "the maximum is larger",
  "max 12 fonts",
  "at most three languages",
  "130 MB of models",
  "(130 MB of models)",
  "(the model has 130 MB)",
  "under 130 MB of memory",
  "up to 20% faster",
])("%s is no bound", (text) => {
  expect(boundOf(text)).toEqual({ kind: "none" });
  expect(claimsOf(`${reason}, ${text}`)).toMatchObject([{ upToBytes: null, refusal: null }]);
});
