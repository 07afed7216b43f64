import { sniffCompression } from "../image/compression/compression.ts";
import { isForeign } from "../image/compression/formats.ts";
import type { Compression } from "../image/compression/decoder.ts";
import type { BlobDescriptor, ImageContent } from "../image/oci/content.ts";
import { baseNameOf, familiarName } from "../image/history/base-name.ts";
import type { BaseName, BuildProvenance } from "../image/history/build-provenance.ts";
import { byDockerfileAlone } from "../image/history/dockerfile-steps.ts";
import type { ImageToMeasure } from "./image-to-measure.ts";
import { layerInstructions } from "../image/history/layer-instructions.ts";
import type { ListedLayer } from "../image/layer/layer.ts";
import type { LayerToList } from "../image/layer/layer-analysis.ts";
import { type LayerReader, layerReader } from "../image/layer/layer-reader.ts";
import type { LayerListing } from "../image/listing/listing.ts";
import { findImages } from "../image/oci/manifests.ts";
import type { PlatformImage } from "../image/oci/platforms.ts";
import { inParallel } from "../parallel.ts";
import { runtimeOf } from "../image/history/runtime.ts";
import { withNeededPaths } from "../image/packages/needed-paths.ts";
import { scaledListing } from "../image/listing/scaled-listing.ts";
import { originsOf } from "../image/history/layer-origins.ts";
import { distinctLayers, mostProjects, type Layer, Measurement, type PlatformMeasurement } from "./measurement.ts";

export interface MeasureOptions {
  /** Layers are read, to check them and to learn what is in them. */
  readonly openLayers: boolean;
  /** Layers by digest or diff ID, from an earlier measurement: they are not read again. */
  readonly known?: ReadonlyMap<string, KnownLayer>;
  /** May have read some of the layers already. */
  readonly reader?: LayerReader;
}

/** A layer together with what is in it. */
export interface KnownLayer {
  readonly layer: Pick<Layer, "digest" | "compression" | "compressedBytes" | "uncompressedBytes" | "contentDigest">;
  /** Read when it is asked for; null where what is stored of it cannot be read. */
  readonly listing: LayerListing | null;
}

export interface Measured {
  readonly measurement: Measurement;
  /** What is in each layer, by its digest; layers that could not be listed are missing. */
  readonly listings: ReadonlyMap<string, LayerListing>;
  /** Sentences about what could not be measured; the sizes that are judged stand all the same. */
  readonly warnings: readonly string[];
}

/** Measures every platform of an image. Throws a UserError when the image is damaged, ambiguous or none. */
export async function measure(image: ImageToMeasure, options: MeasureOptions): Promise<Measured> {
  const known = new Set(options.known?.keys());
  const { images, warnings } = await findImages(image.content, { known, platforms: image.platforms ?? [] });
  const { provenance, base, doubts } = knownOrigin(image, images);
  const readings = await readLayers(image, images, options);
  const measurement = Measurement.parse({
    source: image.source,
    builder: image.builder,
    target: image.target,
    digest: digestOf(image.content, images),
    baseImages: provenance?.baseImages ?? [],
    base,
    ...(image.projects === undefined || image.projects.length === 0 ? {} : { projects: image.projects.slice(0, mostProjects) }),
    platforms: images.map((platform) => measurePlatform(platform, { ...image, provenance }, readings)),
  });
  const listings = listingsOf(readings);
  return {
    measurement,
    listings,
    warnings: [...warnings, ...doubts, ...[...readings.values()].flatMap((reading) => reading.warnings)],
  };
}

interface KnownOrigin {
  readonly provenance: BuildProvenance | null;
  readonly base: BaseName | null;
  readonly doubts: readonly string[];
}

/** As the build has told it; of an image that was given, as its Dockerfile does where the image's history proves that it is its own. */
function knownOrigin({ provenance, dockerfile }: ImageToMeasure, images: readonly PlatformImage[]): KnownOrigin {
  const byItself = baseNameOf(provenance, images);
  if (provenance !== null || dockerfile == null) return { provenance, base: byItself, doubts: [] };
  const told = byDockerfileAlone(dockerfile, images);
  if (told === null) return { provenance, base: byItself, doubts: dockerfile.isNamed ? [misfit(dockerfile.path)] : [] };
  if (told.base === "none") return { provenance: told, base: null, doubts: [] };
  const written = dockerfile.namesBase ? baseNameOf(told, images) : null;
  const isOther = byItself === null || written === null || familiarName(byItself.reference) !== familiarName(written.reference);
  // The image itself may know the digest as well.
  return { provenance: told, base: isOther ? (written ?? byItself) : byItself, doubts: [] };
}

