/** Decompresses one layer. */
export interface Decoder {
  /** Null where the bytes are only taken for their digest. */
  readonly compression: Compression | null;
  /** Settles when the chunk has been taken in; never rejects. What it came to may be handed on later. */
  write(chunk: Uint8Array): Promise<void>;
  /** Hands on what is left. */
  end(): Promise<Omit<LayerReading, "compression">>;
  /** Gives back what it holds, whether it has come to its end or not. */
  close(): void;
}

export interface DecoderTarget {
  readonly onChunk: ChunkConsumer;
  /** See `LayerOptions`. */
  readonly onBytes: (bytes: Buffer) => void;
  readonly nextStop: () => number;
  readonly maxBytes: number;
  /** Where a decoder with several spans of memory goes on when one is full: what that span held is no longer needed. */
  readonly nextSpan?: () => number;
  /** Waits until a layer with a large window may be decompressed, and gives what ends that: one at a time in this process. */
  readonly largeWindow: () => Promise<() => void>;
}

/** Begins to decompress one layer: here, or on another thread. */
export type StartDecoder = (compression: Compression, target: DecoderTarget) => Promise<Decoder>;

export type Compression = "gzip" | "zstd" | "none";

/** What a layer turned out to be when it was read from end to end. */
export interface LayerReading {
  /** Null for a format that is not read. */
  readonly compression: Compression | null;
  /** Null when the layer could not be decompressed to its end; `problem` then says why. */
  readonly uncompressedBytes: number | null;
  readonly problem: string | null;
}

/** Takes decompressed bytes in order, and how many stored ones they came from so far; a chunk must not be kept after the call. */
export type ChunkConsumer = (chunk: Buffer, storedBytes: number) => void;
