import { buildArgumentsOf, type Given } from "./build-arguments.ts";
import { callsWorkEmpty, isOfExporter, keywordOf, neverMakesLayer } from "./history-entries.ts";
import { displayInstruction } from "./history-text.ts";
import type { ConfigHistoryEntry, ImageConfig } from "../oci/schema.ts";

/**
 * The instruction that made each layer, in layer order; null where the history does not tell. A history that does not
 * fit the layers tells nothing. https://github.com/opencontainers/image-spec/blob/main/config.md#properties
 */
export function instructionsOf(config: ImageConfig, layerCount: number, given?: Given): readonly (string | null)[] {
  const entries = config.history
    .entries()
    .filter(([, entry]) => entry.empty_layer !== true)
    .toArray();
  const buildArguments = buildArgumentsOf(config.history, given);
  const isInStep = entries.length === layerCount && !config.history.some(isOfExporter) && !callsWorkEmpty(config.history);
  if (!isInStep || buildArguments === null) return Array.from({ length: layerCount }, () => null);
  const context = { shells: shellsOf(config), buildArguments };
  const isBuildah = config.config?.Labels?.["io.buildah.version"] !== undefined;
  return entries.map(([position, entry], layer) => {
    const skipped = config.history.slice((entries[layer - 1]?.[0] ?? -1) + 1, position);
    return holdsOtherLayers(entry, skipped, isBuildah) ? null : displayInstruction(entry, context);
  });
}

/** The shell of RUN: Docker's own, the one set last, and any set in between. */
function shellsOf({ config, history }: ImageConfig): readonly string[] {
  const changes = history.flatMap(({ created_by }) => /(?:^|#\(nop\) +)SHELL \[([^\]]+)\]/.exec(created_by ?? "")?.[1] ?? []);
  const last = config?.Shell ?? [];
  return [...new Set(["/bin/sh -c", ...(last.length > 0 ? [last.join(" ")] : []), ...changes])].slice(0, 20);
}

/**
 * buildah without `--layers` hangs the one layer it makes on the last instruction, whatever that is, and calls the ones
 * that did the work empty.
 */
function holdsOtherLayers(entry: ConfigHistoryEntry, skipped: readonly ConfigHistoryEntry[], isBuildah: boolean): boolean {
  const isWork = isBuildah ? /^(?:ADD|COPY|RUN)$/ : /^(?:ADD|COPY)$/;
  return neverMakesLayer(entry) || skipped.some((other) => isWork.test(keywordOf(other)));
}
