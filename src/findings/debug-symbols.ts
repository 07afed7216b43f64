import type { FindingDefinition } from "./finding.ts";
import { lines } from "./remedy.ts";

export const debugSymbols = {
  kind: "debug-symbols",
  rule: { evidence: "directory", pattern: "usr/lib/debug" },
  words: { noun: "debug symbols" },
  remedy: lines("# without the packages that end in -dbg or -dbgsym", "RUN apt-get install <packages>"),
  unless: "crashes are debugged inside the container",
  docs: { found: "separate files with debug information", proof: "lie in `/usr/lib/debug`" },
} as const satisfies FindingDefinition;
