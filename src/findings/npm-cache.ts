import type { FindingDefinition } from "./finding.ts";
import { cacheMount } from "./remedy.ts";

export const npmCache = {
  kind: "npm-cache",
  rule: { evidence: "directory", pattern: "(?:.*?/)?\\.npm/_cacache" },
  words: { noun: "the npm cache" },
  remedy: cacheMount((path) => [path?.replace(/\/_cacache$/, "") ?? "root/.npm"], "npm ci"),
  unless: "packages are installed from it when the container runs",
  docs: { found: "downloads of npm", proof: "lie in `.npm/_cacache`" },
} as const satisfies FindingDefinition;
