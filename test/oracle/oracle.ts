import type { Plan, PlannedArtifact, PlannedCommit } from "./generate.ts";

/** What the look-up must come to. */
export type Answer =
  | { readonly kind: "found"; readonly commit: string; readonly behind: number; readonly createdMs: number }
  | { readonly kind: "absent" | "unknown" };

/** The documented limits of the search. */
const mostAncestors = 1000;
const mostReads = 10;

/** The answer, found slowly and in the plainest way: every set is made whole, nothing is asked in pages, nothing is cached. */
export function expectedAnswer(plan: Plan): Answer {
  if (plan.outage === "artifacts") return { kind: "unknown" };
  const base = baseOf(plan);
  const listed = plan.artifacts.filter(isListed);
  if (listed.length === 0) return { kind: "absent" };
  let reads = 0;
  for (const commit of byDistance(plan, base)) {
    const isHistoryNeeded = commit !== base;
    if (isHistoryNeeded && plan.outage === "commits") return { kind: "unknown" };
    for (const artifact of listed.filter((one) => one.commit === commit).toSorted((a, b) => b.createdMs - a.createdMs)) {
      if (reads === mostReads) return { kind: "absent" };
      if (artifact.condition === "good")
        return { kind: "found", commit, behind: between(plan, base, commit), createdMs: artifact.createdMs };
      reads += 1;
    }
  }
  return { kind: "absent" };
}

/** The commit that what was checked out was merged into. */
export function baseOf(plan: Plan): string {
  return plan.checkout === "head" ? mergeBase(plan, plan.base.tip, plan.head) : plan.base.tip;
}

function isListed({ condition }: PlannedArtifact): boolean {
  return condition !== "expired" && condition !== "from-fork" && condition !== "under-another-name";
}

/** `base`, then its ancestors by the number of parent steps; of the same number the ones over earlier parents first. */
function byDistance(plan: Plan, base: string): readonly string[] {
  const order: string[] = [];
  for (
    let row = [base];
    row.length > 0;
    row = [...new Set(row.flatMap((sha) => commitOf(plan, sha).parents))].filter((sha) => !order.includes(sha))
  )
    order.push(...row);
  return order.slice(0, mostAncestors + 1);
}

function between(plan: Plan, later: string, earlier: string): number {
  const known = ancestors(plan, earlier);
  return [...ancestors(plan, later)].filter((sha) => !known.has(sha)).length;
}

/** A commit and everything before it. */
export function ancestors(plan: Plan, sha: string): ReadonlySet<string> {
  const all = new Set([sha]);
  for (const one of all) for (const parent of commitOf(plan, one).parents) all.add(parent);
  return all;
}

/** Common ancestors that are not before another common ancestor. */
export function mergeBases(plan: Plan, one: string, other: string): readonly string[] {
  const others = ancestors(plan, other);
  const common = [...ancestors(plan, one)].filter((sha) => others.has(sha));
  return common.filter((sha) => !common.some((later) => later !== sha && ancestors(plan, later).has(sha)));
}

function mergeBase(plan: Plan, one: string, other: string): string {
  const [only, ...more] = mergeBases(plan, one, other);
  if (only === undefined || more.length > 0) throw new Error(`seed ${plan.seed}: ${more.length} other merge bases`);
  return only;
}

function commitOf({ commits }: Plan, sha: string): PlannedCommit {
  const commit = commits.find((one) => one.sha === sha);
  if (commit === undefined) throw new Error(`no commit ${sha}`);
  return commit;
}
