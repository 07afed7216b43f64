import { UserError, userError } from "../../failure.ts";
import type { BlobDescriptor, ImageContent } from "./content.ts";
import { parseJson } from "./json.ts";
import { findImages } from "./manifests.ts";
import type { PlatformImage } from "./platforms.ts";
import { Index, Manifest } from "./schema.ts";

const mostManifests = 10_000;
const deepest = 16;

/** Everything that pushing an image hands to a registry, by digest, in bytes. */
export interface ImageBlobs {
  /** Indexes, manifests, configs and layers of all platforms; attestations too, for a registry keeps them. */
  readonly blobs: ReadonlyMap<string, number>;
  /** What a node of each platform fetches. */
  readonly platforms: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly warnings: readonly string[];
}

/** Adds an image up from its manifests; no layer is opened. Throws a UserError as `findImages` does. */
export async function blobsOf(content: ImageContent): Promise<ImageBlobs> {
  const remembering = withMemory(content);
  const { images, warnings } = await findImages(remembering);
  const { blobs, indexes } = await walk(remembering);
  const platforms = images.map((image) => [image.platform, new Map([...indexes, ...ownBlobs(image)])] as const);
  return { blobs, platforms: new Map(platforms), warnings: [...warnings, ...images.flatMap(compressionWarning)] };
}

/** Two walks read the same documents; a registry is asked for each of them once. */
function withMemory(content: ImageContent): ImageContent {
  const known = new Map<string, Promise<Uint8Array>>();
  return {
    ...content,
    readDocument: (descriptor) => {
      const reading = known.get(descriptor.digest) ?? content.readDocument(descriptor);
      known.set(descriptor.digest, reading);
      return reading;
    },
  };
}

function ownBlobs({
  descriptor,
  manifest,
}: Pick<PlatformImage, "descriptor" | "manifest">): readonly (readonly [string, number])[] {
  return [descriptor, manifest.config, ...manifest.layers].map(({ digest, size }) => [digest, size] as const);
}

async function walk(content: ImageContent) {
  const blobs = new Map<string, number>();
  const indexes = new Map<string, number>();
  const follow = async (descriptor: BlobDescriptor, depth: number): Promise<void> => {
    if (blobs.has(descriptor.digest)) return;
    if (depth > deepest || blobs.size > 2 * mostManifests)
      throw userError("image-index-unreasonable", { reason: "too many manifests" });
    const document = await read(content, descriptor, depth > 0);
    if (document === null) return;
    blobs.set(descriptor.digest, descriptor.size);
    if ("layers" in document)
      return ownBlobs({ descriptor, manifest: document }).forEach(([digest, size]) => blobs.set(digest, size));
    indexes.set(descriptor.digest, descriptor.size);
    for (const listed of document.manifests) await follow(listed, depth + 1);
  };
  for (const root of content.roots) await follow(root, 0);
  return { blobs, indexes };
}

/** Null for what an index lists and this source does not hold: it is not pushed either. */
async function read(content: ImageContent, descriptor: BlobDescriptor, mayBeAbsent: boolean): Promise<Index | Manifest | null> {
  try {
    const json = parseJson(await content.readDocument(descriptor));
    const parsed = Index.safeParse(json);
    const isIndex = typeof json === "object" && json !== null && "manifests" in json && parsed.success;
    if (isIndex) return parsed.data;
    const manifest = Manifest.safeParse(json);
    if (manifest.success) return manifest.data;
    throw userError("image-document-invalid", { digest: descriptor.digest, reason: "it is neither an index nor a manifest" });
  } catch (error) {
    if (mayBeAbsent && error instanceof UserError && error.code === "image-blob-missing") return null;
    throw error;
  }
}

/** What `docker save` of an overlay2 engine writes: only a push compresses it. */
function compressionWarning({ platform, manifest }: PlatformImage): readonly string[] {
  const isPlain = manifest.layers.some(({ mediaType }) => /\.tar$|rootfs\.diff\.tar$/.test(mediaType));
  return isPlain ? [`The layers for ${platform} are not compressed; a push compresses them, and the registry holds less.`] : [];
}
