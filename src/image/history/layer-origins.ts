import type { DockerfileInstruction } from "./dockerfile.ts";
import type { BuildProvenance, Origin, SourceLines } from "./build-provenance.ts";

/** Where a layer comes from, as far as it is known. */
export interface LayerOrigin {
  readonly lines: SourceLines | null;
  readonly origin: Origin;
  /** What stands on those lines. */
  readonly instruction?: DockerfileInstruction | undefined;
}

/** A layer's digest and diff ID: provenance names the one or the other. */
export interface LayerNames {
  readonly digest: string;
  readonly diffId: string | null;
}

const unknown: LayerOrigin = { lines: null, origin: "unknown" };

/**
 * Ties layers to Dockerfile lines. A step belongs to the layer at the end of its chain only if the whole chain is how the
 * image begins: digests alone do not tell, because one content (an empty layer) may be there twice.
 */
export function originsOf(
  layers: readonly LayerNames[],
  platform: string,
  provenance: BuildProvenance | null,
): readonly LayerOrigin[] {
  if (provenance === null) return layers.map(() => unknown);
  const steps = provenance.steps.filter((step) => step.platform === "" || step.platform === platform);
  const fitting = steps.filter((step) => step.chain.length > 0 && isBeginning(step.chain, layers));
  const bases = fitting.filter((step) => step.isBase);
  const base = bases.toSorted((one, other) => other.chain.length - one.chain.length)[0];
  const baseLayers = base?.chain.length ?? 0;
  const ownSteps = new Map(fitting.filter((step) => !step.isBase).map((step) => [step.chain.length - 1, step]));
  const firstOwn = firstOwnLayer(baseLayers, [...ownSteps.keys()], provenance);
  return layers.map((_, position) => {
    if (base !== undefined && position < baseLayers) return { lines: base.lines, origin: "base" };
    const { lines = null, instruction } = ownSteps.get(position) ?? {};
    return { lines, origin: position >= firstOwn ? "own" : "unknown", instruction };
  });
}

function isBeginning(chain: readonly string[], layers: readonly LayerNames[]): boolean {
  return chain.every((name, position) => name === layers[position]?.digest || name === layers[position]?.diffId);
}

/** Behind the base everything is own; without one in sight, everything from the first known step on, or all if there is no base image. */
function firstOwnLayer(baseLayers: number, ownPositions: readonly number[], { baseImages, base }: BuildProvenance): number {
  if (baseLayers > 0) return baseLayers;
  if (base === "none") return 0;
  if (ownPositions.length === 0) return Number.POSITIVE_INFINITY;
  return baseImages.length === 0 && base === undefined ? 0 : Math.min(...ownPositions);
}
