import { formatChange } from "../../../bytes.ts";
import { starredName } from "../../../compare/hashed-names.ts";
import { firstPackages } from "../../../compare/packages.ts";
import type { PackageType } from "../../../image/packages/package.ts";
import type { PackageChangeReport } from "../../facts/packages.ts";
import { join, type Phrase } from "../../phrase/phrase.ts";
import { areWorthTelling, type GrowthCause, type GrowthPart, type SumOfPackages } from "./causes.ts";
import { findingCauseWords } from "./finding-causes.ts";
import { packageSumWords, packageWords } from "../package-words.ts";

/** How much is said of what a growth is made of. */
export interface PartDetail {
  /** Most packages, findings and directories. */
  readonly most: number;
  /** Of a finding also where it is, and examples. */
  readonly isWhole: boolean;
  /** What packages come to that are not named: behind the named ones unless it says otherwise. */
  readonly sum?: "none" | "alone";
}

const everyPart: PartDetail = { most: Number.POSITIVE_INFINITY, isWhole: true };

/** `: new ty +12.1 MB, mypy 1.17 → 1.18 +1.2 MB`, `: the Git history in /src/.git +3.7 MB`, `, of which /var/lib/apt/lists +9.0 MB and /usr/lib +4.1 MB`; nothing when that is not known. */
export function ofWhich(cause: GrowthCause, detail: PartDetail = everyPart): Phrase {
  const told = partsOf(cause, detail);
  const words = told.map((part) => part.words);
  if (told.length === 0) return [];
  const arePlaces = cause.findings.length === 0 && told.every(({ kind }) => kind === "place");
  return arePlaces ? [", of which ", ...join(words, " and ")] : [": ", ...join(words, ", ")];
}

/** One package, or several together. */
interface PackagePart {
  readonly kind: "package";
  readonly words: Phrase;
  /** Those whose bytes it tells. */
  readonly types: readonly PackageType[];
}

interface OtherPart {
  readonly kind: "finding" | "place" | "elsewhere";
  readonly words: Phrase;
  readonly bytes: number;
  /** Whether it is what packages that are told leave of a file, or what they replaced. */
  readonly isRest: boolean;
}

/**
 * What a growth is made of: the largest packages, what all others come to, and what no package owns; before the packages what is
 * more than any of them, and in their place where not all have room. At most so many parts, that sum and what has moved.
 */
export function partsOf(cause: GrowthCause, { most, isWhole, sum }: PartDetail): readonly (PackagePart | OtherPart)[] {
  if (sum === "alone") return packageParts(cause, []);
  if (most === 0) return [];
  const named = packagesNamed(cause, roomForPackages(cause, most));
  const packages = packageParts(cause, named).slice(0, sum === "none" ? named.length : undefined);
  const others = besides(cause, { isWhole, typesTold: packages.flatMap(({ types }) => types) });
  // What the unnamed packages come to, and what has moved, takes no part's place.
  const shown = others.slice(0, most - named.length);
  const leading = shown.filter(({ bytes, isRest }) => isWeighed(cause) && !isRest && isMoreThanAny(bytes, cause));
  return [...leading, ...packages, ...shown.filter((part) => !leading.includes(part)), ...movedPart(cause)];
}

/** What is more than any package is told first; one package all the same, unless a sum tells of them. */
function roomForPackages(cause: GrowthCause, most: number): number {
  const { parts, findings, replacedBytes, packageSums } = cause;
  const besidesBytes = [...parts.map((part) => part.growthBytes), ...findings.map(({ bytes }) => bytes), replacedBytes ?? 0];
  const larger = besidesBytes.filter((bytes) => isMoreThanAny(bytes, cause)).length;
  if (!isWeighed(cause)) return most - Math.min(larger, most - 1, 1);
  const least = most === 1 || areWorthTelling(packageSums, cause) ? 0 : 1;
  return Math.max(least, most - larger);
}

function isWeighed({ packages }: GrowthCause): boolean {
  return packages.some(({ growthBytes }) => growthBytes !== 0);
}

