import { z } from "zod";

const byteCount = z.int().min(0);
const digest = z.string().regex(/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/);

/** Which Dockerfile lines an instruction stands on; lines count from 1. */
export const SourceLines = z.strictObject({
  file: z.string().max(4096),
  startLine: z.int().min(1),
  endLine: z.int().min(1),
});

/** One layer of a manifest, in manifest order. */
export const Layer = z.strictObject({
  digest,
  /** Digest of the uncompressed tar, from the config's `rootfs.diff_ids`; null when the config does not name it. */
  diffId: digest.nullable(),
  /** Digest of what the layer does, timestamps left out: equal for layers that make the same files; null when it was not listed. */
  contentDigest: digest.nullable(),
  mediaType: z.string().max(256),
  /** What the first bytes say, whatever the media type claims; null when the blob could not be looked at. */
  compression: z.enum(["gzip", "zstd", "none"]).nullable(),
  compressedBytes: byteCount,
  /** Null when the blob was not opened. */
  uncompressedBytes: byteCount.nullable(),
  /** The instruction that made the layer, build-arg values cut out; null when the history does not tell. */
  instruction: z.string().max(2000).nullable(),
  lines: SourceLines.nullable(),
  /** `base`: came with the image of the last FROM. */
  origin: z.enum(["base", "own", "unknown"]),
});

/** What the config says of the containers to come. */
export const Runtime = z.strictObject({
  /** Where the program may be that they start, the likeliest first; absolute paths. */
  programs: z.array(z.string().max(4096)).max(20),
  /** They ask for a graphics processor. */
  wantsGpu: z.boolean(),
});

/** One platform of an image: a manifest, its config and its layers. */
export const PlatformMeasurement = z.strictObject({
  /** `linux/amd64`, `linux/arm/v7`. */
  platform: z.string().min(1).max(256),
  manifestDigest: digest,
  configDigest: digest,
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

/** How the manifest was come by. */
export const measurementSources = [
  "builder",
  "oci-layout",
  "loopback-registry",
  "oci-dir",
  "archive",
  "local",
  "registry",
] as const;

/** What was measured of one image. */
export const Measurement = z.strictObject({
  source: z.enum(measurementSources),
  builder: Builder.nullable(),
  target: z.string().max(256),
  /** Digest of the index or, for a single platform, of the manifest. */
  digest,
  baseImages: z.array(z.strictObject({ reference: z.string().max(2048), digest })).max(1000),
  platforms: z.array(PlatformMeasurement).min(1).max(100),
});

export type SourceLines = z.infer<typeof SourceLines>;
export type Layer = z.infer<typeof Layer>;
export type Runtime = z.infer<typeof Runtime>;
export type PlatformMeasurement = z.infer<typeof PlatformMeasurement>;
export type Builder = z.infer<typeof Builder>;
export type Measurement = z.infer<typeof Measurement>;