function misfit(path: string): string {
  return `The image's history does not end with the instructions of ${JSON.stringify(path)}: which layers the base image brought is not known.`;
}

function listingsOf(readings: ReadonlyMap<string, ReadLayer>): Measured["listings"] {
  const listed = [...readings].flatMap(([digest, { listing }]) => (listing === null ? [] : [{ digest, listing }]));
  const lessened = withNeededPaths(listed.map(({ listing }) => listing));
  return new Map(listed.map(({ digest, listing }, position) => [digest, lessened[position] ?? listing]));
}

/** The layers of an earlier measurement of which there are listings, as `measure` wants to know them; none is read before it is asked for. */
export function knownLayers(
  { platforms }: Measurement,
  listings: Pick<ReadonlyMap<string, LayerListing>, "has" | "get">,
): ReadonlyMap<string, KnownLayer> {
  const known = new Map<string, KnownLayer>();
  for (const layer of platforms.flatMap(({ layers }) => layers)) {
    if (!listings.has(layer.digest)) continue;
    const told: KnownLayer = {
      layer,
      get listing() {
        return listings.get(layer.digest) ?? null;
      },
    };
    if (layer.diffId !== null) known.set(layer.diffId, told);
    known.set(layer.digest, told);
  }
  return known;
}

/** What reading one layer told. */
interface ReadLayer {
  readonly isOpened: boolean;
  readonly compression: Compression | null;
  readonly uncompressedBytes: number | null;
  readonly contentDigest: string | null;
  readonly listing: LayerListing | null;
  readonly warnings: readonly string[];
}

const unread: ReadLayer = {
  isOpened: false,
  compression: null,
  uncompressedBytes: null,
  contentDigest: null,
  listing: null,
  warnings: [],
};

/**
 * A layer that occurs twice, in one platform or in several, is read once; the largest first, so that the last one to be
 * read is short. Listings of those that are known are read while the others begin to come.
 */
async function readLayers({ content, source }: ImageToMeasure, images: readonly PlatformImage[], options: MeasureOptions) {
  const layers = new Map(images.flatMap(layersWithDiffIds).map((layer) => [layer.digest, layer]));
  const largestFirst = [...layers.values()].toSorted((one, other) => other.descriptor.size - one.descriptor.size);
  const { reader = layerReader(), openLayers } = options;
  // A builder and an engine vouch for the diff IDs that they tell; anybody can write them into a file.
  const isVouchedFor = !files.has(source);
  const knownOf = ({ digest, diffId }: NamedLayer) =>
    options.known?.get(digest) ?? (isVouchedFor ? options.known?.get(diffId ?? "") : undefined) ?? null;
  const toRead = ({ descriptor, diffId }: NamedLayer) => ({ ...descriptor, diffId: isVouchedFor ? null : diffId });

  const known = largestFirst.filter((layer) => knownOf(layer) !== null);
  const others = largestFirst.filter((layer) => knownOf(layer) === null);
  if (openLayers) reader.announce?.(others.map(toRead));
  const readings = new Map<string, ReadLayer>();
  await inParallel([...others, ...known], reader.atOnce, async (layer) => {
    const earlier = knownOf(layer);
    const told = earlier === null ? null : await readKnown(content, layer.descriptor, earlier);
    readings.set(layer.digest, told ?? (openLayers ? await readWhole(content, toRead(layer), reader) : unread));
  });
  return new Map(largestFirst.map(({ digest }) => [digest, readings.get(digest) ?? unread]));
}

const files: ReadonlySet<Measurement["source"]> = new Set(["oci-dir", "archive"]);

interface NamedLayer {
  readonly descriptor: BlobDescriptor;
  readonly digest: string;
  readonly diffId: string | null;
}

/** Diff IDs are matched by position, so a list of another length says nothing. */
function layersWithDiffIds({ manifest, config }: PlatformImage): readonly NamedLayer[] {
  const diffIds = config.rootfs?.diff_ids ?? [];
  const fits = diffIds.length === manifest.layers.length;
  return manifest.layers.map((descriptor, position) => ({
    descriptor,
    digest: descriptor.digest,
    diffId: fits ? (diffIds[position] ?? null) : null,
  }));
}

