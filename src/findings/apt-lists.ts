import type { FindingDefinition } from "./finding.ts";
import { endingWith } from "./remedy.ts";

export const aptLists = {
  kind: "apt-lists",
  rule: { evidence: "directory", pattern: "var/lib/apt/lists" },
  words: { noun: "package lists of apt" },
  remedy: endingWith("rm -rf /var/lib/apt/lists/*"),
  unless: "a container installs packages when it runs",
  docs: { found: "package lists of apt", proof: "lie in `/var/lib/apt/lists`" },
} as const satisfies FindingDefinition;
