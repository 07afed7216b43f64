/** A path and by how many compressed bytes it grew. */
export interface Changed {
  readonly path: string;
  readonly growthBytes: number;
}

/** A directory with everything below it; among the parts of a layer also a single file. */
export interface DirectoryChange extends Changed {
  /** How many files below it differ. */
  readonly changedFiles: number;
}

/** A directory whose files are passed. */
interface Directory {
  readonly name: string;
  readonly path: string;
  growthBytes: number;
  changedFiles: number;
  /** The file directly in it that changed most. */
  largest: Changed | null;
  /** Change of the directory directly in it that changed most, without its sign. */
  mostBytes: number;
}

/** What is worth being told of a directory: itself, the one file in it that says the same, or nothing. */
type Tell = (directory: Directory, isRoot: boolean) => DirectoryChange | null;

/** What lies deeper counts for the directory at that depth: a hostile path has as many directories as it has room for. */
const deepest = 30;
/** Share of a directory's change from which on the one thing in it says the same, only more exactly. */
const sameStory = 0.8;

/**
 * Adds changes of files up to directories. They must come sorted by path, component by component, so that no more than the
 * directories around the present one are remembered, however many there are.
 */
export class ChangedDirectories {
  readonly #tell: Tell;
  readonly #top: Largest<DirectoryChange>;
  readonly #open: [Directory, ...Directory[]] = [directory("", "")];

  constructor(limit: number, tell: Tell) {
    this.#tell = tell;
    this.#top = new Largest(limit);
  }

  add(change: Changed): void {
    const names = change.path.split("/", deepest + 1).slice(0, -1);
    let depth = 0;
    while (depth < names.length && this.#open[depth + 1]?.name === names[depth]) depth += 1;
    this.#leave(depth + 1);
    for (const name of names.slice(depth)) {
      const { path } = this.#open.at(-1) ?? this.#open[0];
      this.#open.push(directory(name, path === "" ? name : `${path}/${name}`));
    }
    const at = this.#open.at(-1) ?? this.#open[0];
    at.growthBytes += change.growthBytes;
    at.changedFiles += 1;
    if (at.largest === null || Math.abs(change.growthBytes) > Math.abs(at.largest.growthBytes)) at.largest = change;
  }

  /** The directories that changed most; nothing can be added afterwards. */
  finish(): readonly DirectoryChange[] {
    this.#leave(0);
    return this.#top.sorted();
  }

  /** Closes all but the outermost `kept` directories. */
  #leave(kept: number): void {
    while (this.#open.length > kept) {
      const left = this.#open.pop();
      const around = this.#open.at(-1);
      if (left === undefined) return;
      const told = this.#tell(left, around === undefined);
      if (told !== null) this.#top.add(told);
      if (around === undefined) return;
      around.growthBytes += left.growthBytes;
      around.changedFiles += left.changedFiles;
      around.mostBytes = Math.max(around.mostBytes, Math.abs(left.growthBytes));
    }
  }
}

function directory(name: string, path: string): Directory {
  return { name, path, growthBytes: 0, changedFiles: 0, largest: null, mostBytes: 0 };
}

/** Directories that say most about a change: none that only repeats what one directory in it says. */
export function telling(at: Directory, isRoot: boolean): DirectoryChange | null {
  if (isRoot || at.growthBytes === 0 || at.mostBytes >= sameStory * Math.abs(at.growthBytes)) return null;
  return { path: at.path, growthBytes: at.growthBytes, changedFiles: at.changedFiles };
}

/** The same, and where nearly all of a directory is one file, that file: it is known better when there is nothing else. */
export function tellingPart(at: Directory, isRoot: boolean): DirectoryChange | null {
  const { largest, growthBytes } = at;
  const isOneFile = largest !== null && largest.growthBytes !== 0 && (isRoot || growthBytes !== 0);
  if (isOneFile && Math.abs(largest.growthBytes) >= 0.95 * Math.abs(growthBytes))
    return { path: largest.path, growthBytes: largest.growthBytes, changedFiles: 1 };
  return telling(at, isRoot);
}

/** Keeps the largest changes of very many: few at a time, because what is kept for a while is what costs memory. */
export class Largest<Change extends Changed> {
  readonly #limit: number;
  #kept: Change[] = [];
  /** As many are kept that come before this one. */
  #last: Change | null = null;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(change: Change): void {
    if (this.#last !== null && byAbsoluteGrowth(change, this.#last) > 0) return;
    this.#kept.push(change);
    if (this.#kept.length < 2 * this.#limit) return;
    this.#kept = this.sorted();
    this.#last = this.#kept.at(-1) ?? null;
  }

  /** By absolute growth, then by path. */
  sorted(): Change[] {
    return this.#kept.toSorted(byAbsoluteGrowth).slice(0, this.#limit);
  }
}

function byAbsoluteGrowth(a: Changed, b: Changed): number {
  return Math.abs(b.growthBytes) - Math.abs(a.growthBytes) || byName(a.path, b.path);
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
