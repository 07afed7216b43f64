import { expect, test } from "vitest";
import type { BuildProvenance, ProvenanceStep } from "../../../src/image/history/build-provenance.ts";
import { originsOf } from "../../../src/image/history/layer-origins.ts";

const layers = (names: string) => names.split("").map((name) => ({ digest: name, diffId: name.toUpperCase() }));
const baseImages = [{ reference: "debian", digest: "sha256:0" }];

function step(chain: string, startLine: number, more: Partial<ProvenanceStep> = {}): ProvenanceStep {
  return {
    platform: "",
    lines: { file: "Dockerfile", startLine, endLine: startLine },
    isBase: false,
    ...more,
    chain: chain.split(""),
  };
}

/** `base:2 own:5 own:-`, the line or `-` for each layer. */
function told(names: string, provenance: BuildProvenance | null, platform = "linux/amd64"): string {
  return originsOf(layers(names), platform, provenance)
    .map(({ origin, lines }) => `${origin}:${lines?.startLine ?? "-"}`)
    .join(" ");
}

test.for([
  {
    name: "base layers come with the FROM, the others with their own lines",
    layers: "abcd",
    steps: [step("ab", 1, { isBase: true }), step("abc", 3), step("abcd", 4)],
    told: "base:1 base:1 own:3 own:4",
  },
  {
    name: "diff IDs are as good as digests",
    layers: "abc",
    steps: [step("A", 1, { isBase: true }), step("AB", 2), step("ABC", 3)],
    told: "base:1 own:2 own:3",
  },
  {
    name: "the same content twice is told apart by its place",
    layers: "axbx",
    steps: [step("a", 1, { isBase: true }), step("ax", 2), step("axb", 3), step("axbx", 4)],
    told: "base:1 own:2 own:3 own:4",
  },
  {
    name: "steps of other stages do not count, though they have made the same layer",
    layers: "ac",
    steps: [step("abc", 9), step("xc", 8), step("a", 1, { isBase: true }), step("ac", 3), step("acd", 7)],
    told: "base:1 own:3",
  },
  {
    name: "the longest of two base images that fit is the base",
    layers: "abc",
    steps: [step("a", 1, { isBase: true }), step("ab", 5, { isBase: true }), step("abc", 6)],
    told: "base:5 base:5 own:6",
  },
  {
    name: "behind the base everything is own, with or without a line",
    layers: "abc",
    steps: [step("a", 1, { isBase: true }), step("abc", 3)],
    told: "base:1 own:- own:3",
  },
  {
    name: "an image that is nothing but its base is all base",
    layers: "ab",
    steps: [step("ab", 1, { isBase: true })],
    told: "base:1 base:1",
  },
  {
    name: "steps that fit nowhere tell nothing",
    layers: "ab",
    steps: [step("x", 1, { isBase: true }), step("xb", 2)],
    told: "unknown:- unknown:-",
  },
  { name: "no steps tell nothing", layers: "ab", steps: [], told: "unknown:- unknown:-" },
  {
    name: "a base that is not in sight leaves what lies below the first known step unknown",
    layers: "abc",
    steps: [step("ab", 4)],
    told: "unknown:- own:4 own:-",
  },
])("$name", ({ layers: names, steps, told: expected }) => {
  expect(told(names, { steps, baseImages })).toBe(expected);
});

test("FROM scratch: without any base image everything is own", () => {
  expect(told("abc", { steps: [step("ab", 3)], baseImages: [] })).toBe("own:- own:3 own:-");
});

test("steps of another platform do not count", () => {
  const steps = [step("a", 1, { platform: "linux/amd64", isBase: true }), step("a", 2, { platform: "linux/arm64" })];
  expect(told("a", { steps, baseImages })).toBe("base:1");
  expect(told("a", { steps, baseImages: [] }, "linux/arm64")).toBe("own:2");
});

test("without provenance nothing is known", () => {
  expect(told("ab", null)).toBe("unknown:- unknown:-");
});

test.for([
  { base: "none", steps: [], expected: "own:- own:-" },
  { base: "none", steps: [step("ab", 3)], expected: "own:- own:3" },
  { base: "unknown", steps: [], expected: "unknown:- unknown:-" },
  { base: "unknown", steps: [step("ab", 3)], expected: "unknown:- own:3" },
] as const)("with base $base and the steps $steps, layers are $expected", ({ base, steps, expected }) => {
  expect(told("ab", { steps, baseImages: [], base })).toBe(expected);
});
