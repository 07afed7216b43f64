import type { ChangedPackage } from "../words/package-words.ts";

/** What is embedded in the page for its script: numbers and texts, no markup. Bytes are compressed unless named otherwise. */
export interface PageData {
  /** One for each image and platform, in the order of the page's sections. */
  readonly sections: readonly SectionData[];
}

export interface SectionData {
  readonly image: string;
  readonly platform: string;
  /** In the order of the rows of the section's layer table. */
  readonly layers: readonly LayerData[];
  /** Oldest first; fewer than two: there is no trend. */
  readonly trend: readonly TrendData[];
  /** Null: there are too few pushes to draw a line. */
  readonly registry: RegistryData | null;
  readonly files: FileColumns | null;
  /** In the order of the rows of the section's table of packages. */
  readonly packages: readonly PackageData[];
}

/** What the registry holds, push by push. */
export interface RegistryData {
  /** Oldest first; at least three. */
  readonly points: readonly RegistrySizeData[];
  /** What a retention policy keeps, such as `the last 10 versions`; null without one. */
  readonly kept: string | null;
}

export interface RegistrySizeData extends Pick<TrendData, "commit" | "url" | "day"> {
  /** Null for the first. */
  readonly addedBytes: number | null;
  readonly storedBytes: number;
  /** Null without a policy. */
  readonly retainedBytes: number | null;
}

export interface LayerData {
  /** The instruction, or words that say that it is not known. */
  readonly title: string;
  /** `Dockerfile:14 · base image`, or nothing. */
  readonly place: string;
  readonly origin: "base" | "own" | "unknown";
  /** 0: not in this image any more. */
  readonly bytes: number;
  readonly uncompressedBytes: number | null;
  /** 0: new. Null: there is nothing to compare with. */
  readonly baselineBytes: number | null;
  /** Differences that only come from building again are 0; null as above. */
  readonly growthBytes: number | null;
}

/** A package with all of its versions. */
export interface PackageData {
  readonly name: string;
  /** In layers of the base image, and in all others; 0 in both: not in this image any more. */
  readonly baseBytes: number;
  readonly ownBytes: number;
  /** Null: it did not change, or there is nothing to compare with. */
  readonly baselineBytes: number | null;
  readonly growthBytes: number;
}

export interface TrendData {
  /** Shortened; null for this run. */
  readonly commit: string | null;
  /** http(s), or null. */
  readonly url: string | null;
  readonly day: string;
  readonly sizeBytes: number;
  readonly changeBytes: number | null;
  /** What explains the change, as far as it was recorded; of this run, what it changed against the baseline. */
  readonly packages: readonly ChangedPackage[];
}

export interface PackedData {
  readonly row: number;
  readonly bytes: number;
  readonly baselineBytes: number;
}

/**
 * Files, a column for each fact, sorted by path: 100,000 of them take a few megabytes and are read in some milliseconds.
 * A path occurs once for each layer that has something to tell of it.
 */
export interface FileColumns {
  /** How many characters each path has in common with the one before. */
  readonly shared: readonly number[];
  /** The rest of each path. */
  readonly rest: readonly string[];
  /** Position in `layers`. */
  readonly layer: readonly number[];
  readonly bytes: readonly number[];
  readonly uncompressedBytes: readonly number[];
  /** -1: not in the baseline. Null: the baseline's files are not known. */
  readonly baselineBytes: readonly number[] | null;
  readonly wastedBytes: readonly number[];
  /** Position in `packages` of the one that each belongs to; -1: to none of them. Null: none of all does. */
  readonly owner: readonly number[] | null;
  /** What of a row belongs to packages that were put into the file, such as a program's modules; few rows have it. */
  readonly packed: readonly PackedData[];
  /** Files that are too small and too many to be listed. */
  readonly omitted: number;
}
