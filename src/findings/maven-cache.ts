import type { FindingDefinition } from "./finding.ts";
import { cacheMount } from "./remedy.ts";

export const mavenCache = {
  kind: "maven-cache",
  rule: { evidence: "directory", pattern: "(?:.*?/)?\\.m2/repository" },
  words: { noun: "the Maven repository" },
  remedy: cacheMount((path) => [path ?? "root/.m2/repository"], "mvn package"),
  unless: "the program loads its libraries from it; then copy them out with dependency:copy-dependencies",
  docs: { found: "the local repository of Maven", proof: "lies in `.m2/repository`" },
} as const satisfies FindingDefinition;
