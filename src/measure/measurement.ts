import { z } from "zod";
import { BaseImage, BaseName, Origin, SourceLines } from "../image/history/build-provenance.ts";
import { Digest } from "../image/oci/schema.ts";
import { Runtime } from "../image/history/runtime.ts";

const byteCount = z.int().min(0);

/** One layer of a manifest, in manifest order. */
export const Layer = z.strictObject({
  digest: Digest,
  /** Digest of the uncompressed tar, from the config's `rootfs.diff_ids`; null when the config does not name it. */
  diffId: Digest.nullable(),
  /** Digest of what the layer does, timestamps left out: equal for layers that make the same files; null when it was not listed. */
  contentDigest: Digest.nullable(),
  mediaType: z.string().max(256),
  /** What the first bytes say, whatever the media type claims; null when the blob could not be looked at. */
  compression: z.enum(["gzip", "zstd", "none"]).nullable(),
  /** Whether the blob was read; older documents do not have it. */
  isOpened: z.boolean().optional(),
  compressedBytes: byteCount,
  /** Null when the blob was not opened, or is in a format that is not read. */
  uncompressedBytes: byteCount.nullable(),
  /** The instruction that made the layer, build-arg values cut out; null when the history does not tell. */
  instruction: z.string().max(2000).nullable(),
  lines: SourceLines.nullable(),
  origin: Origin,
});

/** One platform of an image: a manifest, its config and its layers. */
export const PlatformMeasurement = z.strictObject({
  /** `linux/amd64`, `linux/arm/v7`. */
  platform: z.string().min(1).max(256),
  manifestDigest: Digest,
  configDigest: Digest,
  configBytes: byteCount,
  /** Config plus distinct compressed layers: what a registry stores and a node downloads. */
  sizeBytes: byteCount,
  /** Sum over all layers of the uncompressed tars; null when a layer was not opened. */
  uncompressedBytes: byteCount.nullable(),
  layers: z.array(Layer).max(10_000),
  /** Older documents do not have it. */
  runtime: Runtime.optional(),
});

/** Who built the image; another builder family compresses differently. */
export const Builder = z.strictObject({
  driver: z.string().max(256),
  /** `containerd`, `overlay2` or what the builder says of itself. */
  store: z.string().max(256),
  buildkitVersion: z.string().max(256).nullable(),
  buildxVersion: z.string().max(256).nullable(),
});

/** More are no projects that one image is made of. */
export const mostProjects = 100;
const needs = z.array(z.string().max(214)).max(2000);
/** A project of Python in the build context, as python-requirements.ts tells of one. */
const Project = z.strictObject({ name: z.string().max(214), needs, devNeeds: needs });

/** How the manifest was come by. */
const manifestSources = ["builder", "oci-layout", "loopback-registry", "oci-dir", "archive", "local", "registry"] as const;

/** What was measured of one image. */
export const Measurement = z.strictObject({
  source: z.enum(manifestSources),
  builder: Builder.nullable(),
  target: z.string().max(256),
  /** Digest of the index or, for a single platform, of the manifest. */
  digest: Digest,
  baseImages: z.array(BaseImage).max(1000),
  /** Null where there is none, or none that anybody names. Older documents do not have it. */
  base: BaseName.nullable().optional(),
  /** None where it is not there. Older documents do not have it. */
  projects: z.array(Project).max(mostProjects).optional(),
  platforms: z.array(PlatformMeasurement).min(1).max(100),
});

export type Layer = z.infer<typeof Layer>;

export type PlatformMeasurement = z.infer<typeof PlatformMeasurement>;
export type Builder = z.infer<typeof Builder>;
export type Measurement = z.infer<typeof Measurement>;

/** Every blob once, as the first layer that it makes. */
export function distinctLayers(layers: readonly Layer[]): readonly Layer[] {
  const first = new Map<string, Layer>();
  for (const layer of layers) if (!first.has(layer.digest)) first.set(layer.digest, layer);
  return [...first.values()];
}
