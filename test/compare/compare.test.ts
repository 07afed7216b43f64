import { describe, expect, test } from "vitest";
import { compare, isNoise, withoutBaseline, type ComparedPlatform, type PlatformComparison } from "../../src/compare/compare.ts";
import { matchLayers } from "../../src/compare/layers.ts";
import { countedBytes, type Obstacle } from "../../src/compare/yardstick.ts";
import { distinctLayers, type Layer, type Measurement } from "../../src/measure/measurement.ts";
import { digestOf, layer, measured, measurement, platform, sized } from "../support/values.ts";

function onlyOf(platforms: readonly PlatformComparison[]): PlatformComparison {
  const [only, ...others] = platforms;
  if (only === undefined || others.length > 0) throw new Error("exactly one platform was expected");
  return only;
}

function comparedWith(head: Measurement, baseline: Measurement, count: "all" | "own" = "all"): ComparedPlatform {
  const only = onlyOf(compare(head, baseline, count).platforms);
  if (only.kind !== "compared") throw new Error(`not compared: ${only.obstacle.kind}`);
  return only;
}

function obstacleOf(head: Measurement, baseline: Measurement, count: "all" | "own" = "all"): Obstacle {
  const only = onlyOf(compare(head, baseline, count).platforms);
  if (only.kind !== "not-compared") throw new Error("the two were compared");
  return only.obstacle;
}

describe("growth", () => {
  test.for([
    { name: "larger by one byte", head: 1_000_001, baseline: 1_000_000, growth: 1 },
    { name: "smaller by one byte", head: 999_999, baseline: 1_000_000, growth: -1 },
    { name: "equal", head: 1_000_000, baseline: 1_000_000, growth: 0 },
    { name: "from nothing", head: 5, baseline: 0, growth: 5 },
    { name: "as large as integers go", head: Number.MAX_SAFE_INTEGER, baseline: Number.MAX_SAFE_INTEGER - 1, growth: 1 },
  ])("of an image that is $name is exact", ({ head, baseline, growth }) => {
    expect(comparedWith(measured(head), measured(baseline))).toMatchObject({
      kind: "compared",
      basis: "compressed",
      notes: [],
      headBytes: head,
      baselineBytes: baseline,
      growthBytes: growth,
    });
  });

  test("counts the config", () => {
    const [before, after] = [platform({ configBytes: 100 }), platform({ configBytes: 5100, configDigest: digestOf("other") })];
    expect(comparedWith(measurement({ platforms: [after] }), measurement({ platforms: [before] })).growthBytes).toBe(5000);
  });

  test.for([
    { name: "999 B of a small image", growth: 999, baseline: 5000, noise: true },
    { name: "1,000 B of a small image", growth: 1000, baseline: 5000, noise: false },
    { name: "999 B less", growth: -999, baseline: 5000, noise: true },
    { name: "1,000 B less", growth: -1000, baseline: 5000, noise: false },
    { name: "just below 0.01% of a large image", growth: 9_999, baseline: 100_000_000, noise: true },
    { name: "0.01% of a large image", growth: 10_000, baseline: 100_000_000, noise: false },
    { name: "just below 0.01% less", growth: -9_999, baseline: 100_000_000, noise: true },
    { name: "0.01% less", growth: -10_000, baseline: 100_000_000, noise: false },
    { name: "nothing", growth: 0, baseline: 100_000_000, noise: true },
    { name: "anything to speak of after nothing", growth: 1000, baseline: 0, noise: false },
    {
      name: "0.01% where doubles are no longer exact",
      growth: 900_719_925_475,
      baseline: Number.MAX_SAFE_INTEGER,
      noise: false,
    },
    { name: "a byte less than that", growth: 900_719_925_474, baseline: Number.MAX_SAFE_INTEGER, noise: true },
  ])("$name is noise: $noise", ({ growth, baseline, noise }) => {
    expect(isNoise(growth, baseline)).toBe(noise);
  });

  test.for([
    [100_009_999, true],
    [100_010_000, false],
  ] as const)("of 100 MB to %i B is marked as noise: %o", ([head, noise]) => {
    expect(comparedWith(measured(head), measured(100_000_000)).isNoise).toBe(noise);
  });
});

