import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import { extract } from "tar-stream";
import { z } from "zod";

/** One image as the plainest reader sees it: everything in memory, every layer unpacked. */
export interface PlainImage {
  /** What chooses it among several, behind the path: `:TAG`, `@DIGEST`; empty where it is the only one. */
  readonly choice: string;
  readonly configDigest: string;
  readonly layers: number;
  /** Config plus distinct layers, as they are stored. */
  readonly storedBytes: number;
  /** Of each layer, in order: its tar; null where it is none. */
  readonly unpackedBytes: readonly (number | null)[];
  readonly isCompressed: boolean;
}

type ReadFile = (path: string) => Buffer | null;

const Descriptor = z.object({
  mediaType: z.string().optional(),
  digest: z.string(),
  size: z.int(),
  annotations: z.record(z.string(), z.string()).nullish(),
});
const Index = z.object({ manifests: z.array(Descriptor).nullish() });
const Manifest = z.object({ config: Descriptor, layers: z.array(Descriptor) });
const Config = z.object({ rootfs: z.object({ diff_ids: z.array(z.string()).nullish() }).nullish() });
const DockerManifest = z.array(
  // Jib began its keys in lower case until 2020.
  z
    .record(z.string(), z.unknown())
    .transform((entry) => Object.fromEntries(Object.entries(entry).map(([key, value]) => [capitalised(key), value])))
    .pipe(z.object({ Config: z.string(), RepoTags: z.array(z.string()).nullish(), Layers: z.array(z.string()) })),
);

/** Every image of an archive or a layout; throws what a reader would: a file that is missing, or is not what it is said to be. */
export async function plainImages(path: string): Promise<readonly PlainImage[]> {
  const read = statSync(path).isDirectory() ? readerOfDirectory(path) : await readerOfArchive(path);
  const docker = read("manifest.json");
  const images = docker === null ? ociImages(read) : dockerImages(read, docker);
  return images.length === 1 ? images.map((image) => ({ ...image, choice: "" })) : images;
}

function readerOfDirectory(directory: string): ReadFile {
  return (path) => (existsSync(join(directory, path)) ? readFileSync(join(directory, path)) : null);
}

async function readerOfArchive(path: string): Promise<ReadFile> {
  const files = new Map<string, Buffer | { readonly link: string }>();
  const tar = extract();
  tar.on("entry", ({ name, type, linkname }, stream, next) => {
    const parts: Buffer[] = [];
    stream.on("data", (part: unknown) => Buffer.isBuffer(part) && parts.push(part));
    stream.on("end", () => {
      const link = linkname ?? "";
      const target = type === "symlink" ? join(dirname(name), link) : link;
      files.set(normalize(name), type === "file" || type == null ? Buffer.concat(parts) : { link: normalize(target) });
      next();
    });
  });
  const ended = new Promise<void>((resolve, reject) => void tar.on("finish", resolve).on("error", reject));
  tar.end(unpacked(readFileSync(path)));
  await ended;
  const follow = (name: string, steps: number): Buffer | null => {
    const found = files.get(normalize(name));
    if (found === undefined || steps === 0) return null;
    return Buffer.isBuffer(found) ? found : follow(found.link, steps - 1);
  };
  return (name) => follow(name, 10);
}

function dockerImages(read: ReadFile, manifest: Buffer): readonly PlainImage[] {
  return DockerManifest.parse(JSON.parse(manifest.toString())).map(({ Config: config, RepoTags, Layers }): PlainImage => {
    const layers = Layers.map((layer) => demand(read, layer));
    return Object.assign(imageOf(demand(read, config), layers), { choice: `:${RepoTags?.[0] ?? ""}` });
  });
}

function ociImages(read: ReadFile): readonly PlainImage[] {
  const index = read("index.json");
  return index === null ? [] : manifestsIn(read, index).map((manifest) => ociImage(read, manifest));
}

type Named = z.infer<typeof Descriptor>;

/** Manifests with an image's config below an index, through indexes in it. */
function manifestsIn(read: ReadFile, index: Buffer): readonly Named[] {
  const { manifests } = Index.parse(JSON.parse(index.toString()));
  const found = (manifests ?? []).flatMap((one): readonly Named[] => {
    const blob = blobOf(read, one);
    if (/index|manifest\.list/.test(one.mediaType ?? "")) return manifestsIn(read, blob);
    const { config, layers } = Manifest.parse(JSON.parse(blob.toString()));
    // Signatures have an image's config, too, and layers that hold no files.
    const isImage = /image(?:\.config)?\.v1\+json$/.test(config.mediaType ?? "") && layers.every(isLayer);
    return isImage ? [one] : [];
  });
  return [...new Map(found.map((one) => [one.digest, one])).values()];
}

function isLayer({ mediaType = "" }: Named): boolean {
  return /\b(?:tar|squashfs)\b/.test(mediaType);
}

function ociImage(read: ReadFile, { digest, annotations }: Named): PlainImage {
  const { config, layers } = Manifest.parse(JSON.parse(demand(read, blobPath(digest)).toString()));
  const blobs = layers.map((layer) => blobOf(read, layer));
  const name = annotations?.["org.opencontainers.image.ref.name"];
  const choice = name === undefined ? `@${digest}` : `:${name}`;
  return { ...imageOf(blobOf(read, config), blobs), choice };
}

function imageOf(config: Buffer, layers: readonly Buffer[]): Omit<PlainImage, "choice"> {
  const distinct = new Map(layers.map((layer) => [digestOf(layer), layer.length]));
  const tars = layers.map(unpacked);
  checkDiffIds(config, tars);
  return {
    configDigest: digestOf(config),
    layers: layers.length,
    storedBytes: [...distinct.values()].reduce((sum, bytes) => sum + bytes, config.length),
    unpackedBytes: tars.map((tar) => (isTar(tar) ? tar.length : null)),
    isCompressed: tars.every((tar, at) => tar !== layers[at]),
  };
}

/** What gzip or zstd make of it; anything else is taken for a tar, and is the same buffer. */
function unpacked(bytes: Buffer): Buffer {
  if (bytes.length >= 2 && bytes.readUInt16BE(0) === 0x1f8b) return gunzipSync(bytes);
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === 0x28b52ffd) return zstdDecompressSync(bytes);
  return bytes;
}

/** Engines refuse an image whose layers are not what its config says; a file system image that is no tar has no diff ID of its own. */
function checkDiffIds(config: Buffer, tars: readonly Buffer[]): void {
  const diffIds = Config.parse(JSON.parse(config.toString())).rootfs?.diff_ids ?? [];
  const isOther = (tar: Buffer, at: number) => tar.toString("latin1", 0, 4) !== "hsqs" && digestOf(tar) !== diffIds[at];
  if (diffIds.length === tars.length && tars.some(isOther)) throw new Error("a layer is not what the diff ID in the config says");
}

/** `ustar` in the first header, or nothing but the zeros behind the last one. */
function isTar(bytes: Buffer): boolean {
  return bytes.toString("latin1", 257, 262) === "ustar" || bytes.every((byte) => byte === 0);
}

function demand(read: ReadFile, path: string): Buffer {
  const found = read(path);
  if (found === null) throw new Error(`${path} is missing`);
  return found;
}

function blobOf(read: ReadFile, { digest, size }: Named): Buffer {
  const blob = demand(read, blobPath(digest));
  if (blob.length !== size || digestOf(blob) !== digest) throw new Error(`${blobPath(digest)} is not what is said of it`);
  return blob;
}

function blobPath(digest: string): string {
  return `blobs/${digest.replace(":", "/")}`;
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function capitalised(key: string): string {
  return `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}
