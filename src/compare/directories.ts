import { DirectoryWalk } from "./directory-walk.ts";
import { type Changed, Largest } from "./largest.ts";

/** A change of one file as a part of something larger. */
export interface NamedChange extends Changed {
  /** What it was called before; null where it kept its name. */
  readonly from: string | null;
}

/** A directory with everything below it; among the parts of a layer also a single file. */
export interface DirectoryChange extends NamedChange {
  /** How many files below it differ. */
  readonly changedFiles: number;
}

/** What is told of a change, so that no part lies within another. */
export interface Telling {
  /** How many parts are kept. */
  readonly limit: number;
  /** So many parts of a directory may be told in its place, where they explain nearly all of it. */
  readonly inPlaceOf: number;
  /** Single files are told, too: where one is nearly all of its directory, or others in it went the other way. */
  readonly tellsFiles: boolean;
}

/** Of a whole image. */
export const directoriesTold: Telling = { limit: 25, inPlaceOf: 5, tellsFiles: false };
/** Of a layer. */
export const partsTold: Telling = { limit: 5, inPlaceOf: 2, tellsFiles: true };

/** Share of a directory's change from which on a few parts of it say the same, only more exactly. */
const sameStory = 0.8;
/** The same of a single file. */
const sameFile = 0.95;
/** Share of the larger sum from which on a directory is told as what grew in it and what shrank, not as the difference. */
const mixed = 0.2;
/** Share of everything from which on a directory says no more than that something changed, where parts of it can be told. */
const everything = 0.9;
/** Share of everything from which on a part is worth a word. */
const leastShare = 0.1;

interface Part extends DirectoryChange {
  /** The directories that it stands for, and files that are nearly all of one. */
  readonly within: readonly DirectoryChange[];
}

interface Directory {
  readonly path: string;
  grownBytes: number;
  shrunkBytes: number;
  changedFiles: number;
  /** Directly in it; null until there is one, for most directories of very many have few. */
  files: Largest<NamedChange> | null;
  /** Below it, none within another. */
  parts: Largest<Part> | null;
}

/**
 * Adds changes of files up to directories, and finds the few that say most about all of them. They must come sorted by path, component
 * by component, so that no more than the directories around the present one are remembered, however many there are.
 */
export class ChangedDirectories {
  readonly #telling: Telling;
  #found: readonly Part[] = [];
  readonly #walk: DirectoryWalk<Directory>;

  constructor(telling: Telling) {
    this.#telling = telling;
    this.#walk = new DirectoryWalk<Directory>({
      open: (path) => ({ path, grownBytes: 0, shrunkBytes: 0, changedFiles: 0, files: null, parts: null }),
      leave: (left, around) => this.#leave(left, around),
    });
  }

  add(change: NamedChange): void {
    const { path, growthBytes } = change;
    const at = this.#walk.enter(path);
    if (growthBytes > 0) at.grownBytes += growthBytes;
    else at.shrunkBytes -= growthBytes;
    at.changedFiles += 1;
    if (growthBytes !== 0) (at.files ??= new Largest(this.#telling.limit)).add(change);
  }

  /** The parts that changed most, none within another; nothing can be added afterwards. */
  finish(): readonly DirectoryChange[] {
    this.#walk.finish();
    return this.#found.map(plain);
  }

  #leave(left: Directory, around: Directory | null): void {
    if (around === null) {
      this.#found = this.#ofRoot(left);
      return;
    }
    for (const part of this.#partsOf(left)) (around.parts ??= new Largest(this.#telling.limit)).add(part);
    around.grownBytes += left.grownBytes;
    around.shrunkBytes += left.shrunkBytes;
    around.changedFiles += left.changedFiles;
  }

  /** What stands for a directory. */
  #partsOf(at: Directory): readonly Part[] {
    const { inPlaceOf, tellsFiles } = this.#telling;
    const bytes = at.grownBytes + at.shrunkBytes;
    if (bytes === 0) return [];
    const [files, parts] = [filesIn(at), at.parts?.sorted() ?? []];
    const [largest] = files;
    if (tellsFiles && largest !== undefined && Math.abs(largest.growthBytes) >= sameFile * bytes) return [largest];
    const apart = tellsFiles ? [...parts, ...files] : parts;
    const isMixed = Math.min(at.grownBytes, at.shrunkBytes) >= mixed * Math.max(at.grownBytes, at.shrunkBytes);
    if (isMixed && apart.length > 0) return apart;
    const few = parts.slice(0, inPlaceOf).reduce((sum, { growthBytes }) => sum + Math.abs(growthBytes), 0);
    return few >= sameStory * bytes ? parts : [whole(at, parts)];
  }

  /** The root itself says nothing, and neither does a directory that holds nearly all, where parts of it can be told. */
  #ofRoot(root: Directory): readonly Part[] {
    const { tellsFiles, limit } = this.#telling;
    const parts = largestOf([...(root.parts?.sorted() ?? []), ...(tellsFiles ? filesIn(root) : [])], limit);
    const bytes = root.grownBytes + root.shrunkBytes;
    const exact = parts.flatMap((part) => {
      const large = part.within.filter(({ growthBytes }) => Math.abs(growthBytes) >= leastShare * bytes);
      const isVague = Math.abs(part.growthBytes) >= everything * bytes && large.length > 1;
      return isVague ? large.map((one) => Object.assign({ within: [] }, one)) : [part];
    });
    return largestOf(exact, limit);
  }
}

function filesIn({ files }: Directory): readonly Part[] {
  return files?.sorted().map(filePart) ?? [];
}

function filePart({ path, growthBytes, from }: NamedChange): Part {
  return { path, growthBytes, from, changedFiles: 1, within: [] };
}

function plain({ path, growthBytes, from, changedFiles }: Part): DirectoryChange {
  return { path, growthBytes, from, changedFiles };
}

function whole({ path, grownBytes, shrunkBytes, changedFiles }: Directory, parts: readonly Part[]): Part {
  return { path, growthBytes: grownBytes - shrunkBytes, from: null, changedFiles, within: parts.map(plain) };
}

function largestOf(parts: readonly Part[], limit: number): readonly Part[] {
  const largest = new Largest<Part>(limit);
  for (const part of parts) largest.add(part);
  return largest.sorted();
}
