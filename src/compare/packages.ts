import { type ImageFile, type ImageTree, pairFiles } from "../image/tree/tree.ts";
import { fullName, isOfSystem, type Package, type PackageType } from "../image/packages/package.ts";
import { ChangedDirectories, type DirectoryChange, partsTold } from "./directories.ts";
import { isSameFile } from "./path-changes.ts";
import { PackageSums, type PackageSum, type Share } from "./package-sums.ts";
import type { PackageChangeKind } from "./package-versions.ts";

/** A package that two images do not have alike: all versions of it together. */
export interface PackageChange {
  readonly change: PackageChangeKind;
  /** Of the head, where it has any; else what the baseline has. Several versions: the one with most bytes. */
  readonly package: Package;
  /** As the package manager writes them, the one with most bytes first. */
  readonly headVersions: readonly string[];
  readonly baselineVersions: readonly string[];
  /** All of its bytes. */
  readonly headBytes: number;
  readonly baselineBytes: number;
  /** Of files that differ: those that are alike cost a few bytes more or less in another stream. */
  readonly growthBytes: number;
  /** In which row of the layers it is told: where most of it is. */
  readonly row: number | null;
}

/** Where two images differ, package by package. */
export interface PackageComparison {
  /** The head's, largest first; each version is one. */
  readonly packages: readonly PackageSum[];
  /** All of them, largest first. */
  readonly changes: readonly PackageChange[];
  /** Where changes lie that no package owns, by the row of their layer. */
  readonly others: ReadonlyMap<number, readonly OtherChange[]>;
  /** Bytes of the baseline's files that are in another row now, by row: those that came minus those that went. */
  readonly moved: ReadonlyMap<number, number>;
}

/** What no package owns of a directory or a file; `sharedWith`: the types of those that have other bytes of the same files. */
export interface OtherChange extends DirectoryChange {
  readonly sharedWith: readonly PackageType[];
}

/** An image, and the row of a list of layers that each of its layers is told in; undefined where there is none. */
export interface PackageSide {
  readonly tree: ImageTree;
  readonly rows: readonly (number | undefined)[];
}

/** What building the same version again may cost more or less: compiled files hold times and paths. */
const noiseBytes = 1000;
const noiseShare = 0.01;

/** What the packages of an image have, largest first. */
export function packagesOf(tree: ImageTree): readonly PackageSum[] {
  if (tree.packages.list.length === 0) return [];
  const sums = new PackageSums(tree);
  for (const file of tree.files()) sums.add(file);
  return largestFirst(sums.finish());
}

/** Walks through both images at once; nothing is told where neither has a package. `kept`: rows of layers that both sides have. */
export function comparePackages(
  head: PackageSide,
  baseline: PackageSide,
  kept: ReadonlySet<number> = new Set(),
): PackageComparison {
  if (head.tree.packages.list.length + baseline.tree.packages.list.length === 0) return nothing;
  const [heads, baselines] = [new Side(head.tree), new Side(baseline.tree)];
  const others = new Map<number, OtherChanges>();
  const moved = new Map<number, number>();
  for (const { now, before } of pairFiles(head.tree, baseline.tree)) {
    const isChanged = now === null || before === null || !isSameFile(now, before);
    const row = now === null ? baseline.rows[before?.layer ?? -1] : head.rows[now.layer];
    const from = now === null || before === null ? row : baseline.rows[before.layer];
    // What a layer holds that both sides have is there still, and hidden.
    const isMoved = row !== from && row !== undefined && from !== undefined && !kept.has(row) && !kept.has(from);
    if (isMoved) noteMove(moved, [row, from], before?.bytes.compressedBytes ?? 0);
    const sharesBefore = before === null ? none : baselines.add(before);
    const sharesNow = now === null ? none : settled(heads.add(now), sharesBefore, { head, baseline });
    const nobodysNow = heads.note(sharesNow, isChanged, row);
    const nobodysBefore = baselines.note(sharesBefore, isChanged, row);
    if (!isChanged || row === undefined || (nobodysNow === 0 && nobodysBefore === 0)) continue;
    const inRow = others.get(row) ?? new OtherChanges();
    const sharedWith = new Set([...heads.typesOf(sharesNow), ...baselines.typesOf(sharesBefore)]);
    inRow.add({ path: now?.path ?? before?.path ?? "", growthBytes: nobodysNow - nobodysBefore, sharedWith });
    others.set(row, inRow);
  }
  const [now, before] = [heads.finish(), baselines.finish()];
  const names = new Set([...now.keys(), ...before.keys()]);
  const pairs = [...names].map((name): Pair => ({ now: now.get(name) ?? null, before: before.get(name) ?? null }));
  return {
    packages: largestFirst([...now.values()].flatMap(({ sums }) => sums)),
    changes: succeeded(joined(pairs)).flatMap(changeOf).toSorted(bySize),
    others: new Map([...others].map(([row, inRow]) => [row, inRow.finish()])),
    moved,
  };
}