/** What is neither new nor gone, and stands here for as much as at another instruction. */
function movedPart({ movedBytes }: GrowthCause): readonly OtherPart[] {
  if (movedBytes === null) return [];
  return [elsewhere(movedBytes > 0 ? "moved here" : "moved to another instruction", movedBytes)];
}

function isMoreThanAny(bytes: number, { packages }: GrowthCause): boolean {
  return packages.every(({ growthBytes }) => Math.abs(growthBytes) < Math.abs(bytes));
}

/** Where not all have room, those first that explain the growth: what goes the other way explains less of it. */
function packagesNamed({ packages, growthBytes }: GrowthCause, most: number): readonly PackageChangeReport[] {
  if (packages.length <= most) return packages;
  const isAlong = (one: PackageChangeReport) => one.growthBytes > 0 === growthBytes > 0;
  return firstPackages(
    packages.toSorted((a, b) => Number(isAlong(b)) - Number(isAlong(a))),
    most,
  );
}

/** Those that are named, and "26 more packages +55.6 kB" where others are worth a word together: too small for a name, or all of them without room for one. */
function packageParts(cause: GrowthCause, named: readonly PackageChangeReport[]): readonly PackagePart[] {
  const parts = named.map((one): PackagePart => {
    return { kind: "package", words: packageWords(one), types: one.growthBytes === 0 ? [] : [one.type] };
  });
  const small = cause.packageSums.flatMap((sum) => without(sum, cause.packages));
  const areAllSmall = cause.replacedBytes !== null && cause.packages.length === 0 && small.length > 0;
  const unnamed = cause.packageSums.flatMap((sum) => without(sum, named));
  if (!areAllSmall && !areWorthTelling(named.length === 0 ? unnamed : small, cause)) return parts;
  const types = unnamed.filter(({ growthBytes }) => growthBytes !== 0).map(({ type }) => type);
  return [...parts, { kind: "package", words: packageSumWords(unnamed, named.length > 0), types }];
}

function without(sum: SumOfPackages, named: readonly PackageChangeReport[]): readonly SumOfPackages[] {
  const ofIt = named.filter(({ row, change, type }) => row === sum.row && change === sum.change && type === sum.type);
  const packages = sum.packages - ofIt.length;
  const growthBytes = ofIt.reduce((rest, one) => rest - one.growthBytes, sum.growthBytes);
  return packages > 0 ? [{ ...sum, packages, growthBytes }] : [];
}

/** What no package owns, the largest first. */
function besides(
  { findings, parts, replacedBytes }: GrowthCause,
  { isWhole, typesTold }: { readonly isWhole: boolean; readonly typesTold: readonly PackageType[] },
): readonly OtherPart[] {
  const found = findings.map((one) => {
    return { kind: "finding", words: findingCauseWords(one, isWhole), bytes: one.bytes, isRest: false } as const;
  });
  const inPlaces = parts.map((part) => {
    const isRest = part.sharedWith.some((type) => typesTold.includes(type));
    return { kind: "place", words: placeWords(part, isRest), bytes: part.growthBytes, isRest } as const;
  });
  const replaced = replacedBytes === null ? [] : [elsewhere("replaced files that stay in lower layers", replacedBytes)];
  return [...found, ...inPlaces, ...replaced].toSorted((one, other) => Math.abs(other.bytes) - Math.abs(one.bytes));
}

function elsewhere(what: string, bytes: number): OtherPart {
  return { kind: "elsewhere", words: [`${what} ${formatChange(bytes)}`], bytes, isRest: true };
}

/** "`/srv/data` +8.0 MB"; of a program or an archive whose packages are told beside it, "the rest of `/usr/bin/server` +0.4 MB". */
function placeWords(part: GrowthPart, isRest: boolean): Phrase {
  return [...(isRest ? ["the rest of "] : []), { code: pathName(part) }, ` ${formatChange(part.growthBytes)}`];
}

/** `/usr/lib`; of a file that had another hash in its name before, `/app/index-*.js`. */
export function pathName({ path, from }: { readonly path: string; readonly from: string | null }): string {
  const end = path.lastIndexOf("/") + 1;
  return from === null ? `/${path}` : `/${path.slice(0, end)}${starredName(path.slice(end))}`;
}
