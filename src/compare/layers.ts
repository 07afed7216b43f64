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
 * Pairs layers by digest, then diff ID, then content, then instruction, with its flags or without, and at last by place: where an instruction was rewritten.
 * Each is used once, in manifest order. A blob that a manifest lists several times is one layer, as it is in a size.
 */
export function matchLayers(head: readonly Layer[], baseline: readonly Layer[]): readonly LayerChange[] {
  const partners = new Map<Layer, Layer>();
  const blobs = distinctLayers(head);
  const blobsBefore = distinctLayers(baseline);
  const free = new Set(blobsBefore);
  // What a base image and the Dockerfile on it both write is no change of the one to the other.
  const areOriginsKnown = [...head, ...baseline].every(({ origin }) => origin !== "unknown");
  const written = [byInstruction, byCommand].map((key) => (areOriginsKnown ? ofOneOrigin(key) : key));
  for (const key of [byDigest, byDiffId, byContent, ...written]) {
    pairUp({ head: blobs.filter((layer) => !partners.has(layer)), free, partners, key });
  }
  pairRewritten({ head: blobs, baseline: blobsBefore, free, partners });
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
export const byCommand: LayerKey = ({ instruction }) => instruction?.replace(/^(\S+)(?: --\S+)+/, "$1") ?? null;

/** The instruction that another one took the place of, as it was; null where it is still the same. */
export function rewrittenFrom({ head, baseline }: Pick<LayerChange, "head" | "baseline">): string | null {
  if (head === null || baseline === null || byCommand(head) === null || byCommand(head) === byCommand(baseline)) return null;
  return baseline.instruction;
}

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

interface Rewriting {
  readonly head: readonly Layer[];
  readonly baseline: readonly Layer[];
  readonly free: Set<Layer>;
  readonly partners: Map<Layer, Layer>;
}

/** A changed line takes the place of the one before it: of one keyword, and each the only such one between the same paired layers. */
function pairRewritten({ head, baseline, free, partners }: Rewriting): void {
  const waiting = byPlace(baseline, (layer) => (free.has(layer) ? null : layer));
  const changed = byPlace(head, (layer) => partners.get(layer) ?? null);
  for (const [place, [layer, ...more]] of changed) {
    const [partner, ...others] = waiting.get(place) ?? [];
    if (layer === undefined || partner === undefined || more.length + others.length > 0) continue;
    partners.set(layer, partner);
    free.delete(partner);
  }
}

/** Layers of this Dockerfile that are not paired, by the paired ones around them (as the baseline has them) and keyword. */
function byPlace(layers: readonly Layer[], pairedWith: (layer: Layer) => Layer | null): ReadonlyMap<string, readonly Layer[]> {
  const places = new Map<string, Layer[]>();
  const ends = layers.map((layer) => pairedWith(layer)?.digest ?? null);
  const after = nextOnes(ends);
  let before = "";
  for (const [at, layer] of layers.entries()) {
    const end = ends[at] ?? null;
    if (end !== null) before = end;
    const keyword = /^\S+/.exec(layer.instruction ?? "")?.[0];
    if (end !== null || keyword === undefined || layer.origin !== "own") continue;
    const place = [before, after[at], keyword].join(" ");
    const there = places.get(place);
    if (there === undefined) places.set(place, [layer]);
    else there.push(layer);
  }
  return places;
}

/** For each position the next value that there is from it on; "" where there is none. */
function nextOnes(values: readonly (string | null)[]): readonly string[] {
  const next: string[] = [];
  let latest = "";
  for (const value of values.toReversed()) {
    latest = value ?? latest;
    next.push(latest);
  }
  return next.toReversed();
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
