import * as z from "zod";

/** Longest manifest, index or config that is read; registries refuse manifests above 4 MiB as well. */
export const maxDocumentBytes = 4 * 1024 * 1024;

/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests */
export const Digest = z.string().regex(/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/);

/** Bounded so that the sum over 10,000 layers is still an exact integer. */
const BlobSize = z
  .int()
  .min(0)
  .max(2 ** 39);

const annotations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((value) => value ?? undefined);

/** https://github.com/opencontainers/image-spec/blob/main/image-index.md#image-index-property-descriptions */
const Platform = z.object({
  os: text(64),
  architecture: text(64),
  variant: z.string().max(64).nullish(),
  /** Windows: images of one platform for several versions of it. */
  "os.version": z.string().max(64).nullish(),
  "os.features": z.array(z.string().max(64)).max(20).nullish(),
});

/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md#properties */
export const Descriptor = z.object({
  mediaType: z.string().max(255).default(""),
  digest: Digest,
  size: BlobSize,
  annotations,
  platform: Platform.nullish(),
});

/** https://github.com/opencontainers/image-spec/blob/main/image-index.md and Docker's manifest list. */
export const Index = z.object({ manifests: list(Descriptor) });

/** https://github.com/opencontainers/image-spec/blob/main/manifest.md and Docker's image manifest, version 2, schema 2. */
export const Manifest = z.object({
  artifactType: z.string().nullish(),
  config: Descriptor,
  layers: list(Descriptor).refine(haveOneSizeEach, "a digest is listed with two sizes"),
  /** Only told; none of them makes an image unreadable. */
  annotations: z.record(z.string(), z.unknown()).nullish().catch(undefined),
});

/** https://github.com/opencontainers/image-spec/blob/main/config.md#properties, `history`. */
export const ConfigHistoryEntry = z.object({
  created_by: z.string().nullish(),
  comment: z.string().nullish(),
  empty_layer: z.boolean().nullish(),
});

/** https://github.com/opencontainers/image-spec/blob/main/config.md */
export const ImageConfig = Platform.extend({
  config: z
    .object({
      Entrypoint: words(),
      Cmd: words(),
      Env: words(),
      WorkingDir: z.string().nullish(),
      Shell: words(),
      Labels: z.record(z.string(), z.unknown()).nullish(),
    })
    .nullish(),
  rootfs: z.object({ diff_ids: list(Digest) }).nullish(),
  history: list(ConfigHistoryEntry),
});

type Platform = z.infer<typeof Platform>;
export type Descriptor = z.infer<typeof Descriptor>;
export type Index = z.infer<typeof Index>;
export type Manifest = z.infer<typeof Manifest>;
export type ConfigHistoryEntry = z.infer<typeof ConfigHistoryEntry>;
export type ImageConfig = z.infer<typeof ImageConfig>;

/** Media types that this project asks about by name. */
export const mediaTypes = {
  ociIndex: "application/vnd.oci.image.index.v1+json",
  ociManifest: "application/vnd.oci.image.manifest.v1+json",
  ociConfig: "application/vnd.oci.image.config.v1+json",
  dockerConfig: "application/vnd.docker.container.image.v1+json",
  dockerPlainLayer: "application/vnd.docker.image.rootfs.diff.tar",
  ociEmpty: "application/vnd.oci.empty.v1+json",
  dockerManifestList: "application/vnd.docker.distribution.manifest.list.v2+json",
  dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
} as const;

/** Only one of two sizes could be checked, and a size would count either. */
function haveOneSizeEach(descriptors: readonly { readonly digest: string; readonly size: number }[]): boolean {
  const sizes = new Map(descriptors.map(({ digest, size }) => [digest, size]));
  return descriptors.every(({ digest, size }) => sizes.get(digest) === size);
}

/** Builders write nothing, `null` or an empty text where they know nothing. */
function text(most: number) {
  return z
    .string()
    .max(most)
    .nullish()
    .transform((value) => value ?? "");
}

/** Some builders write a list of one word as that word. */
function words() {
  return z.union([z.array(z.string()), z.string().transform((word) => [word])]).nullish();
}

/** What builders written in Go leave out or write as `null` is an empty list. */
function list<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
}

/** What a platform may be called: it is shown, and an image or a document of a stranger could write prose there. */
export const platformPattern = /^(?:unknown|[A-Za-z0-9_]{1,32}(?:\([\w.,+-]{1,120}\))?(?:\/[A-Za-z0-9_.]{1,32}){1,2})$/;
