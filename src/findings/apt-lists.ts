import type { FindingDefinition } from "./finding.ts";
import { endingWith } from "./remedy.ts";

export const aptLists = {
  kind: "apt-lists",
  rule: { evidence: "directory", pattern: "var/lib/apt/lists" },
  words: { noun: "apt package lists" },
  remedy: endingWith("rm -rf /var/lib/apt/lists/*"),
  unless: "a container installs packages when it runs",
  docs: { found: "apt package lists", proof: "lie in `/var/lib/apt/lists`" },
} as const satisfies FindingDefinition;
