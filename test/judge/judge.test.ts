import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NoBaseBuild } from "../../src/compare/cause.ts";
import { compare, withoutBaseline, type Comparison } from "../../src/compare/compare.ts";
import {
  findClaim,
  judge,
  needsJustification,
  reaches,
  recorded,
  verdictStates,
  worst,
  type PlatformVerdict,
  type ToJudge,
  type Verdict,
} from "../../src/judge/judge.ts";
import { reasonWords } from "../../src/report/words/reasons.ts";
import {
  budget,
  claim,
  claims,
  compared,
  imageInputs,
  inputs,
  measured,
  measurement,
  sized,
  threshold,
} from "../support/values.ts";

const huge = Number.MAX_SAFE_INTEGER;

function verdictOf(comparison: Comparison, given: Partial<ToJudge> = {}): Verdict {
  return judge({
    image: imageInputs(),
    comparison,
    outcome: "found",
    noBaseBuild: null,
    justification: claims(),
    approvals: { kind: "not-asked" },
    rules: inputs(),
    ...given,
  });
}

function judged(headBytes: number, baselineBytes: number, given: Partial<ToJudge> = {}): PlatformVerdict {
  return only(verdictOf(compare(measured(headBytes), measured(baselineBytes), "all"), given));
}

function only({ platforms: [platform] }: Verdict): PlatformVerdict {
  if (platform === undefined) throw new Error("one platform was judged");
  return platform;
}

const withCeiling = (maxSizeBytes: number): Pick<ToJudge, "image"> => ({
  image: imageInputs({ budget: budget({ maxSizeBytes }) }),
});

describe("a threshold is reached exactly", () => {
  test.for([
    { text: "10%", growth: 9_999, base: 100_000, is: false, name: "9.999%" },
    { text: "10%", growth: 10_000, base: 100_000, is: true, name: "10%" },
    { text: "25%", growth: 24_900, base: 100_000, is: false, name: "24.9%" },
    { text: "25%", growth: 25_000, base: 100_000, is: true, name: "25%" },
    { text: "12.5%", growth: 12_499, base: 100_000, is: false, name: "12.499%" },
    { text: "12.5%", growth: 12_500, base: 100_000, is: true, name: "12.5%" },
    { text: "10%", growth: 1, base: 11, is: false, name: "a byte of eleven" },
    { text: "10%", growth: 1, base: 10, is: true, name: "a byte of ten" },
    { text: "10%", growth: 900_719_925_474_099, base: huge, is: false, name: "a byte less than 10% of 2⁵³" },
    { text: "10%", growth: 900_719_925_474_100, base: huge, is: true, name: "a tenth of a byte more than 10% of 2⁵³" },
    { text: "100%", growth: huge - 1, base: huge, is: false, name: "a byte less than all of 2⁵³" },
    { text: "100%", growth: huge, base: huge, is: true, name: "all of 2⁵³" },
    { text: "0.000000001%", growth: 1, base: 100_000_000_000, is: true, name: "the smallest percentage" },
    { text: "5 MB", growth: 4_999_999, base: 1, is: false, name: "a byte less than 5 MB" },
    { text: "5 MB", growth: 5_000_000, base: huge, is: true, name: "5 MB" },
    { text: "10% and 5 MB", growth: 4_999_999, base: 10_000_000, is: false, name: "49%, but not 5 MB" },
    { text: "10% and 5 MB", growth: 5_000_000, base: 50_000_001, is: false, name: "5 MB, but not 10%" },
    { text: "10% and 5 MB", growth: 5_000_000, base: 50_000_000, is: true, name: "5 MB and 10%" },
    { text: "10%", growth: 1, base: 0, is: true, name: "anything after nothing" },
    { text: "5 MB", growth: 4_999_999, base: 0, is: false, name: "less than 5 MB after nothing" },
    { text: "0%", growth: 1, base: 100, is: true, name: "a byte" },
    { text: "0%", growth: 0, base: 100, is: false, name: "no growth" },
    { text: "0%", growth: -1, base: 100, is: false, name: "shrinking" },
    { text: "0 B", growth: 0, base: 0, is: false, name: "nothing after nothing" },
  ])("$name reaches $text: $is", ({ text, growth, base, is }) => {
    expect(reaches(growth, base, threshold(text))).toBe(is);
  });

  test("as long division says, for any sizes and percentages", () => {
    const bytes = fc.oneof(fc.nat({ max: 1000 }), fc.maxSafeNat(), fc.constantFrom(huge, huge - 1));
    const percentText = fc
      .tuple(fc.nat({ max: 1000 }), fc.option(fc.stringMatching(/^\d{1,9}$/), { nil: null }))
      .map(([whole, fraction]) => (fraction === null ? `${whole}%` : `${whole}.${fraction}%`));
    fc.assert(
      fc.property(bytes, bytes, percentText, fc.option(bytes, { nil: null }), (growth, base, percent, least) => {
        const text = least === null ? percent : `${percent} and ${least} B`;
        expect(reaches(growth, base, threshold(text))).toBe(reachesByLongDivision(growth, base, { percent, least }));
      }),
      { numRuns: 3000 },
    );
  });

  test("as long division says, at and around the byte that decides", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 46 }),
        fc.nat({ max: 100 }),
        fc.integer({ min: -1, max: 1 }),
        (base, percent, off) => {
          const growth = Math.max(0, Number((BigInt(base) * BigInt(percent)) / 100n) + off);
          expect(reaches(growth, base, threshold(`${percent}%`))).toBe(
            reachesByLongDivision(growth, base, { percent: `${percent}%`, least: null }),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });
});

