import { onlyBase } from "../../baseline/only-base.ts";
import { recordedChoice } from "../../baseline/recorded-rules.ts";
import type { Baseline } from "../../baseline/documents.ts";
import { UserError } from "../../failure.ts";
import { keptPlace, placeText, type BaselineChoice, type BaselinePlace } from "../../inputs/baseline-places.ts";
import { parseBaseline } from "../../inputs/inputs.ts";
import { once } from "../../parallel.ts";
import type { BaselineStore, Reference, References } from "../../ports.ts";
import { referenceAt, type StorePlace } from "./baseline-stores.ts";
import { stepAt, type RulesOptions, type StepPlace } from "../rules-at-base.ts";

interface ReferencesInForce extends StorePlace {
  readonly choice: BaselineChoice;
  /** What the base branch compares with; null: not known. */
  readonly askBase: () => Promise<BaselineChoice | null>;
  readonly warn: (warning: string) => void;
}

/**
 * What the base branch compares with judges, whatever a pull request names. Artifacts are looked at before the base branch is asked: what
 * it has recorded says what it compares with, and where it has recorded none there, it may keep its baselines elsewhere.
 */
export function referencesInForce({ choice, askBase, warn, ...all }: ReferencesInForce): References {
  const { judge, others } = choice;
  // What only informs is no baseline that anything else is told of.
  const informing = { ...all, onUse: () => {} };
  const base = once(askBase);
  const known = new Map<string, Reference>();
  const overruled = (before: BaselineChoice): Reference => {
    const there = placeText(before.judge);
    const reference = known.get(there) ?? referenceAt(before.judge, keptPlace(before), all);
    if (!known.has(there) && there !== placeText(judge))
      warn(`the input baseline is "${placeText(judge)}" here and "${there}" on the base branch, whose baseline counts`);
    known.set(there, reference);
    return reference;
  };
  const named = referenceAt(judge, keptPlace(choice), all);
  return {
    async judge() {
      const before = judge.kind === "artifact" ? null : await base();
      return before === null || isSame(before.judge, judge) ? named : overruled(before);
    },
    async instead(found) {
      if (judge.kind !== "artifact") return null;
      const recorded = recordedIn(found);
      if (recorded !== null && isSame(recorded.judge, judge)) return null;
      const before = (await base()) ?? recorded;
      return before === null || isSame(before.judge, judge) ? null : overruled(before);
    },
    others: others.map((place) => referenceAt(place, keptPlace(choice), informing)),
  };
}

/** A run that records is held against what it recorded before; all that the input lists besides informs. */
export function referencesOfRecording(
  store: BaselineStore,
  { choice, ...all }: Pick<ReferencesInForce, "choice"> & StorePlace,
): References {
  const kept = keptPlace(choice);
  const others = [choice.judge, ...choice.others].filter((place) => !isSame(place, kept));
  return {
    ...onlyBase(store),
    others: others.map((place) => referenceAt(place, kept, { ...all, onUse: () => {} })),
  };
}

/** Null: nothing was found that says. */
function recordedIn(found: Baseline): BaselineChoice | null {
  if (found.kind !== "found") return null;
  return found.document.rules === undefined ? artifactAlone : recordedChoice(found.document.rules);
}

const artifactAlone: BaselineChoice = { judge: { kind: "artifact" }, others: [] };

function isSame(one: BaselinePlace, other: BaselinePlace): boolean {
  return placeText(one) === placeText(other);
}

/** What the workflow file of the base commit says of the same step; null where it does not say, or not in so many words. */
export async function choiceAtBase({ base, ...place }: StepPlace & Pick<RulesOptions, "base">): Promise<BaselineChoice | null> {
  const written = "sha" in base ? await stepAt(base.sha, place) : null;
  if (written === null || written.computed.includes("baseline")) return null;
  try {
    return parseBaseline({ ...written.defaults, ...written.literal });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
