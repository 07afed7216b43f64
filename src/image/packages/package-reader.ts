import type { Span } from "../listing/byte-order.ts";
import type { Package, PackageType } from "./package.ts";

/** A file that tells of packages. */
export interface PackageFile {
  /** From the root, without a leading slash, with `/` between its components; one character per byte (latin1). */
  readonly path: string;
  readonly sizeBytes: number;
}

/** How much of a file a reader is handed: nothing but its path, all of it, or its end. */
export type Excerpt = "path" | "whole" | { readonly lastBytes: number };

/** What belongs to a package. */
export type Extent =
  /** The paths of which this file or another one says that they are `owner`'s. */
  | { readonly kind: "paths"; readonly owner: string }
  /** What lies below a directory, given from the root, but for what is in directories of other packages within. */
  | { readonly kind: "directory"; readonly directory: string }
  /** The file that tells of it: an archive that is a package. */
  | { readonly kind: "file" }
  /** So many of this file's bytes, uncompressed, about; null where that cannot be told. */
  | { readonly kind: "part"; readonly bytes: number | null };

/** Takes what readers find: it checks names (`isSound`), and stops at its bounds. */
export interface PackageSink {
  /** A package that the image has as long as it has this file. */
  declare(found: Package, extent: Extent): void;
  /**
   * `path`, with `/` between its components and no leading slash, belongs to the package of this reader's type that is declared with this
   * `owner`: such a name is known to one package manager only, and may be declared in another layer.
   */
  own(owner: string, path: Span): void;
  /**
   * Paths from the root belong to it as well, one a line and with a leading slash; directories are followed by what is in them, and are nobody's.
   * What is said to be in /bin, /sbin or /lib* may be in /usr: Debian's lists name paths as they were before these became links.
   */
  ownList(owner: string, list: Buffer): void;
  /** The ID of `os-release`: the namespace of a system's packages. */
  distribution(id: string): void;
}

/** Reads the files of one package manager. It knows nothing of other files, layers or bytes. */
export interface PackageReader {
  /** An owner's name means something among packages of one type only. */
  readonly type: PackageType;
  /** How the paths of its files end: four characters or more each, so that all other files cost next to nothing. */
  readonly endings: readonly string[];
  /** How the paths of its files begin that may end in any way: from the root, four characters or more each. */
  readonly beginnings?: readonly string[];
  /** A larger file is not read: `maxFileBytes` where it is not given. */
  readonly maxBytes?: number;
  /** Null when the file is none of its own after all. */
  wants(file: PackageFile): Excerpt | null;
  /**
   * Hands what the file says to the sink. Gives null, or why it cannot be read as the rest of a sentence: "it is no JSON". The content is
   * hostile: it must not throw, and must be done in time and memory in proportion to the content.
   */
  read(file: PackageFile & { readonly content: Buffer }, sink: PackageSink): string | null;
}

/** Of most package managers' files. */
export const maxFileBytes = 16 * 1024 * 1024;
