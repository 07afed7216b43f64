import { createHash } from "node:crypto";
import { posix } from "node:path";
import { z } from "zod";
import { userError } from "../../failure.ts";
import { inParallel } from "../../parallel.ts";
import { formatOf } from "../compression/formats.ts";
import type { BlobDescriptor, ImageContent } from "../oci/content.ts";
import { sha256 } from "../oci/digest.ts";
import { parseJson } from "../oci/json.ts";
import { maxDocumentBytes, mediaTypes } from "../oci/schema.ts";
import { chosenRoots, type ImageChoice } from "./image-choice.ts";
import type { LayoutFile, LayoutFiles } from "./layout-files.ts";

const maxImages = 1000;
const maxLayers = 10_000;
const readAtOnce = 4;

/**
 * One entry of `manifest.json`, as docker, podman, crane, kaniko, jib and Bazel write it:
 * https://github.com/moby/docker-image-spec/blob/main/spec.md#combined-image-json--filesystem-changeset-format
 */
const ArchivedImage = z.preprocess(
  inUsualCase,
  z.object({
    Config: z.string().min(1).max(4096),
    RepoTags: z.array(z.string().max(4096)).max(1000).nullish(),
    Layers: z.array(z.string().min(1).max(4096)).max(maxLayers).nullish(),
  }),
);
const Manifest = z.array(ArchivedImage).min(1).max(maxImages);
type ArchivedImage = z.infer<typeof ArchivedImage>;

const keys = ["Config", "RepoTags", "Layers"];

/** Jib wrote `config` and `repoTags` until 2020; `docker load` reads keys in any case, as Go does. */
function inUsualCase(entry: unknown): unknown {
  if (typeof entry !== "object" || entry === null) return entry;
  const usual = new Map(keys.map((key) => [key.toLowerCase(), key]));
  const renamed = Object.entries(entry).map(([key, value]) => [usual.get(key.toLowerCase()) ?? key, value] as const);
  return { ...Object.fromEntries(renamed), ...entry };
}

/** Null when there is no `manifest.json`. */
export async function dockerArchiveContent(files: LayoutFiles, choice: ImageChoice | null): Promise<ImageContent | null> {
  const file = await files.find("manifest.json");
  if (file === null) return null;
  const blobs: Blobs = { documents: new Map(), layers: new Map(), described: new Map() };
  const images = await readManifest(file, files.where);
  const roots = await inParallel(images, readAtOnce, async (image) => await describeImage(image, files, blobs));
  return {
    roots: chosenRoots(roots.flat(), choice, files.where),
    readDocument: async ({ digest }) => blobs.documents.get(digest) ?? missing(digest, files.where),
    openLayer: async ({ digest }) => (blobs.layers.get(digest) ?? missing(digest, files.where)).stream(),
    // Its digest was made of its bytes when the archive was opened.
    checkLayer: async ({ digest }) => void (blobs.layers.get(digest) ?? missing(digest, files.where)),
    close: () => files.close(),
  };
}

/** What the archive does not name by digest, by the digest that it has. */
interface Blobs {
  readonly documents: Map<string, Uint8Array>;
  readonly layers: Map<string, LayoutFile>;
  /** Layers that several images or entries name are read once. */
  readonly described: Map<string, Promise<BlobDescriptor>>;
}

function missing(name: string, where: string): never {
  throw userError("image-blob-missing", { digest: name, where });
}

async function readManifest(file: LayoutFile, where: string): Promise<readonly ArchivedImage[]> {
  const invalid = (reason: string) => userError("image-archive-manifest-invalid", { where, reason });
  if (file.size > maxDocumentBytes) throw invalid(`it is longer than ${maxDocumentBytes} bytes`);
  const parsed = Manifest.safeParse(parseJson(await file.read()));
  if (!parsed.success) throw invalid(z.prettifyError(parsed.error));
  return parsed.data;
}

/** The archive has no manifest of the kind that registries keep; this is the one that a push of it as it is would make, under each of its names. */
async function describeImage(image: ArchivedImage, files: LayoutFiles, blobs: Blobs): Promise<readonly BlobDescriptor[]> {
  const config = await readConfig(image.Config, files);
  const layers = await inParallel(image.Layers ?? [], readAtOnce, async (name) => await describeLayer(name, files, blobs));
  const configDescriptor = { mediaType: mediaTypes.dockerConfig, digest: sha256(config), size: config.length };
  const manifest = { schemaVersion: 2, mediaType: mediaTypes.dockerManifest, config: configDescriptor, layers };
  const bytes = Buffer.from(JSON.stringify(manifest));
  blobs.documents.set(configDescriptor.digest, config);
  const descriptor = { mediaType: mediaTypes.dockerManifest, digest: sha256(bytes), size: bytes.length };
  blobs.documents.set(descriptor.digest, bytes);
  const annotations = (image.RepoTags ?? []).map((name) => ({ "org.opencontainers.image.ref.name": name }));
  return (annotations.length === 0 ? [undefined] : annotations).map((one) => Object.assign({ annotations: one }, descriptor));
}

async function readConfig(name: string, files: LayoutFiles): Promise<Uint8Array> {
  const file = (await files.find(posix.normalize(name))) ?? missing(name, files.where);
  if (file.size > maxDocumentBytes)
    throw userError("image-archive-manifest-invalid", {
      where: files.where,
      reason: `the config ${name} is longer than ${maxDocumentBytes} bytes`,
    });
  return await file.read();
}

async function describeLayer(name: string, files: LayoutFiles, { layers, described }: Blobs): Promise<BlobDescriptor> {
  const path = posix.normalize(name);
  const known = described.get(path);
  if (known !== undefined) return await known;
  const describing = describe(path, files, layers);
  described.set(path, describing);
  return await describing;
}

/** Names of layers say what they like: their digest is that of the bytes that are there. */
async function describe(path: string, files: LayoutFiles, layers: Map<string, LayoutFile>): Promise<BlobDescriptor> {
  const file = (await files.find(path)) ?? missing(path, files.where);
  const hash = createHash("sha256");
  let start: Buffer | null = null;
  for await (const chunk of file.stream()) {
    start ??= Buffer.from(chunk.subarray(0, 512));
    hash.update(chunk);
  }
  const digest = `sha256:${hash.digest("hex")}`;
  layers.set(digest, file);
  return { mediaType: layerTypes[formatOf(start ?? Buffer.alloc(0))] ?? unreadType, digest, size: file.size };
}

/** What is not read is called by no name that could be taken for a tar's. */
const unreadType = "application/octet-stream";
const layerTypes: Readonly<Record<string, string>> = {
  gzip: "application/vnd.docker.image.rootfs.diff.tar.gzip",
  zstd: "application/vnd.oci.image.layer.v1.tar+zstd",
  none: mediaTypes.dockerPlainLayer,
};
