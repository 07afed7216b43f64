import { monthlyPrice, pullMilliseconds, type CostRules, type Price, type Retention } from "../../cost/cost-rules.ts";
import { registrySizesOf, keptVersions, levelOf, paceOf, pushesOf, type RecordedPushSize } from "../../cost/cost.ts";
import type { CostReport, ImageReport, PlatformReport, Report } from "./report.ts";

type Registry = NonNullable<CostReport["registry"]>;

/** The run that is reported on. */
export interface CostFrame extends Pick<Report, "mode" | "headSha"> {
  readonly createdAt: Date;
}

/** The same image with what its pushes and pulls cost, platform by platform. */
export function withCosts(image: ImageReport, frame: CostFrame, rules: CostRules): ImageReport {
  const costOf = (platform: PlatformReport) => {
    const registry = registryOf(platform, image, { frame, rules });
    const pull = pullOf(platform, rules);
    return registry === null && pull === null ? null : { registry, pull };
  };
  return { ...image, platforms: image.platforms.map((platform) => ({ ...platform, cost: costOf(platform) })) };
}

function pullOf({ sizeBytes, newBytes }: PlatformReport, { bandwidth }: CostRules): CostReport["pull"] {
  if (bandwidth === null) return null;
  return {
    bandwidth: bandwidth.text,
    wholeMilliseconds: pullMilliseconds(sizeBytes, bandwidth),
    updateMilliseconds: newBytes === null ? null : pullMilliseconds(newBytes, bandwidth),
  };
}

interface Reckoning {
  readonly frame: CostFrame;
  readonly rules: CostRules;
}

/** A first version and one push say nothing that the size and the change do not say. */
const fewestPoints = 3;

function registryOf(platform: PlatformReport, { history }: ImageReport, { frame, rules }: Reckoning): Registry | null {
  const earlier = pushesOf(platform.platform, history);
  const pushes = isAnotherPush(platform, earlier, frame) ? [...earlier, thisPush(platform, frame)] : earlier;
  const points = [...registrySizesOf(pushes, rules.retention)];
  if (points.length < fewestPoints) return null;
  const pace = paceOf(frame.mode === "record" ? pushes : earlier, frame.createdAt);
  const retention = rules.retention === null ? null : retentionReport(rules.retention, { points, pace, ...platform });
  return {
    points,
    pace,
    retention,
    price: rules.price === null ? null : priceReport({ price: rules.price, points, pace, retention }),
  };
}

/** A commit that is recorded again and has not changed is the same push. */
function isAnotherPush(
  { newBytes }: PlatformReport,
  earlier: readonly RecordedPushSize[],
  { mode, headSha }: CostFrame,
): boolean {
  const isRepeat = mode === "record" && newBytes === 0 && headSha !== null && earlier.at(-1)?.commit === headSha;
  return newBytes !== null && !isRepeat;
}

function thisPush({ sizeBytes, newBytes }: PlatformReport, { headSha, createdAt }: CostFrame): RecordedPushSize {
  return { commit: headSha, recordedAt: createdAt.toISOString(), sizeBytes, newBytes };
}

interface Growing extends Pick<Registry, "points" | "pace"> {
  readonly sizeBytes: number;
}

function retentionReport(retention: Retention, { points, pace, sizeBytes }: Growing): Registry["retention"] {
  return {
    policy: policyText(retention),
    keeps: retention,
    versions: keptVersions(points, retention),
    levelBytes: pace === null ? null : levelOf(sizeBytes, pace, retention),
  };
}

function policyText(retention: Retention): string {
  switch (retention.kind) {
    case "last":
      return `last ${retention.versions}`;
    case "days":
      return `${retention.days} ${retention.days === 1 ? "day" : "days"}`;
  }
}

interface Priced extends Pick<Registry, "points" | "pace" | "retention"> {
  readonly price: Price;
}

function priceReport({ price, points, pace, retention }: Priced): Registry["price"] {
  const last = points.at(-1);
  const levelBytes = retention?.levelBytes ?? null;
  return {
    perGbMonth: price.text,
    stored: monthlyPrice(last?.retainedBytes ?? last?.storedBytes ?? 0, price),
    yearOfGrowth: pace === null ? null : monthlyPrice(pace.bytesPerYear, price),
    level: levelBytes === null ? null : monthlyPrice(levelBytes, price),
  };
}