/** What a child does with pencil and paper: growth in per cent of the base, digit by digit, held against the written digits. */
function reachesByLongDivision(growth: number, base: number, at: { percent: string; least: number | null }): boolean {
  if (growth === 0 || (at.least !== null && growth < at.least)) return false;
  if (base === 0) return true;
  const [whole = "", fraction = ""] = at.percent.replace("%", "").split(".");
  let rest = BigInt(growth) * 100n;
  const units = rest / BigInt(base);
  if (units !== BigInt(whole)) return units > BigInt(whole);
  for (const digit of fraction) {
    rest = (rest % BigInt(base)) * 10n;
    const next = rest / BigInt(base);
    if (next !== BigInt(digit)) return next > BigInt(digit);
  }
  return true;
}

/** The reasons as a reader meets them. */
const said = ({ reasons }: PlatformVerdict): readonly string[] => reasons.map(reasonWords);

const uncompared = { absent: "no-baseline", unknown: "baseline-unknown" } as const;

const tooShort = { kind: "too-short", written: "because" } as const;

describe("one platform", () => {
  test.for([
    { name: "that shrank passes", head: 500_000, state: "pass", isRed: false },
    { name: "that is the same passes", head: 1_000_000, state: "pass", isRed: false },
    { name: "that grew by 9.9999% passes", head: 1_099_999, state: "pass", isRed: false },
    { name: "that grew by 10% warns", head: 1_100_000, state: "warn", isRed: false },
    { name: "that grew by 24.9999% warns", head: 1_249_999, state: "warn", isRed: false },
    { name: "that grew by 25% is red", head: 1_250_000, state: "unjustified", isRed: true },
  ] as const)("$name", ({ head, state, isRed }) => {
    expect(judged(head, 1_000_000)).toMatchObject({ platform: "linux/amd64", state, isRed, justification: null });
  });

  test("tells which threshold was reached, as it was written", () => {
    expect(judged(1_100_000, 1_000_000).reasons).toEqual([{ kind: "reached", threshold: "warn-at", at: "10%" }]);
    expect(said(judged(1_100_000, 1_000_000))).toEqual(["growth reached the warning threshold of 10%"]);
    expect(said(judged(1_250_000, 1_000_000))).toEqual([
      "growth reached 25%, so it needs a justification",
      "the pull request description holds no justification",
    ]);
  });

  test("that grew by 25% is green with a justification, which is handed on", () => {
    const good = claim();
    expect(judged(1_250_000, 1_000_000, { justification: claims(good) })).toEqual({
      platform: "linux/amd64",
      state: "justified",
      isRed: false,
      reasons: [{ kind: "reached", threshold: "justify-at", at: "25%" }],
      justification: good,
    });
  });

  test("that only warns takes no justification", () => {
    expect(judged(1_100_000, 1_000_000, { justification: claims(claim()) })).toMatchObject({
      state: "warn",
      justification: null,
    });
  });

  test("whose growth is noise passes, however many per cent it is", () => {
    expect(judged(1998, 999)).toMatchObject({ state: "pass", isRed: false, reasons: [] });
    expect(judged(1999, 999)).toMatchObject({ state: "unjustified" });
  });

  test("that was nothing before needs a justification", () => {
    expect(judged(1000, 0)).toMatchObject({ state: "unjustified", isRed: true });
  });

  test("is judged by the bytes that can be compared", () => {
    const elsewhere = { ...measured(1_000_000), builder: null };
    const comparison = compare(elsewhere, measured(500_000), "all");
    expect(only(verdictOf(comparison))).toMatchObject({ state: "unjustified" });
  });
});

