import { describe, expect, test } from "vitest";
import { compare, withoutBaseline } from "../../src/compare/compare.ts";
import { judge, type PlatformVerdict, type ToJudge } from "../../src/judge/judge.ts";
import type { PlatformMeasurement } from "../../src/measure/measurement.ts";
import { reasonWords } from "../../src/report/words/reasons.ts";
import { budget, claims, imageInputs, inputs, layer, measurement, platform } from "../support/values.ts";

function said({ reasons }: PlatformVerdict): readonly string[] {
  return reasons.map(reasonWords);
}

/** An image whose layers have these stored and unpacked megabytes; null: it could not be opened. */
function unpacking(...layers: readonly (readonly [stored: number, unpacked: number | null])[]): PlatformMeasurement {
  return platform({
    configBytes: 0,
    layers: layers.map(([stored, unpacked], at) => {
      const bytes = { compressedBytes: stored * 1e6, uncompressedBytes: unpacked === null ? null : unpacked * 1e6 };
      const content = `${at} ${stored} ${unpacked}`;
      return layer(unpacked === null ? { content, ...bytes, compression: null, contentDigest: null } : { content, ...bytes });
    }),
  });
}

describe("a ceiling for what is unpacked", () => {
  const image = imageInputs({ budget: budget({ maxUncompressedBytes: 500_000_000 }) });
  const judgedOnDisk = (head: PlatformMeasurement, base: PlatformMeasurement | null, given: Partial<ToJudge> = {}) => {
    const now = measurement({ platforms: [head] });
    const comparison =
      base === null ? withoutBaseline(now, "all", "none") : compare(now, measurement({ platforms: [base] }), "all");
    const outcome = base === null ? ("absent" as const) : ("found" as const);
    const usual = {
      image,
      outcome,
      noBaseBuild: null,
      justification: claims(),
      approvals: { kind: "not-asked" as const },
      rules: inputs(),
    };
    const [verdict] = judge({ comparison, ...usual, ...given }).platforms;
    if (verdict === undefined) throw new Error("one platform was judged");
    return verdict;
  };
  const same = [100, 400] as const;

  test.for([
    { name: "holds at the byte", head: [same, [1, 100]], base: [same], state: "pass", reasons: [] },
    {
      name: "is broken by what hardly compresses to anything",
      head: [same, [0.1, 840]],
      base: [same],
      state: "too-large",
      reasons: ["over-ceiling"],
    },
    {
      name: "is broken by noise in the stored bytes",
      head: [same, [0.0005, 840]],
      base: [same],
      state: "too-large",
      reasons: ["over-ceiling"],
    },
    {
      name: "is broken by an image that shrank where it is stored",
      head: [[50, 900]],
      base: [same],
      state: "too-large",
      reasons: ["over-ceiling"],
    },
    {
      name: "spares who makes it smaller",
      head: [
        [100, 800],
        [1, 100],
      ],
      base: [
        [100, 800],
        [1, 101],
      ],
      state: "pass",
      reasons: ["over-ceiling-before"],
    },
    {
      name: "spares who changes nothing",
      head: [[100, 800]],
      base: [[100, 800]],
      state: "pass",
      reasons: ["over-ceiling-before"],
    },
    {
      name: "spares growth in the stored bytes alone, but not from the thresholds",
      head: [[160, 800]],
      base: [[100, 800]],
      state: "unjustified",
      reasons: ["reached", "no-claim", "over-ceiling-before"],
    },
    {
      name: "holds without a baseline",
      head: [[1, 501]],
      base: null,
      state: "too-large",
      reasons: ["over-ceiling", "no-baseline"],
    },
    {
      name: "is broken by what is known alone",
      head: [
        [100, null],
        [1, 501],
      ],
      base: [[100, null]],
      state: "too-large",
      reasons: ["over-ceiling"],
    },
    {
      name: "is not dodged by a layer that nobody can open",
      head: [same, [1, null]],
      base: [same],
      state: "unknown",
      isRed: true,
      reasons: ["ceiling-unknown"],
    },
    {
      name: "cannot be told without a baseline either",
      head: [same, [1, null]],
      base: null,
      state: "unknown",
      reasons: ["no-baseline", "ceiling-unknown"],
    },
    {
      name: "spares who changes nothing about what nobody can open",
      head: [same, [1, null]],
      base: [same, [1, null]],
      state: "pass",
      reasons: ["ceiling-unknown-before"],
    },
    {
      name: "does not spare who adds to it",
      head: [same, [1, null], [1, 20]],
      base: [same, [1, null]],
      state: "unknown",
      reasons: ["ceiling-unknown"],
    },
    {
      name: "holds where it is not known what the baseline unpacked to",
      head: [[100, 800]],
      base: [[100, null]],
      state: "too-large",
      reasons: ["over-ceiling"],
    },
    {
      name: "does not hide worse",
      head: [same, [60, null]],
      base: [same],
      state: "unjustified",
      reasons: ["reached", "no-claim", "ceiling-unknown"],
    },
  ] as const)("$name", ({ head, base, state, reasons, isRed = state === "too-large" || state === "unjustified" }) => {
    const verdict = judgedOnDisk(unpacking(...head), base === null ? null : unpacking(...base));
    expect({ state: verdict.state, reasons: verdict.reasons.map(({ kind }) => kind) }).toEqual({ state, reasons });
    expect(verdict.isRed).toBe(isRed);
  });

  test("spares a layer that was not read of the baseline, and is the head's by its diff ID", () => {
    const head = unpacking([100, 800]);
    const base = { ...head, layers: head.layers.map((one) => ({ ...one, uncompressedBytes: null })), uncompressedBytes: null };
    expect(judgedOnDisk(head, base)).toMatchObject({ state: "pass", reasons: [{ kind: "over-ceiling-before" }] });
  });

  test("follows on-error where it cannot be told", () => {
    const rules = { ...inputs(), onError: "fail" } as const;
    const verdict = judgedOnDisk(unpacking(same, [1, null]), null, { rules });
    expect(verdict).toMatchObject({ state: "unknown", isRed: true });
    expect(said(verdict)).toEqual([
      "none",
      "the uncompressed size is not known (not every layer could be read; the others unpack to 400.0 MB), so max-uncompressed-size (500.0 MB) cannot be checked",
    ]);
  });

  test("stands beside the one for what is stored", () => {
    const both = imageInputs({ budget: budget({ maxSizeBytes: 90_000_000, maxUncompressedBytes: 500_000_000 }) });
    const verdict = judgedOnDisk(unpacking([110, 800]), unpacking([100, 400]), { image: both });
    expect(said(verdict)).toEqual([
      "the image is 110.0 MB, 20.0 MB more than max-size allows (90.0 MB)",
      "the image is 800.0 MB uncompressed, 300.0 MB more than max-uncompressed-size allows (500.0 MB)",
    ]);
  });
});
