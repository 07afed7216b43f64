import type { FindingDefinition } from "./finding.ts";
import { cacheMount } from "./remedy.ts";

export const gradleCache = {
  kind: "gradle-cache",
  rule: { evidence: "directory", pattern: "(?:.*?/)?\\.gradle/(?:caches|wrapper|daemon)" },
  words: { noun: "the Gradle cache" },
  remedy: cacheMount((path) => [path ?? "root/.gradle/caches"], "gradle build"),
  unless: "the program loads its libraries from it",
  docs: { found: "caches of Gradle", proof: "lie in `.gradle`" },
} as const satisfies FindingDefinition;
