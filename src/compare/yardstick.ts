import type { Compression } from "../image/compression/decoder.ts";
import { byCommand } from "./layers.ts";
import { distinctLayers, type Layer, type Measurement, type PlatformMeasurement } from "../measure/measurement.ts";

/** What is judged: the bytes that a registry stores, or tar bytes where one side has no others. */
export type Basis = "compressed" | "uncompressed";

/** Which layers count towards the size: all, or those that the Dockerfile adds to its base image. */
export type Count = "all" | "own";

/** One platform of an image. */
export interface Side {
  readonly image: Measurement;
  readonly platform: PlatformMeasurement;
}

export interface Sides {
  readonly head: Side;
  readonly baseline: Side;
  readonly count: Count;
}

/** Why the two cannot be held against each other although there is a baseline. */
export type Obstacle =
  /** There is none, or it could not be looked up. */
  | { readonly kind: "no-baseline"; readonly because: string }
  | { readonly kind: "other-target"; readonly head: string; readonly baseline: string }
  /** The baseline has only the `recorded` ones. */
  | { readonly kind: "new-platform"; readonly platform: string; readonly recorded: readonly string[] }
  /** It is not known which layers of this side belong to its base image. */
  | { readonly kind: "own-layers-unknown"; readonly side: "head" | "baseline" }
  /** Only uncompressed bytes can be compared, and those of this side are not known. */
  | SizeUnknown;

/** `isOpened`: its layers were opened, and one of them could not be read to its end. */
export interface SizeUnknown {
  readonly kind: "size-unknown";
  readonly side: "head" | "baseline";
  readonly isOpened: boolean;
}

/** What a reader should know of how the two were compared. */
export type YardstickNote =
  /** One side was built here, the other by another builder: those compress differently. */
  | { readonly kind: "came-another-way"; readonly head: Measurement["source"]; readonly baseline: Measurement["source"] }
  /** The archive of this side (or of both) keeps layers uncompressed. */
  | { readonly kind: "kept-uncompressed"; readonly side: "head" | "baseline" | "both" };

/** The bytes that decide, of both sides. */
export interface Comparable {
  readonly kind: "bytes";
  readonly basis: Basis;
  readonly headBytes: number;
  readonly baselineBytes: number;
  /** Set where not all of the head's bytes are known: it has these, or more. */
  readonly shortfall: SizeUnknown | null;
  readonly notes: readonly YardstickNote[];
}

export type Yardstick = Comparable | { readonly kind: "none"; readonly obstacle: Obstacle };

/**
 * The one place that decides by which bytes two sides are compared (docs/yardstick.md): compressed, as each of them is stored,
 * whatever the compression. Nothing that a layer is or says changes that; only the door through which a whole image came does.
 */
export function yardstickOf(sides: Sides): Yardstick {
  const { head, baseline } = sides;
  if (head.image.target !== baseline.image.target)
    return none({ kind: "other-target", head: head.image.target, baseline: baseline.image.target });
  if (sides.count === "own" && hidesOwnLayers(sides)) return none({ kind: "own-layers-unknown", side: "head" });
  const [isHead, isBaseline] = [keepsUncompressed(head), keepsUncompressed(baseline)];
  if (isHead || isBaseline) return uncompressed(sides, isHead ? (isBaseline ? "both" : "head") : "baseline");
  const headBytes = countedBytes(head.platform, sides.count);
  const baselineBytes = countedBytes(baseline.platform, sides.count);
  if (headBytes === null || baselineBytes === null) return none(ownLayersUnknown(sides));
  const isOneBuilt = (head.image.builder === null) !== (baseline.image.builder === null);
  const notes: readonly YardstickNote[] = isOneBuilt
    ? [{ kind: "came-another-way", head: head.image.source, baseline: baseline.image.source }]
    : [];
  return { kind: "bytes", basis: "compressed", headBytes, baselineBytes, shortfall: null, notes };
}

/** Bytes as they are stored; null when it is not known which layers are the image's own. */
export function countedBytes(platform: PlatformMeasurement, count: Count): number | null {
  if (count === "all") return platform.sizeBytes;
  if (!knowsOwnLayers(platform)) return null;
  return sum(countedLayers(platform, count).map(({ compressedBytes }) => compressedBytes));
}

/** Whether every layer is known to be the base image's or the Dockerfile's own. */
export function knowsOwnLayers({ layers }: PlatformMeasurement): boolean {
  return layers.every(({ origin }) => origin !== "unknown");
}

/**
 * Whether layers that were the Dockerfile's own are called the base image's in an image that was given. Nobody has seen which Dockerfile
 * made it: one that leaves out the first instructions fits as well, and would take what they made out of what is judged.
 */
