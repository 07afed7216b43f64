import type { DockerfileInstruction, FinalStage } from "./dockerfile.ts";
import type { BuildProvenance, ProvenanceStep } from "./build-provenance.ts";
import { instructionsOf, keywordOf } from "./instructions.ts";
import type { PlatformImage } from "../oci/platforms.ts";
import type { ConfigHistoryEntry } from "../oci/schema.ts";

interface DockerfileAtHand {
  /** As people know it. */
  readonly path: string;
  readonly stage: FinalStage;
}

/**
 * Adds to what a build told of its layers what its Dockerfile tells: lines where the build named none, and which layers are the
 * base image's, if there is one. What the build itself has told stands.
 */
export function withDockerfile(
  told: BuildProvenance | null,
  { path, stage }: DockerfileAtHand,
  images: readonly PlatformImage[],
): BuildProvenance {
  const steps = images.flatMap((image) => stepsOf(image, stage, path));
  const written = stage.baseName === null ? {} : { writtenBase: stage.baseName };
  if (told !== null && told.steps.length > 0) {
    const isBaseTold = told.steps.some(({ isBase }) => isBase);
    return { ...told, ...written, steps: [...steps.filter(({ isBase }) => !isBase || !isBaseTold), ...told.steps] };
  }
  const base = stage.base === "scratch" ? "none" : "unknown";
  return { ...written, steps, baseImages: base === "none" ? [] : (told?.baseImages ?? []), base };
}

/**
 * The image's history ends with the instructions of the final stage, one entry for each. Where that is not so from the last
 * to the first, by keyword and, where builders write it down, by text, nothing is told.
 */
function stepsOf({ platform, manifest, config: image }: PlatformImage, stage: FinalStage, file: string): ProvenanceStep[] {
  // BuildKit writes nothing down for an ONBUILD, the classic builder does.
  const history = image.history.filter((entry) => keywordOf(entry) !== "ONBUILD");
  const first = history.length - stage.instructions.length;
  if (first < 0 || (stage.base === "scratch" && first > 0)) return [];
  const isTheirs = stage.instructions.every((instruction, position) => isFrom(history[first + position], instruction));
  if (!isTheirs) return [];
  const known = instructionsOf(image, manifest.layers.length);
  const layers = [...history.entries()].filter(([, entry]) => entry.empty_layer !== true);
  const chain = (length: number) => manifest.layers.slice(0, length).map(({ digest }) => digest);
  const own = layers.flatMap(([entry], layer): ProvenanceStep[] => {
    const instruction = stage.instructions[entry - first];
    if (instruction === undefined || (known[layer] ?? null) === null) return [];
    const { startLine, endLine } = instruction;
    return [{ platform, lines: { file, startLine, endLine }, chain: chain(layer + 1), isBase: false }];
  });
  const below = layers.filter(([entry]) => entry < first).length;
  // Each layer is accounted for: what lies below the first instruction came with the image of the FROM.
  const isWhole = stage.base === "image" && layers.length === manifest.layers.length && own.length === layers.length - below;
  return isWhole && below > 0 ? [{ platform, lines: null, chain: chain(below), isBase: true }, ...own] : own;
}

function isFrom(entry: ConfigHistoryEntry | undefined, instruction: DockerfileInstruction): boolean {
  if (entry === undefined || keywordOf(entry) !== instruction.keyword) return false;
  const written = writtenText(instruction);
  return written === null || compact(entry.created_by ?? "").includes(written);
}

/** What a builder writes down as it stands; null for what it changes: variables, here-documents, arrays, paths of stages. */
function writtenText({ keyword, text }: DockerfileInstruction): string | null {
  if (keyword !== "RUN" || /^\s*(?:\[|<<)/.test(text)) return null;
  return compact(text.replaceAll(/^\s*#.*$/gm, ""));
}

function compact(text: string): string {
  return text.replaceAll(/[\s\\`]+/g, "");
}
