import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip, createZstdCompress } from "node:zlib";
import { z } from "zod";
import { inParallel } from "../src/parallel.ts";

export const compressions = ["gzip", "zstd", "none"] as const;
export type Compression = (typeof compressions)[number];

const each = <Schema extends z.ZodType>(schema: Schema) => z.object({ gzip: schema, zstd: schema, none: schema }).readonly();

/** An image in three OCI layouts with the same layers, and the layers' files in each, lowest first. */
const ImageNote = z
  .object({
    name: z.string(),
    layers: z.number(),
    entries: z.number(),
    tarBytes: z.number(),
    layouts: each(z.string()),
    blobs: each(z.array(z.string()).readonly()),
  })
  .readonly();
export type Image = z.infer<typeof ImageNote>;

/** One layer as an uncompressed tar that `write` makes. */
export interface BenchLayer {
  readonly entries: number;
  write(path: string): Promise<void>;
}

const mediaTypes = {
  gzip: "application/vnd.oci.image.layer.v1.tar+gzip",
  zstd: "application/vnd.oci.image.layer.v1.tar+zstd",
  none: "application/vnd.oci.image.layer.v1.tar",
} as const;

/** Writes an image's layouts below `directory`; `zlib`'s usual levels are those that BuildKit's encoders use, too. */
export async function writeImage(
  directory: string,
  name: string,
  layers: readonly BenchLayer[],
  wanted: readonly Compression[] = compressions,
): Promise<Image> {
  const root = join(directory, name);
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  const layout = (compression: Compression) => join(root, compression);
  const written = await inParallel([...layers.entries()], 2, async ([position, layer]) => {
    const path = join(root, `${position}.tar`);
    await layer.write(path);
    const plain = await moved(path, layout("none"), "none", false);
    const others = wanted.filter((compression) => compression !== "none");
    const compressed = await inParallel(others, 1, (compression) => moved(path, layout(compression), compression, true));
    await rm(path);
    return { none: plain, ...Object.fromEntries(others.map((compression, at) => [compression, compressed[at] ?? plain])) };
  });
  const blobsOf = (compression: Compression) =>
    written.map((blobs) => ({ gzip: blobs.none, zstd: blobs.none, ...blobs })[compression]);
  for (const compression of wanted) await describe(layout(compression), blobsOf(compression), blobsOf("none"), compression, name);
  if (!wanted.includes("none")) await rm(layout("none"), { recursive: true });
  const paths = (compression: Compression) => blobsOf(compression).map(({ digest }) => blobPath(layout(compression), digest));
  return {
    name,
    layers: layers.length,
    entries: layers.reduce((sum, { entries }) => sum + entries, 0),
    tarBytes: blobsOf("none").reduce((sum, { size }) => sum + size, 0),
    layouts: { gzip: layout("gzip"), zstd: layout("zstd"), none: layout("none") },
    blobs: { gzip: paths("gzip"), zstd: paths("zstd"), none: paths("none") },
  };
}

interface Blob {
  readonly digest: string;
  readonly size: number;
}

function blobPath(layout: string, digest: string): string {
  return join(layout, "blobs", digest.replace(":", "/"));
}

/** The tar at `path`, compressed, under its own digest. */
async function moved(path: string, layout: string, compression: Compression, isOwn: boolean): Promise<Blob> {
  const temporary = `${path}.${compression}`;
  const encoder = isOwn ? (compression === "zstd" ? [createZstdCompress()] : [createGzip()]) : [];
  const hash = createHash("sha256");
  await pipeline([createReadStream(path, { highWaterMark: 1 << 20 }), ...encoder, createWriteStream(temporary)]);
  for await (const chunk of createReadStream(temporary, { highWaterMark: 1 << 20 })) hash.update(chunk);
  const blob = { digest: `sha256:${hash.digest("hex")}`, size: (await stat(temporary)).size };
  await mkdir(join(layout, "blobs/sha256"), { recursive: true });
  await rename(temporary, blobPath(layout, blob.digest));
  return blob;
}

/** Config, manifest, index, and the manifest.json from which `docker load` and dive read the same blobs. */
async function describe(
  layout: string,
  layers: readonly Blob[],
  plain: readonly Blob[],
  compression: Compression,
  name: string,
): Promise<void> {
  const json = async (value: unknown): Promise<Blob> => {
    const text = JSON.stringify(value);
    const blob = { digest: `sha256:${createHash("sha256").update(text).digest("hex")}`, size: Buffer.byteLength(text) };
    await writeFile(blobPath(layout, blob.digest), text);
    return blob;
  };
  const config = await json({
    os: "linux",
    architecture: "amd64",
    rootfs: { type: "layers", diff_ids: plain.map(({ digest }) => digest) },
    history: plain.map((_, position) => ({ created_by: `COPY layer-${position} / # buildkit` })),
  });
  const manifest = await json({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: { mediaType: "application/vnd.oci.image.config.v1+json", ...config },
    layers: layers.map((blob) => ({ mediaType: mediaTypes[compression], ...blob })),
  });
  const manifests = [{ mediaType: "application/vnd.oci.image.manifest.v1+json", ...manifest }];
  const inArchive = ({ digest }: Blob) => `blobs/${digest.replace(":", "/")}`;
  await writeFile(join(layout, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
  await writeFile(join(layout, "index.json"), JSON.stringify({ schemaVersion: 2, manifests }));
  if (compression === "none")
    await writeFile(
      join(layout, "manifest.json"),
      JSON.stringify([{ Config: inArchive(config), RepoTags: [`size-budget-bench:${name}`], Layers: layers.map(inArchive) }]),
    );
}

/** What an earlier run has made, so that a run need not compress a gigabyte again; a file that is half written is not taken. */
export async function kept(directory: string, name: string, make: () => Promise<Image>): Promise<Image> {
  const note = join(directory, `${name}.json`);
  if (existsSync(note)) return ImageNote.parse(JSON.parse(await readFile(note, "utf8")));
  await mkdir(directory, { recursive: true });
  const image = await make();
  await writeFile(note, JSON.stringify(image));
  return image;
}

/** The archive that `docker load` and dive read. */
export async function archiveOf({ layouts }: Image): Promise<string> {
  const path = `${layouts.none}.tar`;
  if (existsSync(path)) return path;
  execFileSync("tar", ["-C", layouts.none, "-cf", `${path}.part`, ...(await readdir(layouts.none))]);
  await rename(`${path}.part`, path);
  return path;
}
