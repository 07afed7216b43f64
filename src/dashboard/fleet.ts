import type { Dashboard, DashboardImage } from "./dashboard.ts";
import { naturally } from "./natural-order.ts";
import { totalsOver } from "./totals.ts";

interface FleetFrame {
  readonly createdAt: Date;
  readonly warnings: readonly string[];
  readonly slugOf: (name: string) => string;
}

/** The dashboards of several repositories as one; of each repository the newest counts. */
export function fleetOf(dashboards: readonly Dashboard[], { createdAt, warnings, slugOf }: FleetFrame): Dashboard {
  const named = dashboards.map((dashboard, index) => ({
    repository: dashboard.repository ?? `dashboard ${index + 1}`,
    dashboard,
  }));
  const newest = [...Map.groupBy(named, ({ repository }) => repository).values()].flatMap((own) =>
    own.toSorted((one, other) => Date.parse(other.dashboard.createdAt) - Date.parse(one.dashboard.createdAt)).slice(0, 1),
  );
  const [first] = newest;
  if (first === undefined) throw new Error("a fleet needs a dashboard");
  const images = newest
    .flatMap(({ repository, dashboard }) => dashboard.images.map((image) => imageIn(image, repository, slugOf)))
    .toSorted((one, other) => naturally(one.repository ?? "", other.repository ?? "") || naturally(one.name, other.name));
  const told = newest.flatMap(({ repository, dashboard }) => dashboard.warnings.map((warning) => `${repository}: ${warning}`));
  return {
    ...first.dashboard,
    createdAt: createdAt.toISOString(),
    repository: null,
    distinctBytes: newest.reduce((sum, { dashboard }) => sum + dashboard.distinctBytes, 0),
    totals: totalsOver(images),
    images,
    warnings: [...warnings, ...told],
  };
}

function imageIn(image: DashboardImage, repository: string, slugOf: FleetFrame["slugOf"]): DashboardImage {
  const own = image.repository ?? repository;
  return { ...image, repository: own, badge: `badges/${slugOf(`${own}/${image.name}`)}.svg` };
}
