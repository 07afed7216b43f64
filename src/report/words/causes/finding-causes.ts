import { formatBytes, formatChange } from "../../../bytes.ts";
import { definitionOf } from "../../../findings/catalogue.ts";
import type { Words } from "../../../findings/finding.ts";
import type { FilesReport, FindingReport, ImageReport, LayerChangeReport, PlatformReport } from "../../facts/report.ts";
import { join, type Phrase } from "../../phrase/phrase.ts";

/** What a finding says of an instruction's growth. */
export interface FindingCause {
  readonly finding: FindingReport;
  /** Of the growth; where it saves nothing but disk, uncompressed bytes. */
  readonly bytes: number;
}

type Parts = FilesReport["directories"];

const leastShare = 0.1;

/**
 * The findings behind the growth of one row of layers, most bytes first, each a tenth of it or more. Of a layer that is new as a whole
 * they are what they are; of one that grew, and beside packages, what grew in their place. `parts`: what is known of the growth.
 */
export function findingsBehind(
  row: LayerChangeReport,
  { platform, image }: { readonly platform: PlatformReport; readonly image: ImageReport },
  known: { readonly parts: Parts; readonly hasPackages: boolean },
): readonly FindingCause[] {
  const { head, change, growthBytes } = row;
  const layers = image.measurement.platforms.find((one) => one.platform === platform.platform)?.layers ?? [];
  const isWhole = change === "new" && !known.hasPackages;
  if (head === null || growthBytes <= 0 || (change !== "new" && change !== "grew")) return [];
  return platform.advice
    .filter(({ layer, saves }) => layers[layer]?.digest === head.digest && saves !== "push")
    .map((finding) => ({ finding, bytes: isWhole ? finding.bytes : grownIn(finding, known.parts) }))
    .filter(({ finding, bytes }) => bytes >= leastShare * growthBytes && bytes * 2 >= finding.bytes)
    .toSorted((one, other) => other.bytes - one.bytes);
}

/** Of a place that grew nearly by what the finding comes to, small files are not among the parts. */
const nearlyAll = 0.9;

/** Growth in the place of a finding, where it is no more than that; of what only costs disk, where anything grew there, all that it is. */
function grownIn({ path, saves, bytes }: FindingReport, parts: Parts): number {
  const within = path === null ? [] : parts.filter((part) => isWithin(part.path, path) && part.growthBytes > 0);
  if (saves === "unpacking") return within.length === 0 ? 0 : bytes;
  const grown = within.reduce((sum, { growthBytes }) => sum + growthBytes, 0);
  // What grew there by more is something else: a directory of libraries has more in it than their bytecode.
  if (nearlyAll * grown > bytes) return 0;
  return grown < bytes && grown >= nearlyAll * bytes ? bytes : grown;
}

/** What is told besides: nothing where the findings are most of it or in many places. */
export function partsBeside<Part extends Parts[number]>(
  parts: readonly Part[],
  causes: readonly FindingCause[],
  growthBytes: number,
): readonly Part[] {
  const stored = causes.filter(({ finding }) => finding.saves === "image");
  const isMost = 2 * stored.reduce((sum, { bytes }) => sum + bytes, 0) >= growthBytes;
  const paths = causes.map(({ finding }) => finding.path ?? "");
  if (causes.length > 0 && (isMost || causes.some(({ finding }) => finding.places > 1))) return [];
  return parts.filter(({ path }) => !paths.some((other) => isWithin(path, other) || isWithin(other, path)));
}

function isWithin(path: string, directory: string): boolean {
  return directory === "" || path === directory || path.startsWith(`${directory}/`);
}

/**
 * "the Git history in `/src/.git` +3.7 MB"; what an instruction does, without bytes: "stores files again …, mostly `/srv`". Without
 * `isWhole`, neither where nor how.
 */
export function findingCauseWords({ finding, bytes }: FindingCause, isWhole = true): Phrase {
  const { words } = definitionOf(finding.kind);
  if ("deed" in words) return isWhole ? [...deedOf(words), ...mostOf(finding)] : [words.deed];
  const amount = finding.saves === "unpacking" ? `, ${formatBytes(bytes)} uncompressed` : ` ${formatChange(bytes)}`;
  if (!isWhole) return [words.noun, amount];
  const examples = examplesOf(finding, words.examplesFollow ?? "such as", 1);
  return [words.noun, ...examples, ...placeOf(finding), amount];
}

export function deedOf({ deed, ways }: Extract<Words, { deed: string }>): Phrase {
  return ways === undefined ? [deed] : [`${deed} (${ways})`];
}

export function placeOf({ path, places }: FindingReport): Phrase {
  if (path === null || path === "") return [];
  return [places > 1 ? ", most of it in " : " in ", { code: `/${path}` }];
}

export function mostOf({ path }: FindingReport): Phrase {
  return path === null ? [] : [", mostly ", { code: `/${path}` }];
}

export function examplesOf({ examples }: FindingReport, how: string, most: number): Phrase {
  const shown = examples.slice(0, most).map((name): Phrase => [{ code: name }]);
  return shown.length === 0 ? [] : [` (${how} `, ...join(shown, ", "), ")"];
}
