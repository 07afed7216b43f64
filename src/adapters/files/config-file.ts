import { resolve } from "node:path";
import { parseConfig } from "../../inputs/config.ts";
import { accessRefusal, parseAccess, pathsIn, type Access } from "../../inputs/config-access.ts";
import { userError } from "../../failure.ts";
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
  const granted = parseAccess(raw);
  const written = (raw["config"] ?? "").trim();
  const path = written === "" ? usualPath : written;
  const file = await readSmallFile(resolve(directory, path), { limitBytes });
  switch (file.kind) {
    case "missing":
      if (written === "") return { images: [{ raw, written: {}, at: "" }], concurrency: 1, isConfigured: false };
      throw userError("config-missing", { path });
    case "refused":
      throw userError("config-unreadable", { path, because: file.because });
    case "text":
      break;
  }
  const given = parseConfig(path, file.text, raw);
  for (const image of given.images) await refuseAccess(image, granted, { directory, checkout });
  return given;
}

/** A pull request may write the file; what it may reach, the workflow file says. */
async function refuseAccess({ written, at }: RawImage, granted: ReadonlySet<Access>, places: CheckoutPlaces): Promise<void> {
  const paths = pathsIn(written);
  const isOutside = await Promise.all(paths.map(async ({ path }) => await leadsOutOf(path, places)));
  const outside = paths.filter((_, index) => isOutside[index]);
  const refusal = accessRefusal(written, outside, granted);
  if (refusal !== null) throw refusal.at(at);
}
