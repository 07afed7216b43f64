import { z } from "zod";
import { UserError, userError } from "../../failure.ts";
import type { BlobDescriptor, ImageContent } from "./content.ts";
import { parseJson } from "./json.ts";
import { inParallel } from "../../parallel.ts";
import { ImageConfig, Index, Manifest, mediaTypes, type Platform } from "./schema.ts";

const maxManifests = 10_000;
const maxLayers = 10_000;
const maxPlatforms = 100;
const maxDepth = 16;
const readAtOnce = 4;

/** One platform's manifest with what its config says. */
export interface PlatformImage {
  /** `linux/amd64`, `linux/arm/v7`. */
  readonly platform: string;
  readonly descriptor: BlobDescriptor;
  readonly manifest: Manifest;
  readonly config: ImageConfig;
}

export interface FoundImages {
  /** One per platform, at least one. */
  readonly images: readonly PlatformImage[];
  readonly warnings: readonly string[];
}

/**
 * Walks from the roots through nested indexes to the image manifests; attestations and other artifacts are not image
 * content. Throws a UserError when no image is left, or when two manifests claim one platform.
 */
export async function findImages(content: ImageContent): Promise<FoundImages> {
  const { manifests, absent } = await walk(content);
  const candidates = await inParallel(manifests, readAtOnce, (found) => withConfig(content, found));
  const images = candidates.filter((image) => image.platform !== "");
  if (images.length === 0) throw absent[0]?.error ?? userError("image-has-no-platform", {});
  if (images.length > maxPlatforms) throw unreasonable(`more than ${maxPlatforms} platforms`);
  assertOnePerPlatform(images);
  return { images, warnings: [...absent.map(absenceWarning), ...images.flatMap(mismatchWarning)] };
}

interface FoundManifest {
  readonly descriptor: BlobDescriptor;
  readonly manifest: Manifest;
}

/** A manifest that an index lists and the source does not hold: `docker save` of an image pulled for one platform. */
interface AbsentManifest {
  readonly descriptor: BlobDescriptor;
  readonly error: UserError;
}

/** Level by level; a digest is followed once, however often it is listed. */
async function walk(content: ImageContent) {
  const manifests: FoundManifest[] = [];
  const absent: AbsentManifest[] = [];
  const seen = new Set<string>();
  let level = content.roots;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) throw unreasonable(`indexes nested more than ${maxDepth} deep`);
    const fresh = level.filter((descriptor) => isNew(descriptor, seen));
    if (seen.size > maxManifests) throw unreasonable(`more than ${maxManifests} manifests`);
    const documents = await inParallel(fresh, readAtOnce, (descriptor) => read(content, descriptor, depth > 0));
    for (const document of documents) if (document.kind === "manifest" && isImage(document.manifest)) manifests.push(document);
    for (const document of documents) if (document.kind === "absent") absent.push(document);
    level = documents.flatMap((document) => (document.kind === "index" ? document.index.manifests : []));
  }
  return { manifests, absent };
}

function isNew(descriptor: BlobDescriptor, seen: Set<string>): boolean {
  if (isAttestation(descriptor) || seen.has(descriptor.digest)) return false;
  seen.add(descriptor.digest);
  return true;
}

/** https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md */
function isAttestation({ annotations, platform }: BlobDescriptor): boolean {
  if (annotations?.["vnd.docker.reference.type"] !== undefined) return true;
  return platform?.os === "unknown" && platform.architecture === "unknown";
}

/** Signatures, charts and the like: an artifact has a type of its own or no config. */
function isImage({ artifactType, config }: Manifest): boolean {
  return config.mediaType !== mediaTypes.ociEmpty && (artifactType ?? "") === "";
}

type Document =
  | { readonly kind: "index"; readonly index: Index }
  | ({ readonly kind: "manifest" } & FoundManifest)
  | ({ readonly kind: "absent" } & AbsentManifest);

async function read(content: ImageContent, descriptor: BlobDescriptor, mayBeAbsent: boolean): Promise<Document> {
  try {
    const json = parseJson(await content.readDocument(descriptor));
    if (typeof json === "object" && json !== null && "manifests" in json)
      return { kind: "index", index: parse(Index, json, descriptor) };
    const manifest = parse(Manifest, json, descriptor);
    if (manifest.layers.length > maxLayers) throw unreasonable(`more than ${maxLayers} layers`);
    return { kind: "manifest", descriptor, manifest };
  } catch (error) {
    if (mayBeAbsent && error instanceof UserError && error.code === "image-blob-missing")
      return { kind: "absent", descriptor, error };
    throw error;
  }
}

function parse<Schema extends z.ZodType>(schema: Schema, json: unknown, { digest }: BlobDescriptor): z.infer<Schema> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw userError("image-document-invalid", { digest, reason: z.prettifyError(parsed.error) });
}

async function withConfig(content: ImageContent, { descriptor, manifest }: FoundManifest): Promise<PlatformImage> {
  const config = parse(ImageConfig, parseJson(await content.readDocument(manifest.config)), manifest.config);
  const platform = platformName(descriptor.platform ?? config);
  return { platform, descriptor, manifest, config };
}

/** Written as containerd does, so that `arm64` and `arm64/v8` are one platform; empty when nothing is known. */
function platformName({ os, architecture, variant }: Platform): string {
  if (os === "" || architecture === "" || os === "unknown") return "";
  const usual: Readonly<Record<string, string>> = { "arm64/v8": "arm64", "amd64/v1": "amd64", arm: "arm/v7" };
  const machine = (variant ?? "") === "" ? architecture : `${architecture}/${variant}`;
  return `${os}/${usual[machine] ?? machine}`;
}

function assertOnePerPlatform(images: readonly PlatformImage[]): void {
  const first = new Map<string, PlatformImage>();
  for (const image of images) {
    const other = first.get(image.platform);
    if (other !== undefined)
      throw userError("image-platform-twice", { platform: image.platform, first: nameOf(other), second: nameOf(image) });
    first.set(image.platform, image);
  }
}

/** `sha256:… ("latest")`. */
function nameOf({ descriptor }: PlatformImage): string {
  const tag = descriptor.annotations?.["org.opencontainers.image.ref.name"];
  return tag === undefined ? descriptor.digest : `${descriptor.digest} ("${tag.slice(0, 100)}")`;
}

function unreasonable(reason: string): UserError {
  return userError("image-index-unreasonable", { reason });
}

function absenceWarning({ descriptor }: AbsentManifest): string {
  const platform = descriptor.platform ? platformName(descriptor.platform) : "";
  return `The index lists ${platform || "a manifest"} (${descriptor.digest}), which is not there; it is not measured.`;
}

/** A base image of another platform makes such images; their size is that of the other platform. */
function mismatchWarning({ descriptor, platform, config }: PlatformImage): readonly string[] {
  const says = platformName({ ...config, variant: descriptor.platform?.variant ?? config.variant });
  if (says === "" || says === platform) return [];
  return [`The image for ${platform} says of itself that it is for ${says}; is its base image for another platform?`];
}
