import { userError } from "../failure.ts";
import { namesIn, type RawImage, type RawImages, type RawInputs } from "../inputs/inputs.ts";

/** Images that a job which measures is about: of a configuration file those that the input `name` names, all without it. */
export function imagesToMeasure({ images, configPath }: RawImages, step: RawInputs): readonly RawImage[] {
  const names = configPath !== null ? namesIn(step) : [];
  if (names.length === 0) return images;
  return names.map((name) => {
    const image = images.find(({ raw }) => raw["name"] === name);
    if (image !== undefined) return image;
    throw userError("image-not-configured", { name, known: images.map(({ raw }) => raw["name"] ?? "").join(", ") });
  });
}

/** Images that other jobs should have measured; none when neither a configuration file nor `name` names any. */
export function imagesToExpect(given: RawImages, step: RawInputs): readonly RawImage[] {
  return given.configPath !== null
    ? imagesToMeasure(given, step)
    : namesIn(step).map((name) => ({ raw: { ...step, name }, written: {}, at: "" }));
}
