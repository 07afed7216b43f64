import { around, hiddenBytes } from "./evidence/hidden-bytes.ts";
import type { FindingDefinition } from "./finding.ts";
import { lines } from "./remedy.ts";

export const replacedLater = {
  kind: "replaced-later",
  rule: { evidence: "layers", find: hiddenBytes({ kind: "replaced", blames: "layer", path: around }) },
  words: { deed: "adds files that a later instruction overwrites" },
  remedy: lines("# write it once, in the instruction that makes its last form"),
  unless: "the first form is needed to make the second: do that in a separate stage",
  docs: {
    found: "files that a later instruction overwrites",
    proof: "the layers on top of each other ([wasted bytes](wasted-bytes.md))",
  },
} as const satisfies FindingDefinition;
