/** What the page shows beyond the report: which files the bytes are in. Without it the page ends at the layers. */
export interface HtmlDetails {
  readonly platforms: readonly PlatformDetails[];
}

/** The files of one image on one platform. There may be a million: they are walked through, not kept. */
export interface PlatformDetails {
  /** Name of the image, as in the report. */
  readonly image: string;
  readonly platform: string;
  /** What the final image and the baseline's hold, each path once. */
  readonly files: Iterable<ListedFile>;
  /** False when the baseline's files are not known, and then no growth by file is shown. */
  readonly isCompared: boolean;
  /** What layers hold in vain, because a later layer overwrites or deletes it. */
  readonly waste: readonly WastedFile[];
  /** What is missing and why, such as a layer that could not be read; sentences without the final full stop. */
  readonly notes: readonly string[];
}

/** One file in the layer that its content comes from, or came from when it is gone. */
export interface ListedFile {
  /** Without a leading separator. */
  readonly path: string;
  /** Digest of the layer's blob, as in the report. */
  readonly layer: string;
  /** Uncompressed; 0 when it is gone. */
  readonly sizeBytes: number;
  /** Its share of the compressed layer; 0 when it is gone. */
  readonly compressedBytes: number;
  /**
   * The share it had in the baseline; null when it was not there. Of content that did not change, the same as now: the share
   * depends a little on what stands around a file, and that is not growth.
   */
  readonly baselineBytes: number | null;
  /** Type and name of the package that it belongs to, of the newer side where both have it; null where it is nobody's. */
  readonly package: string | null;
  /** What of `compressedBytes` belongs to packages within it, such as a program's modules, and what of `baselineBytes` did. */
  readonly packedBytes: number;
  readonly packedBaselineBytes: number;
}

/** Bytes of one path in one layer that are not in the final image. */
export interface WastedFile {
  readonly path: string;
  readonly layer: string;
  /** In the bytes of the compressed layer. */
  readonly wastedBytes: number;
}
