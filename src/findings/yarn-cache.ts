import type { FindingDefinition } from "./finding.ts";
import { cacheMount } from "./remedy.ts";

export const yarnCache = {
  kind: "yarn-cache",
  rule: { evidence: "directory", pattern: "(?:.*?/)?(?:\\.cache/yarn|\\.yarn/berry/cache)" },
  words: { noun: "the yarn cache" },
  remedy: cacheMount((path) => [path ?? "usr/local/share/.cache/yarn"], "yarn install"),
  unless: "Plug'n'Play loads packages from it",
  docs: { found: "downloads of Yarn", proof: "lie in `.cache/yarn` or `.yarn/berry/cache`" },
} as const satisfies FindingDefinition;
