import { clean } from "../phrase/escape.ts";
import { count, type Phrase } from "../phrase/phrase.ts";
import type { ImageReport, Report } from "../facts/report.ts";
import { listed } from "./sentences.ts";

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
  const wanted = wantedWords(baseline, report);
  const distance = baseline.behind === 0 ? wanted : `${count(baseline.behind, "commit")} before ${wanted}`;
  const how = baseline.how === "built" ? ", built in this run" : "";
  return [" against ", ...commit(baseline.commit, report), ` (${distance}${how})`];
}

function wantedWords({ tag }: FoundBaseline, { mode }: Report): string {
  if (tag !== null) return clean(tag, 100);
  return mode === "record" ? "the one before it" : "the commit it merges into";
}

type FoundBaseline = Extract<ImageReport["baseline"], { readonly kind: "found" }>;

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
