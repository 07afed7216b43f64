import type { FindingDefinition } from "./finding.ts";
import { lines } from "./remedy.ts";

export const debugSymbols = {
  kind: "debug-symbols",
  rule: { evidence: "directory", pattern: "usr/lib/debug" },
  words: { noun: "debug symbols" },
  remedy: lines("# without the packages that end in -dbg or -dbgsym", "RUN apt-get install <packages>"),
  unless: "crashes are looked into inside of the container",
  docs: { found: "debug information in files of its own", proof: "lies in `/usr/lib/debug`" },
} as const satisfies FindingDefinition;
