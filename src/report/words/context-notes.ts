import { formatBytes } from "../../bytes.ts";
import type { BuiltContext, ContextRemark } from "../../context/built-context.ts";

const leastBytes = 1000;
const mostNamed = 3;

/** What a reader must know of a base that was built beside the head: what both trees have and no commit names. */
export function contextNotes(context: BuiltContext | undefined): readonly string[] {
  if (context === undefined) return [];
  const named = context.unknown.filter(({ compressedBytes }) => compressedBytes >= leastBytes);
  return [
    ...gitNote(named.filter(({ isGit }) => isGit)),
    ...unknownNote(named.filter(({ isGit }) => !isGit)),
    ...uncountedNote(context.uncounted),
    ...context.remarks.slice(0, mostNamed).map(remarkNote),
  ];
}

type Unknown = BuiltContext["unknown"];

function gitNote(unknown: Unknown): readonly string[] {
  if (unknown.length === 0) return [];
  return [
    `${listed(unknown)} ${unknown.length === 1 ? "is" : "are"} in this image. The base was built in this run from a tree that has the same, so it is left out of both sizes and judges nothing. To keep it out of the image, add the line ${unknown.length === 1 ? shown(unknown[0]?.path ?? "") : "**/.git"} to .dockerignore.`,
  ];
}

function unknownNote(unknown: Unknown): readonly string[] {
  if (unknown.length === 0) return [];
  return [
    `This image contains files that are in no commit: ${listed(unknown)}. The base was built in this run with the same files, so they are left out of both sizes and judge nothing. They count once a run on the base branch has recorded a baseline.`,
  ];
}

function uncountedNote(uncounted: BuiltContext["uncounted"]): readonly string[] {
  const bytes = Math.max(0, ...uncounted.map(({ head, baseline }) => baseline.compressedBytes - head.compressedBytes));
  if (bytes < leastBytes) return [];
  return [
    `${formatBytes(bytes)} of the base's image are left out as well: they come from files that are in no commit, and this image does not have them.`,
  ];
}

function remarkNote(remark: ContextRemark): string {
  switch (remark.kind) {
    case "filter-unknown":
      return `Only the base has files for the filter ${shown(remark.filter)} of .gitattributes, so it is not known whether they would have been checked out as pointers: the base was built with what git stores.`;
    case "submodule-unknown":
      return `Only the base has submodules, so it is not known whether they would have been checked out: the base was built without ${shown(remark.path)}.`;
  }
}

function listed(unknown: Unknown): string {
  const words = unknown
    .slice(0, mostNamed)
    .map(({ path, compressedBytes }) => `${shown(path)} (${formatBytes(compressedBytes)})`);
  const rest = unknown.length - words.length;
  return [...words, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

/** A document may come from a fork: what does not look like a path is not shown as one. */
function shown(path: string): string {
  return /^[\w.@+~/-]{1,100}$/.test(path) ? path : "a path with an unusual name";
}
