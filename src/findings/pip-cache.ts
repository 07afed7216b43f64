import type { FindingDefinition } from "./finding.ts";
import { cacheMount } from "./remedy.ts";

export const pipCache = {
  kind: "pip-cache",
  rule: { evidence: "directory", pattern: "(?:.*?/)?\\.cache/pip" },
  words: { noun: "the pip cache" },
  remedy: cacheMount((path) => [path ?? "root/.cache/pip"], "pip install <packages>"),
  unless: "packages are installed from it when the container runs",
  docs: {
    found: "what pip has downloaded",
    proof: "lie in `.cache/pip`; as with every cache, a file that also has a name outside does not count",
  },
} as const satisfies FindingDefinition;