describe("a ceiling", () => {
  test.for([
    { name: "holds at the byte", head: 2_000_000, base: 1_990_000, state: "pass", isRed: false },
    { name: "is broken by one byte more", head: 2_000_001, base: 1_990_000, state: "too-large", isRed: true },
    { name: "spares an image that is not larger", head: 2_500_000, base: 2_500_000, state: "pass", isRed: false },
    { name: "spares an image that shrank", head: 2_500_000, base: 2_600_000, state: "pass", isRed: false },
    { name: "spares noise", head: 2_500_999, base: 2_500_000, state: "pass", isRed: false },
    { name: "comes before a missing justification", head: 2_500_000, base: 1_000_000, state: "too-large", isRed: true },
  ] as const)("$name", ({ head, base, state, isRed }) => {
    expect(judged(head, base, withCeiling(2_000_000))).toMatchObject({ state, isRed });
  });

  test("is not lifted by a justification", () => {
    expect(judged(2_500_000, 1_000_000, { ...withCeiling(2_000_000), justification: claims(claim()) })).toMatchObject({
      state: "too-large",
      isRed: true,
      reasons: [{ kind: "over-ceiling", sizeBytes: 2_500_000, maxSizeBytes: 2_000_000, overBytes: 500_000 }],
      justification: null,
    });
  });

  test("does not hide that a justification is missing too", () => {
    const verdict = judged(2_500_000, 1_000_000, withCeiling(2_000_000));
    expect(said(verdict)).toEqual([
      "the image is 2.5 MB, 500.0 kB more than max-size allows (2.0 MB)",
      "growth reached 25%, so it needs a justification",
      "the pull request description holds no justification",
    ]);
    expect(judged(2_050_000, 1_900_000, withCeiling(2_000_000)).reasons).toMatchObject([{ kind: "over-ceiling" }]);
  });

  test("leaves a note for the innocent", () => {
    expect(said(judged(2_500_000, 2_500_000, withCeiling(2_000_000)))).toEqual([
      "the image is 2.5 MB, 500.0 kB more than max-size allows (2.0 MB), but this pull request does not make it larger",
    ]);
  });

  test("is about the size in a registry, also where uncompressed bytes are judged", () => {
    const elsewhere = { ...measured(1_000_000), builder: null };
    const comparison = compare(elsewhere, measured(950_000), "all");
    expect(only(verdictOf(comparison, withCeiling(1_000_000)))).toMatchObject({ state: "pass" });
    expect(only(verdictOf(comparison, withCeiling(999_999)))).toMatchObject({ state: "too-large" });
  });

  test.for(["absent", "unknown"] as const)("holds without a baseline (%s)", (outcome) => {
    const comparison = withoutBaseline(measured(2_000_001), "all", "none was recorded");
    expect(only(verdictOf(comparison, { ...withCeiling(2_000_000), outcome }))).toMatchObject({
      state: "too-large",
      isRed: true,
      reasons: [{ kind: "over-ceiling" }, { kind: uncompared[outcome], because: "none was recorded" }],
    });
  });
});

