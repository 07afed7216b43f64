import type { FindingDefinition } from "./finding.ts";
import { endingWith } from "./remedy.ts";

export const aptArchives = {
  kind: "apt-archives",
  rule: { evidence: "directory", pattern: "var/cache/apt" },
  words: { noun: "packages that apt has downloaded" },
  remedy: endingWith("apt-get clean"),
  unless: "a container installs packages when it runs",
  docs: { found: "packages that apt has downloaded", proof: "lie in `/var/cache/apt`" },
} as const satisfies FindingDefinition;
