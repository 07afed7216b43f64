import type { Baseline } from "../baseline/documents.ts";
import { recordedBudget, type RecordedRules } from "../baseline/recorded-rules.ts";
import type { Budget, ImageInputs, Inputs } from "../inputs/inputs.ts";
import { budgetRules, ruleText, stricterOf, strictnessOf, withRule, type BudgetRule, type Strictness } from "./strictness.ts";

/** One image as the base commit's configuration has it, laid over this run's step. */
export interface ImageAtBase {
  readonly budget: Budget;
  /** Rules that the file itself writes; the others come from the workflow. */
  readonly written: ReadonlySet<BudgetRule>;
  /** Null where its build inputs cannot be used any more. */
  readonly image: ImageInputs | null;
}

/** What the base commit says of the rules. */
export type RulesAtBase =
  /** No configuration file, before and now: the workflow's rules are known from recorded baselines only. */
  | { readonly kind: "no-file" }
  | {
      readonly kind: "file";
      /** Where they stand: the configuration file, or the workflow file where there was no other. */
      readonly place: RulePlace;
      /** The base commit has no configuration file: the step alone spoke of one image. */
      readonly isNew: boolean;
      readonly images: ReadonlyMap<string, ImageAtBase>;
      /** Of images that the file does not list. */
      readonly others: Budget;
      /** On behalf of another run: what the file at its head makes of each image. Null: this run has that file itself. */
      readonly head: ReadonlyMap<string, Budget> | null;
    }
  | { readonly kind: "unknown"; readonly because: string };

/** Where the old and the new value of a rule stand. */
export type RulePlace =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "workflow" }
  /** Recorded some commits before: whether this pull request or an earlier one changed it is not known. */
  | { readonly kind: "earlier"; readonly commit: string };

/** A rule that is not what it was on the base branch. */
export interface BudgetChange {
  readonly rule: BudgetRule;
  readonly effect: Exclude<Strictness, "same">;
  /** Null: there was none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: RulePlace;
}

/** What an image is judged by. */
export interface InForce {
  /** The worst verdict under any of them counts; the first is shown. */
  readonly budgets: readonly [Budget, ...Budget[]];
  readonly changes: readonly BudgetChange[];
  /** Build inputs that are not the base commit's: they are this run's to choose, and told. */
  readonly changedInputs: readonly string[];
  readonly atBase: RulesAtBase;
  readonly recorded: RecordedAt | null;
  readonly policy: Policy;
  /** Why what holds on the base branch could not be told; then no verdict is green for that. Null: it could. */
  readonly unknown: string | null;
}

type Policy = Pick<Inputs, "onMissingBaseline" | "onError">;

/** The rules that a recorded baseline names, and how far it is from the base commit. */
export interface RecordedAt {
  readonly rules: RecordedRules;
  readonly commit: string;
  readonly behind: number;
}

/** What a baseline says of the rules; null: nothing. */
export function rulesIn(baseline: Baseline): RecordedAt | null {
  if (baseline.kind !== "found" || baseline.document.rules === undefined) return null;
  return { rules: baseline.document.rules, commit: baseline.document.commit, behind: baseline.behind };
}

/** The rules an image is judged by: the stricter of what the base branch has and of what this run says. */
export function rulesInForce({ image, inputs, atBase, recorded, isOnBehalf }: ToHoldTogether): InForce {
  const now = image.budget;
  const policy = strictPolicy(inputs, recorded?.rules ?? inputs);
  const changedInputs = atBase.kind === "file" ? inputsThatDiffer(image, atBase.images.get(image.name)?.image ?? image) : [];
  const unknown = atBase.kind === "unknown" && recorded === null ? atBase.because : null;
  const old = budgetRules.map((rule) => oldValue(rule, { image, atBase, recorded }));
  const before = old.reduce((budget, { rule, source }) => (source === null ? budget : withRule(rule, budget, source)), now);
  const sources = { atBase, recorded, policy, unknown };
  if (isOnBehalf) return { ...onBehalf(image.name, atBase, before), changedInputs: [], ...sources };
  const changes = old.flatMap(({ rule, place }): readonly BudgetChange[] => {
    const effect = strictnessOf(rule, now, before);
    // Against an older commit it may be the base branch that became stricter.
    if (effect === "same" || place === null || (place.kind === "earlier" && effect === "stricter")) return [];
    return [{ rule, effect, from: ruleText(rule, before), to: ruleText(rule, now), place }];
  });
  return { budgets: stricterOf(before, now), changes, changedInputs, ...sources };
}

/** Of the other run's rules only the file is known: what it changes is held against what was in force. */
function onBehalf(name: string, atBase: RulesAtBase, before: Budget): Pick<InForce, "budgets" | "changes"> {
  const head = atBase.kind === "file" ? atBase.head?.get(name) : undefined;
  if (atBase.kind !== "file" || head === undefined) return { budgets: [before], changes: [] };
  const base = atBase.images.get(name)?.budget ?? atBase.others;
  const changed = budgetRules.filter((rule) => strictnessOf(rule, head, base) !== "same");
  const now = changed.reduce((budget, rule) => withRule(rule, budget, head), before);
  const changes = changed.flatMap((rule): readonly BudgetChange[] => {
    const effect = strictnessOf(rule, now, before);
    if (effect === "same") return [];
    return [{ rule, effect, from: ruleText(rule, before), to: ruleText(rule, now), place: atBase.place }];
  });
  return { budgets: stricterOf(before, now), changes };
}

function inputsThatDiffer({ subject: now }: ImageInputs, { subject: before }: ImageInputs): readonly string[] {
  if (now.kind === "build" && before.kind === "build") return namesThatDiffer(now.build, before.build);
  if (now.kind === "build" || before.kind === "build") return ["image"];
  const isOther = JSON.stringify([now.reference, now.platforms]) !== JSON.stringify([before.reference, before.platforms]);
  return [...(isOther ? ["image"] : []), ...namesThatDiffer(now.dockerfile ?? {}, before.dockerfile ?? {})];
}

/** Both have the same keys; an input is called `build-args` where its key is `buildArgs`. */
function namesThatDiffer(now: object, before: object): readonly string[] {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.entries(now).flatMap(([key, value]) =>
    JSON.stringify(value) === JSON.stringify(old.get(key))
      ? []
      : [key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)],
  );
}

