import { formatBytes } from "../bytes.ts";
import { approversIn, type Approvers } from "../inputs/approval.ts";
import type { Budget } from "../inputs/inputs.ts";
import type { Threshold } from "../inputs/thresholds.ts";
import type { CeilingRule } from "./reasons.ts";

/** The rules of a budget, by the names of their inputs. */
export type BudgetRule = "warn-at" | "justify-at" | "creep-at" | CeilingRule | "count" | "approval";

/** A part of a budget that is no rule here would be held against nothing: the compiler asks for each. */
const ruleOf: Readonly<Record<keyof Budget, BudgetRule>> = {
  warnAt: "warn-at",
  justifyAt: "justify-at",
  creepAt: "creep-at",
  maxSizeBytes: "max-size",
  maxUncompressedBytes: "max-uncompressed-size",
  count: "count",
  approval: "approval",
};
export const budgetRules: readonly BudgetRule[] = Object.values(ruleOf);

/** How one value of a rule stands to another: `other` where each is stricter for some images. */
export type Strictness = "same" | "stricter" | "looser" | "other";

/** How the rule `rule` of `one` stands to that of `other`. */
export function strictnessOf(rule: BudgetRule, one: Budget, other: Budget): Strictness {
  switch (rule) {
    case "warn-at":
      return ofThresholds(one.warnAt, other.warnAt);
    case "justify-at":
      return ofThresholds(one.justifyAt, other.justifyAt);
    case "creep-at":
      return ofOptional(one.creepAt, other.creepAt, ofThresholds);
    case "max-size":
      return ofOptional(one.maxSizeBytes, other.maxSizeBytes, ofNumbers);
    case "max-uncompressed-size":
      return ofOptional(one.maxUncompressedBytes, other.maxUncompressedBytes, ofNumbers);
    case "count":
      return one.count === other.count ? "same" : "other";
    case "approval":
      return ofOptional(one.approval, other.approval, ofApprovers);
  }
}

/** `budget` with `rule` as `source` has it. */
export function withRule(rule: BudgetRule, budget: Budget, source: Budget): Budget {
  switch (rule) {
    case "warn-at":
      return { ...budget, warnAt: source.warnAt };
    case "justify-at":
      return { ...budget, justifyAt: source.justifyAt };
    case "creep-at":
      return { ...budget, creepAt: source.creepAt };
    case "max-size":
      return { ...budget, maxSizeBytes: source.maxSizeBytes };
    case "max-uncompressed-size":
      return { ...budget, maxUncompressedBytes: source.maxUncompressedBytes };
    case "count":
      return { ...budget, count: source.count };
    case "approval":
      return { ...budget, approval: source.approval };
  }
}

/** A rule as a reader would write it; null where there is none. */
export function ruleText(rule: BudgetRule, budget: Budget): string | null {
  switch (rule) {
    case "warn-at":
      return budget.warnAt.text;
    case "justify-at":
      return budget.justifyAt.text;
    case "creep-at":
      return budget.creepAt?.text ?? null;
    case "max-size":
      return budget.maxSizeBytes === null ? null : formatBytes(budget.maxSizeBytes);
    case "max-uncompressed-size":
      return budget.maxUncompressedBytes === null ? null : formatBytes(budget.maxUncompressedBytes);
    case "count":
      return budget.count;
    case "approval":
      return budget.approval?.text ?? null;
  }
}

/**
 * The budgets that an image is judged by so that no verdict is kinder than under either of two: rule by rule the stricter one.
 * Two, and the worse verdict counts, where a rule of one is not stricter than the other's for every image (`10%` and `5 MB`,
 * `all` and `own`).
 */
export function stricterOf(one: Budget, other: Budget): readonly [Budget, ...Budget[]] {
  const first = merged(one, other);
  const isOpen = budgetRules.some((rule) => strictnessOf(rule, one, other) === "other");
  return isOpen ? [first, merged(other, one)] : [first];
}

/** The stricter rules of both; of those that cannot be told apart those of `one`. */
function merged(one: Budget, other: Budget): Budget {
  return budgetRules.reduce(
    (budget, rule) => (strictnessOf(rule, one, other) === "looser" ? withRule(rule, budget, other) : budget),
    one,
  );
}

type Percent = NonNullable<Threshold["percent"]>;
const nothing: Percent = { numerator: 0n, denominator: 1n };

/** A part that is not there demands nothing: any growth reaches it. */
function ofThresholds(one: Threshold, other: Threshold): Strictness {
  const bytes = ofNumbers(one.bytes ?? 0, other.bytes ?? 0);
  return together(ofPercents(one.percent ?? nothing, other.percent ?? nothing), bytes);
}

function ofPercents(one: Percent, other: Percent): Strictness {
  const [a, b] = [one.numerator * other.denominator, other.numerator * one.denominator];
  return a === b ? "same" : a < b ? "stricter" : "looser";
}

function ofNumbers(one: number, other: number): Strictness {
  return one === other ? "same" : one < other ? "stricter" : "looser";
}

/** The fewer may approve, the stricter. */
function ofApprovers(one: Approvers, other: Approvers): Strictness {
  const [these, those] = [new Set(approversIn(one)), new Set(approversIn(other))];
  const isWithin = these.isSubsetOf(those);
  if (these.isSupersetOf(those)) return isWithin ? "same" : "looser";
  return isWithin ? "stricter" : "other";
}

/** Both parts of a threshold have to be reached. */
function together(one: Strictness, other: Strictness): Strictness {
  if (one === "same") return other;
  return other === "same" || one === other ? one : "other";
}

/** No rule is the loosest one. */
function ofOptional<Value>(
  one: Value | null,
  other: Value | null,
  compared: (one: Value, other: Value) => Strictness,
): Strictness {
  if (one === null) return other === null ? "same" : "looser";
  return other === null ? "stricter" : compared(one, other);
}
