import { distinctLayers, type Layer } from "../measure/measurement.ts";

/** `stored-another-way`: the same tar (its diff ID says so) under another digest, for it is compressed in another way. */
export type LayerChangeKind = "new" | "gone" | "grew" | "shrank" | "unchanged" | "same-content" | "stored-another-way";

/** One instruction's layer on both sides; at least one side is there. */
export interface LayerChange {
  readonly kind: LayerChangeKind;
  readonly head: Layer | null;
  readonly baseline: Layer | null;
  /** Compressed bytes of head minus those of the baseline. */
  readonly growthBytes: number;
  /** How many instructions of the newer side made this one blob; it is stored once. */
  readonly sharedBy: number;
}

/**
 * Pairs layers by digest, then diff ID, then content, then instruction, with its flags or without; each is used once, in manifest order. A blob that a manifest
 * lists several times is one layer, as it is in a size.
 */
export function matchLayers(head: readonly Layer[], baseline: readonly Layer[]): readonly LayerChange[] {
  const partners = new Map<Layer, Layer>();
  const blobs = distinctLayers(head);
  const free = new Set(distinctLayers(baseline));
  // What a base image and the Dockerfile on it both write is no change of the one to the other.
  const areOriginsKnown = [...head, ...baseline].every(({ origin }) => origin !== "unknown");
  const written = [byInstruction, byCommand].map((key) => (areOriginsKnown ? ofOneOrigin(key) : key));
  for (const key of [byDigest, byDiffId, byContent, ...written]) {
    pairUp({ head: blobs.filter((layer) => !partners.has(layer)), free, partners, key });
  }
  const here = blobs.map((layer) => layerChange(layer, partners.get(layer) ?? null));
  const gone = [...free].map((layer) => layerChange(null, layer));
  return [...here, ...gone].map((change) =>
    Object.assign(change, { sharedBy: timesIn(change.head === null ? baseline : head, change) }),
  );
}

function timesIn(layers: readonly Layer[], { head, baseline }: Pick<LayerChange, "head" | "baseline">): number {
  const digest = (head ?? baseline)?.digest;
  return layers.filter((layer) => layer.digest === digest).length;
}

type LayerKey = (layer: Layer) => string | null;
const byDigest: LayerKey = ({ digest }) => digest;
const byDiffId: LayerKey = ({ diffId }) => diffId;
const byContent: LayerKey = ({ contentDigest }) => contentDigest;
const byInstruction: LayerKey = ({ instruction }) => instruction;
/** Without flags: an image's history has none of them, and a new mount or owner makes no other instruction. */
const byCommand: LayerKey = ({ instruction }) => instruction?.replace(/^(\S+)(?: --\S+)+/, "$1") ?? null;

function ofOneOrigin(key: LayerKey): LayerKey {
  return (layer) => {
    const name = key(layer);
    return name === null ? null : `${layer.origin} ${name}`;
  };
}

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

function layerChange(head: Layer | null, baseline: Layer | null): Omit<LayerChange, "sharedBy"> {
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