const none: readonly Share[] = [];

/**
 * Shares of a program or archive of the head, where a part that is of the same version differs by noise only: what it differs by is left
 * to the rest of the file, so that what is told of the file adds up.
 */
function settled(
  now: readonly Share[],
  before: readonly Share[],
  { head, baseline }: { readonly head: PackageSide; readonly baseline: PackageSide },
): readonly Share[] {
  if (now.length < 2 || before.length < 2) return now;
  const nameOf = ({ tree }: PackageSide, { owner }: Share) => {
    const found = tree.packages.list[owner];
    return found === undefined ? "" : `${found.type} ${fullName(found)} ${found.version}`;
  };
  const earlier = new Map(before.map((share) => [nameOf(baseline, share), share.compressedBytes]));
  const rest = now.length - 1;
  let left = 0;
  const parts = now.slice(0, rest).map((share): Share => {
    const bytes = earlier.get(nameOf(head, share));
    if (bytes === undefined || !isNoisy(share.compressedBytes - bytes, bytes)) return share;
    left += share.compressedBytes - bytes;
    return { owner: share.owner, compressedBytes: bytes };
  });
  return [...parts, ...now.slice(rest).map(({ owner, compressedBytes }) => ({ owner, compressedBytes: compressedBytes + left }))];
}

function isNoisy(growthBytes: number, before: number): boolean {
  return Math.abs(growthBytes) < Math.max(noiseBytes, noiseShare * before);
}

function noteMove(moved: Map<number, number>, [row, from]: readonly [number, number], bytes: number): void {
  moved.set(row, (moved.get(row) ?? 0) + bytes);
  moved.set(from, (moved.get(from) ?? 0) - bytes);
}

const nothing: PackageComparison = { packages: [], changes: [], others: new Map(), moved: new Map() };

/** More names are not read. */
export const mostTelling = 4;
const leastShare = 0.04;

/**
 * Packages that a reader should know of, whether they add to the growth or take from it, largest first; a few upgrades whatever their
 * bytes: they are what somebody did. So are all changes where no bytes can be told, as of a Rust program's crates.
 */
export function tellingPackages<Change extends Pick<PackageChange, "change" | "growthBytes">>(
  changes: readonly Change[],
  growthBytes: number,
): readonly Change[] {
  const most = Math.max(Math.abs(growthBytes), ...changes.map((change) => Math.abs(change.growthBytes)));
  const areWeighed = changes.some((change) => change.growthBytes !== 0);
  const isDone = ({ change }: Change) => change === "upgraded" || !areWeighed;
  const areFew = changes.filter(isDone).length <= mostTelling;
  const isTelling = (one: Change) => Math.abs(one.growthBytes) >= leastShare * most || (areFew && isDone(one));
  const large = changes.filter(isTelling).toSorted((a, b) => Math.abs(b.growthBytes) - Math.abs(a.growthBytes));
  return firstPackages(large, mostTelling);
}

/** The first of a list, the last place an upgrade's where no other has one: it is what brought and took away the rest. */
export function firstPackages<Change extends Pick<PackageChange, "change">>(
  changes: readonly Change[],
  most: number,
): readonly Change[] {
  const first = changes.slice(0, most);
  const isUpgrade = ({ change }: Change) => change === "upgraded";
  const upgrade = changes.find(isUpgrade);
  return upgrade === undefined || most < 2 || first.some(isUpgrade) ? first : [...first.slice(0, -1), upgrade];
}

function largestFirst(sums: readonly PackageSum[]): readonly PackageSum[] {
  return sums.toSorted((one, other) => other.compressedBytes - one.compressedBytes);
}

