/** What the page shows beyond the report: which files the bytes are in. Without it the page ends at the layers. */
export interface HtmlDetails {
  readonly platforms: readonly PlatformDetails[];
}

/** The files of one image on one platform. Iterables are walked through once. */
export interface PlatformDetails {
  /** Name of the image, as in the report. */
  readonly image: string;
  readonly platform: string;
  /** What the final image holds, each path once. */
  readonly files: Iterable<ListedFile>;
  /** The same of the baseline; null when its files are not known, and then no growth by file is shown. */
  readonly baseline: Iterable<ListedFile> | null;
  /** What layers hold in vain, because a later layer overwrites or deletes it. */
  readonly waste: Iterable<WastedFile>;
  /** What is missing and why, such as a layer that could not be read; sentences without the final full stop. */
  readonly notes: readonly string[];
}

/** One file in the layer that its content comes from. */
export interface ListedFile {
  /**
   * Without a leading separator. A path that ends with `/` stands for all files that lie directly in that directory: so are
   * listings told that were too large to be kept.
   */
  readonly path: string;
  /** Digest of the layer's blob, as in the report. */
  readonly layer: string;
  /** Uncompressed. */
  readonly sizeBytes: number;
  /**
   * Its share of the compressed layer. Of content that did not change, give the baseline's file the same: the share depends
   * a little on what stands around a file, and that is not growth.
   */
  readonly compressedBytes: number;
}

/** Bytes of one path in one layer that are not in the final image. */
export interface WastedFile {
  readonly path: string;
  readonly layer: string;
  /** In the bytes of the compressed layer. */
  readonly wastedBytes: number;
}
