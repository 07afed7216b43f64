import type { FindingDefinition } from "./finding.ts";
import { endingWith } from "./remedy.ts";

export const dnfCache = {
  kind: "dnf-cache",
  rule: { evidence: "directory", pattern: "var/cache/(?:dnf|yum|libdnf5)" },
  words: { noun: "the dnf cache" },
  remedy: endingWith((_, run) => `${/\b(?:microdnf|dnf5?|yum)\b/.exec(run ?? "")?.[0] ?? "dnf"} clean all`),
  unless: "a container installs packages when it runs",
  docs: { found: "metadata and packages of dnf and yum", proof: "lie in `/var/cache/dnf`, `yum` or `libdnf5`" },
} as const satisfies FindingDefinition;
