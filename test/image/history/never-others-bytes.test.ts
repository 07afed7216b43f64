import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BuildProvenance, ProvenanceStep } from "../../../src/image/history/build-provenance.ts";
import { finalStage, instructionsByLine } from "../../../src/image/history/dockerfile.ts";
import { withDockerfile } from "../../../src/image/history/dockerfile-steps.ts";
import { layerInstructions } from "../../../src/image/history/layer-instructions.ts";
import { type LayerOrigin, originsOf } from "../../../src/image/history/layer-origins.ts";
import { type BuiltCase, builtCase, imageOf, type Mishap } from "../../support/built-images.ts";
import { randomCases } from "../../support/random-cases.ts";

interface Told {
  readonly origins: readonly LayerOrigin[];
  readonly instructions: readonly (string | null)[];
}

function told(built: BuiltCase, provenance: BuildProvenance | null): Told {
  const image = imageOf(built);
  const layers = built.layers.map(({ digest }) => ({ digest, diffId: null }));
  const origins = originsOf(layers, image.platform, provenance);
  return { origins, instructions: layerInstructions(image, { origins, provenance, given: undefined }) };
}

function withFile(built: BuiltCase, provenance: BuildProvenance | null): BuildProvenance {
  const stage = finalStage(built.dockerfile, { target: "", buildArgs: [], buildContexts: [] });
  if (stage === null) throw new Error("a stage was expected");
  return withDockerfile(provenance, { path: "Dockerfile", stage }, [imageOf(built)]);
}

/** Of what a builder tells, what it leaves out differs; every `gap`th step is missing. */
function provenanceOf({ dockerfile, steps }: BuiltCase, gap: number): BuildProvenance {
  const byLine = instructionsByLine(dockerfile);
  const kept = steps.filter((_, index) => (index + 1) % gap !== 0);
  const known = kept.map((step): ProvenanceStep => {
    const instruction = byLine?.get(step.lines?.startLine ?? 0);
    return instruction === undefined ? step : Object.assign({ instruction }, step);
  });
  return { steps: known, baseImages: [{ reference: "base", digest: `sha256:${"a".repeat(64)}` }] };
}

/**
 * A history that has as many entries as there are layers, each of a kind that makes one, and is wrong all the same: nothing shows which
 * of them is whose. What a Dockerfile has of it is known by the Dockerfile.
 */
function isPerfectLie({ history, layers }: BuiltCase, isFileKnown: boolean): boolean {
  const entries = history.filter(({ empty_layer }) => empty_layer !== true);
  if (entries.length !== layers.length) return false;
  const isWrong = ({ created_by }: (typeof entries)[number], layer: number) => {
    const { madeBy = [], isBase = false } = layers[layer] ?? {};
    return (isBase || !isFileKnown) && !(madeBy.length === 1 && (created_by ?? "").includes(madeBy[0] ?? ""));
  };
  const isEvenedOut = history.some(({ created_by, comment, empty_layer }) =>
    empty_layer === true ? /^(?:RUN|COPY|ADD|WORKDIR)/.test(created_by ?? "") : comment === "buildkit.exporter.image.v0",
  );
  return !isEvenedOut && entries.some(isWrong);
}

/** What is told of each layer and not true. */
function untrue(built: BuiltCase, { origins, instructions }: Told): readonly string[] {
  const source = built.dockerfile.split("\n");
  return built.layers.flatMap(({ madeBy, isBase }, layer) => {
    const { origin, lines } = origins[layer] ?? { origin: "unknown", lines: null };
    const instruction = instructions[layer] ?? null;
    const only = madeBy.length === 1 ? madeBy[0] : undefined;
    const isOthers = instruction !== null && !instruction.includes(only ?? "nobody's");
    const isElsewhere =
      lines !== null &&
      !(
        only !== undefined &&
        source
          .slice(lines.startLine - 1, lines.startLine + 2)
          .join("\n")
          .includes(only)
      );
    const isWrongSide = origin === (isBase ? "own" : "base");
    return isOthers || isElsewhere || isWrongSide ? [`${layer}: ${origin} ${instruction} for ${madeBy.join("+")}`] : [];
  });
}

/** A squashed image has no layer of a step any more. */
const allButSquashed: readonly Mishap[] = ["none", "history gone", "entry gone", "entry more", "entries swapped", "flags wrong"];

describe("an instruction is never shown with bytes that it did not make", () => {
  test.for([
    {
      where: "the build tells its steps, whatever the history says",
      cases: builtCase(allButSquashed),
      isFileKnown: true,
      tell: (built: BuiltCase) => told(built, withFile(built, provenanceOf(built, 1000))),
    },
    {
      where: "the build tells some of its steps",
      cases: builtCase(allButSquashed),
      isFileKnown: true,
      tell: (built: BuiltCase) => told(built, withFile(built, provenanceOf(built, 3))),
    },
    {
      where: "the Dockerfile is all there is beside the history",
      cases: builtCase(),
      isFileKnown: true,
      tell: (built: BuiltCase) => told(built, withFile(built, null)),
    },
    {
      where: "there is nothing but the history",
      cases: builtCase(),
      isFileKnown: false,
      tell: (built: BuiltCase) => told(built, null),
    },
  ])("where $where", ({ cases, isFileKnown, tell }) => {
    const property = fc.property(cases, (built) => {
      fc.pre(!isPerfectLie(built, isFileKnown));
      expect(untrue(built, tell(built))).toEqual([]);
    });
    fc.assert(property, { numRuns: randomCases(2500) });
  });
});

test("images as they are usually built are told in full", () => {
  const property = fc.property(builtCase(["none"]), (built) => {
    const { origins, instructions } = told(built, withFile(built, provenanceOf(built, 1000)));
    const isTold = (layer: number) => origins[layer]?.lines !== null && instructions[layer] !== null;
    expect(built.layers.every(({ isBase }, layer) => isBase || isTold(layer))).toBe(true);
  });
  fc.assert(property, { numRuns: randomCases(2500) });
});
