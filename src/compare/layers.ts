import type { Layer } from "../measure/measurement.ts";

/** `stored-another-way`: the same tar (its diff ID says so) under another digest, for it is compressed in another way. */
export type LayerChangeKind = "new" | "gone" | "grew" | "shrank" | "unchanged" | "same-content" | "stored-another-way";

/** One instruction's layer on both sides; at least one side is there. */
export interface LayerChange {
  readonly kind: LayerChangeKind;
  readonly head: Layer | null;
  readonly baseline: Layer | null;
  /** Compressed bytes of head minus those of the baseline. */
  readonly growthBytes: number;
}

/** Pairs layers by digest, then diff ID, then content, then instruction; each layer is used once, in manifest order. */
export function matchLayers(head: readonly Layer[], baseline: readonly Layer[]): readonly LayerChange[] {
  const partners = new Map<Layer, Layer>();
  const free = new Set(baseline);
  for (const key of [byDigest, byDiffId, byContent, byInstruction]) {
    pairUp({ head: head.filter((layer) => !partners.has(layer)), free, partners, key });
  }
  const here = head.map((layer) => layerChange(layer, partners.get(layer) ?? null));
  return [...here, ...[...free].map((layer) => layerChange(null, layer))];
}

type LayerKey = (layer: Layer) => string | null;
const byDigest: LayerKey = ({ digest }) => digest;
const byDiffId: LayerKey = ({ diffId }) => diffId;
const byContent: LayerKey = ({ contentDigest }) => contentDigest;
const byInstruction: LayerKey = ({ instruction }) => instruction;

interface PairUp {
  readonly head: readonly Layer[];
  readonly free: Set<Layer>;
  readonly partners: Map<Layer, Layer>;
  readonly key: LayerKey;
}

function pairUp({ head, free, partners, key }: PairUp): void {
  const waiting = Map.groupBy(free, key);
  for (const layer of head) {
    const name = key(layer);
    const partner = name === null ? undefined : waiting.get(name)?.shift();
    if (partner === undefined) continue;
    partners.set(layer, partner);
    free.delete(partner);
  }
}

function layerChange(head: Layer | null, baseline: Layer | null): LayerChange {
  const growthBytes = (head?.compressedBytes ?? 0) - (baseline?.compressedBytes ?? 0);
  return { kind: layerChangeKind(head, baseline, growthBytes), head, baseline, growthBytes };
}

function layerChangeKind(head: Layer | null, baseline: Layer | null, growthBytes: number): LayerChangeKind {
  if (baseline === null) return "new";
  if (head === null) return "gone";
  if (head.digest === baseline.digest) return "unchanged";
  if (isSame(head.diffId, baseline.diffId)) return "stored-another-way";
  if (isSame(head.contentDigest, baseline.contentDigest)) return "same-content";
  return growthBytes >= 0 ? "grew" : "shrank";
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}
