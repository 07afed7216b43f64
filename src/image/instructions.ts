import { buildArgumentsOf, cleanInstruction } from "./created-by.ts";
import type { HistoryEntry, ImageConfig } from "./schema.ts";

/**
 * The instruction that made each layer, in layer order; null where the history does not tell. A history that does not
 * fit the layers tells nothing. https://github.com/opencontainers/image-spec/blob/main/config.md#properties
 */
export function instructionsOf(config: ImageConfig, layerCount: number): readonly (string | null)[] {
  const steps = config.history.map((entry, position) => ({ entry, position })).filter(({ entry }) => entry.empty_layer !== true);
  if (steps.length !== layerCount) return Array.from({ length: layerCount }, () => null);
  const shells = [...shellsOf(config)];
  const isBuildah = config.config?.Labels?.["io.buildah.version"] !== undefined;
  return steps.map(({ entry, position }, index) => {
    const skipped = config.history.slice((steps[index - 1]?.position ?? -1) + 1, position);
    if (holdsOtherLayers(entry, skipped, isBuildah)) return null;
    return cleanInstruction(entry, { shells, buildArguments: buildArgumentsOf(config.history.slice(0, position)) });
  });
}

/** The shell of RUN: Docker's own, the one set last, and any set in between. */
function shellsOf({ config, history }: ImageConfig): ReadonlySet<string> {
  const shells = new Set(["/bin/sh -c"]);
  if (config?.Shell && config.Shell.length > 0) shells.add(config.Shell.join(" "));
  for (const { created_by } of history) {
    const shell = /^(?:.* #\(nop\) +)?SHELL \[(.+)\]/.exec(created_by ?? "")?.[1];
    if (shell !== undefined) shells.add(shell);
  }
  return shells;
}

/**
 * buildah without `--layers` hangs the one layer it makes on the last instruction, whatever that is, and calls the ones
 * that did the work empty.
 */
function holdsOtherLayers(entry: HistoryEntry, skipped: readonly HistoryEntry[], isBuildah: boolean): boolean {
  if (
    /^(?:ARG|CMD|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|SHELL|STOPSIGNAL|USER|VOLUME)\b/.test(verbOf(entry))
  )
    return true;
  return skipped.some((other) => (isBuildah ? /^(?:ADD|COPY|RUN)$/ : /^(?:ADD|COPY)$/).test(verbOf(other)));
}

/** `COPY` of `COPY a b`, of `/bin/sh -c #(nop) COPY a b`; `RUN` of a bare command of the classic builder. */
function verbOf({ created_by }: HistoryEntry): string {
  const text = created_by ?? "";
  const [, quiet] = /^\S.*? #\(nop\) +(\S+)/s.exec(text) ?? [];
  if (quiet !== undefined) return quiet;
  return /^(?:\|\d|\/bin\/)/.test(text) ? "RUN" : (/^\S+/.exec(text)?.[0] ?? "");
}
