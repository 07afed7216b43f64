import { resolve } from "node:path";
import { parseConfig } from "../../inputs/config.ts";
import { accessRefusal, parseAccess, pathsIn } from "../../inputs/config-access.ts";
import { userError, type UserError } from "../../failure.ts";
import type { RawImage, RawImages, RawInputs } from "../../inputs/inputs.ts";
import { readSmallFile } from "../process/small-file.ts";
import { leadsOutOf, type CheckoutPlaces } from "./inside.ts";

const usualPath = ".github/image-size-budget.yml";
const limitBytes = 1_000_000;

/**
 * The images of the configuration file, or the one image that the step's own inputs speak of. Paths are relative to `directory`,
 * which lies in `checkout`.
 */
export async function readImages(directory: string, raw: RawInputs, checkout = directory): Promise<RawImages> {
  // Wrong words are an error even where there is no file.
  parseAccess(raw);
  const path = configPathOf(raw);
  const file = await readSmallFile(resolve(directory, path), { limitBytes });
  switch (file.kind) {
    case "missing":
      if ((raw["config"] ?? "").trim() === "")
        return { images: [{ raw, written: {}, at: "" }], concurrency: 1, configPath: null, listedNames: [] };
      throw userError("config-missing", { path });
    case "refused":
      throw userError("config-unreadable", { path, because: file.because });
    case "text":
      break;
  }
  const given = parseConfig(path, file.text, raw);
  for (const image of given.images) {
    const refusal = await whyRefused(image, { directory, checkout });
    if (refusal !== null) throw refusal;
  }
  return given;
}

/** Where the configuration file of a step is looked for. */
export function configPathOf(step: RawInputs): string {
  return (step["config"] ?? "").trim() || usualPath;
}

/** A pull request may write the file; what it may reach, the workflow file says. Null: nothing that it may not. */
export async function whyRefused({ raw, written, at }: RawImage, places: CheckoutPlaces): Promise<UserError | null> {
  const paths = pathsIn(written);
  const isOutside = await Promise.all(paths.map(async ({ path }) => await leadsOutOf(path, places)));
  const outside = paths.filter((_, index) => isOutside[index]);
  return accessRefusal(written, outside, parseAccess(raw))?.at(at) ?? null;
}
