import { resolve } from "node:path";
import { readBaselines, readDashboards, writeDashboard } from "../adapters/files/dashboard-files.ts";
import { checkoutUntil } from "../adapters/files/branch-checkout.ts";
import { forgotten } from "../baseline/earlier-baselines.ts";
import { imageSlug } from "../adapters/files/stored-document.ts";
import type { Terminal } from "../adapters/process/terminal.ts";
import { dashboardOf, type Dashboard, type DashboardFrame } from "../dashboard/dashboard.ts";
import { fleetOf } from "../dashboard/fleet.ts";
import type { DashboardCommand, RecordedPlace } from "./command-line.ts";

type ToRead = RecordedPlace & Pick<DashboardFrame, "repository" | "serverUrl" | "spikeAt">;

/** Every recorded size in a directory of baselines, or in the dashboards of several repositories. Warns of what was not used. */
export async function readDashboard({ from, fleet, ...given }: ToRead, { progress }: Terminal): Promise<Dashboard> {
  const frame = { createdAt: new Date(), slugOf: imageSlug };
  const warn = (warning: string): void => progress(`warning: ${warning}`);
  if (fleet.length > 0) {
    const { dashboards, warnings } = await readDashboards(fleet.map((directory) => resolve(directory)));
    warnings.forEach(warn);
    return fleetOf(dashboards, { ...frame, warnings });
  }
  const { documents, warnings } = await readBaselines(resolve(from));
  warnings.forEach(warn);
  const earlier = await forgotten(documents, await checkoutUntil(resolve(from), process.env));
  return dashboardOf([...documents, ...earlier], { ...given, ...frame, warnings });
}

/** Writes the page and all that belongs to it; gives the page's path. */
export async function tellDashboard(command: DashboardCommand, out: Terminal): Promise<string> {
  return await writeDashboard(await readDashboard(command, out), command.out);
}
