import { LookupError } from "../ports.ts";
import type { BaselineDocument, MeasurementDocument } from "../baseline/documents.ts";
import { userError } from "../failure.ts";
import type { ImageInputs } from "../inputs/inputs.ts";
import { readMeasured } from "../baseline/listings.ts";
import { nothingUnknown, withoutNames } from "../context/unknown-bytes.ts";
import type { BaseMeasurement, OnUse, Ports } from "../ports.ts";
import type { MissingReport } from "../report/facts/report.ts";
import { noMeasurements } from "./terminal-ports.ts";
import type { RunMeasurements } from "../adapters/github/measurement-artifacts.ts";
import { imageSlug } from "../adapters/files/stored-document.ts";

/** Which images a run should have measured, and what holds for each. */
export interface ExpectedImages {
  /** Named by the configuration file or the input `name`; empty when neither names any: then what was recorded before counts. */
  readonly images: readonly ImageInputs[];
  /** Budget of images that nobody named. */
  readonly other: ImageInputs;
}

export interface MatrixMeasurements {
  /** Images with a measurement: the expected ones in their order, then the others. */
  readonly images: readonly ImageInputs[];
  /** Base commits that the measurements name. */
  readonly baseShas: readonly string[];
  /** The HTML report is an artifact of the run. */
  readonly hasReport: boolean;
  readonly ports: Pick<Ports, "measure" | "measureCommit" | "measurements" | "missing">;
  /** To be told of every baseline that is used: what was recorded with it belongs here, too. */
  readonly onUse: OnUse;
}

/** By what `OnUse` calls a recording: the slugs of its images. */
type Recordings = Map<string, Parameters<OnUse>[1]>;

interface Sources {
  readonly expected: ExpectedImages;
  readonly warn: (warning: string) => void;
}

/** Ports that hand out what other jobs have measured, and build nothing. */
export function portsFromMeasurements(run: RunMeasurements, sources: Sources): MatrixMeasurements {
  const { documents } = run;
  const recordings: Recordings = new Map();
  return {
    images: imagesOf(run, sources.expected),
    hasReport: run.hasReport,
    baseShas: [...new Set([...documents.values()].flatMap(({ baseSha }) => baseSha ?? []))],
    onUse: (recording, slugs) => void recordings.set(recording, slugs),
    ports: {
      measure: async ({ name }) => readMeasured(documentOf(name, run)),
      measureCommit: async ({ name }, commit) => fromEarlierBuild(run.documents.get(name)?.builtBaseline ?? null, commit),
      measurements: noMeasurements,
      missing: async () => await missingOf(run, sources, recordings),
    },
  };
}

/** The same for a run of somebody else's: of what it told beside sizes, only numbers. */
export function withoutForeignNames(ports: MatrixMeasurements["ports"]): MatrixMeasurements["ports"] {
  return {
    ...ports,
    measureCommit: async (image, commit) => {
      const base = await ports.measureCommit(image, commit);
      if (base.kind === "failed" || base.context.kind === "found") return base;
      return { ...base, context: { kind: "told", context: withoutNames(base.context.context) } };
    },
  };
}

/** The images, unless there is none: a report about nothing would be green. */
export async function requireImages({ images, ports }: MatrixMeasurements): Promise<readonly ImageInputs[]> {
  if (images.length > 0) return images;
  const reasons = (await ports.missing()).slice(0, mostReasons).map(({ name, because }) => `${JSON.stringify(name)}: ${because}`);
  throw userError("measurement-missing", { reasons: reasons.join("; ") });
}

const mostReasons = 10;

function imagesOf({ documents }: RunMeasurements, { images, other }: ExpectedImages): readonly ImageInputs[] {
  const named = new Set(images.map(({ name }) => name));
  const { subject, budget } = other;
  const others = [...documents.keys()].filter((name) => !named.has(name)).map((name) => ({ name, subject, budget }));
  return [...images.filter(({ name }) => documents.has(name)), ...others];
}

function documentOf(name: string, { documents }: RunMeasurements): MeasurementDocument {
  const document = documents.get(name);
  // An image that left the list: no job has measured it.
  if (document === undefined) throw userError("nothing-measured", { name, because: "no job of this run is about it" });
  return document;
}

function fromEarlierBuild(built: BaselineDocument | null, commit: string): BaseMeasurement {
  if (built?.commit === commit)
    return { kind: "measured", ...readMeasured(built), context: { kind: "told", context: built.context ?? nothingUnknown } };
  return {
    kind: "failed",
    fault: "not-possible",
    because: "this job builds nothing, so on-missing-baseline: build has no effect in it",
  };
}

/** Refused measurements, and those that are not there at all. */
async function missingOf(run: RunMeasurements, sources: Sources, recordings: Recordings): Promise<readonly MissingReport[]> {
  const { images } = sources.expected;
  const unseen = images.length === 0 ? await recordedBefore(recordings, sources) : images.map(({ name }) => name);
  const names = new Map([...run.refused.map(({ name }) => name), ...unseen].map((name) => [imageSlug(name), name]));
  const measured = new Set([...run.documents.keys()].map(imageSlug));
  return [...names]
    .filter(([slug]) => !measured.has(slug))
    .map(([slug, name]) => {
      const refusal = run.refused.find((one) => one.name === slug);
      return { name, because: refusal?.because ?? "the job that measures it failed, was cancelled or did not run" };
    });
}

/** Images that were recorded with the baselines, called by what stands for their names there. */
async function recordedBefore(recordings: Recordings, { warn }: Sources): Promise<readonly string[]> {
  try {
    return (await Promise.all([...recordings.values()].map((slugs) => slugs()))).flat();
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    warn(`whether every image of the base branch was measured is not known: ${error.message}`);
    return [];
  }
}
