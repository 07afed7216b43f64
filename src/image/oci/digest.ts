import { createHash, type Hash } from "node:crypto";
import { userError } from "../../failure.ts";
import type { BlobDescriptor } from "./content.ts";
import { maxDocumentBytes } from "./schema.ts";

/** Adds up a blob's bytes and says at the end whether they are the ones the descriptor promises. */
export class BlobCheck {
  readonly #descriptor: BlobDescriptor;
  readonly #hash: Hash;
  #bytes = 0;

  constructor(descriptor: BlobDescriptor) {
    this.#descriptor = descriptor;
    this.#hash = createHash(descriptor.digest.slice(0, descriptor.digest.indexOf(":")));
  }

  add(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#descriptor.size) this.#fail(`it is longer than ${this.#descriptor.size} bytes`);
    this.#hash.update(chunk);
  }

  /** Throws a UserError when size or digest differ. */
  finish(): void {
    const { digest, size } = this.#descriptor;
    if (this.#bytes !== size) this.#fail(`it has ${this.#bytes} bytes instead of ${size}`);
    const found = `${digest.slice(0, digest.indexOf(":"))}:${this.#hash.digest("hex")}`;
    if (found !== digest) this.#fail(`its content has the digest ${found}`);
  }

  #fail(reason: string): never {
    throw userError("image-blob-corrupt", { digest: this.#descriptor.digest, reason });
  }
}

/** Hands a document back when it is what its descriptor promises; throws a UserError otherwise. */
export function checkedDocument(bytes: Uint8Array, descriptor: BlobDescriptor): Uint8Array {
  const check = new BlobCheck(descriptor);
  check.add(bytes);
  check.finish();
  return bytes;
}

/** Throws a UserError when a manifest, index or config is too long to be read. */
export function assertDocumentSize(descriptor: BlobDescriptor): void {
  if (descriptor.size <= maxDocumentBytes) return;
  throw userError("image-document-too-large", { digest: descriptor.digest, limitBytes: maxDocumentBytes });
}

/** `sha256:…` of some bytes. */
export function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
