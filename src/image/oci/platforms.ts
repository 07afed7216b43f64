import { userError } from "../../failure.ts";
import type { BlobDescriptor } from "./content.ts";
import type { ImageConfig, Manifest } from "./schema.ts";

/** One platform's manifest with what its config says. */
export interface PlatformImage {
  /** `linux/amd64`, `linux/arm/v7`. */
  readonly platform: string;
  readonly descriptor: BlobDescriptor;
  readonly manifest: Manifest;
  readonly config: ImageConfig;
}

/** What says where an image runs: https://github.com/opencontainers/image-spec/blob/main/image-index.md#image-index-property-descriptions */
export interface PlatformParts {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string | null | undefined;
  readonly "os.version"?: string | null | undefined;
  readonly "os.features"?: readonly string[] | null | undefined;
}

/** An image that says nothing of its platform is measured all the same. */
export const unknownPlatform = "unknown";

/** The index may leave it to the config, or say it in empty words. */
export function partsOf(descriptor: BlobDescriptor, config: ImageConfig): PlatformParts {
  const said = descriptor.platform;
  return said != null && said.os !== "" && said.architecture !== "" ? said : config;
}

/** Written as containerd does, so that `arm64` and `arm64/v8` are one platform. */
export function platformName({ os, architecture, variant }: PlatformParts): string {
  if (os === "" || architecture === "" || os === "unknown") return unknownPlatform;
  const usual: Readonly<Record<string, string>> = { "arm64/v8": "arm64", "amd64/v1": "amd64", arm: "arm/v7" };
  const machine = (variant ?? "") === "" ? architecture : `${architecture}/${variant}`;
  return `${os}/${usual[machine] ?? machine}`;
}

/** `windows/amd64` of `windows(10.0.20348)/amd64`. */
export function withoutDetail(platform: string): string {
  return platform.replace(/\(.*\)/, "");
}

/** The same for what somebody wrote; null when it is no platform. */
export function normalPlatform(written: string): string | null {
  const match = /^([a-z0-9]+)(\([^()]+\))?\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/i.exec(written.trim());
  if (match === null) return written.trim() === unknownPlatform ? unknownPlatform : null;
  const [, os = "", detail = "", architecture = "", variant] = match;
  const [, ...machine] = platformName({ os: os.toLowerCase(), architecture: architecture.toLowerCase(), variant }).split("/");
  return [`${os.toLowerCase()}${detail}`, ...machine].join("/");
}

interface OnePerPlatform {
  readonly images: readonly PlatformImage[];
  readonly warnings: readonly string[];
}

/**
 * Tells images of one platform apart: by `os.version` and `os.features`, which then belong to the name as containerd writes it,
 * `windows(10.0.20348)/amd64`. Of twins with the same content in two compressions, the one with more layers in `known` (digests) is
 * taken, else the first. Throws a UserError for two different images.
 */
export function onePerPlatform(images: readonly PlatformImage[], known: ReadonlySet<string>): OnePerPlatform {
  const warnings: string[] = [];
  const groups = Map.groupBy(images, ({ platform }) => platform);
  const named = [...groups.values()].flatMap((group) => (group.length === 1 ? group : toldApart(group)));
  const single = [...Map.groupBy(named, ({ platform }) => platform).values()].map((group) => {
    const [first] = group.toSorted((one, other) => knownLayers(other, known) - knownLayers(one, known));
    if (first === undefined) throw new Error("a platform without an image");
    const twins = group.filter((one) => one !== first);
    const stranger = twins.find((twin) => contentOf(twin) === null || contentOf(twin) !== contentOf(first));
    if (stranger !== undefined) throw twoImages(group[0] ?? first, group[1] ?? stranger);
    if (twins.length > 0) warnings.push(twinWarning(first, group.length));
    return first;
  });
  return { images: single, warnings };
}

function toldApart(group: readonly PlatformImage[]): readonly PlatformImage[] {
  return group.map((image) => {
    const parts = partsOf(image.descriptor, image.config);
    // The last number is a monthly patch: with it, no image would be that of the month before.
    const version = (parts["os.version"] ?? image.config["os.version"])?.split(".").slice(0, 3).join(".") ?? "";
    const features = parts["os.features"]?.toSorted().map((feature) => `+${feature}`) ?? [];
    const detail = `${version}${features.join("")}`;
    const [os = "", ...machine] = image.platform.split("/");
    return detail === "" ? image : { ...image, platform: [`${os}(${detail})`, ...machine].join("/") };
  });
}

function knownLayers({ manifest }: PlatformImage, known: ReadonlySet<string>): number {
  return manifest.layers.filter(({ digest }) => known.has(digest)).length;
}

/** Equal for images that unpack to the same: the diff IDs of their layers; null when they are not told. */
function contentOf({ config }: PlatformImage): string | null {
  const ids = config.rootfs?.diff_ids ?? [];
  return ids.length === 0 ? null : ids.join(" ");
}

function twoImages(first: PlatformImage, second: PlatformImage): Error {
  return userError("image-platform-twice", { platform: first.platform, first: nameOf(first), second: nameOf(second) });
}

/** `sha256:… ("latest")`, with containerd's full name where there is one. */
function nameOf({ descriptor: { annotations, digest } }: PlatformImage): string {
  const name = annotations?.["io.containerd.image.name"] ?? annotations?.["org.opencontainers.image.ref.name"];
  return name === undefined ? digest : `${digest} ("${name.slice(0, 100)}")`;
}

function twinWarning({ platform, descriptor }: PlatformImage, count: number): string {
  return `The image for ${platform} is there ${count} times, with layers of the same content that are compressed differently; ${descriptor.digest} is measured.`;
}
