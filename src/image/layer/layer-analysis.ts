import { createHash, type Hash } from "node:crypto";
import { type DecompressionLimits, LayerDecoder, type LayerTaker, usualLimits } from "../compression/compression.ts";
import type { Compression, StartDecoder } from "../compression/decoder.ts";
import { ZstdSample } from "../compression/zstd-sample.ts";
import { digestOfContent } from "../listing/content-digest.ts";
import { BodyHasher, type BodyHashes } from "../listing/content-hash.ts";
import { type LayerListing, maxEntries } from "../listing/listing.ts";
import type { BlobDescriptor } from "../oci/content.ts";
import { TarScanner } from "../tar/tar.ts";
import { LayerLister } from "./layer-lister.ts";

/** Everything that one pass over a layer's bytes tells. */
export interface AnalysedLayer {
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
  /** Digest of the decompressed layer, with the algorithm of its diff ID; null where nobody asked for it, and where it was not decompressed to its end. */
  readonly tarDigest: string | null;
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

/** Begins the analysis of one layer. */
export type StartAnalysis = (layer: LayerToList, limits: ListLimits) => LayerTaker<AnalysedLayer>;

export const analyseHere: StartAnalysis = (layer, limits) => startAnalysis(layer, { limits });

interface AnalysisOptions {
  readonly limits: ListLimits;
  /** Where it is decompressed: on this thread, unless told otherwise. */
  readonly startDecoder?: StartDecoder;
  /** Where its bodies are hashed. */
  readonly hashes?: BodyHashes;
  /** Told every now and then how many members have been read. */
  readonly seen?: (members: number) => void;
}

/** Begins an analysis on this thread, whichever one decompresses. */
export function startAnalysis(layer: LayerToList, options: AnalysisOptions): LayerTaker<AnalysedLayer> {
  const { limits, hashes = new BodyHasher(), seen = () => {}, ...decoding } = options;
  const lister = new LayerLister(hashes);
  const scanner = new TarScanner(lister, { maxMembers: limits.maxEntries });
  let tarHash: Hash | null = null;
  let sample: ZstdSample | null = null;
  const decoder = new LayerDecoder(layer, {
    onStart: (sniffed) => {
      sample = sniffed === "none" ? new ZstdSample() : null;
      tarHash = hashOf(layer, sniffed);
    },
    onChunk: (chunk, compressedEnd) => {
      lister.startChunk(chunk.length, compressedEnd);
      scanner.feed(chunk);
      sample?.add(chunk);
      if (lister.problem !== null) scanner.stop(lister.problem);
    },
    onBytes: (bytes) => {
      tarHash?.update(bytes);
      seen(scanner.members);
    },
    nextStop: () => scanner.nextBorder,
    limits: limits.decompression,
    ...decoding,
  });
  const end = async (): Promise<AnalysedLayer> => {
    const reading = await decoder.end();
    const { compression, uncompressedBytes } = reading;
    const tarDigest = reading.problem === null && tarHash !== null ? `${algorithmOf(layer)}:${tarHash.digest("hex")}` : null;
    scanner.finish();
    const problem = reading.problem ?? scanner.problem;
    const notes = lister.notes();
    if (problem !== null)
      return { compression, uncompressedBytes, listing: null, contentDigest: null, problem, notes, tarDigest };
    const listing = lister.finish(sample);
    const contentDigest = digestOfContent(listing);
    return { compression, uncompressedBytes, listing, contentDigest, problem, notes, tarDigest };
  };
  return { write: async (chunk) => await decoder.write(chunk), end, close: () => decoder.close() };
}

/** Null where there is nothing to check, or the digest of the blob is the diff ID. */
function hashOf({ diffId, digest }: LayerToList, compression: Compression): Hash | null {
  if (diffId == null || (compression === "none" && digest === diffId)) return null;
  return createHash(algorithmOf({ diffId }));
}

function algorithmOf({ diffId }: Pick<LayerToList, "diffId">): string {
  return diffId == null ? "" : diffId.slice(0, diffId.indexOf(":"));
}
