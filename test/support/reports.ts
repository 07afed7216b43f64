import { createHash } from "node:crypto";
import type { Baseline } from "../../src/baseline/documents.ts";
import type { RecordedSize } from "../../src/baseline/documents.ts";
import { noCostRules, parseBandwidth, parsePrice, type CostRules } from "../../src/cost/cost-rules.ts";
import type { NoBaseBuild } from "../../src/compare/cause.ts";
import { compare, withoutBaseline } from "../../src/compare/compare.ts";
import type { Contents, LayeredTree } from "../../src/compare/files.ts";
import { kindCode, type LayerListing } from "../../src/image/listing/listing.ts";
import { ListingBuilder } from "../../src/image/listing/listing-builder.ts";
import { mergeLayers } from "../../src/image/tree/tree.ts";
import type { Bytes, Waste } from "../../src/image/tree/waste.ts";
import type { Package } from "../../src/image/packages/package.ts";
import type { Budget, Inputs } from "../../src/inputs/inputs.ts";
import { judge, recorded, type Verdict } from "../../src/judge/judge.ts";
import type { Approvals } from "../../src/judge/approval.ts";
import type { Claims } from "../../src/judge/justification.ts";
import { distinctLayers, type Layer, type Measurement, type PlatformMeasurement } from "../../src/measure/measurement.ts";
import { assemble } from "../../src/report/facts/assemble.ts";
import type { ImageResult, ReportFrame } from "../../src/results.ts";
import type { Report } from "../../src/report/facts/report.ts";
import * as values from "./values.ts";

// Reports for tests, of the builders in values.ts and made by the real stages: what is compared and judged here is what a run would say.

/** A layer named by its instruction; `content` sets layers of one instruction apart. */
export function layer(
  instruction: string | null,
  megabytes: number,
  more: Partial<Layer> & { readonly content?: string } = {},
): Layer {
  const { content = "", ...given } = more;
  const compressedBytes = Math.round(megabytes * 1e6);
  const identity = `${instruction} ${compressedBytes} ${content}`;
  return values.layer({
    digest: values.digestOf(`layer ${identity}`),
    diffId: values.digestOf(`tar ${identity}`),
    contentDigest: values.digestOf(`files ${identity}`),
    compressedBytes,
    uncompressedBytes: Math.round(compressedBytes * 2.5),
    instruction,
    ...given,
  });
}

export function line(startLine: number, file = "Dockerfile"): Pick<Layer, "lines"> {
  return { lines: { file, startLine, endLine: startLine } };
}

export function platform(layers: readonly Layer[], name = "linux/amd64"): PlatformMeasurement {
  const configBytes = 4321;
  return values.platform({
    platform: name,
    manifestDigest: values.digestOf(`manifest ${name} ${JSON.stringify(layers)}`),
    configDigest: values.digestOf(`config ${name} ${JSON.stringify(layers)}`),
    configBytes,
    sizeBytes: distinctLayers(layers).reduce((sum, { compressedBytes }) => sum + compressedBytes, configBytes),
    uncompressedBytes: layers.some(({ uncompressedBytes }) => uncompressedBytes === null)
      ? null
      : layers.reduce((sum, { uncompressedBytes }) => sum + (uncompressedBytes ?? 0), 0),
    layers: [...layers],
  });
}

export function measurement(platforms: readonly PlatformMeasurement[], more: Partial<Measurement> = {}): Measurement {
  return values.measurement({
    builder: { driver: "docker-container", store: "containerd", buildkitVersion: "0.26.0", buildxVersion: "0.30.0" },
    digest: values.digestOf(JSON.stringify(platforms)),
    baseImages: [{ reference: "docker.io/library/debian:12-slim", digest: values.digestOf("debian") }],
    platforms: [...platforms],
    ...more,
  });
}

export interface Case {
  readonly name: string;
  readonly head: Measurement;
  readonly baseline: Measurement | Baseline | null;
  readonly budget: Partial<Budget>;
  readonly justification: Claims;
  readonly approvals: Approvals;
  readonly rules: Pick<Inputs, "onMissingBaseline" | "onError">;
  readonly behind: number;
  readonly how: "stored" | "built";
  readonly notes: readonly string[];
  readonly history: readonly RecordedSize[];
  /** What pushing the baseline added on linux/amd64; null: that was not recorded. */
  readonly pushBytes: number | null;
  readonly isReused: boolean;
  readonly mode: "record" | "check";
  readonly contents: Contents;
  /** Null: stored when the run records. */
  readonly recording: ImageResult["recording"] | null;
  readonly noBaseBuild: NoBaseBuild | null;
  readonly insteadOf: ImageResult["insteadOf"];
  readonly beside: ImageResult["beside"];
}

