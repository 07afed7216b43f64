import type { Compression, LayerReading } from "../../../image/compression/decoder.ts";
import type { FilledSpan, SharedSpans } from "./shared-spans.ts";

/** What a thread is told; the buffers' memory goes with the message. */
export type ToThread =
  | { readonly kind: "begin"; readonly compression: Compression; readonly maxBytes: number; readonly wantsHashes: boolean }
  | { readonly kind: "bytes"; readonly buffer: ArrayBuffer; readonly bytes: number }
  | { readonly kind: "end" }
  /** It has its turn for a large window. */
  | { readonly kind: "turn" };

/** What a thread tells. */
export type FromThread =
  /** The memory that it shares, once, before anything else. */
  | { readonly kind: "shares"; readonly shared: SharedSpans }
  /** A buffer that can be filled again. */
  | { readonly kind: "taken"; readonly buffer: ArrayBuffer }
  | { readonly kind: "wants-turn" }
  | { readonly kind: "decompressed"; readonly filled: FilledSpan }
  | { readonly kind: "ended"; readonly outcome: Omit<LayerReading, "compression"> };