describe("without a baseline", () => {
  const nothing = withoutBaseline(measured(1_000_000), "all", "none was recorded");
  test.for([
    { outcome: "absent", rules: {}, state: "no-baseline", isRed: false },
    { outcome: "absent", rules: { onMissingBaseline: "pass" }, state: "no-baseline", isRed: false },
    { outcome: "absent", rules: { onMissingBaseline: "fail" }, state: "no-baseline", isRed: true },
    { outcome: "absent", rules: { onError: "fail" }, state: "no-baseline", isRed: false },
    { outcome: "unknown", rules: {}, state: "unknown", isRed: false },
    { outcome: "unknown", rules: { onError: "fail" }, state: "unknown", isRed: true },
    { outcome: "unknown", rules: { onMissingBaseline: "fail" }, state: "unknown", isRed: false },
  ] as const)("($outcome, $rules) the state is $state, red: $isRed", ({ outcome, rules, state, isRed }) => {
    const verdict = verdictOf(nothing, { outcome, rules: inputs(rules) });
    const reasons = [{ kind: uncompared[outcome], because: "none was recorded" }];
    expect(only(verdict)).toEqual({ platform: "linux/amd64", state, isRed, reasons, justification: null });
    expect(verdict).toMatchObject({ state, isRed });
  });
});

