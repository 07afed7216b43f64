import type { Comparison } from "./compare.ts";
import type { Obstacle } from "./yardstick.ts";

/**
 * Why there is no build of the base commit to compare with. `head`: the commit has not what the head's inputs ask for.
 * `surroundings`: a network, a disk or an engine failed. `not-possible`: nothing can be built in this run, or is not to be.
 */
export interface NoBaseBuild {
  readonly fault: "head" | "surroundings" | "not-possible";
  readonly because: string;
}

type NewPlatform = Extract<Obstacle, { readonly kind: "new-platform" }>;

/**
 * Who brought it about that a platform is not compared. `head`: the pull request, which then has to say why, as for growth.
 * `nobody`: the platform joins others that were compared, or there is no baseline at all. `elsewhere`: it is not known whether
 * the image grew, and `on-error` decides.
 */
export type Cause = "head" | "nobody" | "elsewhere";

/** What follows for a platform that is not compared (docs/yardstick.md). */
export function causeOf(obstacle: Obstacle, comparison: Comparison, build: NoBaseBuild | null): Cause {
  switch (obstacle.kind) {
    case "no-baseline":
      return "nobody";
    case "new-platform":
      return joins(obstacle, comparison) ? "nobody" : ofInputs(build);
    case "other-target":
      return ofInputs(build);
    case "own-layers-unknown":
      return obstacle.side === "head" ? "head" : "elsewhere";
    case "size-unknown":
      return obstacle.side === "head" && obstacle.isOpened ? "head" : "elsewhere";
  }
}

/** Whether a build of the base commit with the head's inputs may be compared with where the recorded baseline cannot. */
export function isMendedByBuilding({ platforms }: Comparison): boolean {
  return platforms.some((platform) => platform.kind === "not-compared" && isOfBaseline(platform.obstacle));
}

function isOfBaseline(obstacle: Obstacle): boolean {
  switch (obstacle.kind) {
    case "new-platform":
    case "other-target":
      return true;
    case "own-layers-unknown":
    case "size-unknown":
      return obstacle.side === "baseline";
    case "no-baseline":
      return false;
  }
}

/** A platform more, and none in place of another: a variant of one that was recorded may be what machines take from now on. */
function joins({ platform, recorded }: NewPlatform, { platforms, gonePlatforms }: Comparison): boolean {
  const isVariant = recorded.some((one) => processorOf(one) === processorOf(platform));
  return !isVariant && gonePlatforms.length === 0 && platforms.some(({ kind }) => kind === "compared");
}

/** `linux/amd64` of `linux/amd64/v2`. */
function processorOf(platform: string): string {
  return platform.split("/").slice(0, 2).join("/");
}

/** Head and baseline were made with different inputs: the head's, unless something else kept the base from being built with them. */
function ofInputs(build: NoBaseBuild | null): Cause {
  return build?.fault === "surroundings" ? "elsewhere" : "head";
}
