import type { Environment } from "../git.ts";

export interface UnknownPaths {
  /** `all`: a step before this one made them. `ignored`: a file that could still be added is its author's work, as a changed file is. */
  readonly which: "all" | "ignored";
  /** Whether a path (of a directory: anything below it) can reach the build. Paths are relative to `root`. */
  wanted(root: string, path: string): Promise<(relativePath: string, isDirectory: boolean) => boolean>;
}

/** A path that the commit does not name, and the files that were put there. */
export interface UnknownPath {
  /** As git shows it, relative to the top: `.git`, `dist/`. */
  readonly path: string;
  /** Absolute paths in the temporary tree. */
  readonly files: readonly string[];
}

/** Something about the working tree that cannot be known, so that the tree of the other commit may differ. */
export type TreeRemark =
  | { readonly kind: "filter-unknown"; readonly filter: string }
  | { readonly kind: "submodule-unknown"; readonly path: string };

/** Why there is no tree, as a clause. */
export class TreeFailure extends Error {}

export interface TreeJob {
  readonly root: string;
  readonly path: string;
  readonly scratch: string;
  readonly environment: Environment;
  readonly unknownPaths: UnknownPaths;
  readonly unknown: UnknownPath[];
  readonly fetched: string[];
  readonly remarks: TreeRemark[];
  /** The top comes first, and a submodule after what it lies in. */
  readonly done: FilledPart[];
}

/** One repository of the tree: the top, or a submodule. */
export interface TreePart {
  /** Where it stands below the top; empty or ending with a slash. */
  readonly prefix: string;
  /** The checkout whose repository has the commit, or can fetch it. */
  readonly source: string;
  /** What the working tree has in this place; null where it has nothing. */
  readonly twin: string | null;
  readonly commit: string;
  /** Where to fetch from; the remote `origin` unless said otherwise. */
  readonly url?: string;
}

export interface FilledPart extends TreePart {
  /** The index that describes its files. */
  readonly index: string;
}
