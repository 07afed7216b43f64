import type { FindingDefinition } from "./finding.ts";
import { cacheMount } from "./remedy.ts";

export const uvCache = {
  kind: "uv-cache",
  rule: { evidence: "directory", pattern: "(?:.*?/)?\\.cache/uv" },
  words: { noun: "the uv cache" },
  remedy: cacheMount((path) => [path ?? "root/.cache/uv"], "uv sync"),
  unless: "files in the environment are links into it (set UV_LINK_MODE=copy with the mount)",
  docs: { found: "downloads of uv", proof: "lie in `.cache/uv`" },
} as const satisfies FindingDefinition;
