import type { BaselineDocument, RecordedSize } from "../../src/baseline/documents.ts";
import type { RecordedRules } from "../../src/baseline/recorded-rules.ts";
import { dashboardOf, type Dashboard, type DashboardFrame } from "../../src/dashboard/dashboard.ts";
import { measurement, layer, platform } from "./reports.ts";
import { commitOf } from "./values.ts";
import { threshold } from "./values.ts";

// Dashboards for tests and pictures, made of baselines as runs store them.

const lastDay = Date.UTC(2025, 3, 1, 4, 17);

/** One of a day's recordings, `days` before the last. */
export function entryAt(
  days: number,
  sizeBytes: number,
  more: Partial<RecordedSize> & { readonly platform?: string } = {},
): RecordedSize {
  const { platform: name = "linux/amd64", ...given } = more;
  return {
    commit: commitOf(`${name} ${days}`),
    recordedAt: new Date(lastDay - days * 86_400_000).toISOString(),
    platforms: [{ platform: name, sizeBytes }],
    ...given,
  };
}

/** A baseline of 100 MB that shares its base of 30 MB with every other one. */
export function baseline(
  given: Partial<BaselineDocument> & { readonly megabytes?: number; readonly platforms?: readonly string[] } = {},
): BaselineDocument {
  const { megabytes = 100, platforms = ["linux/amd64"], ...more } = given;
  const name = more.name ?? "api";
  const base = layer("ADD rootfs.tar.xz /", 30, { origin: "base" });
  return {
    kind: "image-size-baseline",
    version: 1,
    name,
    commit: commitOf("newest"),
    recordedAt: new Date(lastDay).toISOString(),
    measurement: measurement(
      platforms.map((one) => platform([base, layer(`COPY ${name} /`, megabytes - 30, { content: one })], one)),
    ),
    history: [],
    ...more,
  };
}

/** What as many daily recordings of one image have stored, oldest first. */
export function recordings(amount: number): readonly BaselineDocument[] {
  const sizes = Array.from({ length: amount }, (_, at) => entryAt(amount - 1 - at, 50_000_000 + at * 1000));
  return sizes.map(({ commit, recordedAt }, at) =>
    baseline({ commit, recordedAt, history: sizes.slice(Math.max(0, at - 250), at) }),
  );
}

const frame: DashboardFrame = {
  createdAt: new Date(lastDay + 7_200_000),
  repository: "octo-org/shop",
  serverUrl: "https://github.com",
  spikeAt: threshold("5%"),
  slugOf: (name) => name,
  warnings: [],
};

export function dashboard(documents: readonly BaselineDocument[], given: Partial<DashboardFrame> = {}): Dashboard {
  return dashboardOf(documents, { ...frame, ...given });
}

const services = [
  {
    name: "api",
    megabytes: 245,
    creep: 0.11,
    spikes: { 41: 14, 12: 31 },
    reasons: { 12: "ffmpeg renders previews on the server now (up to 250 MB)" },
    approvals: { 12: "ines" },
    rules: { owner: "payments", maxSizeBytes: 250_000_000 },
  },
  { name: "worker", megabytes: 182, creep: 0.02, spikes: { 63: -24 }, reasons: {} },
  {
    name: "frontend",
    megabytes: 61,
    creep: 0.004,
    spikes: { 20: 6 },
    reasons: { 20: "the fonts of all languages ship with the image" },
  },
  { name: "migrations", megabytes: 88, creep: 0, spikes: {}, reasons: {} },
  {
    name: "search",
    megabytes: 412,
    creep: 0.3,
    spikes: { 74: 55, 30: -40, 6: 38 },
    reasons: { 6: "the new index has a word list for every language" },
  },
  { name: "gateway", megabytes: 39, creep: 0.01, spikes: {}, reasons: {} },
] as const satisfies readonly Service[];

interface Service {
  readonly name: string;
  readonly megabytes: number;
  /** Megabytes a day. */
  readonly creep: number;
  /** Days before the last, and megabytes. */
  readonly spikes: Readonly<Record<number, number>>;
  readonly reasons: Readonly<Record<number, string>>;
  readonly approvals?: Readonly<Record<number, string>>;
  readonly rules?: Partial<RecordedRules>;
}

/** The rules of a baseline that was recorded with the usual ones and these. */
export function rulesOf(given: Partial<RecordedRules>): RecordedRules {
  const usual = { warnAt: "10%", justifyAt: "25%", creepAt: null, maxSizeBytes: null, maxUncompressedBytes: null } as const;
  const others = { count: "all", approval: null, onMissingBaseline: "build", onError: "warn", config: null, images: [] } as const;
  return { ...usual, ...others, images: [], ...given };
}

/** Six services over ninety days, as a repository with some life in it has them. */
export function livelyDashboard(): Dashboard {
  return dashboard(services.map(serviceBaseline));
}

function serviceBaseline({ name, megabytes, creep, spikes, reasons, approvals = {}, rules }: Service): BaselineDocument {
  const sizeAt = (days: number): number => {
    const later = Object.entries(spikes).filter(([at]) => Number(at) <= days - 1);
    const step = later.reduce((sum, [, growth]) => sum + growth, 0);
    return Math.round((megabytes - creep * days - step + (days === 0 ? 0 : Math.sin(days * 1.7) * megabytes * 0.0006)) * 1e6);
  };
  const history = Array.from({ length: 89 }, (_, index) => index + 1)
    .filter((days) => (days * 7) % 5 !== 0)
    .toReversed()
    .map((days) => {
      const [why, approvedBy] = [reasons[days], approvals[days]];
      const size = {
        platform: "linux/amd64",
        sizeBytes: sizeAt(days),
        newBytes: Math.round(megabytes * 4e5 * (1 + Math.sin(days))),
      };
      return entryAt(days, 0, {
        platforms: [size],
        commit: commitOf(`${name} ${days}`),
        ...(why === undefined ? {} : { justification: why }),
        ...(approvedBy === undefined ? {} : { approvedBy }),
      });
    });
  const newBytes = [{ platform: "linux/amd64", newBytes: Math.round(megabytes * 3e5) }];
  return baseline({ name, megabytes, history, newBytes, ...(rules === undefined ? {} : { rules: rulesOf(rules) }) });
}
