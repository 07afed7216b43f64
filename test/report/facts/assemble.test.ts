import { describe, expect, test } from "vitest";
import type { Baseline } from "../../../src/baseline/documents.ts";
import { compare, withoutBaseline, type Comparison } from "../../../src/compare/compare.ts";
import { judge } from "../../../src/judge/judge.ts";
import type { Claims } from "../../../src/judge/justification.ts";
import { reportSchema } from "../../../src/report/facts/schema.ts";
import { assemble, decimalPercent } from "../../../src/report/facts/assemble.ts";
import type { ImageResult, ReportFrame } from "../../../src/results.ts";
import type { ImageReport } from "../../../src/report/facts/report.ts";
import {
  baselineDocument,
  budget,
  claim,
  claims,
  commitOf,
  found,
  imageInputs,
  inputs,
  measured,
  measurement,
  sized,
} from "../../support/values.ts";

const frame: ReportFrame = {
  mode: "check",
  repository: "octo/app",
  pullRequest: 7,
  headSha: commitOf("head"),
  baseSha: commitOf("base"),
  runUrl: "https://example.com/octo/app/actions/runs/1",
  serverUrl: "https://example.com",
  createdAt: new Date("2026-05-02T10:00:00.000Z"),
  warnings: ["the comment failed"],
  timings: [{ stage: "measure", milliseconds: 1200 }],
};

interface Given {
  readonly head?: ReturnType<typeof measured>;
  readonly baseline?: Baseline;
  readonly image?: ImageResult["image"];
  readonly justification?: Claims;
}

/** A result made by the real stages. */
function resultOf({
  head = measured(1_100_000),
  baseline = foundWith(1_000_000),
  image = imageInputs(),
  justification = claims(),
}: Given): ImageResult {
  const comparison: Comparison =
    baseline.kind === "found"
      ? compare(head, baseline.document.measurement, image.budget.count)
      : withoutBaseline(head, image.budget.count, baseline.because);
  const approvals = { kind: "not-asked" } as const;
  const verdict = judge({
    image,
    comparison,
    outcome: baseline.kind,
    noBaseBuild: null,
    justification,
    approvals,
    rules: inputs(),
  });
  const unknown = { listings: new Map(), contents: new Map(), recording: { kind: "not-wanted" as const } };
  return {
    image,
    inForce: null,
    measurement: head,
    isReused: false,
    baseline,
    comparison,
    verdict,
    insteadOf: null,
    beside: [],
    ...unknown,
  };
}

function foundWith(bytes: number): Baseline {
  return found({ document: baselineDocument({ measurement: measured(bytes) }) });
}

function imageOf(given: Given): ImageReport {
  const [image] = assemble([resultOf(given)], frame).images;
  if (image === undefined) throw new Error("one result was given");
  return image;
}

test("a report carries its frame, its schema and its version", () => {
  const { createdAt, ...rest } = frame;
  expect(assemble([resultOf({})], frame)).toMatchObject({
    $schema: reportSchema().$id,
    version: 1,
    ...rest,
    createdAt: createdAt.toISOString(),
    verdict: "warn",
    red: false,
  });
});

test("the worst image decides", () => {
  const results = [1_000_000, 500_000, 900_000].map((bytes, at) =>
    resultOf({ baseline: foundWith(bytes), image: imageInputs({ name: `${at}` }) }),
  );
  expect(assemble(results, frame)).toMatchObject({
    verdict: "unjustified",
    red: true,
    images: [{ name: "0" }, { name: "1" }, { name: "2" }],
  });
});

test("a report of nothing is refused", () => {
  expect(() => assemble([], frame)).toThrow("nothing was judged");
});

