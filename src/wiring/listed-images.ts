import { relative, resolve } from "node:path";
import { readConfigFile, readImages, whyRefused } from "../adapters/files/config-file.ts";
import { leadsOutOf, type CheckoutPlaces } from "../adapters/files/inside.ts";
import { readSmallFile } from "../adapters/process/small-file.ts";
import { userError } from "../failure.ts";
import { bakePathsIn, overridesIn, targetsIn } from "../inputs/bake.ts";
import { parseAccess } from "../inputs/config-access.ts";
import type { RawImages, RawInputs } from "../inputs/inputs.ts";
import type { BakePlace, NamedText } from "./baked-images.ts";

/** Where the files that list images are read. */
export type ListPlace = CheckoutPlaces & BakePlace;

/** The images of the step: targets of bake or compose files, those of a configuration file, or the one that its inputs speak of. */
export async function readListedImages(step: RawInputs, place: ListPlace): Promise<RawImages> {
  const paths = bakePathsIn(step);
  const targets = targetsIn(step);
  if (paths.length === 0) {
    const [override] = overridesIn(step);
    if (override !== undefined) throw userError("set-without-bake", { written: override });
    if (targets.length > 0) throw userError("targets-without-bake", { written: (step["targets"] ?? "").trim() });
    return await readImages(place.directory, step, place.checkout);
  }
  if ((step["image"] ?? "").trim() !== "") throw userError("bake-with-image", {});
  parseAccess(step);
  const files = await Promise.all(paths.map(async (path) => await readBakeFile(path, step, place)));
  const config = await readConfigFile(place.directory, step);
  const { bakedImages } = await import("./baked-images.ts");
  const list = await bakedImages({ files, config, targets, isEarlier: false, step }, place);
  for (const image of list.images) {
    const refusal = await whyRefused(image, place);
    if (refusal !== null) throw refusal;
  }
  return list;
}

const limitBytes = 1_000_000;

/** The workflow file may name one that lies elsewhere; a link in the checkout leads nowhere. */
async function readBakeFile(path: string, step: RawInputs, place: CheckoutPlaces): Promise<NamedText> {
  const isNamedInside = !relative(place.checkout, resolve(place.directory, path)).startsWith("..");
  if (isNamedInside && !parseAccess(step).has("paths") && (await leadsOutOf(path, place)))
    throw userError("bake-file-unreadable", { path, because: "it leads out of the checkout" });
  const file = await readSmallFile(resolve(place.directory, path), { limitBytes });
  switch (file.kind) {
    case "text":
      return { path, text: file.text };
    case "missing":
      throw userError("bake-file-missing", { path });
    case "refused":
      throw userError("bake-file-unreadable", { path, because: file.because });
  }
}
