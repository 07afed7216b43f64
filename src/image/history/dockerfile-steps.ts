import type { DockerfileInstruction, FinalStage } from "./dockerfile.ts";
import type { BuildProvenance, ProvenanceStep } from "./build-provenance.ts";
import { callsWorkEmpty, isOfExporter, keywordOf, neverMakesLayer } from "./history-entries.ts";
import type { PlatformImage } from "../oci/platforms.ts";
import type { ConfigHistoryEntry } from "../oci/schema.ts";
import { isWordedAs, isWrittenDownAs } from "./written-down.ts";

export interface DockerfileAtHand {
  /** As people know it. */
  readonly path: string;
  readonly stage: FinalStage;
}

/**
 * Adds to what a build told of its layers what its Dockerfile tells: lines and words where the build named none, and which layers are
 * the base image's, if there is one. What the build itself has told stands.
 */
export function withDockerfile(
  told: BuildProvenance | null,
  { path, stage }: DockerfileAtHand,
  images: readonly PlatformImage[],
): BuildProvenance {
  const found = images.map((image) => ({ image, steps: stepsOf(image, stage, path) }));
  const steps = found.flatMap((one) => one.steps ?? []);
  const more = {
    ...(stage.baseName === null ? {} : { writtenBase: stage.baseName }),
    unlikeDockerfile: found.filter((one) => one.steps === null).map(({ image }) => image.platform),
  };
  if (told !== null && told.steps.length > 0) {
    const isBaseTold = told.steps.some(({ isBase }) => isBase);
    return { ...told, ...more, steps: [...steps.filter(({ isBase }) => !isBase || !isBaseTold), ...told.steps] };
  }
  const base = stage.base === "scratch" ? "none" : "unknown";
  return { ...more, steps, baseImages: base === "none" ? [] : (told?.baseImages ?? []), base };
}

/**
 * What a Dockerfile tells of an image that nobody was seen to build from it. The image's own history has to prove that it was: on every
 * platform it ends with all instructions of the stage, their texts included, and one of them has made a layer. Null where it does not.
 */
export function byDockerfileAlone(dockerfile: DockerfileAtHand, images: readonly PlatformImage[]): BuildProvenance | null {
  const told = withDockerfile(null, dockerfile, images);
  const isProven = images.every(({ platform, config }) => {
    const own = ownEntries(config.history, dockerfile.stage) ?? [];
    const isMade = told.steps.some((step) => step.platform === platform && !step.isBase);
    return isMade && own.every(({ entry, instruction }) => isWordedAs(entry, instruction));
  });
  return isProven ? told : null;
}

/**
 * The image's history ends with the instructions of the final stage, one entry for each, and its last layers are those that they made.
 * Where that is not so from the last to the first, by keyword and, where builders write it down, by text, nothing is told: null.
 */
function stepsOf({ platform, manifest, config }: PlatformImage, stage: FinalStage, file: string): ProvenanceStep[] | null {
  const own = ownEntries(config.history, stage);
  if (own === null || layerEntries(config.history).length !== manifest.layers.length) return null;
  const made = own.filter(({ entry }) => entry.empty_layer !== true);
  const below = manifest.layers.length - made.length;
  if (below < 0 || (stage.base === "scratch" && below > 0)) return null;
  const chain = (length: number) => manifest.layers.slice(0, length).map(({ digest }) => digest);
  const steps = made.map(({ instruction }, position): ProvenanceStep => {
    const { startLine, endLine } = instruction;
    return { platform, lines: { file, startLine, endLine }, chain: chain(below + position + 1), isBase: false, instruction };
  });
  // What lies below the first instruction came with the image of the FROM, however its own history fits its layers.
  const isBaseThere = stage.base === "image" && below > 0;
  return isBaseThere ? [{ platform, lines: null, chain: chain(below), isBase: true }, ...steps] : steps;
}

interface OwnEntry {
  readonly entry: ConfigHistoryEntry;
  readonly instruction: DockerfileInstruction;
}

/** The entries of the final stage's instructions; null where the history does not end with them, or was changed afterwards. */
function ownEntries(history: readonly ConfigHistoryEntry[], stage: FinalStage): readonly OwnEntry[] | null {
  if (callsWorkEmpty(history)) return null;
  // BuildKit writes nothing down for an ONBUILD, the classic builder does.
  const entries = history.filter((entry) => keywordOf(entry) !== "ONBUILD").slice(0, -exporterEntries(history) || undefined);
  const first = entries.length - stage.instructions.length;
  if (first < 0 || (stage.base === "scratch" && first > 0)) return null;
  const own = stage.instructions.flatMap((instruction, position): OwnEntry[] => {
    const entry = entries[first + position];
    return entry !== undefined && isWrittenDownAs(entry, instruction) ? [{ entry, instruction }] : [];
  });
  const isWhole = own.length === stage.instructions.length;
  return isWhole && own.every(({ entry }) => entry.empty_layer === true || !neverMakesLayer(entry)) ? own : null;
}

/** How many entries BuildKit's exporter has put behind those of the Dockerfile, for layers of the base that its history does not name. */
function exporterEntries(history: readonly ConfigHistoryEntry[]): number {
  return history.length - 1 - history.findLastIndex((entry) => !isOfExporter(entry));
}

function layerEntries(history: readonly ConfigHistoryEntry[]): readonly ConfigHistoryEntry[] {
  return history.filter((entry) => entry.empty_layer !== true);
}