const base = [layer("ADD rootfs.tar.xz /", 28.2, { origin: "base" }), layer('CMD ["bash"]', 0.0001, { origin: "base" })];
const kept = [layer("WORKDIR /app", 0.0002, line(3)), layer("COPY package.json package-lock.json ./", 0.12, line(8))];
const apt = (megabytes: number) =>
  layer("RUN apt-get update && apt-get install -y --no-install-recommends ffmpeg", megabytes, line(14));
const app = (megabytes: number) => layer("COPY --from=build /app/dist /app", megabytes, line(22));

/** Six layers of which `apt` and `app` have the given sizes. */
export function debianImage(
  sizes: { readonly apt: number; readonly app: number },
  platformName = "linux/amd64",
): PlatformMeasurement {
  return platform([...base, ...kept, apt(sizes.apt), app(sizes.app)], platformName);
}

export const before = { apt: 180.3, app: 36.5 };

/** Sizes on the base branch, one each day, the last one as the baseline has it. */
export function historyOf(
  amount: number,
  sizeOf: (index: number) => number,
  platformName = "linux/amd64",
): readonly RecordedSize[] {
  return Array.from({ length: amount }, (_, index) => ({
    commit: values.commitOf(`commit ${index}`),
    recordedAt: new Date(Date.UTC(2025, 2, 1 + index, 4, 17)).toISOString(),
    platforms: [{ platform: platformName, sizeBytes: sizeOf(index) }],
  }));
}

const defaults: Case = {
  name: "api",
  head: measurement([debianImage(before)]),
  baseline: measurement([debianImage(before)]),
  budget: {},
  justification: { kind: "read", claims: [] },
  approvals: { kind: "not-asked" },
  rules: { onMissingBaseline: "build", onError: "warn" },
  behind: 0,
  how: "stored",
  notes: [],
  history: [],
  pushBytes: null,
  isReused: false,
  mode: "check",
  contents: new Map(),
  recording: null,
  noBaseBuild: null,
  insteadOf: null,
  beside: [],
};

/** One image, measured, compared and judged. */
export function imageResult(given: Partial<Case> = {}): ImageResult {
  const all = { ...defaults, ...given };
  const budget = values.budget(all.budget);
  const reference = { scheme: "oci-dir", location: "image" } as const;
  const image = values.imageInputs({
    name: all.name,
    subject: { kind: "image", reference, platforms: [], dockerfile: null },
    budget,
  });
  const baseline = baselineOf(all);
  const comparison =
    baseline.kind === "found"
      ? compare(all.head, baseline.document.measurement, budget.count)
      : withoutBaseline(all.head, budget.count, baseline.because);
  const toJudge = {
    image,
    comparison,
    outcome: baseline.kind,
    noBaseBuild: all.noBaseBuild,
    justification: all.justification,
    approvals: all.approvals,
    rules: all.rules,
  };
  const verdict: Verdict = all.mode === "record" ? recorded(comparison) : judge(toJudge);
  const recording = all.recording ?? { kind: all.mode === "record" ? "stored" : "not-wanted" };
  const known = { listings: new Map(), contents: all.contents, recording };
  return {
    image,
    inForce: null,
    measurement: all.head,
    isReused: all.isReused,
    baseline,
    comparison,
    verdict,
    insteadOf: all.insteadOf,
    beside: all.beside,
    ...known,
  };
}

function baselineOf({ baseline, name, behind, how, notes, history, pushBytes }: Case): Baseline {
  if (baseline === null) return { kind: "absent", because: `no baseline of "${name}" was recorded yet`, notes };
  if ("kind" in baseline) return baseline;
  const recordedAt = "2025-04-01T04:17:00.000Z";
  const pushed = pushBytes === null ? {} : { newBytes: [{ platform: "linux/amd64", newBytes: pushBytes }] };
  const document = values.baselineDocument({ name, recordedAt, ...pushed, measurement: baseline, history: [...history] });
  return values.found({ document, behind, how, notes: [...notes] });
}

