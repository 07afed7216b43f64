import type { HistoryEntry } from "../baseline/documents.ts";
import type { LayerChange } from "../compare/compare.ts";
import type { ImageTree } from "../image/tree/tree.ts";
import type { Measurement, PlatformMeasurement } from "../measure/measurement.ts";

/** What could be left out of an image, or need not be pushed again and again. Of two that claim the same bytes, the first has them. */
export const adviceKinds = [
  "apt-lists",
  "apt-archives",
  "apk-cache",
  "dnf-cache",
  "pip-cache",
  "uv-cache",
  "npm-cache",
  "yarn-cache",
  "pnpm-store",
  "go-cache",
  "cargo-cache",
  "maven-cache",
  "gradle-cache",
  "composer-cache",
  "gem-cache",
  "git-directory",
  "debug-symbols",
  "recommended-packages",
  "toolchain",
  "build-tree",
  "dev-dependencies",
  "gpu-libraries",
  "source-maps",
  "bytecode",
  "tests",
  "docs",
  "duplicates",
  "unstripped",
  "distribution-base",
  "compression",
  "deleted-later",
  "replaced-later",
  "metadata-only",
  "layer-order",
  "timestamps",
] as const;
export type AdviceKind = (typeof adviceKinds)[number];

/** One thing that could be done about an image, with what it is worth. */
export interface Advice {
  readonly kind: AdviceKind;
  /** Position in the manifest of the layer whose instruction has to change. */
  readonly layer: number;
  /** Where the bytes, or most of them, are; null when they are in no place of the file system. */
  readonly path: string | null;
  /** In how many such places they are. */
  readonly places: number;
  /** Names that tell more: packages, files; the ones with most bytes first. */
  readonly examples: readonly string[];
  /** Compressed. No byte is counted for two of them. */
  readonly bytes: number;
  /** What the image loses once and for all, or what each push of it need not bring again. */
  readonly saves: "image" | "push";
  /** How often it was so before, as far as that was recorded; null where it says nothing. */
  readonly history: PushHistory | null;
}

/** Recorded pushes of which it is known what they brought again without change. */
export interface PushHistory {
  readonly pushes: number;
  /** Those of them that brought so much again that it is worth a word. */
  readonly repeats: number;
  /** What all of them together brought again. */
  readonly againBytes: number;
}

/** What advice rests on: one platform of an image, its files, and what it was before. */
export interface AdvisedImage extends Pick<PlatformMeasurement, "layers" | "sizeBytes" | "runtime">, Pick<Measurement, "source"> {
  readonly tree: ImageTree;
  /** What became of each layer; none without a baseline. */
  readonly changes: readonly LayerChange[];
  /** What was recorded of this platform's pushes, the oldest first. */
  readonly pushes: readonly Pick<HistoryEntry["platforms"][number], "againBytes">[];
}

/** Whether a layer came with the base image; where that is not known, whether it lies below one that did not. */
export function comesFromBase(layers: AdvisedImage["layers"], position: number): boolean {
  const origin = layers[position]?.origin;
  return origin === "base" || (origin === "unknown" && layers.slice(position).some((layer) => layer.origin === "own"));
}

/** Less is not worth a word, and neither is less than a hundredth of the image. */
export const leastBytes = 1_000_000;
export const leastShare = 100;