describe("platforms", () => {
  const both = measurement({ platforms: [sized(1_000_000), sized(2_000_000, { platform: "linux/arm64" })] });

  test("are compared each with its own, in the head's order", () => {
    const swapped = measurement({ platforms: both.platforms.toReversed() });
    expect(compare(swapped, both, "all").platforms).toMatchObject([
      { platform: "linux/arm64", baselineBytes: 2_000_000, growthBytes: 0 },
      { platform: "linux/amd64", baselineBytes: 1_000_000, growthBytes: 0 },
    ]);
  });

  test("that are new have nothing to be compared with, and do not hide the others", () => {
    expect(compare(both, measured(400_000), "all")).toMatchObject({
      platforms: [
        { kind: "compared", platform: "linux/amd64", growthBytes: 600_000 },
        {
          kind: "not-compared",
          platform: "linux/arm64",
          obstacle: { kind: "new-platform", platform: "linux/arm64", recorded: ["linux/amd64"] },
          headBytes: 2_000_000,
        },
      ],
      gonePlatforms: [],
    });
  });

  test("that are gone are named", () => {
    const { platforms, gonePlatforms } = compare(measured(1_000_000), both, "all");
    expect(platforms.map(({ kind }) => kind)).toEqual(["compared"]);
    expect(gonePlatforms).toEqual(["linux/arm64"]);
  });

  test("are all uncompared when there is no baseline", () => {
    expect(withoutBaseline(both, "all", "none was recorded")).toMatchObject({
      platforms: [
        { kind: "not-compared", obstacle: { kind: "no-baseline", because: "none was recorded" }, headBytes: 1_000_000 },
        { kind: "not-compared", obstacle: { kind: "no-baseline", because: "none was recorded" }, headBytes: 2_000_000 },
      ],
      gonePlatforms: [],
    });
  });
});

describe("targets", () => {
  test.for([
    ["prod", "dev"],
    ["", "dev"],
    ["prod", ""],
  ] as const)("%o and %o are not compared", ([target, before]) => {
    expect(obstacleOf({ ...measured(100), target }, { ...measured(100), target: before })).toEqual({
      kind: "other-target",
      head: target,
      baseline: before,
    });
  });
});

describe("count: own", () => {
  const base = layer({ content: "debian", compressedBytes: 30_000, origin: "base" });
  const own = layer({ content: "app", compressedBytes: 2000 });
  const before = measurement({ platforms: [platform({ layers: [base, own] })] });

  test("judges the layers that the Dockerfile adds, and not a base image that grew", () => {
    const after = measurement({
      platforms: [
        platform({
          layers: [
            { ...base, digest: digestOf("debian 2"), compressedBytes: 90_000 },
            { ...own, digest: digestOf("app 2"), compressedBytes: 5000 },
          ],
        }),
      ],
    });
    expect(comparedWith(after, before, "own")).toMatchObject({ headBytes: 5000, baselineBytes: 2000, growthBytes: 3000 });
    expect(comparedWith(after, before, "all").growthBytes).toBe(63_000);
  });

  test.for(["head", "baseline"] as const)("is not guessed where the %s does not tell which layers are its own", (side) => {
    const vague = measurement({ platforms: [platform({ layers: [base, { ...own, origin: "unknown" }] })] });
    const obstacle = side === "head" ? obstacleOf(vague, before, "own") : obstacleOf(before, vague, "own");
    expect(obstacle).toEqual({ kind: "own-layers-unknown", side });
  });

  test("shows the whole image where the layers do not tell", () => {
    const vague = measurement({ platforms: [platform({ layers: [{ ...own, origin: "unknown" }] })] });
    expect(onlyOf(withoutBaseline(vague, "own", "").platforms).headBytes).toBe(2100);
    expect(onlyOf(withoutBaseline(before, "own", "").platforms).headBytes).toBe(2000);
  });
});

