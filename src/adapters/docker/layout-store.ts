import { createHash, type Hash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { BlobDescriptor } from "../../image/oci/content.ts";

/** An error that has a code: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes */
export class RegistryRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The only digests that name a blob here; nothing else ever becomes part of a path. */
export const digestPattern = /^sha256:[0-9a-f]{64}$/;

const largestManifestBytes = 4 * 1024 * 1024;

interface BlobUpload {
  readonly path: string;
  readonly hash: Hash;
  bytes: number;
}

/** Writes an OCI layout blob by blob: https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
export class LayoutStore {
  readonly #directory: string;
  readonly #uploads = new Map<string, BlobUpload>();
  readonly #manifests = new Map<string, BlobDescriptor>();

  private constructor(directory: string) {
    this.#directory = directory;
  }

  static async in(directory: string): Promise<LayoutStore> {
    await mkdir(join(directory, "blobs", "sha256"), { recursive: true });
    await mkdir(join(directory, "ingest"));
    return new LayoutStore(directory);
  }

  /** Where the blob of a digest that matches `digestPattern` is kept. */
  blobPath(digest: string): string {
    return join(this.#directory, "blobs", "sha256", digest.slice("sha256:".length));
  }

  /** Bytes of a blob that is here, or null. */
  async blobBytes(digest: string): Promise<number | null> {
    const found = await stat(this.blobPath(digest)).catch(() => null);
    return found === null ? null : found.size;
  }

  beginUpload(): string {
    const id = randomUUID();
    this.#uploads.set(id, { path: join(this.#directory, "ingest", id), hash: createHash("sha256"), bytes: 0 });
    return id;
  }

  /** Adds a request's body to an upload and returns the bytes it holds now. An upload that broke off is gone. */
  async append(id: string, request: IncomingMessage): Promise<number> {
    const upload = this.#uploads.get(id);
    if (upload === undefined) throw new RegistryRefusal(404, "BLOB_UPLOAD_UNKNOWN", "no such upload");
    checkRange(request, upload);
    try {
      await pipeline(request, digesting(upload), createWriteStream(upload.path, { flags: "a" }));
    } catch (error) {
      await this.#drop(id, upload);
      throw error;
    }
    return upload.bytes;
  }

  /** Keeps an upload as a blob if its bytes have the digest they are said to have; else it is gone. */
  async endUpload(id: string, digest: string): Promise<void> {
    const upload = this.#uploads.get(id);
    if (upload === undefined) throw new RegistryRefusal(404, "BLOB_UPLOAD_UNKNOWN", "no such upload");
    if (!digestPattern.test(digest) || `sha256:${upload.hash.copy().digest("hex")}` !== digest) {
      await this.#drop(id, upload);
      throw new RegistryRefusal(400, "DIGEST_INVALID", "the bytes do not have this digest");
    }
    this.#uploads.delete(id);
    await rename(upload.path, this.blobPath(digest));
  }

  /** Keeps a manifest; `reference` is its tag, or its digest, which it then must have. */
  async putManifest(reference: string, request: IncomingMessage): Promise<BlobDescriptor> {
    const body = await readManifest(request);
    const digest = `sha256:${createHash("sha256").update(body).digest("hex")}`;
    if (digestPattern.test(reference) && reference !== digest) {
      throw new RegistryRefusal(400, "DIGEST_INVALID", "the manifest does not have this digest");
    }
    await writeFile(this.blobPath(digest), body);
    const descriptor = { mediaType: request.headers["content-type"] ?? "", digest, size: body.length };
    this.#manifests.set(digest, descriptor).set(reference, descriptor);
    return descriptor;
  }

  /** By tag or digest; null when it was not put. */
  manifest(reference: string): BlobDescriptor | null {
    return this.#manifests.get(reference) ?? null;
  }

  /** Makes the directory a valid layout whose roots are the manifests that were put by tag. */
  async finish(): Promise<void> {
    const roots = [...this.#manifests].filter(([reference]) => !digestPattern.test(reference)).map(([, root]) => root);
    if (roots.length === 0) throw new Error("a push ended well, but no manifest came with it");
    await rm(join(this.#directory, "ingest"), { recursive: true, force: true });
    await writeFile(join(this.#directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
    const index = { schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests: roots };
    await writeFile(join(this.#directory, "index.json"), JSON.stringify(index));
  }

  async #drop(id: string, upload: BlobUpload): Promise<void> {
    this.#uploads.delete(id);
    await rm(upload.path, { force: true });
  }
}

/** A chunk that does not continue where the last one ended would make a blob nobody has pushed. */
function checkRange(request: IncomingMessage, upload: BlobUpload): void {
  const start = /^(?:bytes[ =])?(\d+)-\d+/.exec(request.headers["content-range"] ?? "")?.[1];
  if (start !== undefined && Number(start) !== upload.bytes) {
    throw new RegistryRefusal(416, "RANGE_INVALID", `this upload holds ${upload.bytes} bytes`);
  }
}

function digesting(upload: BlobUpload): (source: AsyncIterable<Buffer>) => AsyncGenerator<Buffer> {
  return async function* digest(source) {
    for await (const chunk of source) {
      upload.hash.update(chunk);
      upload.bytes += chunk.length;
      yield chunk;
    }
  };
}

async function readManifest(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) throw new Error("a request without an encoding gives buffers");
    bytes += chunk.length;
    if (bytes > largestManifestBytes) throw new RegistryRefusal(413, "SIZE_INVALID", "this manifest is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
