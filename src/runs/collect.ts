import { measurementsOfRun, type MeasuredRun } from "../adapters/github/measurement-artifacts.ts";
import { userError } from "../failure.ts";
import { keptPlace } from "../inputs/baseline-places.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { LookupError } from "../ports.ts";
import { isRecorded } from "../wiring/baselines/baseline-stores.ts";
import { portsFromMeasurements, requireImages, type MatrixMeasurements } from "../wiring/matrix-measurements.ts";
import { onlyKnown } from "../wiring/known-images.ts";
import { listPlace, parse, type Job } from "./job.ts";
import { imagesToExpect } from "./matrix-images.ts";
import { readListedImages } from "../wiring/listed-images.ts";

/** Inputs to judge by, and what a run has measured. */
export interface Collection {
  readonly inputs: Inputs;
  readonly measured: MatrixMeasurements;
}

/** What the jobs of a run have measured, and the inputs to judge it by. */
export async function collect(job: Job, run: MeasuredRun): Promise<Collection> {
  const { api, raw, context, notes } = job;
  const given = await readListedImages(raw, listPlace(job));
  const step = parse(job, { ...given, images: [{ raw: { ...raw, name: "" }, written: {}, at: "" }] });
  const [other] = step.images;
  if (other === undefined) throw new Error("the step's own inputs make no image");
  const named = imagesToExpect(given, raw);
  const images = named.length === 0 ? [] : parse(job, { ...given, images: named }).images;
  const found = await notes
    .timed("collect the measurements", async () => {
      const all = await measurementsOfRun(api, run);
      if (job.role !== "publish") return all;
      return await onlyKnown(all, {
        isRecorded: async (slug) => await isRecorded(slug, keptPlace(step.baseline), api),
        names: [context.repository.name, ...images.map(({ name }) => name)],
        warn: notes.warnQuietly,
      });
    })
    .catch((error: unknown) => {
      if (!(error instanceof LookupError)) throw error;
      throw userError("measurements-unreadable", { reason: error.message }, { cause: error });
    });
  const measured = portsFromMeasurements(found, { expected: { images, other }, warn: notes.warn });
  return { inputs: { ...step, images: await requireImages(measured) }, measured };
}
