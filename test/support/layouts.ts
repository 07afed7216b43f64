import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { readFile } from "node:fs/promises";
import type { BlobDescriptor } from "../../src/image/oci/content.ts";
import { atEnd } from "./at-end.ts";

/** A directory that goes away with the test file. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "layout-"));
  atEnd(async () => await rm(directory, { recursive: true, force: true }));
  return directory;
}

/** A recorded layout, by its name under test/fixtures/layouts. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/layouts/${name}`, import.meta.url));
}

/** The one recorded archive that is kept compressed; uncompressed layers are large. */
export async function unpackedExotic(): Promise<string> {
  const path = join(await temporaryDirectory(), "exotic.tar");
  await writeFile(path, gunzipSync(await readFile(fixture("docker-save-overlay2-exotic.tar.gz"))));
  return path;
}

export function sha256(bytes: Uint8Array | string): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** Makes an OCI layout blob by blob; what is wrong with it is up to the test. */
export class LayoutWriter {
  readonly #files = new Map<string, Uint8Array | string>();

  blob(content: Uint8Array | string, mediaType = "application/octet-stream"): BlobDescriptor {
    const bytes = Buffer.from(content);
    const digest = sha256(bytes);
    this.#files.set(`blobs/${digest.replace(":", "/")}`, bytes);
    return { mediaType, digest, size: bytes.length };
  }

  json(value: unknown, mediaType = "application/vnd.oci.image.manifest.v1+json"): BlobDescriptor {
    return this.blob(JSON.stringify(value), mediaType);
  }

  /** An image manifest; layers are contents (compressed here) or descriptors (taken as they are). */
  image(layers: readonly (string | BlobDescriptor)[], config: object = {}): BlobDescriptor {
    return this.json({
      schemaVersion: 2,
      config: this.json({ os: "linux", architecture: "amd64", ...config }, "application/vnd.oci.image.config.v1+json"),
      layers: layers.map((layer) => (typeof layer === "string" ? this.blob(gzipSync(layer)) : layer)),
    });
  }

  index(manifests: readonly unknown[]): BlobDescriptor {
    return this.json({ schemaVersion: 2, manifests }, "application/vnd.oci.image.index.v1+json");
  }

  /** Puts other bytes under a digest, or any file anywhere. */
  file(name: string, content: Uint8Array | string): this {
    this.#files.set(name, content);
    return this;
  }

  /** Leaves out what was put there. */
  remove(name: string): this {
    this.#files.delete(name);
    return this;
  }

  /** By their paths in the layout. */
  files(roots: readonly unknown[]): ReadonlyMap<string, Uint8Array | string> {
    const files = new Map(this.#files).set("oci-layout", '{"imageLayoutVersion":"1.0.0"}');
    if (!files.has("index.json")) files.set("index.json", JSON.stringify({ schemaVersion: 2, manifests: roots }));
    return files;
  }

  async write(roots: readonly unknown[]): Promise<string> {
    const directory = await temporaryDirectory();
    await mkdir(join(directory, "blobs/sha256"), { recursive: true });
    for (const [name, content] of this.files(roots)) await writeFile(join(directory, name), content);
    return directory;
  }
}

/** The name of a blob's file in a layout. */
export function blobName({ digest }: BlobDescriptor): string {
  return `blobs/${digest.replace(":", "/")}`;
}
