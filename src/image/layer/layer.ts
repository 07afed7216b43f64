import { type DecompressionLimits, readLayer, usualLimits } from "../compression/compression.ts";
import type { Compression } from "../compression/decoder.ts";
import { digestOfContent } from "../listing/content-digest.ts";
import { bodyHasher } from "../listing/content-hash.ts";
import type { BlobDescriptor } from "../oci/content.ts";
import { LayerLister } from "./layer-lister.ts";
import { type LayerListing, maxEntries } from "../listing/listing.ts";
import { TarScanner } from "../tar/tar.ts";
import { ZstdSample } from "../compression/zstd-sample.ts";

/** Everything one pass over a layer tells. */
export interface ListedLayer {
  readonly compression: Compression;
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

/**
 * Streams a layer once: checks its digest, counts its bytes, and lists what is in it. Throws a UserError
 * `image-blob-corrupt` when the stored bytes are not those of the descriptor; anything else that is wrong with it becomes
 * `problem`, because the manifest's sizes stand all the same.
 */
export async function listLayer(
  stream: AsyncIterable<Uint8Array>,
  descriptor: BlobDescriptor,
  limits: ListLimits = usualListLimits,
): Promise<ListedLayer> {
  const lister = new LayerLister(await bodyHasher());
  const scanner = new TarScanner(lister, { maxMembers: limits.maxEntries });
  let sample: ZstdSample | null = null;
  const onChunk = (chunk: Buffer, compressedEnd: number) => {
    lister.startChunk(chunk.length, compressedEnd);
    scanner.feed(chunk);
    sample?.add(chunk);
    if (lister.problem !== null) scanner.stop(lister.problem);
  };
  const { compression, uncompressedBytes, problem } = await readLayer(stream, descriptor, {
    onStart: (sniffed) => (sample = sniffed === "none" ? new ZstdSample() : null),
    onChunk,
    nextBytes: (decompressedBytes) => lister.nextBytes(decompressedBytes),
    limits: limits.decompression,
  });
  const notes = lister.notes();
  if (problem !== null) return { compression, uncompressedBytes, listing: null, contentDigest: null, problem, notes };
  scanner.finish();
  if (scanner.problem !== null)
    return { compression, uncompressedBytes, listing: null, contentDigest: null, problem: scanner.problem, notes };
  const listing = lister.finish(sample);
  return { compression, uncompressedBytes, listing, contentDigest: digestOfContent(listing), problem: null, notes };
}
