import { DirectoryWalk } from "./directory-walk.ts";
import { Largest } from "./largest.ts";
import type { PathChange } from "./path-changes.ts";

/** A file, or a directory with everything in it that changed, which is the same at another place. */
export interface Move {
  readonly from: string;
  readonly path: string;
  readonly files: number;
  /** Compressed, at the new place. */
  readonly bytes: number;
}

/** What is there on one side only. */
interface Place {
  readonly path: string;
  /** Of the content; of a directory, of all names and contents in it. */
  readonly digest: number;
  /** 0: it is a file itself. */
  readonly files: number;
  readonly growthBytes: number;
}

type Side = "new" | "gone" | "mixed";

interface Directory {
  readonly path: string;
  side: Side | null;
  digest: number;
  files: number;
  growthBytes: number;
}

/** Smaller files are licences and empty modules, of which there are many alike. */
const leastFileBytes = 32_000;
const leastDirectoryBytes = 1000;
/** So many places of either side are remembered, the largest. */
const mostPlaces = 500;

/** What was moved, the largest first, none within another. Changes must come sorted by path; what is remembered does not grow with them. */
export function movesIn(changes: Iterable<PathChange>): readonly Move[] {
  const finder = new MoveFinder();
  for (const change of changes) finder.add(change);
  return finder.finish();
}

class MoveFinder {
  readonly #places = { new: new Largest<Place>(mostPlaces), gone: new Largest<Place>(mostPlaces) };
  readonly #walk = new DirectoryWalk<Directory>({
    open: (path) => ({ path, side: null, digest: 0, files: 0, growthBytes: 0 }),
    leave: (left, around) => this.#leave(left, around),
  });

  add({ path, change, content, growthBytes }: PathChange): void {
    const at = this.#walk.enter(path);
    const side = change === "changed" ? "mixed" : change;
    const file = { path, digest: hashOf(content, 0), files: 0, growthBytes };
    if (side !== "mixed" && Math.abs(growthBytes) >= leastFileBytes) this.#places[side].add(file);
    addTo(at, side, file);
  }

  finish(): readonly Move[] {
    this.#walk.finish();
    const gone = Map.groupBy(this.#places.gone.sorted(), keyOf);
    const moves: Move[] = [];
    // Of two places with the same bytes, the outer one comes first: its path is the shorter one.
    for (const place of this.#places.new.sorted()) {
      const { path, files, growthBytes: bytes } = place;
      if (moves.some((move) => isWithin(path, move.path))) continue;
      const from = gone.get(keyOf(place))?.find((one) => !moves.some((move) => isWithin(one.path, move.from)))?.path;
      if (from !== undefined) moves.push({ from, path, files: Math.max(1, files), bytes });
    }
    return moves;
  }

  #leave(left: Directory, around: Directory | null): void {
    const { side, files, growthBytes } = left;
    if (side === null || around === null) return;
    if (side !== "mixed" && files > 1 && Math.abs(growthBytes) >= leastDirectoryBytes) this.#places[side].add(left);
    addTo(around, side, left);
  }
}

/** Says of changes whether they are no more than one half of a move. */
export function movesAmong(moves: readonly Move[]): (change: Pick<PathChange, "path" | "change">) => boolean {
  const places = { new: new Set(moves.map(({ path }) => path)), gone: new Set(moves.map(({ from }) => from)) };
  return ({ path, change }) => change !== "changed" && isInOneOf(places[change], path);
}

function isInOneOf(places: ReadonlySet<string>, path: string): boolean {
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) if (places.has(path.slice(0, end))) return true;
  return places.has(path);
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function keyOf({ digest, files }: Place): string {
  return `${digest} ${files}`;
}

function addTo(directory: Directory, side: Side, { path, digest, files, growthBytes }: Place): void {
  directory.side = directory.side === null || directory.side === side ? side : "mixed";
  directory.digest = mixed(mixed(directory.digest, digest), hashOf(path, directory.path.length));
  directory.files += Math.max(1, files);
  directory.growthBytes += growthBytes;
}

/** FNV-1a over 32 bits, from a place in the text on. It tells contents apart for people to read, and judges nothing. */
function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mixed(one: number, other: number): number {
  return (Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) + Math.imul(other ^ (other >>> 13), 0x297a2d39)) >>> 0;
}
