import { join } from "node:path";
import type { BaselineStore } from "../../ports.ts";
import type { BaselineDocument } from "../../baseline/documents.ts";
import { forgotten, type BaselineUntil } from "../../baseline/earlier-baselines.ts";
import { parseThreshold, usualSpike } from "../../inputs/thresholds.ts";
import { dashboardOf, type DashboardFrame } from "../../dashboard/dashboard.ts";
import type { Publisher } from "../../ports.ts";
import { writeDashboard } from "./dashboard-files.ts";
import { imageSlug } from "./stored-document.ts";

interface DashboardPlace extends Pick<DashboardFrame, "repository" | "serverUrl"> {
  /** The report's own; the page gets a directory in it. */
  readonly directory: string;
  /** Where the store keeps all that was ever recorded, for what the newest baselines have forgotten; null where it does not. */
  readonly baselineUntil: BaselineUntil | null;
  /** Told the directory of the page once it is there. */
  readonly onWritten: (directory: string) => void;
}

/**
 * A store that remembers what is saved in it, and a publisher that makes one page of that: of a run that records, the dashboard.
 * There is none where a baseline was not stored or its history is pending: it would replace a page that has everything.
 */
export function recordedDashboard(
  store: BaselineStore,
  { directory, baselineUntil, onWritten, ...place }: DashboardPlace,
): { readonly store: BaselineStore; readonly publisher: Publisher } {
  const saved: BaselineDocument[] = [];
  let isWhole = true;
  return {
    store: {
      list: async (name, wanted) => await store.list(name, wanted),
      read: async (name, candidate) => await store.read(name, candidate),
      async save(document) {
        isWhole &&= document.historyPending !== true;
        await store.save(document).catch((error: unknown) => {
          isWhole = false;
          throw error;
        });
        saved.push(document);
      },
    },
    publisher: {
      name: "dashboard",
      async publish({ mode, createdAt }) {
        const spikeAt = parseThreshold(usualSpike);
        if (mode !== "record" || saved.length === 0 || !isWhole || spikeAt === null) return;
        const frame = { ...place, spikeAt, createdAt: new Date(createdAt), slugOf: imageSlug, warnings: [] };
        const site = join(directory, "dashboard");
        await writeDashboard(dashboardOf([...saved, ...(await forgotten(saved, baselineUntil))], frame), site);
        onWritten(site);
      },
    },
  };
}