function hidesOwnLayers({ head, baseline }: Sides): boolean {
  if (head.image.builder !== null) return false;
  const namesOf = (platform: PlatformMeasurement, origin: Layer["origin"]) =>
    new Set(
      platform.layers.filter((layer) => layer.origin === origin && layer.compressedBytes > emptyTarBytes).flatMap(layerNames),
    );
  const own = namesOf(baseline.platform, "own").difference(namesOf(baseline.platform, "base"));
  return !own.isDisjointFrom(namesOf(head.platform, "base"));
}

/** What tells that a layer is the same, or was made in the same way. */
function layerNames(layer: Layer): readonly string[] {
  return [layer.digest, layer.diffId, layer.contentDigest, byCommand(layer)].filter((name) => name !== null);
}

/** A tar without entries is two blocks; many instructions make one and the same. */
const emptyTarBytes = 1024;

/** How a layer is stored: what its first bytes say, and only where nobody has seen them what the manifest says of it; null when neither does. */
export function storedAs(layer: Pick<Layer, "compression" | "mediaType" | "isOpened">): Compression | null {
  const { compression, mediaType, isOpened = false } = layer;
  if (compression !== null || isOpened) return compression;
  const match = /\btar(?:[.+](gzip|zstd))?$/.exec(mediaType);
  if (match === null) return null;
  return match[1] === "gzip" || match[1] === "zstd" ? match[1] : "none";
}

/** Bytes of the layer's tar, as far as they are known: what is called a plain tar is one where its digest is its diff ID, too. */
function tarBytes(layer: Layer): number | null {
  const { uncompressedBytes, compressedBytes, digest, diffId } = layer;
  return uncompressedBytes ?? (storedAs(layer) === "none" && digest === diffId ? compressedBytes : null);
}

/** `docker save` of an engine without a content store writes every layer as a plain tar, as its bytes show: a layer that is not read is none. */
export function keepsUncompressed({ image, platform: { layers } }: Side): boolean {
  return image.source === "archive" && layers.length > 0 && layers.every(({ compression }) => compression === "none");
}

function uncompressed(sides: Sides, side: "head" | "baseline" | "both"): Yardstick {
  const { head, baseline, count } = sides;
  if (count === "own" && !(knowsOwnLayers(head.platform) && knowsOwnLayers(baseline.platform)))
    return none(ownLayersUnknown(sides));
  const twins = twinBytes(head.platform, baseline.platform);
  const baselineBytes = tarBytesOf(baseline.platform, count, twins);
  if (baselineBytes.isLeast) return none(sizeUnknown("baseline", baseline));
  const { bytes: headBytes, isLeast } = tarBytesOf(head.platform, count, twins);
  return {
    kind: "bytes",
    basis: "uncompressed",
    headBytes,
    baselineBytes: baselineBytes.bytes,
    shortfall: isLeast ? sizeUnknown("head", head) : null,
    notes: [{ kind: "kept-uncompressed", side }],
  };
}

function ownLayersUnknown({ head }: Sides): Obstacle {
  return { kind: "own-layers-unknown", side: knowsOwnLayers(head.platform) ? "baseline" : "head" };
}

/** Of an image in a registry only the manifests are read. */
function sizeUnknown(side: SizeUnknown["side"], { image }: Side): SizeUnknown {
  return { kind: "size-unknown", side, isOpened: image.source !== "registry" };
}

/** Tar bytes by diff ID, from whichever side knows them: layers with the same diff ID are the same. */
export function twinBytes(...platforms: readonly PlatformMeasurement[]): ReadonlyMap<string, number> {
  const known = platforms
    .flatMap(({ layers }) => layers)
    .flatMap((layer) => {
      const bytes = tarBytes(layer);
      return bytes === null || layer.diffId === null ? [] : [[layer.diffId, bytes] as const];
    });
  return new Map(known);
}

/** A tar is at least as large as what it is compressed to, but for some bytes in a thousand. */
function leastTarBytes({ compressedBytes }: Layer): number {
  return Math.floor(compressedBytes * 0.99);
}

function tarBytesOf(
  platform: PlatformMeasurement,
  count: Count,
  twins: ReadonlyMap<string, number>,
): { readonly bytes: number; readonly isLeast: boolean } {
  const layers = countedLayers(platform, count);
  const twinOf = ({ diffId }: Layer) => twins.get(diffId ?? "");
  // A diff ID that nobody has checked makes no layer smaller than what is stored of it.
  const bytes = layers.map((layer) => tarBytes(layer) ?? Math.max(twinOf(layer) ?? 0, leastTarBytes(layer)));
  const isLeast = layers.some((layer) => tarBytes(layer) === null && twinOf(layer) === undefined);
  return { bytes: sum(bytes) + (count === "all" ? platform.configBytes : 0), isLeast };
}

function countedLayers(platform: PlatformMeasurement, count: Count): readonly Layer[] {
  return distinctLayers(platform.layers).filter(({ origin }) => count === "all" || origin === "own");
}

function none(obstacle: Obstacle): Yardstick {
  return { kind: "none", obstacle };
}

function sum(bytes: readonly number[]): number {
  return bytes.reduce((total, count) => total + count, 0);
}
