import type { FindingDefinition } from "./finding.ts";
import { endingWith, quoted } from "./remedy.ts";

const removed = endingWith(({ path }) => `rm -rf ${quoted(path ?? ".git")}`);

export const gitDirectory = {
  kind: "git-directory",
  rule: { evidence: "directory", pattern: "(?:.*?/)?\\.git" },
  words: { noun: "the Git history" },
  remedy: {
    ...removed,
    otherwise: (place) => [
      "# .dockerignore, where it comes from the context",
      "**/.git",
      "# where an instruction makes it, at the end of that RUN instruction",
      ...removed.otherwise(place).slice(-1),
    ],
  },
  unless: "the program reads its version from it when it runs; pass that in as a build argument instead",
  docs: { found: "a Git repository", proof: "lies in `.git`" },
} as const satisfies FindingDefinition;
