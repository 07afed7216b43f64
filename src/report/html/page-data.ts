import { isRealChange, newerSide, whereIs } from "../words/causes/causes.ts";
import { matchLayers } from "../../compare/layers.ts";
import { clean } from "../phrase/escape.ts";
import type { Layer } from "../../measure/measurement.ts";
import { policyWords } from "../words/cost-words.ts";
import type { CostReport, ImageReport, LayerChangeReport, PlatformReport, Report } from "../facts/report.ts";
import { trendOf } from "../facts/trend.ts";
import { commit, day } from "../words/provenance.ts";
import { byUrgency, imagesByUrgency } from "../words/sentences.ts";
import type { PackageData, RegistrySizeData, LayerData, PageData, RegistryData, SectionData, TrendData } from "./data.ts";
import { packageRows, type PackageRow } from "./packages.ts";
import type { HtmlDetails, PlatformDetails } from "./page-details.ts";
import { packFiles } from "./files.ts";

/** One image on one platform: one section of the page. */
export interface PageSection {
  readonly image: ImageReport;
  readonly platform: PlatformReport;
  readonly details: PlatformDetails | null;
}

/** The sections of a page, what must be seen first at the front. */
export function sectionsOf(report: Report, details: HtmlDetails | null): readonly PageSection[] {
  return imagesByUrgency(report.images).flatMap((image) =>
    byUrgency(image.platforms).map((platform) => ({
      image,
      platform,
      details: details?.platforms.find((one) => one.image === image.name && one.platform === platform.platform) ?? null,
    })),
  );
}

/** Layers of both sides; those of the head alone where there is nothing to compare with. */
export function layersOf({ image, platform }: PageSection): readonly LayerChangeReport[] {
  if (platform.layers.length > 0) return platform.layers;
  const measured = image.measurement.platforms.find((one) => one.platform === platform.platform);
  const rows = matchLayers(measured?.layers ?? [], []);
  const nothing = { growthBytes: 0, baseline: null, hiddenGrowthBytes: 0 };
  return rows.map(({ head, sharedBy }) => Object.assign({ change: "new" as const, parts: [], head, sharedBy }, nothing));
}

/** What the page's script works with. */
export function pageData(report: Report, sections: readonly PageSection[]): PageData {
  return { sections: sections.map((section) => sectionData(report, section)) };
}

function sectionData(report: Report, section: PageSection): SectionData {
  const { image, platform, details } = section;
  const layers = layersOf(section);
  const { rows } = packageRows(platform.packages);
  const places = { layers: rowsByDigest(layers), packages: new Map(rows.map(({ key }, row) => [key, row])) };
  return {
    image: clean(image.name, 256),
    platform: clean(platform.platform, 256),
    layers: layers.map((layer) => layerData(layer, platform)),
    trend: trendData(section, report),
    registry: registryData(section, report),
    files: details === null ? null : packFiles(details, places),
    packages: rows.map(packageData),
  };
}

function packageData({ name, type, baseBytes, ownBytes, change }: PackageRow): PackageData {
  const baselineBytes = change?.baselineBytes ?? null;
  return { name: `${name} (${type})`, baseBytes, ownBytes, baselineBytes, growthBytes: change?.growthBytes ?? 0 };
}

function layerData(layer: LayerChangeReport, platform: PlatformReport): LayerData {
  const newer = newerSide(layer);
  const isCompared = platform.layers.length > 0;
  return {
    title: newer.instruction === null ? "an unknown instruction" : clean(newer.instruction, 300),
    place: placeOf(newer),
    origin: newer.origin,
    bytes: layer.head?.compressedBytes ?? 0,
    uncompressedBytes: layer.head?.uncompressedBytes ?? null,
    baselineBytes: isCompared ? (layer.baseline?.compressedBytes ?? 0) : null,
    growthBytes: isCompared ? (isRealChange(layer, platform) ? layer.growthBytes : 0) : null,
  };
}

/** `Dockerfile:14 · base image`; empty when neither is known. */
export function placeOf(layer: Layer): string {
  const parts = [whereIs(layer), layer.origin === "base" ? "base image" : null].filter((part) => part !== null);
  return clean(parts.join(" · "), 300);
}

function trendData({ image, platform }: PageSection, report: Report): readonly TrendData[] {
  const points = trendOf(image, platform, report);
  const baselineBytes = points.at(-2)?.sizeBytes;
  return points.map(({ commit: sha, recordedAt, sizeBytes, changeBytes, packages }): TrendData => {
    const isCompared = sha === null && baselineBytes === platform.baselineBytes;
    const changed = isCompared ? changedPackages(platform) : packages;
    const { commit: name, url } = commitData(sha, report);
    return { commit: name, url, day: day(recordedAt), sizeBytes, changeBytes, packages: changed };
  });
}

/** As a recorded size would remember them. */
function changedPackages({ packages }: PlatformReport): TrendData["packages"] {
  return (packages?.changes ?? []).map(({ change, name, versions, baselineVersions, growthBytes }) => {
    return { change, name, versions, baselineVersions, growthBytes };
  });
}

type PushPoint = NonNullable<CostReport["registry"]>["points"][number];

function registryData(section: PageSection, report: Report): RegistryData | null {
  const registry = section.platform.cost?.registry ?? null;
  return registry === null
    ? null
    : { points: registry.points.map((point) => registrySizeData(point, report)), kept: keptIn(section) };
}

/** What the retention policy keeps, in words; null without one. */
export function keptIn({ platform }: PageSection): string | null {
  const keeps = platform.cost?.registry?.retention?.keeps ?? null;
  return keeps === null ? null : policyWords(keeps);
}

function registrySizeData(point: PushPoint, report: Report): RegistrySizeData {
  const { recordedAt, addedBytes, storedBytes, retainedBytes } = point;
  return { ...commitData(pushedCommit(point, report), report), day: day(recordedAt), addedBytes, storedBytes, retainedBytes };
}

/** Null for the push of this run. */
export function pushedCommit({ commit: sha, recordedAt }: PushPoint, { createdAt }: Report): string | null {
  return recordedAt === createdAt ? null : sha;
}

function commitData(sha: string | null, report: Report): Pick<TrendData, "commit" | "url"> {
  const [piece] = sha === null ? [] : commit(sha, report);
  if (piece === undefined || typeof piece === "string") return { commit: null, url: null };
  if ("link" in piece) return { commit: piece.link, url: /^https?:\/\//.test(piece.to) ? piece.to : null };
  return { commit: "code" in piece ? piece.code : null, url: null };
}

function rowsByDigest(layers: readonly LayerChangeReport[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  // The head's name comes last, so that it wins where the baseline has the same blob in another place.
  for (const side of ["baseline", "head"] as const)
    layers.forEach((layer, row) => {
      const digest = layer[side]?.digest;
      if (digest !== undefined) rows.set(digest, row);
    });
  return rows;
}
