import { pushedAgain } from "./evidence/pushed-again.ts";
import type { FindingDefinition } from "./finding.ts";

export const layerOrder = {
  kind: "layer-order",
  rule: { evidence: "layers", find: pushedAgain("order") },
  words: { deed: "ran again only because an instruction before it changed, with the same result" },
  remedy: { rewrite: (run) => copiesFirst(run), otherwise: () => copiesFirst("<install>") },
  unless: "the instruction reads what the one before it creates",
  docs: {
    found: "layers that are pushed again because something below them changed",
    proof: "another digest but the same content, after the instruction that changed",
  },
} as const satisfies FindingDefinition;

function copiesFirst(run: string): readonly string[] {
  return ["# copy what it reads first, and what changes often behind it", "COPY <lock files> ./", `RUN ${run}`, "COPY . ."];
}