describe("repeated digests", () => {
  const twice = platform({ layers: [layer({ origin: "own" }), layer({ content: "b" }), layer({ origin: "own" })] });

  test("are one layer", () => {
    expect(distinctLayers(twice.layers).map(({ digest }) => digest)).toEqual([digestOf("layer"), digestOf("b")]);
  });

  test.for([
    ["all", 2100],
    ["own", 2000],
  ] as const)("count once (%s)", ([count, bytes]) => {
    expect(countedBytes(twice, count)).toBe(bytes);
  });

  test("are one row, which says how many instructions share it", () => {
    const one = layer({ content: "one", compressedBytes: 7000 });
    const thrice = [one, { ...one, instruction: "COPY one /" }, layer({ content: "b" }), one];
    const rows = (head: readonly Layer[], baseline: readonly Layer[]) =>
      matchLayers(head, baseline).map(({ kind, growthBytes, sharedBy }) => ({ kind, growthBytes, sharedBy }));
    const b = { kind: "unchanged", growthBytes: 0, sharedBy: 1 };
    expect(rows(thrice, [layer({ content: "b" })])).toEqual([{ kind: "new", growthBytes: 7000, sharedBy: 3 }, b]);
    expect(rows([layer({ content: "b" })], thrice)).toEqual([b, { kind: "gone", growthBytes: -7000, sharedBy: 3 }]);
    expect(rows(thrice, [one, layer({ content: "b" })])).toEqual([{ kind: "unchanged", growthBytes: 0, sharedBy: 3 }, b]);
  });

  test("are the base image's where it has them already", () => {
    const base = layer({ content: "base", origin: "base", compressedBytes: 5000 });
    expect(countedBytes(platform({ layers: [base, layer(), { ...base, origin: "own" }] }), "own")).toBe(1000);
  });

  test("are stored and fetched once", () => {
    const config = { configDigest: digestOf("another config") };
    expect(comparedWith(measurement({ platforms: [{ ...twice, ...config }] }), measured(0)).newBytes).toBe(2100);
  });
});

describe("new bytes", () => {
  const kept = layer({ content: "kept", compressedBytes: 10_000 });
  const before = measurement({
    platforms: [
      platform({ layers: [kept] }),
      platform({ platform: "linux/arm64", layers: [layer({ content: "arm", compressedBytes: 500 })] }),
    ],
  });
  const newBytes = (given: Parameters<typeof platform>[0]): number =>
    comparedWith(measurement({ platforms: [platform(given)] }), before).newBytes;

  test("are none of the same image", () => {
    expect(newBytes({ layers: [kept] })).toBe(0);
  });

  test("are the layers that the baseline has not, and the config that names them", () => {
    expect(
      newBytes({
        layers: [kept, layer({ content: "new", compressedBytes: 700 })],
        configDigest: digestOf("c2"),
        configBytes: 150,
      }),
    ).toBe(850);
  });

  test("do not hold what another platform of the baseline brought", () => {
    expect(newBytes({ layers: [kept, layer({ content: "arm", compressedBytes: 500 })] })).toBe(0);
  });
});

