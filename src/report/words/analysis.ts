import { formatBytes } from "../../bytes.ts";
import type { Layer } from "../../measure/measurement.ts";
import type { ImageReport, PlatformReport } from "../facts/report.ts";
import { count, type Phrase } from "../phrase/phrase.ts";
import { instructionOf, whereIs } from "./causes/causes.ts";

/** One part of an image, in compressed bytes. */
export interface Part {
  readonly bytes: number;
  readonly what: Phrase;
}

interface PlatformToAnalyze {
  readonly image: ImageReport;
  readonly platform: PlatformReport;
}

export const analysisTitles = {
  layers: "Layers, the lowest first",
  packages: "Largest packages",
  directories: "Largest directories",
  files: "Largest files",
} as const;

const mostLayers = 40;
const mostParts = 10;

/** The layers in the order of the manifest; of very many, the largest. */
export function layerParts({ image, platform }: PlatformToAnalyze): readonly Part[] {
  const layers = image.measurement.platforms.find((one) => one.platform === platform.platform)?.layers ?? [];
  const large = new Set(layers.toSorted((one, other) => other.compressedBytes - one.compressedBytes).slice(0, mostLayers));
  const shown = layers.filter((layer) => large.has(layer));
  const rest = layers.filter((layer) => !large.has(layer));
  const others = rest.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
  const more: readonly Part[] = rest.length === 0 ? [] : [{ bytes: others, what: [`in ${count(rest.length, "smaller layer")}`] }];
  return [...shown.map((layer) => ({ bytes: layer.compressedBytes, what: layerWords(layer) })), ...more];
}

function layerWords(layer: Layer): Phrase {
  const where = whereIs(layer);
  const remarks = [...(where === null ? [] : [where]), ...(layer.origin === "base" ? ["base image"] : [])];
  return [...instructionOf(layer), ...(remarks.length === 0 ? [] : [` (${remarks.join(", ")})`])];
}

/** The packages with most bytes. */
export function packageParts({ platform: { packages } }: PlatformToAnalyze): readonly Part[] {
  const list = packages?.list ?? [];
  const rest = list.slice(mostParts);
  const others = rest.reduce((sum, { baseBytes, ownBytes }) => sum + baseBytes + ownBytes, 0);
  const more: readonly Part[] =
    rest.length === 0 ? [] : [{ bytes: others, what: [`in ${count(rest.length, "smaller package")}`] }];
  const shown = list.slice(0, mostParts).map((found): Part => {
    const { name, version, type, baseBytes, ownBytes } = found;
    const remarks = [type, ...(baseBytes > 0 && ownBytes === 0 ? ["base image"] : [])];
    return {
      bytes: baseBytes + ownBytes,
      what: [{ code: name }, version === "" ? "" : ` ${version}`, ` (${remarks.join(", ")})`],
    };
  });
  return [...shown, ...more];
}

/** Where in the file system the bytes are. */
export function contentParts({ platform: { files } }: PlatformToAnalyze): {
  readonly directories: readonly Part[];
  readonly files: readonly Part[];
} {
  if (files === null) return { directories: [], files: [] };
  const directories = files.directories.slice(0, mostParts).map(({ path, growthBytes, changedFiles }) => ({
    bytes: growthBytes,
    what: [{ code: `/${path}` }, ` (${count(changedFiles, "file")})`],
  }));
  const single = files.files
    .slice(0, mostParts)
    .map(({ path, headBytes }) => ({ bytes: headBytes, what: [{ code: `/${path}` }] }));
  return { directories, files: single };
}

/** Why nothing is told of files; null where it is. */
export function unreadWords({ image, platform: { files } }: PlatformToAnalyze): Phrase | null {
  if (files !== null) return null;
  if (image.measurement.source !== "registry") return ["What is in the layers is not known: not all of them could be read."];
  const how: Phrase = [
    { code: "docker pull" },
    " it, and write ",
    { code: "local://" },
    " in place of ",
    { code: "registry://" },
    ".",
  ];
  return ["What is in the layers is not known: for an image in a registry, only the manifest is read. ", ...how];
}

/** What is in the layers and in no container; null where that is not known. */
export function wasteWords({ platform: { waste } }: PlatformToAnalyze): Phrase | null {
  if (waste === null) return null;
  if (waste.total.compressedBytes === 0) return ["Nothing is wasted: no layer hides bytes of another."];
  const { total, paths } = waste;
  const [largest] = paths;
  const most: Phrase = largest === undefined ? [] : [", most of it ", { code: `/${largest.path}` }];
  return [`${formatBytes(total.compressedBytes)} are hidden by later layers, but still pulled`, ...most, "."];
}
