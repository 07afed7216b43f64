import type { RecordedSize } from "../baseline/documents.ts";
import type { LayerChange } from "../compare/layers.ts";
import type { PythonPackage } from "../image/contents/python-requirements.ts";
import type { ImageFile, ImageTree } from "../image/tree/tree.ts";
import type { Measurement, PlatformMeasurement } from "../measure/measurement.ts";
import type { Copied } from "./evidence/copied.ts";

/** Everything there is to know about one kind of finding. A file of this folder is one of these; `catalogue.ts` lists them. */
export interface FindingDefinition {
  /** Published: the JSON report names findings by it. */
  readonly kind: string;
  readonly rule: Rule;
  readonly words: Words;
  readonly remedy: Remedy;
  /** When the image is better left as it is: a clause that follows "Not if". */
  readonly unless: string;
  /** Its row in docs/advice.md. */
  readonly docs: { readonly found: string; readonly proof: string };
}

/** How a finding is called in a sentence. */
export type Words =
  /** A thing that an instruction leaves in the image; its examples follow "such as" unless `examplesFollow` says otherwise. */
  | { readonly noun: string; readonly examplesFollow?: string }
  /** What an instruction does and need not do, and in which ways; the instruction is the subject. */
  | { readonly deed: string; readonly ways?: string };

/** What to write. It holds text from outside as it is; renderers escape it. */
export interface Remedy {
  /** The RUN instruction changed where it is known in full; null where it is not one that this rewrites. */
  readonly rewrite: (run: string, place: RemedyPlace) => readonly string[] | null;
  /** Lines of a Dockerfile, or of a shell where only the build's command helps, that need no instruction to start from. */
  readonly otherwise: (place: RemedyPlace) => readonly string[];
}

export interface RemedyPlace extends Pick<Found, "path" | "examples"> {
  /** The instruction is a RUN, as far as that is known; else it copies what another one makes. */
  readonly isRun: boolean;
  /** What it copies, where that is known in full. */
  readonly copied: Copied | null;
}

/** What proves a finding, from the cheapest evidence to the dearest. Of two rules that match the same bytes, the first has them. */
export type Rule =
  /** Everything below a directory: the pattern matches the beginning of its path, and that part is reported. */
  | { readonly evidence: "directory"; readonly pattern: string }
  | {
      readonly evidence: "file";
      /** Asked once for each image. */
      readonly matcher: (image: InspectedImage) => FileMatcher;
      /** Whether a file of the base image proves that its other matches count too; null where a base image is left alone. */
      readonly provesBase: ((file: ImageFile) => boolean) | null;
    }
  /** What no rule above has. */
  | { readonly evidence: "rest"; readonly collector: (image: InspectedImage) => RestCollector }
  /** Bytes that are in no file of the final image, or come again with a push. */
  | { readonly evidence: "layers"; readonly find: (image: InspectedImage) => readonly Found[] };

export type FileMatcher = (file: ImageFile) => Place | null;

/** Where a finding's bytes are, as reports say it. */
export interface Place {
  /** Null for what is in no one place. */
  readonly directory: string | null;
  readonly example?: string;
}

/** Sees each file that no finding has, and says at the end what it found in them. */
export interface RestCollector {
  note(file: ImageFile): void;
  finish(rest: Rest): readonly Attribution[];
}

/** What is not attributed yet when a collector finishes. */
export interface Rest {
  readonly isBase: (layer: number) => boolean;
  readonly isAttributed: (file: ImageFile) => boolean;
  /** Of this many bytes of a layer. */
  readonly bytesOf: (layer: number, compressedBytes: number) => number;
}

/** Bytes that belong to a finding: a whole file, or a part of a layer. */
export type Attribution = Place & ({ readonly file: ImageFile } | { readonly layer: number; readonly compressedBytes: number });

/** One thing that could be done about an image, with what it is worth. */
export interface Found {
  /** Position in the manifest of the layer whose instruction has to change; of a base image, the one that holds most of it. */
  readonly layer: number;
  /** Where the bytes, or most of them, are; null when they are in no place of the file system. */
  readonly path: string | null;
  /** In how many such places they are. */
  readonly places: number;
  /** Names that tell more: packages, files; the ones with most bytes first. */
  readonly examples: readonly string[];
  /** Compressed, but for what `unpacking` saves. No byte is counted for two of them that save the same. */
  readonly bytes: number;
  /** What the image loses once and for all, what each push of it need not bring again, or what each node need not unpack. */
  readonly saves: "image" | "push" | "unpacking";
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

/** What findings rest on: one platform of an image, its files, and what it was before. */
export interface InspectedImage
  extends Pick<PlatformMeasurement, "layers" | "sizeBytes" | "runtime">, Pick<Measurement, "source"> {
  readonly tree: ImageTree;
  /** What became of each layer; none without a baseline. */
  readonly changes: readonly LayerChange[];
  /** Projects of Python in the build context, whose files need not be in the image; none unless given. */
  readonly projects?: readonly PythonPackage[];
  /** What was recorded of this platform's pushes, the oldest first. */
  readonly pushes: readonly Pick<RecordedSize["platforms"][number], "againBytes">[];
}

/** Whether a layer came with the base image; where that is not known, whether it lies below one that did not. */
export function comesFromBase(layers: InspectedImage["layers"], position: number): boolean {
  const origin = layers[position]?.origin;
  return origin === "base" || (origin === "unknown" && layers.slice(position).some((layer) => layer.origin === "own"));
}

/** Whether a layer is the same blob as one below it, which is stored once. */
export function isStoredBelow(layers: InspectedImage["layers"], position: number): boolean {
  return layers.findIndex(({ digest }) => digest === layers[position]?.digest) < position;
}

/** Less is not worth a word, and neither is less than a hundredth of the image. */
export const leastBytes = 1_000_000;
export const leastShare = 100;
