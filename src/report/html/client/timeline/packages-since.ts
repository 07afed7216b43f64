import type { ChangedPackage } from "../../../words/package-words.ts";
import type { TrendData } from "../../data.ts";

type Recorded = Pick<TrendData, "packages">;

/** What the recorded changes of packages after `points[index]` come to, the largest first: each step tells what it changed. */
export function packagesSince(points: readonly Recorded[], index: number): readonly ChangedPackage[] {
  const sums = new Map<string, ChangedPackage>();
  for (const { packages } of points.slice(index + 1))
    for (const step of packages) sums.set(step.name, joined(sums.get(step.name), step));
  return [...sums.values()].filter(isChange).toSorted((one, other) => Math.abs(other.growthBytes) - Math.abs(one.growthBytes));
}

function joined(before: ChangedPackage | undefined, step: ChangedPackage): ChangedPackage {
  if (before === undefined) return step;
  const { baselineVersions } = before;
  const growthBytes = before.growthBytes + step.growthBytes;
  const change = changeOf({ wasThere: before.change !== "new", isThere: step.change !== "gone", growthBytes }, [before, step]);
  return { change, name: step.name, versions: step.versions, baselineVersions, growthBytes };
}

interface Ends {
  readonly wasThere: boolean;
  readonly isThere: boolean;
  readonly growthBytes: number;
}

function changeOf({ wasThere, isThere, growthBytes }: Ends, steps: readonly ChangedPackage[]): ChangedPackage["change"] {
  if (!wasThere) return "new";
  if (!isThere) return "gone";
  if (steps.some(({ change }) => change !== "grew" && change !== "shrank")) return "upgraded";
  return growthBytes < 0 ? "shrank" : "grew";
}

/** What came and left again, and what was exchanged and is as it was, is none. */
function isChange({ change, versions, baselineVersions, growthBytes }: ChangedPackage): boolean {
  const isOther = JSON.stringify(versions) !== JSON.stringify(baselineVersions);
  return growthBytes !== 0 || (change !== "new" && change !== "gone" && isOther);
}
