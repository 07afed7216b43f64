import { type DecompressionLimits, readLayer, usualLimits } from "../compression/compression.ts";
import type { Compression } from "../compression/decoder.ts";
import { createHash, type Hash } from "node:crypto";
import { userError } from "../../failure.ts";
import { digestOfContent } from "../listing/content-digest.ts";
import { bodyHasher } from "../listing/content-hash.ts";
import type { BlobDescriptor } from "../oci/content.ts";
import { LayerLister } from "./layer-lister.ts";
import { type LayerListing, maxEntries } from "../listing/listing.ts";
import { TarScanner } from "../tar/tar.ts";
import { ZstdSample } from "../compression/zstd-sample.ts";

/** Everything one pass over a layer tells. */
export interface ListedLayer {
  /** Null for a format that is not read. */
  readonly compression: Compression | null;
  /** Null when the layer could not be decompressed to its end. */
  readonly uncompressedBytes: number | null;
  /** Null when it could not be listed to its end; `problem` then says why, as the rest of a sentence. */
  readonly listing: LayerListing | null;
  /** Digest of all that the layer does, timestamps left out: equal for layers that make the same file system. */
  readonly contentDigest: string | null;
  readonly problem: string | null;
  /** What is not exact, as sentences without the layer's name. */
  readonly notes: readonly string[];
}

export interface ListLimits {
  readonly decompression: DecompressionLimits;
  readonly maxEntries: number;
}

export const usualListLimits: ListLimits = { decompression: usualLimits, maxEntries };

/** A layer, with the digest that its config promises for it once it is decompressed, where that is to be checked. */
export interface LayerToList extends BlobDescriptor {
  readonly diffId?: string | null;
}

/**
 * Streams a layer once: checks its digest, counts its bytes, and lists what is in it. Throws a UserError
 * `image-blob-corrupt` when the stored bytes are not those of the descriptor or its diff ID; anything else that is wrong with it becomes
 * `problem`, because the manifest's sizes stand all the same.
 */
export async function listLayer(
  stream: AsyncIterable<Uint8Array>,
  descriptor: LayerToList,
  limits: ListLimits = usualListLimits,
): Promise<ListedLayer> {
  const lister = new LayerLister(await bodyHasher());
  const scanner = new TarScanner(lister, { maxMembers: limits.maxEntries });
  let tarHash: Hash | null = null;
  let sample: ZstdSample | null = null;
  const onChunk = (chunk: Buffer, compressedEnd: number) => {
    lister.startChunk(chunk.length, compressedEnd);
    scanner.feed(chunk);
    sample?.add(chunk);
    if (lister.problem !== null) scanner.stop(lister.problem);
  };
  const { compression, uncompressedBytes, problem } = await readLayer(stream, descriptor, {
    onStart: (sniffed) => {
      sample = sniffed === "none" ? new ZstdSample() : null;
      tarHash = hashOf(descriptor, sniffed);
    },
    onChunk,
    onBytes: (bytes) => void tarHash?.update(bytes),
    nextStop: () => scanner.nextBorder,
    nextBytes: (decompressedBytes) => lister.nextBytes(decompressedBytes),
    limits: limits.decompression,
  });
  const notes = lister.notes();
  if (problem !== null) return { compression, uncompressedBytes, listing: null, contentDigest: null, problem, notes };
  checkDiffId(descriptor, tarHash);
  scanner.finish();
  if (scanner.problem !== null)
    return { compression, uncompressedBytes, listing: null, contentDigest: null, problem: scanner.problem, notes };
  const listing = lister.finish(sample);
  return { compression, uncompressedBytes, listing, contentDigest: digestOfContent(listing), problem: null, notes };
}

/** Null where there is nothing to check, or the digest of the blob is the diff ID. */
function hashOf({ digest, diffId }: LayerToList, compression: Compression): Hash | null {
  if (diffId == null || (compression === "none" && digest === diffId)) return null;
  return createHash(diffId.slice(0, diffId.indexOf(":")));
}

/** Engines refuse such an image; here its files would be told of another layer. */
function checkDiffId({ digest, diffId }: LayerToList, hash: Hash | null): void {
  if (hash === null || diffId == null) return;
  const found = `${diffId.slice(0, diffId.indexOf(":"))}:${hash.digest("hex")}`;
  if (found === diffId) return;
  throw userError("image-blob-corrupt", { digest, reason: `its diff ID is ${found}, and the config says ${diffId}` });
}
