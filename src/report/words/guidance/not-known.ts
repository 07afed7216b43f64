import type { CeilingUnknown } from "../../../judge/reasons.ts";
import { clean } from "../../phrase/escape.ts";
import type { Phrase } from "../../phrase/phrase.ts";
import type { ImageReport, PlatformReport } from "../../facts/report.ts";
import { reasonWords } from "../reasons.ts";
import { listed } from "../sentences.ts";

const mostNamed = 3;
/** Of a reason that somebody else gives. */
const longestReason = 160;

// Why a check is red, who decides, and what makes it green: one box, said once, in every format.

/** One thing that is in the way, as a clause, and what to do about it. */
export interface Obstruction {
  readonly clause: Phrase;
  readonly act: Phrase;
}

/** Images that nothing is known about, where an input, or the pull request, makes that red. */
export function notKnown(images: readonly ImageReport[], isAlone: boolean): readonly Obstruction[] {
  const red = images.filter(({ baseline, platforms }) =>
    platforms.some((platform) => isRedWithout(baseline, platform) || (platform.red && hasObstacle(platform))),
  );
  const groups = Map.groupBy(red, (image) => JSON.stringify([image.baseline.kind === "absent", whyUnknown(image)]));
  const unknowns = [...groups.values()].slice(0, mostNamed).flatMap((group): readonly Obstruction[] => {
    const [first] = group;
    if (first === undefined) return [];
    const who: Phrase = isAlone
      ? []
      : [
          " (",
          ...listed(
            group.map(({ name }) => name),
            mostNamed,
          ),
          ")",
        ];
    const because = ` (${clean(whyUnknown(first), longestReason)})`;
    return [first.baseline.kind === "absent" ? absent(who, because) : unknown(who, because)];
  });
  return [...unknowns, ...images.flatMap((image) => uncheckedCeilings(image, isAlone)).slice(0, mostNamed)];
}

/** The missing baseline is what makes it red. */
export function isRedWithout({ kind }: ImageReport["baseline"], { red, verdict }: PlatformReport): boolean {
  return red && (verdict === "no-baseline" || (kind === "unknown" && verdict === "unknown"));
}

function hasObstacle({ verdict, why }: PlatformReport): boolean {
  return verdict === "unknown" && why.some(({ kind }) => kind === "not-compared");
}

/** Nobody knows whether the image unpacks to more than a ceiling allows. */
function uncheckedCeilings(image: ImageReport, isAlone: boolean): readonly Obstruction[] {
  return image.platforms.flatMap(({ red, verdict, why }): readonly Obstruction[] => {
    const reason = why.find((one) => one.kind === "ceiling-unknown");
    if (reason === undefined || !red || verdict !== "unknown") return [];
    const who: Phrase = isAlone ? [] : [{ code: image.name }, ": "];
    const rule: Phrase = reason.cause === "elsewhere" ? [", and ", { code: "on-error: fail" }, " is set"] : [];
    return [{ clause: [...who, clean(reasonWords(reason), longestReason), ...rule], act: ceilingRemedy(image, reason) }];
  });
}

/** How a ceiling could be checked that cannot be. */
export function ceilingRemedy({ measurement }: ImageReport, { cause }: CeilingUnknown): Phrase {
  const door: Phrase =
    measurement.source === "registry"
      ? ["Pull the image and name it as ", { code: "local://" }, ": for an image in a registry, only the manifest is read. "]
      : [];
  const layer =
    "Compress that layer with gzip or zstd, as those of the baseline are, or remove the ceiling in a change of its own, where reviewers see it; the next push is checked again.";
  return cause === "head" ? [...door, layer] : door;
}

function whyUnknown({ baseline, platforms }: ImageReport): string {
  if (baseline.kind !== "found") return baseline.because;
  return platforms.find(({ verdict }) => verdict === "unknown")?.reasons.join("; ") ?? "";
}

function absent(who: Phrase, because: string): Obstruction {
  const clause: Phrase = ["nothing to compare with", ...who, because, ", and ", { code: "on-missing-baseline: fail" }, " is set"];
  return { clause, act: ["Run this workflow on the base branch, and then this job again."] };
}

function unknown(who: Phrase, because: string): Obstruction {
  const clause: Phrase = [
    "it is not known whether the image grew",
    ...who,
    because,
    ", and ",
    { code: "on-error: fail" },
    " is set",
  ];
  return { clause, act: ["Run the job again for a verdict."] };
}
