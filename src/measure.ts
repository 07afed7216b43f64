import { type Compression, type DecompressionLimits, readLayer, sniffCompression, usualLimits } from "./image/compression.ts";
import type { BlobDescriptor, ImageContent, ImageToMeasure } from "./image/image.ts";
import { instructionsOf } from "./image/instructions.ts";
import { findImages, type PlatformImage } from "./image/manifests.ts";
import { inParallel } from "./image/parallel.ts";
import { sourcesOf } from "./image/steps.ts";
import { type Layer, Measurement, type PlatformMeasurement } from "./measurement.ts";

export { Builder, Layer, Measurement, measurementSources, PlatformMeasurement, SourceLines } from "./measurement.ts";

/** Two decompressors keep two cores busy; more only cost memory. */
const layersAtOnce = 2;

export interface MeasureOptions {
  /** Layers are read, to check them and to learn their uncompressed size. */
  readonly openLayers: boolean;
  /** Uncompressed bytes by digest or diff ID, from an earlier measurement: such layers are not read again. */
  readonly knownUncompressed?: ReadonlyMap<string, number>;
}

export interface Measured {
  readonly measurement: Measurement;
  /** Sentences about what could not be measured; the sizes that are judged stand all the same. */
  readonly warnings: readonly string[];
}

/** Measures every platform of an image. Throws a UserError when the image is damaged, ambiguous or none. */
export async function measure(image: ImageToMeasure, options: MeasureOptions): Promise<Measured> {
  const { images, warnings } = await findImages(image.content);
  const readings = await readLayers(image.content, images, options);
  const measurement = Measurement.parse({
    source: image.source,
    builder: image.builder,
    target: image.target,
    digest: digestOf(image.content, images),
    baseImages: image.provenance?.baseImages ?? [],
    platforms: images.map((platform) => measurePlatform(platform, image, readings)),
  });
  return { measurement, warnings: [...warnings, ...[...readings.values()].flatMap(({ warning }) => warning ?? [])] };
}

/** What reading one layer told. */
interface Reading {
  readonly compression: Compression | null;
  readonly uncompressedBytes: number | null;
  readonly warning: string | null;
}

const unread: Reading = { compression: null, uncompressedBytes: null, warning: null };

/**
 * A layer that occurs twice, in one platform or in several, is read once; the largest first, so that the last one to be
 * read is short.
 */
async function readLayers(content: ImageContent, images: readonly PlatformImage[], options: MeasureOptions) {
  const layers = new Map(images.flatMap(layersWithDiffIds).map((layer) => [layer.digest, layer]));
  const largestFirst = [...layers.values()].toSorted((one, other) => other.descriptor.size - one.descriptor.size);
  let maxBytes = usualLimits.maxBytes;
  const readings = await inParallel(largestFirst, layersAtOnce, async ({ descriptor, digest, diffId }) => {
    const known = options.knownUncompressed?.get(digest) ?? options.knownUncompressed?.get(diffId ?? "") ?? null;
    if (!options.openLayers) return { ...unread, uncompressedBytes: known };
    if (known !== null) return { ...(await readStart(content, descriptor)), uncompressedBytes: known };
    const reading = await readWhole(content, descriptor, { ...usualLimits, maxBytes });
    maxBytes -= reading.uncompressedBytes ?? 0;
    return reading;
  });
  return new Map(largestFirst.map(({ digest }, position) => [digest, readings[position] ?? unread]));
}

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

/** Only as much as is needed to see how the layer is compressed. */
async function readStart(content: ImageContent, layer: BlobDescriptor): Promise<Reading> {
  const stream = await content.openLayer(layer);
  if (stream === null) return unread;
  for await (const chunk of stream) return { ...unread, compression: sniffCompression(chunk) };
  return { ...unread, compression: "none" };
}

async function readWhole(content: ImageContent, layer: BlobDescriptor, limits: DecompressionLimits): Promise<Reading> {
  const stream = await content.openLayer(layer);
  if (stream === null) return unread;
  const { compression, uncompressedBytes, problem } = await readLayer(stream, layer, { limits });
  const warning = problem === null ? null : `The ${compression} layer ${layer.digest} could not be decompressed: ${problem}.`;
  return { compression, uncompressedBytes, warning };
}

function measurePlatform(
  found: PlatformImage,
  { provenance }: ImageToMeasure,
  readings: ReadonlyMap<string, Reading>,
): PlatformMeasurement {
  const named = layersWithDiffIds(found);
  const instructions = instructionsOf(found.config, named.length);
  const sources = sourcesOf(named, found.platform, provenance);
  const layers = named.map(({ digest, diffId, descriptor }, position): Layer => {
    const { mediaType, size: compressedBytes } = descriptor;
    const { compression, uncompressedBytes } = readings.get(digest) ?? unread;
    const { lines, origin } = sources[position] ?? { lines: null, origin: "unknown" as const };
    const instruction = instructions[position] ?? null;
    return { digest, diffId, mediaType, compression, compressedBytes, uncompressedBytes, instruction, lines, origin };
  });
  const { config } = found.manifest;
  return {
    platform: found.platform,
    manifestDigest: found.descriptor.digest,
    configDigest: config.digest,
    configBytes: config.size,
    sizeBytes: config.size + distinctBytes(layers),
    uncompressedBytes: sumOrNull(layers.map((layer) => layer.uncompressedBytes)),
    layers,
  };
}

/** A registry stores a digest once, however often the manifest lists it. */
function distinctBytes(layers: readonly Layer[]): number {
  const bytes = new Map(layers.map((layer) => [layer.digest, layer.compressedBytes]));
  return sum([...bytes.values()]);
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
