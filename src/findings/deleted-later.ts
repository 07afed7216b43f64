import { hiddenBytes, largest } from "./evidence/hidden-bytes.ts";
import { directoryHolding } from "./evidence/copied.ts";
import type { FindingDefinition, RemedyPlace } from "./finding.ts";
import { bindMount, endingWith, quoted } from "./remedy.ts";

const deleted = endingWith(({ path }) => {
  if (path?.startsWith("var/lib/apt/lists/") === true) return "rm -rf /var/lib/apt/lists/*";
  return `rm -rf ${path === null ? "<what is deleted later>" : quoted(path)}`;
});

export const deletedLater = {
  kind: "deleted-later",
  rule: { evidence: "layers", find: hiddenBytes({ kind: "deleted", blames: "layer", path: largest }) },
  words: { deed: "adds files that a later instruction deletes" },
  remedy: { ...deleted, otherwise: (place) => (place.isRun ? deleted.otherwise(place) : notCopied(place)) },
  unless: "the two instructions cannot be joined; then make what is kept in a separate stage",
  docs: {
    found: "files that a later instruction deletes",
    proof: "the layers on top of each other ([wasted bytes](wasted-bytes.md))",
  },
} as const satisfies FindingDefinition;

/** What is copied is in the image for good: a mount shows it to one instruction, and what no instruction needs is left behind. */
function notCopied(place: RemedyPlace): readonly string[] {
  const { copied, path } = place;
  const name = path?.slice(path.lastIndexOf("/") + 1) ?? "";
  const source = copied === null ? { from: null, source: "<source>" } : directoryHolding(copied, name);
  const left = copied?.from == null ? ["# .dockerignore, where none does", `**/${name}`] : deleted.otherwise(place);
  return ["# instead of the copy, where an instruction needs it", `RUN ${bindMount(source)} <command>`, ...left];
}
