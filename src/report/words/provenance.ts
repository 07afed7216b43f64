import { clean } from "../phrase/escape.ts";
import { count, type Phrase } from "../phrase/phrase.ts";
import type { ImageReport, PlatformReport, Report } from "../facts/report.ts";
import { basisWords, listed } from "./sentences.ts";

/** Leads to where GitHub lists what a run has kept; nothing without a run. */
export function fullReport(runUrl: string | null): Phrase {
  return runUrl === null ? [] : [" · ", { link: "full report", to: `${runUrl}#artifacts` }];
}

/** What was measured, held against what, and where. */
export function provenance(report: Report): Phrase {
  const measured = measuredWords(report);
  const baselines = new Map(report.images.map(({ baseline }) => [baseline.kind === "found" ? baseline.commit : "", baseline]));
  const [only, ...others] = baselines.values();
  const against: Phrase =
    others.length > 0 ? [" against each image's own baseline"] : only === undefined ? [] : againstOne(only, report);
  const reused = report.images.some((image) => image.reused) ? [" · measured by an earlier run of the same commit"] : [];
  const run: Phrase = report.runUrl === null ? [] : [" · ", { link: "run", to: report.runUrl }];
  const isCompressed = report.images.every(({ platforms }) => platforms.every(({ basis }) => basis === "compressed"));
  return [isCompressed ? "compressed size of " : "size of ", ...measured, ...against, ...reused, ...run];
}

/** What was measured: a commit, an image that somebody has named, or what lies here. */
function measuredWords(report: Report): Phrase {
  if (report.headSha !== null) return commit(report.headSha, report);
  const names = report.images.flatMap(({ reference }) => (reference === null ? [] : [reference]));
  return names.length === 0 ? ["the working copy"] : listed(names);
}

function againstOne(baseline: ImageReport["baseline"], report: Report): Phrase {
  if (baseline.kind !== "found") return [];
  if (baseline.reference !== null) return [" against ", { code: baseline.reference }];
  const wanted = wantedWords(baseline, report, "it");
  const distance = baseline.behind === 0 ? wanted : `${count(baseline.behind, "commit")} before ${wanted}`;
  const how = baseline.how === "built" ? ", built in this run" : "";
  return [" against ", ...commit(baseline.commit, report), ` (${distance}${how})`];
}

/** What was to be compared with; `change` stands for what was measured. */
function wantedWords({ tag }: FoundBaseline, { mode }: Report, change: "it" | "this change"): string {
  if (tag !== null) return clean(tag, 100);
  return mode === "record" ? "the commit before it" : `the commit ${change} merges into`;
}

type FoundBaseline = Extract<ImageReport["baseline"], { readonly kind: "found" }>;

/** Which bytes the sizes are and what they are held against, as sentences: for where no documentation can be linked to. */
export function measuredSentences(report: Report): readonly string[] {
  const all = report.images.flatMap((image) =>
    image.platforms.map((platform) => ({
      basis: platform.basis,
      isOwn: image.budget.count === "own",
      mark: basisWords(platform, image),
    })),
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
  /** Of the layers that the Dockerfile adds alone. */
  readonly isOwn: boolean;
}

function sizeWords({ basis, isOwn }: Size, whose: string): string {
  const isCompressed = basis === "compressed";
  const layers = isCompressed ? "distinct compressed layers" : "distinct layers, uncompressed";
  const counted = isOwn ? `that of ${whose} own ${layers}, without its base image's` : `${whose} config plus its ${layers}`;
  const why = isCompressed ? "what a registry stores and a node downloads" : "an archive that was read keeps its layers so";
  return `${counted}: ${why}`;
}

function baselineWords(baseline: FoundBaseline, report: Report): string {
  const { how, tag } = baseline;
  const wanted = wantedWords(baseline, report, "this change");
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

/** The day of a timestamp. */
export function day(timestamp: string): string {
  return clean(timestamp).slice(0, 10);
}

/** A short commit name, linked where it is known to what. */
export function commit(sha: string, { serverUrl, repository }: Pick<Report, "serverUrl" | "repository">): Phrase {
  const short = clean(sha, 64).slice(0, 7);
  const isLinked = /^[0-9a-f]{40,64}$/.test(sha) && serverUrl !== null && repository !== null;
  return !isLinked ? [{ code: short }] : [{ link: short, to: `${serverUrl}/${repository}/commit/${sha}` }];
}
