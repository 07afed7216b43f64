import type { Budget } from "../inputs/inputs.ts";
import type { Measurement } from "../measure/measurement.ts";
import type { Ports, Reference, RunContext } from "../ports.ts";
import { findBaseline } from "./baseline.ts";
import { besideBaseline, besideRemembered, remembered, type Beside } from "./beside.ts";
import type { Baseline, BaselineDocument } from "./documents.ts";

/** What an image is held against, and the commit that it was looked for at: where nothing was found, that one can be built. */
export interface Held {
  readonly stored: Baseline;
  readonly base: RunContext["base"];
  /** What a reader should know of what was found or built. */
  readonly notes: readonly string[];
}

export interface BaselineSearch {
  readonly name: string;
  /** The run's own base commit. */
  readonly base: RunContext["base"];
  readonly ports: Pick<Ports, "references" | "graph">;
}

/** The baseline that judges an image, as far as it is stored. */
export async function storedBaseline(search: BaselineSearch): Promise<Held> {
  const { references } = search.ports;
  const first = await heldBy(await references.judge(), search);
  const other = await references.instead(first.stored);
  return other === null ? first : await heldBy(other, search);
}

async function heldBy(reference: Reference, search: BaselineSearch): Promise<Held> {
  const base = await commitOf(reference, search);
  // Before the first release the base commit stands in for it, where it is to be built.
  if (!("sha" in base)) {
    const { because } = base;
    return { stored: { ...base, notes: [] }, base: base.kind === "absent" ? search.base : base, notes: [because] };
  }
  const found = await findAt(base, reference, search);
  const stored = base.tag === undefined ? found : ofTag(found, base.tag);
  return { stored, base, notes: stored.notes };
}

async function commitOf({ commit }: Reference, { base }: BaselineSearch): Promise<RunContext["base"]> {
  return commit === null ? base : await commit();
}

type KnownCommit = Extract<RunContext["base"], { readonly sha: string }>;

async function findAt({ sha, fallback }: KnownCommit, { store }: Reference, { name, ports }: BaselineSearch): Promise<Baseline> {
  return await findBaseline({ name, commit: sha, store, graph: ports.graph, fallback });
}

/** Rules and history are the base branch's: what they were when that commit was recorded is neither. */
function ofTag(stored: Baseline, tag: string): Baseline {
  if (stored.kind !== "found") return withRemedy(stored, tag);
  const { rules: _, ...document } = stored.document;
  return { ...stored, document: { ...document, history: [] }, tag };
}

/** Artifacts expire, and a release may be older than this action. */
function withRemedy<Looked extends Baseline>(looked: Looked, tag: string): Looked {
  if (looked.kind !== "absent") return looked;
  const because = `nothing is recorded of ${tag} (${looked.because}): run this workflow on ${tag} once to record it`;
  return { ...looked, because };
}

/** What was built at the commit that is held against. */
export function built(document: BaselineDocument, { base, notes }: Pick<Held, "base" | "notes">): Baseline {
  const tag = "sha" in base ? base.tag : undefined;
  return { kind: "found", document, behind: 0, how: "built", ...(tag === undefined ? {} : { tag }), notes };
}

interface BesideInputs {
  readonly reference: Reference;
  readonly measurement: Measurement;
  readonly budget: Budget;
  /** The stored baseline that judges. */
  readonly judge: Baseline;
}

/** How an image grew since something that judges nothing. */
export async function besideOf({ reference, measurement, budget, judge }: BesideInputs, search: BaselineSearch): Promise<Beside> {
  const { place } = reference;
  const base = await commitOf(reference, search);
  if (!("sha" in base)) return { place, called: null, found: { ...base, notes: [] } };
  const { tag = null } = base;
  // Artifacts expire; what a newer baseline remembers of them costs nothing.
  const hasSizes = tag !== null && budget.count === "all" && judge.kind === "found";
  const size = hasSizes ? remembered(base.sha, judge.document) : null;
  if (size !== null) return { place, called: tag, found: besideRemembered(size, measurement) };
  const baseline = await findAt(base, reference, search);
  const published = baseline.kind === "found" ? (baseline.reference ?? null) : null;
  const found = besideBaseline(tag === null ? baseline : withRemedy(baseline, tag), measurement, budget);
  return { place, called: tag ?? published, found };
}