/**
 * Nothing of a layer is read when its digest is known; when only its diff ID is, its start says how it is compressed now. Null where
 * its listing cannot be read.
 */
async function readKnown(content: ImageContent, descriptor: BlobDescriptor, known: KnownLayer): Promise<ReadLayer | null> {
  const { layer, listing } = known;
  if (listing === null) return null;
  const { uncompressedBytes, contentDigest } = layer;
  const isSameBlob = layer.digest === descriptor.digest;
  if (isSameBlob) await content.checkLayer(descriptor);
  return {
    isOpened: true,
    compression: isSameBlob ? layer.compression : await readCompression(content, descriptor),
    uncompressedBytes,
    contentDigest,
    listing: scaledListing(listing, { from: layer.compressedBytes, to: descriptor.size }),
    warnings: [],
  };
}

async function readCompression(content: ImageContent, layer: BlobDescriptor): Promise<Compression | null> {
  const stream = await content.openLayer(layer);
  if (stream === null) return null;
  for await (const chunk of stream) return sniffCompression(chunk);
  return "none";
}

async function readWhole(content: ImageContent, layer: LayerToList, reader: LayerReader): Promise<ReadLayer> {
  const listed = await reader.read(layer, async () => await content.openLayer(layer));
  if (listed === null) return isForeign(layer.mediaType) ? { ...unread, warnings: [foreignWarning(layer)] } : unread;
  const { compression, uncompressedBytes, contentDigest, listing, problem, notes } = listed;
  const name = `The ${compression === null ? "layer" : `${compression} layer`} ${layer.digest}`;
  const warnings = problem === null ? notes.map((note) => `${name}: ${note}.`) : [`${name} ${whatIsLost(listed)}`];
  return { isOpened: true, compression, uncompressedBytes, contentDigest, listing, warnings };
}

function foreignWarning({ digest }: BlobDescriptor): string {
  return `The foreign layer ${digest} is not stored with the image; what is in it is not known, and its size is the one that the manifest says.`;
}

/** A layer that cannot be opened costs the explanation, never the verdict. */
function whatIsLost({ uncompressedBytes, problem }: ListedLayer): string {
  return uncompressedBytes === null
    ? `could not be decompressed: ${problem}. What is in it is not known; its stored size counts all the same.`
    : `could not be listed: ${problem}.`;
}

function measurePlatform(
  found: PlatformImage,
  { provenance, buildArguments }: ImageToMeasure,
  readings: ReadonlyMap<string, ReadLayer>,
): PlatformMeasurement {
  const named = layersWithDiffIds(found);
  const sources = originsOf(named, found.platform, provenance);
  const instructions = layerInstructions(found, { origins: sources, provenance, given: buildArguments });
  const layers = named.map(({ digest, diffId, descriptor }, position): Layer => {
    const { mediaType, size: compressedBytes } = descriptor;
    const { isOpened, compression, uncompressedBytes, contentDigest } = readings.get(digest) ?? unread;
    const { lines, origin } = sources[position] ?? { lines: null, origin: "unknown" as const };
    const instruction = instructions[position] ?? null;
    const opened = { isOpened, compression, uncompressedBytes, contentDigest };
    return Object.assign(opened, { digest, diffId, mediaType, compressedBytes, instruction, lines, origin });
  });
  const { config } = found.manifest;
  return {
    platform: found.platform,
    manifestDigest: found.descriptor.digest,
    configDigest: config.digest,
    configBytes: config.size,
    sizeBytes: config.size + sum(distinctLayers(layers).map(({ compressedBytes }) => compressedBytes)),
    uncompressedBytes: sumOrNull(layers.map((layer) => layer.uncompressedBytes)),
    layers,
    runtime: runtimeOf(found.config, buildArguments),
  };
}

function sumOrNull(bytes: readonly (number | null)[]): number | null {
  const known = bytes.filter((count) => count !== null);
  return known.length === bytes.length ? sum(known) : null;
}

function sum(bytes: readonly number[]): number {
  return bytes.reduce((total, count) => total + count, 0);
}

/** What a registry would call the image: its one root, or, where a source has several, its one manifest. */
function digestOf({ roots }: ImageContent, [first]: readonly PlatformImage[]): string {
  const distinct = new Set(roots.map(({ digest }) => digest));
  const only = distinct.size === 1 ? roots[0] : first?.descriptor;
  return only?.digest ?? "";
}