/** All versions of a package that an image has. */
interface Versions {
  /** The one with most bytes first. */
  readonly sums: readonly [PackageSum, ...PackageSum[]];
  readonly bytes: number;
  /** In files that the other image has not alike. */
  readonly changedBytes: number;
  readonly row: number | null;
}

interface Pair {
  readonly now: Versions | null;
  readonly before: Versions | null;
}

/** One of the two images. */
class Side {
  readonly #sums: PackageSums;
  readonly #list: readonly Package[];
  readonly #changed: number[] = [];
  /** Of each package, the changed bytes of each row. */
  readonly #rows: (Map<number, number> | undefined)[] = [];

  constructor(tree: ImageTree) {
    this.#sums = new PackageSums(tree);
    this.#list = tree.packages.list;
  }

  /** Gives whose the file's bytes are. */
  add(file: ImageFile): readonly Share[] {
    return this.#sums.add(file);
  }

  /** Gives how many of a file's bytes nobody owns. */
  note(shares: readonly Share[], isChanged: boolean, row: number | undefined): number {
    let nobodys = 0;
    for (const { owner, compressedBytes } of shares) {
      if (owner < 0) nobodys += compressedBytes;
      else if (isChanged) this.#noteChange(owner, compressedBytes, row);
    }
    return nobodys;
  }

