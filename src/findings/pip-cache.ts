import type { FindingDefinition } from "./finding.ts";
import { cacheMount } from "./remedy.ts";

export const pipCache = {
  kind: "pip-cache",
  rule: { evidence: "directory", pattern: "(?:.*?/)?\\.cache/pip" },
  words: { noun: "the cache of pip" },
  remedy: cacheMount((path) => [path ?? "root/.cache/pip"], "pip install <packages>"),
  unless: "packages are installed from it when the container runs",
  docs: {
    found: "downloads of pip",
    proof: "lie in `.cache/pip`; as for every cache, a file with another name outside does not count",
  },
} as const satisfies FindingDefinition;