describe("an image", () => {
  test("tells its budget as it was written", () => {
    expect(imageOf({ image: imageInputs({ budget: budget({ maxSizeBytes: 9_000_000, count: "own" }) }) }).budget).toEqual({
      warnAt: "10%",
      justifyAt: "25%",
      creepAt: null,
      maxSizeBytes: 9_000_000,
      maxUncompressedBytes: null,
      approval: null,
      count: "own",
    });
  });

  test("tells its platforms with exact numbers", () => {
    expect(imageOf({}).platforms).toMatchObject([
      {
        platform: "linux/amd64",
        verdict: "warn",
        red: false,
        basis: "compressed",
        note: null,
        sizeBytes: 1_100_000,
        uncompressedBytes: 3_300_000,
        judgedBytes: 1_100_000,
        baselineBytes: 1_000_000,
        growthBytes: 100_000,
        growthPercent: "10.0000",
        newBytes: 1_100_000,
        noise: false,
        layers: [{ change: "grew" }],
      },
    ]);
  });

  test("tells nulls, and why, where there is nothing to compare with", () => {
    expect(imageOf({ baseline: { kind: "absent", because: "none was recorded", notes: [] } })).toMatchObject({
      verdict: "no-baseline",
      baseline: { kind: "absent", because: "none was recorded" },
      history: [],
      platforms: [
        {
          note: "none was recorded",
          baselineBytes: null,
          growthBytes: null,
          growthPercent: null,
          newBytes: null,
          noise: false,
          layers: [],
        },
      ],
    });
  });

  test("gives each platform its own verdict", () => {
    const head = measurement({ platforms: [sized(1_250_000), sized(10, { platform: "linux/arm64" })] });
    expect(imageOf({ head }).platforms.map(({ platform, verdict, red }) => [platform, verdict, red])).toEqual([
      ["linux/amd64", "unjustified", true],
      ["linux/arm64", "no-baseline", false],
    ]);
  });

  test("names platforms that are gone", () => {
    const before = measurement({ platforms: [sized(1_000_000), sized(10, { platform: "linux/arm64" })] });
    expect(imageOf({ baseline: found({ document: baselineDocument({ measurement: before }) }) }).gonePlatforms).toEqual([
      "linux/arm64",
    ]);
  });

  test.for([
    {
      name: "the justification that was accepted",
      held: claims(claim({ upToBytes: 2_000_000 })),
      becomes: { text: "we ship the model", upToBytes: 2_000_000 },
    },
    {
      name: "none where it was refused",
      held: claims(claim({ refusal: { kind: "too-short", written: "too short" } })),
      becomes: null,
    },
  ])("quotes $name", ({ held, becomes }) => {
    expect(imageOf({ head: measured(1_300_000), justification: held }).justification).toEqual(becomes);
  });

  test("tells each reason as facts beside its words", () => {
    const { reasons, why } =
      imageOf({ head: measured(1_300_000), justification: claims(claim({ image: "web" })) }).platforms[0] ?? {};
    expect(why).toEqual([
      { kind: "reached", threshold: "justify-at", at: "25%", text: "growth reached 25%, so it needs a justification" },
      {
        kind: "no-claim",
        others: ["web"],
        text: "the pull request description holds no justification for this image, only for web",
      },
    ]);
    expect(reasons).toEqual(why?.map(({ text }) => text));
  });

  test("does not quote a justification that nobody asked for", () => {
    expect(imageOf({ justification: claims(claim()) }).justification).toBeNull();
  });

  const document = baselineDocument({
    measurement: measured(1_000_000),
    history: [
      {
        commit: commitOf("older"),
        recordedAt: "2026-04-01T00:00:00.000Z",
        platforms: [{ platform: "linux/amd64", sizeBytes: 900_000 }],
      },
    ],
  });

  test("shows the history up to and with its baseline", () => {
    expect(imageOf({ baseline: found({ document, behind: 3, notes: ["one was refused"] }) })).toMatchObject({
      baseline: {
        kind: "found",
        commit: document.commit,
        recordedAt: document.recordedAt,
        behind: 3,
        how: "stored",
        notes: ["one was refused"],
      },
      history: [
        { commit: commitOf("older"), platforms: [{ sizeBytes: 900_000 }] },
        {
          commit: document.commit,
          recordedAt: document.recordedAt,
          platforms: [{ platform: "linux/amd64", sizeBytes: 1_000_000 }],
        },
      ],
    });
  });

  test.for([
    { mode: "check", until: document.commit, growthBytes: 100_000, growthPercent: "11.1111" },
    { mode: "record", until: commitOf("head"), growthBytes: 200_000, growthPercent: "22.2222" },
  ] as const)(
    "tells how the base branch grew, with this run's size in a run that may $mode",
    ({ mode, until, growthBytes, growthPercent }) => {
      const result = resultOf({ baseline: found({ document }) });
      const createdAt = new Date(Date.parse(document.recordedAt) + 60_000);
      const [image] = assemble([result], { ...frame, mode, headSha: commitOf("head"), createdAt }).images;
      expect(image?.creep).toMatchObject([
        {
          platform: "linux/amd64",
          days: 30,
          since: { commit: commitOf("older") },
          until: { commit: until },
          growthBytes,
          growthPercent,
        },
      ]);
    },
  );

  test("shows no history beside a baseline that was built in the run", () => {
    expect(imageOf({ baseline: found({ document, how: "built" }) })).toMatchObject({ baseline: { how: "built" }, history: [] });
  });

  test("whose platform was not judged is a fault", () => {
    const result = resultOf({});
    const verdict = { ...result.verdict, platforms: [] };
    expect(() => assemble([{ ...result, verdict }], frame)).toThrow("linux/amd64 was not judged");
  });
});

test.for([
  [128_163, 1_000_000, "12.8163"],
  [99_999, 1_000_000, "9.9999"],
  [999_999, 10_000_000, "9.9999"],
  [1, 3, "33.3333"],
  [2, 3, "66.6666"],
  [-2, 3, "-66.6666"],
  [1, 100_000_000, "0.0000"],
  [-1, 100_000_000, "0.0000"],
  [0, 5, "0.0000"],
  [Number.MAX_SAFE_INTEGER, 1, "900719925474099100.0000"],
  [-5, 5, "-100.0000"],
  [5, 0, null],
] as const)("%i of %i bytes are %s per cent, cut and never rounded", ([change, base, becomes]) => {
  expect(decimalPercent(change, base)).toBe(becomes);
});