describe("a platform that cannot be compared", () => {
  const arm = measurement({ platforms: [sized(1_000_000, { platform: "linux/arm64" })] });
  const both = measurement({ platforms: [...measured(1_000_000).platforms, ...arm.platforms] });
  const target = (name: string) => ({ ...measured(1_000_000), target: name });
  const otherTarget = compare(target("prod"), target(""), "all");
  const replaced = compare(arm, measured(1_000_000), "all");
  const exchanged = compare(
    both,
    measurement({ platforms: [...measured(1_000_000).platforms, sized(1, { platform: "linux/s390x" })] }),
    "all",
  );
  const variant = compare(
    measurement({ platforms: [...measured(1_000_000).platforms, sized(9_000_000, { platform: "linux/amd64/v3" })] }),
    measured(1_000_000),
    "all",
  );
  const joined = compare(both, measured(1_000_000), "all");
  const build = (fault: NoBaseBuild["fault"]): NoBaseBuild => ({ fault, because: "it is so" });
  const arms = (verdict: Verdict) => verdict.platforms.find(({ platform }) => platform !== "linux/amd64") ?? only(verdict);

  const cases: readonly {
    readonly name: string;
    readonly comparison: Comparison;
    readonly fault: NoBaseBuild["fault"] | null;
    readonly state: PlatformVerdict["state"];
    readonly isRed: boolean;
    readonly rules?: Partial<ToJudge["rules"]>;
  }[] = [
    { name: "another target", comparison: otherTarget, fault: "head", state: "unjustified", isRed: true },
    { name: "another target", comparison: otherTarget, fault: "not-possible", state: "unjustified", isRed: true },
    { name: "another target", comparison: otherTarget, fault: null, state: "unjustified", isRed: true },
    { name: "another target", comparison: otherTarget, fault: "surroundings", state: "unknown", isRed: false },
    {
      name: "another target",
      comparison: otherTarget,
      fault: "surroundings",
      state: "unknown",
      isRed: true,
      rules: { onError: "fail" },
    },
    { name: "no platform that was recorded", comparison: replaced, fault: "not-possible", state: "unjustified", isRed: true },
    { name: "no platform that was recorded", comparison: replaced, fault: "surroundings", state: "unknown", isRed: false },
    { name: "a platform in place of another", comparison: exchanged, fault: "head", state: "unjustified", isRed: true },
    { name: "a platform more", comparison: joined, fault: "head", state: "no-baseline", isRed: false },
    { name: "a variant of a recorded one", comparison: variant, fault: "not-possible", state: "unjustified", isRed: true },
    {
      name: "a platform more",
      comparison: joined,
      fault: "head",
      state: "no-baseline",
      isRed: true,
      rules: { onMissingBaseline: "fail" },
    },
  ];
  test.for(cases)(
    "because it has $name ($fault, $rules) is $state, red: $isRed",
    ({ comparison, fault, state, isRed, rules }) => {
      const noBaseBuild = fault === null ? null : build(fault);
      const verdict = verdictOf(comparison, { noBaseBuild, rules: inputs(rules ?? {}) });
      expect(arms(verdict)).toMatchObject({ state, isRed });
      expect(arms(verdict).reasons[0]).toMatchObject({ kind: "not-compared", build: noBaseBuild });
      const needs = needsJustification(comparison, { budget: budget(), noBaseBuild });
      expect(needs).toBe(state === "unjustified");
    },
  );

  test("because its own layers are not known any more has to be justified", () => {
    const obstacle = { kind: "own-layers-unknown", side: "head" } as const;
    const platforms = compare(target("prod"), target(""), "all").platforms.map((one) => Object.assign({}, one, { obstacle }));
    expect(only(verdictOf({ platforms, gonePlatforms: [] }))).toMatchObject({ state: "unjustified" });
  });

  test("is justified by a claim that holds", () => {
    const given = { noBaseBuild: build("head"), justification: claims(claim()) };
    expect(only(verdictOf(otherTarget, given))).toMatchObject({
      state: "justified",
      isRed: false,
      reasons: [{ kind: "not-compared", cause: "head" }],
      justification: claim(),
    });
    const bound = claims(claim({ upToBytes: 999_999 }));
    expect(only(verdictOf(otherTarget, { ...given, justification: bound }))).toMatchObject({ state: "unjustified", isRed: true });
  });

  test("is too large above the ceiling, and has to be justified all the same", () => {
    expect(only(verdictOf(otherTarget, withCeiling(999_999)))).toMatchObject({
      state: "too-large",
      isRed: true,
      reasons: [{ kind: "over-ceiling" }, { kind: "not-compared" }, { kind: "no-claim" }],
    });
  });

  test.for([
    { name: "the baseline's layers", obstacle: { kind: "own-layers-unknown", side: "baseline" } },
    { name: "the baseline's size", obstacle: { kind: "size-unknown", side: "baseline", isOpened: true } },
    { name: "the size that a registry does not tell", obstacle: { kind: "size-unknown", side: "head", isOpened: false } },
  ] as const)("because of $name is unknown: no pull request is the cause", ({ obstacle }) => {
    const platforms = compare(target("prod"), target(""), "all").platforms.map((one) => Object.assign({}, one, { obstacle }));
    expect(only(verdictOf({ platforms, gonePlatforms: [] }, { noBaseBuild: build("head") }))).toMatchObject({ state: "unknown" });
  });
});

describe("a size that is known to be at least so large", () => {
  const shortfall = (isOpened: boolean) => ({ kind: "size-unknown", side: "head", isOpened }) as const;
  test.for([
    { head: 1_250_000, isOpened: false, state: "unjustified" },
    { head: 1_249_999, isOpened: false, state: "unknown" },
    { head: 400_000, isOpened: false, state: "unknown" },
    { head: 1_249_999, isOpened: true, state: "unjustified" },
  ] as const)("($head of 1,000,000 B, opened: $isOpened) is $state", ({ head, isOpened, state }) => {
    const platforms = [compared(head, 1_000_000, { shortfall: shortfall(isOpened) })];
    expect(only(verdictOf({ platforms, gonePlatforms: [] }))).toMatchObject({ state });
  });
});

