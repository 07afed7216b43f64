import type { FindingDefinition } from "./finding.ts";
import { cacheMount } from "./remedy.ts";

export const cargoCache = {
  kind: "cargo-cache",
  rule: { evidence: "directory", pattern: "(?:.*?/)?\\.cargo/(?:registry|git)|usr/local/cargo/(?:registry|git)" },
  words: { noun: "the Cargo cache" },
  remedy: cacheMount((path) => [path ?? "usr/local/cargo/registry"], "cargo build --release"),
  unless: "containers compile something when they run",
  docs: { found: "registry and sources of Cargo", proof: "lie in `.cargo` or `/usr/local/cargo`" },
} as const satisfies FindingDefinition;
