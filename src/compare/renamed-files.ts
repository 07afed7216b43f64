import { DirectoryWalk } from "./directory-walk.ts";
import { hashedName } from "./hashed-names.ts";
import type { PathChange } from "./path-changes.ts";

interface Hashed {
  readonly change: PathChange;
  readonly isSure: boolean;
}

/** Names in one directory that are equal but for their hashes. */
interface Alike {
  readonly gone: Hashed[];
  readonly fresh: Hashed[];
}

interface Directory {
  /** Null until one waits: there may be very many directories. */
  alike: Map<string, Alike> | null;
}

/** So many files wait for their counterpart at once; others are told as gone and new. */
const mostWaiting = 20_000;
/** Of so many pairs at most the nearest sizes are looked for. */
const mostPairs = 10_000;

/**
 * Tells a file that has another hash in its name as one that changed. Changes must come sorted by path; those of a directory are passed
 * on when it has been left, and so stay sorted by directory.
 */
export class RenamedFiles {
  readonly #pass: (change: PathChange) => void;
  #waiting = 0;
  readonly #walk = new DirectoryWalk<Directory>({
    open: () => ({ alike: null }),
    leave: (left) => this.#leave(left),
  });

  constructor(pass: (change: PathChange) => void) {
    this.#pass = pass;
  }

  add(change: PathChange): void {
    const at = this.#walk.enter(change.path);
    const end = change.path.lastIndexOf("/") + 1;
    const isOver = change.change === "changed" || this.#waiting >= mostWaiting;
    const hashed = isOver ? null : hashedName(change.path.slice(end));
    if (hashed === null) return this.#pass(change);
    const key = `${change.path.slice(0, end)}${hashed.key}`;
    const alike = (at.alike ??= new Map<string, Alike>());
    const group = alike.get(key) ?? { gone: [], fresh: [] };
    alike.set(key, group);
    group[change.change === "gone" ? "gone" : "fresh"].push({ change, isSure: hashed.isSure });
    this.#waiting += 1;
  }

  /** Nothing can be added afterwards. */
  finish(): void {
    this.#walk.finish();
  }

  #leave({ alike }: Directory): void {
    for (const { gone, fresh } of alike?.values() ?? []) {
      this.#waiting -= gone.length + fresh.length;
      const pairs = paired(gone, fresh);
      const told = new Set(pairs.flat());
      for (const [before, now] of pairs) this.#passPair(before.change, now.change);
      for (const one of [...gone, ...fresh]) if (!told.has(one)) this.#pass(one.change);
    }
  }

  /** The same content under another name is no change. */
  #passPair({ path: from, baselineBytes, content }: PathChange, now: PathChange): void {
    if (content === now.content) return;
    const { headBytes } = now;
    this.#pass({ ...now, change: "changed", from, baselineBytes, growthBytes: headBytes - baselineBytes });
  }
}

type Pair = readonly [before: Hashed, now: Hashed];

/** Each file with the one that is nearest in size, the nearest pairs first; one of the two must surely have a hash. */
function paired(gone: readonly Hashed[], fresh: readonly Hashed[]): readonly Pair[] {
  if (gone.length * fresh.length > mostPairs) return inOrderOfSize(gone, fresh);
  const pairs = gone.flatMap((before) => fresh.map((now): Pair => [before, now])).filter(isSurePair);
  const taken = new Set<Hashed>();
  return pairs
    .toSorted((one, other) => distance(one) - distance(other))
    .filter((pair) => {
      const isFree = pair.every((one) => !taken.has(one));
      if (isFree) pair.forEach((one) => taken.add(one));
      return isFree;
    });
}

function inOrderOfSize(gone: readonly Hashed[], fresh: readonly Hashed[]): readonly Pair[] {
  const largestFirst = (some: readonly Hashed[]) => some.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  const now = largestFirst(fresh);
  return largestFirst(gone).flatMap((before, at): readonly Pair[] => {
    const pair = now[at];
    return pair === undefined ? [] : [[before, pair] satisfies Pair].filter(isSurePair);
  });
}

function isSurePair([before, now]: Pair): boolean {
  return before.isSure || now.isSure;
}

/** Equal contents are nearest of all. */
function distance([before, now]: Pair): number {
  return before.change.content === now.change.content ? -1 : Math.abs(sizeOf(before) - sizeOf(now));
}

function sizeOf({ change }: Hashed): number {
  return Math.abs(change.growthBytes);
}