describe("bytes that are pushed again", () => {
  const kept = layer({ content: "kept", compressedBytes: 10_000 });
  const rebuilt = (given: Parameters<typeof layer>[0] = {}) =>
    layer({ content: "kept", compressedBytes: 10_007, digest: digestOf("later"), diffId: digestOf("later tar"), ...given });
  const cases: readonly { readonly name: string; readonly layers: readonly Layer[]; readonly againBytes: number | null }[] = [
    { name: "are none of the same layer", layers: [kept], againBytes: 0 },
    { name: "are those of a layer with the same files under another digest", layers: [rebuilt()], againBytes: 10_007 },
    { name: "are counted once for a layer that occurs twice", layers: [rebuilt(), rebuilt()], againBytes: 10_007 },
    { name: "are none of a layer with other files", layers: [layer({ content: "new", compressedBytes: 700 })], againBytes: 0 },
    {
      name: "are only those, beside a layer with other files",
      layers: [rebuilt(), layer({ content: "new" })],
      againBytes: 10_007,
    },
    { name: "are not known of a layer that nobody listed", layers: [rebuilt({ contentDigest: null })], againBytes: null },
  ];
  test.for(cases)("$name", ({ layers, againBytes }) => {
    const head = measurement({ platforms: [platform({ layers: [...layers] })] });
    const baseline = measurement({ platforms: [platform({ layers: [kept, kept] })] });
    expect(comparedWith(head, baseline)).toMatchObject({ againBytes });
  });

  test("are not known where the baseline's layer was not listed", () => {
    const baseline = measurement({ platforms: [platform({ layers: [{ ...kept, contentDigest: null }] })] });
    expect(comparedWith(measurement({ platforms: [platform({ layers: [rebuilt()] })] }), baseline).againBytes).toBeNull();
  });
});

const pairs = (head: readonly Layer[], baseline: readonly Layer[]): readonly string[] =>
  matchLayers(head, baseline).map(
    ({ kind, head: now, baseline: was, growthBytes }) =>
      `${kind} ${was?.mediaType ?? "-"} → ${now?.mediaType ?? "-"} ${growthBytes}`,
  );

/** `mediaType` stands in for a name, as nothing reads it here. */
const named = (mediaType: string, given: Parameters<typeof layer>[0] = {}): Layer =>
  layer({ content: mediaType, ...given, mediaType });

const copied = (name: string): Layer => named(name, { instruction: "COPY . ." });

const twin = (name: string): Layer => named(name, { content: "twin" });

