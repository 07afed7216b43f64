import type { Retention } from "../../cost/cost-rules.ts";
import { formatBytes } from "../../bytes.ts";
import { count } from "../phrase/phrase.ts";
import type { CostReport, PlatformReport } from "../facts/report.ts";

type Registry = NonNullable<CostReport["registry"]>;
type Pace = NonNullable<Registry["pace"]>;

/** A registry that grows by less in a year troubles nobody. */
const worthTelling = 100_000_000;

/** ", in 2.5 s at 100 Mbit/s": how long the pull of an update takes; nothing without a bandwidth. */
export function pullTime({ cost }: PlatformReport): string {
  const { bandwidth, updateMilliseconds = null } = cost?.pull ?? {};
  return updateMilliseconds === null || bandwidth === undefined ? "" : `, in ${duration(updateMilliseconds)} at ${bandwidth}`;
}

/** " At the pace of the last 30 days …": what the recorded pushes come to; nothing where that is not known, or little. */
export function paceSentence({ cost }: PlatformReport): string {
  const registry = cost?.registry ?? null;
  const pace = registry?.pace ?? null;
  if (registry === null || pace === null || pace.bytesPerYear < worthTelling) return "";
  const pushes = `${count(pace.pushes, "recorded push", "es")} of ${formatBytes(pace.bytesPerPush)} on average`;
  return ` At the pace of the last ${count(pace.days, "day")} (${pushes}), the registry ${growth(registry, pace)}.`;
}

/** "; recorded pushes come to 1.8 GB a year", where there is room for a few words; nothing as above. */
export function yearInBrief({ cost }: PlatformReport): string {
  const year = cost?.registry?.pace?.bytesPerYear ?? 0;
  return year < worthTelling ? "" : `; recorded pushes come to ${formatBytes(year)} a year`;
}

function growth({ retention, price }: Registry, { bytesPerYear }: Pace): string {
  const perYear = `${formatBytes(bytesPerYear)} a year`;
  if (retention === null || retention.levelBytes === null) {
    const year = price?.yearOfGrowth ?? null;
    if (price === null || year === null) return `grows by ${perYear}`;
    return `grows by ${perYear}; each year adds ${money(year)} to what a month costs, at ${price.perGbMonth} per GB`;
  }
  const level = price?.level ?? null;
  const bill = price === null || level === null ? "" : ` (${money(level)} a month at ${price.perGbMonth} per GB)`;
  const held = `about ${formatBytes(retention.levelBytes)}${bill}`;
  return `takes in ${perYear}; with ${policyWords(retention.keeps)} kept, it holds ${held}`;
}

/** `the last 10 versions`, `the versions of 30 days`. */
export function policyWords(keeps: Retention): string {
  switch (keeps.kind) {
    case "last":
      return keeps.versions === 1 ? "the last version" : `the last ${keeps.versions} versions`;
    case "days":
      return `the versions of ${count(keeps.days, "day")}`;
  }
}

/** A decimal number with two digits, rounded; what is less than a hundredth is said to be. */
export function money(amount: string): string {
  const [, whole, fraction] = /^(\d+)\.(\d{4})$/.exec(amount) ?? [];
  if (whole === undefined || fraction === undefined) return amount;
  const hundredths = (BigInt(whole + fraction) + 50n) / 100n;
  if (hundredths === 0n) return "less than 0.01";
  return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, "0")}`;
}

/** `2.5 s`, `3 min 5 s`, `2 h 10 min`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 100) return "less than 0.1 s";
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
