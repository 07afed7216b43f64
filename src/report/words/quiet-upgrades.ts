import { mostTelling } from "../../compare/packages.ts";
import { join, type Phrase } from "../phrase/phrase.ts";
import type { PackageChangeReport } from "../facts/packages.ts";
import type { PlatformReport, Report } from "../facts/report.ts";
import { isRealChange } from "./causes/causes.ts";
import { packageWords } from "./package-words.ts";
import { deciding } from "./sentences.ts";

/**
 * "Changed versions: `mypy` 1.17.0 → 1.18.2 +212 B.", for each image that has packages of other versions in layers whose sizes are the same but for noise: who bumps
 * a package asks what it costs, and nothing is an answer. What changed by more is a cause, and told there. At most so many are named.
 */
export function quietUpgradeSentences({ images }: Pick<Report, "images">, most = mostTelling): readonly Phrase[] {
  return images.flatMap((image) => {
    const upgrades = quietUpgrades(deciding(image));
    if (upgrades.length === 0) return [];
    const rest = upgrades.length - most;
    const named = join(upgrades.slice(0, most).map(packageWords), ", ");
    const lead: Phrase = images.length === 1 ? ["Changed versions: "] : ["Changed versions in ", { code: image.name }, ": "];
    return [[...lead, ...named, rest > 0 ? ` and ${rest} more.` : "."]];
  });
}

/** Largest first. */
function quietUpgrades(platform: PlatformReport): readonly PackageChangeReport[] {
  const isTold = ({ row }: PackageChangeReport) => {
    const layer = row === null ? undefined : platform.layers[row];
    return layer !== undefined && isRealChange(layer, platform);
  };
  return (platform.packages?.changes ?? [])
    .filter((one) => one.change === "upgraded" && !isTold(one))
    .map((one) => besideImage(one, platform));
}

/** With bytes of its own, or 0 where they are those of the image, which stand beside its name. */
function besideImage(one: PackageChangeReport, { growthBytes }: PlatformReport): PackageChangeReport {
  return one.growthBytes === growthBytes ? { ...one, growthBytes: 0 } : one;
}