  /** Of the packages that have some of a file's bytes. */
  typesOf(shares: readonly Share[]): readonly PackageType[] {
    return shares.flatMap(({ owner, compressedBytes }) => (compressedBytes === 0 ? [] : (this.#list[owner]?.type ?? [])));
  }

  /** By type and name. */
  finish(): ReadonlyMap<string, Versions> {
    const positions = new Map(this.#list.map((found, position) => [found, position]));
    const groups = Map.groupBy(this.#sums.finish(), ({ package: one }) => `${one.type} ${fullName(one)}`);
    return new Map([...groups].map(([name, sums]) => [name, this.#versionsOf(sums, positions)]));
  }

  #noteChange(owner: number, bytes: number, row: number | undefined): void {
    this.#changed[owner] = (this.#changed[owner] ?? 0) + bytes;
    if (row === undefined) return;
    const rows = (this.#rows[owner] ??= new Map());
    rows.set(row, (rows.get(row) ?? 0) + bytes);
  }

  #versionsOf(sums: readonly PackageSum[], positions: ReadonlyMap<Package, number>): Versions {
    const [first, ...others] = sums.toSorted((one, other) => other.compressedBytes - one.compressedBytes);
    if (first === undefined) throw new Error("a group is never empty");
    const owners = sums.map((one) => positions.get(one.package) ?? -1);
    const rows = owners.flatMap((owner) => [...(this.#rows[owner] ?? [])]);
    const [largest] = rows.toSorted(([, one], [, other]) => other - one);
    return {
      sums: [first, ...others],
      bytes: sums.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0),
      changedBytes: owners.reduce((sum, owner) => sum + (this.#changed[owner] ?? 0), 0),
      row: largest?.[0] ?? null,
    };
  }
}

/** Changes that no package owns, of one row. */
class OtherChanges {
  readonly #directories = new ChangedDirectories(partsTold);
  /** By path, of files that packages have a part of. */
  readonly #shared = new Map<string, ReadonlySet<PackageType>>();

  add({ path, growthBytes, sharedWith }: SharedChange): void {
    this.#directories.add({ path, growthBytes, from: null });
    if (sharedWith.size > 0) this.#shared.set(path, sharedWith);
  }

  finish(): readonly OtherChange[] {
    return this.#directories.finish().map((part) => Object.assign({ sharedWith: this.#typesWithin(part.path) }, part));
  }

  #typesWithin(place: string): readonly PackageType[] {
    const within = [...this.#shared].filter(([path]) => path === place || path.startsWith(`${place}/`));
    return [...new Set(within.flatMap(([, types]) => Array.from(types)))].toSorted();
  }
}

interface SharedChange {
  readonly path: string;
  readonly growthBytes: number;
  readonly sharedWith: ReadonlySet<PackageType>;
}

/** Takes a package that left one package manager and joined another one under its name for the same: its bytes are no growth. */
function joined(pairs: readonly Pair[]): readonly Pair[] {
  const gone = new Map(pairs.flatMap(({ now, before }) => (now === null && before !== null ? [[bareName(before), before]] : [])));
  const found = pairs.map((pair): Pair => {
    if (pair.now === null || pair.before !== null) return pair;
    const before = gone.get(bareName(pair.now)) ?? null;
    if (before !== null) gone.delete(bareName(before));
    return { now: pair.now, before };
  });
  const paired = new Set(found.flatMap(({ now, before }) => (now === null || before === null ? [] : [before])));
  return found.filter(({ now, before }) => now !== null || before === null || !paired.has(before));
}

/**
 * Takes `gcc-12` for the next version of `gcc-10`: packages of a system have the version in their names where several may be
 * installed together. Only where one is gone and one is new under such a name, and one number in it is another: `libx11-6` is no `libx264-164`.
 */
function succeeded(pairs: readonly Pair[]): readonly Pair[] {
  const only = (found: readonly Pair[]) => (found.length === 1 ? found[0] : undefined);
  const [news, gones] = [pairs.filter(({ before }) => before === null), pairs.filter(({ now }) => now === null)].map((some) =>
    Map.groupBy(some, ({ now, before }) => seriesOf(now ?? before)),
  );
  const successions = [...(news ?? [])].flatMap(([series, found]) => {
    const [now, before] = [only(found), only(gones?.get(series) ?? [])];
    const isNext = series !== null && now !== undefined && before !== undefined && differInOneNumber(now.now, before.before);
    return isNext ? [{ now, before }] : [];
  });
  const paired = new Set(successions.flatMap(({ now, before }) => [now, before]));
  return [
    ...pairs.filter((pair) => !paired.has(pair)),
    ...successions.map(({ now, before }): Pair => ({ now: now.now, before: before.before })),
  ];
}

const versionInName = /\d+(?:\.\d+)*(?:t64$)?/gu;
/** Numbers that name what a package is for: `lib32gcc-s1`, `linux-image-amd64`. */
const wordSizes: ReadonlySet<string> = new Set(["32", "64", "86", "386"]);

/** The name of a system's package without the versions in it; null of one that has none. */
function seriesOf(versions: Versions | null): string | null {
  const found = versions?.sums[0].package;
  if (found === undefined || !isOfSystem(found.type)) return null;
  const name = fullName(found);
  const series = name.replace(versionInName, (digits) => (wordSizes.has(digits) ? digits : "*"));
  return series === name ? null : `${found.type} ${series}`;
}

function differInOneNumber(one: Versions | null, other: Versions | null): boolean {
  const [numbers = [], others = []] = [one, other].map((versions) =>
    versions === null ? [] : (fullName(versions.sums[0].package).match(versionInName) ?? []),
  );
  return numbers.filter((number, at) => number !== others[at]).length === 1;
}

function bareName({ sums: [first] }: Versions): string {
  return fullName(first.package).toLowerCase();
}

function changeOf({ now, before }: Pair): readonly PackageChange[] {
  const told = (now ?? before)?.sums[0].package;
  if (told === undefined) return [];
  const growthBytes = (now?.changedBytes ?? 0) - (before?.changedBytes ?? 0);
  const [headVersions, baselineVersions] = [versionsOf(now), versionsOf(before)];
  const change = kindOf({ now, before }, growthBytes);
  if (change === null) return [];
  const row = now?.row ?? before?.row ?? null;
  return [
    {
      change,
      package: told,
      headVersions,
      baselineVersions,
      headBytes: now?.bytes ?? 0,
      baselineBytes: before?.bytes ?? 0,
      growthBytes,
      row,
    },
  ];
}

function kindOf({ now, before }: Pair, growthBytes: number): PackageChangeKind | null {
  if (before === null) return "new";
  if (now === null) return "gone";
  const sameVersions = versionsOf(now).toSorted().join(" ") === versionsOf(before).toSorted().join(" ");
  if (!sameVersions) return "upgraded";
  // Files that are alike may cost more where those that differ cost less, and all of it comes to nothing.
  if (isNoisy(growthBytes, before.bytes) || isNoisy(now.bytes - before.bytes, before.bytes)) return null;
  return growthBytes > 0 ? "grew" : "shrank";
}

function versionsOf(versions: Versions | null): readonly string[] {
  return [...new Set(versions?.sums.map((one) => one.package.version))];
}

function bySize(one: PackageChange, other: PackageChange): number {
  const name = (change: PackageChange) => fullName(change.package);
  return Math.abs(other.growthBytes) - Math.abs(one.growthBytes) || (name(one) < name(other) ? -1 : 1);
}
