import { userError } from "../../failure.ts";
import type { BlobDescriptor, ImageContent } from "./content.ts";
import { parseJson } from "./json.ts";
import { inParallel } from "../../parallel.ts";
import {
  normalPlatform,
  onePerPlatform,
  partsOf,
  platformName,
  type PlatformImage,
  unknownPlatform,
  withoutDetail,
} from "./platforms.ts";
import { ImageConfig, type Manifest, maxDocumentBytes, mediaTypes, platformPattern } from "./schema.ts";
import {
  type AbsentManifest,
  type FoundManifest,
  parseDocument,
  readAtOnce,
  unreasonable,
  type Walked,
  walkManifests,
} from "./walk.ts";

const maxPlatforms = 100;

interface FoundImages {
  /** One per platform, at least one. */
  readonly images: readonly PlatformImage[];
  readonly warnings: readonly string[];
}

/**
 * Walks from the roots through nested indexes to the image manifests; attestations and other artifacts are not image
 * content. Throws a UserError when no image is left, or when two different images claim one platform.
 */
export async function findImages(content: ImageContent, options: ImageSearch = {}): Promise<FoundImages> {
  return await imagesIn(content, await walkManifests(content, isNoAttestation), options);
}

/** The same of what a walk has found that followed attestations as well. */
export async function imagesIn(content: ImageContent, walked: Walked, options: ImageSearch = {}): Promise<FoundImages> {
  const manifests = walked.manifests.filter(({ descriptor, manifest }) => isNoAttestation(descriptor) && isImage(manifest));
  const absent = walked.absent.filter(({ descriptor }) => isNoAttestation(descriptor));
  const candidates = await inParallel(manifests, readAtOnce, (listed) => withConfig(content, listed));
  const all = candidates.filter((image) => image !== null);
  if (all.length === 0) throw absent[0]?.error ?? userError("image-has-no-platform", {});
  if (all.length > maxPlatforms) throw unreasonable(`more than ${maxPlatforms} platforms`);
  const found = onePerPlatform(all, options.known ?? new Set());
  const images = chosen(found.images, options.platforms ?? []);
  images.forEach(assertPlatformName);
  return { images, warnings: [...absent.map(absenceWarning), ...found.warnings, ...images.flatMap(mismatchWarning)] };
}

/** An image says of itself what its platform is called. */
function assertPlatformName({ platform, manifest }: PlatformImage): void {
  if (platformPattern.test(platform)) return;
  throw userError("image-document-invalid", { digest: manifest.config.digest, reason: `no platform is called ${platform}` });
}

/** What decides between several images in one place. */
export interface ImageSearch {
  /** As the input `platforms` names them; all when it is empty. */
  readonly platforms?: readonly string[];
  /** Digests of layers that the baseline has. */
  readonly known?: ReadonlySet<string>;
}

/** `windows/amd64` means every version of it. */
function chosen(images: readonly PlatformImage[], platforms: readonly string[]): readonly PlatformImage[] {
  if (platforms.length === 0) return images;
  return platforms.flatMap((written) => {
    const wanted = normalPlatform(written);
    const found = images.filter(({ platform }) => platform === wanted || withoutDetail(platform) === wanted);
    if (found.length > 0) return found;
    throw userError("image-platform-absent", {
      platform: written,
      there: images.map(({ platform: name }) => JSON.stringify(name)).join(", "),
    });
  });
}

/** https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md */
function isNoAttestation({ annotations, platform }: BlobDescriptor): boolean {
  if (annotations?.["vnd.docker.reference.type"] !== undefined) return false;
  return platform?.os !== "unknown" || platform.architecture !== "unknown";
}

/** Signatures, charts and the like: an artifact has a type of its own, no config, or content that is no layer. */
function isImage({ artifactType, config, layers }: Manifest): boolean {
  if (config.mediaType === mediaTypes.ociEmpty || (artifactType ?? "") !== "") return false;
  return layers.every(({ mediaType }) => !mediaType.endsWith("json"));
}

/** Null for an artifact: its config is of another type than an image's, and names no platform. */
async function withConfig(content: ImageContent, { descriptor, manifest }: FoundManifest): Promise<PlatformImage | null> {
  const { config: configDescriptor } = manifest;
  const isTyped = imageConfigTypes.has(configDescriptor.mediaType);
  if (!isTyped && configDescriptor.size > maxDocumentBytes) return null;
  const json = parseJson(await content.readDocument(configDescriptor));
  if (!isTyped && !ImageConfig.safeParse(json).success) return null;
  const config = parseDocument(ImageConfig, json, configDescriptor);
  const platform = platformName(partsOf(descriptor, config));
  return !isTyped && platform === unknownPlatform ? null : { platform, descriptor, manifest, config };
}

const imageConfigTypes: ReadonlySet<string> = new Set([mediaTypes.ociConfig, mediaTypes.dockerConfig]);

function absenceWarning({ descriptor }: AbsentManifest): string {
  const platform = descriptor.platform ? platformName(descriptor.platform) : unknownPlatform;
  return `The index lists ${platform === unknownPlatform ? "a manifest" : platform} (${descriptor.digest}), which is not there; it is not measured.`;
}

/** A base image of another platform makes such images; their size is that of the other platform. */
function mismatchWarning({ descriptor, platform, config }: PlatformImage): readonly string[] {
  const says = platformName({ ...config, variant: descriptor.platform?.variant ?? config.variant });
  if (says === unknownPlatform || says === withoutDetail(platform)) return [];
  return [`The image for ${platform} says of itself that it is for ${says}; is its base image for another platform?`];
}