describe("layers are paired", () => {
  test("by digest before all else", () => {
    const head = [named("h", { content: "same", instruction: "RUN a" })];
    const baseline = [
      named("wrong instruction", { content: "x", instruction: "RUN a" }),
      named("same diff ID", { content: "y", diffId: digestOf("tar of same"), instruction: "RUN b" }),
      named("same digest", { content: "same", instruction: "RUN c" }),
    ];
    expect(pairs(head, baseline)).toEqual([
      "unchanged same digest → h 0",
      "gone wrong instruction → - -1000",
      "gone same diff ID → - -1000",
    ]);
  });

  test("by diff ID before the instruction", () => {
    const head = [named("h", { content: "same", compressedBytes: 900, instruction: "RUN a" })];
    const baseline = [
      named("wrong", { content: "x", instruction: "RUN a" }),
      named("right", { content: "y", diffId: digestOf("tar of same"), instruction: "RUN b" }),
    ];
    expect(pairs(head, baseline)).toEqual(["stored-another-way right → h -100", "gone wrong → - -1000"]);
  });

  test("by content before the instruction: a rebuild with other timestamps is no change of its author's", () => {
    const head = [
      named("h", { content: "today", contentDigest: digestOf("files"), compressedBytes: 1003, instruction: "RUN a" }),
    ];
    const baseline = [
      named("wrong", { content: "x", instruction: "RUN a" }),
      named("right", { content: "yesterday", contentDigest: digestOf("files"), instruction: "RUN b" }),
    ];
    expect(pairs(head, baseline)).toEqual(["same-content right → h 3", "gone wrong → - -1000"]);
  });

  test.for([
    [1500, "grew b → h 500"],
    [400, "shrank b → h -600"],
  ] as const)("by instruction at last (%i B)", ([compressedBytes, becomes]) => {
    const head = [named("h", { compressedBytes, instruction: "RUN make" })];
    expect(pairs(head, [named("b", { instruction: "RUN make" })])).toEqual([becomes]);
  });

  test("in order where one instruction stands twice, each layer once", () => {
    expect(pairs([copied("h1"), copied("h2"), copied("h3")], [copied("b1"), copied("b2")])).toEqual([
      "grew b1 → h1 0",
      "grew b2 → h2 0",
      "new - → h3 1000",
    ]);
  });

  test("of one instruction whose flags are not told, or others", () => {
    const of = (name: string, instruction: string) => named(name, { instruction });
    const baseline = [of("b1", "COPY /a /a"), of("b2", "COPY --link --from=build /a /a"), of("b3", "RUN make")];
    const head = [
      of("h1", "COPY --link --from=build /a /a"),
      of("h2", "COPY --from=build /a /a"),
      of("h3", "RUN --mount=type=cache,target=/c make"),
    ];
    expect(pairs(head, baseline)).toEqual(["grew b2 → h1 0", "grew b1 → h2 0", "grew b3 → h3 0"]);
  });

  test("once where one digest stands twice", () => {
    expect(pairs([twin("h1"), twin("h2")], [twin("b1")])).toEqual(["unchanged b1 → h1 0"]);
  });

  const of = (name: string, instruction: string, given: Parameters<typeof layer>[0] = {}) =>
    named(name, { instruction, ...given });
  const [from, end] = [of("from", "ADD rootfs /"), of("end", "COPY . /app")];

  test("by place where one line was rewritten", () => {
    const baseline = [from, of("b1", "RUN npm ci"), of("b2", "COPY a /a"), end];
    const head = [from, of("h1", "RUN npm ci --omit=dev", { compressedBytes: 400 }), of("h2", "COPY b /a"), end];
    expect(pairs(head, baseline)).toEqual([
      "unchanged from → from 0",
      "shrank b1 → h1 -600",
      "grew b2 → h2 0",
      "unchanged end → end 0",
    ]);
    expect(pairs([of("h", "RUN a")], [of("b", "RUN b")])).toEqual(["grew b → h 0"]);
  });

  test.for([
    { name: "another keyword", baseline: [from, of("b", "RUN a"), end], head: [from, of("h", "COPY b /"), end] },
    { name: "two of them", baseline: [from, of("b", "RUN a"), end], head: [from, of("h", "RUN b"), of("h2", "RUN c"), end] },
    { name: "another place", baseline: [from, of("b", "RUN a"), end], head: [from, end, of("h", "RUN b")] },
    {
      name: "a line that nobody knows the origin of",
      baseline: [from, of("b", "RUN a"), end],
      head: [from, of("h", "RUN b", { origin: "unknown" }), end],
    },
    {
      name: "a base image's",
      baseline: [of("b", "RUN a", { origin: "base" }), end],
      head: [of("h", "RUN b", { origin: "base" }), end],
    },
  ])("not by place where it is $name", ({ baseline, head }) => {
    expect(pairs(head, baseline).filter((pair) => pair.includes("b → "))).toEqual(["gone b → - -1000"]);
  });

  test("not at all where neither side knows diff ID and instruction", () => {
    const vague = { diffId: null, instruction: null };
    expect(pairs([named("h", vague)], [named("b", vague)])).toEqual(["new - → h 1000", "gone b → - -1000"]);
  });

  test("so that their growth adds up to the difference of both sides", () => {
    const head = [
      named("a", { compressedBytes: 10 }),
      named("b", { compressedBytes: 200 }),
      named("new", { compressedBytes: 7 }),
    ];
    const baseline = [
      named("a", { compressedBytes: 10 }),
      named("b2", { compressedBytes: 150, instruction: "COPY b /" }),
      named("old", { compressedBytes: 40 }),
    ];
    expect(matchLayers(head, baseline).reduce((sum, { growthBytes }) => sum + growthBytes, 0)).toBe(217 - 200);
  });

  test("even when there are none", () => {
    expect(matchLayers([], [])).toEqual([]);
  });
});
