import type { FindingDefinition } from "./finding.ts";
import { cacheMount } from "./remedy.ts";

export const composerCache = {
  kind: "composer-cache",
  rule: { evidence: "directory", pattern: "(?:.*?/)?\\.(?:composer/cache|cache/composer)" },
  words: { noun: "the Composer cache" },
  remedy: cacheMount((path) => [path ?? "root/.composer/cache"], "composer install --no-dev"),
  unless: "packages are installed from it when the container runs",
  docs: { found: "downloads of Composer", proof: "lie in `.composer/cache` or `.cache/composer`" },
} as const satisfies FindingDefinition;
