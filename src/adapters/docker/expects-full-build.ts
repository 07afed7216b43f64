import { type BuildPlace, dockerfileAtHand } from "./dockerfile-at-hand.ts";
import type { ChosenBuilder } from "./preflight.ts";

/**
 * Whether every instruction will be carried out, on files that the builder has by then: an export pulls nothing that the build
 * has not pulled, and nearly all that is new has to be read.
 */
export async function buildsEveryLayer(place: BuildPlace, { isUnused }: Pick<ChosenBuilder, "isUnused">): Promise<boolean> {
  const { noCache, cacheFrom } = place.build;
  const isCertain = noCache || (isUnused && cacheFrom.length === 0);
  return isCertain && (await looksIntoItsBase(place));
}

/** Layers that no instruction looks into stay in their registry; with `--link` none does. */
async function looksIntoItsBase(place: BuildPlace): Promise<boolean> {
  const atHand = await dockerfileAtHand(place);
  if (atHand === null || /--link\b/.test(atHand.text)) return false;
  const { base, instructions } = atHand.stage;
  return base === "scratch" || instructions.some(({ keyword }) => /^(?:ADD|COPY|RUN|WORKDIR)$/.test(keyword));
}
