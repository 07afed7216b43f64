import type { BlobDescriptor, ImageContent } from "./content.ts";
import { imagesIn } from "./manifests.ts";
import type { PlatformImage } from "./platforms.ts";
import { type FoundManifest, walkManifests } from "./walk.ts";

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
  const walked = await walkManifests(content, () => true);
  const { images, warnings } = await imagesIn(content, walked);
  const indexes = walked.indexes.map(sizeOf);
  const blobs = new Map([...indexes, ...walked.manifests.flatMap(ownBlobs)]);
  const platforms = images.map((image) => [image.platform, new Map([...indexes, ...ownBlobs(image)])] as const);
  return { blobs, platforms: new Map(platforms), warnings: [...warnings, ...images.flatMap(compressionWarning)] };
}

function ownBlobs({ descriptor, manifest }: FoundManifest): readonly (readonly [string, number])[] {
  return [descriptor, manifest.config, ...manifest.layers].map(sizeOf);
}

function sizeOf({ digest, size }: BlobDescriptor): readonly [string, number] {
  return [digest, size];
}

/** What `docker save` of an overlay2 engine writes: only a push compresses it. */
function compressionWarning({ platform, manifest }: PlatformImage): readonly string[] {
  const isPlain = manifest.layers.some(({ mediaType }) => /\.tar$|rootfs\.diff\.tar$/.test(mediaType));
  return isPlain ? [`The layers for ${platform} are not compressed; a push compresses them, and the registry holds less.`] : [];
}
