import type { FindingDefinition } from "./finding.ts";
import { cacheMount } from "./remedy.ts";

export const pnpmStore = {
  kind: "pnpm-store",
  rule: { evidence: "directory", pattern: "(?:.*?/)?(?:\\.local/share/pnpm/store|\\.pnpm-store|\\.cache/pnpm)" },
  words: { noun: "the pnpm store" },
  remedy: cacheMount((path) => [path ?? "root/.local/share/pnpm/store"], "pnpm install --frozen-lockfile"),
  unless: "packages in node_modules are links into it",
  docs: { found: "the pnpm store", proof: "lies in `.local/share/pnpm/store`, `.pnpm-store` or `.cache/pnpm`" },
} as const satisfies FindingDefinition;
