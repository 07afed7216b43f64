import { describe, test } from "vitest";
import { type Finding, findingKinds } from "../../src/findings/catalogue.ts";
import {
  type FindingCase,
  findingCases,
  manyFindings,
  manyFindingsUncompressed,
  placedFindings,
} from "../support/finding-images.ts";
import { type InspectedBuild, lastBuild, type Recipe } from "../support/inspected-image.ts";
import { type Engine, engines, onBuildKit } from "../support/engine.ts";
import { areAllTried } from "../support/random-cases.ts";

const [engine] = engines();
if (engine === undefined) throw new Error("an engine was expected");

/** By day one in so many is built. */
const dayPart = 8;
/** What is told may be so far from what is saved. */
const tolerance = 0.1;

describe("images of an engine", () => {
  testsOf(engine, "nothing");
  testTogether(engine, manyFindings);

  test.concurrent("what is told of what lies where nothing needs it is its layer, which is not there when it is not copied", async ({
    expect,
  }) => {
    const { findings, measurement } = await lastBuild([placedFindings.recipe], engine);
    const [, ...layers] = measurement.platforms[0]?.layers ?? [];
    expect(findings.map(({ kind }) => kind).toSorted()).toEqual(placedFindings.kinds.toSorted());
    const told = placedFindings.kinds.map((kind) => bytesOf(findings.filter((finding) => finding.kind === kind)));
    const off = told.map((bytes, at) => Math.abs(bytes / (layers[at]?.compressedBytes ?? 0) - 1));
    expect(Math.max(...off)).toBeLessThan(tolerance);
  });
});

onBuildKit((builder) => {
  testsOf(builder, "exports");
  // A buildx of today tells of the base image, whatever it builds with.
  testsOf({ ...engine, env: { ...engine.env, DOCKER_CONFIG: builder.env["DOCKER_CONFIG"] ?? "" } }, "provenance");
  testTogether(builder, manyFindingsUncompressed);
});

test("every kind of finding is among those that are measured", ({ expect }) => {
  expect(new Set([...findingCases.map(({ kind }) => kind), ...placedFindings.kinds])).toEqual(new Set(findingKinds));
});

function testsOf(on: Engine, needs: FindingCase["needs"]): void {
  const built = once(on);
  // Several builds each: find.test.ts has all of them without an engine, and all are built once a night.
  const cases = findingCases.filter((one) => one.needs === needs).filter((_, column) => areAllTried || column % dayPart === 0);
  test.concurrent.for(cases)(
    "what is told of $title is saved when it is done, and nothing is told of what only looks alike",
    async ({ kind, images }, { expect }) => {
      const { before, after, silent } = await images(on);
      const [now, done, alike] = await Promise.all([built(before), built(after), built(silent)]);
      const found = ofKind(now, kind);
      expect(found).toHaveLength(1);
      expect(Math.abs(bytesOf(found) / savedBy(found, now, done) - 1)).toBeLessThan(tolerance);
      expect([...ofKind(done, kind), ...ofKind(alike, kind)]).toEqual([]);
    },
  );
}

function testTogether(on: Engine, images: typeof manyFindings): void {
  test.concurrent("all that is told of one image is saved together", async ({ expect }) => {
    const { before, after, kinds } = await images();
    const [now, done] = await Promise.all([lastBuild(before, on), lastBuild(after, on)]);
    expect(new Set(now.findings.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(Math.abs(bytesOf(now.findings) / savedBy(now.findings, now, done) - 1)).toBeLessThan(tolerance);
    expect(done.findings).toEqual([]);
  });
}

/** Builds what several tests ask for once: without what nothing needs, many images are the same. */
function once(on: Engine): (recipes: readonly Recipe[]) => Promise<InspectedBuild> {
  const builds = new Map<Recipe | undefined, Promise<InspectedBuild>>();
  return async (recipes) => {
    const build = builds.get(recipes.at(-1)) ?? lastBuild(recipes, on);
    builds.set(recipes.at(-1), build);
    return await build;
  };
}

function ofKind({ findings }: InspectedBuild, kind: FindingCase["kind"]): readonly Finding[] {
  return findings.filter((one) => one.kind === kind);
}

function bytesOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { bytes }) => sum + bytes, 0);
}

function savedBy(findings: readonly Finding[], now: InspectedBuild, done: InspectedBuild): number {
  const key = findings.every(({ saves }) => saves === "push") ? "newBytes" : "sizeBytes";
  if (findings.every(({ saves }) => saves === "unpacking")) return unpacked(now) - unpacked(done);
  return now[key] - done[key];
}

function unpacked({ measurement }: InspectedBuild): number {
  return measurement.platforms[0]?.uncompressedBytes ?? Number.NaN;
}