/** A report of the given images in a pull request of `octo-org/shop`. */
export function reportOf(
  results: readonly ImageResult[],
  frame: Partial<ReportFrame> = {},
  cost: CostRules = noCostRules,
): Report {
  const whole: ReportFrame = {
    mode: "check",
    repository: "octo-org/shop",
    pullRequest: 42,
    headSha: values.commitOf("head"),
    baseSha: values.commitOf("base"),
    runUrl: "https://github.com/octo-org/shop/actions/runs/1234567890",
    serverUrl: "https://github.com",
    docsUrl: "https://github.com/octo-org/image-size-budget/blob/v1/",
    createdAt: new Date(Date.UTC(2025, 3, 2, 18, 3)),
    warnings: [],
    timings: [{ stage: "measure", milliseconds: 8123 }],
    ...frame,
  };
  return assemble(results, whole, cost);
}

export function report(given: Partial<Case> = {}, frame: Partial<ReportFrame> = {}, cost: CostRules = noCostRules): Report {
  return reportOf([imageResult(given)], { mode: given.mode ?? "check", ...frame }, cost);
}

/** Sizes on the base branch, one each day, each of which adds `newBytes` to the registry. */
export function pushesOf(amount: number, newBytes: (index: number) => number): Pick<Case, "history" | "pushBytes"> {
  const sizes = historyOf(amount, (index) => Math.round(238e6 + index * 0.2e6));
  const history = sizes.map(({ commit, recordedAt, platforms }, index) => {
    const added = index === 0 ? {} : { newBytes: newBytes(index) };
    return {
      commit,
      recordedAt,
      platforms: platforms.map(({ platform: name, sizeBytes }) => ({ platform: name, sizeBytes, ...added })),
    };
  });
  return { history, pushBytes: newBytes(amount) };
}

/** 0.10 for a GB and month, 100 Mbit/s, and nothing is ever removed unless `retention` says so. */
export function costRules(retention: CostRules["retention"] = null): CostRules {
  return { price: parsePrice("0.10"), bandwidth: parseBandwidth("100 Mbit/s"), retention };
}

/** Megabytes of every path (as stored, and unpacked where that is not the usual), for each layer of a platform from the lowest on; each path has its own content. */
export type FileSizes = readonly Readonly<Record<string, number | readonly [stored: number, unpacked: number]>>[];

function bytesOf(size: FileSizes[number][string]): Bytes {
  const [stored, unpacked] = typeof size === "number" ? [size, size * 2.5] : size;
  return { compressedBytes: Math.round(stored * 1e6), uncompressedBytes: Math.round(unpacked * 1e6) };
}

/** Packages, each with what its paths start with. */
export type OwnedPaths = Readonly<Record<string, Package>>;

/** A file system in which nothing is hidden unless `waste` says so. */
export function contentOf(
  { layers }: PlatformMeasurement,
  sizes: FileSizes,
  { owned = {}, ...waste }: Partial<Waste> & { readonly owned?: OwnedPaths } = {},
): LayeredTree {
  const starts = Object.keys(owned);
  const ownerOf = (path: string) => starts.findIndex((start) => path.startsWith(start));
  const listings = layers.map((_, index) => listingOf(sizes[index] ?? {}));
  const merged = mergeLayers(listings.map((listing, index) => ({ listing, isBase: layers[index]?.origin === "base" })));
  const tree = {
    ...merged,
    waste: { ...merged.waste, ...waste },
    packages: { ...merged.packages, list: Object.values(owned) },
    files: () => merged.files().map((file) => Object.assign(file, { owner: ownerOf(file.path) })),
  };
  return { tree, digests: layers.map(({ digest }) => digest), listings };
}

function listingOf(sizes: FileSizes[number]): LayerListing {
  const builder = new ListingBuilder();
  for (const [path, size] of Object.entries(sizes)) {
    const bytes = Buffer.from(path.replaceAll("/", "\0"));
    const { compressedBytes, uncompressedBytes: sizeBytes } = bytesOf(size);
    const entry = { path: { bytes, start: 0, end: bytes.length }, sizeBytes, mode: 0o644, uid: 0, gid: 0, xattrs: 0 };
    const row = builder.add({ ...entry, link: null, kind: kindCode.file });
    builder.setCompressedSize(row, compressedBytes);
    const hash = createHash("sha256")
      .update(`${path} ${String(size)}`)
      .digest();
    builder.setHash(row, [hash.readUInt32BE(0), hash.readUInt32BE(4)]);
  }
  return builder.finish();
}

export const grownTo = (sizes: { readonly apt: number; readonly app: number }): Pick<Case, "head"> => ({
  head: measurement([debianImage(sizes)]),
});

export function claim(text: string, upToBytes: number | null = null): Claims {
  return values.claims(values.claim({ text, upToBytes }));
}
