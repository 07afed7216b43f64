import type { Extent } from "./package-reader.ts";
import type { Package, PackageType } from "./package.ts";

/** A package that a file of this layer tells of: it is there as long as the file is. */
export interface DeclaredPackage {
  /** The file's row in the layer's listing. */
  readonly row: number;
  readonly package: Package;
  readonly extent: Extent;
}

/** Whose paths are: the name by which a package manager knows one of its packages. */
export interface Owner {
  readonly type: PackageType;
  readonly name: string;
}

/** Paths that are said here to be somebody's, and that lie in other layers or nowhere, by the hash of their bytes (`pathHash`), in no order. */
export interface PathsElsewhere {
  readonly hashes: Float64Array;
  /** Positions in `owners`. */
  readonly owners: Uint32Array;
}

/**
 * What the package managers' files in one layer say. Which packages an image has, only all of its layers can tell: a file may be
 * hidden by a later layer, and a package's files may lie in other layers than what tells of it.
 */
export interface LayerPackages {
  /** The `ID` of an os-release file. */
  readonly distribution: { readonly row: number; readonly id: string } | null;
  readonly declared: readonly DeclaredPackage[];
  readonly owners: readonly Owner[];
  /** For each row of the listing 1 + the position in `owners`, or 0; empty where nothing is anybody's. */
  readonly ownerOfRow: Uint32Array;
  readonly elsewhere: PathsElsewhere;
}

/** What each layer that has a path has there: the lowest layer comes first. */
export interface RowsOfPath {
  readonly layers: Uint32Array;
  readonly rows: Uint32Array;
  readonly count: number;
}

export const noPackages: LayerPackages = {
  distribution: null,
  declared: [],
  owners: [],
  ownerOfRow: new Uint32Array(),
  elsewhere: { hashes: new Float64Array(), owners: new Uint32Array() },
};
