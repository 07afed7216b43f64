import { readRunContext } from "../adapters/github/run-context.ts";
import { storeListings } from "../baseline/listings.ts";
import { Cancelled } from "../cancellation.ts";
import { clauseOf, userError, UserError } from "../failure.ts";
import type { ImageInputs, Inputs } from "../inputs/inputs.ts";
import { inParallel } from "../parallel.ts";
import type { MeasuredDocument, MeasuredImage, Ports, RunContext } from "../ports.ts";
import { measuredOutputs } from "../report/facts/outputs.ts";
import { measurementCache } from "../wiring/measurement-cache.ts";
import { tellMeasured, type MatrixImage } from "../wiring/publishers.ts";
import { measuringFor, outputPaths, listPlace, parse, type End, type Job } from "./job.ts";
import { imagesToMeasure } from "./matrix-images.ts";
import { readListedImages } from "../wiring/listed-images.ts";

/** A job of a matrix: measures and hands on, and judges nothing. */
export async function measureMatrix(job: Job): Promise<End> {
  const { context, api, directory, runner } = job;
  const { artifacts } = api.server;
  if (artifacts.kind !== "kept") throw userError("matrix-needs-artifacts", { because: artifacts.because });
  const given = await readListedImages(job.raw, listPlace(job));
  const inputs = parse(job, { ...given, images: imagesToMeasure(given, job.raw) });
  const measuring = measuringFor(job, inputs);
  const measurements = measurementCache({
    context,
    api,
    temporaryDirectory: directory,
    log: runner.log,
    mustUpload: true,
  });
  const measured = await measureAll(inputs, await readRunContext(job), { ...job.notes, ...measuring, measurements });
  await tellMeasured(measured, job);
  const [first] = measured;
  if (first === undefined) throw new Error("no image was measured");
  return { isRed: false, outputs: measuredOutputs(first.measurement, outputPaths(job, measuring)) };
}

type MatrixPorts = Pick<Ports, "measure" | "measurements" | "timed">;

/** Measures the images and hands them on to the report, which judges. What is not handed on is a failure. */
async function measureAll(inputs: Inputs, runContext: RunContext, ports: MatrixPorts): Promise<readonly MatrixImage[]> {
  return await inParallel(inputs.images, inputs.concurrency, async (image) => {
    const reused = await ports.timed("look for a measurement", () => ports.measurements.find(image, runContext));
    const measured = reused ?? fresh(await ports.measure(image, new Map()));
    await ports.timed("hand the measurement on", () =>
      handOn(image, () => ports.measurements.save(image, runContext, () => measured)),
    );
    return { image, measurement: measured.measurement, isReused: reused !== null };
  });
}

function fresh({ measurement, listings }: MeasuredImage): MeasuredDocument {
  return { measurement, listings: storeListings(listings), builtBaseline: null };
}

async function handOn({ name }: ImageInputs, save: () => Promise<void>): Promise<void> {
  try {
    await save();
  } catch (error) {
    if (error instanceof UserError || error instanceof Cancelled) throw error;
    const reason = clauseOf(error);
    throw userError("measurement-not-kept", { name, reason }, { cause: error });
  }
}
