import type { Measurement } from "../../measure/measurement.ts";
import type { PlatformReport, Report } from "./report.ts";

/** The step's outputs, as action.yml declares them; each is set on every path. */
export const outputNames = [
  "verdict",
  "size",
  "baseline-size",
  "growth",
  "growth-percent",
  "new-bytes",
  "uncompressed-size",
  "digest",
  "imageid",
  "metadata",
  "report",
  "markdown",
  "html",
  "dashboard",
  "comment-url",
] as const;

type OutputName = (typeof outputNames)[number];
export type Outputs = Readonly<Record<OutputName, string>>;

/** What a run that ended before a verdict leaves: `error`, and nothing that could be taken for a size. */
export const failedOutputs: Outputs = Object.freeze({
  verdict: "error",
  size: "",
  "baseline-size": "",
  growth: "",
  "growth-percent": "",
  "new-bytes": "",
  "uncompressed-size": "",
  digest: "",
  imageid: "",
  metadata: "",
  report: "",
  markdown: "",
  html: "",
  dashboard: "",
  "comment-url": "",
});

/** Outputs that are known outside the report: paths, the comment's address and what buildx says of the build. */
export type OutputPaths = Pick<Outputs, "imageid" | "metadata" | "report" | "markdown" | "html" | "dashboard" | "comment-url">;

/** Numbers are plain integers of the platform that grew most; the JSON report has all of them. */
export function outputsOf(report: Report, paths: OutputPaths): Outputs {
  const { image, platform } = largestGrowth(report);
  return {
    ...paths,
    verdict: report.verdict,
    size: String(platform.judgedBytes),
    "baseline-size": text(platform.baselineBytes),
    growth: text(platform.growthBytes),
    "growth-percent": platform.growthPercent ?? "",
    "new-bytes": text(platform.newBytes),
    "uncompressed-size": text(platform.uncompressedBytes),
    digest: image.measurement.digest,
  };
}

/** Of a job that measures and judges nothing: the largest platform of its first image. */
export function measuredOutputs(measurement: Measurement, paths: OutputPaths): Outputs {
  const [first, ...others] = measurement.platforms;
  const largest = others.reduce((a, b) => (b.sizeBytes > (a?.sizeBytes ?? 0) ? b : a), first);
  return {
    ...failedOutputs,
    ...paths,
    verdict: "pass",
    size: text(largest?.sizeBytes ?? null),
    "uncompressed-size": text(largest?.uncompressedBytes ?? null),
    digest: measurement.digest,
  };
}

/** Of a `workflow_run` after which there was nothing to publish. */
export const nothingPublished: Outputs = Object.freeze({ ...failedOutputs, verdict: "" });

type Located = { readonly image: Report["images"][number]; readonly platform: PlatformReport };

function largestGrowth(report: Report): Located {
  const all = report.images.flatMap((image) => image.platforms.map((platform): Located => ({ image, platform })));
  const [first, ...others] = all;
  if (first === undefined) throw new Error("the report has no platform");
  return others.reduce((most, one) => (growth(one) > growth(most) ? one : most), first);
}

function growth({ platform }: Located): number {
  return platform.growthBytes ?? Number.NEGATIVE_INFINITY;
}

function text(value: number | null): string {
  return value === null ? "" : String(value);
}
