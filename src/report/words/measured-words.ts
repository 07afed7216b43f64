import type { ImageReport, PlatformReport, Report } from "../facts/report.ts";
import { clean } from "../phrase/escape.ts";
import { basisWords } from "./sentences.ts";

/** Which bytes the sizes are and what they are held against, as sentences: for where no documentation can be linked to. */
export function measuredSentences(report: Report): readonly string[] {
  const all = report.images.flatMap((image) =>
    image.platforms.map((platform) => ({ basis: platform.basis, count: image.budget.count, mark: basisWords(platform, image) })),
  );
  const sizes = new Map(all.map((size) => [size.mark, size]));
  const baselines = new Set(
    report.images.flatMap(({ baseline }) => (baseline.kind === "found" ? [baselineWords(baseline, report)] : [])),
  );
  return [
    ...Array.from(sizes.values(), ({ mark, ...size }) =>
      sizes.size === 1 || mark === null
        ? `The size of an image is ${sizeWords(size, "its")}.`
        : `A size marked "${mark}" is ${sizeWords(size, "the image's")}.`,
    ),
    ...(baselines.size === 0 ? [] : [`The baseline is ${[...baselines].join(", or ")}.`, noise]),
  ];
}

const noise = "Differences below 1 kB or 0.01% count as unchanged, and a layer that was only rebuilt is not counted as growth.";

interface Size {
  readonly basis: PlatformReport["basis"];
  readonly count: ImageReport["budget"]["count"];
}

function sizeWords({ basis, count }: Size, whose: string): string {
  const isCompressed = basis === "compressed";
  const layers = isCompressed ? "distinct compressed layers" : "distinct layers, uncompressed";
  const counted =
    count === "own" ? `that of ${whose} own ${layers}, without its base image's` : `${whose} config plus its ${layers}`;
  const why = isCompressed ? "what a registry stores and a node downloads" : "an archive that was read keeps its layers so";
  return `${counted}: ${why}`;
}

function baselineWords(baseline: Extract<ImageReport["baseline"], { readonly kind: "found" }>, { mode }: Report): string {
  const { how, tag } = baseline;
  const wanted =
    tag !== null ? clean(tag, 100) : mode === "record" ? "the commit before it" : "the commit this change merges into";
  switch (how) {
    case "given":
      return "the image that was named to be compared with";
    case "built":
      return `what was built in this run from ${wanted}`;
    case "stored":
      return tag !== null
        ? `what was recorded for ${wanted}`
        : `what was recorded for ${wanted}, or for its nearest ancestor that has one`;
  }
}
