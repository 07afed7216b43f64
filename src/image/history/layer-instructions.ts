import type { Given } from "./build-arguments.ts";
import type { BuildProvenance } from "./build-provenance.ts";
import { instructionsOf } from "./instructions.ts";
import type { LayerOrigin } from "./layer-origins.ts";
import type { PlatformImage } from "../oci/platforms.ts";
import type { ConfigHistoryEntry } from "../oci/schema.ts";
import { isWrittenDownAs } from "./written-down.ts";

/** What is known of how an image came about. */
interface KnownBuild {
  /** One for each layer. */
  readonly origins: readonly LayerOrigin[];
  readonly provenance: BuildProvenance | null;
  readonly given: Given | undefined;
}

/**
 * The instruction that made each layer. Where its lines are known, it is what the Dockerfile has there; else it is what the image's
 * history says, unless that is another history than the Dockerfile has left behind. Null where nobody tells.
 */
export function layerInstructions(image: PlatformImage, { origins, provenance, given }: KnownBuild): readonly (string | null)[] {
  const isTrue = provenance?.unlikeDockerfile?.includes(image.platform) !== true && agrees(image.config.history, origins);
  const told = isTrue ? instructionsOf(image.config, origins.length, given) : [];
  return origins.map(({ instruction }, layer) => instruction?.words ?? told[layer] ?? null);
}

/** Whether the history has the entry of every instruction that is known to have made a layer at the place of that layer. */
function agrees(history: readonly ConfigHistoryEntry[], origins: readonly LayerOrigin[]): boolean {
  const entries = history.filter((entry) => entry.empty_layer !== true);
  return origins.every(({ instruction }, layer) => {
    const entry = entries[layer];
    return instruction === undefined || (entry !== undefined && isWrittenDownAs(entry, instruction));
  });
}