const grown = (...growth: readonly number[]): Comparison => {
  const at = (bytes: (growth: number) => number) =>
    measurement({ platforms: growth.map((one, index) => sized(bytes(one), { platform: `linux/${index}` })) });
  return compare(
    at((one) => 1_000_000 + one),
    at(() => 1_000_000),
    "all",
  );
};

describe("the worst platform decides", () => {
  test.for([
    { growth: [0, 100_000, 0], state: "warn" },
    { growth: [250_000, 100_000, -5000], state: "unjustified" },
    { growth: [-5000, -6000, 0], state: "pass" },
  ] as const)("of $growth: $state", ({ growth, state }) => {
    const verdict = verdictOf(grown(...growth));
    expect(verdict.state).toBe(state);
    expect(verdict.platforms).toHaveLength(growth.length);
  });

  test("where a new platform stands beside one that grew too much", () => {
    const head = measurement({ platforms: [sized(1_250_000), sized(5, { platform: "linux/arm64" })] });
    const verdict = verdictOf(compare(head, measured(1_000_000), "all"));
    expect(verdict).toMatchObject({ state: "unjustified", isRed: true });
    expect(verdict.platforms.map(({ state }) => state)).toEqual(["unjustified", "no-baseline"]);
  });

  test("by severity, and red before green", () => {
    const states = verdictStates.map((state) => ({ state, isRed: false }));
    for (const [at, severe] of states.entries()) {
      const harmless = states.slice(0, at);
      expect(worst([...harmless, severe])).toEqual(severe);
      expect(worst([severe, ...harmless])).toEqual(severe);
    }
    expect(
      worst([
        { state: "justified", isRed: false },
        { state: "no-baseline", isRed: true },
      ]),
    ).toEqual({ state: "no-baseline", isRed: true });
    expect(
      worst([
        { state: "unknown", isRed: true },
        { state: "unknown", isRed: false },
      ]),
    ).toEqual({ state: "unknown", isRed: true });
  });

  test("and nothing judged is never green", () => {
    expect(() => worst([])).toThrow("nothing was judged");
    expect(() => verdictOf({ platforms: [], gonePlatforms: [] })).toThrow("nothing was judged");
    expect(() => recorded({ platforms: [], gonePlatforms: [] })).toThrow("nothing was judged");
  });
});

const red = (justification: ToJudge["justification"], name = "api"): PlatformVerdict =>
  judged(1_250_000, 1_000_000, { justification, image: imageInputs({ name }) });

