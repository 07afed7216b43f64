import { resolve } from "node:path";
import { writtenInputs } from "../../inputs/bake.ts";
import { accessRefusal, parseAccess, pathsIn } from "../../inputs/config-access.ts";
import { userError, type UserError } from "../../failure.ts";
import type { RawImage, RawImages, RawInputs } from "../../inputs/inputs.ts";
import { readSmallFile } from "../process/small-file.ts";
import { leadsOutOf, type CheckoutPlaces } from "./inside.ts";

/** Where the configuration file is unless somebody says otherwise. */
export const usualConfigPath = ".github/image-size-budget.yml";
const limitBytes = 1_000_000;

/**
 * The images of the configuration file, or the one image that the step's own inputs speak of. Paths are relative to `directory`,
 * which lies in `checkout`.
 */
export async function readImages(directory: string, raw: RawInputs, checkout = directory): Promise<RawImages> {
  // Wrong words are an error even where there is no file.
  parseAccess(raw);
  const file = await readConfigFile(directory, raw);
  if (file === null) return { images: [{ raw, written: {}, at: "" }], concurrency: 1, configPath: null, listedNames: [] };
  const { parseConfig } = await import("../../inputs/config.ts");
  const given = parseConfig(file.path, file.text, raw);
  for (const image of given.images) {
    const refusal = await whyRefused(image, { directory, checkout });
    if (refusal !== null) throw refusal;
  }
  return given;
}

/** The configuration file of a step; null where there is none and none is asked for. */
export async function readConfigFile(
  directory: string,
  raw: RawInputs,
): Promise<{ readonly path: string; readonly text: string } | null> {
  const path = configPathOf(raw);
  const file = await readSmallFile(resolve(directory, path), { limitBytes });
  switch (file.kind) {
    case "missing":
      if ((raw["config"] ?? "").trim() === "") return null;
      throw userError("config-missing", { path });
    case "refused":
      throw userError("config-unreadable", { path, because: file.because });
    case "text":
      return { path, text: file.text };
  }
}

/** Where the configuration file of a step is looked for. */
export function configPathOf(step: RawInputs): string {
  return (step["config"] ?? "").trim() || usualConfigPath;
}

/** A pull request may write the file; what it may reach, the workflow file says. Null: nothing that it may not. */
export async function whyRefused({ raw, written, at, baked }: RawImage, places: CheckoutPlaces): Promise<UserError | null> {
  const granted = parseAccess(raw);
  const linked = (baked?.linked ?? []).map((target) => ({
    written: writtenInputs(target.written),
    at: `${baked?.files ?? ""}, target ${target.name}`,
  }));
  for (const one of [{ written, at }, ...linked]) {
    const paths = pathsIn(one.written);
    const isOutside = await Promise.all(paths.map(async ({ path }) => await leadsOutOf(path, places)));
    const outside = paths.filter((_, index) => isOutside[index]);
    const refusal = accessRefusal(one.written, outside, granted);
    if (refusal !== null) return refusal.at(one.at);
  }
  return null;
}

/** The text of a configuration file that has to be there; throws a UserError. */
export async function readConfigText(directory: string, path: string): Promise<string> {
  const file = await readSmallFile(resolve(directory, path), { limitBytes });
  switch (file.kind) {
    case "missing":
      throw userError("config-missing", { path });
    case "refused":
      throw userError("config-unreadable", { path, because: file.because });
    case "text":
      return file.text;
  }
}
