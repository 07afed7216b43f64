import type { AnalysedLayer, LayerToList, ListLimits } from "../../../image/layer/layer-analysis.ts";

/** What a thread is told; the buffers' memory goes with the message. */
export type ToThread =
  | { readonly kind: "begin"; readonly layer: LayerToList; readonly limits: ListLimits }
  | { readonly kind: "bytes"; readonly buffer: ArrayBuffer; readonly bytes: number }
  | { readonly kind: "end" }
  /** It has its turn for a large window. */
  | { readonly kind: "turn" };

/** What a thread tells. */
export type FromThread =
  /** A buffer that can be filled again. */
  | { readonly kind: "taken"; readonly buffer: ArrayBuffer }
  | { readonly kind: "wants-turn" }
  | { readonly kind: "analysed"; readonly analysed: AnalysedLayer };

/** The memory of a listing's columns, which need not be copied into another thread. */
export function memoryOf({ listing }: AnalysedLayer): ArrayBuffer[] {
  if (listing === null) return [];
  const { packages, facts: _facts, count: _count, isCut: _isCut, ...columns } = listing;
  const all: ArrayBufferView[] = [
    ...Object.values(columns),
    packages.ownerOfRow,
    packages.elsewhere.hashes,
    packages.elsewhere.owners,
  ];
  // What is empty may be everybody's.
  const buffers = all.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer && buffer.byteLength > 0 ? [buffer] : []));
  return [...new Set(buffers)];
}

/** A message has a plain array of bytes where there was a Buffer. */
export function received(analysed: AnalysedLayer): AnalysedLayer {
  const { listing } = analysed;
  if (listing === null) return analysed;
  const { buffer, byteOffset, byteLength } = listing.suffixes;
  return { ...analysed, listing: { ...listing, suffixes: Buffer.from(buffer, byteOffset, byteLength) } };
}
