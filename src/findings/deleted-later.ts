import { hiddenBytes, largest } from "./evidence/hidden-bytes.ts";
import type { FindingDefinition } from "./finding.ts";
import { endingWith, quoted } from "./remedy.ts";

const deleted = endingWith(({ path }) => {
  if (path?.startsWith("var/lib/apt/lists/") === true) return "rm -rf /var/lib/apt/lists/*";
  return `rm -rf ${path === null ? "<what is deleted later>" : quoted(path)}`;
});

export const deletedLater = {
  kind: "deleted-later",
  rule: { evidence: "layers", find: hiddenBytes({ kind: "deleted", blames: "layer", path: largest }) },
  words: { deed: "adds what a later instruction deletes" },
  remedy: deleted,
  unless: "the two instructions cannot be joined; then let a stage of its own make what is kept",
  docs: {
    found: "files that a later instruction takes away",
    proof: "the layers on top of each other ([wasted bytes](wasted-bytes.md))",
  },
} as const satisfies FindingDefinition;
