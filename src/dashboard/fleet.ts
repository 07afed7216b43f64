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
  const all = newest
    .flatMap(({ repository, dashboard }) => dashboard.images.map((image) => imageIn(image, { repository, dashboard, slugOf })))
    .toSorted((one, other) => naturally(one.repository, other.repository) || naturally(one.name, other.name));
  const images = [...new Map(all.toReversed().map((image) => [image.badge, image])).values()].toReversed();
  const told = newest.flatMap(({ repository, dashboard }) => dashboard.warnings.map((warning) => `${repository}: ${warning}`));
  const twice = all
    .filter((image) => !images.includes(image))
    .map(({ repository, name }) => `${repository}: ${name} is there twice`);
  return {
    ...first.dashboard,
    createdAt: createdAt.toISOString(),
    repository: null,
    spikeAt: [...new Set(newest.map(({ dashboard }) => dashboard.spikeAt))].join(" or "),
    distinctBytes: newest.reduce((sum, { dashboard }) => sum + dashboard.distinctBytes, 0),
    totals: totalsOver(images),
    images,
    warnings: [...warnings, ...twice, ...told],
  };
}

interface ImagePlace extends Pick<FleetFrame, "slugOf"> {
  readonly repository: string;
  readonly dashboard: Dashboard;
}

function imageIn(image: DashboardImage, place: ImagePlace): DashboardImage & { readonly repository: string } {
  const repository = image.repository ?? place.repository;
  const serverUrl = image.serverUrl ?? place.dashboard.serverUrl;
  return { ...image, repository, serverUrl, badge: `badges/${place.slugOf(`${repository}/${image.name}`)}.svg` };
}
