import type { ConfigHistoryEntry } from "../oci/schema.ts";

/** `COPY` of `COPY a b`, of `/bin/sh -c #(nop) COPY a b`; `RUN` of a bare command of the classic builder. */
export function keywordOf({ created_by }: ConfigHistoryEntry): string {
  const text = created_by ?? "";
  const [, quiet] = /^\S+(?: \S+){0,8} #\(nop\) +(\S+)/.exec(text) ?? [];
  if (quiet !== undefined) return quiet;
  return /^(?:\|\d|\/bin\/)/.test(text) ? "RUN" : (/^\S+/.exec(text)?.[0] ?? "");
}

/** Every RUN, COPY, ADD and WORKDIR of BuildKit makes a layer, even if nothing is in it. */
export function isFromBuildKit({ created_by, comment }: ConfigHistoryEntry): boolean {
  return comment === "buildkit.dockerfile.v0" || (created_by ?? "").trimEnd().endsWith("# buildkit");
}

/**
 * Where a base image's history has fewer entries than layers, BuildKit's exporter evens the numbers out behind the Dockerfile's own
 * entries; up to there, entries and layers no longer stand in one order.
 * https://github.com/moby/buildkit/blob/master/exporter/containerimage/writer.go, `normalizeLayersAndHistory`
 */
export function isOfExporter({ comment, empty_layer }: ConfigHistoryEntry): boolean {
  return comment === "buildkit.exporter.image.v0" && empty_layer !== true;
}

/** An instruction that only changes the config. */
export function neverMakesLayer(entry: ConfigHistoryEntry): boolean {
  return /^(?:ARG|CMD|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|SHELL|STOPSIGNAL|USER|VOLUME)\b/.test(
    keywordOf(entry),
  );
}

/**
 * Whether an instruction is called empty that has made a layer: then others hang on the layers that are there. BuildKit's exporter calls
 * the last ones empty where a base image's history has more entries than layers, squashing tools all that they have put together.
 */
export function callsWorkEmpty(history: readonly ConfigHistoryEntry[]): boolean {
  const lastLayer = history.findLastIndex(({ empty_layer }) => empty_layer !== true);
  return history.some((entry, position) => entry.empty_layer === true && isWork(entry, position > lastLayer));
}

/** Other builders make no layer of what changes nothing. */
function isWork(entry: ConfigHistoryEntry, isLast: boolean): boolean {
  if (isFromBuildKit(entry)) return /^(?:ADD|COPY|RUN|WORKDIR)$/.test(keywordOf(entry));
  return isLast && /^(?:ADD|COPY)$/.test(keywordOf(entry));
}