describe("a justification", () => {
  test("that could not be read leaves the check red, saying so", () => {
    const verdict = red({ kind: "unreadable", because: "GitHub did not answer" });
    expect(verdict).toMatchObject({ state: "unjustified", isRed: true });
    expect(said(verdict).at(-1)).toBe("GitHub did not answer; if it says why, run this job again");
  });

  test("for another image does not count", () => {
    expect(red(claims(claim({ image: "web" })))).toMatchObject({ state: "unjustified" });
    expect(red(claims(claim({ image: "API" })))).toMatchObject({ state: "unjustified" });
    expect(said(red(claims(claim({ image: "web" }), claim({ image: "db" })))).at(-1)).toBe(
      "the pull request description holds no justification for this image, only for web, db",
    );
  });

  test.for([
    { name: "this image", held: [claim({ image: "api" })] },
    { name: "all images", held: [claim()] },
    { name: "another image and all images", held: [claim({ image: "web" }), claim()] },
  ])("for $name counts", ({ held }) => {
    expect(red(claims(...held))).toMatchObject({ state: "justified" });
  });

  test("of the image's own is quoted before a general one", () => {
    const own = claim({ image: "api", text: "own" });
    expect(red(claims(claim({ text: "general" }), own)).justification).toEqual(own);
  });

  test("that is a reason is found behind one that is none", () => {
    const good = claim({ text: "good" });
    expect(red(claims(claim({ image: "api", refusal: tooShort }), good)).justification).toEqual(good);
  });

  test("that is none says why, the image's own first", () => {
    const held = claims(claim({ refusal: { kind: "empty" } }), claim({ image: "api", refusal: tooShort }));
    expect(red(held).reasons).toEqual([expect.anything(), { kind: "refused", refusal: tooShort }]);
  });

  test.for([
    [1_249_999, "refused"],
    [1_250_000, "accepted"],
    [1_250_001, "accepted"],
  ] as const)("up to %i B is %s for 1,250,000 B", ([upToBytes, kind]) => {
    expect(findClaim(claims(claim({ upToBytes })), "api", 1_250_000).kind).toBe(kind);
  });

  test("that is outgrown tells both sizes to the byte", () => {
    expect(said(red(claims(claim({ upToBytes: 1_249_999 }))))).toEqual([
      "growth reached 25%, so it needs a justification",
      "the justification holds up to 1.2 MB (1,249,999 B), but the image is now 1.3 MB (1,250,000 B)",
    ]);
  });

  test.for([
    { name: "growth that reached justify-at", comparison: compare(measured(1_250_000), measured(1_000_000), "all"), needs: true },
    { name: "growth just below", comparison: compare(measured(1_249_999), measured(1_000_000), "all"), needs: false },
    { name: "noise", comparison: compare(measured(1998), measured(999), "all"), needs: false },
    { name: "nothing to compare with", comparison: withoutBaseline(measured(1_000_000), "all", ""), needs: false },
  ])("is asked for by $name: $needs", ({ comparison, needs }) => {
    expect(needsJustification(comparison, { budget: budget(), noBaseBuild: null })).toBe(needs);
  });

  test("is asked for when any platform needs it", () => {
    const platforms = [compared(1000, 1_000_000), compared(1_250_000, 1_000_000)];
    expect(needsJustification({ platforms, gonePlatforms: [] }, { budget: budget(), noBaseBuild: null })).toBe(true);
  });
});

test("a recorded size always passes", () => {
  expect(recorded(compare(measured(9_000_000), measured(1_000_000), "all"))).toEqual({
    state: "pass",
    isRed: false,
    platforms: [{ platform: "linux/amd64", state: "pass", isRed: false, reasons: [], justification: null }],
  });
});

const decide = (head: number, base: number, ceiling: number | null): string => {
  const growth = head - base;
  const isNoise = Math.abs(growth) < 1000 || BigInt(Math.abs(growth)) * 10_000n < BigInt(base);
  if (isNoise || growth <= 0) return "pass";
  if (ceiling !== null && head > ceiling) return "too-large";
  const hundredfold = BigInt(growth) * 100n;
  if (hundredfold >= BigInt(base) * 25n) return "unjustified";
  return hundredfold >= BigInt(base) * 10n ? "warn" : "pass";
};

test("whatever the sizes, the verdict is the one that the thresholds spell out", () => {
  const sizes = fc.integer({ min: 0, max: 2 ** 40 });
  const warnAt = threshold("10%");
  fc.assert(
    fc.property(
      sizes,
      fc.oneof(sizes, fc.double({ min: 0.5, max: 2, noNaN: true })),
      fc.option(sizes, { nil: null }),
      (base, other, ceiling) => {
        const head = Number.isInteger(other) ? other : Math.round(base * other);
        const image = imageInputs({ budget: budget({ warnAt, maxSizeBytes: ceiling }) });
        expect(judged(head, base, { image }).state).toBe(decide(head, base, ceiling));
      },
    ),
    { numRuns: 1000 },
  );
});
