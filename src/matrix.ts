import { Cancelled } from "./cancellation.ts";
import { clauseOf, userError, UserError } from "./failure.ts";
import { inParallel } from "./parallel.ts";
import { namesIn, type ImageInputs, type Inputs, type RawImage, type RawImages, type RawInputs } from "./inputs/inputs.ts";
import { storeListings } from "./baseline/listings.ts";
import type { Measurement } from "./measure/measurement.ts";
import type { MeasuredDocument, MeasuredImage, Ports, Situation } from "./pipeline.ts";

/** Images that a job which measures is about: of a configuration file those that the input `name` names, all without it. */
export function imagesToMeasure({ images, isConfigured }: RawImages, step: RawInputs): readonly RawImage[] {
  const names = isConfigured ? namesIn(step) : [];
  if (names.length === 0) return images;
  return names.map((name) => {
    const image = images.find(({ raw }) => raw["name"] === name);
    if (image !== undefined) return image;
    throw userError("image-not-configured", { name, known: images.map(({ raw }) => raw["name"] ?? "").join(", ") });
  });
}

/** Images that other jobs should have measured; none when neither a configuration file nor `name` names any. */
export function imagesToExpect(given: RawImages, step: RawInputs): readonly RawImage[] {
  return given.isConfigured
    ? imagesToMeasure(given, step)
    : namesIn(step).map((name) => ({ raw: { ...step, name }, written: {}, at: "" }));
}

/** One image of a job that judges nothing. */
export interface Leg {
  readonly image: ImageInputs;
  readonly measurement: Measurement;
  /** An earlier run of the same commit has measured it; nothing was built. */
  readonly isReused: boolean;
}

type LegPorts = Pick<Ports, "measure" | "measurements" | "timed">;

/** One job of a matrix: measures its images and hands them on to the report, which judges. What is not handed on is a failure. */
export async function measureLegs(inputs: Inputs, situation: Situation, ports: LegPorts): Promise<readonly Leg[]> {
  return await inParallel(inputs.images, inputs.concurrency, async (image) => {
    const reused = await ports.timed("look for a measurement", () => ports.measurements.find(image, situation));
    const measured = reused ?? fresh(await ports.measure(image, new Map()));
    await ports.timed("hand the measurement on", () =>
      handOn(image, () => ports.measurements.save(image, situation, () => measured)),
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
    throw userError("leg-not-kept", { name, reason }, { cause: error });
  }
}