/** `fail` is the strict one of each; whether the base is built is this run's own affair. */
function strictPolicy(now: Policy, before: Policy): Policy {
  return {
    onMissingBaseline: before.onMissingBaseline === "fail" ? "fail" : now.onMissingBaseline,
    onError: before.onError === "fail" ? "fail" : now.onError,
  };
}

/** The two sides of the rules. */
export interface ToHoldTogether {
  readonly image: ImageInputs;
  readonly inputs: Policy;
  readonly atBase: RulesAtBase;
  /** Null: no baseline says. */
  readonly recorded: RecordedAt | null;
  /** `image` has a budget for want of a better one: what the base branch has takes its place. */
  readonly isOnBehalf: boolean;
}

interface Sources {
  readonly image: ImageInputs;
  readonly atBase: RulesAtBase;
  readonly recorded: RecordedAt | null;
}

interface OldValue {
  readonly rule: BudgetRule;
  /** The budget that has the old value of the rule; null: it is not known. */
  readonly source: Budget | null;
  readonly place: RulePlace | null;
}

/** The file at the base commit is the newest that is known of a rule, else the recording, else what the workflow says now. */
function oldValue(rule: BudgetRule, { image, atBase, recorded }: Sources): OldValue {
  const record = recorded === null ? null : recordedBudget(recorded.rules);
  const elsewhere = recorded === null ? null : placeOf(recorded);
  if (atBase.kind !== "file") return { rule, source: record, place: elsewhere };
  const file = atBase.place;
  const listed = atBase.images.get(image.name);
  // An image that joins the list has no rules to be held against.
  if (listed === undefined && !atBase.isNew && record === null) return { rule, source: null, place: null };
  const budget = listed?.budget ?? atBase.others;
  if (listed?.written.has(rule) === true || record === null) return { rule, source: budget, place: file };
  // The workflow's part is the same in both: where they differ, it is the file that changed.
  return { rule, source: record, place: strictnessOf(rule, budget, image.budget) === "same" ? elsewhere : file };
}

function placeOf({ behind, commit }: RecordedAt): RulePlace {
  return behind === 0 ? { kind: "workflow" } : { kind: "earlier", commit };
}
